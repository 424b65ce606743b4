/** The sources, each with its addresses and the hash of the text that was read. */
import { inWords } from '../../words/dates.ts';
import type { EvidenceSource } from '../evidence.ts';
import { placeOf, type WithEvidence } from '../telling.ts';
import { Address } from './Address.tsx';

function Source({ source, own, lang }: Pick<WithEvidence, 'own' | 'lang'> & { source: EvidenceSource }) {
  return (
    <li id={placeOf(source.id)}>
      <cite lang={source.language}>{source.title}</cite>
      {'. '}
      {[source.publisher, source.published && inWords(source.published, lang)].filter(Boolean).join(', ')}
      {source.retrieved && ` (${own.retrieved(inWords(source.retrieved, lang))})`}
      {source.url && (
        <>
          {'. '}
          <Address href={source.url} />
        </>
      )}
      {source.archiveUrl && (
        <>
          {' '}
          {own.archived}: <Address href={source.archiveUrl} />
        </>
      )}{' '}
      <small>
        {source.id}
        {source.elsewhere && `, ${own.disputingOnly}`}
      </small>
      {source.sha256 && (
        <small>
          {' '}
          {own.wholeSource}: <code>{source.sha256}</code>
        </small>
      )}
    </li>
  );
}

export function Sources({ evidence, own, lang }: WithEvidence) {
  return (
    <section>
      <h2>{own.sources}</h2>
      <ul class="sources">
        {evidence.sources.map((source) => (
          <Source key={source.id} source={source} own={own} lang={lang} />
        ))}
      </ul>
    </section>
  );
}
