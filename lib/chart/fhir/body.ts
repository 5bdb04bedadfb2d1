/** The body of an answer, of which nobody knows beforehand how long it is. */

/** Reads it piece by piece and lets go of it as soon as it is longer than `cap` bytes: null then. */
export async function bytesOf(answer: Response, cap: number): Promise<Uint8Array | null> {
  const reader = answer.body?.getReader();
  if (Number(answer.headers.get('content-length') ?? 0) > cap) {
    await reader?.cancel();
    return null;
  }
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    size += piece.value.length;
    if (size > cap) {
      await reader?.cancel();
      return null;
    }
    pieces.push(piece.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
