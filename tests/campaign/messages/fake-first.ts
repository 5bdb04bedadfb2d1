/** Must be imported before anything that names the browser: the browser's module looks for it once, when it is loaded. */
import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';

Object.assign(globalThis, { chrome: fakeBrowser });
