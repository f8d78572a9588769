/**
 * What follows from who waits for whom. {@link buildWaitGraph} says what counts as waiting; all but {@link findCycles},
 * which looks at the dependencies as written, work on its graph. All of it is about one project, and pure.
 */
export { type Bottleneck, findBottlenecks } from './graph/bottlenecks.ts';
export { findComponents } from './graph/components.ts';
export { type CriticalPath, findCriticalPath, findLongestWait } from './graph/critical-path.ts';
export { type Cycle, findCycles } from './graph/cycles.ts';
export { countHeldUp } from './graph/held-up.ts';
export { findLevels } from './graph/levels.ts';
export { findLaneLoads, type LaneLoad, type Load, measureLoad, roundAmount, selectWork } from './graph/load.ts';
export { findOutsideBlockers, type OutsideBlocker } from './graph/outside.ts';
export { findHeldUp, findHoldingUp, findImpact, findPrerequisites } from './graph/reach.ts';
export { findReadyItems, type ReadyItem } from './graph/ready.ts';
export { projectSchedule, type Schedule, type ScheduledItem } from './graph/schedule.ts';
export { findSlip, type Slip } from './graph/slip.ts';
export {
  buildWaitGraph,
  isOpen,
  isWait,
  type ProjectWork,
  type Wait,
  type WaitGraph,
  type WaitNode,
} from './graph/wait-graph.ts';
