const NAMES =
  'white|black|red|green|blue|gr[ae]y|lightgr[ae]y|darkgr[ae]y|yellow|orange|navy|none|transparent|lightblue|skyblue|currentcolor';
const COLOUR = new RegExp(String.raw`#[0-9a-f]{3,8}\b|(?:rgba?|hsla?)\([^)]*\)|\b(?:${NAMES})\b`, 'gi');

/**
 * Makes one picture of two that differ in colours only: each colour that differs becomes `light-dark(…)`, in the light
 * picture. False, with nothing changed, when they differ in more.
 */
export function foldThemes(light: Element, dark: Element): boolean {
  const [ours, theirs] = [
    [light, ...light.querySelectorAll('*')],
    [dark, ...dark.querySelectorAll('*')],
  ];
  if (ours.length !== theirs.length) return false;
  const changes = ours.map((element, at) => foldElement(element, theirs[at]));
  if (changes.includes(null)) return false;
  for (const change of changes) change?.();
  return true;
}

/** The change that folds one element; null when it cannot be folded. */
function foldElement(light: Element, dark: Element | undefined): (() => void) | null {
  if (!dark || light.localName !== dark.localName) return null;
  const attributes = [...light.attributes].map(({ name, value }) => ({
    name,
    value: foldColours(value, dark.getAttribute(name) ?? ''),
  }));
  if (attributes.some(({ value }) => value === null)) return null;
  const css = light.localName === 'style' ? foldCss(light.textContent ?? '', dark.textContent ?? '') : null;
  if (light.localName === 'style' && css === null) return null;
  return () => {
    for (const { name, value } of attributes) light.setAttribute(name, value ?? '');
    if (css !== null) light.textContent = css;
  };
}

/** Declarations one by one: where one differs in more than its colour, the light one stays. */
function foldCss(light: string, dark: string): string | null {
  const [ours, theirs] = [light.split(/([{};])/), dark.split(/([{};])/)];
  if (ours.length !== theirs.length) return null;
  return ours.map((piece, at) => foldColours(piece, theirs[at] ?? '') ?? piece).join('');
}

function foldColours(light: string, dark: string): string | null {
  if (light === dark) return light;
  const colours = dark.match(COLOUR) ?? [];
  const isSameElsewhere = light.replace(COLOUR, '\0') === dark.replace(COLOUR, '\0');
  if (!isSameElsewhere) return null;
  let at = 0;
  return light.replace(COLOUR, (colour) => pair(colour, colours[at++] ?? colour));
}

function pair(light: string, dark: string): string {
  if (light.toLowerCase() === dark.toLowerCase()) return light;
  return `light-dark(${toColour(light)}, ${toColour(dark)})`;
}

/** `none` is a paint, but no colour. */
function toColour(paint: string): string {
  return /^none$/i.test(paint) ? 'transparent' : paint;
}
