'use strict';

// What the client of the Language Server Protocol uses of the editor, as far as these tests need it.
const { EventEmitter } = require('node:events');
const { pathToFileURL, fileURLToPath } = require('node:url');

class Position {
  constructor(line, character) { this.line = line; this.character = character; }
}

class Range {
  constructor(start, end, endLine, endCharacter) {
    this.start = typeof start === 'number' ? new Position(start, end) : start;
    this.end = typeof start === 'number' ? new Position(endLine, endCharacter) : end;
  }
}

class Uri {
  constructor(text) { this.text = text; this.scheme = text.slice(0, text.indexOf(':')); }
  static parse(text) { return new Uri(text); }
  static file(path) { return new Uri(pathToFileURL(path).href); }
  get fsPath() { return fileURLToPath(this.text); }
  toString() { return this.text; }
}

class Diagnostic {
  constructor(range, message, severity) { Object.assign(this, { range, message, severity }); }
}

class Kind {
  constructor(value) { this.value = value; }
  append(part) { return new Kind(this.value === '' ? part : `${this.value}.${part}`); }
}

class TabInputText {
  constructor(uri) { this.uri = uri; }
}

class Disposable {
  constructor(dispose) { this.dispose = dispose; }
  static from(...all) { return new Disposable(() => all.forEach(each => each.dispose())); }
}

class CancellationTokenSource {
  token = { isCancellationRequested: false, onCancellationRequested: () => new Disposable(() => { }) };
  cancel() { }
  dispose() { }
}

class Emitter {
  listeners = new Set();
  event = (listener, self) => {
    const bound = self ? listener.bind(self) : listener;
    this.listeners.add(bound);
    return new Disposable(() => this.listeners.delete(bound));
  };
  fire(value) { return Promise.all([...this.listeners].map(listener => listener(value))); }
  dispose() { this.listeners.clear(); }
}

function create(settings) {
  const opened = new Emitter();
  const changed = new Emitter();
  const closed = new Emitter();
  const configured = new Emitter();
  const tabs = new Emitter();
  const openTabs = [];
  const documents = [];
  const problems = new EventEmitter();
  const messages = [];
  const commands = new Map();
  const nothing = new Emitter().event;

  const api = {
    Position, Range, Uri, Diagnostic, Disposable, CancellationTokenSource, EventEmitter: Emitter,
    version: '1.82.0',
    CancellationError: class extends Error { },
    DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 },
    DiagnosticTag: { Unnecessary: 1, Deprecated: 2 },
    DiagnosticRelatedInformation: class { constructor(location, message) { Object.assign(this, { location, message }); } },
    Location: class { constructor(uri, range) { Object.assign(this, { uri, range }); } },
    TextDocumentSaveReason: { Manual: 1, AfterDelay: 2, FocusOut: 3 },
    CodeActionKind: { Empty: new Kind(''), QuickFix: new Kind('quickfix'), Source: new Kind('source'), Refactor: new Kind('refactor') },
    TabInputText,
    env: { appName: 'test', language: 'en', openExternal: async () => true },
    window: {
      createOutputChannel: () => ({ append() { }, appendLine(line) { messages.push(line); }, show() { }, dispose() { } }),
      showWarningMessage: async message => { messages.push(message); },
      showErrorMessage: async message => { messages.push(message); },
      showInformationMessage: async message => { messages.push(message); },
      onDidChangeActiveTextEditor: nothing,
      get activeTextEditor() { return documents.length === 0 ? undefined : { document: documents.at(-1) }; },
      visibleTextEditors: [],
      tabGroups: {
        all: [{ tabs: openTabs }],
        onDidChangeTabs: tabs.event,
      },
    },
    commands: {
      registerCommand: (name, run) => { commands.set(name, run); return new Disposable(() => commands.delete(name)); },
      executeCommand: name => commands.get(name)?.(),
    },
    workspace: {
      textDocuments: documents,
      notebookDocuments: [],
      workspaceFolders: undefined,
      onDidOpenTextDocument: opened.event,
      onDidChangeTextDocument: changed.event,
      onDidCloseTextDocument: closed.event,
      onDidChangeConfiguration: configured.event,
      getConfiguration: () => ({ get: (key, value) => settings[key] ?? value }),
      createFileSystemWatcher: () => ({ onDidCreate: nothing, onDidChange: nothing, onDidDelete: nothing, dispose() { } }),
    },
    languages: {
      match: (selector, document) => [selector].flat().some(filter =>
        filter.language === document.languageId && (filter.scheme === undefined || filter.scheme === document.uri.scheme)) ? 10 : 0,
      createDiagnosticCollection: () => ({
        set: (uri, found) => problems.emit('problems', uri.toString(), found ?? []),
        delete: uri => problems.emit('problems', uri.toString(), []),
        clear() { },
        dispose() { },
      }),
    },
  };

  // Every registration of a provider, event and enumeration that these tests do not look at.
  const registrations = { 
    get: (target, name) => name in target ? target[name]
      : /^on(Did|Will)/.test(String(name)) ? nothing
        : () => new Disposable(() => { }),
  };
  for (const name of ['workspace', 'window', 'languages'])
    api[name] = new Proxy(api[name], registrations);
  const vscode = new Proxy(api, { get: (target, name) => target[name] ??= class { } });

  async function open(document) {
    // An editor tells the tab before the document.
    openTabs.push({ input: new TabInputText(document.uri) });
    await tabs.fire({ opened: openTabs, closed: [], changed: [] });
    documents.push(document);
    await opened.fire(document);
  }

  return { vscode, open, changed, problems, messages };
}

/** Returns a document of the editor. */
function createDocument(file, languageId, text) {
  return {
    uri: Uri.file(file), fileName: file, languageId, version: 1, isClosed: false, isDirty: false, text,
    getText() { return this.text; },
  };
}

module.exports = { create, createDocument, Range };
