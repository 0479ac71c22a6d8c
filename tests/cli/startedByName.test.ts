import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { COMMAND } from './builtCommand';

// npm makes a command startable when it installs it; after every later build that is ours to do. Windows asks for neither.
const [program, ...own] = process.platform === 'win32' ? ([process.execPath, COMMAND] as const) : ([COMMAND] as const);

test('the built command can be started by its name', async () => {
  const { stdout } = await promisify(execFile)(program, [...own, 'policy', 'list']);
  expect(stdout).toContain('cn-mof-2020');
});
