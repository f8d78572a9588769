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
    'no blockers',
    'standalone',
    'no owner',
    'no one',
  ],
  fr: [
    'aucun',
    'aucune',
    'rien',
    'néant',
    'sans dépendance',
    'indépendant',
    'aucune dépendance',
    'non',
    'personne',
    'sans objet',
    'pas de dépendance',
  ],
  es: ['ninguna', 'ninguno', 'nada', 'sin dependencias', 'no aplica', 'independiente', 'nadie', 'ninguna dependencia'],
  pt: ['nenhuma', 'nenhum', 'sem dependências', 'não se aplica', 'independente', 'sem responsável', 'ninguém'],
  de: [
    'keine',
    'keiner',
    'kein',
    'nichts',
    'unabhängig',
    'entfällt',
    'keine abhängigkeiten',
    'niemand',
    'keine abhängigkeit',
  ],
  sv: ['inget', 'inga', 'ingen', 'oberoende', 'saknas', 'inga beroenden'],
  ru: ['нет', 'отсутствует', 'отсутствуют', 'без зависимостей', 'не требуется', 'ничего', 'никто'],
  ar: ['لا يوجد', 'لا شيء', 'بدون', 'لا توجد', 'لا أحد'],
  uz: ["yo'q", 'yoq', 'hech narsa', 'hech kim'],
  zh: ['无', '没有', '暂无', '不适用', '无依赖'],
  ja: ['なし', '無し', '無', '特になし', '該当なし'],
  ko: ['없음', '해당 없음', '무'],
  it: ['nessuna', 'nessuno', 'niente', 'indipendente', 'nulla', 'nessuna dipendenza'],
  nl: [
    'geen',
    'niets',
    'niemand',
    'nvt',
    'n.v.t.',
    'niet van toepassing',
    'geen afhankelijkheden',
    'onafhankelijk',
    'geen afhankelijkheid',
  ],
  pl: ['brak', 'nic', 'nikt', 'nie dotyczy', 'brak zależności', 'niezależne', 'bez zależności', 'żadne', 'żadna'],
};

/** Words that say that it is not decided yet, by language. */
export const undecidedWords: Readonly<Record<string, readonly string[]>> = {
  en: [
    'tbd',
    'unassigned',
    'not assigned',
    'to be assigned',
    'to be determined',
    'to be decided',
    'to be defined',
    'not set',
    'not yet assigned',
  ],
  fr: [
    'à définir',
    'à affecter',
    'à assigner',
    'à attribuer',
    'à déterminer',
    'non affecté',
    'non assigné',
    'non attribué',
  ],
  es: ['por asignar', 'sin asignar', 'por definir', 'no asignado'],
  pt: ['a definir', 'não atribuído', 'por atribuir', 'a atribuir'],
  de: ['nicht zugewiesen', 'nicht zugeteilt', 'noch niemand', 'noch offen', 'offen'],
  sv: ['ej tilldelad', 'ej tilldelat', 'inte tilldelad', 'otilldelad', 'ej bestämt'],
  ru: ['не назначен', 'не назначено', 'не назначена', 'не определён', 'не определено', 'не определен'],
  ar: ['غير محدد', 'غير معين', 'لم يحدد'],
  uz: ['biriktirilmagan', 'tayinlanmagan', 'belgilanmagan'],
  zh: ['待分配', '未分配', '待指派', '未指派', '待定'],
  ja: ['未定', '未割当', '未割り当て', '未アサイン', '担当者未定'],
  ko: ['미정', '미배정', '미지정', '담당자 미정'],
  it: ['da assegnare', 'non assegnato', 'non assegnata', 'da definire'],
  nl: ['nog te bepalen', 'niet toegewezen', 'nog niemand', 'nader te bepalen', 'nog toe te wijzen'],
  pl: ['do ustalenia', 'nieprzypisane', 'nieprzypisany', 'nie przypisano', 'do przypisania'],
};

const folded = new Set([noneWords, undecidedWords].flatMap((table) => Object.values(table).flat()).map(fold));

/** True for the words and dashes that say that there is nothing: `None.`, `—`, `Nothing (all of it exists)`. */
export function isNone(text: string): boolean {
  const head = text
    .replace(/[([（].*$/su, '')
    .replace(/[`*_]/g, '')
    .trim();
  return /^[-–—.…?]*$/.test(head) || folded.has(fold(head));
}
