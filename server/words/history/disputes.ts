import type { CountingDispute } from '../../graph/history/entry.ts';
import type { SourceRecord } from '../../record/records.ts';
import type { HistoryPhrases } from './phrases.ts';

/** What a reader calls a source: its publisher, or its title. */
export const sourceName = (source: SourceRecord | undefined): string | undefined => source?.publisher ?? source?.title;

export const disputeText = ({ by, source, note }: CountingDispute, say: HistoryPhrases): string =>
  say.disputed[by](sourceName(source) ?? '…', note);

export const undisputeText = ({ by, source }: CountingDispute, say: HistoryPhrases): string =>
  say.undisputed[by](sourceName(source) ?? '…');
