/** The edge between picture and panel, to be moved by pointer or key. The width is kept in this browser. */
import { useSignalEffect } from '@preact/signals';
import { view } from '../state/address.ts';
import { isJson, type Json } from '../state/json.ts';
import { keep } from '../state/storage.ts';
import { tableWords } from '../words/areas/table.ts';
import '../styles/table.css';

interface Widths {
  readonly outline?: number;
  readonly table?: number;
}

const NARROWEST = 280;
/** The picture keeps at least this. */
const PICTURE = 360;
const STEP = 32;

const widest = (): number => Math.max(NARROWEST, innerWidth - PICTURE);
const within = (width: number): number => Math.round(Math.min(widest(), Math.max(NARROWEST, width)));

const numberIn = (stored: Json, key: keyof Widths): Partial<Widths> => {
  const value = stored[key];
  return typeof value === 'number' && Number.isFinite(value) ? { [key]: value } : {};
};
const widthsFrom = (stored: unknown): Widths | undefined =>
  isJson(stored) ? { ...numberIn(stored, 'outline'), ...numberIn(stored, 'table') } : undefined;

const widths = keep<Widths>('aside-widths', widthsFrom, {});

const part = (): keyof Widths => (view.value.table ? 'table' : 'outline');
const resize = (width: number): void => {
  const of = part();
  widths.change((now) => ({ ...now, [of]: within(width) }));
};
const reset = (): void => {
  const of = part();
  widths.change(({ [of]: _, ...others }) => others);
};

export function AsideEdge() {
  const chosen = widths.value.value[part()];
  useSignalEffect(() => {
    const width = widths.value.value[part()];
    const { style } = document.documentElement;
    if (width === undefined) style.removeProperty('--aside');
    else style.setProperty('--aside', `${within(width)}px`);
  });
  const present = (): number => document.getElementById('beside')?.offsetWidth ?? NARROWEST;
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = {
      ArrowLeft: present() + STEP,
      ArrowRight: present() - STEP,
      Home: NARROWEST,
      End: widest(),
    }[event.key];
    if (to === undefined) return;
    resize(to);
    event.preventDefault();
    event.stopPropagation();
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (event.currentTarget instanceof HTMLElement && event.currentTarget.hasPointerCapture(event.pointerId))
      resize(innerWidth - event.clientX);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved.
    <div
      class="aside-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label={tableWords.value.width}
      aria-controls="beside"
      aria-valuenow={within(chosen ?? present())}
      aria-valuemin={NARROWEST}
      aria-valuemax={widest()}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onDblClick={reset}
    />
  );
}
