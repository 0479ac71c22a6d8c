import { readWholeFile } from '../host/xlsx/node/readWholeFile';
import { messageForPolicyProblem, messageForProblem } from '../locales/messageFor';
import type { PolicyFile } from '../policy/policySchema';
import { problemOf } from '../workflows/problemOf';
import type { Terminal } from './terminal';

/** Policies named on the command line: shipped ones by id, the user's own by the path of a .json file. */
export interface PolicyChoice {
  readonly ids: readonly string[];
  readonly own: readonly PolicyFile[];
}

/** The policies named; null, with a sentence for each fault, when a file holds none. */
export async function policyChoice(names: readonly string[], terminal: Terminal): Promise<PolicyChoice | null> {
  const ids: string[] = [];
  const own: PolicyFile[] = [];
  for (const name of names) {
    if (!name.toLowerCase().endsWith('.json')) {
      ids.push(name);
      continue;
    }
    const file = await ownPolicyFile(name, terminal);
    if (!file) return null;
    ids.push(file.id);
    own.push(file);
  }
  return { ids, own };
}

/** The policy in a file; null, with a sentence for each fault, when it holds none. */
export async function ownPolicyFile(path: string, terminal: Terminal): Promise<PolicyFile | null> {
  let text: string;
  try {
    text = new TextDecoder().decode(await readWholeFile(path));
  } catch (fault) {
    terminal.error(messageForProblem(terminal.locale, problemOf(fault, path)));
    return null;
  }
  const { checkedPolicy } = await import('../workflows/policyShelf');
  const parsing = checkedPolicy(text);
  if (parsing.ok) return parsing.file;
  for (const problem of parsing.problems)
    terminal.error(`${path}: ${messageForPolicyProblem(terminal.locale, problem)}`);
  return null;
}
