/** What of an entity to expand: a menu of its lines that are not shown, by how they read, with counts. */
import '../styles/menu.css';
import { useEffect, useRef } from 'preact/hooks';
import { nameOf } from '../state/actions.ts';
import { branches, choosing, EXPAND_BY, expand, stopChoosing } from '../state/expanding.ts';
import { ontology } from '../state/ontology.ts';
import type { HiddenCount } from '../state/picture.ts';
import { menuWords } from '../words/areas/menu.ts';
import { LineGlyph } from './LineGlyph.tsx';
import { useMenuKeys } from './menu-keys.ts';

const readingOf = ({ kind, direction }: HiddenCount): string => {
  const info = ontology.value.relationKinds.get(kind);
  return (direction === 'IN' ? info?.inverse : info?.label) ?? kind;
};

export function BranchMenu() {
  const menu = useRef<HTMLDivElement>(null);
  const before = useRef(document.activeElement);
  const place = choosing.value;
  useEffect(() => {
    menu.current?.showPopover();
    menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    return () => {
      if (before.current instanceof HTMLElement) before.current.focus();
    };
  }, []);
  useMenuKeys(menu);
  if (!place) return null;
  const counts = branches.value;
  const total = counts.reduce((sum, { relations }) => sum + relations, 0);
  const choose = (branch?: HiddenCount) => (): void => {
    menu.current?.hidePopover();
    void expand(place.id, branch);
  };
  return (
    <div
      ref={menu}
      popover="auto"
      role="menu"
      class="menu"
      aria-label={menuWords.value.title(nameOf(place.id))}
      style={{
        left: `${Math.max(8, Math.min(place.at.x, innerWidth - 320))}px`,
        top: `${Math.max(8, Math.min(place.at.y, innerHeight - 120))}px`,
        maxHeight: `${Math.max(110, innerHeight - Math.max(8, place.at.y) - 16)}px`,
      }}
      onToggle={(event) => {
        if (event.newState === 'closed') stopChoosing();
      }}
    >
      <button type="button" role="menuitem" tabIndex={-1} onClick={choose()}>
        <span>{total > EXPAND_BY ? menuWords.value.firstTen : menuWords.value.all}</span>
        <span class="count">{total}</span>
      </button>
      {counts.map((count) => (
        <button
          key={`${count.kind} ${count.direction}`}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={choose(count)}
        >
          <LineGlyph modality="ASSERTED" kind={count.kind} width={22} />
          <span>{readingOf(count)}</span>
          <span class="count">{menuWords.value.entities(count.entities)}</span>
        </button>
      ))}
      <p class="fine">{menuWords.value.help}</p>
    </div>
  );
}
