/** What the explorer shows, as one value. All of it is in the URL, and nothing else is. */
import type { Filter } from './filter.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Place extends Point {
  /** The reader wants it there whenever the picture is laid out anew. */
  readonly pinned?: true;
}

/** An entity of the picture; without `at` it stands where the layout puts it. */
export interface Placed {
  readonly id: string;
  readonly at: Place | undefined;
}

/** BCP 47. */
export const languages = ['en', 'fr', 'zh-Hans'] as const;
export type Lang = (typeof languages)[number];

/** Layouts are versioned, so that a link keeps its picture when a better layout comes. Names are only ever added. */
export const layouts = ['web.1', 'web.2', 'rings.1', 'timeline.1', 'flow.1', 'kinds.1', 'places.1'] as const;
export type LayoutName = (typeof layouts)[number];

/** A step of a story: the story by its id, or a reader's own, packed into the address. Steps count from 1. */
export interface Telling {
  readonly story: string;
  readonly step: number;
}

export interface View {
  /** Sorted by id, each once. */
  readonly entities: readonly Placed[];
  /** The entity that the picture is about: drawn larger, and the camera's home. */
  readonly focus: string | undefined;
  /** The entity or relation whose page is open. */
  readonly selected: string | undefined;
  /** The language asked for; without it the reader's own. */
  readonly lang: Lang | undefined;
  /** The revision that the picture is pinned to, as its id `12-3fa9c1`; without it the newest. */
  readonly revision: string | undefined;
  /** The earlier revision that the picture is compared with, by its id or its number. */
  readonly since: string | undefined;
  readonly layout: LayoutName;
  /** What a line has to be to be seen; what does not pass is greyed. */
  readonly filter: Filter;
  /** Whether what does not pass is left out altogether. */
  readonly onlyPassing: boolean;
  /** Entities that are drawn as lines between those whom they join; sorted. */
  readonly folded: readonly string[];
  /** Whether several lines between the same two entities are drawn as one. */
  readonly bundled: boolean;
  /** Whether it stands inside somebody else’s page: the picture and what it rests on, without the tools. */
  readonly embed: boolean;
  /** Whether the table stands in the place of the outline. */
  readonly table: boolean;
  /** The story that is being told, if one is. */
  readonly telling: Telling | undefined;
}

/** Puts entities into the one order that views, pictures and outlines share. A later entry for an id wins. */
export const inOrder = (entities: readonly Placed[]): readonly Placed[] =>
  [...new Map(entities.map((entity) => [entity.id, entity])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The part of a view that says where everything stands. */
export type Laid = Pick<View, 'entities' | 'layout' | 'focus'>;

/** Whether the layout places the whole: nothing has a place but what the reader has pinned. */
export const isLoose = ({ entities }: Pick<View, 'entities'>): boolean =>
  entities.some(({ at }) => !at) && entities.every(({ at }) => !at || at.pinned);

export const idsOf = (view: View): readonly string[] => view.entities.map((entity) => entity.id);

/** The number in front of a revision's hash, which is all that the API asks for. */
export const revisionNumber = (revision: string): number => Number.parseInt(revision, 10);

/** Entity ids are slugs; a relation's id begins with its kind in capitals. */
export const isRelationId = (id: string): boolean => /^[A-Z]/.test(id);

/** Whether it stands for lines that are drawn as one: no link and no question has such an id. */
export const isDrawnOnly = (id: string): boolean => id.startsWith('~');
