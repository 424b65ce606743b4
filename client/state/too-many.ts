/** Says that a picture cannot hold what was asked for. */
import { beyondWords } from '../words/areas/beyond.ts';
import { announce } from './announce.ts';

export const sayTooMany = (): void => announce({ what: 'said', say: () => beyondWords.value.tooMany });
