/** The word for the line itself, inside a loop over the lines of a text. */
export const LINE = 'บรรทัด';
