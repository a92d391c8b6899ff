import { useRef, useState } from "preact/hooks";
import { checkCredentials, type Credentials } from "../../collectors/aws/check-credentials.ts";
import { readCredentials } from "../../collectors/aws/read-credentials.ts";
import { SecretField } from "./SecretField.tsx";

interface KeyFormProps {
  now: () => number;
  /** The keys go to an emulator on this machine, which takes any. */
  forEmulator: boolean;
  /** Keys that nothing speaks against, and the Region that came with them. */
  onKeys: (credentials: Credentials, region?: string) => void;
}

/** Takes keys: one paste of whatever printed them, or the three parts by hand. The fields are empty again at once. */
export function KeyForm({ now, forEmulator, onKeys }: KeyFormProps) {
  const whole = useRef<HTMLInputElement>(null);
  const id = useRef<HTMLInputElement>(null);
  const secret = useRef<HTMLInputElement>(null);
  const token = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState("");

  const readWhole = (text: string): void => {
    if (whole.current) whole.current.value = "";
    const read = readCredentials(text, now(), forEmulator);
    if (read.kind === "incomplete") setProblem(read.detail);
    else if (read.obstacle) setProblem(read.obstacle.detail);
    else {
      setProblem("");
      onKeys(read.credentials, read.region);
    }
  };
  const readParts = (): void => {
    const [accessKeyId, secretAccessKey, sessionToken] = [id, secret, token].map(taken);
    const credentials = {
      accessKeyId: accessKeyId ?? "",
      secretAccessKey: secretAccessKey ?? "",
      ...(sessionToken !== undefined && sessionToken !== "" && { sessionToken }),
    };
    const obstacle = checkCredentials(credentials, now(), forEmulator);
    setProblem(obstacle?.detail ?? "");
    if (!obstacle) onKeys(credentials);
  };

  return (
    <form
      class="connect-keys"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        const text = whole.current?.value ?? "";
        if (text === "") readParts();
        else readWhole(text);
      }}
    >
      <SecretField
        id="keys-whole"
        label="Paste the keys here"
        hint="The output of aws configure export-credentials, aws sts assume-role or get-session-token, or export lines."
        field={whole}
        onText={readWhole}
      />
      <details class="connect-more">
        <summary>Or enter the parts</summary>
        <div class="connect-fields">
          <SecretField id="keys-id" label="Access key ID" field={id} />
          <SecretField id="keys-secret" label="Secret access key" field={secret} />
          <SecretField id="keys-token" label="Session token, for temporary keys" field={token} />
        </div>
      </details>
      <p class="connect-row">
        <button type="submit">Keep in memory</button>
      </p>
      <p role="alert" class="connect-problem">
        {problem === "" ? "" : `Nothing was kept: ${problem}.`}
      </p>
    </form>
  );
}

/** The value of a field, which is empty afterwards. */
function taken({ current }: { current: HTMLInputElement | null }): string {
  if (!current) return "";
  const { value } = current;
  current.value = "";
  return value.trim();
}
