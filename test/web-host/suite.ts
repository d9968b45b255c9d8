// Runs in the web worker extension host, beside the packed extension: it finds in every draft what the desktop finds, shows its pages,
// mends a draft in a folder that is on no disk, and says so where it cannot.
import * as vscode from 'vscode';

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Asks until the answer will do. A request that VS Code gave up on is asked again. */
async function eventually<T>(what: string, ask: () => T | Thenable<T>, good: (value: T) => boolean): Promise<T> {
  let last: T | undefined;
  for (let i = 0; i < 200; i++) {
    try {
      last = await ask();
      if (good(last)) return last;
    } catch (error) {
      if (!/cancel/i.test(String(error))) throw error;
    }
    await wait(100);
  }
  throw new Error(`${what}: not within 20 s; last ${JSON.stringify(last)}`);
}

function same(got: unknown, expected: unknown, what: string): void {
  const [a, b] = [JSON.stringify(got), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: ${a} instead of ${b}`);
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const severities = [1, 2, 3, 4];

const plainly = (uri: vscode.Uri): readonly string[] =>
  vscode.languages
    .getDiagnostics(uri)
    .filter((d) => d.source === 'Probity')
    .map(({ code, severity, range: { start, end } }) => {
      const clause = typeof code === 'object' ? code.value : code;
      return [clause, severities[severity], start.line, start.character, end.line, end.character].join(' ');
    })
    .sort();

const folder = (): vscode.Uri => {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  if (first === undefined) throw new Error('no folder is open');
  return first.uri;
};

async function opened(name: string, text: string): Promise<vscode.TextDocument> {
  const uri = vscode.Uri.joinPath(folder(), name);
  await vscode.workspace.fs.writeFile(uri, encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

async function fetched<T>(name: string): Promise<T> {
  const extension = vscode.extensions.getExtension('probity-tests.suite');
  if (extension === undefined) throw new Error('the suite is no extension');
  return (await (await fetch(`http://${extension.extensionUri.authority}/files/${name}`)).json()) as T;
}

const draft = 'Café 🙂 Cllr Moss is a liar who promised us a new roof for the baths and then voted it down.\n';
const mended =
  'Café 🙂 Cllr Moss promised us a new roof for the baths and then voted it down. I disagree with that decision.\n';
const head = '---\ntype: blog\nauthor: Cllr Jo Hart\n---\n\n';

const tests: Readonly<Record<string, () => Promise<void>>> = {
  'the extension runs in a web worker': async () => {
    const probity = vscode.extensions.getExtension('probity.probity');
    await probity?.activate();
    same(probity?.isActive, true, 'active');
    same([typeof process, vscode.env.uiKind], ['undefined', vscode.UIKind.Web], 'host');
  },
  'finds in every draft what the desktop finds': async () => {
    const drafts = await fetched<readonly { name: string; text: string }[]>('drafts.json');
    const expected = await fetched<Readonly<Record<string, readonly string[]>>>('expected.json');
    for (const { name, text } of drafts) {
      const { uri } = await opened(`all/${name}`, text);
      const want = JSON.stringify(expected[name]);
      await eventually(
        `${name}, ${want}`,
        () => plainly(uri),
        (got) => JSON.stringify(got) === want,
      );
    }
    console.log(`    ${drafts.length} drafts, the same in the web worker host`);
  },
  'mends a draft in a folder that is on no disk, with its pages read through the editor': async () => {
    await vscode.workspace.fs.writeFile(
      vscode.Uri.joinPath(folder(), '.probity/rules/style/tip.md'),
      encode(
        '---\ntitle: Say recycling centre\nsection: Style\nseverity: hint\nmessage: Say recycling centre.\nfinds:\n  - phrases: ["council tip"]\n---\n\nHelp.\n',
      ),
    );
    const document = await opened('moss.md', `${head}${draft}\nThe council tip is shut.\n`);
    const { uri } = document;
    await eventually(
      'both pages',
      () => plainly(uri),
      (all) => all.length === 2 && all.some((d) => d.startsWith('style.tip ')),
    );
    const attack = vscode.languages.getDiagnostics(uri).find((d) => document.getText(d.range) === 'a liar');
    if (attack === undefined) throw new Error('nothing is under “a liar”');
    const hovers = await eventually(
      'hover',
      () => vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, attack.range.start),
      (all) => all.length > 0,
    );
    const text = hovers.flatMap((h) => h.contents.map((c) => (typeof c === 'string' ? c : c.value))).join('\n');
    if (!text.includes('Go for the policy, not the person')) throw new Error(`hover: ${text}`);
    const actions = await eventually(
      'fix',
      () =>
        vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          uri,
          attack.range,
          'quickfix',
        ),
      (all) => all.some((a) => a.title.includes('Keep the argument')),
    );
    const { edit } = actions.find((a) => a.title.includes('Keep the argument')) ?? {};
    if (edit === undefined || !(await vscode.workspace.applyEdit(edit))) throw new Error('the fix was not applied');
    await document.save();
    same(decode(await vscode.workspace.fs.readFile(uri)), `${head}${mended}\nThe council tip is shut.\n`, 'file');
  },
  'opens the protocol, and a clause': async () => {
    await vscode.commands.executeCommand('probity.openProtocol');
    const contents = await vscode.workspace.openTextDocument(vscode.Uri.parse('probity:/contents.md'));
    if (!contents.getText().startsWith('# The protocol')) throw new Error('no contents');
    await vscode.commands.executeCommand('probity.openClause', 'libel.untrue-damaging');
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('probity:/libel/untrue-damaging.md'));
    if (!page.getText().startsWith('# Accusations need proof')) throw new Error('no page');
  },
  'marks a draft that cannot be written': async () => {
    const files = new Map([['/a.md', encode(head + draft)]]);
    const refuse = (): never => {
      throw vscode.FileSystemError.NoPermissions();
    };
    const none = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
    vscode.workspace.registerFileSystemProvider(
      'readonly',
      {
        onDidChangeFile: none.event,
        watch: () => new vscode.Disposable(() => undefined),
        stat: ({ path }) => {
          const size = files.get(path)?.length;
          if (size === undefined) throw vscode.FileSystemError.FileNotFound();
          return { type: vscode.FileType.File, ctime: 0, mtime: 0, size };
        },
        readDirectory: () => [],
        readFile: ({ path }) => files.get(path) ?? refuse(),
        writeFile: refuse,
        createDirectory: refuse,
        delete: refuse,
        rename: refuse,
      },
      { isReadonly: true },
    );
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('readonly:/a.md'));
    await vscode.window.showTextDocument(document);
    await eventually(
      'a finding',
      () => plainly(document.uri),
      (all) => all.length === 1,
    );
  },
  'says above a draft what it was taken for, completes its front matter and lists what to ask': async () => {
    const { uri } = await opened(
      'lido.md',
      '---\ntitle: The lido\nauthor: Cllr Jo Hart\nmod\n---\n\nMy ward has a lido again, and I swam in it.\n\n![The lido at dusk](lido.jpg)\n',
    );
    await eventually(
      'the line above the draft',
      () => vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 9),
      (all) => all.some((l) => l.command?.title.startsWith('Probity reads this as') === true),
    );
    await eventually(
      'moderation among the keys',
      () =>
        vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          uri,
          new vscode.Position(3, 3),
        ),
      (list) => list.items.some((i) => (typeof i.label === 'string' ? i.label : i.label.label) === 'moderation'),
    );
    await vscode.commands.executeCommand('probity.checklist');
    const page = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'probity', path: '/checklist.md' }));
    if (!page.getText().includes('Whose is each picture')) throw new Error(`checklist: ${page.getText()}`);
  },
  'starts again with what it fetched before': async () => {
    await vscode.commands.executeCommand('probity.restart');
    const { uri } = await opened('again.md', head + draft);
    await eventually(
      'a finding',
      () => plainly(uri),
      (all) => all.length === 1,
    );
  },
};

/** Without its worker the extension must say so and leave the editor alone; without its language library it goes on. */
const broken: Readonly<Record<string, Readonly<Record<string, () => Promise<void>>>>> = {
  worker: {
    'without a worker nothing is marked, and the commands are there': async () => {
      await vscode.extensions.getExtension('probity.probity')?.activate();
      const { uri } = await opened('moss.md', head + draft);
      await wait(1_500);
      same(plainly(uri), [], 'findings');
      const commands = await vscode.commands.getCommands(true);
      same(commands.includes('probity.restart'), true, 'restart');
    },
  },
  language: {
    'without its language library what needs none is marked': async () => {
      const { uri } = await opened('doyle.md', `${head}Ring Mrs Doyle on 07700 900417 after six.\n`);
      await eventually(
        'a finding',
        () => plainly(uri),
        (all) => all.length === 1,
      );
      await wait(1_000);
    },
  },
};

export async function run(): Promise<void> {
  const { without } = await fetched<{ without: string }>('what.json');
  let failed = 0;
  for (const [name, test] of Object.entries(broken[without] ?? tests)) {
    try {
      await test();
      console.log(`    ✔ ${name}`);
    } catch (error) {
      failed++;
      console.log(`    ✘ ${name}\n${String(error)}`);
    }
  }
  if (failed > 0) throw new Error(`${failed} failed`);
}
