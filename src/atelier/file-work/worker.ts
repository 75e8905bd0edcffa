/** The entry of the file worker: files are read and written beside the page, which stays alive meanwhile. */
import type { FileReply, FileRequest } from "./protocol";
import { serve } from "./serve";

// The compiler knows the page's globals only; in a worker `postMessage` takes no origin.
const post = self.postMessage.bind(self) as (reply: FileReply) => void;

self.addEventListener("message", ({ data }: MessageEvent<FileRequest>) => void serve(data, post));
