import year2566 from './2566.json';
import year2568 from './2568.json';
import year2569 from './2569.json';

/** The bundled years, each as its file has it. */
export const bundledYears = (): readonly { readonly year: number }[] => [year2566, year2568, year2569];
