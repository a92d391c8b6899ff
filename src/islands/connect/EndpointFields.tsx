/** Another address than the Region's own. */
export interface EndpointChoice {
  endpoint: string;
  fips: boolean;
}

interface EndpointFieldsProps {
  choice: EndpointChoice;
  onChoice: (choice: EndpointChoice) => void;
}

/** Where to call: an emulator on this machine, or the FIPS hosts. GovCloud and China follow from the Region. */
export function EndpointFields({ choice, onChoice }: EndpointFieldsProps) {
  return (
    <details class="connect-more">
      <summary>Another endpoint: an emulator, FIPS</summary>
      <div class="connect-fields">
        <div class="connect-field">
          <label for="endpoint">Endpoint</label>
          <input
            id="endpoint"
            type="url"
            value={choice.endpoint}
            placeholder="http://localhost:9229"
            autocomplete="off"
            spellcheck={false}
            aria-describedby="endpoint-hint"
            onInput={(event) => {
              onChoice({ ...choice, endpoint: event.currentTarget.value.trim() });
            }}
          />
          <p id="endpoint-hint" class="fine">
            This page can call AWS itself and this machine, nothing else. GovCloud and China follow from the Region.
          </p>
        </div>
        <label class="connect-check">
          <input
            type="checkbox"
            checked={choice.fips}
            onChange={(event) => {
              onChoice({ ...choice, fips: event.currentTarget.checked });
            }}
          />
          <span>Use the FIPS hosts</span>
        </label>
      </div>
    </details>
  );
}
