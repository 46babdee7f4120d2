/** Defines the error that says why a file could not be written. */

/** What systems say, in words, with what to do about it. */
const REASONS: Readonly<Record<string, readonly [found: string, remedy: string]>> = {
  ENOSPC: ["no space left on the disk", "Free some space"],
  EDQUOT: ["a quota that is used up", "Free some space"],
  EFBIG: ["a limit on the size of files", "Raise it"],
  EACCES: ["a place that may not be written to", "Change its permissions, or name another one"],
  EPERM: ["a place that may not be written to", "Change its permissions, or name another one"],
  EROFS: ["a file system that is read-only", "Name another place"],
  ENOENT: ["a folder that cannot be made, as where a file system is read-only", "Name another place"], // so Node says it
  ENOTDIR: ["a file on the way to it", "Move that away"],
  EISDIR: ["a folder in its place", "Move that away"],
  ELOOP: ["links that lead in a circle", "Remove them"],
  EMFILE: ["too many open files", "Raise the limit of open files"],
  EIO: ["a disk that fails", "Check it"],
};

/** Thrown where a file cannot be written or removed. It is then as it was; others may have been written already. */
export class Unwritable extends Error {
  override readonly name = "Unwritable";

  constructor(path: string, cause: unknown) {
    const code = cause instanceof Error ? String("code" in cause ? cause.code : cause.message) : "an unknown failure";
    const [found, remedy] = REASONS[code] ?? [code, "Look at the folder"];
    super(`${path}: found ${found}; wanted to write the file, which is as it was. ${remedy}, then run again`, {
      cause,
    });
  }

  /** What to do with a failure to write the file: `.catch(Unwritable.at(path))`. */
  static at(path: string): (cause: unknown) => never {
    return (cause) => {
      throw new Unwritable(path, cause);
    };
  }
}
