import { useEffect, useRef } from 'preact/hooks';
import { previewWords } from '../preview-words';
import { Frame, type FrameProps } from './frame';

/** A page over the sheet. */
export function DialogFrame(props: FrameProps) {
  const { dialog, onClose } = props;
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.kind === 'modal') box.current?.showModal();
    else box.current?.show();
  }, [dialog]);
  return (
    <dialog class="window" ref={box} aria-labelledby="window-title" onClose={onClose}>
      <FrameHeader id="window-title" {...props} />
      <Frame {...props} />
    </dialog>
  );
}

/** A page beside the sheet, 300 pixels wide, as on Google. */
export function Sidebar(props: FrameProps) {
  return (
    <aside class="sidebar" aria-labelledby="sidebar-title">
      <FrameHeader id="sidebar-title" {...props} />
      <Frame {...props} />
    </aside>
  );
}

function FrameHeader({ id, dialog, onClose }: FrameProps & { id: string }) {
  return (
    <header>
      <h2 id={id}>{dialog.title}</h2>
      <button type="button" aria-label={previewWords.close} onClick={onClose}>
        ×
      </button>
    </header>
  );
}
