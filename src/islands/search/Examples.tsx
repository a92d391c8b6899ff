const EXAMPLES = [
  "NotAuthorizedException: Invalid Refresh Token.",
  "An error occurred (NotAuthorizedException) when calling the InitiateAuth operation: Unable to verify secret hash for client 1example23456789",
  "InvalidParameterException: USER_PASSWORD_AUTH flow not enabled for this client",
];

/** Errors to try the box with, for as long as it is empty. */
export function Examples({ onChoose }: { onChoose: (text: string) => void }) {
  return (
    <div class="search-examples">
      <p id="search-examples">For example</p>
      <ul aria-labelledby="search-examples">
        {EXAMPLES.map((text) => (
          <li key={text}>
            <button
              type="button"
              class="search-example"
              onClick={() => {
                onChoose(text);
              }}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
