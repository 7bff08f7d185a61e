'use strict';

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const name = process.platform === 'win32' ? 'starrocks-auth.exe' : 'starrocks-auth';

/** Returns the program: the configured one, or the first on PATH or among the .NET tools of the user; undefined if there is none. */
function findProgram(configured, environment = process.env, home = os.homedir()) {
  if (configured) {
    const expanded = configured.startsWith('~/') ? path.join(home, configured.slice(2)) : configured;
    return isProgram(expanded) ? expanded : undefined;
  }

  const folders = (environment.PATH ?? environment.Path ?? '').split(path.delimiter).filter(folder => folder !== '');
  return [...folders, path.join(home, '.dotnet', 'tools')].map(folder => path.join(folder, name)).find(isProgram);
}

function isProgram(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

module.exports = { findProgram };
