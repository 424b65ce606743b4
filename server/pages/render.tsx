/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { AddressedNoun } from '../record/addresses.ts';
import type { Assets } from './assets.ts';
import type { Head } from './page.ts';
import { Document } from './parts/Document.tsx';
import type { Telling } from './telling.ts';

interface Rendering {
  head: Head;
  body: VNode;
  telling: Telling;
  assets: Assets;
  subject?: { noun: AddressedNoun; id: string; feed?: string | undefined } | undefined;
}

/** A page as HTML. Preact escapes all text and every attribute; addresses that are not the web's never come this far. */
export const renderPage = ({ head, body, telling, assets, subject }: Rendering): string =>
  `<!doctype html>${renderToString(
    <Document head={head} telling={telling} assets={assets} {...(subject === undefined ? {} : { subject })}>
      {body}
    </Document>,
  )}`;
