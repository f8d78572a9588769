import type { Config } from '../config.ts';
import type { Finding } from '../model.ts';
import type { RuleCode } from '../rules.ts';

/** The settings overrule how severe a rule is, and may switch it off. */
export function applySeverities(findings: readonly Finding[], { rules }: Pick<Config, 'rules'>): Finding[] {
  return findings.flatMap((finding) => {
    const severity = rules[finding.code as RuleCode] ?? finding.severity;
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
}
