// Makes a fresh checkout ready: dependencies, a browser, the built extension. Plain Node, needs nothing installed.
//   node scripts/setup.mjs [--build] [--firefox]
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from './browser/find-chromium.mjs';

const ROOT = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..');
const say = (text) => console.log(`setup: ${text}`);
const stop = (text) => {
  console.error(`setup: ${text}`);
  process.exit(1);
};

function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32', ...options });
  return done.status === 0;
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  stop(`Node ${process.versions.node} is too old. Install Node 20.19 or newer and run this again.`);

const installed = path.join(ROOT, 'node_modules', '.package-lock.json');
const lock = path.join(ROOT, 'package-lock.json');
const upToDate =
  existsSync(installed) && existsSync(path.join(ROOT, '.wxt', 'tsconfig.json')) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
if (!upToDate && !sameAsLock()) {
  say('installing dependencies from package-lock.json');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) stop('npm ci failed. Its own message stands above; with a network, run it again.');
}

/** A fresh clone's lock file is always newer than an old install: compare what is installed with what is asked for. */
function sameAsLock() {
  if (!existsSync(installed) || !existsSync(path.join(ROOT, '.wxt', 'tsconfig.json'))) return false;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const want = JSON.parse(readFileSync(lock, 'utf8')).packages;
  return Object.entries(want).every(([name, pkg]) => name === '' || pkg.optional || pkg.peer || have[name]?.version === pkg.version);
}

const debian = process.platform === 'linux' && existsSync('/usr/bin/apt-get');

/** Where this machine lets us. */
function install(...packages) {
  if (!debian || process.getuid?.() !== 0) return;
  say(`installing ${packages[0]} with apt-get`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
}

if (!findChromium()) {
  if (process.env.CHROMIUM) stop(`CHROMIUM points to ${process.env.CHROMIUM}, which cannot be run. Correct it or unset it.`);
  install('chromium', 'fonts-dejavu-core');
  if (!findChromium()) {
    stop(
      debian
        ? 'No Chromium-family browser found. Run: sudo apt-get install chromium   (or set CHROMIUM to a browser you have)'
        : 'No Chromium-family browser found. Install Chromium, Chrome, Edge or Brave, or set CHROMIUM to its executable.',
    );
  }
}

// What needs it says so where there is none.
if (process.argv.includes('--firefox') && debian && !process.env.FIREFOX && !existsSync('/usr/bin/firefox-esr')) install('firefox-esr');

const wxt = path.join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
if (process.argv.includes('--build') && !run(process.execPath, [wxt, 'build', '--mode', 'e2e', '--level', 'warn']))
  stop('the extension did not build.');
