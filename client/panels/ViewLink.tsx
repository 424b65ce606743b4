/** A real link to a view: a plain click changes the view in place, any other click is the browser's. */
import type { ComponentChildren } from 'preact';
import { hrefOf } from '../state/address.ts';
import type { View } from '../state/view.ts';

interface Props {
  to: Partial<View>;
  go: () => void;
  children: ComponentChildren;
  class?: string;
  label?: string | undefined;
  title?: string;
  id?: string;
  current?: boolean;
}

export function ViewLink({ to, go, children, label, title, id, current = false, class: className }: Props) {
  const onClick = (event: MouseEvent): void => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go();
  };
  return (
    <a
      id={id}
      class={className}
      href={hrefOf(to)}
      onClick={onClick}
      aria-label={label}
      title={title}
      aria-current={current ? 'true' : undefined}
    >
      {children}
    </a>
  );
}
