/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import type { Telling } from '../telling.ts';
import type { ListTold } from '../told/list.ts';

/** A part of a page under a heading of its own. */
export const Part = ({
  id,
  heading,
  help,
  children,
}: {
  id: string;
  heading: string;
  help?: string;
  children: ComponentChildren;
}) => (
  <section id={id} aria-labelledby={`${id}-heading`}>
    <h2 id={`${id}-heading`}>{heading}</h2>
    {help !== undefined && <p class="fine">{help}</p>}
    {children}
  </section>
);

/** How much of a list is on the page, and the way to the rest: nothing is cut in silence. */
export const Extent = ({ list, id, telling: { say } }: { list: ListTold<unknown>; id: string; telling: Telling }) => (
  <nav class="extent" aria-label={say.shownOf(list.items.length, list.totalCount)}>
    <span class="fine">{say.shownOf(list.items.length, list.totalCount)}</span>
    {list.start !== null && <a href={`${list.start}#${id}`}>{say.fromStart}</a>}
    {list.next !== null && (
      <a rel="next" href={`${list.next}#${id}`}>
        {say.next}
      </a>
    )}
  </nav>
);

/** Terms and what they are; those that nothing is known of are left out. */
export const Facts = ({ facts }: { facts: readonly (readonly [string, ComponentChildren])[] }) => (
  <dl class="facts">
    {facts
      .filter(([, value]) => value !== null && value !== undefined && value !== false)
      .map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);
