import { type PublicList, publicList } from '../publish/public-list';
import { judgeOpenItems } from './judge-open-items';

/** The year's list as the public would be shown it now. Changes nothing. */
export function readPublicList(): PublicList {
  const { context, judgement } = judgeOpenItems();
  return publicList(context, judgement.items);
}
