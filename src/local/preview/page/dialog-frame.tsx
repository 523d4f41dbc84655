import { useEffect, useRef } from 'preact/hooks';
import { previewWords } from '../preview-words';
import type { OpenedDialog } from '../protocol';

declare global {
  interface Window {
    /** What Google and the person's machine add to a page: google.script and the font. The server puts it here. */
    readonly frameHead: string;
  }
}

interface FrameProps {
  readonly dialog: OpenedDialog;
  readonly run: (name: string, args: readonly unknown[]) => Promise<{ value: unknown; error: string | null }>;
  /** A made document, by its file name. */
  readonly onOpen: (name: string) => void;
  readonly onClose: () => void;
}

/** A page of the add-on in a window of its own: a sandboxed frame, as on Google, which only messages can leave. */
export function DialogFrame({ dialog, run, onOpen, onClose }: FrameProps) {
  const box = useRef<HTMLDialogElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);

  useEffect(() => {
    if (dialog.kind === 'modal') box.current?.showModal();
    else box.current?.show();
  }, [dialog]);

  useEffect(() => {
    const hear = async ({ source, data }: MessageEvent) => {
      const page = frame.current?.contentWindow;
      if (!page || source !== page) return;
      if (data.close) return onClose();
      if (data.open) return onOpen(data.open);
      const { value, error } = await run(data.run, data.args);
      page.postMessage({ id: data.id, value, ...(error !== null && { error }) }, '*');
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [run, onOpen, onClose]);

  return (
    <dialog class={`window ${dialog.kind}`} ref={box} aria-labelledby="window-title" onClose={onClose}>
      <header>
        <h2 id="window-title">{dialog.title}</h2>
        <button type="button" aria-label={previewWords.close} onClick={onClose}>
          ×
        </button>
      </header>
      <iframe
        ref={frame}
        title={dialog.title}
        sandbox="allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox"
        srcdoc={dialog.html.replace('<head>', () => `<head>${window.frameHead}`)}
        style={{ width: `${dialog.width ?? 300}px`, height: `${dialog.height ?? 480}px` }}
      />
    </dialog>
  );
}
