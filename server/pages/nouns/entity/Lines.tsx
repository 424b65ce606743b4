/** @jsxRuntime automatic @jsxImportSource preact */
import { EntityName } from '../../parts/links.tsx';
import { LineMarks } from '../../parts/marks.tsx';
import { Extent, Part } from '../../parts/Part.tsx';
import { linkTo, type Telling } from '../../telling.ts';
import { farEnd, type LineTold } from '../../told/line.ts';
import type { EntityTold, LineCount } from './tell.ts';

interface Props {
  told: EntityTold;
  telling: Telling;
}

const Line = ({ line, of, telling }: { line: LineTold; of: string; telling: Telling }) => (
  <li>
    <p class="line">
      <a href={linkTo(telling, 'relation', line.id)}>{line.reading}</a>{' '}
      <EntityName entity={farEnd(line, of)} telling={telling} />
    </p>
    <p class="marks">
      <LineMarks line={line} telling={telling} />
    </p>
  </li>
);

/** The lines of one kind and direction that are on the page, and how many there are. */
const Group = ({ count, lines, told, telling }: { count: LineCount; lines: readonly LineTold[] } & Props) => {
  const id = `lines-${count.kind}-${count.direction}`;
  return (
    <section class="group" aria-labelledby={id}>
      <h3 id={id}>
        {count.label} <span class="fine">{telling.say.hereOf(lines.length, count.lines)}</span>
      </h3>
      {lines.length < count.lines && (
        <p>
          <a
            href={`${linkTo(telling, 'entity', told.id, { kind: count.kind, direction: count.direction.toLowerCase() })}#lines`}
            aria-describedby={id}
          >
            {telling.say.allOfThese}
          </a>
        </p>
      )}
      <ul class="rows">
        {lines.map((line) => (
          <Line line={line} of={told.id} telling={telling} key={line.id} />
        ))}
      </ul>
    </section>
  );
};

/** Lines by kind and direction, each with its modality in the reading and who disputes it beside. */
export const Lines = ({ told, telling }: Props) => {
  const { say } = telling;
  const total = told.lineCounts.reduce((sum, { lines }) => sum + lines, 0);
  const groups = told.lineCounts.map((count) => ({
    count,
    lines: told.lines.items.filter((line) => line.kind.name === count.kind && line.direction === count.direction),
  }));
  const isChosen = told.lines.totalCount < total;
  const chosen = groups.filter(({ lines }) => lines.length > 0);
  return (
    <Part id="lines" heading={say.lines} help={say.linesHelp}>
      {total === 0 && <p>{say.noLines}</p>}
      {isChosen && (
        <p>
          {say.onlyKind(chosen[0]?.count.label ?? '')} <a href={linkTo(telling, 'entity', told.id)}>{say.allKinds}</a>
        </p>
      )}
      {total > 0 && <Extent list={told.lines} id="lines" telling={telling} />}
      {(isChosen ? chosen : groups).map(({ count, lines }) => (
        <Group count={count} lines={lines} told={told} telling={telling} key={count.kind + count.direction} />
      ))}
    </Part>
  );
};
