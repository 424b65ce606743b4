import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';

/** What a change means to whoever has written a query. */
export interface ApiChanges {
  /** Queries that were answered may be refused or misread now. */
  breaking: readonly string[];
  /** Queries are answered as before, but may meet what they did not expect, such as another value of an enum. */
  surprising: readonly string[];
  added: readonly string[];
}

// Wording is not part of what a query relies on.
const isWording = ({ type }: Change): boolean => /DESCRIPTION|DEPRECATION_REASON/.test(type);

/** What came with a new type is told by the type alone. */
const ofNewType = (changes: readonly Change[]): ((change: Change) => boolean) => {
  const added = new Set(changes.filter(({ type }) => type === 'TYPE_ADDED').map(({ path }) => path));
  return ({ type, path }) => type !== 'TYPE_ADDED' && path !== undefined && added.has(path.split('.')[0]);
};

/** What came with a new field, its arguments, is told by the field alone. */
const ofNewField = (changes: readonly Change[]): ((change: Change) => boolean) => {
  const added = changes.flatMap(({ type, path }) => (type === 'FIELD_ADDED' && path !== undefined ? [path] : []));
  return ({ type, path }) => type === 'FIELD_ARGUMENT_ADDED' && added.some((field) => path?.startsWith(`${field}.`));
};

/** How a schema differs from an earlier one, by GraphQL Inspector's judgement, each change in a sentence. */
export const apiChanges = async (earlier: GraphQLSchema, later: GraphQLSchema): Promise<ApiChanges> => {
  const all = await diff(earlier, later);
  const [inNewType, inNewField] = [ofNewType(all), ofNewField(all)];
  const told = all.filter((change) => !isWording(change) && !inNewType(change) && !inNewField(change));
  const at = (level: CriticalityLevel): readonly string[] =>
    told.flatMap(({ criticality, message }) => (criticality.level === level ? [sentence(message)] : [])).sort();
  return {
    breaking: at(CriticalityLevel.Breaking),
    surprising: at(CriticalityLevel.Dangerous),
    added: at(CriticalityLevel.NonBreaking),
  };
};

const sentence = (message: string): string => `${message.replaceAll("'", '`')}.`;

const list = (title: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `\n### ${title}\n\n${items.map((item) => `- ${item}`).join('\n')}\n`;

/** The changes as a section of the changelog. */
export const changelogSection = (title: string, { breaking, surprising, added }: ApiChanges): string =>
  `## ${title}\n${list('Breaking', breaking)}${list('May surprise', surprising)}${list('Added', added)}`;

const UNRELEASED = 'Unreleased';
const SECTION = new RegExp(`## ${UNRELEASED}\n[\\s\\S]*?(?=\n## |$)`);

/** A changelog whose first section tells the changes since the last release. */
export const withUnreleased = (changelog: string, changes: ApiChanges): string =>
  changelog
    .replace(SECTION, () => changelogSection(UNRELEASED, changes))
    .trimEnd()
    .concat('\n');

/** A changelog in which what was unreleased has become a release, and nothing is unreleased. */
export const released = (changelog: string, version: string, date: string): string =>
  changelog.replace(`## ${UNRELEASED}\n`, `## ${UNRELEASED}\n\n## ${version}, ${date}\n`);
