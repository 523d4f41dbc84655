/** How a function that main.ts exports ended. Google's menu ignores it; pages and the local host read it. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly code: string;
      /** The sentence written for the person: never a stack, never a cell's text that the person did not ask about. */
      readonly message: string;
      /** Whether the same call may succeed a moment later, with nothing mended meanwhile. */
      readonly retry: boolean;
    };
