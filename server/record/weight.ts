/**
 * How much evidence something has, in three bands: enough to look at the heavy ones first where very many names fit. The
 * order of hits goes by the exact number of claims.
 */
export const bands = ['light', 'medium', 'heavy'] as const;
export type Band = (typeof bands)[number];

/** From this many claims on. */
const FROM: Readonly<Record<Band, number>> = { light: 0, medium: 8, heavy: 64 };
/** More claims change no band. */
export const HEAVY_FROM = FROM.heavy;

export const bandOf = (claims: number): Band => bands.findLast((band) => claims >= FROM[band]) ?? 'light';
