import type { Alert, Answer } from '../../apps-script/ui';
import { previewWords } from '../preview-words';
import type { PreviewState, Reply, Request } from '../protocol';

const token = new URLSearchParams(location.search).get('token') ?? '';
const addressOf = (path: string) => `${path}?token=${encodeURIComponent(token)}`;

export interface Done {
  readonly value: unknown;
  /** What the script threw, or what the spreadsheet refused. */
  readonly error: string | null;
  readonly state: PreviewState;
}

/**
 * Asks the script thread for something; meanwhile it may ask back.
 * @throws Error when the preview is no longer there
 */
export async function perform(request: Request, ask: (alert: Alert) => Promise<Answer>): Promise<Done> {
  const response = await fetch(addressOf('/request'), { method: 'POST', body: JSON.stringify(request) });
  if (!response.ok || !response.body) throw new Error(previewWords.lost);
  for await (const reply of replies(response.body)) {
    if (reply.kind === 'alert') {
      const answer = await ask(reply.alert);
      await fetch(addressOf('/answer'), { method: 'POST', body: JSON.stringify(answer) });
    } else {
      return {
        value: reply.kind === 'done' ? reply.value : null,
        error: reply.kind === 'failed' ? reply.message : null,
        state: reply.state,
      };
    }
  }
  throw new Error(previewWords.lost);
}

export const documentAddress = (name: string) => addressOf(`/documents/${encodeURIComponent(name)}`);

async function* replies(body: ReadableStream<Uint8Array>): AsyncGenerator<Reply> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader();
  let text = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    text += value;
    const lines = text.split('\n');
    text = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as Reply;
  }
}
