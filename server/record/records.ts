/**
 * What the ledger holds, as it is hashed and written into the log: plain JSON with no absent field spelt out. Seeds,
 * log files and change sets are parsed into these shapes at the border and trusted inside.
 */
import { z } from 'zod';
import { entityKindList, modalityList } from '../ontology/index.ts';

const entityKindNames = entityKindList.map((definition) => definition.kind);
const modalityNames = modalityList.map((definition) => definition.modality);

/** Lower-case words joined by hyphens; one namespace for entities and sources. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const slug = z.string().regex(SLUG);

export const precisions = ['exact', 'about', 'more_than', 'at_least', 'less_than', 'at_most'] as const;
export type PrecisionName = (typeof precisions)[number];
const precision = z.enum(precisions);

/** A decimal number as text, exact: `600000000`, `45.5`. */
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);

/** What a claim or a qualifier says, other than by pointing at an object. */
export const valueRecord = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1), lang: z.string().optional() }),
  z.strictObject({
    type: z.literal('number'),
    number: decimal.optional(),
    unit: z.string().optional(),
    precision,
    asPrinted: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('money'),
    amount: decimal.optional(),
    currency: z.string().regex(/^[A-Z]{3}$/),
    precision,
    asPrinted: z.string().optional(),
  }),
  z.strictObject({ type: z.literal('date'), edtf: z.string() }),
  z.strictObject({ type: z.literal('url'), url: z.url() }),
  z.strictObject({ type: z.literal('choice'), choice: z.string() }),
  z.strictObject({ type: z.literal('entity'), entity: slug }),
]);
export type ValueRecord = z.infer<typeof valueRecord>;

export const sourceRecord = z.strictObject({
  id: slug,
  title: z.string().min(1),
  publisher: z.string().optional(),
  published: z.string().optional(),
  language: z.string().optional(),
  type: z.string(),
  url: z.string().optional(),
  archiveUrl: z.string().optional(),
  retrieved: z.string().optional(),
  /** SHA-256, hexadecimal, of the text that locators count in, in UTF-8. */
  sha256: z.string().optional(),
  /** The source that this one copies or translates: both count as one origin. */
  copyOf: slug.optional(),
});
export type SourceRecord = z.infer<typeof sourceRecord>;

export const nameTypes = ['official', 'short', 'former', 'brand', 'transliteration'] as const;
export const entityRecord = z.strictObject({
  id: slug,
  kind: z.enum(entityKindNames),
  type: z.string().optional(),
  /** The first name of a language is the one shown. */
  names: z
    .array(
      z.strictObject({
        text: z.string().min(1),
        lang: z.string().optional(),
        type: z.enum(nameTypes),
        source: slug.optional(),
        by: z.literal('editors').optional(),
      }),
    )
    .min(1),
  summary: z.record(z.string(), z.strictObject({ text: z.string(), claims: z.array(z.string()) })).optional(),
  identifiers: z.record(z.string(), z.string()).optional(),
});
export type EntityRecord = z.infer<typeof entityRecord>;
export type NameRecord = EntityRecord['names'][number];

export const claimRecord = z.strictObject({
  /** `source:subject.PREDICATE[.object][.key]` */
  id: z.string(),
  source: slug,
  subject: slug,
  /** A relation kind, a statement or an attribute of the ontology. */
  predicate: z.string(),
  object: slug.optional(),
  value: valueRecord.optional(),
  key: z.string().optional(),
  qualifiers: z.record(z.string(), valueRecord).optional(),
  /** EDTF as the source has it; `said` is its publication date, kept where an open end is certain only until then. */
  period: z.strictObject({ edtf: z.string(), said: z.string().optional() }).optional(),
  modality: z.enum(modalityNames),
  rank: z.enum(['preferred', 'normal', 'deprecated']),
  basis: z.enum(['stated', 'inferred']),
  attributedTo: z.array(slug).optional(),
  /** Whose statement it is, in words, where it is no entity: `unnamed officials`. */
  attribution: z.string().optional(),
  /** `p3`, `p3:651-712`, `p3:651-712#HEX16`, `page 12`, `whole document`; the best first. */
  at: z.array(z.string()).min(1),
  quote: z.string().optional(),
  note: z.string().optional(),
  /** The claim whose place this one takes, when an id had to change. */
  replaces: z.string().optional(),
  retracted: z
    .strictObject({
      by: z.enum(['editors', 'source']),
      reason: z.string(),
      on: z.string(),
      correction: slug.optional(),
    })
    .optional(),
});
export type ClaimRecord = z.infer<typeof claimRecord>;

export const disputeRecord = z.strictObject({
  /** `dispute.` and 16 hexadecimal digits of the SHA-256 of the canonical `[claim, disputes, by]`. */
  id: z.string(),
  claim: z.string(),
  disputes: z.string(),
  by: z.enum(['editors', 'source']),
  note: z.string(),
});
export type DisputeRecord = z.infer<typeof disputeRecord>;

/** A judgement that two ids name one thing: from then on `keep` answers for `merge`. */
export const sameRecord = z.strictObject({
  /** `same.` and the id that is merged, which therefore has one survivor. */
  id: z.string(),
  keep: slug,
  merge: slug,
  reason: z.string(),
  /** Who judged so, where it was not the author of the revision. */
  by: z.string().min(1).optional(),
});
export type SameRecord = z.infer<typeof sameRecord>;

/** A judgement that two ids that look alike name two things: they are not merged while it stands. */
export const differentRecord = z.strictObject({
  /** `different.` and the two ids in their order, joined by a dot. */
  id: z.string(),
  entities: z.tuple([slug, slug]),
  reason: z.string(),
  /** Who judged so, where it was not the author of the revision. */
  by: z.string().min(1).optional(),
});
export type DifferentRecord = z.infer<typeof differentRecord>;
