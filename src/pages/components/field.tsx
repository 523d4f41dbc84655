import type { ComponentChildren } from 'preact';
import * as commonWords from '../../messages/common';
import './field.css';

export interface FieldProps {
  readonly id: string;
  readonly label: ComponentChildren;
  readonly help?: string;
  readonly error?: string | undefined;
}

/** A label, what is to be filled in, and what to know about it. */
export function Field({ id, label, help, error, children }: FieldProps & { children: ComponentChildren }) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      {help && (
        <p class="aside" id={`${id}-help`}>
          {help}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

interface TextProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly lines?: number;
  readonly required?: boolean;
}

export function TextField({ value, onChange, lines = 1, required = false, label, ...rest }: TextProps) {
  const mark = required && <span class="required"> ({commonWords.required})</span>;
  const field = { ...rest, label: [label, mark] };
  const common = {
    id: field.id,
    value,
    required,
    'aria-invalid': field.error !== undefined,
    'aria-describedby': describedBy(field),
  };
  return (
    <Field {...field}>
      {lines > 1 ? (
        <textarea {...common} rows={lines} onInput={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input {...common} type="text" onInput={(event) => onChange(event.currentTarget.value)} />
      )}
    </Field>
  );
}

interface SelectProps<T extends string> extends FieldProps {
  readonly value: T;
  readonly choices: readonly (readonly [value: T, label: string])[];
  readonly onChange: (value: T) => void;
}

export function SelectField<T extends string>({ value, choices, onChange, ...field }: SelectProps<T>) {
  return (
    <Field {...field}>
      <select
        id={field.id}
        value={value}
        aria-describedby={describedBy(field)}
        onChange={(event) => onChange(event.currentTarget.value as T)}
      >
        {choices.map(([choice, label]) => (
          <option key={choice} value={choice}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface CheckBoxProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ComponentChildren;
}

export function CheckBox({ checked, onChange, children }: CheckBoxProps) {
  return (
    <label class="check-box">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}

/** What stands below a field, for those who listen. */
export function describedBy({ id, help, error }: FieldProps): string | undefined {
  return [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
}
