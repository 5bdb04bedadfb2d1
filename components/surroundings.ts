/** What the screens ask of the window around them, beside what `effects.ts` names: network, clipboard, other pages, files. */
export interface Surroundings {
  online(): boolean;
  /** Calls back when the network comes or goes; returns the function that stops. */
  onOnline(changed: () => void): () => void;
  /** Puts text on the clipboard; must be called in a click or key press. */
  copy(text: string): Promise<void>;
  /** Starts the panel anew; what was saved comes back with it. */
  restart(): void;
  openPage(page: 'options' | 'review'): void;
  /** Offers a text file to the person as a download. */
  saveFile(name: string, type: string, text: string): void;
}
