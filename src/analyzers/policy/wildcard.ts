/**
 * True when a text fits a pattern of IAM, in which `*` stands for any characters and `?` for one. No regular expression:
 * the time is at most the product of both lengths, whatever the pattern.
 */
export function fitsWildcard(pattern: string, text: string): boolean {
  let at = 0;
  let inPattern = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    const char = pattern[inPattern];
    if (char === "*") {
      star = inPattern;
      resume = at;
      inPattern += 1;
    } else if (char !== undefined && (char === "?" || char === text[at])) {
      at += 1;
      inPattern += 1;
    } else if (star !== -1) {
      inPattern = star + 1;
      resume += 1;
      at = resume;
    } else return false;
  }
  while (pattern[inPattern] === "*") inPattern += 1;
  return inPattern === pattern.length;
}
