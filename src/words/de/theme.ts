import type { words as english } from '../en/theme.ts';

export const words: typeof english = {
  themes: { system: 'Farbschema: wie das System', light: 'Farbschema: hell', dark: 'Farbschema: dunkel' },
};
