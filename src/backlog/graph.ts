/**
 * What follows from who waits for whom. {@link buildWaitGraph} says what counts as waiting; all but {@link findCycles},
 * which looks at the dependencies as written, work on its graph. All of it is about one project, and pure.
 */
export { type CriticalPath, findCriticalPath } from './graph/critical-path.ts';
export { type Cycle, findCycles } from './graph/cycles.ts';
export { findLevels } from './graph/levels.ts';
export { findImpact, findPrerequisites, reach } from './graph/reach.ts';
export { findReadyItems, type ReadyItem } from './graph/ready.ts';
export {
  buildWaitGraph,
  isWait,
  type ProjectWork,
  type Wait,
  type WaitGraph,
  type WaitNode,
} from './graph/wait-graph.ts';
