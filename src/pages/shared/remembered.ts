/** What a page keeps in the person's browser. A browser that keeps nothing for pages in frames is no failure. */
export function recall(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // It is then chosen anew each time.
  }
}
