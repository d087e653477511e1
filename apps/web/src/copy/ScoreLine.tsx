import { Meter } from "@base-ui/react/meter";
import { type CopyReport, PASS_SCORE } from "@ringback/templates";
import { CircleAlert, CircleCheck, TriangleAlert } from "lucide-react";
import { classes } from "../components/classes.ts";

/** How a text does, of 100, and what that means. The findings below it are the reasons. */
export function ScoreLine({ report }: { report: CopyReport }) {
  const { hue, bar, icon: Icon, says } = verdict(report);
  return (
    <Meter.Root
      value={report.score}
      aria-label="Score"
      getAriaValueText={() => `${report.score} of 100. ${says}`}
      className="flex flex-col gap-1.5"
    >
      <div className="flex items-center gap-2 text-sm">
        <Icon aria-hidden="true" className={classes("size-4 shrink-0", hue)} />
        <span className="font-medium tabular-nums">{report.score}</span>
        <span className="min-w-0 text-ink-soft">{says}</span>
      </div>
      <Meter.Track className="relative h-1 overflow-hidden rounded-full bg-line">
        <Meter.Indicator className={classes("rounded-full transition-[width] duration-150", bar)} />
      </Meter.Track>
    </Meter.Root>
  );
}

function verdict({ score, passes, findings }: CopyReport) {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (errors > 0)
    return {
      hue: "text-failed",
      bar: "bg-failed",
      icon: CircleAlert,
      says: errors === 1 ? "One thing must be mended." : `${errors} things must be mended.`,
    };
  if (!passes)
    return {
      hue: "text-missed",
      bar: "bg-missed",
      icon: TriangleAlert,
      says: `Sounds like a machine. From ${PASS_SCORE} on it sounds like you.`,
    };
  return {
    hue: "text-ok",
    bar: "bg-ok",
    icon: CircleCheck,
    says: score >= 95 ? "Reads like you wrote it." : "Good to go.",
  };
}
