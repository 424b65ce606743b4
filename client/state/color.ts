/** Colours that stay legible on the paper of the theme. The ontology's colours are chosen for white. */

export type Rgb = readonly [number, number, number];

export function parseColor(text: string): Rgb {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  const byte = (part: string | undefined): number => Number.parseInt(part ?? '0', 16);
  if (hex) return [byte(hex[1]), byte(hex[2]), byte(hex[3])];
  const [r = 0, g = 0, b = 0] = (text.match(/[\d.]+/g) ?? []).map(Number);
  return [r, g, b];
}

const channel = (value: number): number =>
  value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
const luminance = ([r, g, b]: Rgb): number => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);

/** The contrast of WCAG 2, from 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

const mix = (from: Rgb, to: Rgb, share: number): Rgb => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
  from[2] + (to[2] - from[2]) * share,
];

const css = ([r, g, b]: Rgb): string => `rgb(${Math.round(r)}, ${Math.round(g)}, ${Math.round(b)})`;

/** The colour, moved towards the ink as little as it takes to stand out from the paper. */
export function legibleOn(paper: string, color: string, ink: string, least: number): string {
  const [from, to, ground] = [parseColor(color), parseColor(ink), parseColor(paper)];
  for (let share = 0; share < 1; share += 0.08) {
    const mixed = mix(from, to, share);
    if (contrast(mixed, ground) >= least) return css(mixed);
  }
  return css(to);
}

const LIGHT: Rgb = [255, 255, 255];
const DARK: Rgb = [22, 24, 28];
/** White or near black, whichever is read better on a fill. */
export const inkOn = (fill: string): string =>
  contrast(parseColor(fill), LIGHT) >= contrast(parseColor(fill), DARK) - 2 ? css(LIGHT) : css(DARK);
