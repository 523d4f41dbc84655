/** What is said of templates. */

export const standardTemplateName = 'แม่แบบมาตรฐาน';
