/** What may be anything, because somebody else wrote it. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether it is an object, whose keys may then be looked at. */
export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
