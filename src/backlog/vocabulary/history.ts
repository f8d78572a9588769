import { fold } from './normalise.ts';

/** What headings of a log of what happened are called, by language: contained words or, behind `=`, the whole heading. */
export const logPhrases: Readonly<Record<string, readonly string[]>> = {
  en: [
    'changelog',
    'change log',
    'change history',
    'revision history',
    'version history',
    'document history',
    'update log',
    'progress log',
    'work log',
    'session log',
    'decision log',
    '=log',
    '=history',
    '=recent updates',
  ],
  fr: [
    'journal des modifications',
    'journal des changements',
    'historique des modifications',
    'historique des révisions',
    'journal de bord',
    '=historique',
  ],
  es: ['historial de cambios', 'registro de cambios', 'historial de versiones', '=historial'],
  pt: ['histórico de alterações', 'histórico de revisões', 'registro de alterações', '=histórico'],
  de: ['änderungsprotokoll', 'änderungshistorie', 'versionshistorie', 'änderungsverlauf', '=verlauf', '=historie'],
  sv: ['ändringslogg', 'versionshistorik', 'ändringshistorik', '=historik'],
  ru: ['журнал изменений', 'история изменений', 'история версий'],
  ar: ['سجل التغييرات', 'سجل التعديلات', 'سجل التحديثات'],
  uz: ["o'zgarishlar jurnali", "o'zgarishlar tarixi"],
  zh: ['变更记录', '变更日志', '更新日志', '更新记录', '修订记录', '修订历史'],
  ja: ['変更履歴', '更新履歴', '改訂履歴'],
  ko: ['변경 이력', '변경 로그', '업데이트 기록', '개정 이력'],
  it: ['registro delle modifiche', 'cronologia delle modifiche', 'storico delle modifiche', '=cronologia'],
  nl: ['wijzigingslogboek', 'wijzigingsgeschiedenis', 'versiegeschiedenis', '=logboek', '=geschiedenis'],
  pl: ['dziennik zmian', 'historia zmian', 'lista zmian', '=historia', '=dziennik'],
};

/** Labels of a date on which somebody looked at a document, which is not when it was last changed. */
const reviewLabels: Readonly<Record<string, readonly string[]>> = {
  en: ['last reviewed', 'reviewed', 'review date'],
};

const all = Object.values(logPhrases).flat();
const wholes = new Set(all.filter((phrase) => phrase.startsWith('=')).map(fold));
const parts = all.filter((phrase) => !phrase.startsWith('=')).map(fold);
const reviews = new Set(Object.values(reviewLabels).flat().map(fold));
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** True for the heading of a log: `Changelog`, `📜 Revision history`, `更新日志`. */
export function isLogHeading(text: string): boolean {
  const folded = fold(text);
  if (wholes.has(folded)) return true;
  return parts.some((part) => (UNSPACED.test(part) ? folded.includes(part) : ` ${folded} `.includes(` ${part} `)));
}

/** True for the label of a date of review: `Review date`. */
export function isReviewLabel(label: string): boolean {
  return reviews.has(fold(label));
}
