import { isUnreadable, type Unreadable } from '../../server/record/problems.ts';
import { nearest, type Place, type Report } from '../problem.ts';
import type { Written, WrittenEntry, WrittenMap, WrittenText } from './written.ts';

/** A small language: what a text means, or why it means nothing. */
export type Parse<T extends string | object> = (text: string) => T | Unreadable;

/** Takes the values of a map out by name, and reports what has another form, is missing or is not known. */
export class Fields {
  constructor(
    readonly map: WrittenMap,
    readonly report: Report,
  ) {}

  /** Reports every key outside the list, with the nearest one inside it. */
  only(known: readonly string[]): void {
    for (const [name, { place }] of this.map.entries)
      if (!known.includes(name)) this.report(place, `There is no key “${name}” here.`, nearest(name, known));
  }

  /** Reports each of the keys that is missing. */
  require(...names: readonly string[]): void {
    for (const name of names) if (!this.entry(name)) this.report(this.map.place, `“${name}” is missing.`);
  }

  entry(name: string): WrittenEntry | undefined {
    return this.map.entries.get(name);
  }

  /** Where the value of a key stands, or the whole map where there is none. */
  place(name: string): Place {
    return this.entry(name)?.value.place ?? this.map.place;
  }

  /** Plain text; an empty one counts as absent, because it has been reported. */
  text(name: string): string | undefined {
    const value = this.entry(name)?.value;
    return (value && asText(value, name, this.report)?.text) || undefined;
  }

  /** One word of a closed list. */
  choice<T extends string>(name: string, choices: readonly T[]): T | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const found = choices.find((choice) => choice === text);
    const list = choices.length === 0 ? 'there is none here' : choices.join(', ');
    if (!found) this.report(this.place(name), `“${text}” is no ${name}: ${list}.`, nearest(text, choices));
    return found;
  }

  parsed<T extends string | object>(name: string, parse: Parse<T>): T | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : read(text, this.place(name), parse, this.report);
  }

  /** One text or a list of texts, each read by itself. */
  parsedList<T extends string | object>(name: string, parse: Parse<T>): T[] {
    return this.parsedTexts(name, parse).map(({ value }) => value);
  }

  /** The same, each with its place. */
  parsedTexts<T extends string | object>(name: string, parse: Parse<T>): { value: T; place: Place }[] {
    return this.texts(name).flatMap(({ text, place }) => {
      const value = read(text, place, parse, this.report);
      return value === undefined ? [] : [{ value, place }];
    });
  }

  list(name: string): readonly Written[] {
    const value = this.entry(name)?.value;
    if (value === undefined) return [];
    if (value.form === 'list') return value.items;
    this.report(value.place, `“${name}” must be a list.`);
    return [];
  }

  fields(name: string): Fields | undefined {
    const value = this.entry(name)?.value;
    return value && asFields(value, `“${name}”`, this.report);
  }

  private texts(name: string): readonly WrittenText[] {
    const value = this.entry(name)?.value;
    if (value === undefined) return [];
    const items = value.form === 'list' ? value.items : [value];
    if (items.length === 0) this.report(value.place, `“${name}” is an empty list.`);
    return items.flatMap((item) => asText(item, name, this.report) ?? []);
  }
}

/** Reads a text, or reports why it cannot be read. An empty one has been reported already. */
export const read = <T extends string | object>(
  text: string,
  place: Place,
  parse: Parse<T>,
  report: Report,
): T | undefined => {
  if (text === '') return undefined;
  const value = parse(text);
  if (typeof value === 'string') return value;
  if (!isUnreadable(value)) return value;
  report(place, value.unreadable);
  return undefined;
};

export const asText = (value: Written, name: string, report: Report): WrittenText | undefined => {
  if (value.form === 'text') return value;
  report(value.place, `“${name}” must be plain text.`);
  return undefined;
};

export const asFields = (value: Written, what: string, report: Report): Fields | undefined => {
  if (value.form === 'map') return new Fields(value, report);
  report(value.place, `${what} must be a map of keys and values.`);
  return undefined;
};
