/** An event of the workbook: who registers hears it for as long as the workbook is open. */
import type { HostEvent } from "../../office-host/host-object";

export type Handler = (args: object) => void;

export class FakeEvent implements HostEvent {
  private readonly handlers = new Set<Handler>();

  add(handler: Handler): void {
    this.handlers.add(handler);
  }

  tell(args: object): void {
    for (const handler of this.handlers) handler({ source: "Local", ...args });
  }
}
