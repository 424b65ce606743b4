/** Everything that a page taken away is made of, and the words in which it is told. */
import type { Caption, Subject } from '../drawing/subject.ts';
import type { Lang } from '../state/view.ts';
import type { tables as details } from '../words/areas/details.ts';
import type { TakeAwayMessages } from '../words/areas/take-away.ts';
import type { Evidence } from './evidence.ts';

export interface Telling {
  readonly subject: Subject;
  readonly caption: Caption;
  /** The id of the revision, and its date in words. */
  readonly revision: { readonly id: string; readonly date: string };
  readonly cited: string;
  readonly lang: Lang;
  readonly own: TakeAwayMessages;
  readonly details: (typeof details)['en'];
  /** The drawing, without what the page says itself. */
  readonly svg: string;
}
export type WithEvidence = Telling & { readonly evidence: Evidence };

/** The place of something within the page, as an id that is good in any address. */
export const placeOf = (id: string): string => `at-${id.replaceAll(/[^\w.-]/g, '_')}`;
