/** The whole page, and the keys that work everywhere. */
import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { closeDetails } from '../state/actions.ts';
import { view } from '../state/address.ts';
import { leaveDetails } from '../state/attention.ts';
import { camera } from '../state/camera.ts';
import { lang } from '../state/language.ts';
import { redo, undo } from '../state/steps.ts';
import { words } from '../words/words.ts';
import { Aside } from './Aside.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import type { ShareDialog } from './ShareDialog.tsx';
import { type MountCanvas, Stage } from './Stage.tsx';
import { LiveRegion } from './Toast.tsx';
import { TopBar } from './TopBar.tsx';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null;

function useKeys(showKeys: () => void, share: () => Promise<void>): void {
  useEffect(() => {
    const keys: Readonly<Record<string, () => void>> = {
      '/': () => document.getElementById('search')?.focus(),
      '?': showKeys,
      s: () => void share(),
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
  }, [showKeys, share]);
}

export function App({ mountCanvas }: { mountCanvas: MountCanvas }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const showKeys = useRef(() => dialog.current?.showModal()).current;
  const sharing = useSignal<typeof ShareDialog | undefined>(undefined);
  // Few readers share, so the code for it comes when somebody asks.
  const share = useRef(async () => {
    sharing.value = (await import('./ShareDialog.tsx')).ShareDialog;
  }).current;
  const Share = sharing.value;
  useKeys(showKeys, share);
  useSignalEffect(() => {
    document.documentElement.lang = lang.value;
    document.title = `${words.value.title} · ${words.value.tagline}`;
  });
  return (
    <>
      <a class="skip" href="#beside">
        {words.value.skip}
      </a>
      <TopBar showKeys={showKeys} share={() => void share()} />
      <Stage mountCanvas={mountCanvas} />
      <Aside />
      <LiveRegion />
      <KeysDialog dialog={dialog} />
      {Share && (
        <Share
          closed={() => {
            sharing.value = undefined;
          }}
        />
      )}
    </>
  );
}
