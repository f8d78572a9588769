/** Marks that tick an entry wherever they stand in it. */
const TICK = /[✅☑✔]\uFE0F?/u;

/** True when a text is ticked by a mark. */
export function isTicked(text: string): boolean {
  return TICK.test(text);
}

/** A text without the marks that tick it. */
export function withoutTicks(text: string): string {
  return text.replace(new RegExp(` ?${TICK.source}`, 'gu'), '').trim();
}
