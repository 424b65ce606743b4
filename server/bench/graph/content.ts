/** All that a generated graph says in the end, before it is cut into revisions. */
import type { ClaimRecord, DisputeRecord, SourceRecord } from '../../record/records.ts';
import { type Entry, entered } from './attributes.ts';
import { castOf } from './cast.ts';
import type { Dice } from './dice.ts';
import { disputesAmong } from './disputes.ts';
import { chanceLine, structure } from './lines.ts';
import { type Statement, scribe } from './saying.ts';
import { sourcesOf } from './sources.ts';

export interface Content {
  sources: readonly SourceRecord[];
  /** Each entity with what is said of it alone. */
  entries: readonly Entry[];
  /** What is said between two. */
  between: readonly ClaimRecord[];
  disputes: readonly DisputeRecord[];
}

const CLAIMS_PER_ENTITY = 5;
/** How often a claim repeats what another source has said. */
const REPEATED = 0.45;

export const contentOf = (dice: Dice, count: number): Content => {
  const cast = castOf(dice, count);
  const sources = sourcesOf(dice, Math.max(20, Math.round(count / 10)));
  const planned = new Set(cast.Deployment.filter(() => dice.chance(0.2)).map(({ id }) => id));
  const speakers = [...cast.Organization, ...cast.GovernmentBody].map(({ id }) => id);
  const written = scribe(dice, sources, speakers);
  const entries = Object.values(cast)
    .flat()
    .map((entity) => entered(dice, written, entity, planned));
  const alone = written.claims.length;
  const said: Statement[] = [...structure(dice, cast, planned)];
  for (const statement of said) written.say(statement);
  while (written.claims.length < count * CLAIMS_PER_ENTITY) {
    const statement = dice.chance(REPEATED) ? dice.pick(said) : chanceLine(dice, cast, planned);
    if (statement === undefined) continue;
    said.push(statement);
    written.say(statement);
  }
  return { sources, entries, between: written.claims.slice(alone), disputes: disputesAmong(dice, written.claims) };
};
