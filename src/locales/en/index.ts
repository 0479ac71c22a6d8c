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
import type { MessageKey } from '../zh-CN';

/** The same sentences in English; the type holds it complete. */
export const en: Readonly<Record<MessageKey, string>> = {
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
};
