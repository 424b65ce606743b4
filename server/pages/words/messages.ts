import type { Language } from '../../words/language.ts';
import { en, type Messages } from './en.ts';
import { fr } from './fr.ts';
import { zh } from './zh.ts';

/** What the pages say of themselves; both Chinese scripts share theirs. */
export const messagesOf: Readonly<Record<Language, Messages>> = { en, fr, 'zh-Hans': zh, 'zh-Hant': zh };
