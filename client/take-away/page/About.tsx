/** Where the page comes from, and how it may be used and cited. */
import { allClaims } from '../evidence.ts';
import type { WithEvidence } from '../telling.ts';
import { Address } from './Address.tsx';

export function About({ own, evidence, revision, caption, cited, subject }: WithEvidence) {
  const { head, sources } = evidence;
  const { entities, relations } = subject.picture;
  const rows = [
    [own.revisionId, revision.id],
    [own.madeOf, revision.date],
    [own.revisionHash, <code key="hash">{head.revision.sha256}</code>],
    [own.lineage, <code key="lineage">{head.revision.lineage}</code>],
    [own.holds, own.holding(entities.length, relations.length, allClaims(evidence).length, sources.length)],
    [own.link, <Address key="link" href={caption.link} />],
    [own.records, <Address key="records" href={head.address} />],
    [own.citation, cited],
    [
      own.licence,
      <>
        {head.licence.name}, <Address href={head.licence.url} />
      </>,
    ],
  ] as const;
  return (
    <section>
      <h2>{own.about}</h2>
      <dl>
        {rows.map(([term, told]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{told}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
