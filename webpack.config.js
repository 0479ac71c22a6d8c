'use strict';

const { chmod } = require('node:fs/promises');
const path = require('node:path');
const { BannerPlugin } = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const { generateCustomFunctionsMetadata } = require('custom-functions-metadata');
const HtmlPlugin = require('html-webpack-plugin');

/** Where the add-in is served while it is being developed; `--env address=…` puts another in the built manifest. */
const DEVELOPMENT_ADDRESS = 'https://localhost:3000';

/**
 * Where office.js comes from, chosen with `--env officejs=…`. Microsoft supports its own addresses only;
 * `local` copies the installed package into dist/ for a network without them.
 */
const OFFICE_LIBRARIES = {
  cdn: {
    script: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    origin: 'https://appsforoffice.microsoft.com',
  },
  china: {
    script: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    origin: 'https://appsforoffice.cdn.partner.office365.cn',
  },
  local: { script: 'office/office.js', origin: null },
};

/** What the three programs share: TypeScript through SWC, modules kept for webpack to link. */
function base(name, target) {
  return {
    name,
    target,
    devtool: false,
    // A module with a `.web` sibling is replaced by it in the pages.
    resolve: { extensions: [...(target === 'web' ? ['.web.ts'] : []), '.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            swcrc: false,
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              target: 'es2022',
              transform: { react: { runtime: 'automatic' } },
            },
            module: { type: 'es6' },
          },
        },
      ],
    },
    // Sizes are asserted by tests/taskpane/firstScriptSize.test.ts, which knows what is loaded first.
    performance: { hints: false },
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
  };
}

/** The add-in: task pane and ribbon commands, with the manifest that names them. */
function pane(env) {
  const choice = env.officejs ?? 'cdn';
  const library = OFFICE_LIBRARIES[choice];
  if (!library)
    throw new Error(`--env officejs=${choice}: expected one of ${Object.keys(OFFICE_LIBRARIES).join(', ')}`);
  const address = (env.address ?? DEVELOPMENT_ADDRESS).replace(/\/$/, '');
  if (!/^https:\/\/[^\s"'<>&]+$/.test(address))
    throw new Error(`--env address=${address}: Excel loads add-ins only from an address that begins with https://`);
  const atAddress = (content) => content.toString('utf8').replaceAll(DEVELOPMENT_ADDRESS, address);
  return {
    ...base('pane', 'web'),
    // One page serves the pane and, loaded unseen, the ribbon and the worksheet functions: with a shared runtime all are one.
    entry: { taskpane: ['./src/commands/commands.ts', './src/functions/functions.ts', './src/taskpane/index.tsx'] },
    output: {
      path: path.resolve(__dirname, 'dist'),
      filename: '[name].js',
      chunkFilename: 'taskpane.[name].js',
      clean: { keep: /^(cli|workbench)\// },
    },
    plugins: [
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        chunks: ['taskpane'],
        scriptLoading: 'module',
        minify: false,
        templateParameters: {
          officeScript: library.script,
          policy: contentSecurityPolicy({ scripts: library.origin }),
        },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'manifest.xml', transform: atAddress },
          { from: 'src/functions/functions.ts', to: 'functions.json', transform: functionsMetadata },
          { from: 'assets/shortcuts.json', to: '[name][ext]' },
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
          { from: 'src/taskpane/pages/*', to: '[name][ext]' },
          ...(choice === 'local' ? LOCAL_OFFICE_FILES : []),
        ],
      }),
    ],
    devServer: { ...quietServer(3000), server: 'https' },
  };
}

/** What Excel shows of the worksheet functions, made from their comments. */
async function functionsMetadata(_content, file) {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(file);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return metadataJson;
}

/** The browser page: sheet and pane side by side, without Excel and without a server of ours. */
function workbench() {
  return {
    ...base('workbench', 'web'),
    entry: { workbench: './src/workbench/index.tsx' },
    output: {
      path: path.resolve(__dirname, 'dist/workbench'),
      filename: '[name].js',
      chunkFilename: 'workbench.[name].js',
      clean: true,
    },
    plugins: [
      new HtmlPlugin({
        filename: 'index.html',
        template: './src/workbench/workbench.html',
        scriptLoading: 'module',
        minify: false,
        templateParameters: { policy: contentSecurityPolicy({ own: true }) },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'samples/self-evaluation-2021.xlsx' },
          { from: 'src/taskpane/pages/page.css' },
          { from: 'assets/icon-*.png', to: 'assets/[name][ext]' },
          { from: 'src/taskpane/pages/privacy.html' },
        ],
      }),
    ],
    devServer: quietServer('auto'),
  };
}

/** The command line, one file for Node with everything it needs in it. */
function cli() {
  return {
    ...base('cli', 'node20'),
    entry: { ziping: './src/cli/ziping.ts', fileWorker: './src/cli/batch/fileWorker.ts' },
    // The command starts its workers by their place beside it.
    node: { __dirname: false },
    output: {
      path: path.resolve(__dirname, 'dist/cli'),
      filename: '[name].js',
      chunkFilename: 'ziping.[name].js',
      clean: true,
    },
    plugins: [
      new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true, test: /^ziping\.js$/ }),
      { apply: startable },
    ],
  };
}

/** Lets the built command be started by its name: npm sees to that when it installs, not when we build again. */
function startable(compiler) {
  compiler.hooks.afterEmit.tapPromise('startable', ({ outputOptions }) =>
    chmod(path.join(outputOptions.path, 'ziping.js'), 0o755),
  );
}

/** The files office.js asks for in Excel: the library of each platform, and the words of our two languages. */
const LOCAL_OFFICE_FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-{web,win32,mac,ios,winrt,android}-16.0?.js',
  '{zh-cn,en-us}/office_strings.js',
].map((files) => ({
  context: path.dirname(require.resolve('@microsoft/office-js/dist/office.js')),
  from: files,
  to: 'office/[path][name][ext]',
  info: { minimized: true },
}));

/**
 * A page may load its own files and, in Excel, office.js (`scripts`, an origin); the browser page also fetches
 * its sample and runs a worker of its own (`own`). Nothing else, and nothing can be sent anywhere.
 * The hash is that of an empty text: Fluent UI fills empty style elements through the style sheet's own interface.
 */
function contentSecurityPolicy({ scripts = null, own = false }) {
  return [
    "default-src 'none'",
    `script-src 'self'${scripts === null ? '' : ` ${scripts}`}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self'",
    ...(own ? ["connect-src 'self'", "worker-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Serves the built page as it is: no script of the server's own in it, so that its content policy holds here too. */
function quietServer(port) {
  return {
    host: 'localhost',
    port,
    hot: false,
    liveReload: false,
    client: false,
    webSocketServer: false,
    static: false,
    setupExitSignals: true,
    onListening: ({ options, server }) => {
      const scheme = options.server.type === 'https' ? 'https' : 'http';
      process.stdout.write(`自评 Ziping: ${scheme}://localhost:${server.address().port}/\n`);
    },
    headers: { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' },
  };
}

module.exports = (env) => [pane(env), workbench(), cli()];
