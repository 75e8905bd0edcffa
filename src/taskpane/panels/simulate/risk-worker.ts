/** The entry of the worker that draws: the pane stays alive meanwhile, and ends it to stop. */
import { answerRequests } from "../../worker/answer-requests";
import { serveRisk } from "./risk-serve";

answerRequests(serveRisk);
