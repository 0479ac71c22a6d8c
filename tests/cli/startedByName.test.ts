import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { COMMAND } from './builtCommand';

// npm makes a command startable when it installs it; after every later build that is ours to do. Windows asks for neither.
const started = process.platform === 'win32' ? [process.execPath, COMMAND] : [COMMAND];

test('the built command can be started by its name', async () => {
  const [program, ...args] = [...started, 'policy', 'list'] as [string, ...string[]];
  const { stdout } = await promisify(execFile)(program, args);
  expect(stdout).toContain('cn-mof-2020');
});
