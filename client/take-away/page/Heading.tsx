/** What a page taken away says first: what it is of, how much of it is no plain assertion, and of which revision. */
import type { Telling } from '../telling.ts';
import { Address } from './Address.tsx';

export function Heading({ caption }: Telling) {
  return (
    <header>
      <h1>{caption.title}</h1>
      <p>
        <strong>{caption.reservations}</strong>
      </p>
      <p>{caption.revision}</p>
      <p class="link">
        <Address href={caption.link} />
      </p>
    </header>
  );
}

/** The drawing is markup of our own, and says every line to those who hear it. */
export function Picture({ svg, own }: Telling) {
  return <figure aria-label={own.picture} class="picture" dangerouslySetInnerHTML={{ __html: svg }} />;
}
