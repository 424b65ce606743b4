/** The lines of an entity, also those that the picture does not show, grouped by how they read. */
import type { ConnectionsAnswer } from '../api/page-documents.ts';
import { add, select } from '../state/actions.ts';
import { view } from '../state/address.ts';
import { grouped } from '../state/grouped.ts';
import { idsOf } from '../state/view.ts';
import { detailsWords } from '../words/areas/details.ts';
import { words } from '../words/words.ts';
import { Icon } from './Icon.tsx';
import { LineGlyph } from './LineGlyph.tsx';
import { DisputedMark, InferredMark } from './Marks.tsx';
import { ViewLink } from './ViewLink.tsx';

type Line = ConnectionsAnswer['nodes'][number];
interface Connection {
  readonly line: Line;
  readonly reading: string;
  readonly other: Line['to'];
}

function connection(line: Line, of: string): Connection {
  return line.from.id === of
    ? { line, reading: line.label, other: line.to }
    : { line, reading: line.inverse, other: line.from };
}

function ConnectionRow({ line, other }: Connection) {
  const shown = idsOf(view.value).includes(other.id);
  return (
    <li>
      <ViewLink class="bare name" to={{ selected: other.id }} go={() => select(other.id)}>
        {other.name}
      </ViewLink>
      <span class="row-end">
        {line.inferred && <InferredMark />}
        {line.disputed && <DisputedMark />}
        <ViewLink class="quiet" to={{ selected: line.id }} go={() => select(line.id)}>
          {words.value.opensClaims(line.claimCount)}
        </ViewLink>
        {!shown && (
          <button
            type="button"
            class="chip"
            aria-label={words.value.addOf(other.name)}
            onClick={() => void add(other.id)}
          >
            <Icon name="plus" size={12} /> {words.value.addToPicture}
          </button>
        )}
      </span>
    </li>
  );
}

export function Connections({ of, connections }: { of: string; connections: ConnectionsAnswer }) {
  const { nodes: lines, totalCount: total } = connections;
  const rows = lines.map((line) => connection(line, of));
  const groups = grouped(rows, ({ reading }) => reading);
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{detailsWords.value.connections}</h3>
      {[...groups].map(([reading, rows]) => (
        <div class="group" key={reading}>
          <h4>
            {rows[0] && <LineGlyph modality={rows[0].line.modality} kind={rows[0].line.kind} width={22} />}
            {reading}
          </h4>
          <ul class="rows">
            {rows.map((row) => (
              <ConnectionRow key={row.line.id} {...row} />
            ))}
          </ul>
        </div>
      ))}
      {total > lines.length && <p class="fine">{detailsWords.value.firstOnly(lines.length, total)}</p>}
    </section>
  );
}
