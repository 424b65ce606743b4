import type { Element } from './parse-xml.ts';

/** What an element must and may be, as a schema says it. */
interface Rule {
  /** The attributes that it must have, with what each may hold. */
  attributes?: Readonly<Record<string, RegExp>>;
  /** Those that it may have. */
  optional?: Readonly<Record<string, RegExp>>;
  /** What stands in it, in this order: `meta? graph`, `node*`, `(node|edge)*`. */
  content: string;
  /** Whether text may stand in it. */
  text?: true;
}
export type Grammar = Readonly<Record<string, Rule>>;

const ANY = /^/;
const WHOLE = /^\d+$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const is = (...words: readonly string[]): RegExp => new RegExp(`^(${words.join('|')})$`);

const valued = 'attvalues? spells?';

/** GEXF 1.3, of its schema (gexf.net) what is written here: other parts of it count as faults. */
export const gexfGrammar: Grammar = {
  gexf: { attributes: { xmlns: is('http://gexf.net/1.3'), version: is('1.3') }, content: 'meta? graph' },
  meta: { optional: { lastmodifieddate: DATE }, content: 'creator? description?' },
  creator: { content: '', text: true },
  description: { content: '', text: true },
  graph: {
    optional: {
      mode: is('static', 'dynamic'),
      timeformat: is('date'),
      timerepresentation: is('interval'),
      defaultedgetype: is('directed', 'undirected', 'mutual'),
      idtype: is('string', 'integer'),
    },
    content: 'attributes* nodes edges',
  },
  attributes: {
    attributes: { class: is('node', 'edge') },
    optional: { mode: is('static', 'dynamic') },
    content: 'attribute*',
  },
  attribute: { attributes: { id: ANY, title: ANY, type: is('string', 'integer', 'boolean', 'double') }, content: '' },
  nodes: { optional: { count: WHOLE }, content: 'node*' },
  edges: { optional: { count: WHOLE }, content: 'edge*' },
  node: { attributes: { id: ANY }, optional: { label: ANY }, content: valued },
  edge: {
    attributes: { source: ANY, target: ANY },
    optional: { id: ANY, kind: ANY, label: ANY, weight: WHOLE },
    content: valued,
  },
  attvalues: { content: 'attvalue*' },
  attvalue: { attributes: { for: ANY, value: ANY }, content: '' },
  spells: { content: 'spell+' },
  spell: { optional: { start: DATE, end: DATE }, content: '' },
};

/** Ids are name tokens (XML 1.0, 2.3), so that they may be referred to. */
const TOKEN = /^[\p{L}\p{N}\p{M}._:-]+$/u;

/** GraphML 1.0 with its attributes (graphml.graphdrawing.org), of its schema what is written here. */
export const graphmlGrammar: Grammar = {
  graphml: { attributes: { xmlns: is('http://graphml.graphdrawing.org/xmlns') }, content: 'key* (graph|data)*' },
  key: {
    attributes: {
      id: TOKEN,
      for: is('graph', 'node', 'edge'),
      'attr.name': ANY,
      'attr.type': is('boolean', 'int', 'long', 'float', 'double', 'string'),
    },
    content: '',
  },
  graph: {
    attributes: { edgedefault: is('directed', 'undirected') },
    optional: { id: TOKEN },
    content: '(data|node|edge)*',
  },
  node: { attributes: { id: TOKEN }, content: 'data*' },
  edge: { attributes: { source: TOKEN, target: TOKEN }, optional: { id: TOKEN }, content: 'data*' },
  data: { attributes: { key: TOKEN }, content: '', text: true },
};

const patternOf = (content: string): RegExp =>
  new RegExp(`^${content.replace(/[a-z]+/g, '(?:$&,)').replaceAll(' ', '')}$`);

/** What a grammar does not allow in an element and below. */
export const faultsIn = (element: Element, grammar: Grammar): readonly string[] => {
  const { name, children, text } = element;
  const rule = grammar[name];
  if (rule === undefined) return [`There is no element ${name}.`];
  const allowed = { ...rule.attributes, ...rule.optional };
  const lacking = Object.keys(rule.attributes ?? {}).filter((key) => !(key in element.attributes));
  const strange = Object.entries(element.attributes).filter(([key, value]) => !allowed[key]?.test(value));
  const inside = children.map((child) => `${child.name},`).join('');
  return [
    ...lacking.map((key) => `${name} lacks ${key}.`),
    ...strange.map(([key, value]) => `${name} may not have ${key}="${value}".`),
    ...(patternOf(rule.content).test(inside) ? [] : [`${name} may not hold ${inside}`]),
    ...(rule.text || text.trim() === '' ? [] : [`${name} may not hold text.`]),
    ...children.flatMap((child) => faultsIn(child, grammar)),
  ];
};

/** Ids that stand twice among some elements, and references to none of them. */
export const looseEnds = (ids: readonly string[], references: readonly (string | undefined)[]): readonly string[] => {
  const known = new Set(ids);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  return [...twice, ...references.map(String).filter((id) => !known.has(id))];
};
