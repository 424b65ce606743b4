/** Says of what was taken out of the ledger that it stands no longer: its page is otherwise as it last was. */
import { evidenceWords } from '../words/areas/evidence.ts';
import '../styles/evidence.css';

interface Props {
  removedIn: number | null;
  atRevision: number;
}

export function StoodUntil({ removedIn, atRevision }: Props) {
  if (removedIn === null) return null;
  return (
    <p class="stood-until" role="note">
      ✕ {evidenceWords.value.stoodUntil(removedIn, atRevision)}
    </p>
  );
}
