/** The default template, which the build makes and embeds: its bytes in base64. */
declare module '*/default-template.docx' {
  const base64: string;
  export default base64;
}

/** The tables (src/report/tables), which the build makes and embeds in the same way: a file of XML for each. */
declare module '*/table-templates.zip' {
  const base64: string;
  export default base64;
}
