import type { Language } from '../language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Phrases } from './phrases.ts';
import { zh } from './zh.ts';

/** The phrases of each language; both Chinese scripts share theirs. */
export const phrasesOf: Readonly<Record<Language, Phrases>> = { en, fr, 'zh-Hans': zh, 'zh-Hant': zh };
