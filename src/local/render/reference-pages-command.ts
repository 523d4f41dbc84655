import { drawReferencePages } from './reference-pages';

/** `npm run pictures:report`: draws the committed reference pages anew, to be looked at before they are committed. */
const drawn = await drawReferencePages('test/report/pages');
console.log(Object.values(drawn).join('\n'));
