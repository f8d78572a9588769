/** Draws diagrams for a check, which tells which of them cannot be drawn. Mermaid is loaded only where there is one. */
export async function drawSources(sources: readonly string[]) {
  const { drawDiagrams } = await import('../site/mermaid/draw-diagrams.ts');
  const { normaliseSource } = await import('../site/mermaid/drawing.ts');
  const drawings = await drawDiagrams(sources);
  return sources.flatMap((source) => drawings.get(normaliseSource(source)) ?? []);
}
