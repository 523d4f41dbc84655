import type { Closing } from './stage-door';

/** For jest, after a run. */
export default async function closeStage(): Promise<void> {
  await (globalThis as Closing).closeStage?.();
}
