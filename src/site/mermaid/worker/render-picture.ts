import mermaid, { type MermaidConfig } from 'mermaid';
import { withSeededRandom } from './random.ts';

/** What Mermaid itself makes of a source: an `svg` element, not yet cleaned. Throws what Mermaid throws. */
export async function renderPicture(source: string, config: MermaidConfig): Promise<Element> {
  const picture = await withSeededRandom(async () => {
    mermaid.initialize(config);
    const { svg } = await mermaid.render('drawing', source);
    const box = document.createElement('div');
    box.innerHTML = svg;
    return box.querySelector('svg');
  });
  document.body.replaceChildren();
  if (!picture) throw new Error('nothing was drawn');
  return picture;
}
