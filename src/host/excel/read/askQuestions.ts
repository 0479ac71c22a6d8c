import { answerBudget } from '../answerBudget';
import { HostError } from '../../hostError';
import { runInExcel } from '../runInExcel';

/** Something to be asked of Excel, many of them in one request. */
export interface Question {
  /** Bytes the answer is expected to have. */
  readonly bytes: number;
  /** Puts the question into the batch; the function given back takes the answer in, after the sync. */
  ask(context: Excel.RequestContext): () => void;
  /** The same question in two, for an answer that is too large; null when it cannot be cut. */
  halves(): readonly [Question, Question] | null;
}

/** The `halves` of a question with a short answer. */
export function cannotBeCut(): null {
  return null;
}

/**
 * Asks everything with one sync, or with as few as the limit on answers allows. When Excel says
 * that an answer is too large after all, the questions are asked again in halves.
 */
export async function askQuestions(questions: readonly Question[]): Promise<void> {
  const requests = intoRequests(questions, answerBudget());
  if (requests.length <= 1) return askTogether(questions);
  for (const request of requests) await askTogether(request);
}

async function askTogether(questions: readonly Question[]): Promise<void> {
  if (questions.length === 0) return;
  try {
    await runInExcel(async (context) => {
      const takers = questions.map((question) => question.ask(context));
      await context.sync();
      for (const take of takers) take();
    });
  } catch (error) {
    const tooLarge = error instanceof HostError && error.problem.code === 'requestTooLarge';
    const halves = halvesOf(questions);
    if (!tooLarge || !halves) throw error;
    for (const half of halves) await askTogether(half);
  }
}

function halvesOf(questions: readonly Question[]): readonly (readonly Question[])[] | null {
  const middle = Math.ceil(questions.length / 2);
  if (questions.length > 1) return [questions.slice(0, middle), questions.slice(middle)];
  return questions[0]!.halves()?.map((half) => [half]) ?? null;
}

function intoRequests(questions: readonly Question[], budget: number): Question[][] {
  const requests: Question[][] = [];
  let room = 0;
  for (const question of questions) {
    if (question.bytes > room || requests.length === 0) {
      requests.push([]);
      room = budget;
    }
    requests.at(-1)!.push(question);
    room -= question.bytes;
  }
  return requests;
}
