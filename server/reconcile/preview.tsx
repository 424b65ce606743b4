/** @jsxRuntime automatic @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string';
import { described } from '../graph/answers.ts';
import { ask, selecting } from '../graph/asking.ts';
import { pin } from '../graph/pinned.ts';
import { findEntity } from '../graph/questions/by-id.ts';
import { nearestId } from '../graph/questions/nearest.ts';
import { answering, READ } from '../http/answering.ts';
import { publicAddress } from '../http/public-address.ts';
import type { Route } from '../http/route.ts';
import { badInput, notFound } from '../reader-error.ts';
import { pathOf } from '../record/addresses.ts';
import type { EntityRecord } from '../record/records.ts';
import { type Language, languageAsked, shownName } from '../words/language.ts';
import { summaryIn } from '../words/summary.ts';
import { labelsOf } from './candidates.ts';
import { numberIn } from './request.ts';
import { COST, type ReconcileOptions } from './service.ts';

interface Props {
  record: EntityRecord;
  /** How the claims put it that the summary rests on. */
  modalities: readonly string[];
  address: string;
  language: Language;
}

const Preview = ({ record, modalities, address, language }: Props) => {
  const name = shownName(record.names, language);
  const summary = summaryIn(record, modalities, language);
  const { kindLabel, typeLabel } = labelsOf(record, language);
  const others = record.names.filter((other) => other !== name);
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{name?.text ?? record.id}</title>
      </head>
      <body>
        <p>
          <a href={address} target="_blank" rel="noopener" lang={name?.lang}>
            <strong>{name?.text ?? record.id}</strong>
          </a>{' '}
          ({typeLabel ?? kindLabel})
        </p>
        {summary !== null && <p lang={summary.lang}>{summary.text}</p>}
        {others.length > 0 && (
          <ul>
            {others.map(({ text, lang }) => (
              <li lang={lang} key={`${lang} ${text}`}>
                {text}
              </li>
            ))}
          </ul>
        )}
      </body>
    </html>
  );
};

/** OpenRefine shows it in a frame of its own page. It runs, loads and sends nothing, so anybody may frame it. */
const POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors *";

const summaryAsked = ask('summary');

/** `/reconcile/preview?id=`: an entity in a few lines. Preact escapes all text and every attribute. */
export const previewRoute = ({ graph, settings }: ReconcileOptions): Route =>
  answering(READ, {
    path: '/reconcile/preview',
    answer: async (request, response, url, visit) => {
      const id = url.searchParams.get('id');
      if (id === null) throw badInput('id', 'Say of what: /reconcile/preview?id=sensetime.');
      const language = languageAsked(url.searchParams.get('lang'), request.headers['accept-language']);
      const knownAt = numberIn(url.searchParams, 'knownAt');
      await visit.charge(COST);
      const reading = await pin(graph, visit.signal).reading(knownAt);
      const entity = await findEntity(reading, id, selecting('names', summaryAsked));
      // What was closed by then is no candidate either.
      if (entity === undefined || entity.at !== reading.revision)
        throw notFound(id, await nearestId(reading, id, 'entity'));
      const address = `${publicAddress(request, settings)}${pathOf('entity', entity.id)}`;
      const page = renderToString(
        <Preview
          record={described(entity).record}
          modalities={summaryAsked.of(entity)}
          address={knownAt === null ? address : `${address}?revision=${knownAt}`}
          language={language}
        />,
      );
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-language': language,
        'content-security-policy': POLICY,
        'cache-control': 'no-store',
        'x-robots-tag': 'noindex',
      });
      response.end(`<!doctype html>${page}`);
    },
  });
