/** What went over the wire, counted. */
import { ACTION, type RequestBody } from "./wire";

export class Traffic {
  /** Every request, those that only let go of objects included. */
  requests = 0;
  /** Requests that only let go of objects: the library sends them after a run, unless its objects were untracked. */
  cleanups = 0;
  /** Objects, readings and changes asked for. */
  actions = 0;
  requestBytes = 0;
  answerBytes = 0;
  largestRequest = 0;
  largestAnswer = 0;

  reset(): void {
    Object.assign(this, new Traffic());
  }

  countRequest(body: RequestBody, bytes: number): void {
    this.requests += 1;
    this.actions += body.Actions.length;
    if (isCleanup(body)) this.cleanups += 1;
    this.requestBytes += bytes;
    this.largestRequest = Math.max(this.largestRequest, bytes);
  }

  /** Gives the bytes back. */
  countAnswer(bytes: number): number {
    this.answerBytes += bytes;
    this.largestAnswer = Math.max(this.largestAnswer, bytes);
    return bytes;
  }
}

function isCleanup({ Actions }: RequestBody): boolean {
  return Actions.every(({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === "_RemoveReference");
}
