import type { CountingDispute, LineClaim } from '../../graph/history/entry.ts';
import type { SourceRecord } from '../../record/records.ts';
import type { Language } from '../language.ts';
import { disputeText, sourceName } from './disputes.ts';
import type { HistoryPhrases } from './phrases.ts';

const listed = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names);

interface LineTold {
  before: readonly LineClaim[] | null;
  after: readonly LineClaim[] | null;
  again: boolean;
  sources: readonly SourceRecord[];
  disputes: readonly CountingDispute[];
}

/** Copies and editions of one text are one origin, and a passage from which the editors infer does not say so itself. */
const originsOf = (claims: readonly LineClaim[]): ReadonlySet<string> =>
  new Set(claims.filter(({ inferred }) => !inferred).map(({ origin }) => origin));

/** What happened to the stack of claims that a line is made of. */
export const lineChanges = (told: LineTold, say: HistoryPhrases, language: Language): readonly string[] => {
  const { before, after, again, sources, disputes } = told;
  const who = ({ source, inferred }: LineClaim): string => {
    const name = sourceName(sources.find(({ id }) => id === source)) ?? source;
    return inferred ? say.inferred(name) : name;
  };
  if (after === null) return [say.unsaid];
  if (before === null) {
    const names = [...new Set(after.map(who))];
    return [(again ? say.saySoAgain : say.saySo)(listed(names, language), names.length > 1)];
  }
  const was = new Map(before.map((claim) => [claim.id, claim]));
  const is = new Map(after.map((claim) => [claim.id, claim]));
  const kept = after.filter(({ id }) => was.has(id));
  const parts = [
    ...newcomers(
      after.filter(({ id }) => !was.has(id)),
      before,
      after,
      who,
      say,
      language,
    ),
    ...before.filter(({ id }) => !is.has(id)).map((claim) => say.noLonger(who(claim))),
    ...kept.filter(({ id, addedIn }) => was.get(id)?.addedIn !== addedIn).map((claim) => say.reworded(who(claim))),
    ...kept
      .filter(({ id, disputed }) => disputed && was.get(id)?.disputed === false)
      .flatMap((claim) => {
        const raised = disputes.filter(({ against }) => against === claim.id);
        return raised.length === 0
          ? [say.claimDisputed(who(claim))]
          : raised.map((dispute) => disputeText(dispute, say));
      }),
    ...kept
      .filter(({ id, disputed }) => !disputed && was.get(id)?.disputed === true)
      .map((claim) => say.claimUndisputed(who(claim))),
  ];
  if (parts.length > 0) return parts;
  // A source turned out to copy another, or not to: nothing but the count of origins says so.
  const isRecounted = after.some(({ id, origin }) => was.get(id)?.origin !== origin);
  return [isRecounted ? say.origins(originsOf(after).size) : say.corrected];
};

const newcomers = (
  claims: readonly LineClaim[],
  before: readonly LineClaim[],
  after: readonly LineClaim[],
  who: (claim: LineClaim) => string,
  say: HistoryPhrases,
  language: Language,
): readonly string[] => {
  const known = originsOf(before);
  const independent = claims.filter(({ origin, inferred }) => !inferred && !known.has(origin));
  const others = claims.filter((claim) => !independent.includes(claim)).map((claim) => say.copy(who(claim)));
  const names = [...new Set(independent.map(who))];
  if (names.length === 0) return others;
  const count = originsOf(after).size;
  const said =
    names.length === 1 && count > 1
      ? say.another(count, listed(names, language))
      : say.more(count, listed(names, language));
  return [said, ...others];
};
