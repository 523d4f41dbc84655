import { useEffect, useRef } from 'preact/hooks';

/**
 * Keys that do something wherever the person is in the page, by their place on the keyboard: with a Thai layout the
 * row of digits types letters. They do nothing while somebody types, nor together with another key.
 */
export function useKeys(on: boolean, actions: Readonly<Record<string, () => void>>): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    if (!on) return undefined;
    const listen = (event: KeyboardEvent) => {
      const { code, target, ctrlKey, altKey, metaKey, shiftKey, repeat } = event;
      const action = latest.current[code.replace('Numpad', 'Digit')];
      if (action === undefined || repeat || ctrlKey || altKey || metaKey || shiftKey) return;
      if (target instanceof Element && target.closest('input:not([type=checkbox]), textarea, select')) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [on]);
}
