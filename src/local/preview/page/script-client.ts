import { DOCUMENT_LINKS } from '../protocol';

/**
 * `google.script` for a page in a frame: calls go to the window around it, and answers come back, as messages.
 * Like Google's it takes plain data only, runs calls side by side, and offers no function whose name ends with `_`.
 */

type Handler = (value: unknown, userObject?: unknown) => void;
interface Call {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

const pending = new Map<number, Call>();
let lastId = 0;

function runner(call: Call): object {
  return new Proxy(
    {},
    {
      get(_target, name) {
        if (typeof name === 'symbol' || name === 'then' || name.endsWith('_')) return undefined;
        if (name === 'withSuccessHandler') return (success: Handler) => runner({ ...call, success });
        if (name === 'withFailureHandler') return (failure: Handler) => runner({ ...call, failure });
        if (name === 'withUserObject') return (userObject: unknown) => runner({ ...call, userObject });
        return (...args: unknown[]) => {
          refuseUncarriable(args);
          lastId += 1;
          pending.set(lastId, call);
          parent.postMessage({ id: lastId, run: name, args }, '*');
        };
      },
    },
  );
}

function refuseUncarriable(value: unknown): void {
  if (value instanceof Date || typeof value === 'function') {
    throw new TypeError('Failed due to illegal value in property: 0');
  }
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(refuseUncarriable);
}

// On Google a made document opens by its address; here it is a file of this machine, which a page may not open.
addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a');
  if (!link?.href.startsWith(DOCUMENT_LINKS)) return;
  event.preventDefault();
  parent.postMessage({ open: decodeURIComponent(link.pathname.split('/').pop() ?? '') }, '*');
});

/** What pages kept until this one was opened. */
const { keptByPages } = window as unknown as { readonly keptByPages: Record<string, string> };

/** Google's frames have storage of their own; a sandboxed one has none, so the window around it keeps what they keep. */
Object.defineProperty(window, 'localStorage', {
  value: {
    getItem: (key: string) => keptByPages[key] ?? null,
    setItem(key: string, value: string) {
      keptByPages[key] = value;
      parent.postMessage({ keep: [key, value] }, '*');
    },
  },
});

addEventListener('message', ({ source, data }: MessageEvent) => {
  if (source !== parent) return;
  const call = pending.get(data.id);
  pending.delete(data.id);
  if (data.error === undefined) call?.success?.(data.value, call.userObject);
  else call?.failure?.(new Error(data.error), call.userObject);
});

Object.assign(window, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => parent.postMessage({ close: true }, '*'),
        setWidth: () => {},
        setHeight: () => {},
        editor: { focus: () => {} },
      },
    },
  },
});
