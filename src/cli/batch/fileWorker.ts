import { parentPort } from 'node:worker_threads';
import type { FileTask } from '../fileTask';
import { processFile } from '../processFile';

parentPort?.on('message', (task: FileTask) => {
  void processFile(task).then((result) => parentPort?.postMessage(result));
});
