import { useState } from 'preact/hooks';
import { pictureMistakeWords, pictureNames, picturesWords as words } from '../../messages/pictures';
import * as templatesWords from '../../messages/templates';
import { OFFICE_PICTURES, type OfficePicture, PICTURE_LIMITS } from '../../report/pictures';
import { Button } from '../components/button';
import { Field, SelectField } from '../components/field';
import { SmallButton } from '../components/small-button';
import { readBase64 } from './files';
import type { UsedShelf } from './use-shelf';

const FORM = 'picture-form';
const CHOICES = OFFICE_PICTURES.map((which) => [which, pictureNames[which]] as const);

/** The garuda and the office's sign: which there are, and putting one in. */
export function Pictures({ used }: { used: UsedShelf }) {
  const [which, setWhich] = useState<OfficePicture>('garuda');
  const [file, setFile] = useState<File | null>(null);
  const [mistake, setMistake] = useState<string | undefined>();
  const { pictures } = used.shelf;

  const submit = async (event: Event) => {
    event.preventDefault();
    const found = file === null ? words.noFile : fileMistake(which, file);
    setMistake(found);
    if (file === null || found !== undefined) return document.getElementById('picture-file')?.focus();
    try {
      await used.putPicture(which, await readBase64(file));
    } catch {
      setMistake(templatesWords.unreadable);
    }
  };
  return (
    <details>
      <summary>{words.title}</summary>
      <p class="aside">{words.intro}</p>
      <p class="aside">{words.inTemplate}</p>
      {OFFICE_PICTURES.map((each) => {
        const mark = pictures[each];
        const name = pictureNames[each];
        return (
          mark && (
            <div key={each} class="tools">
              <span>{words.kept(name, [mark.width, mark.height].join('×'), mark.savedAt)}</span>
              <SmallButton
                label={templatesWords.of(words.remove, name)}
                onClick={() => used.putPicture(each, null)}
              >
                {words.remove}
              </SmallButton>
            </div>
          )
        );
      })}
      <form id={FORM} noValidate onSubmit={submit}>
        <SelectField
          id="picture-which"
          label={words.which}
          value={which}
          choices={CHOICES}
          onChange={setWhich}
        />
        <Field id="picture-file" label={words.file} help={words.fileHelp} error={mistake}>
          <input
            id="picture-file"
            type="file"
            accept=".png,image/png"
            aria-invalid={mistake !== undefined}
            aria-describedby={mistake ? 'picture-file-help picture-file-error' : 'picture-file-help'}
            onChange={(event) => {
              setFile(event.currentTarget.files?.[0] ?? null);
              setMistake(undefined);
            }}
          />
        </Field>
        <Button form={FORM}>{words.put}</Button>
      </form>
    </details>
  );
}

/** What can be told before anything is sent; the server looks at the picture itself. */
function fileMistake(which: OfficePicture, { name, size }: File): string | undefined {
  if (!/\.png$/i.test(name)) return pictureMistakeWords(which, 'not-a-png');
  return size > PICTURE_LIMITS.bytes ? pictureMistakeWords(which, 'too-large') : undefined;
}
