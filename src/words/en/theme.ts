/** What the theme button says. */
export const words = {
  themes: { system: 'Theme: follow system', light: 'Theme: light', dark: 'Theme: dark' },
};
