/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { AddressedNoun } from '../../record/addresses.ts';
import { dayText } from '../../words/date-text.ts';
import type { Language } from '../../words/language.ts';
import type { Assets } from '../assets.ts';
import type { Head } from '../page.ts';
import { addressOf, linkTo, permalinkOf, type Telling, withParameters } from '../telling.ts';
import { dataPath } from './Closing.tsx';

/** The languages of the pages, each by its own name. */
const languageNames = [
  ['en', 'English'],
  ['fr', 'Français'],
  ['zh-Hans', '简体中文'],
  ['zh-Hant', '繁體中文'],
] as const satisfies readonly (readonly [Language, string])[];

const locales: Readonly<Record<Language, string>> = {
  en: 'en_GB',
  fr: 'fr_FR',
  'zh-Hans': 'zh_CN',
  'zh-Hant': 'zh_TW',
};

/** What a page is of, where it is of something that was found. */
interface Subject {
  noun: AddressedNoun;
  id: string;
  /** The address of a feed of its changes. */
  feed?: string | undefined;
}

interface Props {
  head: Head;
  telling: Telling;
  assets: Assets;
  subject?: Subject;
  children: VNode;
}

const Alternates = ({ subject: { noun, id, feed }, telling }: { subject: Subject; telling: Telling }) => {
  const canonical = addressOf(telling, noun, id);
  return (
    <>
      <link rel="canonical" href={canonical} />
      {languageNames.map(([language]) => (
        <link rel="alternate" hreflang={language} href={withParameters(canonical, { lang: language })} key={language} />
      ))}
      <link rel="alternate" hreflang="x-default" href={canonical} />
      <link rel="alternate" type="application/json" href={dataPath(noun, id, '.json', telling)} />
      <link rel="alternate" type="application/ld+json" href={dataPath(noun, id, '.jsonld', telling)} />
      {feed !== undefined && (
        <link rel="alternate" type="application/atom+xml" href={feed} title={telling.say.feedOf} />
      )}
      <meta property="og:url" content={permalinkOf(telling, noun, id)} />
    </>
  );
};

const Languages = ({ subject, telling }: { subject: Subject; telling: Telling }) => (
  <nav class="languages" aria-label={telling.say.languages}>
    <ul>
      {languageNames.map(([language, name]) => (
        <li key={language}>
          <a
            href={linkTo({ ...telling, keepsLanguage: false }, subject.noun, subject.id, { lang: language })}
            lang={language}
            hreflang={language}
            aria-current={language === telling.language ? 'true' : undefined}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const Revision = ({ subject, telling }: { subject: Subject; telling: Telling }) => {
  const { say, revision, isPinned, language } = telling;
  const day = dayText(revision.at, language);
  if (subject.noun === 'revision') return null;
  if (!isPinned) return <p class="fine">{say.asOf(revision.id, day)}</p>;
  return (
    <p class="notice" role="note">
      {say.pinnedTo(revision.id, day)}{' '}
      <a href={linkTo({ ...telling, isPinned: false }, subject.noun, subject.id)}>{say.seeNewest}</a>
    </p>
  );
};

/** A page whole: what it says of itself, where it is found otherwise, and what it is about. */
export const Document = ({ head, telling, assets, subject, children }: Props) => (
  <html lang={telling.language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{`${head.title} · ${telling.say.site}`}</title>
      <meta name="description" content={head.description} />
      <meta property="og:title" content={head.title} />
      <meta property="og:description" content={head.description} />
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={telling.say.site} />
      <meta property="og:locale" content={locales[telling.language]} />
      <meta name="twitter:card" content="summary" />
      {subject !== undefined && <Alternates subject={subject} telling={telling} />}
      <link rel="alternate" type="application/atom+xml" href="/feed.atom" title={telling.say.feed} />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href={assets.stylesheet} />
    </head>
    <body>
      <a class="skip" href="#content">
        {telling.say.skip}
      </a>
      <header class="bar">
        <a class="brand" href="/" aria-label={telling.say.home}>
          watchgraph
        </a>
        {subject !== undefined && <Languages subject={subject} telling={telling} />}
      </header>
      <main id="content">
        {subject !== undefined && <Revision subject={subject} telling={telling} />}
        {children}
      </main>
      <footer class="foot fine">
        <p>{telling.say.tagline}.</p>
        <p>{telling.say.licence}</p>
        <p>
          <a href="/feed.atom" type="application/atom+xml">
            {telling.say.feed}
          </a>
        </p>
      </footer>
    </body>
  </html>
);
