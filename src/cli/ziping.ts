import { askedLocale, run } from './run';
import { processTerminal } from './terminal';

const args = process.argv.slice(2);
void run(args, processTerminal(askedLocale(args))).then((code) => {
  process.exitCode = code;
});
