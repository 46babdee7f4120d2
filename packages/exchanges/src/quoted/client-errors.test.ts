/** What clients say of a failure, without showing the response. */
import { isUnsent, noResponseReason, readExchanges } from "@faultline/exchanges";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const GRPC =
  "CANCELLED UNKNOWN INVALID_ARGUMENT DEADLINE_EXCEEDED NOT_FOUND ALREADY_EXISTS PERMISSION_DENIED RESOURCE_EXHAUSTED FAILED_PRECONDITION ABORTED OUT_OF_RANGE UNIMPLEMENTED INTERNAL UNAVAILABLE DATA_LOSS UNAUTHENTICATED".split(
    " ",
  );
const camel = (code: string): string =>
  code
    .toLowerCase()
    .replaceAll(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase())
    .replace("Cancelled", "Canceled");

/** As the libraries print them. */
const GRPC_CLIENTS: Readonly<Record<string, (code: string, message: string) => string>> = {
  Go: (code, message) => `rpc error: code = ${camel(code)} desc = ${message}`,
  "Go in a log": (code, message) =>
    `2026-11-26T02:10:00Z ERROR call failed: rpc error: code = ${camel(code)} desc = ${message}`,
  "Go in logfmt": (code, message) =>
    `level=error ts=2026-11-26 msg="call failed" err="rpc error: code = ${camel(code)} desc = ${message}" peer=x`,
  Java: (code, message) =>
    `Exception in thread "main" io.grpc.StatusRuntimeException: ${code}: ${message}\n\tat io.grpc.stub.ClientCalls.x(ClientCalls.java:271)`,
  Python: (code, message) =>
    `grpc._channel._InactiveRpcError: <_InactiveRpcError of RPC that terminated with:\n\tstatus = StatusCode.${code}\n\tdetails = "${message}"\n\tdebug_error_string = "UNKNOWN:Error received from peer {grpc_message:"x", grpc_status:5}"\n>`,
  Node: (code, message) =>
    `Error: ${GRPC.indexOf(code) + 1} ${code}: ${message}\n    at callErrorFromStatus (call.js:31:19) {\n  code: ${GRPC.indexOf(code) + 1},\n  details: 'x',\n  metadata: Metadata { internalRepr: Map(0) {}, options: {} }\n}`,
  ".NET": (code, message) => `Grpc.Core.RpcException: Status(StatusCode="${camel(code)}", Detail="${message}")`,
  Ruby: (code, message) => `GRPC::${camel(code)}: ${GRPC.indexOf(code) + 1}:${message}. debug_error_string:{}`,
  Rust: (code, message) => `Error: Status { code: x, status: ${camel(code)}, message: "${message}", details: [] }`,
  grpcurl: (code, message) => `ERROR:\n  Code: ${camel(code)}\n  Message: ${message}`,
  gcloud: (code, message) => `ERROR: (gcloud.compute.instances.list) ${code}: ${message}`,
  "a record of a logger": (code, message) =>
    JSON.stringify({ level: "error", msg: "failed", error: `rpc error: code = ${camel(code)} desc = ${message}` }),
};

const message = fc.stringMatching(/^[A-Za-z][a-z0-9 /'-]{3,40}[a-z0-9]$/);

test("each code of gRPC is found in each form, with its message", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(GRPC_CLIENTS)),
      fc.constantFrom(...GRPC),
      message,
      (client, code, said) => {
        const [exchange, ...others] = readExchanges(GRPC_CLIENTS[client]?.(code, said) ?? "").exchanges;
        expect(others).toEqual([]);
        expect(exchange?.said, client).toMatchObject({ client: "gRPC client", code });
        expect(exchange?.said?.message).toContain(said.trim().replaceAll(/\s+$/g, ""));
        expect(exchange?.response.status).toBeUndefined();
        expect(exchange?.response.body).toMatchObject({ error: { status: code } });
      },
    ),
    { numRuns: 300 },
  );
});

test.each([
  [
    'Error from server (NotFound): pods "x" not found',
    { client: "Kubernetes client", code: "NotFound", message: 'pods "x" not found' },
    undefined,
  ],
  [
    "error: You must be logged in to the server (Unauthorized)",
    { client: "Kubernetes client", code: "Unauthorized" },
    undefined,
  ],
  [
    'The Deployment "web" is invalid: spec.replicas: Invalid value: -1: must be greater than or equal to 0',
    { client: "Kubernetes client", code: "Invalid" },
    undefined,
  ],
  [
    "botocore.exceptions.ClientError: An error occurred (ThrottlingException) when calling the PutItem operation (reached max retries: 4): Rate exceeded",
    { client: "AWS SDK", code: "ThrottlingException", message: "Rate exceeded", operation: "PutItem" },
    undefined,
  ],
  [
    "An error occurred (404) when calling the HeadObject operation: Not Found",
    { client: "AWS SDK", code: "404", operation: "HeadObject" },
    404,
  ],
  [
    "software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException: Requested resource not found (Service: DynamoDb, Status Code: 400, Request ID: 4P3J7, Extended Request ID: null)",
    {
      client: "AWS SDK",
      code: "ResourceNotFoundException",
      message: "Requested resource not found",
      requestId: "4P3J7",
    },
    400,
  ],
  [
    "com.amazonaws.services.s3.model.AmazonS3Exception: The specified key does not exist. (Service: Amazon S3; Status Code: 404; Error Code: NoSuchKey; Request ID: 4P3J7; S3 Extended Request ID: x=; Proxy: null)",
    { client: "AWS SDK", code: "NoSuchKey", message: "The specified key does not exist.", operation: "Amazon S3" },
    404,
  ],
  [
    "operation error S3: GetObject, https response error StatusCode: 403, RequestID: AB12, HostID: x=, api error AccessDenied: Access Denied",
    { client: "AWS SDK", code: "AccessDenied", message: "Access Denied", operation: "S3 GetObject", requestId: "AB12" },
    403,
  ],
  [
    "Error: creating S3 Bucket (x): operation error S3: CreateBucket, exceeded maximum number of attempts, 3, https response error StatusCode: 503, RequestID: AB12, HostID: x, api error SlowDown: Please reduce your request rate.",
    { client: "AWS SDK", code: "SlowDown" },
    503,
  ],
  [
    "AccessDeniedException: User is not authorized\n\tstatus code: 400, request id: ab-12",
    { client: "AWS SDK", code: "AccessDeniedException", message: "User is not authorized", requestId: "ab-12" },
    400,
  ],
  [
    "ThrottlingException: Rate exceeded\n    at throwDefaultError (x.js:1:1) {\n  '$fault': 'client',\n  '$metadata': {\n    httpStatusCode: 400,\n    requestId: 'ab-12',\n    attempts: 3\n  },\n  __type: 'ThrottlingException'\n}",
    { client: "AWS SDK", code: "ThrottlingException", message: "Rate exceeded", requestId: "ab-12" },
    400,
  ],
  [
    "Aws::S3::Errors::NoSuchKey (The specified key does not exist.)",
    { client: "AWS SDK", code: "NoSuchKey", message: "The specified key does not exist." },
    undefined,
  ],
  [
    "Azure.RequestFailedException: The specified blob does not exist.\nRequestId:1b2c\nTime:2026-11-26T10:00:00.000Z\nStatus: 404 (The specified blob does not exist.)\nErrorCode: BlobNotFound",
    { client: "Azure SDK", code: "BlobNotFound", message: "The specified blob does not exist.", requestId: "1b2c" },
    404,
  ],
  [
    "azure.core.exceptions.ResourceNotFoundError: (ResourceNotFound) The Resource 'x' was not found.\nCode: ResourceNotFound\nMessage: The Resource 'x' was not found.",
    { client: "Azure SDK", code: "ResourceNotFound", message: "The Resource 'x' was not found." },
    undefined,
  ],
  [
    'RestError: The container is not there.\n{\n  "name": "RestError",\n  "code": "ContainerNotFound",\n  "statusCode": 404\n}',
    { client: "Azure SDK", code: "ContainerNotFound" },
    404,
  ],
  [
    "googleapi: Error 403: Quota exceeded for quota metric 'Queries', rateLimitExceeded",
    { client: "Google API client", code: "rateLimitExceeded", message: "Quota exceeded for quota metric 'Queries'" },
    403,
  ],
  [
    "google.api_core.exceptions.NotFound: 404 Not found: Dataset x was not found in location US",
    { client: "gRPC client", code: "NOT_FOUND" },
    404,
  ],
  [
    "<HttpError 403 when requesting https://www.googleapis.com/x returned \"Rate Limit Exceeded\". Details: \"[{'message': 'Rate Limit Exceeded', 'domain': 'usageLimits', 'reason': 'rateLimitExceeded'}]\">",
    { client: "Google API client", code: "rateLimitExceeded", message: "Rate Limit Exceeded" },
    403,
  ],
  [
    "ERROR: (AuthorizationFailed) The client has no authorization to perform action 'x/write'",
    {
      client: "Azure SDK",
      code: "AuthorizationFailed",
      message: "The client has no authorization to perform action 'x/write'",
    },
    undefined,
  ],
  [
    "Error response from daemon: toomanyrequests: You have reached your pull rate limit.",
    { client: "Docker client", code: "toomanyrequests", message: "You have reached your pull rate limit." },
    undefined,
  ],
  [
    "Error: AADSTS700016: Application with identifier '1b2c' was not found. Trace ID: 11 Correlation ID: 22",
    {
      client: "Microsoft Entra client",
      code: "AADSTS700016",
      message: "Application with identifier '1b2c' was not found.",
    },
    undefined,
  ],
  [
    "PermissionDenied: 7 PERMISSION_DENIED: Missing or insufficient permissions.",
    { client: "gRPC client", code: "PERMISSION_DENIED" },
    undefined,
  ],
  [
    '{"timestamp":"2026-11-26T02:10:00Z","severity":"ERROR","message":"call failed","error":{"code":14,"details":"failed to connect","metadata":{}}}',
    { client: "gRPC client", code: "UNAVAILABLE", message: "failed to connect" },
    undefined,
  ],
])("%j is read", (input, said, status) => {
  const { exchanges, form } = readExchanges(input);
  expect(exchanges).toHaveLength(1);
  expect(exchanges[0]?.said).toMatchObject(said);
  expect(exchanges[0]?.response.status).toBe(status);
  expect(form).toBe("quoted");
});

/** Words of a client, and why it had no response. */
const UNANSWERED: readonly (readonly [text: string, reason: string | undefined])[] = [
  ["Error: getaddrinfo ENOTFOUND api.example.invalid", "name"],
  [
    "TypeError: fetch failed\n    at node:internal/deps/undici/undici:12618:11 {\n  [cause]: Error: getaddrinfo EAI_AGAIN api.example\n      at x {\n    errno: -3001,\n    code: 'EAI_AGAIN',\n    syscall: 'getaddrinfo',\n    hostname: 'api.example'\n  }\n}",
    "name",
  ],
  ["Error: connect ECONNREFUSED 127.0.0.1:3000", "refused"],
  ["FetchError: request to http://localhost:3000/x failed, reason: connect ECONNREFUSED ::1:3000", "refused"],
  [
    "AxiosError: connect ECONNREFUSED 127.0.0.1:80\n  port: 80,\n  code: 'ECONNREFUSED',\n  config: { url: 'http://localhost/x', method: 'get' }",
    "refused",
  ],
  ["Error: read ECONNRESET\n    at TLSWrap.onStreamRead", "broken"],
  ["Error: socket hang up", "broken"],
  [
    "TypeError: fetch failed\n  [cause]: ConnectTimeoutError: Connect Timeout Error (attempted address: api.example:443, timeout: 10000ms)\n    code: 'UND_ERR_CONNECT_TIMEOUT'",
    "connect timeout",
  ],
  [
    "TypeError: fetch failed\n  [cause]: HeadersTimeoutError: Headers Timeout Error\n    code: 'UND_ERR_HEADERS_TIMEOUT'",
    "timeout",
  ],
  ["Error: connect ETIMEDOUT 10.0.0.1:443", "connect timeout"],
  ["AxiosError: timeout of 5000ms exceeded\n  code: 'ECONNABORTED'", "timeout"],
  ["TypeError: fetch failed\n  [cause]: Error: certificate has expired\n    code: 'CERT_HAS_EXPIRED'", "certificate"],
  ["Error: self-signed certificate in certificate chain", "certificate"],
  ["Error: write EPROTO 1:error:1408F10B:SSL routines:ssl3_get_record:wrong version number", "tls"],
  ["TypeError: fetch failed", undefined],
  ["Uncaught (in promise) TypeError: Failed to fetch", "hidden"],
  [
    "Access to fetch at 'https://api.example/x' from origin 'http://localhost:3000' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present",
    "hidden",
  ],
  ["GET https://api.example/ net::ERR_NAME_NOT_RESOLVED", "name"],
  ["page.goto: net::ERR_CONNECTION_REFUSED at http://localhost:3000/", "refused"],
  ["curl: (6) Could not resolve host: x.example", "name"],
  ["curl: (7) Failed to connect to localhost port 3000 after 0 ms: Couldn't connect to server", "refused"],
  ["curl: (28) Operation timed out after 5000 milliseconds with 0 bytes received", "timeout"],
  ["curl: (28) Connection timed out after 5001 milliseconds", "connect timeout"],
  ["curl: (28) Operation timed out after 5000 milliseconds with 12 out of 400 bytes received", "incomplete"],
  ["curl: (35) OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to x.example:443", "tls"],
  ["curl: (52) Empty reply from server", "broken"],
  ["curl: (60) SSL certificate problem: unable to get local issuer certificate", "certificate"],
  ["GuzzleHttp\\Exception\\ConnectException: cURL error 6: Could not resolve host: x (see https://curl.se)", "name"],
  [
    "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='x', port=443): Max retries exceeded with url: /v1 (Caused by NewConnectionError('<urllib3.connection.HTTPSConnection object at 0x7f>: Failed to establish a new connection: [Errno 111] Connection refused'))",
    "refused",
  ],
  [
    "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='x', port=443): Max retries exceeded with url: / (Caused by NameResolutionError(\"<urllib3.connection.HTTPSConnection object at 0x7f>: Failed to resolve 'x' ([Errno -2] Name or service not known)\"))",
    "name",
  ],
  [
    "requests.exceptions.ReadTimeout: HTTPSConnectionPool(host='x', port=443): Read timed out. (read timeout=5)",
    "timeout",
  ],
  [
    "requests.exceptions.ConnectionError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))",
    "broken",
  ],
  [
    "requests.exceptions.SSLError: HTTPSConnectionPool(host='x', port=443): Max retries exceeded with url: / (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed')))",
    "certificate",
  ],
  [
    "requests.exceptions.ProxyError: HTTPSConnectionPool(host='x', port=443): Max retries exceeded (Caused by ProxyError('Unable to connect to proxy', OSError('Tunnel connection failed: 407 Proxy Authentication Required')))",
    "proxy",
  ],
  ["httpx.ConnectError: [Errno -2] Name or service not known", "name"],
  ["httpx.ReadTimeout: The read operation timed out", "timeout"],
  [
    "aiohttp.client_exceptions.ClientConnectorError: Cannot connect to host x:443 ssl:default [Connect call failed ('1.2.3.4', 443)]",
    "connection",
  ],
  ["aiohttp.client_exceptions.ServerDisconnectedError: Server disconnected", "broken"],
  ["urllib.error.URLError: <urlopen error [Errno 111] Connection refused>", "refused"],
  ["socket.gaierror: [Errno -2] Name or service not known", "name"],
  ["ConnectionRefusedError: [Errno 111] Connection refused", "refused"],
  [
    'botocore.exceptions.EndpointConnectionError: Could not connect to the endpoint URL: "https://dynamodb.x.amazonaws.com/"',
    "connection",
  ],
  ["botocore.exceptions.NoCredentialsError: Unable to locate credentials", "credentials"],
  ['Get "https://x.example/v1": dial tcp: lookup x.example on 8.8.8.8:53: no such host', "name"],
  ['2026/11/26 02:10:00 Post "https://x.example/v1": dial tcp 10.0.0.1:443: connect: connection refused', "refused"],
  ['Get "https://x.example/": dial tcp 10.0.0.1:443: i/o timeout', "connect timeout"],
  ['Post "https://x.example/": context deadline exceeded (Client.Timeout exceeded while awaiting headers)', "timeout"],
  [
    'Get "https://x.example/": tls: failed to verify certificate: x509: certificate signed by unknown authority',
    "certificate",
  ],
  ['Get "https://x.example/": net/http: TLS handshake timeout', "connect timeout"],
  ['Post "https://x.example/": EOF', "broken"],
  ["Unable to connect to the server: dial tcp: lookup cluster.example: no such host", "name"],
  ["The connection to the server localhost:8080 was refused - did you specify the right host or port?", "refused"],
  ["java.net.UnknownHostException: x.example\n\tat java.base/sun.nio.ch", "name"],
  ["Caused by: java.net.ConnectException: Connection refused", "refused"],
  ["java.net.SocketTimeoutException: Read timed out", "timeout"],
  ["java.net.SocketTimeoutException: connect timed out", "connect timeout"],
  [
    "javax.net.ssl.SSLHandshakeException: PKIX path building failed: unable to find valid certification path to requested target",
    "certificate",
  ],
  ["java.net.http.HttpConnectTimeoutException: HTTP connect timed out", "connect timeout"],
  ["java.net.http.HttpTimeoutException: request timed out", "timeout"],
  [
    'org.springframework.web.client.ResourceAccessException: I/O error on GET request for "http://x.example/v1": Connection refused',
    "refused",
  ],
  ["org.apache.http.NoHttpResponseException: x.example:443 failed to respond", "broken"],
  ["System.Net.Http.HttpRequestException: No such host is known. (x.example:443)", "name"],
  [
    "System.Net.Http.HttpRequestException: Connection refused (localhost:5000)\n ---> System.Net.Sockets.SocketException (111): Connection refused",
    "refused",
  ],
  [
    "System.Threading.Tasks.TaskCanceledException: The request was canceled due to the configured HttpClient.Timeout of 100 seconds elapsing.",
    "timeout",
  ],
  ["Invoke-RestMethod : The remote name could not be resolved: 'x.example'", "name"],
  ["Errno::ECONNREFUSED: Failed to open TCP connection to localhost:3000 (Connection refused - connect(2))", "refused"],
  ["Net::ReadTimeout: Net::ReadTimeout with #<TCPSocket:(closed)>", "timeout"],
  ["Faraday::ConnectionFailed: getaddrinfo: Name or service not known", "name"],
  [
    "error sending request for url (https://x.example/): error trying to connect: dns error: failed to lookup address information: Name or service not known",
    "name",
  ],
  [
    "http: error: ConnectionError: HTTPSConnectionPool(host='x', port=443): Max retries exceeded with url: / (Caused by NameResolutionError(...: Failed to resolve 'x'))",
    "name",
  ],
  ["npm error code ECONNRESET\nnpm error network aborted", "broken"],
  ["TimeoutError: [Errno 110] Connection timed out", "timeout"],
  ["Error [ERR_SOCKET_CONNECTION_TIMEOUT]: Socket connection timeout", "connect timeout"],
  [
    "org.springframework.web.reactive.function.client.WebClientRequestException: Connection refused: localhost/127.0.0.1:8080",
    "refused",
  ],
  [
    "System.Net.Http.HttpRequestException: The SSL connection could not be established, see inner exception.\n ---> System.Security.Authentication.AuthenticationException: The remote certificate is invalid because of errors in the certificate chain: UntrustedRoot",
    "certificate",
  ],
  [
    "requests.exceptions.SSLError: HTTPSConnectionPool(host='x', port=443): (Caused by SSLError(SSLEOFError(8, 'EOF occurred in violation of protocol (_ssl.c:2396)')))",
    "broken",
  ],
  ['Could not connect to the endpoint URL: "https://dynamodb.x.amazonaws.com/"', "connection"],
  ["fatal: unable to access 'https://github.com/x/y.git/': Could not resolve host: github.com", "name"],
  ["wget: unable to resolve host address ‘x.example’", "name"],
  [
    '{"level":50,"time":1764122400000,"err":{"type":"Error","message":"getaddrinfo ENOTFOUND x.example","code":"ENOTFOUND","errno":-3008,"syscall":"getaddrinfo"},"msg":"call failed"}',
    "name",
  ],
  [
    '{"message":"Network Error","name":"AxiosError","code":"ERR_NETWORK","config":{"url":"/x","method":"post"}}',
    "hidden",
  ],
  ["timeout of 1000ms exceeded", "timeout"],
  ["This operation was aborted", "aborted"],
  ["The operation was aborted due to timeout", "timeout"],
  ["Failed to fetch", "hidden"],
  ["NetworkError when attempting to fetch resource.", "hidden"],
  ["dial tcp: lookup x.example: no such host", "name"],
  ["The SSL connection could not be established, see inner exception.", "tls"],
  ["A task was canceled.", "aborted"],
  ["Connection reset by peer (os error 104)", "broken"],
  [
    'Error Domain=NSURLErrorDomain Code=-1009 "The Internet connection appears to be offline." UserInfo={}',
    "unreachable",
  ],
  ["NSURLErrorDomain, -1001", "timeout"],
  ["The network connection was lost.", "broken"],
  ["error trying to connect: tcp connect error", "connection"],
  ["HTTP/2 stream 1 was not closed cleanly: INTERNAL_ERROR (err 2)", "broken"],
  ['Unable to resolve host "x.example": No address associated with hostname', "name"],
  ["HTTPSConnectionPool(host='x.example', port=443): Read timed out. (read timeout=5)", "timeout"],
];

describe("a client that had no response", () => {
  test.each(UNANSWERED)("is recognised in %j", (input, reason) => {
    const [exchange, ...others] = readExchanges(input).exchanges;
    expect(others).toEqual([]);
    expect(exchange?.error).toBeDefined();
    expect(exchange?.response).toEqual({ headers: [] });
    expect(noResponseReason(exchange?.error ?? "")).toBe(reason);
  });

  test("is recognised behind what loggers and people put before it", () => {
    const before = fc.constantFrom(
      "2026-11-26T02:10:00.123Z ERROR [api] ",
      "[02:10:00] app: call failed: ",
      "Nov 26 02:10:00 host app[12]: ",
      "We got this tonight:\n",
      "\u001b[31m",
      "> ",
    );
    const forms = UNANSWERED.filter(
      ([text]) =>
        !/^[{]|^curl|^\w+ to|^The|^Unable|^Could|^fatal|\n/.test(text) && !/^(?:http|wget|Invoke|page|GET)/.test(text),
    );
    fc.assert(
      fc.property(before, fc.constantFrom(...forms), (lead, [text, reason]) => {
        const [exchange] = readExchanges(lead + text).exchanges;
        expect(exchange?.error, lead + text).toBeDefined();
        expect(noResponseReason(exchange?.error ?? "")).toBe(reason);
      }),
      { numRuns: 300 },
    );
  });

  test.each(["net::ERR_FAILED", "Network request failed", "An error occurred while sending the request."])(
    "is recognised where it does not say why: %j",
    (input) => {
      expect(readExchanges(input).exchanges[0]?.error).toBe(input);
      expect(noResponseReason(input)).toBeUndefined();
    },
  );

  test.each([
    "We saw Connection reset by peer",
    "Failed to fetch the list of devices",
    "upstream request timeout",
    "The operation has timed out for device 12, try again",
  ])("is not what %j says", (input) => {
    expect(readExchanges(input).exchanges[0]?.error).toBeUndefined();
  });

  test("of curl has said with its exit code whether the request was sent", () => {
    expect([5, 6, 7, 35, 60].map((code) => isUnsent(noResponseReason(`curl: (${code}) x`) ?? "timeout"))).toEqual(
      Array(5).fill(true),
    );
    expect([28, 52, 55, 56, 92].map((code) => isUnsent(noResponseReason(`curl: (${code}) x`) ?? "name"))).toEqual(
      Array(5).fill(false),
    );
  });
});

describe("what only speaks of such errors is none", () => {
  test.each([
    "If you see rpc error: code = NotFound desc = x, check the name.",
    'When does kubectl say Error from server (NotFound): pods "x" not found?',
    "A ThrottlingException means that you are too fast.",
    "Retry on ThrottlingException, SlowDown and RequestLimitExceeded.",
    "ECONNREFUSED means that nothing listens there.",
    "ENOTFOUND, ECONNRESET and ETIMEDOUT are retried by default.",
    "We handle requests.exceptions.ConnectionError and httpx.ConnectError in one place.",
    "java.net.UnknownHostException is thrown where the name is not known.",
    "What is net::ERR_NAME_NOT_RESOLVED and how do I mend it?",
    "The NOT_FOUND code is 5, PERMISSION_DENIED is 7.",
    "fetch failed to impress the jury",
    "Connection refused to talk about the weather.",
    "the certificate has expired last week, says the newsletter",
    "Status: open. Code: review needed.",
    "The file is invalid: it has no header.",
    "I had Error: connect ECONNREFUSED 127.0.0.1:80 yesterday, and it is gone.",
    "curl is a program; (6) is the number of a footnote.",
    "const RETRYABLE = ['ECONNRESET', 'ETIMEDOUT'];",
    "Error: ENOENT: no such file or directory, open 'x.json'",
    "Error: listen EADDRINUSE: address already in use :::3000",
  ])("%j", (input) => {
    const [exchange] = readExchanges(input).exchanges;
    expect(exchange?.said).toBeUndefined();
    expect(exchange?.error).toBeUndefined();
    expect(exchange?.response.status).toBeUndefined();
  });

  test("a response that came counts, whatever else failed before it", () => {
    const input = `Error: connect ECONNREFUSED 127.0.0.1:80\nretrying\nHTTP 503 {"message":"no"}`;
    expect(readExchanges(input).exchanges[0]?.response).toMatchObject({ status: 503, body: { message: "no" } });
  });
});

test("reading ends soon, whatever the text is", () => {
  for (const unit of [
    "rpc error: code = ",
    "Error: 5 ",
    "a.b.",
    "java.net.",
    "(Service: ",
    ": ",
    "status = StatusCode.",
    "$metadata",
    "x Error: connect E",
    "Errno::",
    "\nRestError: ",
    "operation error a, ",
  ]) {
    const start = process.cpuUsage().user;
    readExchanges(`${unit.repeat(200_000 / unit.length)}Error from server`);
    expect(process.cpuUsage().user - start, unit).toBeLessThan(2_000_000);
  }
});
