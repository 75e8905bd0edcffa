/** Listens between Office's script and Excel, and keeps what is asked and answered. Pasted into Script Lab with the scenario. */

export interface Exchange {
  readonly request: unknown;
  /** `null`: the request was not answered; the error says why. */
  readonly answer: unknown;
  readonly error?: number;
}

/** A recording, as its file holds it. */
export interface Trace {
  readonly format: 1;
  /** `OfficeOnline`, `PC`, `Mac`, and the build. */
  readonly platform: string;
  readonly version: string;
  readonly exchanges: readonly Exchange[];
}

interface Result {
  readonly status: string;
  readonly value?: { readonly data: readonly unknown[] };
  readonly error?: { readonly code: number };
}

/** The part of Office's script that every request goes through. */
export interface RequestGate {
  executeRichApiRequestAsync(parts: readonly unknown[], done: (result: Result) => void): void;
}

/** What stands where in a request and in an answer. */
const [REQUEST_BODY, ANSWER_BODY] = [4, 2];

/** Where Office's script looks for it, at each request. */
export interface RequestRoom {
  RichApi: RequestGate;
}

/** The gate itself cannot be changed: another one is put in its place. */
export function record(room: RequestRoom): { readonly exchanges: Exchange[]; readonly stop: () => void } {
  const exchanges: Exchange[] = [];
  const original = room.RichApi;
  const executeRichApiRequestAsync: RequestGate["executeRichApiRequestAsync"] = (parts, done) =>
    original.executeRichApiRequestAsync(parts, (result) => {
      const request: unknown = JSON.parse(String(parts[REQUEST_BODY]));
      const body = result.value?.data[ANSWER_BODY];
      const text = Array.isArray(body) ? body.join("") : body;
      if (typeof text === "string") exchanges.push({ request, answer: JSON.parse(text) as unknown });
      else exchanges.push({ request, answer: null, ...(result.error && { error: result.error.code }) });
      done(result);
    });
  room.RichApi = Object.create(original, {
    executeRichApiRequestAsync: { value: executeRichApiRequestAsync },
  }) as RequestGate;
  return { exchanges, stop: () => void (room.RichApi = original) };
}
