/** The whole page, and the keys that work everywhere. */
import { useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { closeDetails } from '../state/actions.ts';
import { view } from '../state/address.ts';
import { leaveDetails } from '../state/attention.ts';
import { camera } from '../state/camera.ts';
import { lettersAct } from '../state/letter-keys.ts';
import { redo, undo } from '../state/steps.ts';
import { spokenLanguage, words } from '../words/words.ts';
import { Aside } from './Aside.tsx';
import { type MountCanvas, Stage } from './Stage.tsx';
import { LiveRegion } from './Toast.tsx';
import { TopBar } from './TopBar.tsx';
import { closeTool, openTools, toggleTool, toolList } from './tools.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null;

/** The keys that move the picture are there inside another page too. */
const inFrames = new Set(['f', 'F', '+', '=', '-', 'z', 'Z', 'Escape']);

function useKeys(): void {
  useEffect(() => {
    const ofTools = toolList.flatMap(([name, { key }]) => (key === undefined ? [] : [[key, () => toggleTool(name)]]));
    const keys: Readonly<Record<string, () => void>> = {
      ...Object.fromEntries(ofTools),
      '/': () => document.getElementById('search')?.focus(),
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
      // Beneath an open dialog nothing happens, and inside another page there are no tools.
      const beneath = openTools.at('dialog') !== undefined || document.querySelector('dialog[open]') !== null;
      if (beneath || (view.peek().embed && !inFrames.has(event.key))) return;
      if (event.key.length === 1 && !lettersAct()) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

export function App({ mountCanvas }: { mountCanvas: MountCanvas }) {
  useKeys();
  useSignalEffect(() => {
    document.documentElement.lang = spokenLanguage.value;
    document.documentElement.toggleAttribute('data-embed', view.value.embed);
    document.title = `${words.value.title} · ${words.value.tagline}`;
  });
  const { embed, selected } = view.value;
  const dialog = openTools.at('dialog');
  return (
    <>
      {!embed && (
        <>
          <a class="skip" href="#beside">
            {words.value.skip}
          </a>
          <TopBar />
        </>
      )}
      <Stage mountCanvas={mountCanvas} />
      {(!embed || selected !== undefined) && <Aside />}
      <LiveRegion />
      {dialog && <dialog.Shown closed={() => closeTool(dialog.name)} />}
    </>
  );
}
