import type { words as english } from '../en/severity.ts';

export const words: typeof english = {
  one: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
  many: { error: 'Fehler', warning: 'Warnungen', info: 'Hinweise' },
  none: { error: 'Keine Fehler', warning: 'Keine Warnungen', info: 'Keine Hinweise' },
  title: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
  titles: { error: 'Fehler', warning: 'Warnungen', info: 'Hinweise' },
  off: 'aus',
  switchedOff: 'Ausgeschaltet',
  here: (here, byDefault) => `hier ${here}, sonst ${byDefault}`,
};
