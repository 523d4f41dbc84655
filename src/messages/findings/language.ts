import type { LanguageFacts } from '../../ita/checks/language/facts';
import type { Sentences } from './words';

/** What the checks of language say. */
export const languageSentences: Sentences<LanguageFacts> = {};
