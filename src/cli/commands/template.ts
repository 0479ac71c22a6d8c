import type { Command } from 'commander';
import type { ExitCode } from '../exitCode';
import type { Terminal } from '../terminal';
import { addTemplateCheckCommand } from './templateCheck';
import { addTemplateFromCommand } from './templateFrom';
import { addTemplateIssueCommand } from './templateIssue';
import { addTemplateLibraryCommand } from './templateLibrary';
import { addTemplateNewCommand } from './templateNew';

/** `ziping template new|from|issue|check|library`: the forms that are sent out, and what comes back. */
export function addTemplateCommand(program: Command, terminal: Terminal, finish: (code: ExitCode) => void): void {
  const template = program.command('template').description('表样与下发 forms to be issued');
  addTemplateNewCommand(template, terminal, finish);
  addTemplateFromCommand(template, terminal, finish);
  addTemplateIssueCommand(template, terminal, finish);
  addTemplateCheckCommand(template, terminal, finish);
  addTemplateLibraryCommand(template, terminal, finish);
  for (const command of template.commands) {
    command.exitOverride().copyInheritedSettings(program);
    for (const below of command.commands) below.exitOverride().copyInheritedSettings(program);
  }
}
