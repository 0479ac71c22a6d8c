import type { Command } from 'commander';
import type { Recognition } from '../../evaluation/recognition';
import { openXlsxFile } from '../../host/xlsx/node/openXlsxFile';
import { readWholeFile } from '../../host/xlsx/node/readWholeFile';
import { hasMessage, message, type Locale } from '../../locales/message';
import { messageForProblem, messageForUnread } from '../../locales/messageFor';
import { parseMapping, type MappingProfile } from '../../workflows/parseMapping';
import { problemOf } from '../../workflows/problemOf';
import { readWorkbook, type WorkbookReading } from '../../workflows/readWorkbook';
import { ExitCode } from '../exitCode';
import { readJson } from '../output/readJson';
import { sheetSentence } from '../output/sheetSentence';
import type { Terminal } from '../terminal';
import { withFiles } from '../withFiles';
import type { WorkbookFile } from '../workbookFiles';

interface ReadArguments {
  readonly json?: boolean;
  readonly explain?: boolean;
  readonly mapping?: string;
}

/** `ziping read FILE|DIR`: what was read, each value with its cell, and what could not be. */
export function addReadCommand(program: Command, terminal: Terminal, finish: (code: ExitCode) => void): void {
  program
    .command('read')
    .description('读取 read')
    .argument('<path>', '工作簿或文件夹 workbook or folder')
    .option('--json', '机器可读 machine form')
    .option('--explain', '说明各处为何这样识别 why each block was recognised')
    .option('--mapping <file>', '映射文件 mapping profile')
    .action(async (path: string, options: ReadArguments) => {
      await withFiles(path, terminal, finish, async ({ folder, files }) => {
        const mapping = options.mapping === undefined ? undefined : await mappingFrom(options.mapping, terminal);
        if (mapping === null) {
          finish(ExitCode.usage);
          return;
        }
        const printed: object[] = [];
        for (const file of files) {
          printed.push(await readOne(file, mapping, options, terminal, finish));
        }
        if (options.json) terminal.out(JSON.stringify(folder ? { files: printed } : printed[0], null, 1));
      });
    });
}

/** Reads a file, says what was read or why it was not, and gives the machine form of either. */
async function readOne(
  file: WorkbookFile,
  mapping: MappingProfile | undefined,
  options: ReadArguments,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): Promise<object> {
  try {
    const host = await openXlsxFile(file.path, file.name);
    const reading = await readWorkbook(host, { sheets: 'visible', ...(mapping && { mapping }) });
    if (!options.json) terminal.out(readText(file.name, reading, options.explain ?? false, terminal.locale));
    for (const { snapshot, problems } of reading.sheets) {
      for (const problem of problems) {
        terminal.error(sheetSentence(terminal.locale, file.name, snapshot.name, problem));
      }
    }
    if (reading.sheets.every((sheet) => sheet.forms.length === 0)) {
      const toldWhy = reading.sheets.some((sheet) => sheet.problems.length > 0);
      if (!toldWhy) terminal.error(message(terminal.locale, 'cli.noForm', { file: file.name }));
      finish(ExitCode.unreadable);
    }
    return readJson(file.name, reading, options.explain ?? false);
  } catch (fault) {
    const problem = problemOf(fault, file.name);
    terminal.error(messageForProblem(terminal.locale, problem));
    finish(ExitCode.unreadable);
    return { file: file.name, forms: [], error: problem };
  }
}

/** The mapping profile in a file; null, with a sentence, when it is none. */
async function mappingFrom(path: string, terminal: Terminal): Promise<MappingProfile | null> {
  const bytes = await readWholeFile(path).catch((fault: unknown) => {
    terminal.error(messageForProblem(terminal.locale, problemOf(fault, path)));
    return null;
  });
  if (bytes === null) return null;
  const parsing = parseMapping(new TextDecoder().decode(bytes));
  if (parsing.ok) return parsing.profile;
  const { place } = parsing;
  terminal.error(
    message(terminal.locale, place === '' ? 'cli.notMapping' : 'cli.mappingInvalid', { file: path, place }),
  );
  return null;
}

function readText(file: string, reading: WorkbookReading, explain: boolean, locale: Locale): string {
  const forms = reading.sheets.flatMap((sheet) => sheet.forms);
  return [
    file,
    ...forms.flatMap((form) => [
      message(locale, 'cli.read.form', {
        sheet: form.sheet,
        range: form.range,
        title: form.title ?? '—',
        year: form.year ?? '—',
      }),
      message(locale, 'cli.read.counts', {
        indicators: form.indicators.length,
        funds: form.funds.length,
        unread: form.unread.length,
      }),
      ...form.unread.map((unread) => messageForUnread(locale, form.sheet, unread)),
      ...(explain ? form.recognition.map((recognition) => groundText(recognition, locale)) : []),
    ]),
  ].join('\n');
}

/** 绩效指标·实际完成值 F13：“实际完成值”（字样相同，可信度 100%） */
function groundText({ block, field, cell, text, ground, confidence }: Recognition, locale: Locale): string {
  const word = (key: string, otherwise: string): string => (hasMessage(key) ? message(locale, key) : otherwise);
  const names = [
    word(`intake.block.${block}`, block),
    ...(field === null ? [] : [word(`intake.field.${field}`, field)]),
  ];
  return message(locale, 'cli.read.ground', {
    what: [...new Set(names)].join('·'),
    cell,
    text: text.replace(/\s+/gu, ' ').trim(),
    ground: word(`intake.ground.${ground}`, ground),
    confidence: Math.round(confidence * 100),
  });
}
