/** The language in force: the one in the address, else the reader's, else English. */
import { computed } from '@preact/signals';
import { apiLanguage } from '../api/language.ts';
import { view } from './address.ts';
import { type Lang, languages } from './view.ts';

/** What comes before script and country. */
const baseOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

const preferred: Lang =
  navigator.languages
    .map((tag) => languages.find((lang) => baseOf(tag) === baseOf(lang)))
    .find((lang) => lang !== undefined) ?? 'en';

export const lang = computed<Lang>(() => view.value.lang ?? preferred);

/** The language in force, as the API writes it. */
export const langOfApi = computed(() => apiLanguage(lang.value));
