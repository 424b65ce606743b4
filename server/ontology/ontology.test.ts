import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  entityKinds,
  familyList,
  kebabKind,
  lineFieldsOf,
  modalities,
  personPredicates,
  predicates,
  relationKinds,
  sourceTypeList,
  type Words,
} from './index.ts';

const published = readFileSync(new URL('published.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

/** Every name that a revision, a link or a document may hold. */
const names = [
  ...[...entityKinds.values()].flatMap(({ kind, types }) => [
    kind,
    ...Object.keys(types).map((type) => `${kind}.${type}`),
  ]),
  ...[...relationKinds.values()].flatMap(({ kind, identity, qualifiers }) => [
    kind,
    ...Object.entries({ ...qualifiers, ...(identity && { [identity.key]: identity }) }).flatMap(
      ([key, { choices }]) => [
        `${kind}.${key}`,
        ...Object.keys(choices ?? {}).map((choice) => `${kind}.${key}.${choice}`),
      ],
    ),
  ]),
  ...[...predicates.values()].flatMap(({ predicate, choices }) => [
    predicate,
    ...Object.keys(choices ?? {}).map((choice) => `${predicate}.${choice}`),
  ]),
  ...modalities.keys(),
];

test('what was once published is still there: names are only ever added, and listed in published.txt', () => {
  expect(published.filter((name) => !names.includes(name))).toEqual([]);
  expect(names.filter((name) => !published.includes(name))).toEqual([]);
});

test('no name is given twice', () => {
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

const isComplete = ({ en, fr }: Words): boolean => en.trim() !== '' && fr.trim() !== '' && en !== '…' && fr !== '…';

describe.each([...entityKinds.values()])('$kind', ({ kind, label, plural, description, types, look }) => {
  test('has words in three languages, a colour and an icon that exists', () => {
    expect([label, plural, description, ...Object.values(types)].every(isComplete)).toBe(true);
    expect([label.zh, plural.zh].every((text) => text.length > 0)).toBe(true);
    expect(look.color).toMatch(/^#[0-9a-f]{6}$/);
    const icons = join(dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')), 'icons');
    expect(existsSync(join(icons, `${look.icon}.svg`)), `${look.icon} is no icon of the set`).toBe(true);
    expect(kebabKind(kind)).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});

test('kinds differ in shape, icon and colour', () => {
  const looks = [...entityKinds.values()].map(({ look }) => look);
  for (const part of ['shape', 'icon', 'color'] as const)
    expect(new Set(looks.map((look) => look[part])).size, part).toBe(looks.length);
});

describe.each([...relationKinds.values()])('$kind', (definition) => {
  test('runs between kinds that exist, in a family that exists', () => {
    expect([...definition.from, ...definition.to].filter((kind) => !entityKinds.has(kind))).toEqual([]);
    expect(familyList.map(({ family }): string => family)).toContain(definition.family);
    if (definition.symmetric || definition.sameKind) expect(definition.from).toEqual(definition.to);
  });

  test('reads both ways in every modality, and no modality reads like another', () => {
    for (const reading of [definition.readings.out, definition.readings.in]) {
      expect(Object.values(reading).every(isComplete)).toBe(true);
      for (const lang of ['en', 'fr', 'zh'] as const)
        expect(new Set(Object.values(reading).map((words) => words[lang])).size).toBe(3);
    }
    for (const { asserted, planned, alleged } of [definition.readings.out, definition.readings.in]) {
      expect(asserted.zh).not.toMatch(/计划|据称/);
      expect(planned.zh).toContain('计划');
      expect(alleged.zh).toContain('据称');
    }
    if (definition.symmetric) expect(definition.readings.in).toEqual(definition.readings.out);
    else expect(definition.readings.in.asserted.en).not.toBe(definition.readings.out.asserted.en);
  });

  test('is a field of every kind at its ends that may have it, whatever stands at the other end', () => {
    for (const end of ['out', 'in'] as const) {
      const [here, there] = end === 'out' ? [definition.from, definition.to] : [definition.to, definition.from];
      const choices = Object.keys((definition.identity ?? definition.qualifiers.role)?.choices ?? {});
      for (const { name, description, on = [], to = [], only = [] } of definition.fields[end]) {
        expect(name).toMatch(/^[a-z][A-Za-z]+$/);
        expect(description).toMatch(/\.$/);
        expect([...on.filter((kind) => !here.includes(kind)), ...to.filter((kind) => !there.includes(kind))]).toEqual(
          [],
        );
        expect(only.filter((choice) => !choices.includes(choice))).toEqual([]);
      }
    }
    const reached = (kind: string, direction: string, far: string): boolean =>
      lineFieldsOf(kind).some(
        (field) =>
          field.relation === definition.kind &&
          field.only === undefined &&
          field.to.includes(far) &&
          ['both', direction].includes(field.direction),
      );
    const mayHave = (kind: string): boolean => kind !== 'Person' || personPredicates.has(definition.kind);
    const missing = definition.from.flatMap((from) =>
      definition.to
        .filter((to) => !definition.sameKind || to === from)
        .flatMap((to) => [
          ...(mayHave(from) && !reached(from, 'out', to) ? [`${from} → ${to}`] : []),
          ...(mayHave(to) && !reached(to, 'in', from) ? [`${to} ← ${from}`] : []),
        ]),
    );
    expect(missing).toEqual([]);
  });

  test('has qualifiers that are told apart from each other and from a modality', () => {
    const { identity, qualifiers } = definition;
    expect(Object.keys(qualifiers)).not.toContain(identity?.key);
    expect(Object.keys(identity?.choices ?? {}).filter((value) => modalities.has(value))).toEqual([]);
    for (const qualifier of [...Object.values(qualifiers), ...(identity ? [identity] : [])]) {
      if (qualifier.value === 'choice') expect(Object.keys(qualifier.choices ?? {}).length).toBeGreaterThan(1);
      if (qualifier.value === 'entity') expect(qualifier.kinds?.every((kind) => entityKinds.has(kind))).toBe(true);
    }
  });
});

test('attributes stand on kinds that exist, and on a person stands nothing but the listed', () => {
  for (const { predicate, on, value, choices } of predicates.values()) {
    if (on !== 'any')
      expect(
        on.filter((kind) => !entityKinds.has(kind)),
        predicate,
      ).toEqual([]);
    if (on !== 'any' && on.includes('Person')) expect(personPredicates.has(predicate), predicate).toBe(true);
    if (value === 'choice') expect(Object.keys(choices ?? {}).length, predicate).toBeGreaterThan(1);
  }
  for (const name of personPredicates) expect(predicates.has(name) || relationKinds.has(name), name).toBe(true);
});

test('source types have words', () => {
  expect(sourceTypeList.every(({ label }) => isComplete(label))).toBe(true);
});
