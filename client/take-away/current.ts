/** What is on screen now, as something to take away. */
import { papers } from '../drawing/papers.ts';
import { drawSvg } from '../drawing/picture-svg.ts';
import type { Caption, Subject } from '../drawing/subject.ts';
import { view } from '../state/address.ts';
import { icons } from '../state/icons.ts';
import { lang } from '../state/language.ts';
import { ontology } from '../state/ontology.ts';
import { everythingNamed, picture, type RevisionInfo } from '../state/picture.ts';
import { pinned, questionBehind, reservationsOf } from '../state/sharing.ts';
import { passingOf, placed, type Visible } from '../state/visible.ts';
import { detailsWords } from '../words/areas/details.ts';
import { shareWords } from '../words/areas/share.ts';
import { takeAwayWords } from '../words/areas/take-away.ts';
import { words } from '../words/words.ts';
import type { Wanted } from './gather.ts';
import type { Telling } from './telling.ts';

/** What leaves holds what passes the filter, and claims of what is folded too. */
const passing = (): Visible => passingOf(everythingNamed.value);

/** As it is drawn on screen. */
export const subjectNow = (): Subject => ({
  picture: passingOf(picture.value),
  ontology: ontology.value,
  icons: icons.value,
  focus: view.value.focus,
  words: words.value,
});

export const wantedNow = (revision: RevisionInfo): Wanted => ({
  view: view.value,
  picture: passing(),
  revision: revision.id,
  lang: lang.value,
});

export const linkNow = (revision: RevisionInfo): string =>
  `${location.origin}/?${pinned(view.value, everythingNamed.value, revision.id)}`;

const dateOf = (revision: RevisionInfo): string =>
  new Intl.DateTimeFormat(lang.value, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(revision.at));

const focusName = (): string | undefined =>
  everythingNamed.value.entities.find(({ id }) => id === view.value.focus)?.name;

/** The question names every place, so that pasted back it shows the same. */
export const questionNow = (revision: RevisionInfo): string =>
  questionBehind({ ...view.value, entities: placed(everythingNamed.value) }, revision.id, lang.value);

export const captionNow = (revision: RevisionInfo): Caption => ({
  title: takeAwayWords.value.pictureOf(focusName()),
  reservations: words.value.reservations(reservationsOf(passing())),
  revision: takeAwayWords.value.revision(revision.id, dateOf(revision)),
  link: linkNow(revision),
});

export const citationNow = (revision: RevisionInfo): string =>
  shareWords.value.citation({
    focus: focusName(),
    entities: passing().entities.length,
    relations: passing().relations.length,
    reservations: words.value.reservations(reservationsOf(passing())),
    revision: revision.id,
    date: dateOf(revision),
    link: linkNow(revision),
  });

/** Paper is white, and what the page around the drawing says is not said in it. */
export function tellingNow(revision: RevisionInfo): Telling {
  // On paper and in the pack every line is told with its claims, so nothing is folded.
  const subject = { ...subjectNow(), picture: passing() };
  const caption = captionNow(revision);
  const surroundings = { paper: papers.white, caption: undefined, title: caption.title, font: undefined };
  return {
    subject,
    caption,
    revision: { id: revision.id, date: dateOf(revision) },
    cited: citationNow(revision),
    lang: lang.value,
    own: takeAwayWords.value,
    details: detailsWords.value,
    svg: drawSvg(subject, surroundings).svg,
  };
}
