/** Invented evidence of any size, for the tests of what is taken away. */
import type { EvidenceAnswer } from '../api/evidence-document.ts';
import { papers } from '../drawing/papers.ts';
import { drawSvg } from '../drawing/picture-svg.ts';
import { sampleOntology, standing } from '../drawing/sample.ts';
import type { Subject } from '../drawing/subject.ts';
import type { Relation } from '../state/graph.ts';
import { visibleRelation } from '../state/sample.ts';
import { tables as details } from '../words/areas/details.ts';
import { tables as takeAway } from '../words/areas/take-away.ts';
import { en } from '../words/en.ts';
import { checked } from './checksums.ts';
import type { Evidence, EvidenceClaim, EvidenceSource } from './evidence.ts';
import type { WithEvidence } from './telling.ts';

const LONG =
  'According to an account that two unnamed officials gave to the paper on condition that they not be named, the company is to deliver cameras & “software” <v2> to the municipality, which denies it. ';

const source = (n: number): EvidenceSource => ({
  id: `paper-2018-${n}`,
  title: `${LONG}${n}`,
  publisher: 'The Invented Paper',
  published: '2018-04-09',
  language: 'en',
  url: `https://example.org/${'a-long-address/'.repeat(8)}${n}`,
  archiveUrl: undefined,
  retrieved: '2018-05-01',
  sha256: 'e56143b3d055905c3df44d11e1efed85d9de39199a551c3b6d32b1fe61c27a17',
  elsewhere: false,
});

export const saidClaim = (id: string, more: Partial<EvidenceAnswer> = {}): EvidenceAnswer => ({
  __typename: 'Claim',
  id,
  text: LONG,
  predicate: 'SUPPLIES',
  modality: 'ASSERTED',
  basis: 'STATED',
  rank: 'NORMAL',
  status: 'LIVE',
  attribution: 'two unnamed officials',
  attributedTo: [],
  qualifiers: [],
  period: { edtf: '2018-04-09/..' },
  source: {
    id: 'paper-2018-1',
    title: LONG,
    publisher: 'The Invented Paper',
    published: '2018-04-09',
    language: 'en',
    url: null,
    sha256: null,
    copyOf: null,
  },
  locator: { text: 'p3', paragraph: 3, page: null, start: 10, end: 90, sha256: null },
  locators: [{ text: 'p3', paragraph: 3, page: null, start: 10, end: 90 }],
  quote: 'to deliver cameras & “software” <v2>',
  note: LONG,
  retraction: null,
  disputedBy: [],
  disputes: [],
  ...more,
});

const evidenceClaim = async (line: Relation, n: number): Promise<EvidenceClaim> => {
  const id = `paper-2018-${n}:${line.id}`;
  return {
    said: saidClaim(id, { modality: line.modality }),
    record: await checked({ id, line: line.id, note: LONG, quote: LONG }),
  };
};

/** A picture with so many entities, two lines from each, and so many claims to a line. */
export async function invented(entities: number, claimsOfLine: number): Promise<WithEvidence> {
  const side = Math.ceil(Math.sqrt(entities));
  const ids = Array.from({ length: entities }, (_, i) => `an-entity-of-usual-length-${String(i).padStart(3, '0')}`);
  const modalities = ['ASSERTED', 'PLANNED', 'ALLEGED'] as const;
  const relations = ids.flatMap((from, i) =>
    [1, side].flatMap((step) => {
      const to = ids[i + step];
      return to === undefined
        ? []
        : [visibleRelation(from, to, { modality: modalities[i % 3] ?? 'ASSERTED', claimCount: claimsOfLine })];
    }),
  );
  const subject: Subject = {
    picture: {
      entities: ids.map((id, i) => standing(id, (i % side) * 200, Math.floor(i / side) * 180)),
      relations,
    },
    ontology: sampleOntology,
    icons: new Map([['building-2', '<path d="M10 12h4"/>'.repeat(6)]]),
    focus: ids[0],
    words: en,
  };
  const claims = new Map<string, readonly EvidenceClaim[]>();
  for (const line of relations)
    claims.set(line.id, await Promise.all(Array.from({ length: claimsOfLine }, (_, n) => evidenceClaim(line, n))));
  const evidence: Evidence = {
    head: {
      revision: { id: '12-3fa9c1', number: 12, sha256: '3fa9c1'.padEnd(64, '0'), lineage: 'c2f77e'.padEnd(64, '0') },
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      address: `https://example.org/export.records?entities=${ids.join()}&revision=12-3fa9c1`,
    },
    claims,
    disputes: [],
    sources: Array.from({ length: entities }, (_, n) => source(n)),
  };
  const caption = {
    title: 'An entity and what surrounds it',
    reservations: en.reservations({ planned: 1, alleged: 1, disputed: 0, inferred: 0 }),
    revision: 'watchgraph, revision 12-3fa9c1, 24 November 2026',
    link: `https://example.org/?entities=${ids.map((id) => `${id}@-1234:567`).join()}&revision=12-3fa9c1`,
  };
  return {
    subject,
    caption,
    revision: { id: '12-3fa9c1', date: '24 November 2026' },
    cited: `watchgraph. ${caption.link}`,
    lang: 'en',
    own: takeAway.en,
    details: details.en,
    svg: drawSvg(subject, { paper: papers.white, caption: undefined, title: caption.title, font: undefined }).svg,
    evidence,
  };
}
