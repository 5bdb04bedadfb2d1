const channel = new MessageChannel();
const breathing: (() => void)[] = [];
channel.port1.addEventListener('message', () => breathing.shift()?.());
channel.port1.start();

/**
 * Lets waiting messages be answered before long work goes on; a timer would be held back to 4 ms or more. Several works
 * may breathe at once: each message lets one of them go on.
 */
export const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    breathing.push(resolve);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no origin to name
    channel.port2.postMessage(null);
  });
