/** What a careful person reads on a composed form: the shape of `readingOf`, `∅` for a blank cell that is there. */
export interface Truth {
  range: string;
  year: number | null;
  title: string | null;
  unit: string | null;
  projectName: string | null;
  department: string | null;
  implementingUnit: string | null;
  projectLeader: string | null;
  phone: string | null;
  funds: Cell[][];
  expected: string | null;
  achieved: string | null;
  columns: string[];
  indicators: Cell[][];
  emptyRows: (string | null)[][];
  total: Cell[] | null;
}

export type Cell = string | number | null;

export const BLANK = '∅';

export function blankTruth(): Truth {
  return {
    range: '',
    year: null,
    title: null,
    unit: '万元',
    projectName: null,
    department: null,
    implementingUnit: null,
    projectLeader: null,
    phone: null,
    funds: [],
    expected: null,
    achieved: null,
    columns: [],
    indicators: [],
    emptyRows: [],
    total: null,
  };
}
