import type { EmulatedExcel, TransportAnswer } from '../emulatedExcel';
import type { WireRequest, WireResponse, WireValue } from '../protocol/wire';
import type { Trace, TraceEntry } from './trace';

/** Something the emulated Excel answers otherwise than the recorded one. */
export interface Difference {
  /** Number of the request in the trace, from 1. */
  readonly request: number;
  /** Where in the answer, e.g. `result 12.values.0.3`. */
  readonly where: string;
  readonly excel: WireValue | undefined;
  readonly emulator: WireValue | undefined;
}

/** Names under which each Excel gives ids of its own. */
const OWN_IDS: ReadonlySet<string> = new Set(['_ReferenceId', 'Id', 'id', '_Id']);

/** Sends the recorded requests to an emulated Excel with the same workbook open and compares the answers. */
export async function replayTrace(trace: Trace, excel: EmulatedExcel): Promise<readonly Difference[]> {
  const ids = new Map<string, string>();
  const differences: Difference[] = [];
  for (const [index, entry] of trace.entries.entries()) {
    const answer = await excel.answer(translate(entry.request, ids), entry.flags);
    differences.push(...compareAnswers(entry, answer, ids).map((one) => ({ request: index + 1, ...one })));
  }
  return differences;
}

type Found = Omit<Difference, 'request'>;

function compareAnswers(entry: TraceEntry, answer: TransportAnswer, ids: Map<string, string>): Found[] {
  const refusal = 'error' in answer ? answer.error : null;
  if (entry.response === null || 'error' in answer) {
    return refusal === entry.refusal ? [] : [{ where: 'refusal', excel: entry.refusal, emulator: refusal }];
  }
  const own = JSON.parse(answer.body) as WireResponse;
  const recorded = resultsOf(entry.response);
  const emulated = resultsOf(own);
  const found: Found[] = [];
  for (const key of new Set([...recorded.keys(), ...emulated.keys()])) {
    compare(`result ${key}`, recorded.get(key), emulated.get(key), ids, found);
  }
  compare('error', errorOf(entry.response), errorOf(own), ids, found);
  return found;
}

function resultsOf(response: WireResponse): Map<number, WireValue> {
  return new Map((response.Results ?? []).map(({ ActionId, Value }) => [ActionId, Value]));
}

/** Code and place of an error; the words differ with the language of Excel. */
function errorOf({ Error: error }: WireResponse): WireValue {
  return error ? { code: error.Code, location: error.Location, action: error.ActionIndex } : null;
}

function compare(
  where: string,
  excel: WireValue | undefined,
  emulator: WireValue | undefined,
  ids: Map<string, string>,
  found: Found[],
): void {
  if (isFields(excel) && isFields(emulator)) {
    for (const key of new Set([...Object.keys(excel), ...Object.keys(emulator)])) {
      const theirs = Reflect.get(excel, key) as WireValue | undefined;
      const ours = Reflect.get(emulator, key) as WireValue | undefined;
      if (!OWN_IDS.has(key)) compare(`${where}.${key}`, theirs, ours, ids, found);
      else if (typeof theirs === 'string' && typeof ours === 'string') ids.set(theirs, ours);
    }
  } else if (excel !== emulator) found.push({ where, excel, emulator });
}

function isFields(value: WireValue | undefined): value is WireValue[] | Record<string, WireValue> {
  return typeof value === 'object' && value !== null;
}

/** The request with the ids of the recorded Excel replaced by those of this one. */
function translate(request: WireRequest, ids: ReadonlyMap<string, string>): string {
  return JSON.stringify(request, (_, value: unknown) =>
    typeof value === 'string' ? (ids.get(value) ?? value) : value,
  );
}
