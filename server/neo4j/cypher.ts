/**
 * Cypher text that cannot hold a user's words. A template accepts only other Cypher and names of the ontology, both of
 * a type that no string satisfies; every value travels as a parameter.
 */
const brand: unique symbol = Symbol('cypher');

export interface Cypher {
  readonly [brand]: true;
  readonly text: string;
}

const trusted = (text: string): Cypher => ({ [brand]: true, text });

/** Builds Cypher from literal text and trusted parts. */
export const cypher = (strings: TemplateStringsArray, ...parts: readonly Cypher[]): Cypher =>
  trusted(strings.reduce((text, piece, i) => text + (parts[i - 1]?.text ?? '') + piece));

/** Joins parts, as `Array.join` does. */
export const join = (parts: readonly Cypher[], separator: ',' | '|' | ' ' | '\n' | ' AND ' | ' UNION ALL '): Cypher =>
  trusted(parts.map((part) => part.text).join(separator));

export const nothing = trusted('');

/** What is always so. */
export const always = trusted('true');

/** All of the conditions at once, without those that are always so: Neo4j plans every word that it is sent. */
export const allOf = (conditions: readonly Cypher[]): Cypher => {
  const left = conditions.filter(({ text }) => text !== always.text);
  return left.length === 0 ? always : join(left, ' AND ');
};

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/**
 * A label, relationship type, property or variable, from code or from the ontology, never from a request. Anything but
 * a plain identifier throws, so that even a mistake cannot smuggle text in.
 */
export const name = (identifier: string): Cypher => {
  if (!NAME.test(identifier)) throw new Error(`Not a Cypher identifier: ${JSON.stringify(identifier)}`);
  return trusted(identifier);
};

/** A parameter's place. */
export const parameter = (identifier: string): Cypher => trusted(`$${name(identifier).text}`);
