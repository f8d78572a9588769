import type { Status, StatusClass } from '../model.ts';
import { findDate } from './dates.ts';
import { createPrefixMatcher, fold, type Vocabulary } from './normalise.ts';

export const statusWords: Vocabulary<StatusClass> = {
  en: {
    done: [
      'done',
      'fixed',
      'complete',
      'completed',
      'closed',
      'shipped',
      'merged',
      'implemented',
      'delivered',
      'approved',
      'finished',
      'resolved',
      'released',
      'live',
      'verified',
      'accepted',
      'landed',
      'deployed',
      'likely fixed',
      'you implemented this',
    ],
    'in-progress': [
      'in progress',
      'wip',
      'doing',
      'started',
      'active',
      'ongoing',
      'in review',
      'review',
      'in development',
      'in dev',
      'partial',
      'partially done',
      'partially implemented',
      'partially complete',
      'partially broken',
      'beta',
      'testing',
      'in testing',
      'in sprint',
      'needs verification',
      'work in progress',
      'underway',
      'current',
      'in flight',
      'in work',
    ],
    ready: [
      'ready',
      'ready to start',
      'ready for dev',
      'ready for development',
      'ready to go',
      'available',
      'unblocked',
      'ready to merge',
    ],
    planned: [
      'planned',
      'todo',
      'to do',
      'pending',
      'backlog',
      'not started',
      'open',
      'new',
      'proposed',
      'queued',
      'scheduled',
      'upcoming',
      'future',
      'next',
      'later',
      'draft',
      'idea',
      'unstarted',
      'not yet started',
    ],
    'needs-spec': [
      'needs spec',
      'needs refinement',
      'needs design',
      'needs decision',
      'decision needed',
      'spec needed',
      'needs discussion',
      'needs triage',
      'tbd',
      'needs definition',
      'needs info',
      'needs research',
      'needs clarification',
      'spec',
    ],
    blocked: [
      'blocked',
      'pending external action',
      'pending external',
      'waiting',
      'waiting on',
      'waiting for',
      'on hold external',
      'stuck',
      'external action',
      'awaiting',
      'needs external',
    ],
    deferred: [
      'deferred',
      'parked',
      'on hold',
      'postponed',
      'frozen',
      'paused',
      'parking lot',
      'icebox',
      'backburner',
      'back burner',
      'someday',
      'delayed',
      'moved',
    ],
    cancelled: [
      'cancelled',
      'canceled',
      'rejected',
      'excluded',
      'superseded',
      'wontfix',
      "won't fix",
      "won't do",
      'wont do',
      'dropped',
      'abandoned',
      'obsolete',
      'removed',
      'component removed',
      'descoped',
      'de-scoped',
      'out of scope',
      'duplicate',
      'not planned',
      'declined',
      'n/a',
    ],
  },
  fr: {
    done: [
      'fait',
      'faite',
      'terminé',
      'terminée',
      'fermé',
      'fermée',
      'livré',
      'livrée',
      'clos',
      'achevé',
      'résolu',
      'fini',
    ],
    'in-progress': ['en cours', 'partiellement terminé', 'partiellement', 'en revue', 'démarré', 'commencé', 'partiel'],
    ready: ['prêt', 'prête'],
    planned: [
      'à faire',
      'planifié',
      'prévu',
      'ouvert',
      'en attente de priorisation',
      'non commencé',
      'à venir',
      'a planifier',
    ],
    'needs-spec': ['à spécifier', 'à préciser', 'à définir'],
    blocked: ['bloqué', 'bloquée', 'en attente', 'en attente externe'],
    deferred: ['reporté', 'reportée', 'différé', 'suspendu', 'gelé'],
    cancelled: ['annulé', 'annulée', 'abandonné', 'rejeté', 'exclu', 'supprimé'],
  },
  es: {
    done: [
      'hecho',
      'completado',
      'completada',
      'terminado',
      'terminada',
      'finalizado',
      'finalizada',
      'listo y entregado',
      'entregado',
      'cerrado',
      'resuelto',
    ],
    'in-progress': ['en progreso', 'en curso', 'en proceso', 'en desarrollo', 'parcial', 'en revisión', 'iniciado'],
    ready: ['listo', 'lista', 'preparado'],
    planned: [
      'pendiente',
      'por hacer',
      'planificado',
      'planificada',
      'no iniciado',
      'sin empezar',
      'programado',
      'abierto',
    ],
    'needs-spec': ['por definir', 'requiere definición', 'falta definir'],
    blocked: ['bloqueado', 'bloqueada', 'en espera'],
    deferred: ['aplazado', 'pospuesto', 'diferido', 'en pausa'],
    cancelled: ['cancelado', 'cancelada', 'rechazado', 'descartado', 'excluido'],
  },
  pt: {
    done: ['feito', 'concluído', 'concluída', 'finalizado', 'entregue', 'fechado', 'pronto e entregue'],
    'in-progress': ['em andamento', 'em progresso', 'em curso', 'em desenvolvimento', 'parcial', 'em revisão'],
    ready: ['pronto', 'pronta', 'preparado'],
    planned: ['a fazer', 'planejado', 'planejada', 'não iniciado', 'aberto', 'previsto'],
    'needs-spec': ['a definir', 'a especificar'],
    blocked: ['impedido', 'aguardando'],
    deferred: ['adiado', 'pausado'],
    cancelled: ['rejeitado', 'descartado', 'excluído'],
  },
  de: {
    done: ['fertig', 'erledigt', 'abgeschlossen', 'umgesetzt', 'behoben', 'geliefert', 'geschlossen', 'gelöst'],
    'in-progress': [
      'in arbeit',
      'in bearbeitung',
      'begonnen',
      'laufend',
      'teilweise',
      'teilweise fertig',
      'in prüfung',
      'läuft',
    ],
    ready: ['bereit', 'startklar'],
    planned: ['geplant', 'offen', 'ausstehend', 'nicht begonnen', 'vorgesehen'],
    'needs-spec': ['zu klären', 'spezifikation nötig', 'unklar', 'entscheidung nötig'],
    blocked: ['blockiert', 'wartet', 'wartend'],
    deferred: ['zurückgestellt', 'verschoben', 'pausiert', 'eingefroren', 'vertagt'],
    cancelled: ['abgebrochen', 'verworfen', 'abgelehnt', 'entfällt', 'gestrichen', 'storniert'],
  },
  sv: {
    done: ['klar', 'klart', 'klara', 'levererad', 'levererat', 'löst', 'färdig', 'avslutad', 'arkiv', 'gjord'],
    'in-progress': ['pågår', 'pågående', 'påbörjad', 'delvis'],
    ready: ['redo'],
    planned: ['planerad', 'att göra', 'ej påbörjad', 'kommande', 'öppen'],
    'needs-spec': ['kräver beslut', 'kräver po beslut', 'behöver specas'],
    blocked: ['blockerad', 'blockerat', 'väntar'],
    deferred: ['parkerad', 'parkerat', 'uppskjuten', 'pausad'],
    cancelled: ['avbruten', 'avfärdad', 'struken', 'inställd'],
  },
  ru: {
    done: ['готово', 'сделано', 'выполнено', 'завершено', 'завершена', 'закрыто', 'исправлено', 'решено'],
    'in-progress': ['в работе', 'в процессе', 'выполняется', 'начато', 'частично', 'на проверке', 'в разработке'],
    ready: ['готово к работе', 'готова к работе', 'можно брать'],
    planned: ['запланировано', 'к выполнению', 'ожидает начала', 'не начато', 'открыто', 'план', 'надо сделать'],
    'needs-spec': ['требует уточнения', 'нужна спецификация', 'уточнить'],
    blocked: ['заблокировано', 'заблокирована', 'ожидание', 'ждёт', 'ждет'],
    deferred: ['отложено', 'отложена', 'приостановлено', 'заморожено'],
    cancelled: ['отменено', 'отменена', 'отклонено', 'исключено'],
  },
  ar: {
    done: ['مكتمل', 'مكتملة', 'تم', 'منجز', 'منتهي', 'اكتمل'],
    'in-progress': ['قيد التنفيذ', 'جاري', 'جاري العمل', 'قيد العمل', 'جارٍ'],
    ready: ['جاهز', 'جاهزة'],
    planned: ['مخطط', 'مخططة', 'لم يبدأ', 'قيد الانتظار', 'معلق', 'قادم'],
    'needs-spec': ['يحتاج مواصفات', 'يحتاج توضيح'],
    blocked: ['محظور', 'متوقف', 'معطل'],
    deferred: ['مؤجل', 'مؤجلة'],
    cancelled: ['ملغي', 'ملغاة', 'مرفوض'],
  },
  uz: {
    done: ['tayyor', 'bajarildi', 'tugallandi', 'yakunlandi', 'tugadi'],
    'in-progress': ['jarayonda', 'bajarilmoqda', 'boshlandi'],
    ready: ['boshlashga tayyor'],
    planned: ['rejalashtirilgan', 'kutilmoqda', 'boshlanmagan', 'reja'],
    blocked: ['bloklangan', "to'silgan"],
    deferred: ['kechiktirilgan', 'qoldirildi'],
    cancelled: ['bekor qilindi', 'bekor qilingan'],
  },
  zh: {
    done: ['完成', '已完成', '已关闭', '已上线', '已交付', '已落地', '已修复', '已实现', '关闭'],
    'in-progress': ['进行中', '开发中', '处理中', '部分完成', '测试中', '评审中', '实施中'],
    ready: ['就绪', '可开始', '待开始', '准备就绪'],
    planned: ['计划', '计划中', '待办', '未开始', '待处理', '规划中', '待做', '已计划'],
    'needs-spec': ['待定', '待确认', '待设计', '需澄清', '待决策', '需求待定'],
    blocked: ['阻塞', '被阻塞', '等待', '受阻', '等待外部'],
    deferred: ['延期', '推迟', '暂缓', '搁置', '挂起', '冻结', '后置'],
    cancelled: ['取消', '已取消', '废弃', '已废弃', '拒绝', '已拒绝', '不做'],
  },
  ja: {
    done: ['完了', '済', '済み', '対応済み', '実装済み', '終了', 'クローズ'],
    'in-progress': ['進行中', '作業中', '対応中', '実装中', 'レビュー中', '着手', '一部完了'],
    ready: ['準備完了', '着手可能', '着手可'],
    planned: ['未着手', '予定', '計画', '計画中', '未対応', '未完了', '保留なし'],
    'needs-spec': ['要検討', '要確認', '要仕様', '要件待ち', '未定', '要判断'],
    blocked: ['ブロック', 'ブロック中', '待ち', '待機', '停止中'],
    deferred: ['延期', '保留', '後回し', '見送り'],
    cancelled: ['中止', 'キャンセル', '廃止', '却下', '不要'],
  },
  ko: {
    done: ['완료', '완료됨', '해결', '종료', '배포됨', '구현 완료'],
    'in-progress': ['진행 중', '진행중', '작업 중', '개발 중', '검토 중', '부분 완료'],
    ready: ['준비', '준비됨', '준비 완료', '착수 가능'],
    planned: ['예정', '계획', '계획됨', '대기', '미착수', '할 일', '시작 전'],
    'needs-spec': ['검토 필요', '정의 필요', '미정', '결정 필요'],
    blocked: ['차단', '차단됨', '블록', '막힘'],
    deferred: ['보류', '연기', '연기됨'],
    cancelled: ['취소', '취소됨', '폐기', '제외', '반려'],
  },
  it: {
    done: ['fatto', 'completato', 'completata', 'finito', 'chiuso', 'concluso', 'conclusa', 'consegnato', 'risolto'],
    'in-progress': ['in corso', 'in lavorazione', 'iniziato', 'parziale', 'in revisione', 'in sviluppo'],
    ready: ['pronto', 'pronta'],
    planned: ['da fare', 'pianificato', 'pianificata', 'non iniziato', 'aperto', 'in programma'],
    'needs-spec': ['da definire', 'da specificare', 'da chiarire'],
    blocked: ['bloccato', 'bloccata', 'in attesa'],
    deferred: ['rinviato', 'rimandato', 'sospeso'],
    cancelled: ['annullato', 'annullata', 'rifiutato', 'scartato', 'escluso'],
  },
};

/** Marks that stand for a status, in front of or instead of words. */
const MARKS: readonly (readonly [string, StatusClass])[] = [
  ['✅', 'done'],
  ['☑', 'done'],
  ['✔', 'done'],
  ['🟢', 'done'],
  ['🔄', 'in-progress'],
  ['🟡', 'in-progress'],
  ['🚧', 'in-progress'],
  ['⚙', 'in-progress'],
  ['⏳', 'in-progress'],
  ['🔵', 'in-progress'],
  ['🏗', 'in-progress'],
  ['⚠', 'in-progress'],
  ['⬜', 'planned'],
  ['⚪', 'planned'],
  ['☐', 'planned'],
  ['📝', 'planned'],
  ['📋', 'planned'],
  ['🔜', 'planned'],
  ['⛔', 'blocked'],
  ['🔴', 'blocked'],
  ['🚫', 'blocked'],
  ['⏸', 'deferred'],
  ['🧊', 'deferred'],
  ['❌', 'cancelled'],
  ['✖', 'cancelled'],
];

/** What the box of a checklist entry means. */
const BOXES: Readonly<Record<string, StatusClass>> = {
  x: 'done',
  X: 'done',
  ' ': 'planned',
  '!': 'blocked',
  '~': 'in-progress',
  '/': 'in-progress',
  '>': 'deferred',
  '-': 'cancelled',
};

/** From what still needs somebody most to what needs nobody: a compound status means its most needy part. */
const NEED: readonly StatusClass[] = [
  'blocked',
  'in-progress',
  'needs-spec',
  'ready',
  'planned',
  'deferred',
  'cancelled',
  'done',
];

const matchPhrase = createPrefixMatcher(statusWords);

/** Terms that a document or the settings define, by {@link termKey}; null for a mark that stands for something else than a status. */
export type StatusTerms = ReadonlyMap<string, StatusClass | null>;

/** What a term is looked up by: its folded words, or the mark itself. */
export function termKey(term: string): string {
  return fold(term) || term.replace(/\ufe0f/g, '').trim();
}

export const noTerms: StatusTerms = new Map();

/** The status of a checklist box, or null for a mark nobody uses. */
export function statusOfBox(box: string): Status | null {
  const known = BOXES[box];
  return known ? { ...plainStatus(known, `[${box}]`) } : null;
}

/** The class that a mark such as ✅ at the beginning of a text stands for, with the mark's length. */
export function markAt(text: string): { class: StatusClass; length: number } | null {
  const found = MARKS.find(([mark]) => text.startsWith(mark));
  if (!found) return null;
  const length = text.startsWith('\ufe0f', found[0].length) ? found[0].length + 1 : found[0].length;
  return { class: found[1], length };
}

/**
 * Reads a status as written, or null when its words are unknown.
 * `Done (repo-side 2026-02-06); Pending External Action (deadline: 2026-02-11)` is `blocked`, with the deadline.
 */
export function parseStatus(text: string, terms: StatusTerms = noTerms): Status | null {
  const words = text.trim();
  const clauses = splitOutside(words, /[;→]|->/);
  const parts = clauses.map((clause) => parseClause(clause, terms)).filter((part) => part !== null);
  const neediest = NEED.map((need) => parts.find((part) => part.class === need)).find((part) => part !== undefined);
  if (!neediest) return null;
  const first = <Key extends keyof Status>(key: Key) =>
    neediest[key] ?? parts.find((part) => part[key] !== null)?.[key] ?? null;
  return { ...neediest, text: words, deadline: first('deadline'), owner: first('owner'), evidence: first('evidence') };
}

function parseClause(clause: string, terms: StatusTerms): Status | null {
  const head = clause
    .replace(/[(（[].*$/su, '')
    .replace(/[`*~]/g, '')
    .trim();
  const statusClass = classOf(head, terms);
  if (statusClass === null) return null;
  const remarks = splitOutside(remarksOf(clause), /[;,，；]/);
  const status = { ...plainStatus(statusClass.class, clause.trim()) };
  const reasons: string[] = statusClass.rest ? [statusClass.rest] : [];
  for (const remark of remarks) {
    const pair = /^\s*(\p{L}[\p{L} ]*?)\s*[:：]\s*(.+)$/su.exec(remark);
    const value = pair?.[2]?.trim() ?? '';
    const name = pair ? REMARKS.get(fold(pair[1] ?? '')) : undefined;
    if (name === 'deadline') status.deadline = findDate(value);
    else if (name === 'owner') status.owner = value;
    else if (name === 'evidence') status.evidence = value.replace(/^`|`$/g, '');
    else if (name === 'reason') reasons.push(value);
    else {
      status.date ??= findDate(remark);
      const reason = withoutDate(remark);
      if (reason) reasons.push(reason);
    }
  }
  status.date ??= findDate(head);
  return { ...status, reason: reasons.join('; ') || null };
}

/** Words that name what a remark inside a status holds. */
const REMARKS: ReadonlyMap<string, 'deadline' | 'owner' | 'evidence' | 'reason'> = new Map([
  ...[
    'deadline',
    'due',
    'due date',
    'by',
    'eta',
    'frist',
    'échéance',
    'plazo',
    'prazo',
    'scadenza',
    'срок',
    '截止',
    '期限',
    '마감',
  ].map((word) => [fold(word), 'deadline'] as const),
  ...[
    'owner',
    'assignee',
    'responsible',
    'responsable',
    'verantwortlich',
    'ansvarig',
    'ответственный',
    '负责人',
    '担当',
    '담당',
  ].map((word) => [fold(word), 'owner'] as const),
  ...['evidence', 'proof', 'commit', 'pr', 'see', 'nachweis', 'preuve', 'evidencia'].map(
    (word) => [fold(word), 'evidence'] as const,
  ),
  ...['reason', 'because', 'waiting for', 'waiting on', 'blocked by', 'grund', 'raison'].map(
    (word) => [fold(word), 'reason'] as const,
  ),
]);

function classOf(head: string, terms: StatusTerms): { class: StatusClass; rest: string } | null {
  const mark = markAt(head);
  const words = (mark ? head.slice(mark.length) : head).trim();
  const folded = fold(words);
  const marked = mark ? ownMeaning(head.slice(0, mark.length), mark.class, terms) : null;
  if (folded === '') return marked ? { class: marked, rest: '' } : null;
  const term = terms.get(folded);
  if (term) return { class: term, rest: '' };
  const phrase = matchPhrase(folded);
  if (phrase) return { class: phrase.value, rest: remainder(words, folded, phrase.length) };
  return marked ? { class: marked, rest: words } : null;
}

/** A legend may give a mark another meaning, or none that is a status. */
function ownMeaning(mark: string, usual: StatusClass, terms: StatusTerms): StatusClass | null {
  const own = terms.get(termKey(mark));
  return own === undefined ? usual : own;
}

/** What is written behind the status word: `READY - waiting for keys` leaves `waiting for keys`. */
function remainder(words: string, folded: string, length: number): string {
  const rest = folded.slice(length).trim();
  if (rest === '') return '';
  const count = rest.split(' ').length;
  const tokens = words.split(/[\s/]+/);
  return withoutDate(
    tokens
      .slice(-count)
      .join(' ')
      .replace(/^[-–—:：,\s]+/, ''),
  );
}

function remarksOf(clause: string): string {
  const open = clause.search(/[(（[]/);
  if (open < 0) return '';
  return clause.slice(open + 1).replace(/[)）\]][\s.]*$/, '');
}

function withoutDate(text: string): string {
  const date = findDate(text);
  return (date ? text.replace(/\(?\d{4}-\d{2}-\d{2}\)?(?:\s+[A-Z]{2,4}\b)?/, '') : text).replace(
    /^[\s,:–—-]+|(?<![\s,:–—-])[\s,:–—-]+$/g,
    '',
  );
}

/** Splits at separators that stand neither in parentheses nor in code. */
function splitOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let code = false;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '`') code = !code;
    if (code) continue;
    if ('([（'.includes(character)) depth += 1;
    else if (')]）'.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && separator.test(text.slice(at, at + 2)) && text.slice(at, at + 2).search(separator) === 0) {
      parts.push(text.slice(start, at));
      start = at + (text.startsWith('->', at) ? 2 : 1);
    }
  }
  parts.push(text.slice(start));
  return parts.filter((part) => part.trim() !== '');
}

function plainStatus(statusClass: StatusClass, text: string): Status {
  return {
    class: statusClass,
    text,
    date: null,
    deadline: null,
    reason: null,
    owner: null,
    evidence: null,
    inherited: false,
  };
}
