/**
 * Stands where Excel stands for Microsoft's client library: takes its requests, performs them on objects of ours, and
 * answers. See README.md.
 */
import { HostError, TransportError } from "./host-error";
import type { Found, HostObject } from "./host-object";
import { Interpreter, type Desk } from "./interpreter";
import { bytesOf, EXCEL_ON_THE_WEB, refuseLongAnswer, refuseLongRequest, type Limits } from "./limits";
import { References } from "./references";
import { Traffic } from "./traffic";
import { RequestCheck, type Supports } from "./types/request-check";
import type { DeclaredTypes } from "./types/shape";
import { ACTION, type ErrorBody, type RequestBody, type ResponseBody } from "./wire";

/** What a host is made of. */
export interface HostOptions {
  /** What requests are held against: `declaredTypes("Excel")`. */
  readonly types: DeclaredTypes;
  /** What `context.workbook` is, and the name of its type. */
  readonly root: HostObject;
  readonly rootType: string;
  readonly supports: Supports;
  readonly limits?: Limits;
  /** What the library asks for by name, beside the root: `Microsoft.ExcelServices.CustomFunctions`. */
  readonly services?: ReadonlyMap<string, HostObject>;
  /** Before anything that changes the workbook: throws to make it fail. */
  beforeChange?(): void;
  /** After the last action that was performed, whether the request went well or not. */
  afterRequest?(): void;
  /** Before a request is looked at: waits, or throws a `HostError` or a `TransportError`. */
  admit?(flags: number, body: RequestBody): Promise<void>;
  /** Once all is done and before the answer leaves: waits, or throws a `TransportError` when the answer is lost. */
  release?(): Promise<void>;
}

/** Hears of events: their number and what they say. */
export type EventListener = (type: number, args: object) => void;
type HostEventMessage = Parameters<EventListener>;

export class OfficeHost {
  readonly traffic = new Traffic();
  readonly references = new References();
  private readonly listeners = new Set<EventListener>();
  /** What happened while a request was performed: it is told after the answer. */
  private untold: HostEventMessage[] = [];
  private isBusy = false;
  private readonly desk: Desk;
  /** One request after the other, as Excel does. */
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: HostOptions) {
    const root: Found = { object: options.root, type: options.rootType };
    this.desk = {
      root,
      check: new RequestCheck(options.types, options.supports),
      limits: options.limits ?? EXCEL_ON_THE_WEB,
      references: this.references,
      services: options.services ?? new Map(),
      heard: new Set(),
      beforeChange: () => options.beforeChange?.(),
      tell: (...event) => {
        this.untold.push(event);
        if (!this.isBusy) this.tellEvents();
      },
    };
  }

  supports(set: string, version: string): boolean {
    return this.options.supports(set, version);
  }

  onEvent(listener: EventListener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Tells what has happened: for whoever carries answers to call once one has arrived. */
  tellEvents(): void {
    for (const event of this.untold.splice(0)) this.listeners.forEach((listener) => listener(...event));
  }

  /** The JSON that answers a request, given how many bytes it had. Rejects with `TransportError` only. */
  answer(body: RequestBody, bytes: number, flags: number): Promise<string> {
    const turn = this.queue.then(() => this.answerNow(body, bytes, flags));
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  private async answerNow(body: RequestBody, bytes: number, flags: number): Promise<string> {
    this.traffic.countRequest(body, bytes);
    const response = await this.respond(body, bytes, flags);
    const answer = JSON.stringify(response);
    await this.options.release?.();
    try {
      refuseLongAnswer(this.traffic.countAnswer(bytesOf(answer)), this.desk.limits);
      return answer;
    } catch (error) {
      return JSON.stringify(refusal(error, -1));
    }
  }

  private async respond(body: RequestBody, bytes: number, flags: number): Promise<ResponseBody> {
    let index = -1;
    let interpreter: Interpreter | undefined;
    try {
      await this.options.admit?.(flags, body);
      refuseLongRequest(bytes, this.desk.limits);
      interpreter = new Interpreter(this.desk, body);
      this.isBusy = true;
      try {
        for (const action of body.Actions) {
          index += 1;
          interpreter.perform(action);
        }
      } finally {
        this.isBusy = false;
        if (body.Actions.some(({ ActionType }) => ActionType !== ACTION.instantiate)) this.options.afterRequest?.();
      }
      return { Error: null, Results: interpreter.results, TraceIds: interpreter.traceIds };
    } catch (error) {
      return refusal(error, index, interpreter?.location);
    }
  }
}

/** What is no refusal is a fault of the host, or of the objects behind it: told as such, with its place. */
function refusal(error: unknown, ActionIndex: number, Location = ""): ResponseBody {
  if (error instanceof TransportError) throw error;
  const [code, message] =
    error instanceof HostError
      ? [error.code, error.message]
      : ["HostFault", error instanceof Error ? (error.stack ?? "") : String(error)];
  const body: ErrorBody = { ActionIndex, Code: code, Message: message, Location, HttpStatusCode: 400 };
  return { Error: body, Results: [], TraceIds: [] };
}
