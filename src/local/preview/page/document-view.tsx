import { renderAsync } from 'docx-preview';
import { useEffect, useRef } from 'preact/hooks';
import { previewWords } from '../preview-words';
import { documentAddress } from './connection';

/** A made document, drawn in the page. Word and Google Docs draw it more exactly. */
export function DocumentView({ name, onClose }: { name: string; onClose: () => void }) {
  const box = useRef<HTMLDialogElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.showModal();
    fetch(documentAddress(name))
      .then((response) => response.blob())
      .then((blob) => paper.current && renderAsync(blob, paper.current));
  }, [name]);
  return (
    <dialog class="document" ref={box} aria-labelledby="document-title" onClose={onClose}>
      <header>
        <h2 id="document-title">{name}</h2>
        <a href={documentAddress(name)} download={name}>
          {previewWords.download}
        </a>
        <button type="button" onClick={onClose}>
          {previewWords.close}
        </button>
      </header>
      <div class="paper" ref={paper} />
    </dialog>
  );
}
