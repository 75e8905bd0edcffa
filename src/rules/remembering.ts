/** What is worked out once, for questions that many ask in turn. */

/** The same work, whose answers are kept; all are let go once there are `most`, as who asks goes on to other questions. */
export function remembering<Question, Answer>(
  work: (question: Question) => Answer,
  most: number,
): (question: Question) => Answer {
  const known = new Map<Question, { readonly answer: Answer }>();
  return (question) => {
    const before = known.get(question);
    if (before) return before.answer;
    const answer = work(question);
    if (known.size >= most) known.clear();
    known.set(question, { answer });
    return answer;
  };
}
