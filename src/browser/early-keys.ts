declare global {
  interface Window {
    /** The keys that `site/first-script.ts` keeps. */
    earlyKeys?: KeyboardEvent[];
  }
}

/** Presses the keys again that came before anybody heard them: who knows a page does not wait for its scripts. */
export function pressEarlyKeys(): void {
  const keys = window.earlyKeys ?? [];
  delete window.earlyKeys;
  for (const key of keys) key.target?.dispatchEvent(new KeyboardEvent(key.type, key));
}
