import type { WireRequest, WireResponse } from '../protocol/wire';
import type { TraceEntry } from './trace';

type RequestData = readonly unknown[];

interface RequestResult {
  readonly status: string;
  readonly value?: { readonly data: readonly unknown[] };
  readonly error?: { readonly code: number };
}

/** The part of office.js through which every request goes, whatever the platform. */
export interface RichApi {
  executeRichApiRequestAsync(data: RequestData, callback: (result: RequestResult) => void): void;
}

/** The same, with every request and its answer put into `entries`. It only looks on. */
export function recordTraffic(original: RichApi, entries: TraceEntry[]): RichApi {
  // The method itself cannot be replaced, so the recorder stands in front of its owner.
  return Object.create(original, {
    executeRichApiRequestAsync: {
      value: (data: RequestData, callback: (result: RequestResult) => void) => {
        const request = JSON.parse(String(data[4])) as WireRequest;
        const flags = Number(data[6]);
        original.executeRichApiRequestAsync(data, (result) => {
          const response = responseOf(result);
          entries.push({ flags, request, response, refusal: response ? null : (result.error?.code ?? null) });
          callback(result);
        });
      },
    },
  }) as RichApi;
}

/** The answer's body: one text on the web, pieces of it on the desktop. */
function responseOf({ status, value }: RequestResult): WireResponse | null {
  if (status !== 'succeeded' || !value) return null;
  const body = value.data[2];
  return JSON.parse(Array.isArray(body) ? body.join('') : String(body)) as WireResponse;
}
