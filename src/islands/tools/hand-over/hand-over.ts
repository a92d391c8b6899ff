/** What a tool's page says to the page that opened it, once it can take a text. */
export const READY = "cognito-clinic: ready for a paste";

/** What the page that opened it answers. `text` may hold secrets: it goes from memory to memory. */
export interface HandedText {
  kind: "cognito-clinic: paste";
  text: string;
}

/** Whether a message is such an answer. */
export function isHandedText(data: unknown): data is HandedText {
  return (
    typeof data === "object" &&
    data !== null &&
    "kind" in data &&
    data.kind === ("cognito-clinic: paste" satisfies HandedText["kind"]) &&
    "text" in data &&
    typeof data.text === "string"
  );
}
