import { browser } from 'wxt/browser';
import type { Surroundings } from '../../components/surroundings';

/** The window around the screens: network, clipboard, the extension's other pages, downloads. */
export function createSurroundings(): Surroundings {
  return {
    online: () => navigator.onLine,
    onOnline(changed) {
      addEventListener('online', changed);
      addEventListener('offline', changed);
      return () => {
        removeEventListener('online', changed);
        removeEventListener('offline', changed);
      };
    },
    copy: (text) => navigator.clipboard.writeText(text),
    restart: () => location.reload(),
    openPage(page) {
      if (page === 'options') void browser.runtime.openOptionsPage();
      else void browser.tabs.create({ url: browser.runtime.getURL('/review.html') });
    },
    saveFile(name, type, text) {
      const url = URL.createObjectURL(new Blob([text], { type }));
      const link = document.createElement('a');
      link.href = url;
      link.download = name;
      link.click();
      URL.revokeObjectURL(url);
    },
  };
}
