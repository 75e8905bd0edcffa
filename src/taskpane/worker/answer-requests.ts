/** The entry of a worker: each message is a request, and what `serve` replies goes back. */
export function answerRequests<Request, Answer>(
  serve: (request: Request, reply: (answer: Answer) => void) => unknown,
): void {
  // The compiler knows the page's globals only; in a worker `postMessage` takes no origin.
  const post = self.postMessage.bind(self) as (answer: Answer) => void;
  self.addEventListener("message", ({ data }: MessageEvent<Request>) => void serve(data, post));
}
