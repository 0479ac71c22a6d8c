import type { CommanderError } from 'commander';
import { message, type Locale, type MessageKey } from '../locales/message';

/** What the command line's parser says, with the parts it names, by its code. */
const SAYINGS: Readonly<Record<string, readonly [key: MessageKey, words: RegExp, ...parts: readonly string[]]>> = {
  'commander.missingArgument': ['cli.usage.missingArgument', /argument '(.+)'/, 'name'],
  'commander.excessArguments': ['cli.usage.excessArguments', /Expected (\d+) .* got (\d+)/, 'expected', 'found'],
  'commander.unknownOption': ['cli.usage.unknownOption', /option '(.+?)'/, 'name'],
  'commander.unknownCommand': ['cli.usage.unknownCommand', /command '(.*?)'/, 'name'],
  'commander.missingMandatoryOptionValue': ['cli.usage.missingOption', /option '(.+?)'/, 'name'],
  'commander.optionMissingArgument': ['cli.usage.missingValue', /option '(.+?)'/, 'name'],
  'commander.conflictingOption': ['cli.usage.conflict', /option '(.+?)' .* '(.+?)'/, 'name', 'other'],
  'commander.invalidArgument': ['cli.usage.invalidValue', /'(.+?)' argument '(.*?)' is invalid/, 'name', 'found'],
};

const CHOICES = /Allowed choices are (.+)\.$/;
const MEANT = /\(Did you mean (?:one of )?(.+?)\?\)/;

/** One sentence for a command line that was not understood: what is wrong with it, and where the usage is told. */
export function usageSentence(locale: Locale, { code, message: said }: CommanderError): string {
  const [key, words, ...parts] = SAYINGS[code] ?? [];
  const found = words?.exec(said);
  if (!key || !found) return message(locale, 'cli.usage', { detail: said.replace(/^error: /, '') });
  const values = Object.fromEntries(parts.map((part, index) => [part, found[index + 1]!]));
  const choices = CHOICES.exec(said)?.[1];
  const meant = MEANT.exec(said)?.[1];
  const detail = [
    message(locale, key, values),
    choices && message(locale, 'cli.usage.choices', { choices }),
    meant && message(locale, 'cli.usage.meant', { meant }),
  ];
  return message(locale, 'cli.usage', { detail: detail.filter(Boolean).join('') });
}
