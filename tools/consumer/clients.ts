/** What `docs/clients.md` shows: the faults of errors of other HTTP clients, and retries by them. */

// #region decode
import { decode, type RootFault } from "@faultline/guards";
import { deviceManagement, type DeviceManagementErrors } from "@faultline/guards/device-management";
import type { AxiosError } from "axios";
import type { RequestError } from "got";
import type { HTTPError } from "ky";
import type { FetchError } from "ofetch";

export type DeviceFault = RootFault<DeviceManagementErrors> | undefined;

export const ofAxios = ({ response }: AxiosError): DeviceFault =>
  response && decode(deviceManagement, { ...response, body: response.data });

export function ofGot({ response }: RequestError): DeviceFault {
  if (!response) return undefined; // no response, no fault
  const { statusCode: status, headers, body } = response;
  return decode(deviceManagement, { status, headers, body });
}

export const ofKy = ({ response: { status, headers }, data }: HTTPError): DeviceFault =>
  decode(deviceManagement, { status, headers, body: data });

export const ofOfetch = ({ response, data }: FetchError): DeviceFault =>
  response && decode(deviceManagement, { status: response.status, headers: response.headers, body: data });
// #endregion

// #region got
import { advise } from "@faultline/guards";
import got from "got";

export const gotApi = got.extend({
  retry: {
    calculateDelay: ({ attemptCount: attempt, error, computedValue }) => {
      const fault = ofGot(error);
      if (!fault) return computedValue;
      const { retry, delayMs } = advise(fault, { method: error.options.method, attempt });
      return retry ? Math.max(1, delayMs) : 0; // 0 means that there is no retry
    },
  },
});
// #endregion

// #region ky
import { decodeResponse } from "@faultline/guards";
import ky from "ky";

export const kyApi = ky.create({
  retry: { limit: 20, statusCodes: [] },
  hooks: {
    afterResponse: [
      async ({ request: { method }, response, retryCount }) => {
        const fault = await decodeResponse(deviceManagement, response.clone());
        const advice = fault && advise(fault, { method, attempt: retryCount + 1 });
        return advice?.retry ? ky.retry({ delay: advice.delayMs }) : undefined;
      },
    ],
  },
});
// #endregion

// #region query
import { FaultError, type Advice } from "@faultline/guards";
import { QueryClient } from "@tanstack/query-core";

const adviceOn = (failureCount: number, error: Error): Advice | undefined =>
  error instanceof FaultError ? advise(error.fault, { method: "GET", attempt: failureCount + 1 }) : undefined;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failureCount, error) => adviceOn(failureCount, error)?.retry ?? false,
      retryDelay: (failureCount, error) => adviceOn(failureCount, error)?.delayMs ?? 0,
    },
  },
});
// #endregion

// #region operation
import { match, sendWithRetries, type Family, type OperationErrors } from "@faultline/guards";
import {
  disruptiveTechnologies,
  type DisruptiveTechnologiesErrors,
  type operations,
} from "@faultline/guards/disruptive-technologies";

type TokenErrors = OperationErrors<DisruptiveTechnologiesErrors, typeof operations.getAccessToken>;
const tokens: Family<TokenErrors> = disruptiveTechnologies;

export async function getToken(url: string, body: URLSearchParams): Promise<unknown> {
  const { response, fault } = await sendWithRetries(tokens, () => fetch(url, { method: "POST", body }));
  if (!fault) return response.json();
  return match(fault, {
    invalid_grant: () => undefined, // all that the operation documents
    _: () => {
      throw new FaultError(fault);
    },
  });
}
// #endregion
