CREATE TABLE "errands" (
	"id" text PRIMARY KEY NOT NULL,
	"business_id" text NOT NULL,
	"carrier_account" text NOT NULL,
	"run_id" text NOT NULL,
	"call_id" text NOT NULL,
	"contact_id" text NOT NULL,
	"node_id" text NOT NULL,
	"errand_key" text NOT NULL,
	"errand" json NOT NULL,
	"state" text NOT NULL,
	"due_at" bigint,
	"attempts" integer NOT NULL,
	"why" text,
	"created_at" bigint NOT NULL,
	"settled_at" bigint
);
--> statement-breakpoint
ALTER TABLE "businesses" ADD COLUMN "holidays" json;--> statement-breakpoint
ALTER TABLE "workflows" ADD COLUMN "settings" json;--> statement-breakpoint
ALTER TABLE "workflows" ADD COLUMN "removed_at" bigint;--> statement-breakpoint
CREATE UNIQUE INDEX "errands_by_key" ON "errands" USING btree ("errand_key");--> statement-breakpoint
CREATE INDEX "errands_due" ON "errands" USING btree ("carrier_account","state","due_at") WHERE "errands"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "errands_by_run" ON "errands" USING btree ("run_id");--> statement-breakpoint
CREATE INDEX "errands_by_day" ON "errands" USING btree ("business_id","created_at");