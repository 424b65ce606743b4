/** Starts the explorer: state follows the address, the panels render it, and the canvas is fetched beside them. */
import './styles/main.css';
import { render } from 'preact';
import { App } from './panels/App.tsx';
import { followIcons } from './state/icons.ts';
import { followOntology } from './state/ontology.ts';
import { followPicture } from './state/picture.ts';
import { followSearch } from './state/search.ts';
import { followSteps } from './state/steps.ts';
import { followWords } from './words/words.ts';

const canvas = import('./canvas/mount.ts');
const mountCanvas = async (container: HTMLElement): Promise<() => void> => (await canvas).mountCanvas(container);

for (const follow of [followOntology, followPicture, followSearch, followIcons, followSteps]) follow();

const root = document.getElementById('app');
await followWords();
if (root) render(<App mountCanvas={mountCanvas} />, root);

// Nothing on screen needs it, and a browser that is asked to print waits for nothing.
const preparePrint = (): void =>
  void import('./take-away/print.tsx').then((module) => module.preparePrint()).catch(() => undefined);
if ('requestIdleCallback' in window) requestIdleCallback(preparePrint, { timeout: 10_000 });
else setTimeout(preparePrint, 4_000);
