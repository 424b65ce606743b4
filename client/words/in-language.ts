/** The words of one part of the page, which comes with that part: in three languages at once, because they are few. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { lang } from '../state/language.ts';
import type { Lang } from '../state/view.ts';

/** The tables of a part. English says what there is to say; the others are complete or do not compile. */
export type Tables<T> = { readonly en: T } & Readonly<Record<Exclude<Lang, 'en'>, NoInfer<T>>>;

/** The table in the language in force. */
export const inLanguage = <T>(tables: Tables<T>): ReadonlySignal<T> =>
  computed(() => (lang.value === 'en' ? tables.en : tables[lang.value]));
