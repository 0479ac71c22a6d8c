import { asHostError } from '../../../src/host/excel/officeProblem';
import { HostError } from '../../../src/host/hostError';

test.each([
  ['InvalidOperationInCellEditMode', 'cellEditing'],
  ['AccessDenied', 'sheetProtected'],
  ['ItemNotFound', 'sheetNotFound'],
  ['RequestPayloadSizeLimitExceeded', 'requestTooLarge'],
  ['ResponsePayloadSizeLimitExceeded', 'requestTooLarge'],
  ['ActivityLimitReached', 'busy'],
  ['InvalidOrTimedOutSession', 'sessionLost'],
  ['ApiNotFound', 'notSupported'],
  ['GeneralException', 'unexpected'],
  ['SomethingNew', 'unexpected'],
])('%s means %s', (code, meaning) => {
  const error = { code, message: 'as Excel says it', httpStatusCode: 500 };
  const { problem, cause } = asHostError(error, { sheet: '自评表' });
  expect(problem).toEqual({ code: meaning, sheet: '自评表', found: `${code}: as Excel says it` });
  expect(cause).toBe(error);
});

test('an add-in that was not given the right to write is told apart from a protected sheet', () => {
  const error = { code: 'AccessDenied', message: 'no', httpStatusCode: 401 };
  expect(asHostError(error).problem.code).toBe('notSupported');
});

test('what is a HostError already stays one', () => {
  const error = new HostError({ code: 'cellInvalid', cell: 'XFE1' });
  expect(asHostError(error)).toBe(error);
});

test.each([new TypeError('x is undefined'), 'thrown text', undefined])('%p is unexpected', (thrown) => {
  expect(asHostError(thrown).problem.code).toBe('unexpected');
});
