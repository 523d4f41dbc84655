import { commonWords } from '../messages/pages';
import { Page, show } from './components/page';

show(<Page>{commonWords.loading}</Page>);
