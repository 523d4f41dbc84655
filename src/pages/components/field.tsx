import type { ComponentChildren } from 'preact';
import * as commonWords from '../../messages/common';
import './field.css';

export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly required?: boolean;
}

/** A label, what is to be filled in, and what to know about it. */
export function Field({
  id,
  label,
  help,
  error,
  required,
  children,
}: FieldProps & { children: ComponentChildren }) {
  return (
    <div class="field">
      <label for={id}>
        {label}
        {required && <span class="required"> ({commonWords.required})</span>}
      </label>
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
}

export function TextField({ value, onChange, lines = 1, ...field }: TextProps) {
  const common = {
    id: field.id,
    value,
    required: field.required ?? false,
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

function describedBy({ id, help, error }: FieldProps): string | undefined {
  const ids = [help && `${id}-help`, error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
