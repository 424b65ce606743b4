import { createHash } from 'node:crypto';
import { addressOf, type Telling, withParameters } from '../telling.ts';
import { element, type Xml, xmlDocument } from '../xml.ts';
import type { FeedEntry, FeedFound, FeedQuestion } from './ask.ts';
import { entryContent } from './EntryContent.tsx';

export const FEED_PATH = '/feed.atom';
const ATOM = 'http://www.w3.org/2005/Atom';
const TYPE = 'application/atom+xml';

/** What tells the feed of some entities from others, wherever it is read. */
const about = ({ ids }: FeedQuestion): string =>
  ids === null ? '' : `:${createHash('sha256').update(ids.join(',')).digest('hex').slice(0, 16)}`;

// The same on every copy of the graph, because the hash of a revision is. In the feed of some entities an entry tells less,
// so it is another entry.
const entryId = ({ hash, id }: FeedEntry['revision'], question: FeedQuestion): string =>
  `urn:watchgraph:revision:${id}:${hash}${about(question)}`;

const entryOf = (entry: FeedEntry, question: FeedQuestion, telling: Telling): Xml => {
  const { revision } = entry;
  return element(
    'entry',
    {},
    element('id', {}, entryId(revision, question)),
    element('title', {}, revision.message),
    element('updated', {}, revision.at),
    element('published', {}, revision.at),
    element('author', {}, element('name', {}, revision.author)),
    element('link', { rel: 'alternate', type: 'text/html', href: addressOf(telling, 'revision', revision.id) }),
    element('link', {
      rel: 'alternate',
      type: 'application/json',
      href: `${addressOf(telling, 'revision', revision.id)}.json`,
    }),
    element('content', { type: 'html' }, entryContent(entry, question.ids !== null, telling)),
  );
};

/** A feed as Atom (RFC 4287), in parts that link to one another (RFC 5005). */
export const atomFeed = (
  { entries, next }: FeedFound,
  question: FeedQuestion,
  { telling, lineage }: { telling: Telling; lineage: string },
): string => {
  const { base, say, language, keepsLanguage, revision } = telling;
  const at = (before: number | null): string =>
    withParameters(base + FEED_PATH, {
      ids: question.ids?.join(','),
      lang: keepsLanguage ? language : undefined,
      before: before === null ? undefined : String(before),
    });
  const title = question.ids === null ? say.feed : `${say.feedOf}: ${question.ids.join(', ')}`;
  return xmlDocument(
    element(
      'feed',
      { xmlns: ATOM, 'xml:lang': language },
      element('id', {}, `urn:watchgraph:changes:${lineage}${about(question)}`),
      element('title', {}, `watchgraph · ${title}`),
      element('subtitle', {}, say.tagline),
      element('updated', {}, entries[0]?.revision.at ?? revision.at),
      element('link', { rel: 'self', type: TYPE, href: at(question.before) }),
      element('link', { rel: 'first', type: TYPE, href: at(null) }),
      ...(next === null ? [] : [element('link', { rel: 'next', type: TYPE, href: at(next) })]),
      element('link', { rel: 'alternate', type: 'text/html', href: `${base}/` }),
      element('icon', {}, `${base}/icon.svg`),
      element('rights', {}, say.licence),
      element('generator', {}, 'watchgraph'),
      ...entries.map((entry) => entryOf(entry, question, telling)),
    ),
  );
};
