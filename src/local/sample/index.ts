export { clean2566 } from './clean-2566';
export { nasom2566 } from './nasom-2566';
export type { SampleData } from './sample-data';
