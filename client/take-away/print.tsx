/** The picture on paper: drawn anew, with its legend, its revision, the outline and the sources, and nothing of the page. */
import '../styles/taken.css';
import '../styles/print.css';
import { render } from 'preact';
import { lang } from '../state/language.ts';
import { known } from '../state/loading.ts';
import { pictureLoading, type RevisionInfo } from '../state/picture.ts';
import { linkNow, tellingNow, wantedNow } from './current.ts';
import type { Evidence } from './evidence.ts';
import type { Watch } from './fetch-claims.ts';
import { gatherEvidence } from './gather.ts';
import { Heading, Picture } from './page/Heading.tsx';
import { Legend } from './page/Legend.tsx';
import { Outline } from './page/Outline.tsx';
import { Sources } from './page/Sources.tsx';
import type { Telling } from './telling.ts';

function Sheet({ telling, evidence }: { telling: Telling; evidence: Evidence | undefined }) {
  return (
    <>
      <Heading {...telling} />
      <Picture {...telling} />
      <Legend {...telling} />
      <Outline {...telling} linked={false} />
      {evidence ? <Sources {...telling} evidence={evidence} /> : <p>{telling.own.sourcesUnknown}</p>}
    </>
  );
}

/** What was gathered last, and of which picture: of any other it says nothing. */
let gathered: { readonly of: string; readonly evidence: Evidence } | undefined;

const nameOf = (revision: RevisionInfo): string => `${lang.peek()} ${linkNow(revision)}`;
const gatheredOf = (revision: RevisionInfo): Evidence | undefined =>
  gathered?.of === nameOf(revision) ? gathered.evidence : undefined;

function put(): void {
  const revision = known(pictureLoading.peek());
  if (!revision) return;
  const sheet = document.createElement('div');
  sheet.id = 'on-paper';
  sheet.className = 'taken';
  render(<Sheet telling={tellingNow(revision)} evidence={gatheredOf(revision)} />, sheet);
  document.body.append(sheet);
}

function takeOff(): void {
  const sheet = document.getElementById('on-paper');
  if (!sheet) return;
  render(null, sheet);
  sheet.remove();
}

/** Long enough for a large picture; who waits longer is given the sheet without its sources, and it says so. */
const PATIENCE = 8_000;

/** Prints with the sources; fails where they do not come. */
export async function printWithSources(revision: RevisionInfo, watch: Watch): Promise<void> {
  const evidence = gatheredOf(revision) ?? (await gatherEvidence(wantedNow(revision), watch));
  gathered = { of: nameOf(revision), evidence };
  print();
}

/** A browser asks for the sheet without waiting for anything, so on the usual key the sources are fetched before it does. */
function onKey(event: KeyboardEvent): void {
  const revision = known(pictureLoading.peek());
  if (event.key !== 'p' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || !revision) return;
  event.preventDefault();
  const watch = { signal: AbortSignal.timeout(PATIENCE), progress: () => undefined };
  printWithSources(revision, watch).catch(() => print());
}

/** From now on, whoever prints gets the sheet in the place of the page. */
export function preparePrint(): void {
  addEventListener('beforeprint', put);
  addEventListener('afterprint', takeOff);
  addEventListener('keydown', onKey);
}
