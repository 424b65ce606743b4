import { queryBounds } from '../../record/edtf.ts';
import { isUnreadable } from '../../record/problems.ts';
import type { SourceRecord } from '../../record/records.ts';
import type { Problem } from '../problem.ts';
import type { Prospect } from '../prospect.ts';
import { problem } from './report.ts';

/** Sources have real dates and addresses, and copies lead to an original. */
export const sourceRules = (prospect: Prospect): Problem[] => [
  ...prospect.changes.put.sources.flatMap((source) => [...dates(source), ...addresses(source), ...digest(source)]),
  ...[...prospect.sources.keys()]
    .filter((id) => copiesItself(id, prospect))
    .map((id) =>
      problem('CYCLE', id, 'copyOf', 'Following copyOf leads back here. One of these sources must be the original.'),
    ),
];

const dates = ({ id, published, retrieved }: SourceRecord): Problem[] =>
  Object.entries({ published, retrieved }).flatMap(([path, text]) => {
    const read = text === undefined ? undefined : queryBounds(text);
    return read && isUnreadable(read) ? problem('BAD_DATE', id, path, read.unreadable) : [];
  });

const addresses = ({ id, url, archiveUrl }: SourceRecord): Problem[] =>
  Object.entries({ url, archiveUrl }).flatMap(([path, text]) =>
    text === undefined || (/^https?:\/\/\S+$/.test(text) && URL.canParse(text))
      ? []
      : problem('BAD_VALUE', id, path, `“${text}” is not a web address.`),
  );

const digest = ({ id, sha256 }: SourceRecord): Problem[] =>
  sha256 === undefined || /^[0-9a-f]{64}$/.test(sha256)
    ? []
    : [problem('BAD_VALUE', id, 'sha256', 'A SHA-256 has 64 hexadecimal digits, in lower case.')];

const copiesItself = (id: string, { sources }: Prospect): boolean => {
  const passed = new Set<string>();
  for (let next = sources.get(id)?.copyOf; next !== undefined && !passed.has(next); next = sources.get(next)?.copyOf) {
    if (next === id) return true;
    passed.add(next);
  }
  return false;
};
