/** A dialog of the browser's own, with its title and the way out. It opens when it is rendered. */
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

export function Dialog({ title, closed, children, class: className = 'sheet' }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const left = useRef(false);
  // At once, and once: the browser tells of a closed dialog only after keys that were pressed meanwhile.
  const leave = (): void => {
    if (left.current) return;
    left.current = true;
    dialog.current?.close();
    closed();
  };
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    // Taken away while it is open, it does not give the focus back by itself.
    return () => {
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`dialog ${className}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        // Files that are not chosen after all are told by an event of the same name.
        if (event.target === event.currentTarget) leave();
      }}
      onClose={leave}
    >
      <div class="aside-bar">
        <h2 id={heading}>{title}</h2>
        <button type="button" class="button plain square" aria-label={words.value.close} onClick={leave}>
          <Icon name="close" />
        </button>
      </div>
      {children}
    </dialog>
  );
}
