/** A real link to a view: a plain click changes the view in place, any other click is the browser's. */
import type { ComponentChildren } from 'preact';
import { hrefOf, isLong } from '../state/address.ts';
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
  // A thousand links that each name a thousand entities would be written for nobody; one is, when a reader comes to it.
  const write = ({ currentTarget }: { readonly currentTarget: HTMLAnchorElement }): void => {
    if (isLong.peek()) currentTarget.href = hrefOf(to);
  };
  return (
    <a
      id={id}
      class={className}
      href={isLong.value ? '#outline' : hrefOf(to)}
      onPointerEnter={write}
      onFocus={write}
      onClick={onClick}
      aria-label={label}
      title={title}
      aria-current={current ? 'true' : undefined}
    >
      {children}
    </a>
  );
}
