// Lets Node run this repository's TypeScript as it stands: node -r ./bench/registerTypescript.cjs bench/checks.ts
const { transformFileSync } = require('@swc/core');

for (const extension of ['.ts', '.tsx']) {
  require.extensions[extension] = (module, file) => module._compile(transformFileSync(file).code, file);
}
