const ENTITIES = new Map(Object.entries({ quot: '"', apos: "'", "#39": "'", "#x27": "'", amp: "&", lt: "<", gt: ">" }));

/**
 * Undoes what tools do to a message on its way: JSON escapes, percent-encoding, `+` for a space, HTML entities,
 * terminal colours. Takes any text; linear; never throws. Ids and words stay as they are.
 */
export function plainText(text: string): string {
  let plain = text
    // eslint-disable-next-line no-control-regex -- terminal colours begin with the escape character
    .replace(/\u001b\[[0-9;]{0,12}m/g, "")
    .replace(/\\{1,3}u00([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\\{1,3}[nrt](?![a-z])|\\{1,3}n(?=[{"])/g, " ")
    .replace(/\\{1,3}(?=["'/])/g, "")
    .replace(/&(quot|apos|#39|#x27|amp|lt|gt);/g, (entity, name: string) => ENTITIES.get(name) ?? entity);
  if (/%[0-9a-fA-F]{2}/.test(plain) || /[a-z]\+[a-z]{1,20}\+[a-z]/i.test(plain)) {
    plain = plain
      .replace(/(?<=\S)\+(?=\S)/g, " ")
      .replace(/%([2-7][0-9a-fA-F])/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
      .replace(/%0[0-9a-fA-F]/g, " ");
  }
  return plain.trim();
}
