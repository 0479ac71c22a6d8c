import type { HostProblem } from '../hostError';
import { asHostError } from './officeProblem';

/**
 * Runs a batch in the open workbook. Where Excel can, the batch waits until the user has left the
 * cell being edited, and its changes are one step of Excel's own undo. Rejects with `HostError`.
 */
export async function runInExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  where: Pick<HostProblem, 'sheet' | 'cell'> = {},
): Promise<T> {
  try {
    return await Excel.run(options(), batch);
  } catch (error) {
    throw asHostError(error, where);
  }
}

function options(): Excel.RunOptions {
  const oneUndoStep = Office.context.requirements.isSetSupported('ExcelApi', '1.20');
  return { delayForCellEdit: true, ...(oneUndoStep ? { mergeUndoGroup: true } : {}) };
}
