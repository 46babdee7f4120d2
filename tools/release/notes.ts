/** Writes the codes that a release adds, changes and removes into the changelog of `@faultline/specs`. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "./packages.ts";

/** The tag of the last release from which the checkout comes; undefined before the first. */
export async function lastRelease(root: string): Promise<string | undefined> {
  const tags = await run("git", ["tag", "--merged", "HEAD", "--sort=-v:refname", "--list", "@faultline/specs@*"], root);
  return tags.split("\n").find((tag) => tag !== "");
}

/** What the specs of the checkout change against the tag, below a heading of their own; empty where they change nothing. */
export async function codesSince(tag: string, root: string, faultline: string): Promise<string> {
  const args = [
    "--conditions=@faultline/source",
    faultline,
    "diff",
    `git:${tag}`,
    "--format",
    "changelog",
    "--fail-on",
    "none",
  ];
  const changes = (await run(process.execPath, args, root)).trim();
  return changes.startsWith("#") ? `### Codes since ${tag}\n\n${changes.replaceAll(/^#/gm, "###")}\n` : "";
}

/** Puts the text at the end of the newest release of a changelog, which begins with a title and has its releases newest first. */
export function intoNewest(changelog: string, text: string): string {
  const [title = "", newest = "", ...older] = changelog.split(/^(?=## )/m);
  return [title, `${newest.trimEnd()}\n\n${text}${older.length > 0 ? "\n" : ""}`, ...older].join("");
}

/** Adds the codes to the changelog of the specs, once the versions are raised. */
export async function addCodes(root: string, faultline: string): Promise<void> {
  const tag = await lastRelease(root);
  const codes = tag === undefined ? "" : await codesSince(tag, root, faultline);
  if (codes === "") return;
  const file = join(root, "specs/CHANGELOG.md");
  await writeFile(file, intoNewest(await readFile(file, "utf8"), codes));
}
