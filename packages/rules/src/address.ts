/** Makes public addresses of the project's pages, for readers who do not have the repository. */
export const PAGES = "https://github.com/faultline-dev/faultline/blob/main/";

/** Returns the public address of a page whose path starts at the root of the repository. */
export function pageAddress(page: string): string {
  return `${PAGES}${page}`;
}
