/**
 * Asks one question at a time, always the newest: while an answer is out, newer questions replace each other, and an
 * answer that was overtaken by `drop` is thrown away.
 */
export interface Latest<Question> {
  ask(question: Question): void;
  drop(): void;
}

export function latest<Question, Answer>(
  put: (question: Question) => Promise<Answer>,
  got: (answer: Answer, question: Question) => void,
  failed: () => void,
): Latest<Question> {
  let waiting: { question: Question } | null = null;
  let out = false;
  let round = 0;

  async function run(question: Question): Promise<void> {
    const mine = round;
    out = true;
    try {
      const answer = await put(question);
      if (mine === round) got(answer, question);
    } catch {
      if (mine === round) failed();
    }
    out = false;
    const next = waiting;
    waiting = null;
    if (next !== null) void run(next.question);
  }

  return {
    ask(question) {
      if (out) waiting = { question };
      else void run(question);
    },
    drop() {
      round += 1;
      waiting = null;
    },
  };
}
