CREATE TABLE "assistant_days" (
	"business_id" text NOT NULL,
	"day" text NOT NULL,
	"used" integer NOT NULL,
	CONSTRAINT "assistant_days_business_id_day_pk" PRIMARY KEY("business_id","day")
);
--> statement-breakpoint
CREATE TABLE "template_versions" (
	"business_id" text NOT NULL,
	"template_id" text NOT NULL,
	"number" integer NOT NULL,
	"name" text NOT NULL,
	"folder" text NOT NULL,
	"language" text NOT NULL,
	"purpose" text NOT NULL,
	"text" text NOT NULL,
	"saved_at" bigint NOT NULL,
	CONSTRAINT "template_versions_template_id_number_pk" PRIMARY KEY("template_id","number")
);
--> statement-breakpoint
CREATE TABLE "templates" (
	"id" text PRIMARY KEY NOT NULL,
	"business_id" text NOT NULL,
	"name" text NOT NULL,
	"folder" text NOT NULL,
	"language" text NOT NULL,
	"purpose" text NOT NULL,
	"text" text NOT NULL,
	"version" integer NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"removed_at" bigint
);
--> statement-breakpoint
CREATE INDEX "templates_by_business" ON "templates" USING btree ("business_id","name");--> statement-breakpoint
CREATE INDEX "sends_by_day" ON "sends" USING btree ("business_id","created_at") WHERE "sends"."run_id" is not null;