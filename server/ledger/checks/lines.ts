import { isDrawn } from '../../ontology/index.ts';
import { canonical } from '../../record/ids.ts';
import type { ClaimRecord } from '../../record/records.ts';
import { type LineVersion, projectHistory, type Versions } from '../history.ts';
import type { Finding } from '../outcomes.ts';
import { counts } from '../prospect.ts';
import type { StoredLine } from '../stored-lines.ts';
import { isVisible, OPEN } from '../versions.ts';
import { type Difference, differences } from './differences.ts';

/** Compares every version of every line with the one that the claims, disputes and sources of its time make. */
export const lineDifferences = (
  versions: Versions,
  stored: readonly StoredLine[],
  head: number,
): readonly Difference<StoredLine, LineVersion>[] =>
  differences(stored, projectHistory(versions, head), {
    idOf: ({ properties }) => String(properties.id),
    idMade: ({ line }) => line.id,
    same: (is, should) => canonical(shownStored(is, head)) === canonical(shownMade(should)),
  });

const shownStored = ({ kind, from, to, removedIn, born, properties }: StoredLine, head: number) => ({
  kind,
  from,
  to,
  removedIn: removedIn > head ? OPEN : removedIn,
  born,
  properties,
});

const shownMade = ({ line: { kind, from, to, properties }, removedIn, born }: LineVersion) => ({
  kind,
  from,
  to,
  removedIn,
  born,
  properties,
});

/** Every line at the head has claims, and each of them passes: it counts, is drawn, and is of the line's modality. */
export const lineClaims = (
  lines: readonly StoredLine[],
  claims: ReadonlyMap<string, ClaimRecord>,
  head: number,
): Finding[] =>
  lines
    .filter((line) => isVisible(line, head))
    .flatMap((line): Finding[] => {
      const id = String(line.properties.id);
      const listed = Array.isArray(line.properties.claims) ? line.properties.claims.map(String) : [];
      const empty: Finding[] =
        listed.length === 0
          ? [{ check: 'every-line-has-claims', severity: 'error', id, message: 'No claim says so.' }]
          : [];
      return [...empty, ...listed.flatMap((claim) => claimOfLine(id, claim, claims.get(claim), line))];
    });

const claimOfLine = (id: string, name: string, claim: ClaimRecord | undefined, line: StoredLine): Finding[] => {
  const passes = claim !== undefined && counts(claim) && isDrawn(claim.modality);
  if (!passes)
    return [{ check: 'every-line-has-claims', severity: 'error', id, message: `${name} does not speak for it.` }];
  const suffix = /\.(planned|alleged)$/.exec(id)?.[1] ?? 'asserted';
  return claim.modality === line.properties.modality && claim.modality === suffix
    ? []
    : [
        {
          check: 'modality-keeps-apart',
          severity: 'error',
          id,
          message: `${name} is ${claim.modality}; the line is not.`,
        },
      ];
};
