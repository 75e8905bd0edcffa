/** How a page that is opened in a frame learns who holds it: the library looks in its address, then in its window's name. */
import type { FrameHost } from "./frame-host";

export interface FrameAddress {
  readonly address: string;
  /** Of the frame. */
  readonly name: string;
}

export function frameAddress(page: string, { options, conversation }: FrameHost): FrameAddress {
  const hostInfo = `Excel$Web$16.01$${options.locale}$telemetry$$$3`;
  const xdmInfo = `${conversation.id}|${conversation.control}|${conversation.origin}`;
  return {
    address: `${page}?_host_Info=${hostInfo}#&_serializer_version=1&_xdm_Info=${xdmInfo}`,
    name: JSON.stringify({ baseFrameName: "add-in", hostInfo, xdmInfo, serializerVersion: "1" }),
  };
}
