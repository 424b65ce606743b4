/** Arrow keys, Home, End and first letters in a menu, after the ARIA practices. The browser closes it by Escape. */
import { useEffect } from 'preact/hooks';

export function useMenuKeys(menu: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const element = menu.current;
    const onKey = (event: KeyboardEvent): void => {
      const items = [...(element?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
      const here = items.findIndex((item) => item.matches(':focus'));
      const steps: Readonly<Record<string, number>> = {
        ArrowDown: here + 1,
        ArrowUp: here - 1,
        Home: 0,
        End: items.length - 1,
      };
      const to =
        steps[event.key] ??
        (event.key.length === 1
          ? items.findIndex((item) => item.textContent.trim().toLowerCase().startsWith(event.key.toLowerCase()))
          : undefined);
      // Beneath a menu no key of the page acts.
      event.stopPropagation();
      if (to === undefined || (event.key.length === 1 && to < 0) || event.key === ' ') return;
      event.preventDefault();
      items[(to + items.length) % items.length]?.focus();
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, [menu]);
}
