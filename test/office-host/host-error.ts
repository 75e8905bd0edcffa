/** What the host refuses, by the code that scripts see. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** A request that does not reach the workbook: what the server or the connection answers instead. */
export class TransportError extends Error {
  constructor(
    readonly status: number,
    /** Absent when the server gives no code. */
    readonly code?: string,
    message = `HTTP ${status}`,
  ) {
    super(message);
    this.name = "TransportError";
  }
}
