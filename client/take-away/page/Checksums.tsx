/** Each record with its checksum, a line each. */
import { allClaims } from '../evidence.ts';
import type { WithEvidence } from '../telling.ts';

export function Checksums({ own, evidence }: WithEvidence) {
  const records = [...allClaims(evidence).map(({ record }) => record), ...evidence.disputes];
  return (
    <section>
      <h2>{own.checksums}</h2>
      <p>{own.checksumsHelp}</p>
      <pre id="records">{records.map(({ canonical, sha256 }) => `${sha256}  ${canonical}\n`).join('')}</pre>
    </section>
  );
}
