import { criteria2566 } from '../criteria-2566';
import { nasom2566 } from '../nasom-2566';
import type { SampleData } from '../sample-data';
import { indicators } from './indicators';
import { measures } from './measures';
import { progress } from './progress';
import { settings } from './settings';

/*
 * The real report of 2566 as it should have been: the sample with its mistakes mended cell by cell, and nothing in it
 * for the check to find. Titles and components have the wording of the criteria; each other correction is written out.
 */

const asked = new Map(criteria2566.items.map((item) => [item.code, item]));

/** The corrected sample workbook's data. */
export const clean2566: SampleData = {
  ...nasom2566,
  settings: { ...nasom2566.settings, ...settings },
  items: nasom2566.items.map((item) => {
    const { title = item.title, components = [] } = asked.get(item.code) ?? {};
    return {
      ...item,
      title,
      components: components.map((text) => `- ${text}`).join('\n'),
      progress: progress[item.code] ?? item.progress,
    };
  }),
  components: nasom2566.components.map((component) => ({
    ...component,
    text: asked.get(component.code)?.components[component.order - 1] ?? component.text,
  })),
  measures: nasom2566.measures.map((measure) => ({ ...measure, ...measures[measure.order] })),
  indicators: nasom2566.indicators.map((indicator, index) => ({ ...indicator, ...indicators[index + 1] })),
};
