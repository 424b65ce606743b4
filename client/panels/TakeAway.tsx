/** The picture as a drawing, as a page of evidence and on paper: made here, saved by the browser. */
import '../styles/take-away.css';
import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { type PaperName, paperNames, papers } from '../drawing/papers.ts';
import { type Drawn, drawSvg } from '../drawing/picture-svg.ts';
import { view } from '../state/address.ts';
import { canHash, sha256 } from '../state/hashing.ts';
import { problemFrom } from '../state/loading.ts';
import type { RevisionInfo } from '../state/picture.ts';
import style from '../styles/taken.css?inline';
import { captionNow, subjectNow, tellingNow, wantedNow } from '../take-away/current.ts';
import type { Watch } from '../take-away/fetch-claims.ts';
import { embeddedFont } from '../take-away/font.ts';
import { gatherEvidence } from '../take-away/gather.ts';
import { Incomplete } from '../take-away/incomplete.ts';
import { packOf } from '../take-away/pack.tsx';
import { pngOf } from '../take-away/png.ts';
import { printWithSources } from '../take-away/print.tsx';
import { fileName, save } from '../take-away/save.ts';
import { takeAwayWords } from '../words/areas/take-away.ts';
import { sentence } from './Problem.tsx';

/** Makes something and tells in a sentence what became of it. */
type Work = (watch: Watch) => Promise<string>;

const nameOf = (revision: RevisionInfo, ending: string): string => fileName(view.value.focus, revision.id, ending);

async function drawnOn(paper: PaperName, revision: RevisionInfo): Promise<Drawn> {
  const caption = captionNow(revision);
  const font = await embeddedFont();
  return drawSvg(subjectNow(), { paper: papers[paper], caption, title: caption.title, font });
}

async function saveSvg(paper: PaperName, revision: RevisionInfo): Promise<string> {
  const { svg } = await drawnOn(paper, revision);
  const name = nameOf(revision, 'svg');
  save(new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`], { type: 'image/svg+xml' }), name);
  return takeAwayWords.value.saved(name);
}

async function savePng(paper: PaperName, revision: RevisionInfo): Promise<string> {
  const png = await pngOf(await drawnOn(paper, revision)).catch(() => undefined);
  if (png === undefined) return takeAwayWords.value.notDrawn;
  const name = nameOf(revision, 'png');
  save(png, name);
  return takeAwayWords.value.saved(name);
}

async function savePack(revision: RevisionInfo, watch: Watch): Promise<string> {
  // What is on screen when it is asked for, whatever is done to the picture while the claims arrive.
  const telling = tellingNow(revision);
  const name = nameOf(revision, 'html');
  const [evidence, font] = await Promise.all([gatherEvidence(wantedNow(revision), watch), embeddedFont()]);
  const page = await packOf({ ...telling, evidence }, { style, font });
  const sum = await sha256(page);
  watch.signal.throwIfAborted();
  save(new Blob([page], { type: 'text/html' }), name);
  return takeAwayWords.value.savedWithSum(name, sum);
}

async function printSheet(revision: RevisionInfo, watch: Watch): Promise<string> {
  await printWithSources(revision, watch);
  return '';
}

function failure(error: unknown): string {
  return error instanceof Incomplete ? takeAwayWords.value.incomplete : sentence(problemFrom(error));
}

/** One piece of work at a time, with how far it is, and what became of it. */
function useWork() {
  const running = useRef<AbortController | undefined>(undefined);
  const progress = useSignal<readonly [done: number, total: number] | undefined>(undefined);
  const working = useSignal(false);
  const outcome = useSignal('');
  useEffect(() => () => running.current?.abort(), []);
  const start = async (work: Work): Promise<void> => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    working.value = true;
    progress.value = undefined;
    outcome.value = takeAwayWords.value.working;
    const told = await work({
      signal: own.signal,
      progress: (done, total) => {
        if (!own.signal.aborted) progress.value = [done, total];
      },
    }).catch((error: unknown) => (own.signal.aborted ? takeAwayWords.value.cancelled : failure(error)));
    if (running.current !== own) return;
    working.value = false;
    outcome.value = told;
  };
  return { start, cancel: () => running.current?.abort(), progress, working, outcome };
}

export function TakeAway({ revision }: { revision: RevisionInfo }) {
  const { start, cancel, progress, working, outcome } = useWork();
  const paper = useSignal<PaperName>('white');
  const group = useId();
  const said = takeAwayWords.value;
  const [done, total] = progress.value ?? [0, 0];
  return (
    <div class="take-away">
      <h3>{said.asPicture}</h3>
      <fieldset class="row">
        <legend class="fine">{said.paper}</legend>
        {paperNames.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name={group}
              checked={paper.value === name}
              onChange={() => {
                paper.value = name;
              }}
            />{' '}
            {said.papers[name]}
          </label>
        ))}
      </fieldset>
      <div class="row">
        <button type="button" class="button" onClick={() => void start(() => saveSvg(paper.value, revision))}>
          {said.svg}
        </button>
        <button type="button" class="button" onClick={() => void start(() => savePng(paper.value, revision))}>
          {said.png}
        </button>
      </div>
      <h3>{said.evidence}</h3>
      <p class="fine">{canHash() ? said.evidenceHelp : said.noChecksums}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          disabled={!canHash()}
          onClick={() => void start((watch) => savePack(revision, watch))}
        >
          {said.pack}
        </button>
        <button
          type="button"
          class="button"
          disabled={!canHash()}
          onClick={() => void start((watch) => printSheet(revision, watch))}
        >
          {said.print}
        </button>
      </div>
      {working.value && (
        <div class="row working">
          <progress
            aria-label={said.working}
            value={total > 0 ? done : undefined}
            max={total > 0 ? total : undefined}
          />
          {total > 0 && <span class="fine">{said.progress(done, total)}</span>}
          <button type="button" class="button" onClick={cancel}>
            {said.cancel}
          </button>
        </div>
      )}
      <p class="fine outcome" role="status">
        {outcome.value}
      </p>
    </div>
  );
}
