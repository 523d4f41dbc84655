import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { OpenedDialog } from '../protocol';

declare global {
  interface Window {
    /** What Google and the person's machine add to a page: google.script and the font. The server puts it here. */
    readonly frameHead: string;
  }
}

export interface FrameProps {
  readonly dialog: OpenedDialog;
  readonly run: (name: string, args: readonly unknown[]) => Promise<{ value: unknown; error: string | null }>;
  /** A made document, by its file name. */
  readonly onOpen: (name: string) => void;
  readonly onClose: () => void;
}

/** What pages keep in the person's browser, for as long as the preview is open. */
const kept = new Map<string, string>();

/** A page of the add-on: a sandboxed frame, as on Google, which only messages can leave. */
export function Frame({ dialog, run, onOpen, onClose }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);

  // Before the page in the frame can speak.
  useLayoutEffect(() => {
    const hear = async ({ source, data }: MessageEvent) => {
      const page = frame.current?.contentWindow;
      if (!page || source !== page) return;
      if (data.close) return onClose();
      if (data.keep) return kept.set(data.keep[0], data.keep[1]);
      if (data.open) return onOpen(data.open);
      const { value, error } = await run(data.run, data.args);
      page.postMessage({ id: data.id, value, ...(error !== null && { error }) }, '*');
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [run, onOpen, onClose]);

  const { html, width, height } = dialog;
  // Made once: another srcdoc would load the page anew.
  const page = useMemo(
    () => html.replace('<head>', () => `<head>${keptHead()}${window.frameHead}`),
    [dialog],
  );
  return (
    <iframe
      ref={frame}
      title={dialog.title}
      sandbox="allow-scripts allow-downloads allow-forms allow-popups allow-popups-to-escape-sandbox"
      srcdoc={page}
      style={{
        width: width === null ? undefined : `${width}px`,
        height: height === null ? undefined : `${height}px`,
      }}
    />
  );
}

function keptHead(): string {
  const values = JSON.stringify(Object.fromEntries(kept)).replace(/</g, '\\u003c');
  return `<script>window.keptByPages=${values}</script>`;
}
