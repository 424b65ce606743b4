/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { linkTo, type Telling } from '../telling.ts';
import type { EntityLink } from '../told/entity-link.ts';

/** A link to an entity by its name, in the language that the name is in. */
export const EntityName = ({ entity, telling }: { entity: EntityLink; telling: Telling }) => (
  <a class="name" href={linkTo(telling, 'entity', entity.id)} lang={entity.nameLanguage ?? undefined}>
    {entity.name}
  </a>
);

/** A link that leaves these pages. */
export const Outward = ({ href, children }: { href: string; children: ComponentChildren }) => (
  <a class="out" href={href} rel="noopener noreferrer external">
    {children}
  </a>
);

/** A link to a revision by its number. */
export const RevisionLink = ({ number, telling }: { number: number; telling: Telling }) => (
  <a href={linkTo({ ...telling, isPinned: false }, 'revision', String(number))}>{number}</a>
);
