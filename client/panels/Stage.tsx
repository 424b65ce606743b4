/** The room for the canvas, with what lies over it: legend, camera, notices, and what to do when it is empty. */

import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { backToOpening } from '../state/actions.ts';
import { view } from '../state/address.ts';
import { arranging } from '../state/arranging.ts';
import { attention } from '../state/attention.ts';
import { camera } from '../state/camera.ts';
import { choosing } from '../state/choosing.ts';
import { reloadOntology } from '../state/ontology.ts';
import { picture, pictureLoading, reloadPicture } from '../state/picture.ts';
import { canRedo, canUndo, redo, undo } from '../state/steps.ts';
import type { View } from '../state/view.ts';
import { openingView } from '../state/view-url.ts';
import { words } from '../words/words.ts';
import { Icon, type IconName } from './Icon.tsx';
import { Legend } from './Legend.tsx';
import { lazily } from './lazily.tsx';
import { Notices } from './Notices.tsx';
import { Problem } from './Problem.tsx';
import { RevisionBar } from './RevisionBar.tsx';
import { Toast } from './Toast.tsx';
import { Toolbar } from './Toolbar.tsx';
import { closeTool, openTools, type ToolPlace } from './tools.ts';

const ComparisonBar = lazily(async () => (await import('./ComparisonBar.tsx')).ComparisonBar);
const ChoiceMenu = lazily(async () => (await import('./ChoiceMenu.tsx')).ChoiceMenu);
/** The offer to newcomers belongs to the opening, and to nobody else's page. */
const atOpening = ({ entities, embed }: View): boolean => entities === openingView.entities && !embed;

const StoryStrip = lazily(async () => (await import('./StoryStrip.tsx')).StoryStrip);
const AsideEdge = lazily(async () => (await import('./AsideEdge.tsx')).AsideEdge);
const FirstRun = lazily(async () => (await import('./FirstRun.tsx')).FirstRun);

/** Takes the element into which the canvas is mounted; the canvas itself is no business of the panels. */
export type MountCanvas = (container: HTMLElement) => Promise<() => void>;

interface CameraButtonProps {
  icon: IconName;
  label: string;
  act: () => void;
  disabled?: boolean;
}

function CameraButton({ icon, label, act, disabled = false }: CameraButtonProps) {
  return (
    <button type="button" class="button square" aria-label={label} aria-disabled={disabled} onClick={act}>
      <Icon name={icon} />
    </button>
  );
}

function CameraButtons() {
  const { undo: undoLabel, redo: redoLabel, zoomIn, zoomOut, fit } = words.value;
  return (
    <div class="camera">
      <CameraButton icon="undo" label={undoLabel} act={undo} disabled={!canUndo.value} />
      <CameraButton icon="redo" label={redoLabel} act={redo} disabled={!canRedo.value} />
      <CameraButton icon="plus" label={zoomIn} act={() => camera.value?.zoomBy(1.3)} />
      <CameraButton icon="minus" label={zoomOut} act={() => camera.value?.zoomBy(1 / 1.3)} />
      <CameraButton icon="fit" label={fit} act={() => camera.value?.fit()} />
    </div>
  );
}

function Empty() {
  return (
    <div class="stage-message">
      <p class="stage-title">{words.value.emptyTitle}</p>
      <p>{words.value.emptyHelp}</p>
      <button type="button" class="button strong" onClick={backToOpening}>
        {words.value.openRound}
      </button>
    </div>
  );
}

function State() {
  const state = pictureLoading.value;
  if (state.status === 'failed') {
    const retry = (): void => {
      void reloadPicture();
      void reloadOntology();
    };
    return (
      <div class={picture.value.entities.length === 0 ? 'stage-message' : 'stage-corner'}>
        <Problem problem={state.problem} retry={retry} />
      </div>
    );
  }
  if (view.value.entities.length === 0) return <Empty />;
  if (arranging.value && picture.value.entities.length === 0) {
    return <p class="stage-message waiting">{words.value.layingOut}</p>;
  }
  if (state.status !== 'loading' || (picture.value.entities.length > 0 && !state.slow)) return null;
  return (
    <p class={picture.value.entities.length === 0 ? 'stage-message waiting' : 'stage-corner waiting'}>
      {state.slow ? words.value.slow : words.value.drawing}
    </p>
  );
}

function ToolAt({ place }: { place: ToolPlace }) {
  const tool = openTools.at(place);
  if (!tool || view.value.embed) return null;
  return (
    <div class={`tool-${place}`}>
      <tool.Shown closed={() => closeTool(tool.name)} />
    </div>
  );
}

export function Stage({ mountCanvas }: { mountCanvas: MountCanvas }) {
  const canvas = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const container = canvas.current;
    if (!container) return;
    const mounted = mountCanvas(container);
    return () => void mounted.then((unmount) => unmount());
  }, [mountCanvas]);
  useSignalEffect(() => {
    if (attention.value?.to !== 'canvas') return;
    canvas.current?.focus();
    attention.value = undefined;
  });
  const { entities, relations } = picture.value;
  const choice = choosing.value;
  return (
    <main class="stage" id="stage">
      {view.value.embed ? <h1 class="visually-hidden">{words.value.title}</h1> : <Toolbar />}
      <div
        ref={canvas}
        id="canvas"
        class="canvas"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is walked with the arrow keys.
        tabIndex={0}
        aria-label={words.value.canvas(entities.length, relations.length)}
        aria-describedby="canvas-help"
      />
      <p id="canvas-help" hidden>
        {words.value.canvasHelp}
      </p>
      {view.value.since !== undefined && <ComparisonBar />}
      <Notices />
      <State />
      <Legend />
      {view.value.embed && <RevisionBar />}
      <CameraButtons />
      {view.value.telling ? <StoryStrip /> : atOpening(view.value) && <FirstRun />}
      <ToolAt place="side" />
      <ToolAt place="bottom" />
      <ToolAt place="over" />
      <Toast />
      {choice && <ChoiceMenu key={JSON.stringify(choice)} choice={choice} />}
      {!view.value.embed && <AsideEdge />}
    </main>
  );
}
