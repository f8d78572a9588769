import type { Sprint } from '../model.ts';
import { fold, indexPhrases, type Vocabulary } from './normalise.ts';

type SprintKind = Sprint['kind'];
type Grouping = SprintKind | 'lane';

/** Words that, with a number or letter, name a group of work. Plurals stand here too: `Streams 1–3`. */
export const groupWords: Vocabulary<Grouping> = {
  en: {
    sprint: ['sprint', 'sprints'],
    iteration: ['iteration', 'iterations'],
    week: ['week', 'weeks'],
    phase: ['phase', 'phases'],
    wave: ['wave', 'waves'],
    milestone: ['milestone', 'milestones'],
    stage: ['stage', 'stages'],
    cycle: ['cycle', 'cycles'],
    release: ['release', 'releases'],
    lane: [
      'lane',
      'lanes',
      'track',
      'tracks',
      'stream',
      'streams',
      'workstream',
      'workstreams',
      'work stream',
      'swimlane',
    ],
  },
  fr: {
    iteration: ['itération'],
    week: ['semaine', 'semaines'],
    phase: ['phase'],
    wave: ['vague', 'vagues'],
    milestone: ['jalon', 'jalons'],
    stage: ['étape'],
    lane: ['piste', 'flux', 'volet'],
  },
  es: {
    iteration: ['iteración'],
    week: ['semana', 'semanas'],
    phase: ['fase', 'fases'],
    wave: ['ola', 'oleada'],
    milestone: ['hito', 'hitos'],
    stage: ['etapa', 'etapas'],
    lane: ['carril', 'flujo'],
  },
  pt: { iteration: ['iteração'], wave: ['onda', 'ondas'], milestone: ['marco', 'marcos'], lane: ['trilha', 'frente'] },
  de: {
    week: ['woche', 'wochen'],
    phase: ['phase', 'phasen'],
    wave: ['welle', 'wellen'],
    milestone: ['meilenstein', 'meilensteine'],
    stage: ['stufe', 'stufen', 'etappe'],
    lane: ['spur', 'spuren', 'taken', 'zadania', 'strang', 'arbeitsstrang', 'teilprojekt'],
  },
  sv: {
    week: ['vecka', 'veckor'],
    phase: ['fas', 'faser'],
    wave: ['våg'],
    milestone: ['milstolpe'],
    stage: ['etapp'],
    lane: ['spår', 'ström'],
  },
  ru: {
    sprint: ['спринт', 'спринты'],
    iteration: ['итерация'],
    week: ['неделя', 'недели'],
    phase: ['фаза', 'фазы'],
    wave: ['волна', 'волны'],
    milestone: ['веха', 'вехи'],
    stage: ['этап', 'этапы'],
    lane: ['поток', 'потоки', 'дорожка', 'трек'],
  },
  ar: {
    sprint: ['سبرنت', 'السبرنت', 'سبرينت'],
    week: ['الأسبوع', 'أسبوع'],
    phase: ['المرحلة', 'مرحلة'],
    wave: ['الموجة'],
    milestone: ['المعلم'],
    lane: ['المسار', 'مسار'],
  },
  uz: { week: ['hafta'], phase: ['faza', 'bosqich'], lane: ["yo'nalish", 'oqim'] },
  zh: {
    sprint: ['冲刺'],
    iteration: ['迭代'],
    week: ['第周', '周'],
    phase: ['阶段', '阶'],
    wave: ['波次', '波'],
    milestone: ['里程碑'],
    lane: ['泳道', '工作流', '轨道', '线路'],
  },
  ja: {
    sprint: ['スプリント'],
    iteration: ['イテレーション'],
    week: ['週'],
    phase: ['フェーズ'],
    wave: ['ウェーブ'],
    milestone: ['マイルストーン'],
    stage: ['ステージ', '段階'],
    lane: ['レーン', 'トラック'],
  },
  ko: {
    sprint: ['스프린트'],
    iteration: ['이터레이션'],
    week: ['주차'],
    phase: ['단계', '페이즈'],
    wave: ['웨이브'],
    milestone: ['마일스톤'],
    lane: ['레인', '트랙'],
  },
  it: {
    iteration: ['iterazione'],
    week: ['settimana', 'settimane'],
    phase: ['fase', 'fasi'],
    wave: ['ondata'],
    milestone: ['traguardo'],
    stage: ['tappa'],
    lane: ['corsia', 'filone', 'flusso'],
  },
  nl: {
    iteration: ['iteratie'],
    week: ['weken'],
    phase: ['fase', 'fases', 'fasen'],
    milestone: ['mijlpaal', 'mijlpalen'],
    stage: ['etappe'],
    lane: ['spoor', 'sporen', 'werkstroom'],
  },
  pl: {
    iteration: ['iteracja'],
    week: ['tydzień', 'tygodnie'],
    phase: ['faza', 'fazy'],
    wave: ['fala', 'fale'],
    milestone: ['kamień milowy'],
    stage: ['etap', 'etapy'],
    lane: ['ścieżka', 'ścieżki', 'strumień'],
  },
};

/** Words behind a label that add nothing to it: `Sprint 4 Lanes`, `Phase 2 Tasks`. */
const GENERIC = new Set(
  [
    'lanes',
    'backlog',
    'tasks',
    'items',
    'stories',
    'user stories',
    'tickets',
    'board',
    'work items',
    'tâches',
    'tareas',
    'tarefas',
    'aufgaben',
    'uppgifter',
    'задачи',
    'المهام',
    'vazifalar',
    '任务',
    'タスク',
    '작업',
    'attività',
    'carriles',
    'pistes',
    'spuren',
  ].map(fold),
);

const index = indexPhrases(groupWords);
const wordPattern = [...index.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
// A letter needs a space before it: `lanes` is no lane s.
const ORDINAL = '(?<=[^\\p{L}])[a-z]|(?<=[^\\p{L}])[ivx]{1,4}|\\d{1,3}[a-z]?(?:\\.\\d{1,2})?';
const LABEL = new RegExp(`^(${wordPattern})\\s*(?:#\\s*)?(${ORDINAL})(?![\\p{L}\\p{N}])`, 'iu');

/** The number of a chapter: `1. Sprint 3`, `2.1 Phase A`. */
const OUTLINE = /^\d{1,2}(?:\.\d{1,2})*[.)、]?\s+(?=\p{L})/u;

export interface GroupLabel {
  readonly type: 'sprint' | 'lane';
  readonly kind: SprintKind | null;
  /** The word and its number as written: `Sprint 4`. */
  readonly label: string;
  /** The number or letter: `4`, `A`. */
  readonly ordinal: string;
  /** What follows the label, without separators; null when nothing does, or only a generic word. */
  readonly name: string | null;
}

/**
 * Reads the label of a sprint or lane at the beginning of a text:
 * ```
 * Sprint 4 — Credentials     Lane A: Platform     Sprint 5 Lanes     🥇 Sprint 1 (Week 1-2) - Start
 * ```
 * Null when other words follow the label directly: `Phase 1 closeout tracker` is no phase.
 */
export function parseGroupLabel(text: string): GroupLabel | null {
  const words = text.replace(/^[^\p{L}\p{N}]+/u, '').replace(OUTLINE, '');
  const match = LABEL.exec(fold(words.slice(0, 60)) === '' ? '' : foldedHead(words));
  const kind = index.get(match?.[1] ?? '');
  if (!match || kind === undefined || !match[2]) return null;
  const written = writtenLabel(words, match[2]);
  if (written === null) return null;
  const name = nameBehind(words.slice(written.length));
  if (name === undefined) return null;
  const label = written.replace(/\s+/g, ' ').trim();
  const ordinal = label.slice(-match[2].length);
  return kind === 'lane'
    ? { type: 'lane', kind: null, label, ordinal, name }
    : { type: 'sprint', kind, label, ordinal, name };
}

/** A reference to groups inside a text: `Streams 1–3`, `Lane A`, `Sprints 1, 2 and 4`. */
export interface GroupReference {
  readonly type: 'sprint' | 'lane';
  /** The word as understood: `sprint`, `week`, `lane` … */
  readonly word: string;
  /** The word as written, in the singular: `Track`. */
  readonly written: string;
  readonly ordinals: readonly string[];
  readonly start: number;
  readonly end: number;
}

const ORDINALS = '(?:\\d{1,3}[a-z]?|[A-Z](?![\\p{L}\\p{N}]))';
const writtenWords = Object.values(groupWords)
  .flatMap((language) => Object.values(language).flat())
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .join('|');
const REFERENCE = new RegExp(
  `(?<![\\p{L}\\p{N}])(${writtenWords})\\s*(?:#\\s*)?(${ORDINALS}(?:\\s*(?:,|/|&|\\+|-|–|—|\\.\\.|~|and|et|y|und|to|through|bis)\\s*${ORDINALS}){0,20})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** Finds references to sprints and lanes by their numbers or letters; ranges are expanded. */
export function findGroupReferences(text: string): GroupReference[] {
  return [...text.matchAll(REFERENCE)].flatMap((match) => {
    const word = index.get(fold(match[1] ?? ''));
    if (word === undefined) return [];
    const start = match.index;
    const ordinals = expandOrdinals(match[2] ?? '');
    return [
      {
        type: word === 'lane' ? ('lane' as const) : ('sprint' as const),
        word,
        written: (match[1] ?? '').replace(/(?<=\p{L}{3})s$/iu, ''),
        ordinals,
        start,
        end: start + match[0].length,
      },
    ];
  });
}

function expandOrdinals(text: string): string[] {
  const out: string[] = [];
  for (const part of text.split(/\s*(?:,|\/|&|\+|\band\b|\bet\b|\by\b|\bund\b)\s*/i)) {
    const [from, to] = part.split(/\s*(?:-|–|—|\.\.|~|\bto\b|\bthrough\b|\bbis\b)\s*/i);
    if (!from) continue;
    const low = Number(from);
    const high = Number(to);
    if (to && Number.isInteger(low) && Number.isInteger(high) && high >= low && high - low < 100) {
      for (let n = low; n <= high; n++) out.push(String(n));
    } else if (to && /^[A-Z]$/i.test(from) && /^[A-Z]$/i.test(to) && to > from) {
      for (let c = from.charCodeAt(0); c <= to.charCodeAt(0); c++) out.push(String.fromCharCode(c));
    } else out.push(...[from, to].filter((ordinal) => ordinal !== undefined));
  }
  return out;
}

/** Folds word by word, so that punctuation right behind the number still ends it. */
function foldedHead(words: string): string {
  const head = /^[\p{L}\p{M}'’]+(?:\s+[\p{L}\p{M}]+)?\s*#?\s*[\p{L}\p{N}.]*/u.exec(words)?.[0] ?? '';
  return fold(head.replace(/(?<!\.)\.+$/, '')).replace(/(\d) (\d)/, '$1.$2');
}

/** The label up to its ordinal, as written. A letter has to stand apart: the k of `Track K` is not the last one of `Track`. */
function writtenLabel(words: string, ordinal: string): string | null {
  const head = /^[\p{L}\p{M}'’\s#]+/u.exec(words)?.[0] ?? '';
  const starts = /^\d/.test(ordinal)
    ? [head.length]
    : [...head.matchAll(/(?<=[^\p{L}])\p{L}/gu)].map(({ index }) => index);
  for (const start of head === '' ? [] : starts) {
    const end = start + ordinal.length;
    if (words.slice(start, end).toLowerCase() === ordinal && !/^[\p{L}\p{N}]/u.test(words.slice(end, end + 2)))
      return words.slice(0, end);
  }
  return null;
}

/** The name behind a label; null for none; undefined when the words belong together with the label. */
function nameBehind(rest: string): string | null | undefined {
  const trimmed = rest.trim();
  if (trimmed === '' || GENERIC.has(fold(trimmed))) return null;
  const separated = /^(?:[:：—–|·•.-]|\s[-–—]\s)\s*(.*)$/su.exec(trimmed);
  if (separated) return separated[1]?.trim() || null;
  const remark = /^[([（]([^)\]）]*)[)\]）]\s*[:：—–|·-]?\s*(.*)$/su.exec(trimmed);
  if (remark) return remark[2]?.trim() || remark[1]?.trim() || null;
  return undefined;
}
