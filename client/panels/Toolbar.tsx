/** The row above the picture: the tools, and which revision is shown. */
import { shown } from '../state/picture.ts';
import { words } from '../words/words.ts';
import { Icon } from './Icon.tsx';
import { RevisionBar } from './RevisionBar.tsx';
import { isOpen, openTool, type ToolName, toggleTool, toolList } from './tools.ts';

function ToolButton({ name }: { name: ToolName }) {
  const [, tool] = toolList.find(([candidate]) => candidate === name) ?? [];
  const modal = tool?.place === 'dialog';
  return (
    <button
      type="button"
      class="button plain tool"
      data-tool={name}
      title={words.value.tools[name]}
      aria-haspopup={modal ? 'dialog' : undefined}
      aria-pressed={modal ? undefined : isOpen(name)}
      aria-keyshortcuts={tool?.key}
      onClick={() => toggleTool(name)}
    >
      {tool && <Icon name={tool.icon} size={15} />} <span>{words.value.tools[name]}</span>
    </button>
  );
}

/** How much of the picture passes its filter, as long as not all does; the way to the filter. */
function Shown() {
  const { relations, ofRelations, entities, ofEntities } = shown.value;
  if (relations === ofRelations && entities === ofEntities) return null;
  return (
    <button type="button" class="button plain tool" onClick={() => void openTool('filter')}>
      {words.value.shownOf(relations + entities, ofRelations + ofEntities)}
    </button>
  );
}

export function Toolbar() {
  return (
    <div class="toolbar">
      <div class="tools" role="toolbar" aria-label={words.value.toolbar}>
        {toolList.map(([name]) => (
          <ToolButton key={name} name={name} />
        ))}
      </div>
      <Shown />
      <RevisionBar />
    </div>
  );
}
