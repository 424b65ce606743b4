/** The histogram, and the window over it: two ends and a middle, each moved by pointer and by key. */
import { useRef } from 'preact/hooks';
import { lang } from '../state/language.ts';
import { type Bin, isWhole, moved } from '../state/time-bins.ts';
import { drag, move, settle, stop, timeline, timeWindow } from '../state/time-window.ts';
import { timeWords } from '../words/areas/time.ts';
import { inWords } from '../words/dates.ts';

type Part = 'first' | 'last' | 'both';

export const binInWords = ({ edtf, first, last }: Bin): string =>
  edtf.endsWith('X') ? `${first}–${last}` : inWords(edtf, lang.value);

export function windowInWords(): string {
  const { bins } = timeline.value;
  const { first, last } = timeWindow.value;
  const [a, b] = [bins[first], bins[last]];
  if (!a || !b || isWhole({ first, last }, bins)) return timeWords.value.allTime;
  return timeWords.value.range(binInWords(a), binInWords(b));
}

function Bars({ bins }: { bins: readonly Bin[] }) {
  const most = Math.max(1, ...bins.map(({ begins, mayBegin }) => begins + mayBegin));
  const { dated, unit } = timeline.value;
  const { first, last } = timeWindow.value;
  return (
    <svg
      class="time-bars"
      viewBox={`0 0 ${bins.length * 10} 40`}
      preserveAspectRatio="none"
      role="img"
      aria-label={timeWords.value.histogram(dated, timeWords.value.unit[unit])}
    >
      <defs>
        <pattern id="time-may" width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="1.2" height="3" class="time-stripe" />
        </pattern>
      </defs>
      {bins.map(({ edtf, begins, mayBegin }, i) => {
        const [sure, may] = [(begins / most) * 38, (mayBegin / most) * 38];
        return (
          <g key={edtf} data-bin={edtf} data-in={first <= i && i <= last}>
            <rect x={i * 10 + 1} y={40 - sure} width="8" height={sure} class="time-sure" />
            <rect x={i * 10 + 1} y={40 - sure - may} width="8" height={may} fill="url(#time-may)" class="time-may" />
          </g>
        );
      })}
    </svg>
  );
}

/** At most eight, so that they do not touch; every one where there are few. */
function Ticks({ bins }: { bins: readonly Bin[] }) {
  const every = Math.ceil(bins.length / 8);
  return (
    <div class="time-ticks" aria-hidden="true">
      {bins.map((bin, i) => (
        <span key={bin.edtf}>{i % every === 0 ? bin.edtf.replace(/^(\d{3})X$/, '$10') : ''}</span>
      ))}
    </div>
  );
}

const KEYS: Readonly<Record<string, (count: number) => number>> = {
  ArrowLeft: () => -1,
  ArrowDown: () => -1,
  ArrowRight: () => 1,
  ArrowUp: () => 1,
  PageDown: (count) => -Math.ceil(count / 6),
  PageUp: (count) => Math.ceil(count / 6),
  Home: (count) => -count,
  End: (count) => count,
};

interface HandleProps {
  part: Part;
  label: string;
  /** Of the bin that it stands at. */
  at: number;
  said: string;
  style: Readonly<Record<string, string>>;
}

function Handle({ part, label, at, said, style }: HandleProps) {
  const count = timeline.value.bins.length;
  const grabbed = useRef<{ x: number; perBin: number; window: { first: number; last: number } } | undefined>(undefined);
  const { first, last } = timeWindow.value;
  return (
    <div
      class="time-handle"
      data-part={part}
      style={style}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={part === 'last' ? first + 1 : 1}
      aria-valuemax={part === 'first' ? last + 1 : part === 'both' ? count - (last - first) : count}
      aria-valuenow={at + 1}
      aria-valuetext={said}
      aria-describedby="time-keys"
      onKeyDown={(event) => {
        const by = KEYS[event.key]?.(count);
        if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        event.stopPropagation();
        stop();
        move(part, by);
      }}
      onPointerDown={(event) => {
        const width = event.currentTarget.parentElement?.clientWidth ?? 0;
        if (event.button !== 0 || width === 0) return;
        stop();
        event.currentTarget.setPointerCapture(event.pointerId);
        grabbed.current = { x: event.clientX, perBin: width / count, window: timeWindow.peek() };
      }}
      onPointerMove={(event) => {
        const from = grabbed.current;
        if (from) drag(moved(from.window, part, Math.round((event.clientX - from.x) / from.perBin), count));
      }}
      onPointerUp={() => {
        grabbed.current = undefined;
        settle();
      }}
      onPointerCancel={() => {
        grabbed.current = undefined;
        settle();
      }}
    />
  );
}

export function TimeAxis() {
  const { bins } = timeline.value;
  const { first, last } = timeWindow.value;
  const [a, b] = [bins[first], bins[last]];
  if (!a || !b) return <p class="fine">{timeWords.value.noDates}</p>;
  const percent = (bin: number): string => `${(bin / bins.length) * 100}%`;
  const span = { left: percent(first), width: percent(last + 1 - first) };
  return (
    <div class="time-axis">
      <div class="time-plot">
        <Bars bins={bins} />
        <Handle part="both" label={timeWords.value.whole} at={first} said={windowInWords()} style={span} />
        <Handle
          part="first"
          label={timeWords.value.from}
          at={first}
          said={binInWords(a)}
          style={{ left: percent(first) }}
        />
        <Handle
          part="last"
          label={timeWords.value.to}
          at={last}
          said={binInWords(b)}
          style={{ left: percent(last + 1) }}
        />
      </div>
      <Ticks bins={bins} />
      <p class="fine" id="time-keys" hidden>
        {timeWords.value.keys}
      </p>
    </div>
  );
}
