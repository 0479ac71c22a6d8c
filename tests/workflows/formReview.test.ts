import type { Finding } from '../../src/checks/finding';
import type { RecordEntry } from '../../src/record/recordEntry';
import type { WorkbookRecord } from '../../src/record/workbookRecord';
import { settleForms } from '../../src/workflows/formReview';
import { aFinding } from '../checks/findings/aFinding';

const always = () => true;

function recordOf(...entries: readonly RecordEntry[]): WorkbookRecord {
  return { present: true, entries, unreadable: [], nextRow: 2 };
}

function review(...forms: readonly { readonly sheet: string; readonly findings: readonly Finding[] }[]): RecordEntry {
  return {
    kind: 'review',
    at: '2026-03-02T09:00:00Z',
    by: '复核人',
    forms: forms.map(({ sheet, findings }) => ({ sheet, range: 'A1:J27', findings: [...findings] })),
  };
}

const identity = { code: 'scoreAbovePoints', sheet: '自评表', cell: 'H14', indicator: null, found: null };
const granted = { kind: 'waiver', at: '2026-03-02T09:00:00Z', by: '复核人', reason: '已核', ...identity } as const;

test('without a review kept nothing is said of the past', () => {
  const [form] = settleForms([{ sheet: '自评表', findings: [aFinding()] }], recordOf(), always);
  expect(form!.open).toHaveLength(1);
  expect(form!.review).toEqual({ waived: [], lapsed: [], since: null });
});

test('each of two forms on one sheet is held against its own past', () => {
  const first = aFinding({ cell: 'H14' });
  const second = aFinding({ cell: 'H44', code: 'blankScore' });
  const record = recordOf(review({ sheet: '自评表', findings: [first] }, { sheet: '自评表', findings: [second] }));
  const settled = settleForms(
    [
      { sheet: '自评表', findings: [first] },
      { sheet: '自评表', findings: [] },
    ],
    record,
    always,
  );
  expect(settled[0]!.review.since).toMatchObject({ fixed: [], new: [] });
  expect(settled[1]!.review.since!.fixed.map(({ code }) => code)).toEqual(['blankScore']);
});

test('a renamed sheet keeps its past', () => {
  const before = aFinding({ sheet: '表一' });
  const now = aFinding({ sheet: '表一（改）' });
  const [form] = settleForms(
    [{ sheet: '表一（改）', findings: [now] }],
    recordOf(review({ sheet: '表一', findings: [before] })),
    always,
  );
  expect(form!.review.since).toMatchObject({ fixed: [], stillOpen: [{ now, changed: false }], new: [] });
});

test('what a check found that is not run now is not called fixed', () => {
  const record = recordOf(review({ sheet: '自评表', findings: [aFinding()] }));
  const [form] = settleForms([{ sheet: '自评表', findings: [] }], record, () => false);
  expect(form!.review.since!.fixed).toEqual([]);
});

test('an excepted finding is neither open, fixed nor new; the exception lapses for the whole sheet only', () => {
  const finding = aFinding();
  const forms = [
    { sheet: '自评表', findings: [] },
    { sheet: '自评表', findings: [finding] },
  ];
  const record = recordOf(review({ sheet: '自评表', findings: [] }, { sheet: '自评表', findings: [finding] }), granted);
  const [first, second] = settleForms(forms, record, always);
  expect(first!.review.lapsed).toEqual([]);
  expect(second!.open).toEqual([]);
  expect(second!.review.waived).toMatchObject([{ finding, waiver: { reason: '已核' } }]);
  expect(second!.review.since).toMatchObject({ fixed: [], stillOpen: [], new: [] });
});

test('a withdrawn exception holds no longer', () => {
  const withdrawn = { kind: 'waiverWithdrawn', at: '2026-03-03T09:00:00Z', by: '', ...identity } as const;
  const [form] = settleForms([{ sheet: '自评表', findings: [aFinding()] }], recordOf(granted, withdrawn), always);
  expect(form!.open).toHaveLength(1);
});
