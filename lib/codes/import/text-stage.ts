/** Bytes to text in their own encoding, for the stages that take text. */
import { type Decoder, decoderFor } from './decode';
import type { Flow, Stage } from './flow';

export function textStage(inner: Stage<string>): Stage<Uint8Array> {
  let decoder: Decoder | null = null;
  return {
    write(piece) {
      decoder ??= decoderFor(piece);
      return inner.write(decoder.write(piece));
    },
    end(): Flow {
      const rest = decoder?.end() ?? '';
      return (rest === '' ? null : inner.write(rest)) ?? inner.end();
    },
  };
}
