/**
 * Microsoft's client library in this process, its requests sent to a host of ours over the bridge that native
 * applications give it. Nothing is put among the globals: the script sees a page of its own.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { readFileSync } from "node:fs";
import { compileFunction } from "node:vm";
import { TransportError } from "../host-error";
import { bytesOf } from "../limits";
import type { OfficeHost } from "../office-host";
import { BRIDGE, EVENT_CATEGORY, type RequestBody } from "../wire";
import { buildName, fileOf, type Build } from "./builds";
import { createPage, type Page } from "./page";

interface BridgeMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody };
}

interface Bridge {
  sendMessageToHost(text: string): void;
  /** The library puts itself there. */
  onMessageFromHost?(text: string): void;
}

/** What scripts find among the globals. */
export interface OfficeGlobals {
  readonly Excel: { run: (typeof Excel)["run"] } & Record<string, unknown>;
  readonly Office: unknown;
}

export class OfficeClient {
  private readonly page: Page = createPage();
  private readonly bridge: Bridge;
  private host: OfficeHost | undefined;
  /** Whose work is being done, whatever timers and promises it goes through. */
  private readonly work = new AsyncLocalStorage<OfficeHost>();
  private unhear: () => void = () => undefined;

  constructor(build: Build) {
    this.bridge = { sendMessageToHost: (text) => void this.send(text) };
    this.page._richApiNativeBridge = this.bridge;
    const file = fileOf(build);
    // The names of the script are looked up on its page.
    const source = `with (page) {${readFileSync(file, "utf8")}\n}`;
    const script = compileFunction(source, ["page"], { filename: file });
    Reflect.apply(script, this.page, [this.page]);
    if (this.page.Excel === undefined) throw new Error(`the script for ${buildName(build)} gave no Excel`);
  }

  /** The library answers to this host from now on; gives what scripts find among the globals. */
  connect(host: OfficeHost): OfficeGlobals {
    this.disconnect();
    this.host = host;
    this.unhear = host.onEvent((type, args) => this.hear(host, type, args));
    const context = {
      platform: "OfficeOnline",
      displayLanguage: "fr-FR",
      diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0.20000.10000" },
      requirements: {
        isSetSupported: (set: string, version: string | number = "1.1") => host.supports(set, String(version)),
      },
    };
    this.page.Office = { context };
    return { Excel: this.namespaceOf(host), Office: this.page.Office };
  }

  /**
   * The library's own, but that what a run leaves for later stays with its workbook: the library tries to let go of
   * ranges three times, five seconds apart, and an add-in may look again a moment after it was told of a change.
   */
  private namespaceOf(host: OfficeHost): OfficeGlobals["Excel"] {
    const namespace = this.page.Excel as OfficeGlobals["Excel"];
    const run = (...args: Parameters<typeof namespace.run>): unknown =>
      this.work.run(this.work.getStore() ?? host, () => Reflect.apply(namespace.run, namespace, args));
    return Object.create(namespace, { run: { value: run } }) as OfficeGlobals["Excel"];
  }

  /** No handler of an earlier host may hear a later one. */
  disconnect(): void {
    this.unhear();
    this.host = undefined;
    const { GenericEventRegistration } = this.page.OfficeExtension as {
      GenericEventRegistration: { s_genericEventRegistrations: object };
    };
    GenericEventRegistration.s_genericEventRegistrations = {};
  }

  private async send(text: string): Promise<void> {
    const { host } = this;
    // Nobody is there any more: the request of a workbook that was closed, another one being open perhaps.
    if (host === undefined || host !== (this.work.getStore() ?? host)) return;
    const { id, flags, message } = JSON.parse(text) as BridgeMessage;
    // The few bytes around the body travel too.
    const answer = await reply(host, message.body, bytesOf(text), flags);
    this.bridge.onMessageFromHost?.(JSON.stringify({ id, type: BRIDGE.request, flags, message: answer }));
    host.tellEvents();
  }

  private hear(host: OfficeHost, type: number, args: object): void {
    const entries = [[EVENT_CATEGORY, type, "Workbook", JSON.stringify(args), 1]];
    const message = JSON.stringify({ type: BRIDGE.events, controlId: "", message: { entries } });
    this.work.run(host, () => this.bridge.onMessageFromHost?.(message));
  }
}

async function reply(host: OfficeHost, body: RequestBody, bytes: number, flags: number): Promise<object> {
  try {
    return { statusCode: 200, headers: {}, body: await host.answer(body, bytes, flags) };
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    const { status, code, message } = error;
    return {
      statusCode: status,
      headers: {},
      body: code === undefined ? "" : JSON.stringify({ error: { code, message } }),
    };
  }
}

const clients = new Map<string, OfficeClient>();

/** The client of a build; it is read once. */
export function officeClient(build: Build): OfficeClient {
  const name = buildName(build);
  const client = clients.get(name) ?? new OfficeClient(build);
  clients.set(name, client);
  return client;
}
