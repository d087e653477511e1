CREATE TABLE "businesses" (
	"id" text PRIMARY KEY NOT NULL,
	"business_id" text NOT NULL,
	"name" text NOT NULL,
	"owner_first_name" text NOT NULL,
	"niche" text NOT NULL,
	"time_zone" text NOT NULL,
	"country" text NOT NULL,
	"hours" json NOT NULL,
	"quiet_hours" json,
	"kill_switch" text,
	"fields" json NOT NULL,
	"countries" json NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "call_events" (
	"business_id" text NOT NULL,
	"carrier_account" text NOT NULL,
	"sid" text NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"form" json NOT NULL,
	"received_at" bigint NOT NULL,
	CONSTRAINT "call_events_carrier_account_sid_kind_status_pk" PRIMARY KEY("carrier_account","sid","kind","status")
);
--> statement-breakpoint
CREATE TABLE "calls" (
	"id" text PRIMARY KEY NOT NULL,
	"business_id" text NOT NULL,
	"carrier_account" text NOT NULL,
	"sid" text NOT NULL,
	"number_id" text NOT NULL,
	"contact_id" text,
	"from" text,
	"from_raw" text NOT NULL,
	"to" text NOT NULL,
	"at" bigint NOT NULL,
	"evidence" json NOT NULL,
	"outcome" text,
	"outcome_at" bigint,
	"rang_ms" bigint NOT NULL,
	"classify_at" bigint,
	"ended_at" bigint,
	"voicemail" json,
	"disposition" json,
	"disposition_at" bigint
);
--> statement-breakpoint
CREATE TABLE "carrier_holds" (
	"id" text PRIMARY KEY NOT NULL,
	"business_id" text NOT NULL,
	"carrier_account" text NOT NULL,
	"reason" text NOT NULL,
	"since" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contacts" (
	"id" text PRIMARY KEY NOT NULL,
	"business_id" text NOT NULL,
	"phone" text NOT NULL,
	"country" text,
	"fields" json NOT NULL,
	"tags" json NOT NULL,
	"opted_out_at" bigint,
	"turn_run_id" text,
	"turn_until" bigint,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "guards" (
	"business_id" text NOT NULL,
	"phone" text NOT NULL,
	"purpose" text NOT NULL,
	"run_id" text NOT NULL,
	"from_at" bigint NOT NULL,
	"until" bigint NOT NULL,
	CONSTRAINT "guards_business_id_phone_purpose_pk" PRIMARY KEY("business_id","phone","purpose")
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" text PRIMARY KEY NOT NULL,
	"business_id" text NOT NULL,
	"contact_id" text NOT NULL,
	"number_id" text,
	"direction" text NOT NULL,
	"body" text NOT NULL,
	"sid" text,
	"send_id" text,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "numbers" (
	"id" text PRIMARY KEY NOT NULL,
	"business_id" text NOT NULL,
	"carrier_account" text NOT NULL,
	"e164" text NOT NULL,
	"label" text NOT NULL,
	"mode" text NOT NULL,
	"forward_to" text,
	"ring_seconds" integer NOT NULL,
	"voicemail" boolean NOT NULL,
	"greeting" text,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "run_events" (
	"id" text NOT NULL,
	"business_id" text NOT NULL,
	"run_id" text NOT NULL,
	"seq" integer NOT NULL,
	"at" bigint NOT NULL,
	"event" json NOT NULL,
	"path" json NOT NULL,
	"effects" json NOT NULL,
	CONSTRAINT "run_events_run_id_id_pk" PRIMARY KEY("run_id","id")
);
--> statement-breakpoint
CREATE TABLE "runs" (
	"id" text PRIMARY KEY NOT NULL,
	"business_id" text NOT NULL,
	"carrier_account" text NOT NULL,
	"workflow_id" text NOT NULL,
	"version_id" text NOT NULL,
	"contact_id" text NOT NULL,
	"call_id" text NOT NULL,
	"state" json NOT NULL,
	"status" text NOT NULL,
	"due_at" bigint,
	"due_key" text,
	"created_at" bigint NOT NULL,
	"ended_at" bigint,
	"seq" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sends" (
	"id" text PRIMARY KEY NOT NULL,
	"business_id" text NOT NULL,
	"carrier_account" text NOT NULL,
	"run_id" text,
	"call_id" text,
	"contact_id" text NOT NULL,
	"node_id" text NOT NULL,
	"send_key" text NOT NULL,
	"token" text NOT NULL,
	"to" text NOT NULL,
	"from" text NOT NULL,
	"body" text NOT NULL,
	"segments" integer,
	"state" text NOT NULL,
	"due_at" bigint,
	"claim_id" text,
	"claimed_at" bigint,
	"attempts" integer NOT NULL,
	"lookups" integer NOT NULL,
	"unknown_at" bigint,
	"sid" text,
	"error_code" text,
	"error_message" text,
	"delivery" text,
	"delivery_rank" integer NOT NULL,
	"settled_at" bigint,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"business_id" text NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"id" text PRIMARY KEY NOT NULL,
	"business_id" text NOT NULL,
	"key" text NOT NULL,
	"value" json
);
--> statement-breakpoint
CREATE TABLE "versions" (
	"id" text PRIMARY KEY NOT NULL,
	"business_id" text NOT NULL,
	"workflow_id" text NOT NULL,
	"number" integer NOT NULL,
	"graph" json NOT NULL,
	"hash" text NOT NULL,
	"published_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "workflows" (
	"id" text PRIMARY KEY NOT NULL,
	"business_id" text NOT NULL,
	"name" text NOT NULL,
	"draft" json NOT NULL,
	"draft_revision" integer NOT NULL,
	"live_version_id" text,
	"live" boolean NOT NULL,
	"guard_ms" bigint,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "calls_by_sid" ON "calls" USING btree ("carrier_account","sid");--> statement-breakpoint
CREATE INDEX "calls_to_classify" ON "calls" USING btree ("carrier_account","classify_at") WHERE "calls"."classify_at" is not null;--> statement-breakpoint
CREATE INDEX "calls_by_business" ON "calls" USING btree ("business_id","at");--> statement-breakpoint
CREATE INDEX "calls_by_contact" ON "calls" USING btree ("contact_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "carrier_holds_one" ON "carrier_holds" USING btree ("business_id","carrier_account");--> statement-breakpoint
CREATE UNIQUE INDEX "contacts_by_phone" ON "contacts" USING btree ("business_id","phone");--> statement-breakpoint
CREATE UNIQUE INDEX "messages_by_sid" ON "messages" USING btree ("sid");--> statement-breakpoint
CREATE INDEX "messages_by_contact" ON "messages" USING btree ("contact_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "numbers_by_e164" ON "numbers" USING btree ("carrier_account","e164");--> statement-breakpoint
CREATE INDEX "numbers_by_business" ON "numbers" USING btree ("business_id","created_at","id");--> statement-breakpoint
CREATE INDEX "runs_due" ON "runs" USING btree ("carrier_account","due_at") WHERE "runs"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "runs_by_contact" ON "runs" USING btree ("contact_id");--> statement-breakpoint
CREATE INDEX "runs_by_workflow" ON "runs" USING btree ("workflow_id","created_at");--> statement-breakpoint
CREATE INDEX "runs_open" ON "runs" USING btree ("workflow_id") WHERE "runs"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "sends_by_key" ON "sends" USING btree ("send_key");--> statement-breakpoint
CREATE UNIQUE INDEX "sends_by_sid" ON "sends" USING btree ("sid") WHERE "sends"."sid" is not null;--> statement-breakpoint
CREATE INDEX "sends_due" ON "sends" USING btree ("carrier_account","state","due_at") WHERE "sends"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "sends_by_recipient" ON "sends" USING btree ("to","business_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_by_token" ON "sessions" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "settings_by_key" ON "settings" USING btree ("business_id","key");--> statement-breakpoint
CREATE UNIQUE INDEX "versions_by_number" ON "versions" USING btree ("workflow_id","number");--> statement-breakpoint
CREATE INDEX "workflows_by_business" ON "workflows" USING btree ("business_id","created_at","id");