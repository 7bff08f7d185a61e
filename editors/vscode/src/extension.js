'use strict';

const vscode = require('vscode');
const { LanguageClient, TransportKind } = require('vscode-languageclient/node');
const { findProgram } = require('./program');

const install = 'https://github.com/starrocks-awsauth/starrocks-awsauth/blob/main/docs/editors.md';
const languages = [
  'sql', 'json', 'jsonc', 'yaml', 'dockercompose', 'helm', 'markdown', 'shellscript', 'properties', 'java-properties',
];

let client;

async function activate(context) {
  context.subscriptions.push(
    vscode.commands.registerCommand('starrocksAuth.restart', restart),
    vscode.workspace.onDidChangeConfiguration(change => change.affectsConfiguration('starrocksAuth.path') ? restart() : undefined));
  await start();
}

async function deactivate() {
  const running = client;
  client = undefined;
  await running?.stop();
}

async function restart() {
  await deactivate();
  await start();
}

async function start() {
  const configured = vscode.workspace.getConfiguration('starrocksAuth').get('path', '');
  const program = findProgram(configured);
  if (program === undefined) {
    await tellMissing(configured);
    return;
  }

  client = new LanguageClient(
    'starrocksAuth',
    'StarRocks AWS authentication',
    { command: program, args: ['lsp'], transport: TransportKind.stdio },
    {
      documentSelector: [
        ...languages.flatMap(language => [{ scheme: 'file', language }, { scheme: 'untitled', language }]),
        { scheme: 'file', pattern: '**/*fe*.conf' },
      ],
    });
  await client.start();
}

async function tellMissing(configured) {
  const message = configured === ''
    ? 'The program starrocks-auth was not found on PATH. Install it, or set starrocksAuth.path.'
    : `The program of the setting starrocksAuth.path does not exist: ${configured}`;
  if (await vscode.window.showWarningMessage(message, 'How to install') !== undefined)
    await vscode.env.openExternal(vscode.Uri.parse(install));
}

module.exports = { activate, deactivate };
