/** A menu over the page, where it was asked for; the browser closes it by Escape or a click elsewhere. */
import '../styles/menu.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Point } from '../state/view.ts';
import { useMenuKeys } from './menu-keys.ts';

interface Props {
  title: string;
  at: Point;
  /** Called when it has closed, which takes it away. */
  closed: () => void;
  children: ComponentChildren;
}

/** It keeps this far from the edges of the page, and is about this large. */
const [EDGE, WIDTH, LEAST] = [8, 320, 120];

export function Menu({ title, at, closed, children }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  const before = useRef(document.activeElement);
  useEffect(() => {
    menu.current?.showPopover();
    menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    return () => {
      if (before.current instanceof HTMLElement) before.current.focus();
    };
  }, []);
  useMenuKeys(menu);
  const top = Math.max(EDGE, Math.min(at.y, innerHeight - LEAST));
  return (
    <div
      ref={menu}
      popover="auto"
      role="menu"
      class="menu"
      aria-label={title}
      style={{
        left: `${Math.max(EDGE, Math.min(at.x, innerWidth - WIDTH))}px`,
        top: `${top}px`,
        maxHeight: `${innerHeight - top - EDGE}px`,
      }}
      onToggle={(event) => {
        if (event.newState === 'closed') closed();
      }}
    >
      {children}
    </div>
  );
}

/** One thing to choose. */
export function MenuItem({ choose, children }: { choose: () => void; children: ComponentChildren }) {
  const onClick = ({ currentTarget }: { readonly currentTarget: HTMLElement }): void => {
    currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
    choose();
  };
  return (
    <button type="button" role="menuitem" tabIndex={-1} onClick={onClick}>
      {children}
    </button>
  );
}
