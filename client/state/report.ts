/** Reporting an error, and the right of reply: a text that says exactly what it is about, and where it can go. */
import { signal } from '@preact/signals';

/** What a reader reports on. */
export interface Reported {
  readonly what: 'entity' | 'relation' | 'claim';
  readonly id: string;
  /** In words, as the page has it. */
  readonly said: string;
  /** How certain it is, and whether it is disputed: nobody should answer to more than was said. */
  readonly certainty: readonly string[];
}

/** What the open dialog is about. */
export const reporting = signal<Reported | undefined>(undefined);

/** The page that shows it for ever as it is at a revision. */
export const pageAddress = ({ what, id }: Reported, origin: string, revision: string): string =>
  `${origin}/${what}/${encodeURIComponent(id).replaceAll('%3A', ':')}?revision=${revision}`;

const asAddress = (answer: unknown): string | undefined => {
  const report = typeof answer === 'object' && answer !== null && 'report' in answer ? answer.report : undefined;
  return typeof report === 'string' && /^(mailto:|https:\/\/)/.test(report) ? report : undefined;
};

/** Where this copy takes reports; undefined where it names no address, or cannot be asked. */
export async function reportAddress(): Promise<string | undefined> {
  try {
    const answer = await fetch('/about.json');
    return answer.ok ? asAddress(await answer.json()) : undefined;
  } catch {
    return undefined;
  }
}

export const isMail = (address: string): boolean => address.startsWith('mailto:');

/** A letter that only needs to be sent. */
export const letter = (address: string, subject: string, text: string): string =>
  `${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
