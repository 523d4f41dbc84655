import type { DocumentRequest } from '../../commands/make-document';
import { reportStepsWords as words } from '../../messages/report-page';
import { CheckBox, SelectField } from '../components/field';

interface OptionsProps {
  readonly request: DocumentRequest;
  readonly onChange: (part: Partial<DocumentRequest>) => void;
}

/** What most people leave as it is. */
export function Options({ request: { kind, font, appendix }, onChange }: OptionsProps) {
  return (
    <details>
      <summary>{words.options}</summary>
      <SelectField
        id="kind"
        label={words.kind}
        value={kind}
        choices={choicesOf(words.kinds)}
        onChange={(value) => onChange({ kind: value })}
      />
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
