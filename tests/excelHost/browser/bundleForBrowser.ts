import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';

/** A module and all it imports as one script for a browser, made from the same sources the other tests run. */
export async function bundleForBrowser(entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'ziping-script-'));
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    target: 'web',
    entry,
    output: { path: folder, filename: 'script.js' },
    resolve: { extensions: ['.web.ts', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: {
            swcrc: false,
            jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
            module: { type: 'es6' },
          },
        },
      ],
    },
  });
  try {
    await run(compiler);
    return readFileSync(join(folder, 'script.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(compiler: webpack.Compiler | null): Promise<void> {
  return new Promise((done, failed) => {
    if (!compiler) throw new Error('webpack gave no compiler');
    compiler.run((error, stats) => {
      if (error) failed(error);
      else if (stats?.hasErrors()) failed(new Error(stats.toString('errors-only')));
      else compiler.close((closing) => (closing ? failed(closing) : done()));
    });
  });
}
