/** How two entities are connected: asked when a reader wants to know, at the view's revision. */
import { signal } from '@preact/signals';
import { ask } from '../api/ask.ts';
import { type PathsAnswer, PathsDocument } from '../api/documents.ts';
import { Unreachable } from '../api/errors.ts';
import { view } from './address.ts';
import { langOfApi } from './language.ts';
import { load } from './loading.ts';
import { revisionNumber } from './view.ts';

/** Two ends that somebody wants to ask about as soon as the paths are shown. */
export const askAtFirst = signal<{ readonly from: string; readonly to: string } | undefined>(undefined);

const loaded = load<PathsAnswer>();
export const paths = loaded.state;

export const findPaths = (from: string, to: string): Promise<void> =>
  loaded.start(async (signal) => {
    const knownAt = revisionNumber(view.peek()) ?? null;
    const { data, problems } = await ask(PathsDocument, { from, to, lang: langOfApi.peek(), knownAt }, signal);
    if (!data.paths) throw problems[0] ?? new Unreachable('The answer held no paths.');
    return data.paths;
  }, true);

export const forgetPaths = (): void => loaded.clear();
