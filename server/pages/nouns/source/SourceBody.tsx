/** @jsxRuntime automatic @jsxImportSource preact */
import { dateText } from '../../../words/date-text.ts';
import { languageName } from '../../../words/language-names.ts';
import { citedPublication } from '../../cite/publication.ts';
import { ClaimCard } from '../../parts/ClaimCard.tsx';
import { AsData, Cite, ClosedNotice, History } from '../../parts/Closing.tsx';
import { Outward } from '../../parts/links.tsx';
import { Extent, Facts, Part } from '../../parts/Part.tsx';
import { linkTo, type Telling } from '../../telling.ts';
import type { SourceTold } from '../../told/source.ts';
import type { SourcePageTold } from './tell.ts';

interface Props {
  told: SourcePageTold;
  telling: Telling;
}

const Publication = ({ source, telling }: { source: SourceTold; telling: Telling }) => (
  <>
    <a href={linkTo(telling, 'source', source.id)}>
      <cite lang={source.language ?? undefined}>{source.title}</cite>
    </a>
    <span class="fine">
      {' '}
      {[source.publisher, source.publishedText, source.typeLabel].filter((part) => part !== null).join(' · ')}
    </span>
  </>
);

const Bibliography = ({ told, telling }: Props) => {
  const { say, language } = telling;
  return (
    <Facts
      facts={[
        [say.publisher, told.publisher],
        [say.published, told.publishedText],
        [say.sourceType, told.typeLabel],
        [say.sourceLanguage, told.language === null ? null : languageName(told.language, language)],
        [say.readSource, told.url === null ? null : <Outward href={told.url}>{told.url}</Outward>],
        [say.archived, told.archiveUrl === null ? null : <Outward href={told.archiveUrl}>{told.archiveUrl}</Outward>],
        [say.retrieved, told.retrieved === null ? null : dateText(told.retrieved, language)],
        [say.textHash, told.sha256 === null ? null : <span class="hash">{told.sha256}</span>],
        [say.copyOf, told.copyOf === null ? null : <Publication source={told.copyOf} telling={telling} />],
      ]}
    />
  );
};

export const SourceBody = ({ told, telling }: Props) => {
  const { say } = telling;
  return (
    <>
      <p class="eyebrow">
        {say.nouns.source} · {told.typeLabel}
      </p>
      <h1 class="statement" lang={told.language ?? undefined}>
        {told.title}
      </h1>
      <ClosedNotice removedIn={told.removedIn} telling={telling} />
      <Bibliography told={told} telling={telling} />
      {told.copies.length > 0 && (
        <Part id="copies" heading={say.copies} help={say.copiesHelp}>
          <ul class="rows">
            {told.copies.map((copy) => (
              <li key={copy.id}>
                <Publication source={copy} telling={telling} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part id="claims" heading={say.sourceClaims}>
        <Extent list={told.claims} id="claims" telling={telling} />
        {told.claims.items.map((claim) => (
          <ClaimCard claim={claim} disputedBy={claim.disputedBy} telling={telling} key={claim.id} />
        ))}
      </Part>
      <History history={told.history} telling={telling} />
      <Cite noun="source" id={told.id} cited={citedPublication(told)} telling={telling} />
      <AsData noun="source" id={told.id} telling={telling} />
    </>
  );
};
