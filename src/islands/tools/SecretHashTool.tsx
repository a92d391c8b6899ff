import { useCallback, useRef, useState } from "preact/hooks";
import { analyzeSecretHash, findHash } from "../../analyzers/secret-hash/analyze-secret-hash.ts";
import { computeSecretHash } from "../../analyzers/secret-hash/compute-secret-hash.ts";
import { matchSecretHash } from "../../analyzers/secret-hash/match-secret-hash.ts";
import type { Finding } from "../../analyzers/finding.ts";
import { CopyButton } from "../CopyButton.tsx";
import { FindingList } from "./FindingList.tsx";
import { HashPrograms } from "./HashPrograms.tsx";
import { matchFinding } from "./match-finding.ts";
import { PasteField } from "./PasteField.tsx";
import { ToolField } from "./ToolField.tsx";
import { ToolPart } from "./ToolPart.tsx";
import { useForget } from "./use-forget.ts";

/** The names that one user has; the first is the one that the request carries. */
const NAMES = [
  { id: "request", label: "USERNAME of the request", hint: "Letter by letter as it is sent." },
  { id: "real", label: "USER_ID_FOR_SRP, the real user name", hint: "From the answer to InitiateAuth." },
  { id: "sub", label: "sub", hint: "From the ID token or AdminGetUser." },
  { id: "alias", label: "E-mail address, phone number or other alias", hint: "What the user types to sign in." },
];

interface Computed {
  label: string;
  hash: string;
}

/** Computes SECRET_HASH for each name of a user, and says which one the hash that was sent belongs to. */
export function SecretHashTool({ causes }: { causes: Readonly<Record<string, string>> }) {
  const client = useRef<HTMLInputElement>(null);
  const secret = useRef<HTMLInputElement>(null);
  const names = useRef<Record<string, HTMLInputElement | null>>({});
  const sent = useRef("");
  const [form, setForm] = useState<{ kind: string; findings: readonly Finding[] } | null>(null);
  const [computed, setComputed] = useState<readonly Computed[]>([]);
  const [match, setMatch] = useState<Finding | null>(null);
  const [problem, setProblem] = useState("");

  const forget = useCallback(() => {
    sent.current = "";
    for (const field of [client.current, secret.current, ...Object.values(names.current)]) if (field) field.value = "";
    setForm(null);
    setComputed([]);
    setMatch(null);
    setProblem("");
  }, []);
  useForget(forget);

  const take = (text: string): void => {
    setMatch(null);
    const found = text === "" ? null : findHash(text);
    sent.current = found?.value ?? "";
    setForm(text === "" ? null : analyzeSecretHash(text));
    fill(client.current, found?.clientId);
    fill(names.current.request, found?.username);
  };
  const compute = async (): Promise<void> => {
    const clientSecret = secret.current?.value.trim() ?? "";
    const clientId = client.current?.value.trim() ?? "";
    const candidates = NAMES.map(({ id, label }) => ({ label, username: names.current[id]?.value ?? "" }));
    const given = candidates.filter(({ username }) => username !== "");
    setMatch(null);
    setComputed([]);
    if (clientSecret === "" || clientId === "" || given.length === 0) {
      setProblem("It takes the app client id, the client secret and at least one name.");
      return;
    }
    setProblem("");
    const { subtle } = crypto;
    setComputed(
      await Promise.all(
        given.map(async ({ label, username }) => ({
          label,
          hash: await computeSecretHash({ username, clientId, clientSecret }, subtle),
        })),
      ),
    );
    if (sent.current !== "")
      setMatch(matchFinding(await matchSecretHash(sent.current, candidates, { clientId, clientSecret }, subtle)));
  };

  return (
    <>
      <ToolPart id="hash-in" title="The request">
        <PasteField
          first
          id="hash-paste"
          label="Paste the SECRET_HASH that was sent, or the whole request"
          rows={3}
          shows="nothing"
          onText={take}
          hint="It is not shown. From a request the app client id and USERNAME are taken over into the fields below."
        />
        {form && (
          <>
            <p role="status" class="tool-said">
              {form.kind}.
            </p>
            <FindingList findings={form.findings} causes={causes} />
          </>
        )}
      </ToolPart>
      <ToolPart id="hash-parts" title="What it is made of">
        <form
          autocomplete="off"
          onSubmit={(event) => {
            event.preventDefault();
            void compute();
          }}
        >
          <div class="tool-fields">
            <ToolField id="hash-client" label="App client ID" example="1example23456789" field={client} />
            <ToolField
              id="hash-secret"
              label="Client secret"
              secret
              field={secret}
              hint="Stays in this field until you forget it or leave the page."
            />
            {NAMES.map(({ id, label, hint }) => (
              <ToolField
                key={id}
                id={`hash-${id}`}
                label={label}
                hint={hint}
                field={(element) => {
                  names.current[id] = element;
                }}
              />
            ))}
          </div>
          <p class="paste-row">
            <button type="submit">Compute</button>
            <button type="button" class="quiet" onClick={forget}>
              Forget everything
            </button>
          </p>
          <p role="alert" class="paste-problem">
            {problem}
          </p>
        </form>
      </ToolPart>
      <ToolPart id="hash-found" title="What comes out">
        <div role="status">
          {computed.length === 0 && <p class="tool-said">Nothing has been computed yet.</p>}
          {match && <FindingList findings={[match]} causes={causes} />}
          {computed.length > 0 && (
            <ul class="computed">
              {computed.map(({ label, hash }) => (
                <li key={label}>
                  {label}: {hash.length} characters <CopyButton text={hash} what={`the hash for ${label}`} />
                </li>
              ))}
            </ul>
          )}
        </div>
      </ToolPart>
      <ToolPart id="hash-programs" title="Code">
        <HashPrograms />
      </ToolPart>
    </>
  );
}

/** Puts a value into a field that is still empty. */
function fill(field: HTMLInputElement | null | undefined, value = ""): void {
  if (field?.value === "") field.value = value;
}
