import { useState } from 'preact/hooks';
import { parseItemCode } from '../../ita/assessment/item-code';
import { doubtWords } from '../../messages/import-list';
import { importWords as words } from '../../messages/import-page';
import { YEAR_RULE_WORDS } from '../../workbook/criteria-rows';
import { SelectField, TextField } from '../components/field';
import { Sentences } from '../components/sentences';
import { SmallButton } from '../components/small-button';
import type { EditedItem, Mistakes } from './edited-items';

interface ItemCardProps {
  readonly item: EditedItem;
  readonly mistakes: Mistakes;
  readonly onChange: (item: EditedItem) => void;
}

/** An item as it is understood, what is doubtful about it, and everything about it to be put right. */
export function ItemCard({ item, mistakes, onChange }: ItemCardProps) {
  const [open, setOpen] = useState(item.title === '');
  const { key, code, title, dropped, doubts } = item;
  const toggle = () => onChange({ ...item, dropped: !dropped });
  return (
    <li class={dropped ? 'item dropped' : 'item'} id={`item-${key}`} tabIndex={-1}>
      <div class="line">
        <span class="what">
          <strong>{code}</strong> {title}
          {dropped && <span class="mark"> {words.dropped}</span>}
        </span>
        <span class="tools">
          {!dropped && (
            <SmallButton expanded={open} label={words.editOf(code)} onClick={() => setOpen(!open)}>
              {words.edit}
            </SmallButton>
          )}
          <SmallButton label={dropped ? words.takeBackOf(code) : words.dropOf(code)} onClick={toggle}>
            {dropped ? words.takeBack : words.drop}
          </SmallButton>
        </span>
      </div>
      {!dropped && (
        <>
          <Facts item={item} />
          <Sentences sentences={[...Object.values(mistakes), ...doubts.map(doubtWords)]} />
          {open && <Form item={item} mistakes={mistakes} onChange={onChange} />}
        </>
      )}
    </li>
  );
}

function Facts({ item }: { item: EditedItem }) {
  const { group, subIndicator, components, yearRule, refersTo, proposed } = item;
  const count = components.split('\n').filter((line) => line.trim() !== '').length;
  const rule = YEAR_RULE_WORDS.find(([each]) => each === yearRule)?.[1] ?? '';
  const cited = parseItemCode(refersTo) ?? refersTo;
  const facts: readonly (readonly [string, boolean])[] = [
    [[subIndicator, group].filter((part) => part !== '').join(' '), false],
    [count === 0 ? '' : words.components(count), false],
    [rule, proposed.includes('yearRule')],
    [cited === '' ? '' : words.refersTo(cited), proposed.includes('refersTo')],
  ];
  const told = facts.filter(([fact]) => fact !== '');
  if (told.length === 0) return null;
  return (
    <p class="aside facts">
      {told.map(([fact, isProposed]) => (
        <span key={fact}>
          {fact}
          {isProposed && <span class="mark"> {words.proposed}</span>}
        </span>
      ))}
    </p>
  );
}

function Form({ item, mistakes, onChange }: ItemCardProps) {
  const { key, proposed } = item;
  const change = (part: Partial<EditedItem>) => onChange({ ...item, ...part });
  const settled = (fact: 'yearRule' | 'refersTo') => ({ proposed: proposed.filter((each) => each !== fact) });
  const text = (field: 'code' | 'title' | 'group' | 'subIndicator') => (
    <TextField
      id={`${field}-${key}`}
      label={words.fields[field]}
      error={field === 'code' || field === 'title' ? mistakes[field] : undefined}
      value={item[field]}
      onChange={(value) => change({ [field]: value })}
    />
  );
  return (
    <div class="form">
      <div class="narrow">
        {text('code')}
        {text('subIndicator')}
        <SelectField
          id={`yearRule-${key}`}
          label={words.fields.yearRule}
          {...(proposed.includes('yearRule') && { help: words.proposed })}
          value={item.yearRule ?? ''}
          choices={YEAR_RULE_WORDS.map(([rule, word]) => [rule ?? '', word || words.noYearRule])}
          onChange={(value) =>
            change({
              yearRule: YEAR_RULE_WORDS.find(([rule]) => rule === value)?.[0] ?? null,
              ...settled('yearRule'),
            })
          }
        />
        <TextField
          id={`refersTo-${key}`}
          label={words.fields.refersTo}
          {...(proposed.includes('refersTo') && { help: words.proposed })}
          error={mistakes.refersTo}
          value={item.refersTo}
          onChange={(refersTo) => change({ refersTo, ...settled('refersTo') })}
        />
      </div>
      {text('title')}
      {text('group')}
      <TextField
        id={`components-${key}`}
        label={words.fields.components}
        lines={Math.min(8, 2 + item.components.split('\n').length)}
        error={mistakes.components}
        value={item.components}
        onChange={(components) => change({ components })}
      />
    </div>
  );
}
