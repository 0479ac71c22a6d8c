import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { all, child, readManifest, REPOSITORY, type ManifestElement } from './readManifest';

/*
 * The rules of Microsoft's schemas (MS-OWEMXML: offappmanifest and taskpaneappversionoverrides) that the
 * manifest comes near. Microsoft's own validator asks an online service and is no part of the tests.
 */

const manifest = readManifest();
const overrides = child(manifest, 'VersionOverrides');
const resources = child(overrides, 'Resources');

/** Children in the order the schema gives for their parent. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'Dictionary',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo', 'EquivalentAddins'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group', 'Label', 'InsertAfter'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Action: ['FunctionName', 'TaskpaneId', 'SourceLocation'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

function elements(element: ManifestElement): readonly ManifestElement[] {
  return [element, ...element.children.flatMap(elements)];
}

test.each(
  elements(manifest)
    .filter(({ name }) => ORDER[name])
    .map((element) => [element.name, element] as const),
)('the children of %s stand in the order of the schema', (name, element) => {
  const order = ORDER[name]!;
  const positions = element.children.map((each) => order.indexOf(each.name));
  expect(positions).not.toContain(-1);
  expect(positions).toEqual([...positions].sort((a, b) => a - b));
});

test('it is a task pane for workbooks with an id and a version of their own', () => {
  expect(manifest.attributes.get('type')).toBe('TaskPaneApp');
  expect(child(manifest, 'Id').text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(child(manifest, 'Version').text).toMatch(/^\d+(\.\d+){3}$/);
  expect(all(manifest, 'Host').map(({ attributes }) => attributes.get('Name') ?? attributes.get('type'))).toEqual([
    'Workbook',
    'Workbook',
  ]);
});

test('commands ask for ExcelApi 1.13; below it the page itself says what is needed', () => {
  const sets = (from: ManifestElement): unknown =>
    all(child(from, 'Requirements'), 'Sets').flatMap((group) =>
      group.children.map((set) => [
        set.attributes.get('Name'),
        set.attributes.get('MinVersion') ?? group.attributes.get('DefaultMinVersion'),
      ]),
    );
  expect(sets(manifest)).toEqual([['ExcelApi', '1.1']]);
  expect(sets(overrides)).toEqual([['ExcelApi', '1.13']]);
});

test('every resource named exists once, and every resource is named', () => {
  const ids = resources.children.flatMap((group) => group.children.map(({ attributes }) => attributes.get('id')));
  const named = elements(child(overrides, 'Hosts')).flatMap(({ attributes }) => attributes.get('resid') ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...new Set(named)].sort()).toEqual([...ids].sort());
  for (const id of ids) expect(id!.length).toBeLessThanOrEqual(32);
});

test('texts keep the lengths of the schema and come in Chinese and English', () => {
  const limits = { ShortStrings: 125, LongStrings: 250 } as const;
  for (const [group, limit] of Object.entries(limits)) {
    for (const text of child(resources, group).children) {
      // The name that formulas are written with is the same in every language.
      if (text.attributes.get('id') === 'Functions.Namespace') continue;
      const english = child(text, 'Override');
      expect(english.attributes.get('Locale')).toBe('en-US');
      expect(text.attributes.get('DefaultValue')).toMatch(/\p{Script=Han}/u);
      expect(english.attributes.get('Value')).not.toMatch(/\p{Script=Han}/u);
      for (const value of [text.attributes.get('DefaultValue')!, english.attributes.get('Value')!]) {
        expect(value.length).toBeLessThanOrEqual(limit);
      }
    }
  }
  expect(child(manifest, 'DefaultLocale').text).toBe('zh-CN');
  expect(child(manifest, 'DisplayName').attributes.get('DefaultValue')!.length).toBeLessThanOrEqual(125);
  expect(child(child(manifest, 'Description'), 'Override').attributes.get('Value')!.length).toBeLessThanOrEqual(250);
});

const addresses = elements(manifest)
  .flatMap(({ attributes }) => [attributes.get('DefaultValue'), attributes.get('Url')])
  .filter((value): value is string => value?.startsWith('http') ?? false);

/** What the build makes: its source is the place to look at. */
const MADE_FROM: Readonly<Record<string, string>> = {
  'taskpane.js': 'src/taskpane/index.tsx',
  'functions.json': 'src/functions/functions.ts',
};

test.each([...new Set(addresses)])('%s is served over https and stands in the repository', (address) => {
  const { protocol, pathname, origin } = new URL(address);
  expect([protocol, origin]).toEqual(['https:', 'https://localhost:3000']);
  const name = pathname.slice(1);
  const places = [MADE_FROM[name] ?? name, `assets/${name}`, `src/taskpane/${name}`, `src/taskpane/pages/${name}`];
  expect(places.some((place) => existsSync(resolve(REPOSITORY, place)))).toBe(true);
});

test('every icon is a PNG of its size, in all sizes that Office asks for', () => {
  const sizes = ['16', '20', '24', '32', '40', '48', '64', '80'];
  const addressOf = new Map(
    child(resources, 'Images').children.map(({ attributes }) => [
      attributes.get('id')!,
      attributes.get('DefaultValue')!,
    ]),
  );
  for (const icon of all(overrides, 'Icon')) {
    expect(icon.children.map(({ attributes }) => attributes.get('size'))).toEqual(sizes);
    for (const { attributes } of icon.children) {
      expect(pngSize(addressOf.get(attributes.get('resid')!)!)).toEqual([
        attributes.get('size'),
        attributes.get('size'),
      ]);
    }
  }
  expect(pngSize(child(manifest, 'IconUrl').attributes.get('DefaultValue')!)).toEqual(['32', '32']);
  expect(pngSize(child(manifest, 'HighResolutionIconUrl').attributes.get('DefaultValue')!)).toEqual(['64', '64']);
});

function pngSize(address: string): readonly string[] {
  const png = readFileSync(resolve(REPOSITORY, new URL(address).pathname.slice(1)));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [String(png.readUInt32BE(16)), String(png.readUInt32BE(20))];
}

test('each button does something that exists: its function is associated by the page of the ribbon', () => {
  const functions = all(overrides, 'FunctionName').map(({ text }) => text);
  const commands = readFileSync(resolve(REPOSITORY, 'src/commands/commands.ts'), 'utf8');
  expect(functions).toEqual(['score', 'review', 'template', 'undo']);
  for (const name of functions) expect(commands).toContain(`associate('${name}'`);
  const page = child(all(overrides, 'Runtimes')[0]!, 'Runtime').attributes.get('resid');
  expect(all(overrides, 'FunctionFile')[0]!.attributes.get('resid')).toBe(page);
  for (const action of all(overrides, 'Action').filter(({ attributes }) => attributes.get('type') === 'ShowTaskpane')) {
    expect(child(action, 'SourceLocation').attributes.get('resid')).toBe(page);
  }
});

test('shortcuts name actions that exist, each with a key of its own', () => {
  const { actions, shortcuts } = JSON.parse(readFileSync(resolve(REPOSITORY, 'assets/shortcuts.json'), 'utf8')) as {
    actions: { id: string; type: string; name: string }[];
    shortcuts: { action: string; key: { default: string; mac: string } }[];
  };
  const commands = readFileSync(resolve(REPOSITORY, 'src/commands/commands.ts'), 'utf8');
  for (const { id, type } of actions) {
    expect(type).toBe('ExecuteFunction');
    expect(commands).toContain(`associate('${id}'`);
  }
  expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
  expect(new Set(shortcuts.map(({ key }) => key.default)).size).toBe(shortcuts.length);
  for (const { key } of shortcuts) expect(key.default).toMatch(/^Ctrl\+Alt\+\d$/);
});
