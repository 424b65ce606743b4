import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relationKindList } from '../ontology/index.ts';
import type { RelationKindDefinition } from '../ontology/shape.ts';
import { claimId, relationIdOf } from '../record/ids.ts';
import type { ClaimRecord, SameRecord } from '../record/records.ts';
import { project } from './project.ts';
import { survivorIn, survivorsOf } from './survivors.ts';
import { mergesAmong } from './testing/merges.ts';
import { claim, same } from './testing/world.ts';
import { writtenLines } from './written-lines.ts';

const saying = (more: Partial<ClaimRecord>): ClaimRecord => {
  const record = claim({ source: 'gazette-1', subject: 'a', predicate: 'OWNS', object: 'x', ...more });
  return { ...record, id: claimId(record) };
};

const lines = (claims: readonly ClaimRecord[], merges: readonly SameRecord[]) =>
  project({
    claims: new Map(claims.map((record) => [record.id, { record, addedIn: 1 }])),
    disputes: [],
    sources: new Map(),
    same: merges,
  });

const identityOf = ({ identity }: RelationKindDefinition): Partial<ClaimRecord> => {
  if (!identity) return {};
  const [word = ''] = Object.keys(identity.choices ?? {});
  return {
    qualifiers: {
      [identity.key]: identity.value === 'entity' ? { type: 'entity', entity: 'q' } : { type: 'choice', choice: word },
    },
  };
};

describe('a merge', () => {
  test.each(relationKindList.map((definition: RelationKindDefinition) => definition))(
    'moves both ends of $kind',
    (definition) => {
      const [out, back] = [{}, { subject: 'x', object: 'a' }].map((ends) =>
        saying({ predicate: definition.kind, ...identityOf(definition), ...ends }),
      );
      if (!out || !back) throw new Error('There is a claim each way.');
      for (const said of [out, back]) {
        const moved = { ...said, subject: said.subject.replace('a', 'b'), object: said.object?.replace('a', 'b') };
        const [line] = lines([said], [same('a', 'b')]).values();
        expect(line?.id).toBe(relationIdOf({ ...moved, object: moved.object ?? '' }));
        expect([line?.from, line?.to].sort()).toEqual(['b', 'x']);
        expect(line?.properties.claims).toEqual([said.id]);
        expect(lines([said], [same('a', 'x')]).size).toBe(0);
      }
    },
  );

  test('folds lines that become equal into one stack, each modality for itself', () => {
    const stack = lines(
      [
        saying({}),
        saying({ subject: 'b' }),
        saying({ subject: 'b', source: 'wire-1' }),
        saying({ source: 'wire-2', modality: 'alleged', attribution: 'officials' }),
      ],
      [same('a', 'b')],
    );
    expect([...stack].map(([id, { properties }]) => [id, properties.claims])).toEqual([
      ['OWNS.b.x', ['gazette-1:a.OWNS.x', 'gazette-1:b.OWNS.x', 'wire-1:b.OWNS.x']],
      ['OWNS.b.x.alleged', ['wire-2:a.OWNS.x']],
    ]);
  });

  test('keeps the ends of a symmetric line in order of id', () => {
    const said = saying({ predicate: 'PARTNERS_WITH', subject: 'a', object: 'm' });
    expect([...lines([said], [same('a', 'z')]).keys()]).toEqual(['PARTNERS_WITH.m.z']);
  });

  test('moves the product that a line is told apart by', () => {
    const supplying = (product: string, from: string) =>
      saying({ source: from, predicate: 'SUPPLIES', qualifiers: { product: { type: 'entity', entity: product } } });
    const [line, ...more] = lines([supplying('p', 'wire-1'), supplying('q', 'wire-2')], [same('p', 'q')]).values();
    expect(more).toEqual([]);
    expect(line).toMatchObject({ id: 'SUPPLIES.a.x.q', properties: { qualifier: 'q', origins: ['wire-1', 'wire-2'] } });
  });

  test('is followed to its end', () => {
    const chain = [same('a', 'b'), same('b', 'c'), same('x', 'y')];
    expect([...lines([saying({})], chain).keys()]).toEqual(['OWNS.c.y']);
  });
});

test('a drawn line leads back to every line that was written for it', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const end = fc.constantFrom(...ids);
  fc.assert(
    fc.property(
      mergesAmong(ids),
      fc.tuple(end, end, fc.option(end, { nil: undefined })),
      fc.constantFrom('OWNS', 'PARTNERS_WITH', 'SUPPLIES'),
      fc.constantFrom('asserted', 'planned', 'alleged'),
      (merges, [subject, object, product], predicate, modality) => {
        fc.pre(subject !== object);
        const named = predicate === 'SUPPLIES' && product !== undefined;
        const said = saying({
          subject,
          predicate,
          object,
          modality,
          ...(named && { qualifiers: { product: { type: 'entity', entity: product } } }),
        });
        const survivors = survivorsOf(merges);
        const drawn = relationIdOf(said, survivorIn(survivors));
        if (drawn === undefined) return;
        expect(writtenLines([drawn], survivors)).toContain(relationIdOf(said));
      },
    ),
  );
});
