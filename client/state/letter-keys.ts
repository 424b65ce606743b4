/**
 * Whether single characters are keys everywhere on the page (WCAG 2.1, 2.1.4: who speaks instead of typing must be able to
 * turn that off). Kept in this browser under a name that `keep` knows too, and read here without it, because every page
 * needs this and few need more of what is kept.
 */
export const LETTER_KEYS = 'letter-keys';

export function lettersAct(): boolean {
  try {
    return localStorage.getItem(`watchgraph.${LETTER_KEYS}`) !== 'false';
  } catch {
    return true;
  }
}
