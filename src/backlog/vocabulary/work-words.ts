/** Words for a piece of work that stand before its number: `Task 3`, `Epic 1.1`, `Sub-track D1`. */
export const workWords: Readonly<
  Record<
    string,
    { readonly item: readonly string[]; readonly epic: readonly string[]; readonly story: readonly string[] }
  >
> = {
  en: {
    item: [
      'task',
      'ticket',
      'item',
      'issue',
      'bug',
      'feature',
      'sub-track',
      'subtask',
      'sub-task',
      'work item',
      'chore',
    ],
    epic: ['epic', 'initiative', 'theme'],
    story: ['user story', 'story'],
  },
  fr: { item: ['tâche', 'ticket', 'chantier'], epic: ['épopée', 'épique'], story: ['récit', 'histoire'] },
  es: { item: ['tarea', 'subtarea'], epic: ['épica'], story: ['historia de usuario', 'historia'] },
  pt: { item: ['tarefa', 'subtarefa'], epic: ['épico'], story: ['história de usuário', 'história'] },
  de: { item: ['aufgabe', 'arbeitspaket', 'teilaufgabe'], epic: ['epos'], story: ['anwendergeschichte'] },
  sv: { item: ['uppgift', 'ärende'], epic: ['epos'], story: ['berättelse'] },
  ru: { item: ['задача', 'подзадача'], epic: ['эпик'], story: ['история'] },
  ar: { item: ['المهمة', 'مهمة'], epic: ['ملحمة'], story: ['قصة'] },
  uz: { item: ['vazifa', 'topshiriq'], epic: ['epik'], story: ['hikoya'] },
  zh: { item: ['任务', '子任务'], epic: ['史诗'], story: ['故事', '用户故事'] },
  ja: { item: ['タスク', '課題'], epic: ['エピック'], story: ['ストーリー'] },
  ko: { item: ['작업', '태스크'], epic: ['에픽'], story: ['스토리'] },
  it: { item: ['compito', 'attività'], epic: ['epica'], story: ['storia'] },
  nl: { item: ['taak', 'subtaak', 'werkpakket'], epic: ['thema'], story: ['verhaal', 'gebruikersverhaal'] },
  pl: {
    item: ['zadanie', 'podzadanie', 'zgłoszenie'],
    epic: ['epik', 'epika'],
    story: ['historyjka', 'historyjka użytkownika'],
  },
};

type WorkKind = 'item' | 'epic' | 'story';

const kinds = new Map<string, WorkKind>();
for (const words of Object.values(workWords)) {
  for (const [kind, phrases] of Object.entries(words) as [WorkKind, readonly string[]][]) {
    for (const phrase of phrases) if (!kinds.has(phrase)) kinds.set(phrase, kind);
  }
}

const alternatives = [...kinds.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
const PATTERN = new RegExp(`^(${alternatives})\\s*(?:#\\s*)?(?=[\\p{L}]{0,4}\\d|[A-Z]\\b)`, 'iu');

/** The word for work that a text begins with, when a number or a letter follows it. */
export function matchItemWord(text: string): { kind: WorkKind; length: number } | null {
  const match = PATTERN.exec(text);
  const kind = kinds.get((match?.[1] ?? '').toLowerCase());
  return match && kind ? { kind, length: match[0].length } : null;
}
