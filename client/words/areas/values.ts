/** Amounts and dates in words. */
import type { Tables } from '../in-language.ts';

const en = {
  precision: {
    EXACT: (value: string) => value,
    ABOUT: (value: string) => `about ${value}`,
    MORE_THAN: (value: string) => `more than ${value}`,
    AT_LEAST: (value: string) => `at least ${value}`,
    LESS_THAN: (value: string) => `less than ${value}`,
    AT_MOST: (value: string) => `at most ${value}`,
  },
  asPrinted: (text: string, unit: string) => `“${text}” ${unit}, as printed`,
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  between: (from: string, to: string) => `${from} to ${to}`,
  about: (date: string) => `about ${date}`,
  uncertain: (date: string) => `${date}, uncertain`,
};

type Messages = typeof en;

const fr: Messages = {
  precision: {
    EXACT: (value) => value,
    ABOUT: (value) => `environ ${value}`,
    MORE_THAN: (value) => `plus de ${value}`,
    AT_LEAST: (value) => `au moins ${value}`,
    LESS_THAN: (value) => `moins de ${value}`,
    AT_MOST: (value) => `au plus ${value}`,
  },
  asPrinted: (text, unit) => `« ${text} » ${unit}, tel qu’imprimé`,
  since: (date) => `depuis ${date}`,
  until: (date) => `jusqu’à ${date}`,
  between: (from, to) => `de ${from} à ${to}`,
  about: (date) => `vers ${date}`,
  uncertain: (date) => `${date}, incertain`,
};

const zhHans: Messages = {
  precision: {
    EXACT: (value) => value,
    ABOUT: (value) => `约 ${value}`,
    MORE_THAN: (value) => `超过 ${value}`,
    AT_LEAST: (value) => `至少 ${value}`,
    LESS_THAN: (value) => `不到 ${value}`,
    AT_MOST: (value) => `至多 ${value}`,
  },
  asPrinted: (text, unit) => `“${text}” ${unit}（照原文）`,
  since: (date) => `自 ${date} 起`,
  until: (date) => `至 ${date}`,
  between: (from, to) => `${from} 至 ${to}`,
  about: (date) => `约 ${date}`,
  uncertain: (date) => `${date}，不确定`,
};

/** What amounts and dates are put into words with. */
export const tables: Tables<Messages> = { en, fr, 'zh-Hans': zhHans };
