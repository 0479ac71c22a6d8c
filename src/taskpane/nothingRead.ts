import type { ShownReading } from './ReadingView';

/** A sheet in which no form was recognised: every field waits to be pointed to its place. */
export function nothingRead(sheet: string): ShownReading {
  return {
    sheet,
    fields: { projectName: null, department: null, implementingUnit: null, projectLeader: null, phone: null },
    goals: null,
    total: null,
    recognition: [],
  };
}
