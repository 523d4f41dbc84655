import { saveFile } from '../shared/save-file';

/** Files of the person's machine, as the server can carry them: in base64. */

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** @throws Error when the file is gone, or may not be read. */
export function readBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(new Error(reader.error?.name));
    reader.readAsDataURL(file);
  });
}

/** Puts a .docx into the folder of downloads. */
export function saveDocx(name: string, base64: string): void {
  saveFile(
    name,
    Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
    DOCX,
  );
}
