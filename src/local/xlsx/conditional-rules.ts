import type { ConditionalRule } from 'hucre/xlsx';
import { toA1 } from './a1';
import { readRuleStyle, writeRuleStyle } from './cell-style';
import type { Condition, LocalConditionalRule } from './local-workbook';
import { areasOf } from './validations';

/** Rules of an .xlsx sheet, the strongest first. */
export function readConditionalRules(rules: readonly ConditionalRule[]): LocalConditionalRule[] {
  return [...rules]
    .sort((a, b) => a.priority - b.priority)
    .map((kept) => ({
      areas: areasOf(kept.range),
      condition: readCondition(kept),
      format: readRuleStyle(kept.style),
    }));
}

export function writeConditionalRules(rules: readonly LocalConditionalRule[]): ConditionalRule[] {
  return rules.map(({ areas, condition, format }, index) => ({
    ...writeCondition(condition),
    ...(condition.kind !== 'other' && { style: writeRuleStyle(format) }),
    priority: index + 1,
    range: areas.map(toA1).join(' '),
  }));
}

const QUOTED = /^"((?:[^"]|"")*)"$/;

function readCondition(kept: ConditionalRule): Condition {
  const { formula } = kept;
  if (kept.type === 'expression' && typeof formula === 'string')
    return { kind: 'formula', formula: `=${formula}` };
  if (kept.type === 'cellIs' && kept.operator === 'equal' && typeof formula === 'string') {
    const text = QUOTED.exec(formula)?.[1];
    if (text !== undefined) return { kind: 'text-equal', text: text.replace(/""/g, '"') };
  }
  return { kind: 'other', kept };
}

function writeCondition(condition: Condition): Pick<ConditionalRule, 'type' | 'operator' | 'formula'> {
  switch (condition.kind) {
    case 'text-equal':
      return { type: 'cellIs', operator: 'equal', formula: `"${condition.text.replace(/"/g, '""')}"` };
    case 'formula':
      return { type: 'expression', formula: condition.formula.replace(/^=/, '') };
    case 'other':
      return condition.kept;
  }
}
