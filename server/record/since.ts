const DIGITS = 10;

/** A revision's number as a word that full text can compare: `r0000000012`. */
export const sinceToken = (revision: number): string => `r${String(revision).padStart(DIGITS, '0')}`;
