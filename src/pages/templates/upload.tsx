import { useRef, useState } from 'preact/hooks';
import * as words from '../../messages/templates';
import { standardTemplateName } from '../../messages/templates';
import { MOST_KEPT } from '../../workbook/store';
import { Button } from '../components/button';
import { Field, TextField } from '../components/field';
import { readBase64 } from './files';
import type { UsedShelf } from './use-shelf';

/** Base64 takes four letters for three bytes. */
const MOST_BYTES = (MOST_KEPT / 4) * 3;
const FORM = 'upload-form';

interface Mistakes {
  readonly file?: string;
  readonly name?: string;
}

/** Puts a .docx of this machine on the shelf. What cannot be sent is told before anything is sent. */
export function UploadForm({ used }: { used: UsedShelf }) {
  const [file, setFile] = useState<File | null>(null);
  const [name, setName] = useState('');
  const [mistakes, setMistakes] = useState<Mistakes>({});
  const input = useRef<HTMLInputElement>(null);
  const replaces = used.shelf.templates.some((entry) => entry.name === name.trim());

  const take = (chosen: File | null) => {
    setFile(chosen);
    setMistakes(chosen ? fileMistake(chosen) : {});
    if (chosen) setName(chosen.name.replace(/\.[^.]*$/, ''));
  };
  const refuse = (found: Mistakes) => {
    setMistakes(found);
    document.getElementById(found.file ? 'template-file' : 'template-name')?.focus();
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const found = { ...(file ? fileMistake(file) : { file: words.noFile }), ...nameMistake(name) };
    if (!file || Object.keys(found).length > 0) return refuse(found);
    setMistakes({});
    let base64: string;
    try {
      base64 = await readBase64(file);
    } catch {
      return refuse({ file: words.unreadable });
    }
    if (!(await used.put(name.trim(), base64))) return;
    if (input.current) input.current.value = '';
    setFile(null);
    setName('');
  };

  const most = words.kilobytes(MOST_BYTES);
  return (
    <form id={FORM} noValidate onSubmit={submit}>
      <Field id="template-file" label={words.file} help={words.fileHelp(most)} error={mistakes.file}>
        <input
          ref={input}
          id="template-file"
          type="file"
          accept=".docx"
          aria-invalid={mistakes.file !== undefined}
          aria-describedby={`template-file-help${mistakes.file ? ' template-file-error' : ''}`}
          onChange={(event) => take(event.currentTarget.files?.[0] ?? null)}
        />
      </Field>
      <TextField
        id="template-name"
        label={words.name}
        {...(replaces && { help: words.replaces })}
        error={mistakes.name}
        value={name}
        onChange={setName}
      />
      <Button form={FORM}>{words.put}</Button>
    </form>
  );
}

function fileMistake({ name, size }: File): Mistakes {
  if (!/\.docx$/i.test(name)) return { file: words.notDocx };
  if (size > MOST_BYTES) return { file: words.tooLarge(words.kilobytes(size), words.kilobytes(MOST_BYTES)) };
  return {};
}

function nameMistake(name: string): Mistakes {
  if (name.trim() === '') return { name: words.noName };
  return name.trim() === standardTemplateName ? { name: words.standardsName } : {};
}
