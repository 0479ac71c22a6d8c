import type { policy as zhCN } from '../zh-CN/policy';

export const policy: Readonly<Record<keyof typeof zhCN, string>> = {
  'policy.unknown': 'There is no policy “{policy}”; known are: {known}',
  'policy.noValue': 'Policy {policy} has no value of {parameter} for {year}; choose one that is in force then',
  'policy.extendsItself': 'Policy {policy} extends itself; correct “extends”',
  'policy.invalid': 'Not a policy: at {place}, {problem}',
};
