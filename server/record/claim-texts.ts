import type { ClaimRecord, ValueRecord } from './records.ts';

/** A text that a claim has of its own, and what it is of the claim. */
export interface ClaimText {
  of: 'value' | 'quote' | 'note' | 'attribution';
  text: string;
}

const wordsIn = (value: ValueRecord | undefined): readonly string[] => {
  if (value?.type === 'text') return [value.text];
  return value !== undefined && 'asPrinted' in value && value.asPrinted !== undefined ? [value.asPrinted] : [];
};

/** Every text of a claim's own: its value and qualifiers, its quote, its note, and whose statement it is. */
export const claimTexts = (claim: ClaimRecord): readonly ClaimText[] => [
  ...[claim.value, ...Object.values(claim.qualifiers ?? {})]
    .flatMap(wordsIn)
    .map((text): ClaimText => ({ of: 'value', text })),
  ...(['quote', 'note', 'attribution'] as const).flatMap((of): ClaimText[] => {
    const text = claim[of];
    return text === undefined ? [] : [{ of, text }];
  }),
];
