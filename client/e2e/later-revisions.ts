/** Two more revisions after the shipped ledger: something retracted, something new, something denied by its subject. */
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolder, projectLog } from '../../seed/session.ts';
import { commandLineIn } from '../../seed/testing/command-line.ts';

const ROLE = /(HAS_ROLE: alibaba-group\n)/;
const RETRACTED = '    retracted: { by: editors, reason: Invented for a test., on: 2019-01-05 }\n';

/** The later report as its readers have it: what a test pastes. */
export const reportText = `Alibaba and SenseTime, a year later

The two say that they now work together on cameras for shops, an invented reporter learns.

Temasek, asked about the round of April 2018, says that it put no money into it.
`;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A place in the report as the files write it. */
const at = (paragraph: number, words: string): string => {
  const start = reportText.indexOf(words);
  return `p${paragraph}:${start}-${start + words.length}#${hashOf(words).slice(0, 16)}`;
};

export const passages = { partners: 'they now work together', denial: 'says that it put no money into it' };

const report = `title: Alibaba and SenseTime, a year later
publisher: The Invented Gazette
published: 2019-01
language: en
type: news
sha256: ${hashOf(reportText)}
claims:
  - subject: alibaba-group
    PARTNERS_WITH: sensetime
    when: 2019-01
    at: ${at(2, passages.partners)}
  - subject: temasek
    INVESTED_IN: sensetime-round-2018
    role: participant
    when: 2018-04
    modality: denied
    attributedTo: [temasek]
    disputes:
      - claim: techpulp-2018-04:temasek.INVESTED_IN.sensetime-round-2018
        note: Temasek is quoted as denying it.
        by: source
    at: ${at(3, passages.denial)}
`;

/** Publishes them into the test run's database, in which a server stands on the shipped ledger. */
export async function publishLaterRevisions(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'watchgraph-later-'));
  try {
    const data = join(folder, 'data');
    await cp(dataFolder, data, { recursive: true });
    const line = commandLineIn(folder, projectLog);
    const publish = async (message: string): Promise<void> => {
      const { code, said, told } = await line.seed('apply', '--data', data, '-m', message);
      if (code !== 0) throw new Error([...told, ...said].join('\n'));
    };
    const article = join(data, 'sources/techpulp-2018-04.yaml');
    await writeFile(article, (await readFile(article, 'utf8')).replace(ROLE, `$1${RETRACTED}`));
    await publish('Retract the role.');
    await writeFile(join(data, 'sources/gazette-2019-01.yaml'), report);
    await publish('Read a later report.');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
