import { problemOf, type Problem } from '../workflows/problemOf';

/** A fault that comes from where the workflows run, already as data: errors lose their class between a worker and its page. */
export class PaneFault extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.key} ${JSON.stringify(problem.values)}`);
    this.name = 'PaneFault';
  }
}

/** What a caught fault says; `workbook` stands for the file's name where nobody knows it. */
export function problemIn(fault: unknown, workbook: string): Problem {
  return fault instanceof PaneFault ? fault.problem : problemOf(fault, workbook);
}
