import { useRef, useState } from "preact/hooks";
import { checkAccessToken, idsOfToken } from "../../collectors/aws/check-access-token.ts";
import type { Subject } from "../../evidence/subject.ts";
import { SecretField } from "./SecretField.tsx";

interface TokenFormProps {
  now: () => number;
  subject: Subject;
  /** The token, and what it says about the case. */
  onToken: (accessToken: string, ids: Subject) => void;
}

/** Takes a user's access token. The field is empty again at once. */
export function TokenForm({ now, subject, onToken }: TokenFormProps) {
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState("");
  const take = (text: string): void => {
    if (field.current) field.current.value = "";
    const token = text.trim().replace(/^Bearer\s+/i, "");
    const ids = idsOfToken(token);
    const obstacle = checkAccessToken(token, subject.region ?? "", now())?.detail ?? otherPool(ids, subject);
    setProblem(obstacle ?? "");
    if (obstacle === null) onToken(token, ids);
  };
  return (
    <form
      class="connect-keys"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        take(field.current?.value ?? "");
      }}
    >
      <SecretField
        id="user-token"
        label="Paste the user's access token here"
        hint="Not the ID token. It shows what its own user may see, and needs no permission in IAM."
        field={field}
        onText={take}
      />
      <p class="connect-row">
        <button type="submit">Keep in memory</button>
      </p>
      <p role="alert" class="connect-problem">
        {problem === "" ? "" : `Nothing was kept: ${problem}.`}
      </p>
    </form>
  );
}

/** What a token that is of another pool than the case names stands in the way with, or null. */
function otherPool(ids: Subject, { region = "", userPoolId = "" }: Subject): string | null {
  if (userPoolId !== "" && ids.userPoolId !== undefined && ids.userPoolId !== userPoolId) {
    return `the access token is of the user pool ${ids.userPoolId}, not of ${userPoolId}`;
  }
  return region === "" && ids.region === undefined
    ? "the token does not say which Region it is of: give the Region above"
    : null;
}
