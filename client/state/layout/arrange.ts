/** The layouts by name. Each is a pure function of what it is asked, whatever page or worker it runs in. */
import type { LayoutName, Point } from '../view.ts';
import type { Arrangement, LayoutQuestion, Progress } from './arrangement.ts';
import { flow } from './flow.ts';
import { forces } from './forces.ts';
import { byKind, byPlace } from './groups.ts';
import { aroundPins } from './pins.ts';
import { rings } from './rings.ts';
import { apart } from './room.ts';
import { timeline } from './timeline.ts';
import { web } from './web.ts';

type Layout = (question: LayoutQuestion, progress: Progress) => Arrangement;

const webOf = ({ ids, lines }: LayoutQuestion): ReadonlyMap<string, Point> =>
  web(
    ids,
    lines.map(({ from, to }) => [from, to] as const),
  );

/** Up to here the web that is tried many times over reads better than forces do, and is found as soon. */
const FEW = 60;

/** The same web with a promise: nobody on anybody, however many there are. */
function clearWeb(question: LayoutQuestion, progress: Progress): ReadonlyMap<string, Point> {
  if (question.ids.length > FEW) return forces(question, progress);
  const found = [...webOf(question)];
  const clear = apart(found.map(([, at]) => at));
  return new Map(found.map(([id, at], i) => [id, clear[i] ?? at]));
}

const table: Readonly<Record<LayoutName, Layout>> = {
  'web.1': (question) => ({ places: webOf(question), bands: [] }),
  'web.2': (question, progress) => ({ places: clearWeb(question, progress), bands: [] }),
  'rings.1': rings,
  'timeline.1': timeline,
  'flow.1': flow,
  'kinds.1': byKind,
  'places.1': byPlace,
};

/** Layouts whose picture means the same when it is turned. */
const turnable: ReadonlySet<LayoutName> = new Set(['web.1', 'web.2']);

export function arrange(question: LayoutQuestion, progress: Progress = () => undefined): Arrangement {
  const { places, bands } = table[question.layout](question, progress);
  return { places: aroundPins(places, question.pins, turnable.has(question.layout)), bands };
}
