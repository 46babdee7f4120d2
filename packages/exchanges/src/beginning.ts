/** Keeps the first bytes of a body while it comes. */

/** A body of which the beginning is seen. */
export interface BodySeen {
  /**
   * Resolves to the beginning of the body once that has come, the body is over, or the program is done with it; to undefined where it cannot
   * be read. Never rejects.
   */
  beginning: Promise<string | undefined>;
  /** Ends the beginning with what has come. */
  settle(): void;
}

/** The most bytes of the beginning. */
export const MOST_BYTES = 64 * 1024;

/** The first bytes of a body. */
export class Beginning {
  readonly bytes: Promise<Uint8Array>;
  #resolve: (bytes: Uint8Array) => void = () => {};
  readonly #chunks: Uint8Array[] = [];
  #left = MOST_BYTES;

  constructor() {
    this.bytes = new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  get isOver(): boolean {
    return this.#left <= 0;
  }

  /** Copies them, since whoever reads the body may do with them what it likes. */
  add(chunk: Uint8Array): void {
    if (this.isOver) return;
    this.#chunks.push(new Uint8Array(chunk.subarray(0, this.#left)));
    this.#left -= chunk.length;
    if (this.isOver) this.end();
  }

  end(): void {
    this.#left = 0;
    this.#resolve(new Uint8Array(Buffer.concat(this.#chunks)));
  }
}

/** UTF-8, without a character at the end that is not whole. */
export function wholeCharacters(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes, { stream: true });
}
