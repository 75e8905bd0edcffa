/** A worker as browsers have them: what goes in and out is copied, never shared. */
import type { TaskWorker } from "../../src/taskpane/worker/worker-task";

export type Serve<Request, Answer> = (request: Request, reply: (answer: Answer) => void) => unknown;

export class CopyingWorker<Request, Answer> implements TaskWorker {
  onmessage: TaskWorker["onmessage"] = null;
  onerror: TaskWorker["onerror"] = null;
  isTerminated = false;

  constructor(private readonly serve: Serve<Request, Answer>) {}

  postMessage(request: Request): void {
    void this.serve(structuredClone(request), (answer) => {
      this.onmessage?.call(this as unknown as Worker, { data: structuredClone(answer) } as MessageEvent);
    });
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

/** Never answers. */
export class SilentWorker extends CopyingWorker<never, never> {
  constructor() {
    super(() => undefined);
  }
}

/** Its script cannot be loaded. */
export class BrokenWorker extends SilentWorker {
  override postMessage(): void {
    this.onerror?.call(this as unknown as Worker, {} as ErrorEvent);
  }
}
