import { isNone, undecidedWords } from './none.ts';
import { fold } from './normalise.ts';
import { relationOf } from './references.ts';

/** Sentences, without their subject, that say that work waits for nothing, by language. */
export const independencePhrases: Readonly<Record<string, readonly string[]>> = {
  en: [
    'begins at once',
    'begins immediately',
    'begins right away',
    'starts at once',
    'starts immediately',
    'starts right away',
    'start at once',
    'start immediately',
    'start right away',
    'can begin at once',
    'can begin immediately',
    'can begin right away',
    'can start at once',
    'can start immediately',
    'can start right away',
    'can start now',
    'can start today',
    'can start any time',
    'can start at any time',
    'can be started at once',
    'can be started immediately',
    'depends on nothing',
    'depends on no one',
    'depends on nobody',
    'depends on no other lane',
    'waits for nothing',
    'waits for nobody',
    'waits for no other lane',
    'has no dependencies',
    'no dependencies',
    'no dependency on other lanes',
    'no dependencies on other lanes',
    'no cross lane dependencies',
    'no blocking dependencies',
    'no prerequisites',
    'nothing blocking',
    'nothing to wait for',
    'nothing blocks it',
    'independent',
    'is independent',
    'independent of other lanes',
    'independent of the other lanes',
    'independent of all other lanes',
  ],
  fr: [
    'démarre tout de suite',
    'démarre immédiatement',
    'commence tout de suite',
    'commence immédiatement',
    'peut commencer tout de suite',
    'peut commencer immédiatement',
    'peut démarrer tout de suite',
    'peut démarrer immédiatement',
    'peut démarrer dès maintenant',
    'ne dépend de rien',
    'ne dépend de personne',
    'sans dépendance',
    'sans dépendances',
    'aucune dépendance',
    'pas de dépendances',
    'aucun prérequis',
    'indépendant des autres pistes',
    'indépendante des autres pistes',
  ],
  es: [
    'empieza de inmediato',
    'empieza ya',
    'comienza de inmediato',
    'puede empezar de inmediato',
    'puede empezar ya',
    'puede comenzar de inmediato',
    'puede comenzar ya',
    'puede iniciar de inmediato',
    'no depende de nada',
    'no depende de nadie',
    'no tiene dependencias',
    'sin dependencias',
    'ninguna dependencia',
    'independiente de los demás carriles',
  ],
  pt: [
    'começa imediatamente',
    'começa já',
    'inicia imediatamente',
    'pode começar imediatamente',
    'pode começar já',
    'pode iniciar imediatamente',
    'não depende de nada',
    'não depende de ninguém',
    'não tem dependências',
    'sem dependências',
    'nenhuma dependência',
    'independente das outras trilhas',
  ],
  de: [
    'beginnt sofort',
    'startet sofort',
    'kann sofort beginnen',
    'kann sofort starten',
    'kann sofort losgehen',
    'kann jederzeit beginnen',
    'sofort startbar',
    'hängt von nichts ab',
    'hängt von niemandem ab',
    'wartet auf nichts',
    'wartet auf niemanden',
    'hat keine abhängigkeiten',
    'keine abhängigkeiten',
    'keine voraussetzungen',
    'unabhängig von den anderen spuren',
    'unabhängig von anderen spuren',
  ],
  sv: [
    'börjar direkt',
    'börjar genast',
    'startar direkt',
    'startar omedelbart',
    'kan börja direkt',
    'kan börja genast',
    'kan starta direkt',
    'kan starta omedelbart',
    'beror inte på något',
    'beror inte på någon',
    'väntar inte på något',
    'har inga beroenden',
    'inga beroenden',
    'oberoende av andra spår',
    'oberoende av de andra spåren',
  ],
  ru: [
    'начинается сразу',
    'начинается немедленно',
    'стартует сразу',
    'можно начинать сразу',
    'можно начать сразу',
    'можно начать немедленно',
    'может начаться сразу',
    'может начинаться сразу',
    'ни от чего не зависит',
    'не зависит ни от чего',
    'не зависит от других потоков',
    'нет зависимостей',
    'зависимостей нет',
    'без зависимостей',
  ],
  ar: [
    'يبدأ فورا',
    'يبدأ على الفور',
    'يبدأ مباشرة',
    'يمكن أن يبدأ فورا',
    'يمكن البدء فورا',
    'يمكن البدء به فورا',
    'لا يعتمد على شيء',
    'لا يعتمد على أي شيء',
    'لا توجد تبعيات',
    'لا يوجد تبعيات',
    'بدون تبعيات',
  ],
  uz: [
    'darhol boshlanadi',
    'darrov boshlanadi',
    'darhol boshlash mumkin',
    'hoziroq boshlash mumkin',
    "hech narsaga bog'liq emas",
    "hech kimga bog'liq emas",
    "bog'liqligi yo'q",
    "bog'liqliklar yo'q",
  ],
  zh: [
    '立即开始',
    '马上开始',
    '可立即开始',
    '可以立即开始',
    '可以马上开始',
    '可随时开始',
    '不依赖任何任务',
    '不依赖任何其他任务',
    '不依赖其他泳道',
    '没有依赖',
    '无依赖',
    '无前置依赖',
    '无前置条件',
  ],
  ja: [
    'すぐに開始',
    'すぐに開始できる',
    'すぐに開始できます',
    'すぐに始められる',
    'すぐに始められます',
    'すぐに着手できる',
    'すぐに着手できます',
    '即時開始可能',
    '即着手可能',
    '依存なし',
    '依存関係なし',
    '依存関係はない',
    '依存関係はありません',
    '何にも依存しない',
    '何にも依存しません',
  ],
  ko: [
    '즉시 시작',
    '바로 시작',
    '즉시 시작 가능',
    '바로 시작 가능',
    '즉시 시작할 수 있음',
    '바로 시작할 수 있음',
    '즉시 시작할 수 있습니다',
    '바로 시작할 수 있습니다',
    '의존성 없음',
    '의존성이 없음',
    '의존성이 없습니다',
    '선행 작업 없음',
  ],
  it: [
    'inizia subito',
    'parte subito',
    'può iniziare subito',
    'può partire subito',
    'può cominciare subito',
    'non dipende da nulla',
    'non dipende da niente',
    'non dipende da nessuno',
    'non ha dipendenze',
    'senza dipendenze',
    'nessuna dipendenza',
    'nessun prerequisito',
    'indipendente dalle altre corsie',
  ],
  nl: [
    'begint meteen',
    'start meteen',
    'kan meteen beginnen',
    'kan meteen starten',
    'kan direct beginnen',
    'kan direct starten',
    'hangt van niets af',
    'wacht op niets',
    'wacht op niemand',
    'heeft geen afhankelijkheden',
    'geen afhankelijkheden',
    'zonder afhankelijkheden',
    'onafhankelijk van de andere sporen',
  ],
  pl: [
    'można zacząć od razu',
    'może ruszyć od razu',
    'rusza od razu',
    'startuje od razu',
    'nie zależy od niczego',
    'nie zależy od nikogo',
    'na nic nie czeka',
    'nie ma zależności',
    'brak zależności',
    'bez zależności',
    'niezależna od innych ścieżek',
  ],
};

/** What such a sentence may begin with when it is about the lane that it stands in. */
export const ownSubjects: Readonly<Record<string, readonly string[]>> = {
  en: ['this lane', 'this track', 'this stream', 'this workstream', 'the lane', 'the track', 'it', 'all of it'],
  fr: ['cette piste', 'ce flux', 'ce volet', 'la piste', 'elle', 'il'],
  es: ['este carril', 'este flujo', 'el carril'],
  pt: ['esta trilha', 'esta frente', 'a trilha'],
  de: ['diese spur', 'dieser strang', 'die spur', 'sie', 'er'],
  sv: ['det här spåret', 'detta spår', 'spåret', 'det'],
  ru: ['этот поток', 'эта дорожка', 'поток', 'дорожка'],
  ar: ['هذا المسار', 'المسار'],
  uz: ["bu yo'nalish", "yo'nalish"],
  zh: ['本泳道', '该泳道', '此泳道', '泳道'],
  ja: ['このレーンは', 'このトラックは', 'レーンは', '本レーンは'],
  ko: ['이 레인은', '이 트랙은', '레인은'],
  it: ['questa corsia', 'questo filone', 'la corsia'],
  nl: ['dit spoor', 'deze stroom', 'het spoor'],
  pl: ['ta ścieżka', 'ten strumień', 'ścieżka'],
};

const phrases = new Set(Object.values(independencePhrases).flat().map(fold));
const subjects = Object.values(ownSubjects)
  .flat()
  .map(fold)
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const undecided = new Set(Object.values(undecidedWords).flat().map(fold));

/** What parts a sentence from the remarks in and behind it. */
const PARTS = /[.。;；:：,，、!！()（）[\]]+|\s[-–—]+\s/u;

/**
 * True for what a field for dependencies says when there are none: `None`, `—`, `Nothing (all of it exists)`, `can start at
 * once`. False where it is not decided, or where something is waited for all the same: `None, once the keys are here`.
 */
export function statesIndependence(text: string): boolean {
  const [head = '', ...rest] = text.split(PARTS);
  const isNothing = (isNone(head) && !/^[\s.…?]*$/.test(head) && !undecided.has(fold(head))) || saysIndependence(head);
  return isNothing && rest.every((part) => relationOf(part) !== 'blocks' || saysIndependence(part));
}

/** True for a sentence that says so without a label: `Begins at once`, `This lane depends on nothing`. */
function saysIndependence(sentence: string): boolean {
  const folded = fold(sentence);
  if (phrases.has(folded)) return true;
  const subject = subjects.find((words) => folded.startsWith(words));
  return subject !== undefined && phrases.has(folded.slice(subject.length).trim());
}

/** A half-open range of offsets into a text. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the sentence of a running text that says of its lane that it waits for nothing, or null:
 * ```
 * Ann leads it. Begins at once, since the yard is free.
 *               ^^^^^^^^^^^^^^^
 * ```
 */
export function findIndependence(text: string): Range | null {
  for (const sentence of text.matchAll(/[^.!。！]+/gu)) {
    const [head = ''] = sentence[0].split(PARTS);
    if (!saysIndependence(head) || !statesIndependence(sentence[0])) continue;
    const start = sentence.index + head.length - head.trimStart().length;
    return { start, end: sentence.index + head.trimEnd().length };
  }
  return null;
}
