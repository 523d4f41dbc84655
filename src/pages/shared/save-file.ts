/** Puts a file into the folder of downloads. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun by then; the page need not hold the bytes.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
