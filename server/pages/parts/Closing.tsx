/** @jsxRuntime automatic @jsxImportSource preact */
import { type AddressedNoun, pathOf } from '../../record/addresses.ts';
import { dayText } from '../../words/date-text.ts';
import type { Cited } from '../cite/cited.ts';
import { citationBibtex, citationText } from '../cite/styles.ts';
import { linkTo, permalinkOf, type Telling, withParameters } from '../telling.ts';
import type { HistoryTold } from '../told/history.ts';
import type { ListTold } from '../told/list.ts';
import { Extent, Facts, Part } from './Part.tsx';

interface Subject {
  noun: AddressedNoun;
  id: string;
  telling: Telling;
}

/** What happened to it, revision by revision, the newest first. */
export const History = ({
  history,
  telling,
  feed,
}: {
  history: ListTold<HistoryTold>;
  telling: Telling;
  feed?: string;
}) => (
  <Part id="history" heading={telling.say.history}>
    <Extent list={history} id="history" telling={telling} />
    <ol class="rows">
      {history.items.map(({ revision, number, at, author, text }) => (
        <li key={revision + text}>
          <p>{text}</p>
          <p class="fine">
            <a href={linkTo({ ...telling, isPinned: false }, 'revision', String(number))}>
              {telling.say.revisionTitle(revision)}
            </a>
            {` · ${dayText(at, telling.language)} · ${author}`}
          </p>
        </li>
      ))}
    </ol>
    {feed !== undefined && (
      <p>
        <a href={feed} type="application/atom+xml">
          {telling.say.feedOf}
        </a>
      </p>
    )}
  </Part>
);

/** That something was closed, since which revision. */
export const ClosedNotice = ({ removedIn, telling }: { removedIn: number | null; telling: Telling }) =>
  removedIn === null ? null : (
    <p class="notice contested" role="note">
      {telling.say.removedIn(removedIn)}
    </p>
  );

/** How to cite the page, in words, as BibTeX and as CSL-JSON, by an address that will show the same. */
export const Cite = ({ noun, id, cited, telling }: Subject & { cited: Cited }) => {
  const { say } = telling;
  const pinned = { ...telling, isPinned: noun !== 'revision' };
  return (
    <Part id="cite" heading={say.cite} help={say.citeHelp}>
      <blockquote class="citation">{citationText(cited, telling)}</blockquote>
      <Facts facts={[[say.permalink, <a href={permalinkOf(telling, noun, id)}>{permalinkOf(telling, noun, id)}</a>]]} />
      <details>
        <summary>BibTeX</summary>
        <pre>{citationBibtex(cited)}</pre>
      </details>
      <p class="row">
        <a href={linkTo(pinned, noun, id, { cite: 'bibtex' })} type="application/x-bibtex">
          BibTeX
        </a>
        <a href={linkTo(pinned, noun, id, { cite: 'csl' })} type="application/vnd.citationstyles.csl+json">
          CSL-JSON
        </a>
        <a href={linkTo(pinned, noun, id, { cite: 'text' })}>{say.plainText}</a>
      </p>
    </Part>
  );
};

/** The same page as data. */
export const AsData = ({ noun, id, telling }: Subject) => (
  <Part id="data" heading={telling.say.asData}>
    <p class="row">
      <a href={dataPath(noun, id, '.json', telling)} type="application/json">
        JSON
      </a>
      <a href={dataPath(noun, id, '.jsonld', telling)} type="application/ld+json">
        JSON-LD
      </a>
    </p>
  </Part>
);

export const dataPath = (
  noun: AddressedNoun,
  id: string,
  extension: '.json' | '.jsonld',
  { isPinned, revision, keepsLanguage, language }: Telling,
): string =>
  withParameters(pathOf(noun, id) + extension, {
    lang: keepsLanguage ? language : undefined,
    revision: isPinned && noun !== 'revision' ? revision.id : undefined,
  });
