import type { Phrases } from './phrases.ts';

export const zh: Phrases = {
  frame: {
    asserted: (core) => core,
    planned: (core) => `计划：${core}`,
    conditional: (core) => `仅在一定条件下：${core}`,
    speculative: (core) => `推测：${core}`,
    opinion: (core) => `观点：${core}`,
    alleged: (core) => `指称：${core}`,
    denied: (core) => `已被否认：${core}`,
  },
  attributed: (who, publisher, core) => `据${publisher}报道，${who}表示：${core}`,
  alleged: (who, publisher, core) => `据${publisher}报道，${who}指称：${core}`,
  denied: (who, publisher, core) => `据${publisher}报道，${who}否认：${core}`,
  precision: {
    exact: (n) => n,
    about: (n) => `约${n}`,
    more_than: (n) => `超过${n}`,
    at_least: (n) => `至少${n}`,
    less_than: (n) => `不足${n}`,
    at_most: (n) => `至多${n}`,
  },
  attribute: (subject, label, value) => `${subject}——${label}：${value}`,
  inferred: '由编者推断',
  disputed: '有争议',
  quote: (text) => `“${text}”`,
  and: '和',
  colon: '：',
  stop: '。',
};
