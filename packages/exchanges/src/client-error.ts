/** What client libraries say of a failure without showing the response: its code, its message, the operation. */

/** Libraries whose words are read. */
export type ClientName =
  | "gRPC client"
  | "Kubernetes client"
  | "AWS SDK"
  | "Azure SDK"
  | "Google API client"
  | "Docker client"
  | "Microsoft Entra client"
  | "Twirp client"
  | "SOAP fault"
  | "XML-RPC fault"
  | "XML error"
  | "body";

export interface ClientError {
  client: ClientName;
  /** As the service sent it: `NOT_FOUND`, `ThrottlingException`, `BlobNotFound`. */
  code: string;
  message?: string;
  /** What was called, such as `DynamoDb PutItem`. */
  operation?: string;
  requestId?: string;
}
