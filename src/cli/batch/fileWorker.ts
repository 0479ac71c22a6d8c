import { parentPort } from 'node:worker_threads';
import type { FileResult, FileTask } from '../fileTask';
import { processFile } from '../processFile';
import type { Answer, Order } from './workerPool';

parentPort?.on('message', ({ number, task }: Order<FileTask>) => {
  void processFile(task).then((result) => {
    const answer: Answer<FileResult> = { number, result };
    parentPort?.postMessage(answer);
  });
});
