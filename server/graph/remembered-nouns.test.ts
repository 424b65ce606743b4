import { expect, test } from 'vitest';
import { cypher } from '../neo4j/cypher.ts';
import { Compilation, type Nouns, type Place, type Project } from './compilation.ts';
import { rememberedNouns } from './remembered-nouns.ts';
import { noFields, type Selection } from './selection.ts';

/** Nouns of one value each, which count how often they are compiled. */
const counting = () => {
  const compiled: string[] = [];
  const noun =
    (name: string): Project<Place, never> =>
    (compilation, { variable }) => {
      compiled.push(name);
      return {
        text: cypher`${variable} { x: ${compilation.value(name)}, y: ${compilation.fresh('v')} }`,
        read: () => {
          throw new Error('Nothing is read here.');
        },
      };
    };
  const nouns: Nouns = {
    entity: noun('entity'),
    relation: noun('relation'),
    claim: noun('claim'),
    source: noun('source'),
  };
  return { compiled, nouns: rememberedNouns(nouns) };
};

const at = cypher`$revision`;
const selection: Selection = new Map([['id', { name: 'id', args: {}, selection: noFields }]]);

const statement = (nouns: Nouns, asked: Selection, variable = cypher`e`) => {
  const compilation = new Compilation(nouns);
  const own = compilation.value('own');
  const entity = compilation.nouns.entity(compilation, { variable, at }, asked);
  const source = compilation.nouns.source(compilation, { variable, at }, asked);
  return { text: `${own.text} ${entity.text.text} ${source.text.text}`, parameters: compilation.parameters };
};

test('what is asked again is not compiled again, and gives the same text and values', () => {
  const { compiled, nouns } = counting();
  const first = statement(nouns, selection);
  expect(statement(nouns, selection)).toEqual(first);
  expect(compiled).toEqual(['entity', 'source']);
  // The names of parts differ from one another and from those of the rest.
  expect(first.parameters).toEqual({ p0: 'own', p0_1: 'entity', p0_2: 'source' });
  expect(first.text).toBe('$p0 e { x: $p0_1, y: v1_1 } e { x: $p0_2, y: v1_2 }');
});

test('another selection and another place are compiled anew', () => {
  const { compiled, nouns } = counting();
  statement(nouns, selection);
  statement(nouns, new Map(selection));
  expect(statement(nouns, selection, cypher`n`).text).toContain('n { x:');
  expect(compiled).toHaveLength(6);
});
