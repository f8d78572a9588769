/** Phrases that are only said of what holds work up, by language. */
export const blockerPhrases = {
  en: ['blocked by', 'blocked on', 'blocked until', 'waiting for', 'waiting on', 'waits for', 'waits on'],
  fr: ['bloqué par', 'en attente de'],
  es: ['bloqueado por', 'bloqueada por', 'a la espera de'],
  pt: ['bloqueado por', 'bloqueada por', 'aguardando'],
  de: ['blockiert durch', 'blockiert von', 'wartet auf'],
  sv: ['blockeras av', 'väntar på'],
  ru: ['заблокировано', 'ожидает'],
  it: ['bloccato da', 'in attesa di'],
  nl: ['geblokkeerd door', 'wacht op'],
  pl: ['zablokowane przez', 'czeka na'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
