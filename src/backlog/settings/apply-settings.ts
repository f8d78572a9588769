import { wordsIn } from '../../words/by-language.ts';
import type { Backlog, Finding } from '../model.ts';
import type { ReadResult } from '../read-documents.ts';
import { applyIgnores, type IgnoredFinding } from './apply-ignores.ts';
import { applySeverities } from './apply-severities.ts';
import { type FeedSetting, readFeeds } from './read-feeds.ts';
import { reportUnknownProjects } from './unknown-projects.ts';
import { reportUnusedIgnores } from './unused-ignore.ts';

/** What the settings make of findings. */
export interface SettledFindings {
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  /** The feeds that can be made. */
  readonly feeds: readonly FeedSetting[];
}

/**
 * The findings as the settings want them: as severe as they say, without what they ignore, and with what is wrong in the
 * settings themselves. `hasDay` is false where the rules that need the day say nothing.
 */
export function applySettings(
  found: readonly Finding[],
  backlog: Omit<Backlog, 'findings'>,
  { config, settings }: Pick<ReadResult, 'config' | 'settings'>,
  hasDay: boolean,
): SettledFindings {
  if (settings === null) return { findings: applySeverities(found, config), ignored: [], feeds: [] };
  const { locate } = settings;
  const words = wordsIn(config.language);
  const projects = backlog.projects.map(({ slug }) => slug);
  const read = readFeeds(config, backlog, settings, words);
  const all = [...found, ...reportUnknownProjects(config, projects, locate, words), ...read.findings];
  const { kept, ignored, unused } = applyIgnores(applySeverities(all, config), config, backlog);
  const idle = reportUnusedIgnores(unused, { config, backlog, locate, hasDay, words });
  return { findings: [...kept, ...applySeverities(idle, config)], ignored, feeds: read.feeds };
}
