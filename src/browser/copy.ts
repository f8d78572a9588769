import { words } from '#words/copy.ts';
import { announce } from './announce.ts';

const SAID = 2_000;

/**
 * Buttons that copy: the text of `data-copy`, in which `{address}` stands for the address of the page. They are disabled,
 * and thereby out of sight, until this script runs, and say when it is done.
 */
export function startCopying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const name = button.textContent;
    button.disabled = false;
    button.addEventListener('click', async () => {
      const text = (button.dataset['copy'] ?? '').replaceAll('{address}', location.origin + location.pathname);
      button.textContent = (await write(text)) ? words.copied : words.notCopied;
      announce(button.textContent);
      setTimeout(() => {
        button.textContent = name;
      }, SAID);
    });
  }
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
