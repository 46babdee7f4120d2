// @generated from specs/t-iot-hub/openapi.yaml. Edit the spec, then run `npm run generate`.
import type { FamilyHelp } from "../help.ts";

/** What people read about T IoT Hub errors: titles, causes, remedies and sources. */
export const help: FamilyHelp = {
  id: "t-iot-hub",
  title: "T IoT Hub errors",
  description: "Every failed call has an HTTP status. Its body, where there is one, is JSON with a `title` and mostly a `detail`; how much it says\ndepends on the backend platform behind the API. Under 400 the `title` tells which error it is; under every other status the status\nalone does. HTTP 200 with an empty body is a failure too.\n\nNothing more is published about the bodies: no API description and no sample. The samples here are made up from what is\ndocumented, and whatever is not documented stays open.",
  support: {
    channels: [{ name: "T IoT Hub support" }],
    include: ["The complete request that you are trying to make.", "The error code.", "The response that you receive."],
    statusPage: "The status page of the API service",
  },
  credentials: [
    {
      name: "Access token",
      lifetimeSeconds: 300,
      renewal: "Request a new access token with the credentials of your application, which you find in Application Access Management.",
    },
  ],
  commonCauses: [
    {
      title: "Unauthorized Access",
      remedies: [
        {
          text: "Check again which credentials the call sends, an API key or an access token for instance, and that they are the right ones.",
        },
      ],
    },
    {
      title: "Invalid Request Parameters",
      remedies: [{ text: "Compare the parameters of the request with the API documentation, both their names and their format." }],
    },
    {
      title: "Resource Not Found",
      remedies: [
        { text: "Make sure that the resource or the endpoint exists and that you can reach it." },
        { text: "Look for typing errors in the URL and in the identifier of the resource." },
      ],
    },
    {
      title: "Rate Limit Exceeded",
      remedies: [
        { text: "Wait 1 hour, then send a new request." },
        {
          text: "Use the API more sparingly, with several requests combined into one batch or with fewer requests in the same time.",
        },
      ],
    },
    {
      title: "Server Error",
      remedies: [
        { text: "Look at the status page for known trouble with the API." },
        { text: "Send the request again after some time; the error may pass." },
        { text: "If the error stays, ask the support team to look into it." },
      ],
    },
  ],
  guidance: [
    { text: "Log each failed call, with as much detail as you have about it." },
    {
      text: "Expect more or less from a body with each backend: whether it names the type of the error and explains it depends on the platform that serves the call.",
    },
    { text: "`pageSize` and `pageNumber` must be valid numbers." },
    { text: "Expect further titles under 400; only the most notable ones are documented." },
    {
      text: "Only `title`, `detail` and `errors` are known. Whether `status`, `type` or `instance` appear is not, nor how an item of `errors` looks; rely on none of them.",
      basis: "inferred",
    },
    {
      text: "Know the family from the host that you called. A body with `title` and `detail` could come from any API with problem details (RFC 9457), so never guess it from the body.",
      basis: "inferred",
    },
    {
      text: "A body `{\"message\": …}` and nothing else comes from the Kong gateway in front of the APIs, and so can HTML. Only its status tells what to do.",
      basis: "observed",
    },
    {
      text: "A body `{\"errorMessage\": …, \"errorCode\": \"10000001\"}` is relayed from Cisco Control Center, one of the backend platforms; its code is text. Go by the status, and give support the code.",
      basis: "observed",
    },
    {
      text: "The service publishes no bounds for retries other than the hour after 429. The delays after 500 and 503 and all numbers of attempts are our own choice.",
      basis: "inferred",
    },
  ],
  source: {
    document: "T IoT Hub: APIs Errors",
    section: "About",
    url: "https://hub.iot.telekom.com/docs/apis/errors",
    basis: "documented",
  },
  errors: {
    "t-iot-hub/200": {
      name: "EmptyResult",
      code: 200,
      title: "Success without a result",
      description: "The status is 200, and the body is empty where a result was expected. The values in the fields of the filter are what to look at.",
      statuses: [200],
      canonicalCode: "INVALID_ARGUMENT",
      recovery: "fix_request",
      retry: { strategy: "never" },
      causes: [
        {
          text: "A value in the filter is invalid.",
          recovery: "fix_request",
          retry: { strategy: "never" },
          remedies: [{ text: "Compare each value with those that the field can have.", basis: "inferred" }],
        },
        {
          text: "A value in the filter contains a special character.",
          recovery: "fix_request",
          retry: { strategy: "never" },
          remedies: [{ text: "Take the special characters out of the value.", basis: "inferred" }],
        },
        {
          text: "A value in the filter has white space behind it.",
          recovery: "fix_request",
          retry: { strategy: "never" },
          remedies: [{ text: "Trim the value before you send it.", basis: "inferred" }],
        },
        {
          text: "A value in the filter is not a string.",
          recovery: "fix_request",
          retry: { strategy: "never" },
          remedies: [{ text: "Send the value as a string, numbers included.", basis: "inferred" }],
        },
        {
          text: "A value in the filter is a string, as it should be, yet one with special characters.",
          recovery: "fix_request",
          retry: { strategy: "never" },
          remedies: [
            {
              text: "Search for a value without special characters, and filter the answer yourself.",
              basis: "inferred",
            },
          ],
        },
      ],
      remedies: [
        { text: "Check that the request is formatted as the specification of the API says." },
        { text: "Check each value in the fields of the filter against the five causes." },
        {
          text: "Do not take it for an empty list or for a success, and do not send the same request again.",
          basis: "inferred",
        },
      ],
      source: {
        document: "T IoT Hub: APIs Errors",
        section: "HTTP 200 but the response is empty",
        url: "https://hub.iot.telekom.com/docs/apis/errors",
        basis: "documented",
      },
    },
    "t-iot-hub/bad-request": {
      name: "BadRequest",
      code: "Bad Request",
      title: "The request cannot be processed",
      description: "The general error for a request that cannot be processed. The text in the body mostly explains why.",
      statuses: [400],
      canonicalCode: "INVALID_ARGUMENT",
      recovery: "fix_request",
      retry: { strategy: "never" },
      remedies: [
        { text: "Read the body and the headers of the response; `detail` explains what is wrong." },
        { text: "Check that the request is formatted as the specification of the API says." },
        { text: "Check that `pageSize` and `pageNumber` are valid numbers." },
        {
          text: "Make sure that the HTTP headers, the method (GET or POST, for instance) and the URL of the endpoint are right.",
        },
      ],
      source: {
        document: "T IoT Hub: APIs Errors",
        section: "HTTP 400 Bad Request",
        url: "https://hub.iot.telekom.com/docs/apis/errors",
        basis: "documented",
      },
    },
    "t-iot-hub/missing-or-malformed-parameter": {
      name: "MissingOrMalformedParameter",
      code: "Missing or malformed parameter",
      title: "The POST body was refused",
      description: "The body that was sent with POST did not pass the validation of input. `errors` may list what is wrong with it.",
      statuses: [400],
      canonicalCode: "INVALID_ARGUMENT",
      recovery: "fix_request",
      retry: { strategy: "never" },
      remedies: [
        { text: "Mend each issue that `errors` lists, where it is there." },
        { text: "Read the body and the headers of the response; `detail` explains what is wrong." },
        { text: "Check that the request is formatted as the specification of the API says." },
        { text: "Check that `pageSize` and `pageNumber` are valid numbers." },
        {
          text: "Make sure that the HTTP headers, the method (GET or POST, for instance) and the URL of the endpoint are right.",
        },
      ],
      source: {
        document: "T IoT Hub: APIs Errors",
        section: "HTTP 400 Bad Request",
        url: "https://hub.iot.telekom.com/docs/apis/errors",
        basis: "documented",
      },
    },
    "t-iot-hub/invalid-action": {
      name: "InvalidAction",
      code: "Invalid Action",
      title: "The resource does not support the action",
      description: "The action that was asked for is not valid for this resource; a resource of this kind does not support it.",
      statuses: [400],
      canonicalCode: "FAILED_PRECONDITION",
      recovery: "fix_request",
      retry: { strategy: "never" },
      remedies: [
        { text: "Look up which actions the resource supports, and call one of those.", basis: "inferred" },
        { text: "Read the body and the headers of the response; `detail` explains what is wrong." },
        { text: "Check that the request is formatted as the specification of the API says." },
        { text: "Check that `pageSize` and `pageNumber` are valid numbers." },
        {
          text: "Make sure that the HTTP headers, the method (GET or POST, for instance) and the URL of the endpoint are right.",
        },
      ],
      source: {
        document: "T IoT Hub: APIs Errors",
        section: "HTTP 400 Bad Request",
        url: "https://hub.iot.telekom.com/docs/apis/errors",
        basis: "documented",
      },
    },
    "t-iot-hub/401": {
      name: "Unauthorized",
      code: 401,
      title: "The caller is not authenticated",
      description: "What authenticates the caller is missing or invalid. The status alone tells this error; the text of `title` is not documented.",
      statuses: [401],
      canonicalCode: "UNAUTHENTICATED",
      recovery: "authenticate",
      retry: { strategy: "after_change" },
      causes: [
        {
          text: "The access token is older than 5 minutes. This is the most likely cause.",
          recovery: "authenticate",
          retry: { strategy: "after_change" },
          basis: "inferred",
          remedies: [{ text: "Generate a new access token and send the request again with it." }],
        },
        { text: "The request carries no credentials." },
        { text: "The credentials, an API key or an access token, are invalid." },
      ],
      remedies: [
        { text: "Open Application Access Management." },
        {
          text: "Check the credentials that you use, an API key or an access token for instance, and make sure that they are right.",
        },
        { text: "Check that these credentials carry the permissions that the resource requires." },
        {
          text: "With OAuth, check that the authentication flow is implemented correctly and that it gave you a valid access token.",
        },
        { text: "Generate a new access token where needed; each one expires after 5 minutes." },
      ],
      source: {
        document: "T IoT Hub: APIs Errors",
        section: "HTTP 401 Unauthorized",
        url: "https://hub.iot.telekom.com/docs/apis/errors",
        basis: "documented",
      },
    },
    "t-iot-hub/403": {
      name: "Forbidden",
      code: 403,
      title: "The caller may not do this",
      description: "The credentials are valid, and they do not carry the rights for this action on this resource. It is the same on all supported\nplatforms. The status alone tells this error; the text of `title` is not documented.",
      statuses: [403],
      canonicalCode: "PERMISSION_DENIED",
      recovery: "request_access",
      retry: { strategy: "after_change" },
      remedies: [{ text: "Ask the admin of your T IoT Hub tenant to change your access permissions." }],
      source: {
        document: "T IoT Hub: APIs Errors",
        section: "HTTP 403 Forbidden",
        url: "https://hub.iot.telekom.com/docs/apis/errors",
        basis: "documented",
      },
    },
    "t-iot-hub/404": {
      name: "NotFound",
      code: 404,
      title: "No data was found",
      description: "No data fits the request and its parameters. The status alone tells this error; the text of `title` is not documented.",
      statuses: [404],
      canonicalCode: "NOT_FOUND",
      recovery: "fix_request",
      retry: { strategy: "never" },
      causes: [
        {
          text: "The id of the product is empty or invalid, or there are spaces before or behind it.",
          recovery: "fix_request",
          retry: { strategy: "never" },
          remedies: [
            { text: "Check that the id is valid and not empty." },
            { text: "Remove the spaces before and behind the id." },
          ],
        },
        {
          text: "The filter is invalid, ends in white space, or is not a string.",
          recovery: "fix_request",
          retry: { strategy: "never" },
          remedies: [
            { text: "Check that the filter is valid." },
            { text: "Remove white space at the end of the filter." },
            { text: "Send the filter as a string." },
          ],
        },
      ],
      remedies: [
        { text: "Check the id of the product: valid, not empty, and without spaces before or behind it." },
        { text: "Check the filter: valid, a string, and without white space at its end." },
        { text: "Make sure that the resource or the endpoint exists and that you can reach it." },
        { text: "Look for typing errors in the URL and in the identifier of the resource." },
      ],
      source: {
        document: "T IoT Hub: APIs Errors",
        section: "HTTP 404 Not Found",
        url: "https://hub.iot.telekom.com/docs/apis/errors",
        basis: "documented",
      },
    },
    "t-iot-hub/429": {
      name: "TooManyRequests",
      code: 429,
      title: "Too many requests",
      description: "The user sent more requests in a given time than the rate limit allows. No figure is given with the error; the service describes its rate\nlimiting on a page of its own. The status alone tells this error; the text of `title` is not documented.",
      statuses: [429],
      canonicalCode: "RESOURCE_EXHAUSTED",
      recovery: "wait",
      retry: { strategy: "delay", minDelaySeconds: 3600, maxAttempts: 3 },
      causes: [
        { text: "The user exceeded the rate limit." },
        {
          text: "The body is `{\"message\": …}` and nothing else: the gateway refused the request, and may send Retry-After.",
          recovery: "wait",
          basis: "observed",
          remedies: [
            {
              text: "Wait as long as Retry-After says, and no less than the hour that is documented.",
              basis: "inferred",
            },
          ],
        },
      ],
      remedies: [
        { text: "Wait 1 hour, then send a new request." },
        { text: "Send fewer requests: one request can change the status of many ids at once, for instance." },
        {
          text: "Cache on the side of the client, so that the same call is not repeated, in user interfaces and reports for instance.",
        },
        { text: "Put waits between requests and before retries, above all in batch scripts with hundreds of calls." },
        { text: "Combine requests into batches, or call less often." },
      ],
      source: {
        document: "T IoT Hub: APIs Errors",
        section: "HTTP 429 Too Many Requests",
        url: "https://hub.iot.telekom.com/docs/apis/errors",
        basis: "documented",
      },
    },
    "t-iot-hub/500": {
      name: "InternalServerError",
      code: 500,
      title: "The server or a platform behind it failed",
      description: "In general neither the client nor the request is at fault; a call to a backend platform ran into a timeout, for instance. Yet some CMO\nplatforms answer 500 to a request that is invalid, or to credentials that are invalid or expired. The status alone tells this error; the\ntext of `title` is not documented.",
      statuses: [500],
      canonicalCode: "INTERNAL",
      recovery: "wait",
      retry: { strategy: "backoff", minDelaySeconds: 1, maxDelaySeconds: 60, maxAttempts: 3 },
      causes: [
        {
          text: "The request to a backend platform ran into a timeout, or the platform is overloaded.",
          recovery: "wait",
          retry: { strategy: "backoff", minDelaySeconds: 1, maxDelaySeconds: 60, maxAttempts: 3 },
          remedies: [{ text: "Send the request again later." }],
        },
        {
          text: "The request is invalid, and the CMO platform behind the API answers that with 500.",
          recovery: "fix_request",
          retry: { strategy: "never" },
          remedies: [
            { text: "Check that the request is formatted as the specification of the API says." },
            { text: "Suspect this where one request fails each time while others succeed.", basis: "inferred" },
          ],
        },
        {
          text: "The credentials are invalid or expired, and the CMO platform behind the API answers that with 500.",
          recovery: "authenticate",
          retry: { strategy: "after_change" },
          remedies: [
            { text: "Check the credentials in Application Access Management." },
            { text: "Suspect this where every request fails that reaches the same platform.", basis: "inferred" },
          ],
        },
      ],
      remedies: [
        { text: "Check that the request is formatted as the specification of the API says." },
        { text: "Check the credentials in Application Access Management." },
        { text: "Send the request again later, when a backend platform was overloaded for instance." },
        { text: "Look at the status page for known trouble with the API." },
        {
          text: "If the error stays, contact the support team with the complete request, the error code and the response.",
        },
      ],
      source: {
        document: "T IoT Hub: APIs Errors",
        section: "HTTP 500 Internal Server Error",
        url: "https://hub.iot.telekom.com/docs/apis/errors",
        basis: "documented",
      },
    },
  },
  responses: {
    200: {
      description: "The call succeeded as far as HTTP goes, and the body is empty. This is a documented failure: the filter of the request could not be\napplied. A body with content under 200 is a success and is described with its API, not here.\n",
    },
    400: {
      description: "The request is at fault. Further titles may appear.",
      recovery: "fix_request",
      retry: { strategy: "never" },
      causes: [
        {
          text: "The body is `{\"errorMessage\": …, \"errorCode\": …}`: it is relayed from Cisco Control Center, and its code is text such as \"10000001\".",
          recovery: "fix_request",
          retry: { strategy: "never" },
          basis: "observed",
          remedies: [{ text: "Read `errorMessage`; give support the `errorCode` if it does not help.", basis: "inferred" }],
        },
      ],
      remedies: [
        { text: "Read the body and the headers of the response; `detail` explains what is wrong." },
        { text: "Check that the request is formatted as the specification of the API says." },
        { text: "Check that `pageSize` and `pageNumber` are valid numbers." },
        {
          text: "Make sure that the HTTP headers, the method (GET or POST, for instance) and the URL of the endpoint are right.",
        },
      ],
      source: {
        document: "T IoT Hub: APIs Errors",
        section: "HTTP 400 Bad Request",
        url: "https://hub.iot.telekom.com/docs/apis/errors",
        basis: "documented",
      },
    },
    401: { description: "The caller is not authenticated." },
    403: { description: "The caller is known and may not do this." },
    404: { description: "No data was found." },
    429: { description: "Too many requests." },
    500: { description: "The server or a platform behind it failed." },
    503: {
      description: "The gateway in front of the APIs cannot pass the request on. Its body is a bare message or HTML.",
      recovery: "wait",
      retry: { strategy: "retry_after", minDelaySeconds: 1, maxDelaySeconds: 60, maxAttempts: 3 },
      causes: [
        {
          text: "The body is `{\"message\": …}` and nothing else, or HTML: the gateway answered, not the API.",
          basis: "observed",
        },
      ],
      remedies: [
        {
          text: "Wait as long as Retry-After says, or for growing pauses where it is absent, then send the request again.",
          basis: "inferred",
        },
        { text: "If it stays, look at the status page and then contact the support team.", basis: "inferred" },
      ],
      source: { document: "Answers of the gateway in front of T IoT Hub", basis: "observed" },
    },
  },
};
