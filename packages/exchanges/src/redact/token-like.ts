/** Tells from its characters whether a run of text is made of chance, as tokens are, and not of words. */

const UUID = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;
/** The least length of a run that counts as a whole, whatever stands between its parts. */
const WHOLE = 24;

/** True where the run, or a part of it between slashes and dots, has no words; `least` characters say so. */
export function isTokenLike(run: string, least: number): boolean {
  if (UUID.test(run)) return false;
  const parts = run.split(/[/.:,]/);
  return (
    parts.some((part) => isRandom(part, least)) ||
    (parts.length < 6 && isRandom(run.replaceAll(/[/.]/g, "-"), Math.max(WHOLE, least)))
  );
}

function isRandom(part: string, least: number): boolean {
  if (part.length < least || UUID.test(part)) return false;
  const bare = part.replaceAll(/[^A-Za-z0-9]/g, "");
  if (bare.length < least) return false;
  const { digits, cases } = changesIn(bare);
  const share = (digits + cases) / bare.length;
  if (digits >= 3 && share >= 0.2) return true;
  if (share >= 0.4) return true;
  if (/^[0-9a-f]+$/i.test(bare) && bare.length >= WHOLE) return true;
  if (bare === part && digits >= 1 && bare.length >= WHOLE) return true;
  return bare === part && cases === 0 && bare.length >= WHOLE + 4;
}

/** How often letters and digits, and how often capitals and small letters, follow each other. */
function changesIn(text: string): { digits: number; cases: number } {
  let [digits, cases] = [0, 0];
  for (let at = 1; at < text.length; at++) {
    const [before, now] = [kindOf(text.charCodeAt(at - 1)), kindOf(text.charCodeAt(at))];
    if (before === now) continue;
    if (before === "digit" || now === "digit") digits++;
    else cases++;
  }
  return { digits, cases };
}

function kindOf(code: number): "digit" | "capital" | "small" {
  if (code < 58) return "digit";
  return code < 91 ? "capital" : "small";
}
