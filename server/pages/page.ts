import type { VNode } from 'preact';
import type { LinkedNode } from '../exports/json-ld.ts';
import type { Among } from '../graph/questions/nearest.ts';
import type { Reading } from '../graph/reading.ts';
import type { AddressedNoun } from '../record/addresses.ts';
import type { Cited } from './cite/cited.ts';
import type { Telling } from './telling.ts';

/** What a page says of itself to browsers, search engines and previews. */
export interface Head {
  /** As certain as its subject is said to be: what is alleged or disputed says so here too. */
  title: string;
  description: string;
}

/** How one noun is found, told and shown. `Found` is what the graph answers, `Told` is plain data in words. */
export interface PageOf<Found, Told extends object> {
  noun: AddressedNoun;
  among: Among;
  /** Undefined where nothing has the id. The parameters say which parts of its lists. */
  find(reading: Reading, id: string, parameters: URLSearchParams): Promise<Found | undefined>;
  /** The id that it is found under now: another than was asked for where it was merged since. */
  idOf(found: Found, asked: string): string;
  tell(found: Found, telling: Telling, parameters: URLSearchParams): Told;
  head(told: Told, telling: Telling): Head;
  body(told: Told, telling: Telling): VNode;
  cite(told: Told, telling: Telling): Cited;
  linked(found: Found, told: Told, telling: Telling): readonly LinkedNode[];
}

/** A thing that was found, ready to be answered in any format. */
export interface Ready {
  id: string;
  told(telling: Telling): object;
  head(telling: Telling): Head;
  body(telling: Telling): VNode;
  cite(telling: Telling): Cited;
  linked(telling: Telling): readonly LinkedNode[];
}

/** A page whose types are settled inside, so that all nouns stand in one table. */
export interface AnyPage {
  noun: AddressedNoun;
  among: Among;
  find(reading: Reading, id: string, parameters: URLSearchParams): Promise<Ready | undefined>;
}

export const anyPage = <Found, Told extends object>(page: PageOf<Found, Told>): AnyPage => ({
  noun: page.noun,
  among: page.among,
  find: async (reading, id, parameters) => {
    const found = await page.find(reading, id, parameters);
    if (found === undefined) return undefined;
    let known: { telling: Telling; told: Told } | undefined;
    // The same telling is asked for its title, its body and its citation.
    const tell = (telling: Telling): Told => {
      if (known?.telling !== telling) known = { telling, told: page.tell(found, telling, parameters) };
      return known.told;
    };
    return {
      id: page.idOf(found, id),
      told: tell,
      head: (telling) => page.head(tell(telling), telling),
      body: (telling) => page.body(tell(telling), telling),
      cite: (telling) => page.cite(tell(telling), telling),
      linked: (telling) => page.linked(found, tell(telling), telling),
    };
  },
});
