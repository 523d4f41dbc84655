import { useEffect, useRef } from 'preact/hooks';
import type { Alert, Answer } from '../../apps-script/ui';
import { previewWords } from '../preview-words';

/** `ui.alert`: the script waits until a button is pressed. */
export function AlertBox({ alert, onAnswer }: { alert: Alert; onAnswer: (answer: Answer) => void }) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal(), []);
  const buttons = alert.buttons.split('_') as Answer[];
  return (
    <dialog
      class="alert"
      ref={box}
      aria-labelledby="alert-title"
      aria-describedby="alert-text"
      onCancel={() => onAnswer(buttons.length > 1 ? 'CANCEL' : 'OK')}
    >
      <h2 id="alert-title">{alert.title}</h2>
      <p id="alert-text">{alert.text}</p>
      <footer>
        {buttons.map((answer) => (
          <button type="button" key={answer} onClick={() => onAnswer(answer)}>
            {previewWords.answers[answer]}
          </button>
        ))}
      </footer>
    </dialog>
  );
}
