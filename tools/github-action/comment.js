/** Writes the result of a comparison into one comment on the pull request. */
// @ts-check
/**
 * Keeps one comment on the pull request: creates it, or replaces what it says. Whatever goes wrong here is a warning, never a failure:
 * the job summary has the same text, and the token of a pull request from a fork may not write.
 */
import { readFileSync } from "node:fs";

/** GitHub's limit is 65,536 characters. */
const LONGEST = 65_000;
const PAGES = 20;
const TIMEOUT_MS = 20_000;

const {
  GITHUB_API_URL = "https://api.github.com",
  GITHUB_REPOSITORY = "",
  GITHUB_EVENT_PATH = "",
  TOKEN = "",
  REPORT = "",
  PROJECT = ".",
} = process.env;

/** How the comment is found again: each project of a repository has its own. */
const MARKER = PROJECT === "." ? "<!-- faultline-diff -->" : `<!-- faultline-diff ${encodeURIComponent(PROJECT)} -->`;

try {
  const { pull_request: pullRequest } = JSON.parse(readFileSync(GITHUB_EVENT_PATH, "utf8"));
  const issues = `${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/issues`;
  const report = readFileSync(REPORT, "utf8").trim();
  console.log(await comment(`${issues}/${pullRequest.number}/comments`, `${issues}/comments`, report));
} catch (error) {
  console.log(`::warning::No comment was written (${reason(error)}). The job summary tells what changes.`);
}

/**
 * Resolves to what was done.
 * @param {string} list where the comments of the pull request are
 * @param {string} each where a comment is by its id
 * @param {string} report
 */
async function comment(list, each, report) {
  const body = bodyOf(report);
  const present = await find(list);
  const isHeadingAlone = !report.includes("\n");
  if (present?.body === body) return "The comment is up to date.";
  if (present === undefined && isHeadingAlone) return "Nothing has changed, and no comment says otherwise.";
  if (present === undefined) await ask("POST", list, { body });
  else await ask("PATCH", `${each}/${present.id}`, { body });
  return present === undefined ? "Commented." : "Renewed the comment.";
}

/** @param {string} report */
function bodyOf(report) {
  const end = report.lastIndexOf("\n", LONGEST); // a line that is cut is another sentence
  const whole = report.slice(0, end < 0 ? LONGEST : end);
  const text = report.length > LONGEST ? `${whole}\n\n… The job summary has the rest.` : report;
  return `${MARKER}\n${text}`;
}

/**
 * The comment of an earlier run. People may quote the marker, so it must be a program's.
 * @param {string} comments
 * @returns {Promise<{ id: number, body: string } | undefined>}
 */
async function find(comments) {
  for (let page = 1; page <= PAGES; page += 1) {
    /** @type {{ id: number, body?: string, user?: { type?: string } }[]} */
    const batch = await ask("GET", `${comments}?per_page=100&page=${page}`);
    const own = batch.find(({ body, user }) => user?.type === "Bot" && body?.startsWith(MARKER));
    if (own) return { id: own.id, body: own.body ?? "" };
    if (batch.length < 100) return undefined;
  }
  return undefined;
}

/**
 * @param {string} method
 * @param {string} url
 * @param {unknown} [body]
 */
async function ask(method, url, body) {
  const response = await fetch(url, {
    method,
    headers: {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${TOKEN}`,
      "x-github-api-version": "2022-11-28",
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const hint = response.status === 403 ? "; it needs pull-requests: write" : "";
  if (!response.ok) throw new Error(`${method} ended with HTTP ${response.status}${hint}`);
  return response.json();
}

/** @param {unknown} error */
function reason(error) {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n", 1)[0].replaceAll(/[^ -~]|%/g, "?"); // it becomes part of a workflow command
}
