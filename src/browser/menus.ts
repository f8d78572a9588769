/**
 * Closes menus that opened over a page: Escape gives the focus back to the name, and whoever clicks or goes on elsewhere
 * has left. Without this script a second click on the name closes them.
 */
export function startMenus(): void {
  document.addEventListener('keydown', ({ key, target }) => {
    const menu = key === 'Escape' && target instanceof Element ? target.closest('[data-menu][open]') : null;
    menu?.querySelector('summary')?.focus();
    menu?.removeAttribute('open');
  });
  for (const event of ['click', 'focusin'] as const) {
    document.addEventListener(event, ({ target }) => {
      for (const menu of document.querySelectorAll('[data-menu][open]')) {
        if (target instanceof Node && !menu.contains(target)) menu.removeAttribute('open');
      }
    });
  }
}
