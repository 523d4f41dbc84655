/** Puts a text where the person can paste it; false where the browser lets no page do so. */
export function copyText(text: string): Promise<boolean> {
  return (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
    () => true,
    () => copySelected(text),
  );
}

/** The older way, which a frame of Google's lets a page use. */
function copySelected(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  return done;
}
