import { LONGEST_SEARCH } from '../graph/questions/search.ts';

/** Whether a text can be a name at all; a table holds others too, and they find nothing. */
export const isName = (text: string): boolean => text.trim() !== '' && [...text].length <= LONGEST_SEARCH;
