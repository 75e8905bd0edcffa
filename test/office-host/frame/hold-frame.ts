/** Holds an add-in in a frame of this very page. */
import { frameAddress } from "./frame-address";
import type { FrameHost } from "./frame-host";

/** Puts the frame in `place`, with that page in it. */
export function holdFrame(host: FrameHost, page: string, place: Element): HTMLIFrameElement {
  const { address, name } = frameAddress(page, host);
  const frame = document.createElement("iframe");
  frame.name = name;
  frame.title = "Add-in";
  frame.src = address;
  const { origin } = new URL(page, location.href);
  host.connect((text) => frame.contentWindow?.postMessage(text, origin));
  window.addEventListener("message", ({ data, source }) => {
    if (typeof data === "string" && source === frame.contentWindow) void host.hear(data);
  });
  place.append(frame);
  return frame;
}
