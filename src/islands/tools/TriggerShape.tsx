import { triggerOf, type Shape, type TriggerId } from "../../analyzers/trigger-response/triggers.ts";

const WORDS: Readonly<Record<Shape["type"], string>> = {
  boolean: "true or false",
  text: "text",
  "text-list": "list of texts",
  "text-map": "object whose values are texts",
  map: "object",
  fields: "object",
};

/** The response fields of a trigger with their types, and what Cognito then does. */
export function TriggerShape({ trigger }: { trigger: TriggerId }) {
  const { title, response, required = [], then, link, sources } = triggerOf(trigger);
  const rows = fieldRows(response, "");
  return (
    <>
      {rows.length === 0 ? (
        <p>{title} has no response fields. The event goes back as it came.</p>
      ) : (
        <div class="table-scroll" role="region" aria-label={`Response fields of ${title}`} tabIndex={0}>
          <table class="claims">
            <thead>
              <tr>
                <th scope="col">Field of event.response</th>
                <th scope="col">Type</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ path, type }) => (
                <tr key={path}>
                  <th scope="row">
                    <code>{path}</code>
                  </th>
                  <td>
                    {type}
                    {required.includes(path) && ", has to be set"}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p>{then}</p>
      <p class="fine">
        Called with {sources.join(", ")}. <a href={link}>The page of the AWS guide</a>
      </p>
    </>
  );
}

function fieldRows(fields: Readonly<Record<string, Shape>>, before: string): { path: string; type: string }[] {
  return Object.entries(fields).flatMap(([name, shape]) => {
    const path = `${before}${name}`;
    const choice = "oneOf" in shape ? `: ${shape.oneOf.join(", ")}` : "";
    const row = { path, type: `${WORDS[shape.type]}${choice}` };
    return shape.type === "fields" ? [row, ...fieldRows(shape.fields, `${path}.`)] : [row];
  });
}
