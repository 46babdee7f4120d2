// @generated from json-rpc/openapi.yaml. Edit the spec, then run `faultline generate`.
import type {
  FamilyHelp,
} from "@faultline/guards/runtime";

/** Texts for people about JSON-RPC 2.0 errors: titles, causes, remedies and sources. */
export const help: FamilyHelp = {
  id: "json-rpc",
  title: "JSON-RPC 2.0 errors",
  description: "A failed call answers with an object that has `error` and no `result`. `error.code` is an integer and tells which error it is;\n`error.message` is one short sentence, and `error.data` may hold anything more. `id` is that of the call, or null where the server could\nnot read it.\n\nThe answer to a batch is a list in which results and errors stand side by side, in any order; a batch that is itself unusable gets a\nsingle error object. The standard names no HTTP status: most servers answer 200 whatever happened.",
  support: {
    channels: [{ name: "The operator of the JSON-RPC server that you call" }],
    include: ["The id and the method of the call, without secrets in its params.", "The code, the message and the data of the error."],
  },
  guidance: [
    { text: "Codes from -32768 to -32000 are reserved. An application's own codes lie outside of them, and mean what that application says." },
    { text: "Codes from -32099 to -32000 are for errors that a server defines itself; look them up in its documentation." },
    { text: "Match the answers of a batch by their `id`; their order says nothing." },
    { text: "A notification, a call without `id`, gets no answer at all, an error neither." },
    { text: "Go by the code and never by the message: servers word it as they like.", basis: "inferred" },
    {
      text: "The standard says nothing of repeating a call, and a server that failed may have carried it out. Repeat only what does no harm twice.",
      basis: "inferred",
    },
  ],
  source: {
    document: "JSON-RPC 2.0 Specification",
    section: "5.1 Error object",
    url: "https://www.jsonrpc.org/specification",
    basis: "documented",
  },
  envelopes: { ErrorResponse: { code: "error/code", message: "error/message", requestId: "id" } },
  errors: {
    "json-rpc/parse-error": {
      name: "ParseError",
      code: -32700,
      title: "The request is not JSON",
      description: "The server received text that it cannot parse as JSON.",
      statuses: [200, 400, 500],
      canonicalCode: "INVALID_ARGUMENT",
      recovery: "fix_request",
      retry: { strategy: "never" },
      causes: [
        { text: "The body is not well-formed JSON." },
        { text: "The body was cut off or changed on its way.", recovery: "fix_request", basis: "inferred" },
      ],
      remedies: [
        { text: "Send well-formed JSON in UTF-8, made by a JSON library and not put together by hand.", basis: "inferred" },
        { text: "Check that the body arrives whole and with the right Content-Length.", basis: "inferred" },
      ],
      source: {
        document: "JSON-RPC 2.0 Specification",
        section: "5.1 Error object",
        url: "https://www.jsonrpc.org/specification#error_object",
        basis: "documented",
      },
    },
    "json-rpc/invalid-request": {
      name: "InvalidRequest",
      code: -32600,
      title: "The request is no JSON-RPC call",
      description: "The body is JSON, and no valid request object. An empty batch counts as one such request.",
      statuses: [200, 400],
      canonicalCode: "INVALID_ARGUMENT",
      recovery: "fix_request",
      retry: { strategy: "never" },
      causes: [
        { text: '`jsonrpc` is not exactly the text "2.0".' },
        { text: "`method` is missing or no text, or `params` is neither a list nor an object." },
        { text: "The batch is empty." },
      ],
      remedies: [{ text: 'Send `jsonrpc: "2.0"`, a `method` that is a text and, for an answer, an `id`.', basis: "inferred" }],
      source: {
        document: "JSON-RPC 2.0 Specification",
        section: "5.1 Error object",
        url: "https://www.jsonrpc.org/specification#error_object",
        basis: "documented",
      },
    },
    "json-rpc/method-not-found": {
      name: "MethodNotFound",
      code: -32601,
      title: "There is no such method",
      description: "The method does not exist, or the server does not offer it.",
      statuses: [200, 404],
      canonicalCode: "UNIMPLEMENTED",
      recovery: "fix_request",
      retry: { strategy: "never" },
      causes: [
        { text: "The name of the method is misspelt; it counts letter by letter." },
        {
          text: "The server knows the method, and does not offer it: a module is off, or the version is older.",
          recovery: "request_access",
          retry: { strategy: "after_change" },
          basis: "inferred",
        },
      ],
      remedies: [
        {
          text: "Check the name of the method against the documentation of the server, its namespace and its case included.",
          basis: "inferred",
        },
        { text: "Ask the operator whether the method is switched on.", basis: "inferred" },
      ],
      source: {
        document: "JSON-RPC 2.0 Specification",
        section: "5.1 Error object",
        url: "https://www.jsonrpc.org/specification#error_object",
        basis: "documented",
      },
    },
    "json-rpc/invalid-params": {
      name: "InvalidParams",
      code: -32602,
      title: "The parameters are invalid",
      description: "The parameters of the method are invalid in number, in name, in type or in value.",
      statuses: [200, 500],
      canonicalCode: "INVALID_ARGUMENT",
      recovery: "fix_request",
      retry: { strategy: "never" },
      causes: [
        { text: "An argument is missing, or there is one too many." },
        { text: "An argument has the wrong type or a value that the method does not take." },
        {
          text: "Arguments are sent by name where the method wants them by position, or the other way round.",
          recovery: "fix_request",
          basis: "inferred",
        },
      ],
      remedies: [
        { text: "Read `error.message` and `error.data`: many servers name the argument there.", basis: "inferred" },
        { text: "Compare the arguments with the documentation of the method.", basis: "inferred" },
      ],
      source: {
        document: "JSON-RPC 2.0 Specification",
        section: "5.1 Error object",
        url: "https://www.jsonrpc.org/specification#error_object",
        basis: "documented",
      },
    },
    "json-rpc/internal-error": {
      name: "InternalError",
      code: -32603,
      title: "The server failed inside",
      description: "An error inside of the JSON-RPC server.",
      statuses: [200, 500],
      canonicalCode: "INTERNAL",
      recovery: "wait",
      retry: { strategy: "backoff", minDelaySeconds: 1, basis: "inferred", maxDelaySeconds: 30, maxAttempts: 3 },
      causes: [
        { text: "The implementation of the protocol or of the method failed." },
        {
          text: "The error stays with the same arguments, and other calls succeed.",
          recovery: "contact_support",
          retry: { strategy: "after_change" },
          basis: "inferred",
        },
      ],
      remedies: [
        { text: "Send the call again after a pause, if it does no harm twice.", basis: "inferred" },
        { text: "If it stays, give the operator the id of the call and `error.data`.", basis: "inferred" },
      ],
      source: {
        document: "JSON-RPC 2.0 Specification",
        section: "5.1 Error object",
        url: "https://www.jsonrpc.org/specification#error_object",
        basis: "documented",
      },
    },
    "json-rpc/server-error": {
      name: "ServerError",
      code: "-32099 to -32000",
      title: "An error that the server defines",
      description: "One of the hundred codes that are left to servers for errors of their own. `error.code` is the number that was sent; what it means is\nfor the documentation of the server to say.",
      statuses: [200, 500],
      canonicalCode: "UNKNOWN",
      recovery: "contact_support",
      retry: { strategy: "after_change" },
      causes: [
        {
          text: "An Ethereum node or a provider of them answers -32005: a limit of requests is exceeded.",
          id: "ethereum-limit-exceeded",
          where: [{ pointer: "/error/code", const: -32005 }],
          recovery: "wait",
          retry: { strategy: "backoff", minDelaySeconds: 1, basis: "inferred", maxDelaySeconds: 60, maxAttempts: 5 },
          basis: "observed",
          remedies: [{ text: "Send less at once, and wait longer each time.", basis: "inferred" }],
        },
        {
          text: "A language server answers -32002 before it was initialized; other servers use that code for other things.",
          id: "server-not-initialized",
          where: [{ pointer: "/error/code", const: -32002 }],
          recovery: "fix_request",
          retry: { strategy: "after_change" },
          basis: "observed",
        },
      ],
      remedies: [
        {
          text: "Look the code up in the documentation of the server. Where you know its codes, describe them in a family of your own.",
          basis: "inferred",
        },
      ],
      source: {
        document: "JSON-RPC 2.0 Specification",
        section: "5.1 Error object",
        url: "https://www.jsonrpc.org/specification#error_object",
        basis: "documented",
      },
    },
  },
  responses: {
    200: { description: "The answer, whether the call succeeded or not." },
    204: { description: "Nothing to answer, since the call was a notification." },
    400: { description: "The request is no JSON-RPC call. Servers that give errors a status of their own use it so." },
    404: { description: "There is no such method. Servers that give errors a status of their own use it so." },
    500: { description: "The call failed. Servers that give errors a status of their own use it for whatever has no other." },
  },
};
