/** Writes the first family of a project: two errors, to be replaced by one's own. */

/** The document of a family with two errors. */
export function firstFamily(id: string): string {
  const title = id
    .split("-")
    .join(" ")
    .replace(/^./, (letter) => letter.toUpperCase());
  return `# yaml-language-server: $schema=./.openapi.schema.json
openapi: 3.1.1
info:
  title: ${title} errors
  version: 1.0.0
  description: What the API answers when a call fails.
  license: { name: MIT, identifier: MIT }
  contact: { name: ${title} team }
  x-error-family:
    support: { channels: [{ name: ${title} team }], include: [The requestId of the answer.] }
paths: {}
components:
  schemas:
    ErrorBody:
      description: The body of every failed call.
      x-error-envelope: { code: code, message: message, requestId: requestId }
      type: object
      required: [code, message]
      properties:
        code: { description: Identifies the error., type: string }
        message: { description: This failure in words., type: string }
        requestId: { description: The id of the request., type: string }
    NotFound:
      title: No such item
      description: No item of your account has this id.
      allOf: [{ $ref: '#/components/schemas/ErrorBody' }]
      properties: { code: { const: not_found } }
      examples:
        - { code: not_found, message: There is no item 42., requestId: 7c3e }
      x-error:
        canonicalCode: NOT_FOUND
        recovery: fix_request
        retry: { strategy: never }
        causes: [The id is misspelt., The item was deleted.]
        remedies: [Check the id.]
        source: { document: ${title} API, section: Errors, basis: documented }
    TooManyRequests:
      title: Too many requests
      description: The quota of your key is used up for this minute.
      allOf: [{ $ref: '#/components/schemas/ErrorBody' }]
      properties: { code: { const: too_many_requests } }
      examples:
        - { code: too_many_requests, message: Slow down., requestId: 7c3f }
      x-error:
        canonicalCode: RESOURCE_EXHAUSTED
        recovery: wait
        retry: { strategy: retry_after, maxAttempts: 5 }
        causes: [More requests were sent than the quota allows.]
        remedies: [Wait as long as Retry-After says.]
        source: { document: ${title} API, section: Quotas, basis: documented }
  responses:
    '404':
      description: Not found.
      content: { application/json: { schema: { $ref: '#/components/schemas/NotFound' } } }
    '429':
      description: Too many requests.
      headers: { Retry-After: { description: Seconds to wait., schema: { type: integer } } }
      content: { application/json: { schema: { $ref: '#/components/schemas/TooManyRequests' } } }
`;
}
