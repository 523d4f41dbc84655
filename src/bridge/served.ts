import type * as main from '../main';
import type { Served } from './server-functions';

/** Does not compile when main.ts lacks a function that pages call, or exports it in another shape. */
export const served = (functions: typeof main): Served => functions;
