// Loaded before a Node program under measurement: tells its peak memory in KB when it ends.
const process = require('node:process');

if (require('node:worker_threads').isMainThread) {
  process.on('exit', () => process.stderr.write(`\npeak=${process.resourceUsage().maxRSS}\n`));
}
