'use strict';

// Starts the extension with an editor that is simulated, and the real server: STARROCKS_AUTH is the path of the program.
const assert = require('node:assert');
const fs = require('node:fs');
const Module = require('node:module');
const os = require('node:os');
const path = require('node:path');
const { after, before, test } = require('node:test');
const { create, createDocument, Range } = require('./vscode');
const { findProgram } = require('../src/program');

const program = process.env.STARROCKS_AUTH;
const settings = { path: program };
const editor = create(settings);
const load = Module._load;
Module._load = (request, ...rest) => request === 'vscode' ? editor.vscode : load(request, ...rest);
const extension = require('../src/extension');

const file = path.join(os.tmpdir(), 'lake.sql');
const text = [
  'CREATE EXTERNAL CATALOG lake PROPERTIES (',
  '  "type" = "hive", "hive.metastore.uris" = "thrift://10.0.0.1:9083",',
  '  "aws.s3.use_instance_profile" = "true",',
  '  "aws.s3.regoin" = "us-west-2"',
  ');',
].join('\n');

before(() => {
  assert.ok(program && fs.existsSync(program), 'STARROCKS_AUTH is not the path of the program.');
  return extension.activate({ subscriptions: [] });
});

after(() => extension.deactivate());

function nextProblems() {
  return new Promise(resolve => editor.problems.once('problems', (uri, found) => resolve(found)));
}

test('the problems of a document follow its edits', async () => {
  const document = createDocument(file, 'sql', text);
  let next = nextProblems();
  await editor.open(document);
  const [problem] = await next;
  assert.strictEqual(problem.code.value ?? problem.code, 'SRA4001');
  assert.deepStrictEqual({ ...problem.range.start }, { line: 3, character: 3 });

  document.text = text.replace('regoin', 'region');
  document.version = 2;
  next = nextProblems();
  await editor.changed.fire({
    document, reason: undefined,
    contentChanges: [{ range: new Range(3, 10, 3, 16), rangeOffset: 0, rangeLength: 6, text: 'region' }],
  });
  assert.deepStrictEqual(await next, []);
});

test('a program that does not exist is told', async () => {
  settings.path = '/does/not/exist';
  await editor.vscode.commands.executeCommand('starrocksAuth.restart');
  assert.ok(editor.messages.some(message => message.includes('/does/not/exist')));
  settings.path = program;
});

test('the program is found on PATH and among the .NET tools', () => {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'home-'));
  const name = process.platform === 'win32' ? 'starrocks-auth.exe' : 'starrocks-auth';
  const [tools, bin] = [path.join(home, '.dotnet', 'tools'), path.join(home, 'bin')];
  for (const folder of [tools, bin])
    fs.mkdirSync(folder, { recursive: true });
  assert.strictEqual(findProgram('', { PATH: bin }, home), undefined);
  fs.writeFileSync(path.join(tools, name), '', { mode: 0o755 });
  assert.strictEqual(findProgram('', { PATH: bin }, home), path.join(tools, name));
  fs.writeFileSync(path.join(bin, name), '', { mode: 0o755 });
  assert.strictEqual(findProgram('', { PATH: bin }, home), path.join(bin, name));
  assert.strictEqual(findProgram('~/bin/' + name, {}, home), path.join(home, 'bin', name));
  fs.rmSync(home, { recursive: true });
});
