import { useRef, useState } from "preact/hooks";
import { checkAccessToken } from "../../collectors/aws/check-access-token.ts";
import { SecretField } from "./SecretField.tsx";

interface TokenFormProps {
  now: () => number;
  region: string;
  onToken: (accessToken: string) => void;
}

/** Takes a user's access token. The field is empty again at once. */
export function TokenForm({ now, region, onToken }: TokenFormProps) {
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState("");
  const take = (text: string): void => {
    if (field.current) field.current.value = "";
    const token = text.trim().replace(/^Bearer\s+/i, "");
    const obstacle =
      region === ""
        ? { detail: "the Region is not known yet: give the pool's id or the Region above" }
        : checkAccessToken(token, region, now());
    setProblem(obstacle?.detail ?? "");
    if (!obstacle) onToken(token);
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
