/** The message table in force. English comes with the page; another language is fetched by those who read it. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { lang } from '../state/language.ts';
import type { Lang } from '../state/view.ts';
import { en, type Messages } from './en.ts';

/** What each language calls itself. */
export const languageNames: Readonly<Record<Lang, string>> = { en: 'English', fr: 'Français', 'zh-Hans': '中文' };

const tables: Readonly<Record<Lang, () => Promise<Messages>>> = {
  en: async () => en,
  fr: async () => (await import('./fr.ts')).fr,
  'zh-Hans': async () => (await import('./zh-hans.ts')).zhHans,
};

const table = signal<{ readonly of: Lang; readonly messages: Messages }>({ of: 'en', messages: en });
const messages = computed(() => table.value.messages);
export const words: ReadonlySignal<Messages> = messages;
/** The language that the page speaks just now, which is another one while its table is on its way or cannot be had. */
export const spokenLanguage: ReadonlySignal<Lang> = computed(() => table.value.of);

/** Nobody waits longer for words: English is better than an empty page. */
const PATIENCE = 3_000;

/** Follows the language; done when the words are there in which the page is first shown. */
export const followWords = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
    effect(() => {
      const wanted = lang.value;
      tables[wanted]()
        .then((found) => {
          if (lang.peek() === wanted) table.value = { of: wanted, messages: found };
        })
        // Without a connection the page stays in the language that it is in.
        .catch(() => undefined)
        .finally(resolve);
    });
  });
