import type { Phrases } from './phrases.ts';

export const en: Phrases = {
  frame: {
    asserted: (core) => core,
    planned: (core) => `As a plan — ${core}`,
    conditional: (core) => `Only under a condition — ${core}`,
    speculative: (core) => `As a possibility — ${core}`,
    opinion: (core) => `As an opinion — ${core}`,
    alleged: (core) => `As an allegation — ${core}`,
    denied: (core) => `It is denied that this is so — ${core}`,
  },
  attributed: (who, publisher, core) => `According to ${who}, as reported by ${publisher}: ${core}`,
  alleged: (who, publisher, core) => `Alleged by ${who}, as reported by ${publisher}: ${core}`,
  denied: (who, publisher, core) => `Denied by ${who}, as reported by ${publisher}: ${core}`,
  precision: {
    exact: (n) => n,
    about: (n) => `about ${n}`,
    more_than: (n) => `more than ${n}`,
    at_least: (n) => `at least ${n}`,
    less_than: (n) => `less than ${n}`,
    at_most: (n) => `at most ${n}`,
  },
  attribute: (subject, label, value) => `${subject} — ${label}: ${value}`,
  inferred: 'inferred by the editors',
  disputed: 'disputed',
  quote: (text) => `“${text}”`,
  and: ' and ',
  colon: ': ',
  stop: '.',
};
