/** Handlers are added when the batch runs; Excel calls them later. */
import type { FakeRequest } from "./fake-request";

export type Handler = (args: never) => Promise<unknown>;

export class FakeEvent {
  constructor(
    private readonly request: FakeRequest,
    private readonly handlers: Set<Handler>,
  ) {}

  add(handler: Handler): void {
    this.request.enqueue({
      changes: false,
      bytes: 0,
      run: () => {
        this.handlers.add(handler);
        return 0;
      },
    });
  }
}
