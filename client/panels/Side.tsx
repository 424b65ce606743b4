/** A tool that stands beside or below the picture, with its title and the way out. The picture stays live. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { words } from '../words/words.ts';
import { Icon } from './Icon.tsx';

interface Props {
  title: string;
  /** Called when the reader is done with it, which takes it away. */
  closed: () => void;
  class?: string;
  children: ComponentChildren;
}

export function Side({ title, closed, children, class: className = '' }: Props) {
  const section = useRef<HTMLElement>(null);
  const heading = useId();
  useEffect(() => section.current?.querySelector<HTMLElement>('h2')?.focus(), []);
  return (
    <section
      ref={section}
      class={`side ${className}`}
      aria-labelledby={heading}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        closed();
        document.getElementById('canvas')?.focus();
      }}
    >
      <div class="aside-bar">
        <h2 id={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" class="button plain square" aria-label={words.value.close} onClick={closed}>
          <Icon name="close" />
        </button>
      </div>
      {children}
    </section>
  );
}
