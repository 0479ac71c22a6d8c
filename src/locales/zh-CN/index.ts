import { functions } from './functions';
import { host } from './host';
import { intake } from './intake';
import { indicatorValue } from './indicatorValue';
import { scoring } from './scoring';
import { policy } from './policy';
import { checks } from './checks';
import { templates } from './templates';
import { templateView } from './templateView';
import { workflows } from './workflows';
import { taskpane } from './taskpane';
import { commands } from './commands';
import { workbench } from './workbench';
import { cli } from './cli';

/** Every sentence a user sees, in the ministry's words. */
export const zhCN = {
  ...functions,
  ...host,
  ...intake,
  ...indicatorValue,
  ...scoring,
  ...policy,
  ...checks,
  ...templates,
  ...templateView,
  ...workflows,
  ...taskpane,
  ...commands,
  ...workbench,
  ...cli,
} as const;

export type MessageKey = keyof typeof zhCN;
