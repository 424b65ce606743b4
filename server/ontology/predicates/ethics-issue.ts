import type { PredicateDefinition } from '../shape.ts';

/** What may be said of ethics issues. */
export const ethicsIssuePredicates = [
  {
    predicate: 'legalAnchors',
    label: { en: 'legal anchors', fr: 'ancrages juridiques', zh: '法律依据' },
    description: { en: 'The provisions that protect it.', fr: 'Les dispositions qui le protègent.' },
    on: ['EthicsIssue'],
    value: 'text',
    single: false,
    time: 'state',
  },
] as const satisfies readonly PredicateDefinition[];
