import type { ImportProgress } from '../effects';
import { size, span, whole } from './amounts';
import type { Pace } from './pace';

const STAGE: Record<ImportProgress['stage'], string> = {
  waiting: 'Waiting for other files',
  downloading: 'Downloading',
  reading: 'Reading',
  indexing: 'Making it searchable',
  storing: 'Read and checked; it is stored with what makes it searchable',
};

/** How far a file is, in one line: stage, bytes, rows, rate, time left where an end is known. */
export function progressWords({ stage, bytes, total, rows }: ImportProgress, pace: Pace | null): string {
  if (stage === 'waiting' || stage === 'storing') return STAGE[stage];
  const ends = stage !== 'indexing' && total > 0;
  const parts = [
    ends
      ? `${STAGE[stage]}: ${size(bytes)} of ${size(total)}`
      : bytes > 0 && stage === 'downloading'
        ? `${STAGE[stage]}: ${size(bytes)}`
        : STAGE[stage],
  ];
  if (rows > 0) parts.push(`${whole(rows)} ${stage === 'indexing' ? 'phrases' : 'rows'}`);
  if (rows > 0 && pace?.rowsPerSecond) parts.push(`${whole(Math.round(pace.rowsPerSecond))} a second`);
  else if (pace?.bytesPerSecond) parts.push(`${size(pace.bytesPerSecond)} a second`);
  if (ends && pace?.bytesPerSecond && bytes < total) parts.push(`${span((total - bytes) / pace.bytesPerSecond)} left`);
  return parts.join(' · ');
}
