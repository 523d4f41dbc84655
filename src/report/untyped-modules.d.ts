/** The default template, which the build makes and embeds: its bytes in base64. */
declare module '*/default-template.docx' {
  const base64: string;
  export default base64;
}
/** The build of pako that pizzip uses, so that the bundle has it once. */
declare module 'pako/dist/pako.es5.min.js' {
  class Inflate {
    constructor(options: { readonly raw: boolean; readonly chunkSize?: number });
    /** Called with each piece of what comes out. */
    onData: (piece: Uint8Array) => void;
    readonly err: number;
    push(data: Uint8Array, last: boolean): boolean;
  }
  const pako: { readonly Inflate: typeof Inflate };
  export default pako;
}
