import type { Config } from '../../config.ts';
import { exitCodes, OperatorError } from '../../errors.ts';
import { during, type Progress } from '../../progress.ts';
import { distributionFolder, fetchDistribution, isComplete, NEO4J_VERSION } from './distribution.ts';
import { findJava, type Java, type JavaSearch, OLDEST_JAVA } from './java.ts';
import { findMaven } from './maven.ts';
import type { Installation } from './neo4j-process.ts';

const waysOn = (lack: string, ways: readonly string[]): OperatorError =>
  new OperatorError(
    [`The graph lives in Neo4j, and ${lack} Any of these helps:`, ...ways.map((way) => `  - ${way}`)].join('\n'),
    exitCodes.database,
  );

const installJava = `Install Java ${OLDEST_JAVA} or newer (Debian: apt install openjdk-17-jre-headless; macOS: brew install openjdk).`;
const installMaven = 'Install Maven, which fetches Neo4j once (Debian: apt install maven; macOS: brew install maven).';
const otherwise = [
  'Set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to use a Neo4j 5.26 or newer that runs already.',
  'Run `docker compose up` in this folder, which starts Neo4j and watchgraph (compose.yaml).',
];

const lackOfJava = ({ tooOld }: JavaSearch): string => {
  const old = tooOld.map(({ file, version }) => `${file} is ${version}`).join(', ');
  return `to start it here Java ${OLDEST_JAVA} or newer is needed, but ${old ? `all that was found is too old: ${old}.` : 'none was found.'}`;
};

/** What a local Neo4j can be made of here; `mvn` is null where Neo4j has been fetched already. */
interface Parts {
  java: Java;
  distribution: string;
  mvn: string | null;
}

/**
 * Looks for Java, and for Maven where it is needed: on the path, then in the folders, which are the system's unless
 * others are named. Says what to install where something is missing.
 */
export const findParts = async (
  config: Config,
  path: string | undefined,
  folders: { java?: readonly string[]; maven?: readonly string[] } = {},
): Promise<Parts> => {
  const distribution = distributionFolder(config.XDG_CACHE_HOME);
  const complete = await isComplete(distribution);
  const search = findJava(config.JAVA_HOME, path, folders.java);
  const mvn = complete ? null : findMaven(config.MAVEN_HOME, path, folders.maven);
  const lacksMaven = !complete && mvn === null;
  if (search.found === null)
    throw waysOn(lackOfJava(search), [installJava, ...(lacksMaven ? [installMaven] : []), ...otherwise]);
  if (lacksMaven) throw waysOn('to fetch it Maven is needed, but none was found.', [installMaven, ...otherwise]);
  return { java: search.found, distribution, mvn };
};

/** Java and Neo4j's jars: found, or fetched the first time. */
export const prepareInstallation = async (
  config: Config,
  path: string | undefined,
  progress: Progress,
): Promise<Installation> => {
  const { java, distribution, mvn } = await findParts(config, path);
  if (mvn !== null)
    await during(progress, `Fetching Neo4j ${NEO4J_VERSION}, about 130 MB, this once`, () =>
      fetchDistribution(distribution, mvn, java.home),
    );
  return { java, distribution, data: config.WATCHGRAPH_DATA };
};
