/** Answers an add-in that stands in a frame of its own, as Excel on the web holds it. Knows no browser: see `page.ts`. */
import { TransportError } from "../host-error";
import { bytesOf } from "../limits";
import type { OfficeHost } from "../office-host";
import type { CustomFunctions } from "../services/custom-functions";
import { EVENT_CATEGORY, type RequestBody } from "../wire";
import { ACTION_TYPE, DISPATCH, FRAME_ERRORS, FRAME_EVENTS, INTERNAL_ERROR, MESSAGE, REQUEST_PARTS, RESPONSE, type ExecuteMethod, type FrameMessage } from "./frame-wire"; // prettier-ignore

export interface FrameOptions {
  readonly host: OfficeHost;
  /** What `isSetSupported` goes by: the newest version of each requirement set. */
  readonly sets: Readonly<Record<string, string>>;
  /** Of the application, and of its formulas. */
  readonly locale: string;
  readonly functions?: CustomFunctions;
  /** Of the page that holds the frame; absent: Excel's own on the web, which the library trusts without asking. */
  readonly origin?: string;
}

/** Between whom messages travel. */
export interface Conversation {
  readonly id: string;
  readonly control: string;
  /** Of the page that holds the frame. */
  readonly origin: string;
}

export class FrameHost {
  readonly conversation: Conversation;
  private isClosed = false;
  private nextCommand = 1;
  private readonly pressed = new Map<string, (status: number) => void>();
  private post: (text: string) => void = () => undefined;

  constructor(readonly options: FrameOptions) {
    const { host, functions, origin = EXCEL_ON_THE_WEB } = options;
    this.conversation = { id: `conversation-${nextConversation++}`, control: "control", origin };
    host.onEvent((type, args) => this.tell([EVENT_CATEGORY, type, "Workbook", JSON.stringify(args), 1]));
    functions?.onCall((entry) => this.tell(entry));
  }

  /** Where answers and events go from now on. */
  connect(post: (text: string) => void): void {
    this.post = post;
  }

  /** The workbook is closed: nobody answers any more. */
  close(): void {
    this.isClosed = true;
  }

  /** A message of the frame. */
  async hear(text: string): Promise<void> {
    const message = read(text);
    if (message?._messageType !== MESSAGE.request) return;
    // The page that was in the frame before speaks on for a moment.
    if (message._conversationId !== this.conversation.id) return;
    const answer = await this.answer(message);
    // What is asked while the workbook closes has no answer either.
    if (this.isClosed) return;
    this.post(JSON.stringify({ ...this.envelope(message, RESPONSE.forCalling), _data: answer }));
    this.options.host.tellEvents();
  }

  /** A button of the ribbon is pressed; resolves with the status that the add-in ends the command with: 0, done. */
  press(button: string, command: string): Promise<number> {
    const id = `${button}.${this.nextCommand++}`;
    return new Promise((resolve) => {
      this.pressed.set(id, resolve);
      this.event(FRAME_EVENTS.command, [id, command, JSON.stringify({ source: { id: button } })]);
    });
  }

  private tell(entry: readonly unknown[]): void {
    this.event(FRAME_EVENTS.objectModel, { ArrayData: [entry] });
  }

  private event(name: string, data: unknown): void {
    if (this.isClosed) return;
    const message = { _actionName: name, _conversationId: this.conversation.id, _correlationId: 0 };
    this.post(JSON.stringify({ ...this.envelope(message, RESPONSE.forEventing), _data: data }));
  }

  private envelope(
    {
      _actionName,
      _conversationId,
      _correlationId,
    }: Pick<FrameMessage, "_actionName" | "_conversationId" | "_correlationId">,
    responseType: number,
  ): object {
    return {
      _messageType: MESSAGE.response,
      _actionName,
      _conversationId,
      _correlationId,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    };
  }

  private async answer(message: FrameMessage): Promise<unknown> {
    if (message._actionType !== ACTION_TYPE.invoke) return DONE;
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.appContext();
      case "executeMethod":
        return this.execute(message._data as ExecuteMethod);
      default:
        // The focus, telemetry: told, not asked.
        return null;
    }
  }

  private async execute(call: ExecuteMethod): Promise<unknown> {
    switch (call.DdaMethod.DispatchId) {
      case DISPATCH.objectModel:
        return this.perform(call.ArrayData ?? []);
      case DISPATCH.commandCompleted:
        this.complete(call as unknown as Readonly<Record<number, unknown>>);
        return DONE;
      default:
        throw new Error(`the frame's host does not know call ${call.DdaMethod.DispatchId}`);
    }
  }

  private async perform(parts: readonly unknown[]): Promise<unknown> {
    const body = String(parts[REQUEST_PARTS.body]);
    const { host } = this.options;
    try {
      const answer = await host.answer(
        JSON.parse(body) as RequestBody,
        bytesOf(body),
        Number(parts[REQUEST_PARTS.flags]),
      );
      return { ...DONE, Data: ["200", null, answer] };
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      return { ...DONE, Error: FRAME_ERRORS[error.status] ?? INTERNAL_ERROR };
    }
  }

  private complete({ 0: id, 1: status }: Readonly<Record<number, unknown>>): void {
    this.pressed.get(String(id))?.(Number(status));
    this.pressed.delete(String(id));
  }

  private appContext(): object {
    const { locale, sets } = this.options;
    const { control, origin } = this.conversation;
    return {
      _id: control,
      _appName: EXCEL_WEB,
      _appVersion: "16.0",
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: `${origin}/workbook.xlsx`,
      _clientMode: 1,
      _settings: [],
      _reason: 1,
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "correlation",
      _appInstanceId: control,
      _appMinorVersion: 0,
      _hostFullVersion: "16.0.20000.10000",
      _requirementMatrix: JSON.stringify(sets),
      _appDomains: [],
    };
  }
}

/** A domain that the library takes for Office's own: of any other it asks whether the user trusts it. */
const EXCEL_ON_THE_WEB = "https://excel.officeapps.live.com";

let nextConversation = 1;

/** Excel on the web, among the applications of Office. */
const EXCEL_WEB = 16;

const DONE = { Version: 1, Error: 0 };

/** Other messages pass through the same window. */
function read(text: string): FrameMessage | null {
  try {
    return JSON.parse(text) as FrameMessage;
  } catch {
    return null;
  }
}
