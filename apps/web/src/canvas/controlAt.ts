const CONTROLS = "input:not([aria-hidden='true']), textarea, button, [tabindex='0']";

/**
 * The control of the open settings that a finding's field means: settings mark their places with `data-field`, and the
 * closest place that holds the field has it. `undefined` when no place does.
 */
export function controlAt(settings: ParentNode, field: string): HTMLElement | undefined {
  const places = [...settings.querySelectorAll<HTMLElement>("[data-field]")].filter(({ dataset }) =>
    holds(dataset.field ?? "", field),
  );
  const [closest] = places.sort((a, b) => length(b) - length(a));
  return closest?.querySelector<HTMLElement>(CONTROLS) ?? undefined;
}

function holds(place: string, field: string): boolean {
  return place === "" || place === field || field.startsWith(`${place}.`);
}

function length({ dataset }: HTMLElement): number {
  return dataset.field?.length ?? 0;
}
