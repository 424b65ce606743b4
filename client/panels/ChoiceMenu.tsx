/** The menus that the picture opens: what of an entity to expand, and which of several lines that are drawn as one to open. */
import { nameOf, openPage } from '../state/actions.ts';
import { type Choice, EXPAND_BY, stopChoosing } from '../state/choosing.ts';
import { expand } from '../state/expanding.ts';
import type { HiddenCount } from '../state/graph.ts';
import { ontology } from '../state/ontology.ts';
import { hiddenCounts, picture } from '../state/picture.ts';
import type { Point } from '../state/view.ts';
import { menuWords } from '../words/areas/menu.ts';
import { LineGlyph } from './LineGlyph.tsx';
import { DisputedMark, InferredMark, ModalityMark } from './Marks.tsx';
import { Menu, MenuItem } from './Menu.tsx';

const readingOf = ({ kind, direction }: HiddenCount): string => {
  const info = ontology.value.relationKinds.get(kind);
  return (direction === 'IN' ? info?.inverse : info?.label) ?? kind;
};

function Branches({ id, at }: { id: string; at: Point }) {
  const counts = hiddenCounts.value.get(id) ?? [];
  const total = counts.reduce((sum, { relations }) => sum + relations, 0);
  return (
    <Menu title={menuWords.value.expand(nameOf(id))} at={at} closed={stopChoosing}>
      <MenuItem choose={() => void expand(id)}>
        <span>{total > EXPAND_BY ? menuWords.value.firstTen : menuWords.value.all}</span>
        <span class="count">{total}</span>
      </MenuItem>
      {counts.map((count) => (
        <MenuItem key={`${count.kind} ${count.direction}`} choose={() => void expand(id, count)}>
          <LineGlyph modality="ASSERTED" kind={count.kind} width={22} />
          <span>{readingOf(count)}</span>
          <span class="count">{menuWords.value.entities(count.entities)}</span>
        </MenuItem>
      ))}
      <p class="fine">{menuWords.value.help}</p>
    </Menu>
  );
}

function Lines({ ids, at }: { ids: readonly string[]; at: Point }) {
  const lines = picture.value.relations.filter(({ id }) => ids.includes(id));
  return (
    <Menu title={menuWords.value.lines(lines.length)} at={at} closed={stopChoosing}>
      {lines.map((line) => (
        <MenuItem key={line.id} choose={() => openPage(line.id)}>
          <LineGlyph modality={line.modality} kind={line.kind} width={22} />
          <span>
            {nameOf(line.from.id)} {line.label} {nameOf(line.to.id)}
          </span>
          <span class="marks">
            <ModalityMark modality={line.modality} />
            {line.inferred && <InferredMark />}
            {line.disputed && <DisputedMark />}
          </span>
        </MenuItem>
      ))}
    </Menu>
  );
}

export function ChoiceMenu({ choice }: { choice: Choice }) {
  return choice.of === 'branches' ? <Branches {...choice} /> : <Lines {...choice} />;
}
