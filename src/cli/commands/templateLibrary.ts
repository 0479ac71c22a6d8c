import { access } from 'node:fs/promises';
import type { Command } from 'commander';
import { openXlsxFile } from '../../host/xlsx/node/openXlsxFile';
import { writeWholeFile } from '../../host/xlsx/node/writeWholeFile';
import { message } from '../../locales/message';
import { messageForProblem } from '../../locales/messageFor';
import { addWorkbookToLibrary, allSets } from '../../workflows/indicatorLibrary';
import { problemOf } from '../../workflows/problemOf';
import { ExitCode } from '../exitCode';
import { guarded } from '../guarded';
import { libraryIn } from '../templateFiles';
import type { Terminal } from '../terminal';
import { workbookFiles } from '../workbookFiles';

interface LibraryArguments {
  readonly library?: string;
  readonly kind: string;
  readonly json?: boolean;
}

const DEFAULT_LIBRARY = '指标库.json';

/** `ziping template library list|add`: indicators by kind of project, shipped ones and the office's own. */
export function addTemplateLibraryCommand(
  template: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void {
  const library = template.command('library').description('指标库 indicator library');
  library
    .command('list')
    .description('列出指标库 all sets')
    .option('--library <file>', '自建指标库 the office’s own library')
    .option('--json', '机器可读 machine form')
    .action((options: LibraryArguments) =>
      guarded(options.library ?? '', terminal, finish, () => list(options, terminal)),
    );
  library
    .command('add')
    .description('把往年的表中的指标加入自建指标库 add the indicators of past sheets')
    .argument('<files...>', '工作簿或文件夹 workbooks or folders')
    .requiredOption('--kind <name>', '项目类别 kind of project')
    .option('--library <file>', '自建指标库 the office’s own library', DEFAULT_LIBRARY)
    .action((files: readonly string[], options: LibraryArguments) =>
      guarded(options.library ?? DEFAULT_LIBRARY, terminal, finish, () => add(files, options, terminal)),
    );
}

async function list(options: LibraryArguments, terminal: Terminal): Promise<ExitCode> {
  const sets = allSets(await libraryIn(options.library));
  terminal.out(
    options.json
      ? JSON.stringify(sets, null, 1)
      : sets
          .map(({ id, name, indicators }) =>
            message(terminal.locale, 'cli.template.sets', {
              id,
              name: name[terminal.locale],
              count: indicators.length,
            }),
          )
          .join('\n'),
  );
  return ExitCode.done;
}

async function add(paths: readonly string[], options: LibraryArguments, terminal: Terminal): Promise<ExitCode> {
  const { locale } = terminal;
  const target = options.library ?? DEFAULT_LIBRARY;
  let library = await libraryIn((await exists(target)) ? target : undefined);
  let exit: ExitCode = ExitCode.done;
  for (const path of paths) {
    const { files, closed } = await workbookFiles(path);
    for (const folder of closed) {
      terminal.error(messageForProblem(locale, problemOf(folder, path)));
      exit = ExitCode.unreadable;
    }
    for (const file of files) {
      try {
        const addition = await addWorkbookToLibrary(library, options.kind, await openXlsxFile(file.path, file.name));
        library = addition.library;
        const counts = {
          added: addition.added.length,
          known: addition.known.length,
          unusable: addition.unusable.length,
        };
        terminal.out(message(locale, 'cli.template.libraryAdded', { file: file.name, ...counts }));
      } catch (fault) {
        terminal.error(messageForProblem(locale, problemOf(fault, file.name)));
        exit = ExitCode.unreadable;
      }
    }
  }
  await writeWholeFile(target, `${JSON.stringify(library, null, 1)}\n`, 'keepBackup');
  terminal.out(message(locale, 'cli.template.libraryWritten', { file: target }));
  return exit;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
