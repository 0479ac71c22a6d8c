// Loaded before a Node program under measurement: tells its peak memory in KB and its processor time in seconds when it ends.
const process = require('node:process');

if (require('node:worker_threads').isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    process.stderr.write(`\nused=${maxRSS} ${((userCPUTime + systemCPUTime) / 1e6).toFixed(3)}\n`);
  });
}
