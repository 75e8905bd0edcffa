/**
 * The discipline of Office.js: nothing happens before `sync`, nothing can be read before it was loaded and synced, a
 * batch stops at its first failing operation with the earlier ones done, and Excel on the web refuses 5 MB.
 */

/** As thrown by Office.js. */
export class FakeOfficeError extends Error {
  readonly debugInfo = { errorLocation: "" };

  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message);
    this.name = "OfficeExtension.Error";
  }
}

const PAYLOAD_LIMIT = 5_000_000;

interface Operation {
  readonly changes: boolean;
  readonly bytes: number;
  readonly run: () => number;
}

/** What tests count, and what they break. */
export class FakeTraffic {
  syncs = 0;
  /** Operations that changed the workbook. */
  mutations = 0;
  largestRequest = 0;
  largestResponse = 0;
  private mutationsBeforeFailure = Infinity;

  /** The change after the next `count` ones fails, once; the earlier ones of its batch stay done. */
  failAfter(count: number): void {
    this.mutationsBeforeFailure = count;
  }

  countMutation(): void {
    if (this.mutationsBeforeFailure === 0) {
      this.mutationsBeforeFailure = Infinity;
      throw new FakeOfficeError("GeneralException", "a failure was asked for");
    }
    this.mutationsBeforeFailure -= 1;
    this.mutations += 1;
  }
}

export class FakeRequest {
  private queue: Operation[] = [];
  private open = true;

  constructor(
    private readonly traffic: FakeTraffic,
    /** Once the operations of a batch are done, the workbook calculates. */
    private readonly afterBatch: () => void,
  ) {}

  get hasPending(): boolean {
    return this.queue.length > 0;
  }

  close(): void {
    this.open = false;
  }

  /** `run` gives the size of what comes back. */
  enqueue(operation: Operation): void {
    if (!this.open) throw new FakeOfficeError("InvalidRequestContext", "the request was used after its run had ended");
    this.queue.push(operation);
  }

  async sync(): Promise<void> {
    const batch = this.queue;
    this.queue = [];
    this.traffic.syncs += 1;
    const request = batch.reduce((sum, { bytes }) => sum + bytes, 0);
    this.traffic.largestRequest = Math.max(this.traffic.largestRequest, request);
    if (request > PAYLOAD_LIMIT) throw new FakeOfficeError("RequestPayloadSizeLimitExceeded");
    // Excel answers later, never at once.
    await Promise.resolve();
    const response = this.perform(batch);
    this.traffic.largestResponse = Math.max(this.traffic.largestResponse, response);
    if (response > PAYLOAD_LIMIT) throw new FakeOfficeError("ResponsePayloadSizeLimitExceeded");
  }

  private perform(batch: readonly Operation[]): number {
    let response = 0;
    try {
      for (const { changes, run } of batch) {
        if (changes) this.traffic.countMutation();
        response += run();
      }
    } finally {
      this.afterBatch();
    }
    return response;
  }
}
