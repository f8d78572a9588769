import { words } from '#words/charts.ts';
import type { Check } from '../../../backlog/model.ts';
import { lineHref } from '../../urls.ts';
import { countFigures, type Figures } from './figures.ts';
import {
  type ChartScope,
  type Group,
  type Grouping,
  groupByLane,
  groupBySprint,
  itemsIn,
  keyOf,
  nameIn,
  remarkOverlap,
} from './scope.ts';

type Boxes = readonly Pick<Check, 'done'>[];

/**
 * How many boxes are ticked: those of the items and of the sprint itself for each sprint (by lane where there are no
 * sprints, else as one), then those of lists such as gates. Null where nothing has boxes.
 */
export function countChecklists(scope: ChartScope): Figures | null {
  const grouping = groupBySprint(scope) ?? groupByLane(scope) ?? ungrouped(scope);
  const ofSprints = new Map(
    scope
      .filter(({ isWhole }) => isWhole)
      .flatMap((part) => part.index.sprints.map((sprint) => [keyOf(part, sprint.key), sprint.acceptance])),
  );
  const rows = grouping.groups.map((group) => ({
    label: group.label,
    href: group.href,
    amounts: countBoxes([...boxesOf(group), ...(ofSprints.get(group.key ?? '') ?? [])]),
  }));
  return countFigures({
    title: words.checklists.title,
    about: words.checklists.about,
    head: words.checklists.head,
    unit: 'boxes',
    parts: [
      { word: words.checklists.ticked, inText: words.checklists.tickedInText, look: 'done', mark: 'done' },
      { word: words.checklists.open, inText: words.checklists.openInText, look: 'open', mark: 'planned' },
    ],
    rows: [...rows, ...listRows(scope)],
    noteOf: ([ticked = 0, open = 0]) => words.checklists.progress(ticked, ticked + open),
    remarks: remarkOverlap(grouping),
  });
}

function ungrouped(scope: ChartScope): Grouping {
  return {
    kind: null,
    groups: [{ label: words.all.items, href: null, items: itemsIn(scope), key: null }],
    isOverlapping: false,
  };
}

function boxesOf({ items }: Group): Boxes {
  return items.flatMap(({ acceptance }) => acceptance);
}

function listRows(scope: ChartScope) {
  return scope
    .filter(({ isWhole }) => isWhole)
    .flatMap((part) =>
      part.index.lists.map((list) => {
        const document = part.index.documentByFile.get(list.file);
        return {
          label: nameIn(scope, part, list.title),
          href: document ? lineHref(document.url, list) : null,
          amounts: countBoxes(list.entries),
        };
      }),
    );
}

/** Ticked and open ones; lines without a box are none. */
function countBoxes(boxes: Boxes): [ticked: number, open: number] {
  return [boxes.filter(({ done }) => done === true).length, boxes.filter(({ done }) => done === false).length];
}
