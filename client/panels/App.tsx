/** The whole page, and the keys that work everywhere. */
import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { closeDetails } from '../state/actions.ts';
import { view } from '../state/address.ts';
import { announce } from '../state/announce.ts';
import { leaveDetails } from '../state/attention.ts';
import { camera } from '../state/camera.ts';
import { lang } from '../state/language.ts';
import { problemFrom } from '../state/loading.ts';
import { redo, undo } from '../state/steps.ts';
import { words } from '../words/words.ts';
import { Aside } from './Aside.tsx';
import { type DialogComponent, type DialogName, dialogs } from './dialogs.ts';
import { type MountCanvas, Stage } from './Stage.tsx';
import { LiveRegion } from './Toast.tsx';
import { TopBar } from './TopBar.tsx';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null;

function useKeys(open: (name: DialogName) => void): void {
  useEffect(() => {
    const keys: Readonly<Record<string, () => void>> = {
      '/': () => document.getElementById('search')?.focus(),
      '?': () => open('keys'),
      h: () => open('paths'),
      s: () => open('share'),
      z: undo,
      Z: redo,
      f: () => camera.value?.fit(),
      F: () => camera.value?.fit(),
      '+': () => camera.value?.zoomBy(1.3),
      '=': () => camera.value?.zoomBy(1.3),
      '-': () => camera.value?.zoomBy(1 / 1.3),
      Escape: () => {
        if (view.value.selected === undefined) return;
        closeDetails();
        leaveDetails();
      },
    };
    const onKey = (event: KeyboardEvent): void => {
      const act = keys[event.key];
      if (!act || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [open]);
}

/** The dialog that is open, and the way to open one. */
function useDialog(): { Shown: DialogComponent | undefined; open: (name: DialogName) => void; closed: () => void } {
  const shown = useSignal<DialogComponent | undefined>(undefined);
  const open = useRef((name: DialogName): void => {
    dialogs[name]().then(
      (dialog) => {
        shown.value = dialog;
      },
      (error: unknown) => announce({ what: 'failed', problem: problemFrom(error) }),
    );
  }).current;
  const closed = (): void => {
    shown.value = undefined;
  };
  return { Shown: shown.value, open, closed };
}

export function App({ mountCanvas }: { mountCanvas: MountCanvas }) {
  const { Shown, open, closed } = useDialog();
  useKeys(open);
  useSignalEffect(() => {
    document.documentElement.lang = lang.value;
    document.documentElement.toggleAttribute('data-embed', view.value.embed);
    document.title = `${words.value.title} · ${words.value.tagline}`;
  });
  const { embed, selected } = view.value;
  return (
    <>
      {!embed && (
        <>
          <a class="skip" href="#beside">
            {words.value.skip}
          </a>
          <TopBar open={open} />
        </>
      )}
      <Stage mountCanvas={mountCanvas} />
      {(!embed || selected !== undefined) && <Aside />}
      <LiveRegion />
      {Shown && <Shown closed={closed} />}
    </>
  );
}
