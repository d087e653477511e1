import type { ReplyRate as Rate } from "@ringback/templates";
import { MessageCircleReply } from "lucide-react";
import { useId } from "react";
import { RangeBar } from "../components/RangeBar.tsx";

/** How often a text is answered, with how sure that is: the bar is the range that the true rate is in. */
export function ReplyRate({ rate }: { rate: Rate }) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className="flex flex-col gap-2">
      <h3 id={titleId} className="flex items-center gap-2 text-sm font-medium">
        <MessageCircleReply aria-hidden="true" className="size-4 text-ink-soft" />
        Replies
      </h3>
      {rate.sent >= ENOUGH && <RateBar rate={rate} />}
      <p className="text-sm text-ink-soft">{rate.sentence}</p>
      {rate.advice && <p className="text-sm">{rate.advice}</p>}
    </section>
  );
}

/** Below this a bar would say more than is known. */
const ENOUGH = 10;

/** The range, and within it what was counted. The words beside it say the same. */
function RateBar({ rate: { rate, low, high } }: { rate: Rate }) {
  return (
    <div aria-hidden="true" className="flex flex-col gap-1">
      <RangeBar rate={rate} low={low} high={high} />
      <div className="flex justify-between text-xs text-ink-soft tabular-nums">
        <span>0 %</span>
        <span>100 %</span>
      </div>
    </div>
  );
}
