import type { DocumentRequest } from '../../bridge/arguments';
import * as words from '../../messages/report-page';
import { CheckBox, SelectField } from '../components/field';

interface OptionsProps {
  readonly request: DocumentRequest;
  /** Whether any document may be made of the workbook as it is. */
  readonly canChooseKind: boolean;
  readonly onChange: (part: Partial<DocumentRequest>) => void;
}

/** What most people leave as it is. */
export function Options({ request: { kind, font, appendix }, canChooseKind, onChange }: OptionsProps) {
  return (
    <details>
      <summary>{words.options}</summary>
      {canChooseKind && (
        <SelectField
          id="kind"
          label={words.kind}
          value={kind}
          choices={choicesOf(words.kinds)}
          onChange={(value) => onChange({ kind: value })}
        />
      )}
      <SelectField
        id="font"
        label={words.font}
        value={font}
        choices={choicesOf(words.fonts)}
        onChange={(value) => onChange({ font: value })}
      />
      <CheckBox checked={appendix} onChange={(on) => onChange({ appendix: on })}>
        {words.appendix}
      </CheckBox>
    </details>
  );
}

function choicesOf<T extends string>(labels: Readonly<Record<T, string>>): readonly (readonly [T, string])[] {
  return Object.entries(labels) as [T, string][];
}
