/** @jsxRuntime automatic @jsxImportSource preact */
import type { Messages } from '../words/en.ts';

interface Props {
  title: string;
  message: string;
  /** Where to go instead. */
  instead: { label: string; href: string } | undefined;
  say: Messages;
}

/** Why a page cannot be shown, and where to go instead. */
export const Failure = ({ title, message, instead, say }: Props) => (
  <>
    <h1>{title}</h1>
    <p lang="en">{message}</p>
    {instead !== undefined && (
      <p>
        {say.didYouMean} <a href={instead.href}>{instead.label}</a>?
      </p>
    )}
  </>
);
