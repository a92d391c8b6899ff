import { characterDifference } from "../../lib/character-difference.ts";
import { showInvisible } from "../../lib/invisible-characters.ts";
import { maskSecrets } from "../../lib/mask-secrets.ts";

interface CharacterDifferenceProps {
  sent: string;
  listed: string;
}

/** Two addresses below each other, with the characters marked that only one of them has. */
export function CharacterDifference({ sent, listed }: CharacterDifferenceProps) {
  const runs = characterDifference(maskSecrets(sent).text, maskSecrets(listed).text);
  const line = (own: "first" | "second") =>
    runs
      .filter(({ kind }) => kind === "same" || kind === own)
      .map(({ text, kind }, index) =>
        kind === "same" ? (
          <span key={index}>{text}</span>
        ) : (
          <mark key={index}>{text === " " ? "␠" : showInvisible(text)}</mark>
        ),
      );
  return (
    <dl class="difference">
      <div>
        <dt>Sent</dt>
        <dd>{line("first")}</dd>
      </div>
      <div>
        <dt>Listed</dt>
        <dd>{line("second")}</dd>
      </div>
    </dl>
  );
}
