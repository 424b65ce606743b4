/** Lays the picture out anew as soon as it is rendered. What takes longer is said, with a way to leave it. */
import '../styles/over.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { arranging } from '../state/arranging.ts';
import { tidy } from '../state/tidying.ts';
import { layoutWords } from '../words/areas/layout.ts';

/** Sooner done than read. */
const QUICK = 300;

/** How far a layout has come, once it takes long enough to be read. */
export function LayoutProgress() {
  const late = useSignal(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      late.value = true;
    }, QUICK);
    return () => clearTimeout(timer);
  }, []);
  const working = arranging.value;
  if (!late.value || !working) return null;
  return (
    <div class="over-box">
      <label>
        <span>{layoutWords.value.working}</span>
        <progress value={working.share > 0 ? working.share : undefined} max={1} />
      </label>
      <button type="button" class="button" onClick={working.cancel}>
        {layoutWords.value.cancel}
      </button>
    </div>
  );
}

export function Tidying({ closed }: { closed: () => void }) {
  useEffect(() => void tidy().finally(closed), []);
  return <LayoutProgress />;
}
