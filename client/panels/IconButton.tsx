/** A small button of a list: an icon with its name for those who listen. Where it can do nothing it keeps the focus. */
import { Icon, type IconName } from './Icon.tsx';

interface Props {
  icon: IconName;
  label: string;
  act: () => void;
  off?: boolean;
}

export function IconButton({ icon, label, act, off = false }: Props) {
  return (
    <button
      type="button"
      class="button plain square"
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={() => !off && act()}
    >
      <Icon name={icon} size={14} />
    </button>
  );
}
