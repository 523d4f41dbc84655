/** The default template, which the build makes and embeds: its bytes in base64. */
declare module '*/default-template.docx' {
  const base64: string;
  export default base64;
}
