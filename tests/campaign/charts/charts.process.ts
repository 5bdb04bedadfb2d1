// A process of its own with the world of a page: some pages end the parser that stands for the browser's, and with it the process.
import os from 'node:os';
import path from 'node:path';
import { Window } from 'happy-dom';
import { openDirectory } from '../../../scripts/headless/own-sets';
import { answerApart } from '../apart';

const window = new Window({
  settings: { disableIframePageLoading: true, disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
});
for (const name of ['Element', 'Document', 'Node', 'DOMParser'] as const) Object.assign(globalThis, { [name]: window[name] });
// A frame there tells every ancestor that it has loaded, and on some pages never comes to the last: nobody listens, so it tells nobody.
window.HTMLIFrameElement.prototype.dispatchEvent = () => true;
// The reader looks for the page's world when it is loaded.
const { trialsOf } = await import('./trials');
// The sets that ship with the product, and none that was imported here.
const book = await (await openDirectory(path.join(os.tmpdir(), 'chartside-no-sets'))).whole([]);

answerApart((course) => trialsOf(course, { book }));
