import { fold } from './normalise.ts';

/** Words that say that there is nothing, by language. */
export const noneWords: Readonly<Record<string, readonly string[]>> = {
  en: [
    'none',
    'nothing',
    'no',
    'n/a',
    'na',
    'nil',
    'no deps',
    'no dependencies',
    'no code deps',
    'independent',
    'not applicable',
    'no dependency',
    'nobody',
    'unassigned',
    'no blockers',
    'tbd',
    'standalone',
  ],
  fr: ['aucun', 'aucune', 'rien', 'néant', 'sans dépendance', 'indépendant', 'aucune dépendance', 'non'],
  es: ['ninguna', 'ninguno', 'nada', 'sin dependencias', 'no aplica', 'independiente'],
  pt: ['nenhuma', 'nenhum', 'sem dependências', 'não se aplica', 'independente'],
  de: ['keine', 'keiner', 'kein', 'nichts', 'unabhängig', 'entfällt', 'keine abhängigkeiten'],
  sv: ['inget', 'inga', 'ingen', 'oberoende'],
  ru: ['нет', 'отсутствует', 'отсутствуют', 'без зависимостей', 'не требуется', 'ничего'],
  ar: ['لا يوجد', 'لا شيء', 'بدون', 'لا توجد'],
  uz: ["yo'q", 'yoq', 'hech narsa'],
  zh: ['无', '没有', '暂无', '不适用', '无依赖'],
  ja: ['なし', '無し', '無', '特になし', '該当なし'],
  ko: ['없음', '해당 없음', '무'],
  it: ['nessuna', 'nessuno', 'niente', 'indipendente', 'nulla'],
};

const folded = new Set(Object.values(noneWords).flat().map(fold));

/** True for the words and dashes that say that there is nothing: `None.`, `—`, `Nothing (all of it exists)`. */
export function isNone(text: string): boolean {
  const head = text
    .replace(/[([（].*$/su, '')
    .replace(/[`*_]/g, '')
    .trim();
  return /^[-–—.…?]*$/.test(head) || folded.has(fold(head));
}
