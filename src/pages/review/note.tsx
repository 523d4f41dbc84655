import { useEffect, useState } from 'preact/hooks';
import { reviewPageWords as words } from '../../messages/review-page';
import { TextField } from '../components/field';
import { SmallButton } from '../components/small-button';

interface NoteProps {
  readonly onSave: (note: string) => void;
  readonly onCancel: () => void;
}

/** What is to be mended. */
export function Note({ onSave, onCancel }: NoteProps) {
  const [note, setNote] = useState('');
  const [told, setTold] = useState(false);
  useEffect(() => document.getElementById('note')?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    if (note.trim() !== '') onSave(note.trim());
    else setTold(true);
  };
  return (
    <form
      class="note"
      noValidate
      onSubmit={submit}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      <TextField
        id="note"
        label={words.note}
        help={words.noteHelp}
        error={told && note.trim() === '' ? words.noNote : undefined}
        value={note}
        onChange={(text) => setNote(text.slice(0, MOST_LETTERS))}
      />
      <div class="tools">
        <SmallButton submit primary>
          {words.save}
        </SmallButton>
        <SmallButton onClick={onCancel}>{words.cancel}</SmallButton>
      </div>
    </form>
  );
}

/** As much as the server takes. */
const MOST_LETTERS = 1_000;
