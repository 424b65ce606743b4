/** @jsxRuntime automatic @jsxImportSource preact */
import { languageName } from '../../../words/language-names.ts';
import { citedPage } from '../../cite/cited.ts';
import { ClaimCard } from '../../parts/ClaimCard.tsx';
import { AsData, Cite, ClosedNotice, History } from '../../parts/Closing.tsx';
import { Outward } from '../../parts/links.tsx';
import { Extent, Part } from '../../parts/Part.tsx';
import { feedOf, linkTo, type Telling, withParameters } from '../../telling.ts';
import { farEnd } from '../../told/line.ts';
import { Attributes } from './Attributes.tsx';
import { Lines } from './Lines.tsx';
import type { EntityTold } from './tell.ts';

interface Props {
  told: EntityTold;
  telling: Telling;
}

/** How many neighbours the explorer opens with. */
const NEIGHBOURS = 14;

/** The explorer, with the entity and those that it has the best known lines to. */
const explorerPath = ({ id, lines }: EntityTold, { keepsLanguage, language, isPinned, revision }: Telling): string => {
  const near = lines.items.map((line) => farEnd(line, id).id);
  const entities = [...new Set([id, ...near])].slice(0, NEIGHBOURS + 1);
  return withParameters('/', {
    entities: entities.join(','),
    focus: id,
    selected: id,
    lang: keepsLanguage && !language.startsWith('zh') ? language : undefined,
    revision: isPinned ? revision.id : undefined,
  });
};

const Names = ({ told, telling }: Props) => {
  const others = told.names.filter(({ text }) => text !== told.name);
  if (others.length === 0) return null;
  return (
    <ul class="names" aria-label={telling.say.names}>
      {others.map(({ text, lang, type }) => (
        <li key={`${lang} ${text} ${type}`}>
          <span lang={lang ?? undefined}>{text}</span>{' '}
          <span class="fine">
            {[
              lang === null ? undefined : languageName(lang, telling.language),
              type === 'official' ? undefined : nameType(type, telling),
            ]
              .filter((part) => part !== undefined)
              .join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
};

const nameType = (type: string, { say }: Telling): string =>
  Object.entries(say.nameTypes).find(([known]) => known === type)?.[1] ?? type;

const Identifiers = ({ told, telling }: Props) =>
  told.identifiers.length === 0 ? null : (
    <Part id="identifiers" heading={telling.say.identifiers}>
      <dl class="facts">
        {told.identifiers.map(({ scheme, value, url }) => (
          <div key={scheme + value}>
            <dt>{scheme}</dt>
            <dd>{url === null ? value : <Outward href={url}>{value}</Outward>}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );

const Claims = ({ told: { otherClaims, retractedClaims }, telling }: Props) => {
  const { say } = telling;
  return (
    <>
      {otherClaims.totalCount > 0 && (
        <Part id="also-said" heading={say.otherClaims} help={say.otherClaimsHelp}>
          <Extent list={otherClaims} id="also-said" telling={telling} />
          {otherClaims.items.map((claim) => (
            <ClaimCard claim={claim} disputedBy={claim.disputedBy} telling={telling} key={claim.id} />
          ))}
        </Part>
      )}
      {retractedClaims.totalCount > 0 && (
        <Part id="retracted" heading={say.retractedClaims} help={say.retractedHelp}>
          <Extent list={retractedClaims} id="retracted" telling={telling} />
          {retractedClaims.items.map((claim) => (
            <ClaimCard claim={claim} telling={telling} key={claim.id} />
          ))}
        </Part>
      )}
    </>
  );
};

const Sources = ({ told: { sources }, telling }: Props) => (
  <Part id="sources" heading={telling.say.sourceList} help={telling.say.sourceListHelp}>
    <Extent list={sources} id="sources" telling={telling} />
    <ul class="rows">
      {sources.items.map((source) => (
        <li key={source.id}>
          <a href={linkTo(telling, 'source', source.id)}>
            <cite lang={source.language ?? undefined}>{source.title}</cite>
          </a>
          <span class="fine">
            {[source.publisher, source.publishedText, telling.say.claims(source.claims)]
              .filter((part) => part !== null)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  </Part>
);

export const EntityBody = ({ told, telling }: Props) => {
  const { say } = telling;
  return (
    <>
      <p class="eyebrow">{[told.kindLabel, told.typeLabel].filter((part) => part !== null).join(' · ')}</p>
      <h1 lang={told.nameLanguage ?? undefined}>{told.name}</h1>
      <Names told={told} telling={telling} />
      <ClosedNotice removedIn={told.removedIn} telling={telling} />
      {told.summary !== null && (
        <p class="summary" lang={told.summary.lang}>
          {told.summary.text}
        </p>
      )}
      <p class="fine">{say.appears(told.claimCount, told.sources.totalCount)}</p>
      <p>
        <a class="button" href={explorerPath(told, telling)}>
          {say.explorer}
        </a>
      </p>
      <Attributes told={told} telling={telling} />
      <Lines told={told} telling={telling} />
      <Claims told={told} telling={telling} />
      <Sources told={told} telling={telling} />
      <Identifiers told={told} telling={telling} />
      <History history={told.history} telling={telling} feed={feedOf(told.id)} />
      <Cite noun="entity" id={told.id} cited={citedPage('entity', told.id, told.name, telling)} telling={telling} />
      <AsData noun="entity" id={told.id} telling={telling} />
    </>
  );
};
