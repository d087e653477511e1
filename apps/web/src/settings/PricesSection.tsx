import { DEFAULT_PRICES, type PriceTable } from "@ringback/templates";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { getCountries } from "libphonenumber-js/min";
import { Plus, X } from "lucide-react";
import { type FormEvent, useMemo, useState } from "react";
import { Button } from "../components/Button.tsx";
import { Field, Input } from "../components/Field.tsx";
import { IconButton } from "../components/IconButton.tsx";
import { Select } from "../components/Select.tsx";
import { pricesOr } from "../copy/usePriceList.ts";
import { type Answers, useBusiness } from "../shell/useSession.ts";
import { useTRPC } from "../trpc.ts";
import { troublesOfError } from "./fieldTroubles.ts";
import { SaveBar } from "./SaveBar.tsx";
import { useSection } from "./useSection.ts";

type Prices = Answers["settings"]["get"]["prices"];

export interface PricesSectionProps {
  saved: Prices;
  onDirty: (dirty: boolean) => void;
}

/** What the carrier takes for a segment, by country: the message box makes a price of it. */
export function PricesSection({ saved, onDirty }: PricesSectionProps) {
  const start = useMemo(() => copyOf(pricesOr(saved)), [saved]);
  const { value, change, dirty, reset, settle } = useSection<Prices>(start, onDirty);
  const { country: home } = useBusiness();
  const [all, setAll] = useState(false);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const saving = useMutation(
    trpc.settings.savePrices.mutationOptions({
      onSuccess: async (_answer, sent) => {
        await queryClient.invalidateQueries({ queryKey: trpc.settings.pathKey() });
        settle(sent);
      },
    }),
  );
  const troubles = saving.isError ? troublesOfError(saving.error) : {};
  const countries = useMemo(countryOptions, []);
  const priced = Object.entries(value.perSegment).sort(([a], [b]) => Number(b === home) - Number(a === home));
  const shown = all ? priced : priced.slice(0, FEW);
  const free = countries.filter(({ value: code }) => value.perSegment[code] === undefined);
  const next = free.find(({ value: code }) => code === home) ?? free[0];
  const put = (code: string, price: number) => change({ perSegment: { ...value.perSegment, [code]: price } });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate(value);
  };
  return (
    <form onSubmit={submit} noValidate aria-labelledby="prices" className="flex flex-col gap-5">
      <div>
        <h2 id="prices" className="text-base font-semibold">
          What a segment costs you
        </h2>
        <p className="mt-1 text-sm text-ink-soft">
          {areListPrices(saved)
            ? "These are list prices of a large carrier. Put in what yours bills, with its surcharges: then you are told what a text costs you."
            : "As your carrier bills it, with its surcharges. It is only used to tell you what a text costs."}
        </p>
      </div>
      <Field label="Currency" error={troubles.currency}>
        <Input
          className="w-24! uppercase"
          maxLength={3}
          value={value.currency}
          onChange={(event) => change({ currency: event.currentTarget.value.toUpperCase() })}
        />
      </Field>
      {shown.length > 0 && (
        <ul aria-label="Prices" className="flex flex-col gap-2">
          {shown.map(([code, price]) => (
            <li key={code} className="flex items-center gap-2">
              <Select
                label="Country"
                value={code}
                onChange={(chosen) => change({ perSegment: moved(value.perSegment, code, chosen) })}
                options={countries.filter((of) => of.value === code || free.includes(of))}
              />
              <PriceInput
                label={`A segment to ${countries.find((of) => of.value === code)?.label ?? code}`}
                price={price}
                onChange={(changed) => put(code, changed)}
              />
              <IconButton
                size="small"
                icon={X}
                label={`Remove ${countries.find((of) => of.value === code)?.label ?? code}`}
                onClick={() =>
                  change({ perSegment: Object.fromEntries(priced.filter(([other]) => other !== code)) })
                }
              />
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap gap-2">
        {priced.length > shown.length && (
          <Button size="small" onClick={() => setAll(true)}>
            Show {priced.length - shown.length} more
          </Button>
        )}
        {next && (
          <Button
            size="small"
            icon={Plus}
            onClick={() => {
              setAll(true);
              put(next.value, 0);
            }}
          >
            Add a country
          </Button>
        )}
      </div>
      <SaveBar
        dirty={dirty}
        saving={saving.isPending}
        saved={saving.isSuccess}
        trouble={troubles[""] ?? troubles.perSegment}
        onReset={() => {
          reset();
          saving.reset();
        }}
      />
    </form>
  );
}

/** The owner's own country and a few others; whoever texts into many asks for the rest. */
const FEW = 3;

function copyOf({ currency, perSegment }: PriceTable): Prices {
  return { currency, perSegment: { ...perSegment } };
}

/** Nobody has put in their own yet. */
function areListPrices({ currency, perSegment }: PriceTable): boolean {
  const own = Object.entries(perSegment);
  return (
    currency === DEFAULT_PRICES.currency &&
    own.every(([code, price]) => DEFAULT_PRICES.perSegment[code] === price)
  );
}

/** Kept in ten-thousandths, shown and typed as people read prices: 0.0083. */
function PriceInput({
  label,
  price,
  onChange,
}: {
  label: string;
  price: number;
  onChange: (price: number) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Input
      aria-label={label}
      inputMode="decimal"
      className="w-28! shrink-0 text-right tabular-nums"
      value={typed ?? String(price / 10_000)}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        if (/^\d{1,2}([.,]\d{1,6})?$/.test(text.trim()))
          onChange(Math.round(Number(text.trim().replace(",", ".")) * 1_000_000) / 100);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

/** The price of one country put to another, in its place. */
function moved(prices: Prices["perSegment"], from: string, to: string): Prices["perSegment"] {
  return Object.fromEntries(
    Object.entries(prices).map(([code, price]) => [code === from ? to : code, price]),
  );
}

function countryOptions(): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(undefined, { type: "region" });
  return getCountries()
    .map((code) => ({ value: String(code), label: names.of(code) ?? code }))
    .sort((a, b) => a.label.localeCompare(b.label));
}
