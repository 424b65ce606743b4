import type { Phrases } from './phrases.ts';

export const fr: Phrases = {
  frame: {
    asserted: (core) => core,
    planned: (core) => `À l’état de projet — ${core}`,
    conditional: (core) => `Seulement sous condition — ${core}`,
    speculative: (core) => `À titre de possibilité — ${core}`,
    opinion: (core) => `À titre d’opinion — ${core}`,
    alleged: (core) => `À titre d’allégation — ${core}`,
    denied: (core) => `Il est démenti qu’il en soit ainsi — ${core}`,
  },
  attributed: (who, publisher, core) => `Selon ${who}, d’après ${publisher} : ${core}`,
  alleged: (who, publisher, core) => `Allégué par ${who}, d’après ${publisher} : ${core}`,
  denied: (who, publisher, core) => `Démenti par ${who}, d’après ${publisher} : ${core}`,
  precision: {
    exact: (n) => n,
    about: (n) => `environ ${n}`,
    more_than: (n) => `plus de ${n}`,
    at_least: (n) => `au moins ${n}`,
    less_than: (n) => `moins de ${n}`,
    at_most: (n) => `au plus ${n}`,
  },
  attribute: (subject, label, value) => `${subject} — ${label} : ${value}`,
  inferred: 'déduit par les éditeurs',
  disputed: 'contesté',
  quote: (text) => `« ${text} »`,
  and: ' et ',
  colon: ' : ',
  stop: '.',
};
