/** @jsxRuntime automatic @jsxImportSource preact */
import type { Telling } from '../telling.ts';
import type { ClaimTold } from '../told/claim.ts';
import type { LineTold } from '../told/line.ts';

/** How a source puts it, in a word that is never left out. */
export const ModalityMark = ({ modality }: { modality: ClaimTold['modality'] }) => (
  <span class="mark modality" data-modality={modality.name} title={modality.description}>
    {modality.label}
  </span>
);

/** How a claim stands, where that is not plain. */
export const StatusMark = ({ status, telling }: { status: ClaimTold['status']; telling: Telling }) =>
  status === 'live' ? null : <span class="mark contested">{telling.say.statuses[status]}</span>;

/** What keeps a line from being a plain fact, and what it rests on. */
export const LineMarks = ({ line, telling: { say } }: { line: LineTold; telling: Telling }) => (
  <>
    <ModalityMark modality={line.modality} />
    {line.inferred && <span class="mark">{say.inferred}</span>}
    {line.disputed && <span class="mark contested">{say.disputedOf(line.disputedClaims, line.claims)}</span>}
    {line.roles.map(({ name, label }) => (
      <span class="mark" key={name}>
        {label}
      </span>
    ))}
    {line.qualifier !== null && <span class="mark">{line.qualifier}</span>}
    <span class="mark">{line.period?.text ?? say.undated}</span>
    <span class="mark">{say.sources(line.sources)}</span>
  </>
);
