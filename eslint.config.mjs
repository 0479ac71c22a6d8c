import { readFileSync } from 'node:fs';
import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Which room under src/ may import which: the one table, read by tests/architecture too. */
const mayImport = JSON.parse(readFileSync(new URL('./importBoundaries.json', import.meta.url), 'utf8'));

/** Single files that the table names apart from their room, such as the host contract. */
const namedFiles = [...new Set(Object.values(mayImport).flat())].filter((name) => name.includes('/'));

const boundaryPolicies = Object.entries(mayImport).flatMap(([room, allowed]) => {
  const from = { element: { type: room } };
  const rooms = [room, ...allowed.filter((name) => name !== 'types' && !namedFiles.includes(name))];
  const files = allowed.filter((name) => namedFiles.includes(name));
  return [
    { from, allow: { to: { element: { types: { anyOf: rooms } } } } },
    ...files.map((name) => ({ from, allow: { to: { file: { categories: name } } } })),
    // `types` in the table: the room may know the others' types, never their code.
    ...(allowed.includes('types') ? [{ from, allow: { dependency: { kind: 'type' } } }] : []),
  ];
});

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
);

const officeName = (name) => ({
  selector: `:matches(MemberExpression > Identifier.object[name='${name}'], TSQualifiedName > Identifier.left[name='${name}'])`,
  message: `${name} is named only under src/host/excel and in the entry files.`,
});

/** Everything that would interrupt the user from outside the pane, or put text from a sheet into the page as markup. */
const pageRules = [
  ...['alert', 'confirm', 'prompt'].flatMap((name) => [
    { selector: `CallExpression > Identifier.callee[name='${name}']`, message: 'The pane speaks in the pane.' },
    {
      selector: `CallExpression > MemberExpression.callee[object.name='window'] > Identifier.property[name='${name}']`,
      message: 'The pane speaks in the pane.',
    },
  ]),
  {
    selector:
      ':matches(Identifier, JSXIdentifier)[name=/^(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)$/]',
    message: 'Text from a workbook is data, never markup.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'reports/', '.stryker-tmp/', 'out/', 'tests/fixtures/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // noUncheckedIndexedAccess asks for them where an index is known to be good.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': Object.keys(mayImport).map((room) => ({ type: room, pattern: `src/${room}` })),
      'boundaries/files': namedFiles.map((name) => ({ category: name, pattern: `src/${name}.ts` })),
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.json'] } },
    },
    rules: {
      'boundaries/dependencies': ['error', { default: 'disallow', policies: boundaryPolicies }],
      'boundaries/no-unknown-files': 'error',
      'boundaries/no-unknown-dependencies': 'error',
      'no-restricted-syntax': ['error', officeName('Excel'), officeName('Office'), ...pageRules],
    },
  },
  {
    files: ['src/host/excel/**/*.ts', 'src/taskpane/index.tsx', 'src/commands/commands.ts'],
    rules: { 'no-restricted-syntax': ['error', ...pageRules] },
  },
  {
    files: ['src/host/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: officeRules,
  },
  { files: ['**/*.tsx'], ...reactHooks.configs.flat['recommended-latest'] },
  {
    files: [
      '*.js',
      '*.mjs',
      '.ci/**/*.{js,mjs}',
      'bench/**/*.{js,mjs}',
      'docs/**/*.{js,mjs}',
      'assets/**/*.{js,mjs}',
      'tests/**/*.{js,mjs}',
    ],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', __dirname: 'readonly' } },
  },
  {
    files: ['*.js'],
    languageOptions: { sourceType: 'commonjs', globals: { require: 'readonly', module: 'writable' } },
  },
  {
    files: ['src/taskpane/pages/*.js'],
    languageOptions: { sourceType: 'script', globals: { document: 'readonly', window: 'readonly' } },
  },
);
