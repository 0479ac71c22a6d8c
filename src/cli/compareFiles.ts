import { openXlsxFile } from '../host/xlsx/node/openXlsxFile';
import { messageForProblem } from '../locales/messageFor';
import { compareWorkbook } from '../workflows/compareWorkbook';
import { problemOf } from '../workflows/problemOf';
import { ExitCode } from './exitCode';
import { exitOfProblem } from './exitOfProblem';
import { comparisonJson } from './output/comparisonJson';
import { comparisonTable } from './output/comparisonTable';
import type { PolicyChoice } from './policyChoice';
import type { Terminal } from './terminal';
import type { WorkbookFile } from './workbookFiles';

/** Prints what two policies give for the forms of each file, and what makes them differ; writes nothing. */
export async function compareFiles(
  files: readonly WorkbookFile[],
  { ids, own }: PolicyChoice,
  json: boolean,
  terminal: Terminal,
): Promise<ExitCode> {
  let exit: ExitCode = ExitCode.done;
  const printed: object[] = [];
  for (const file of files) {
    try {
      const host = await openXlsxFile(file.path, file.name);
      const forms = await compareWorkbook(host, { sheets: 'visible' }, [ids[0]!, ids[1]!], own);
      if (json) printed.push(comparisonJson(file.name, forms));
      else for (const form of forms) terminal.out(comparisonTable(form, terminal.locale));
    } catch (fault) {
      const problem = problemOf(fault, file.name);
      terminal.error(messageForProblem(terminal.locale, problem));
      exit = exitOfProblem(problem, ids);
    }
  }
  if (json) terminal.out(JSON.stringify(files.length === 1 ? printed[0] : { files: printed }, null, 1));
  return exit;
}
