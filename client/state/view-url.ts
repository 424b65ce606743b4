/**
 * A view as the query part of an address, and back. The parameters are a public API: they are listed in
 * client/README.md, and are only ever added to.
 */

import { noFilter } from './filter.ts';
import { decodeFilter, encodeFilter, filterParameters } from './filter-url.ts';
import { opening } from './opening.ts';
import { inOrder, languages, layouts, type Placed, type Telling, type View } from './view.ts';

export const parameters = [
  'entities',
  'focus',
  'selected',
  'lang',
  'revision',
  'since',
  'layout',
  ...filterParameters,
  'only',
  'folded',
  'bundled',
  'embed',
  'table',
  'story',
  'step',
] as const;
type Parameter = (typeof parameters)[number];

const openingEntities = inOrder(opening.entities.map((id) => ({ id, at: undefined })));

/** What the bare address shows: the round of 2018 and what is around it. */
export const openingView: View = {
  entities: openingEntities,
  focus: opening.focus,
  selected: undefined,
  lang: undefined,
  revision: undefined,
  since: undefined,
  layout: layouts[0],
  filter: noFilter,
  onlyPassing: false,
  folded: [],
  bundled: false,
  embed: false,
  table: false,
  telling: undefined,
};

// Anything else in an address was not written by us, and could not be an id.
const ID = /^[\w.-]{1,200}$/;
const PLACED = /^([\w.-]{1,200})(?:@(-?\d{1,6}):(-?\d{1,6})(!?))?$/;
const REVISION = /^\d{1,9}-[0-9a-f]{6,64}$/;
const SINCE = /^[1-9]\d{0,8}(?:-[0-9a-f]{6,64})?$/;
// A story's id, or a whole story after the number of its form.
const STORY = /^(?:[a-z0-9-]{1,80}|1\.[\w-]{1,6000})$/;
const STEP = /^[1-9]\d?$/;

const placedText = ({ id, at }: Placed): string =>
  at ? `${id}@${whole(at.x)}:${whole(at.y)}${at.pinned ? '!' : ''}` : id;
// Adding zero turns minus zero into zero, which reads back as the same value.
const whole = (value: number): number => Math.round(value) + 0;

function placed(text: string): Placed[] {
  const [, id, x, y, pin] = PLACED.exec(text) ?? [];
  if (id === undefined) return [];
  if (x === undefined || y === undefined) return [{ id, at: undefined }];
  const at = { x: Number(x) + 0, y: Number(y) + 0 };
  return [{ id, at: pin ? { ...at, pinned: true } : at }];
}

const isOpening = (entities: readonly Placed[]): boolean =>
  entities.map(placedText).join() === openingEntities.map(placedText).join();

/** Commas, colons and at signs are legal in a query, and far easier to read than their escapes. */
const legible = (text: string): string =>
  encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%40', '@');

/** The query part of a view's address, without the question mark; empty for the opening. */
export function encode(view: View): string {
  const atOpening = isOpening(view.entities);
  const values: Record<Parameter, string | undefined> = {
    entities: atOpening ? undefined : view.entities.map(placedText).join(),
    focus: view.focus === (atOpening ? openingView.focus : undefined) ? undefined : (view.focus ?? ''),
    selected: view.selected,
    lang: view.lang,
    revision: view.revision,
    since: view.since,
    layout: atOpening && view.layout === openingView.layout ? undefined : view.layout,
    ...encodeFilter(view.filter),
    only: view.onlyPassing ? '1' : undefined,
    folded: view.folded.length === 0 ? undefined : view.folded.join(),
    bundled: view.bundled ? '1' : undefined,
    embed: view.embed ? '1' : undefined,
    table: view.table ? '1' : undefined,
    story: view.telling?.story,
    step: view.telling && String(view.telling.step),
  };
  return parameters
    .flatMap((name) => (values[name] === undefined ? [] : [`${name}=${legible(values[name])}`]))
    .join('&');
}

const known = <T extends string>(list: readonly T[], text: string | null): T | undefined =>
  list.find((entry) => entry === text);
const matching = (pattern: RegExp, text: string | null): string | undefined =>
  text !== null && pattern.test(text) ? text : undefined;

const isOn = (given: URLSearchParams, name: Parameter): boolean => given.has(name) && given.get(name) !== '0';

function telling(given: URLSearchParams): Telling | undefined {
  const story = matching(STORY, given.get('story'));
  return story === undefined ? undefined : { story, step: Number(matching(STEP, given.get('step')) ?? 1) };
}

/** Reads an address. What it does not understand it leaves out, so that a mangled link still shows something. */
export function decode(query: string): View {
  const given = new URLSearchParams(query);
  const listed = given.get('entities');
  const focus = given.get('focus');
  return {
    entities: listed === null ? openingEntities : inOrder(listed.split(',').flatMap(placed)),
    focus: focus === null && listed === null ? openingView.focus : matching(ID, focus),
    selected: matching(ID, given.get('selected')),
    lang: known(languages, given.get('lang')),
    revision: matching(REVISION, given.get('revision')),
    since: matching(SINCE, given.get('since')),
    layout: known(layouts, given.get('layout')) ?? openingView.layout,
    filter: decodeFilter(given),
    onlyPassing: isOn(given, 'only'),
    folded: [...new Set((given.get('folded') ?? '').split(',').filter((id) => ID.test(id)))].sort(),
    bundled: isOn(given, 'bundled'),
    // `?embed` alone is how people write it by hand.
    embed: isOn(given, 'embed'),
    table: isOn(given, 'table'),
    telling: telling(given),
  };
}
