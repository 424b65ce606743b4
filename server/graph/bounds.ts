import { certain, type Days, type Period, possible } from '../record/edtf.ts';

/** When a claim says that something held, as the store keeps it. */
export type Bounds = Omit<Period, 'ongoing'>;
export type TimeFit = 'certain' | 'possible' | 'undated';

/** How one claim stands to the days that were asked about. */
export const fitOf = (bounds: Bounds | null, days: Days): TimeFit | null => {
  if (bounds === null) return 'undated';
  if (certain(bounds, days)) return 'certain';
  return possible(bounds, days) ? 'possible' : null;
};
