/** The design tokens as the canvas needs them: resolved colours and the font. */

export interface Theme {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly accent: string;
  readonly warning: string;
  readonly outline: string;
  readonly font: string;
}

/** Reads the tokens through a probe, so that system colours and functions arrive as plain colours. */
export function readTheme(container: HTMLElement): Theme {
  const probe = document.createElement('span');
  probe.hidden = true;
  container.append(probe);
  const color = (token: string): string => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const theme = {
    paper: color('--canvas'),
    ink: color('--ink'),
    quiet: color('--ink-2'),
    accent: color('--accent'),
    warning: color('--disputed'),
    outline: color('--outline'),
    font: getComputedStyle(container).fontFamily,
  };
  probe.remove();
  return theme;
}

/** Calls back when the reader's system turns dark or light, or forces its own colours. */
export function onThemeChange(changed: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
