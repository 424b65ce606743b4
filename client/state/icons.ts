/** The drawings of the icons that the ontology names, fetched one by one from our own address when first needed. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { ontology } from './ontology.ts';

const drawings = signal<ReadonlyMap<string, string>>(new Map());
/** Icon name to the inside of its SVG; an icon that is missing leaves its shape bare. */
export const icons: ReadonlySignal<ReadonlyMap<string, string>> = drawings;

const asked = new Set<string>();
/** Those that have come since the picture was last told: one by one they would have it drawn as often as there are kinds. */
const arrived = new Map<string, string>();
let underWay = 0;

/** Keeps only what draws: the file is parsed as XML and its scripts, if it had any, never reach the page. */
function inside(svg: string): string {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  return [...root.children]
    .filter((child) => child.localName !== 'script')
    .map((child) => child.outerHTML)
    .join('');
}

async function fetchIcon(name: string): Promise<void> {
  if (asked.has(name) || !/^[a-z0-9-]+$/.test(name)) return;
  asked.add(name);
  underWay += 1;
  const reply = await fetch(`/icons/${name}.svg`).catch(() => undefined);
  const text = reply?.ok ? await reply.text().catch(() => undefined) : undefined;
  if (text !== undefined) arrived.set(name, inside(text));
  underWay -= 1;
  if (underWay > 0 || arrived.size === 0) return;
  drawings.value = new Map([...drawings.peek(), ...arrived]);
  arrived.clear();
}

export const followIcons = (): (() => void) =>
  effect(() => {
    for (const { icon } of ontology.value.kinds.values()) void fetchIcon(icon);
  });

/** An icon as an image of one colour, for where a picture is drawn from outside the canvas. */
export function iconImage(name: string, ink: string): string | undefined {
  const drawing = icons.value.get(name);
  if (drawing === undefined) return undefined;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="${ink}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${drawing}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
