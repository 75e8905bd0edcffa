/**
 * Microsoft's client library in this process, its requests sent to a host of ours over the bridge that native
 * applications give it. Nothing is put among the globals: the script sees a page of its own.
 */
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
    this.unhear = host.onEvent((type, args) => this.hear(type, args));
    const context = {
      platform: "OfficeOnline",
      displayLanguage: "fr-FR",
      diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0.20000.10000" },
      requirements: {
        isSetSupported: (set: string, version: string | number = "1.1") => host.supports(set, String(version)),
      },
    };
    this.page.Office = { context };
    return { Excel: this.page.Excel, Office: this.page.Office } as OfficeGlobals;
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
    // Nobody is there any more: the request of a workbook that was closed.
    if (host === undefined) return;
    const { id, flags, message } = JSON.parse(text) as BridgeMessage;
    // The few bytes around the body travel too.
    const answer = await reply(host, message.body, bytesOf(text), flags);
    this.bridge.onMessageFromHost?.(JSON.stringify({ id, type: BRIDGE.request, flags, message: answer }));
    host.tellEvents();
  }

  private hear(type: number, args: object): void {
    const entries = [[EVENT_CATEGORY, type, "Workbook", JSON.stringify(args), 1]];
    this.bridge.onMessageFromHost?.(JSON.stringify({ type: BRIDGE.events, controlId: "", message: { entries } }));
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
