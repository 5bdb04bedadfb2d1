/** Keeps the best few of many by score, without sorting the others. */

export interface Best {
  /** The score that an item must exceed to be kept. */
  least(): number;
  /** Offers an item. `again`: it may be there already, with a lower score. */
  offer(item: number, score: number, again: boolean): void;
  /** The items kept, best first; the smaller item first where scores are equal. */
  items(): { item: number; score: number }[];
}

/** A heap whose root is the least of at most `most` kept. */
export function keepBest(most: number): Best {
  const items: number[] = [];
  const scores: number[] = [];

  function put(at: number, item: number, score: number): void {
    items[at] = item;
    scores[at] = score;
  }
  function sink(item: number, score: number, from: number): void {
    let at = from;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && (scores[child + 1] as number) < (scores[child] as number)) child += 1;
      if ((scores[child] as number) >= score) break;
      put(at, items[child] as number, scores[child] as number);
      at = child;
    }
    put(at, item, score);
  }
  function rise(item: number, score: number): void {
    let at = items.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((scores[parent] as number) <= score) break;
      put(at, items[parent] as number, scores[parent] as number);
      at = parent;
    }
    put(at, item, score);
  }
  const least = (): number => (items.length < most ? 0 : (scores[0] ?? Number.POSITIVE_INFINITY));

  return {
    least,
    offer(item, score, again) {
      if (score <= least()) return;
      const there = again ? items.indexOf(item) : -1;
      if (there >= 0) sink(item, Math.max(score, scores[there] as number), there);
      else if (items.length < most) rise(item, score);
      else sink(item, score, 0);
    },
    items: () => items.map((item, at) => ({ item, score: scores[at] as number })).sort((a, b) => b.score - a.score || a.item - b.item),
  };
}
