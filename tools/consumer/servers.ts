/** What `docs/servers.md` shows: a server that answers with documented errors, and a client that reads them. */

// #region server
import { createServer, type RequestListener } from "node:http";
import { createError, RaisedError } from "@faultline/guards";
import { deviceManagement } from "@faultline/guards/device-management";

function deviceOf(id: string): { id: string } {
  if (id === "42") return { id };
  throw createError(deviceManagement, "NotFound", { message: `There is no device ${id}.`, request_id: "015d" });
}

const answer: RequestListener = ({ url = "" }, response) => {
  try {
    response.setHeader("Content-Type", "application/json").end(JSON.stringify(deviceOf(url.slice(1))));
  } catch (error) {
    if (!(error instanceof RaisedError)) throw error;
    response.writeHead(error.status, error.headers).end(error.text);
  }
};

export const server = createServer(answer);
// #endregion

// #region retries
import { FaultError, sendWithRetries } from "@faultline/guards";

export async function getDevice(url: string): Promise<unknown> {
  const { response, fault } = await sendWithRetries(deviceManagement, () => fetch(url), { method: "GET" });
  if (fault?.match === "declared" && fault.code === "not_found") return undefined;
  if (fault) throw new FaultError(fault);
  return response.json(); // it is unread
}
// #endregion
