/** The entry of the file worker: files are read and written beside the page, which stays alive meanwhile. */
import { answerRequests } from "../../taskpane/worker/answer-requests";
import { serve } from "./serve";

answerRequests(serve);
