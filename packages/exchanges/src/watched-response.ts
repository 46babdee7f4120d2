/**
 * Lets somebody read the beginning of a response's body beside the program that asked for it. `Response.clone` would change what the program
 * sees: a body that is cloned is not cancelled until both readers cancel it, and `cancel` waits for that.
 */

import { Beginning, wholeCharacters, type BodySeen } from "./beginning.ts";

/** A response whose body is seen. */
export interface Watched extends BodySeen {
  /** What the program gets. */
  response: Response;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** Of a response that no `Response` can be made of, only the head is seen: `beginning` is undefined, and the program gets the response itself. */
export function watched(response: Response): Watched {
  const unseen = { response, beginning: Promise.resolve(undefined), settle: () => {} };
  try {
    const { body, bodyUsed } = response;
    if (body === null) return { ...unseen, beginning: Promise.resolve("") };
    if (bodyUsed || body.locked || !canBeMade(response)) return unseen;
    const beginning = new Beginning();
    const stream = passedOn(body, beginning);
    return {
      response: like(response, stream),
      beginning: beginning.bytes.then(wholeCharacters),
      settle: () => beginning.end(),
    };
  } catch {
    return unseen; // such as one of another library, whose body is no stream of the platform
  }
}

/** Constructors refuse the statuses of interim and opaque responses. */
function canBeMade({ status }: Response): boolean {
  return status >= 200 && status <= 599;
}

/** A stream of the same bytes. It is read ahead until the beginning is over, since a program may look at the status alone. */
function passedOn(body: ReadableStream<Bytes>, beginning: Beginning): ReadableStream<Bytes> {
  const isOfBytes = isByteStream(body);
  const reader = body.getReader();
  let reading: Promise<void> | undefined;
  type Controller = ReadableStreamDefaultController<Bytes> | ReadableByteStreamController;
  const next = async (controller: Controller): Promise<void> => {
    try {
      const { done, value } = await reader.read();
      if (done) {
        beginning.end();
        controller.close();
        if ("byobRequest" in controller) controller.byobRequest?.respond(0); // lets a reader with a buffer of its own go
      } else if (value.length > 0 || !isOfBytes) {
        if (value instanceof Uint8Array) beginning.add(value); // before it is handed over; anything else is the program's to refuse
        controller.enqueue(value);
      }
    } catch (error) {
      beginning.end();
      controller.error(error);
    }
  };
  const pull = (controller: Controller): Promise<void> => {
    reading ??= next(controller).finally(() => {
      reading = undefined;
    });
    return reading;
  };
  const source = {
    start(controller: Controller): void {
      const readAhead = async (): Promise<void> => {
        while (!beginning.isOver) await pull(controller);
      };
      void readAhead();
    },
    pull,
    async cancel(reason: unknown): Promise<void> {
      beginning.end();
      await reader.cancel(reason);
    },
  };
  const stream = isOfBytes
    ? new ReadableStream({ ...source, type: "bytes" }, { highWaterMark: 0 })
    : new ReadableStream(source, { highWaterMark: 0 });
  forgotten.register(stream, reader);
  return stream;
}

/** Closes the connections of bodies that a program neither reads to their ends nor cancels, as the platform would. */
const forgotten = new FinalizationRegistry<ReadableStreamDefaultReader<Bytes>>((reader) => {
  reader.cancel().catch(() => {});
});

function isByteStream(body: ReadableStream): boolean {
  try {
    body.getReader({ mode: "byob" }).releaseLock();
    return true;
  } catch {
    return false;
  }
}

/** A response with what only the platform can set: address, kind, and whether it was redirected. */
function like(response: Response, body: ReadableStream<Bytes>): Response {
  const { status, statusText, headers } = response;
  const Made = response.constructor as typeof Response; // the one of `fetch`, which may not be the global one
  return withOrigin(new Made(body, { status, statusText, headers }), response);
}

function withOrigin(made: Response, { url, redirected, type }: Response): Response {
  const clone = (): Response => withOrigin(Object.getPrototypeOf(made).clone.call(made), made);
  const members = Object.entries({ url, redirected, type }).map(([name, value]) => [
    name,
    { value, enumerable: true, configurable: true },
  ]);
  return Object.defineProperties(made, {
    ...Object.fromEntries(members),
    clone: { value: clone, configurable: true, writable: true },
  });
}
