/** Keeps the best few of many by score, without sorting the others. */

export interface Best {
  /** Offers an item; a score not above the least kept is passed over at once. */
  offer(item: number, score: number): void;
  /** The items kept, best first; the smaller item first where scores are equal. */
  items(): { item: number; score: number }[];
}

/** A heap whose root is the least of at most `most` kept. */
export function keepBest(most: number): Best {
  const items: number[] = [];
  const scores: number[] = [];

  function sink(item: number, score: number, from: number): void {
    let at = from;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && (scores[child + 1] as number) < (scores[child] as number)) child += 1;
      if ((scores[child] as number) >= score) break;
      items[at] = items[child] as number;
      scores[at] = scores[child] as number;
      at = child;
    }
    items[at] = item;
    scores[at] = score;
  }
  function rise(item: number, score: number): void {
    let at = items.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((scores[parent] as number) <= score) break;
      items[at] = items[parent] as number;
      scores[at] = scores[parent] as number;
      at = parent;
    }
    items[at] = item;
    scores[at] = score;
  }

  return {
    offer(item, score) {
      if (items.length < most) rise(item, score);
      else if (most > 0 && score > (scores[0] as number)) sink(item, score, 0);
    },
    items: () => items.map((item, at) => ({ item, score: scores[at] as number })).sort((a, b) => b.score - a.score || a.item - b.item),
  };
}
