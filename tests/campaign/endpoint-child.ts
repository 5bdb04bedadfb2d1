/** The watched endpoint as a process of its own, to be killed: `PORT DIR`. What it was asked stands in `asked.txt` of the folder. */
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { startWatched } from './watched-endpoint';

const [port = '', dataDir = ''] = process.argv.slice(2);
await startWatched({ port: Number(port), dataDir, asked: (line) => appendFileSync(path.join(dataDir, 'asked.txt'), `${line}\n`) });
process.send?.('listening');
