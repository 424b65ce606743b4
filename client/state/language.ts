/** The language in force: the one in the address, else the reader's, else English. */
import { computed } from '@preact/signals';
import { view } from './address.ts';
import { type Lang, languages } from './view.ts';

const preferred: Lang =
  navigator.languages
    .map((tag) => languages.find((lang) => tag.toLowerCase().split('-')[0] === lang))
    .find((lang) => lang !== undefined) ?? 'en';

export const lang = computed<Lang>(() => view.value.lang ?? preferred);
