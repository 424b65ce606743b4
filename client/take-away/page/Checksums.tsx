/** Each record with its checksum, a line each. */
import { allClaims } from '../evidence.ts';
import type { WithEvidence } from '../telling.ts';

/** Records are full of quotation marks, which need no escape within a text and would be a third of the page with one. */
const inText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export function Checksums({ own, evidence }: WithEvidence) {
  const records = [...allClaims(evidence).map(({ record }) => record), ...evidence.disputes];
  return (
    <section>
      <h2>{own.checksums}</h2>
      <p>{own.checksumsHelp}</p>
      <pre
        id="records"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys must reach it.
        tabIndex={0}
        dangerouslySetInnerHTML={{
          __html: records.map(({ canonical, sha256 }) => `${sha256}  ${inText(canonical)}\n`).join(''),
        }}
      />
    </section>
  );
}
