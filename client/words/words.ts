/** The message table in force. */
import { computed } from '@preact/signals';
import { lang } from '../state/language.ts';
import type { Lang } from '../state/view.ts';
import { en, type Messages } from './en.ts';
import { fr } from './fr.ts';

export const tables: Record<Lang, Messages> = { en, fr };
export const words = computed<Messages>(() => tables[lang.value]);
