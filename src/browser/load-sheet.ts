/**
 * Adds a style sheet that no page needs at first. Ends when it holds, or cannot be had: what it sets can be read without
 * it.
 *
 * @param address What Vite makes of the import of a sheet with `?url`.
 */
export function loadSheet(address: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}
