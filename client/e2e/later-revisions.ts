/** Two more revisions after the shipped ledger: something retracted, something new, something denied by its subject. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolder, projectLog } from '../../seed/session.ts';
import { commandLineIn } from '../../seed/testing/command-line.ts';

const ROLE = /(HAS_ROLE: alibaba-group\n)/;
const RETRACTED = '    retracted: { by: editors, reason: Invented for a test., on: 2019-01-05 }\n';

const GAZETTE = `title: Alibaba and SenseTime, a year later
publisher: The Invented Gazette
published: 2019-01
language: en
type: news
claims:
  - subject: alibaba-group
    PARTNERS_WITH: sensetime
    when: 2019-01
    at: whole document
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
    at: whole document
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
    await writeFile(join(data, 'sources/gazette-2019-01.yaml'), GAZETTE);
    await publish('Read a later report.');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
