import { judgeAcceptance, type AcceptanceOptions } from "../../analyzers/token/acceptance.ts";
import type { DecodedToken } from "../../analyzers/token/decode-token.ts";
import { ToolField } from "./ToolField.tsx";

interface TokenAcceptanceProps {
  token: DecodedToken;
  options: AcceptanceOptions;
  onOptions: (options: AcceptanceOptions) => void;
  now: number;
  causes: Readonly<Record<string, string>>;
}

const VERDICTS = { yes: "Yes", no: "No", depends: "Depends" } as const;

/** Who accepts the token and who does not, with the settings of those who are to accept it. */
export function TokenAcceptance({ token, options, onOptions, now, causes }: TokenAcceptanceProps) {
  const { verifier } = options;
  const set = (change: Partial<AcceptanceOptions>): void => {
    onOptions({ ...options, ...change });
  };
  return (
    <>
      {token.kind !== "refresh" && (
        <details class="tool-more">
          <summary>Settings of API, AppSync and verifier</summary>
          <div class="tool-fields">
            <ToolField
              id="accept-clients"
              label="App clients or audience"
              hint="Ids, separated by blanks."
              onValue={(value) => {
                set({ clientIds: list(value) });
              }}
            />
            <ToolField
              id="accept-scopes"
              label="Scopes of the method or route"
              hint="One of them is enough."
              onValue={(value) => {
                set({ scopes: list(value) });
              }}
            />
            <ToolField
              id="accept-pattern"
              label="appIdClientRegex of AppSync"
              onValue={(value) => {
                set({ clientPattern: value.trim() });
              }}
            />
            <div class="tool-field">
              <label for="accept-use">tokenUse of aws-jwt-verify</label>
              <select
                id="accept-use"
                value={verifier.tokenUse}
                onChange={(event) => {
                  const tokenUse = event.currentTarget.value as typeof verifier.tokenUse;
                  set({ verifier: { ...verifier, tokenUse } });
                }}
              >
                <option value="access">access</option>
                <option value="id">id</option>
                <option value="any">null (both)</option>
              </select>
            </div>
            <ToolField
              id="accept-groups"
              label="groups of aws-jwt-verify"
              onValue={(value) => {
                set({ verifier: { ...verifier, groups: list(value) } });
              }}
            />
            <ToolField
              id="accept-grace"
              label="graceSeconds of aws-jwt-verify"
              example="0"
              onValue={(value) => {
                set({ verifier: { ...verifier, graceSeconds: Math.max(0, Number.parseInt(value, 10) || 0) } });
              }}
            />
          </div>
        </details>
      )}
      <ul class="accepted">
        {judgeAcceptance(token, options, now).map(({ who, verdict, why, cause, source }) => (
          <li key={who} data-verdict={verdict}>
            <h3>
              <span class="accepted-mark">{VERDICTS[verdict]}</span> {who}
            </h3>
            <p>
              {why}{" "}
              <a class="fine" href={source} rel="noreferrer">
                Source<span class="visually-hidden"> on {who}</span>
              </a>
            </p>
            {cause !== undefined && causes[cause] !== undefined && (
              <p class="finding-cause">
                <a href={`/causes/${cause}/`}>{causes[cause]}</a>
              </p>
            )}
          </li>
        ))}
      </ul>
      <p class="fine">Whether a token was revoked cannot be seen in it; only Cognito itself looks at that.</p>
    </>
  );
}

function list(text: string): string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}
