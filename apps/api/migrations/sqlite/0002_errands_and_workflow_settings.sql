CREATE TABLE `errands` (
	`id` text PRIMARY KEY NOT NULL,
	`business_id` text NOT NULL,
	`carrier_account` text NOT NULL,
	`run_id` text NOT NULL,
	`call_id` text NOT NULL,
	`contact_id` text NOT NULL,
	`node_id` text NOT NULL,
	`errand_key` text NOT NULL,
	`errand` text NOT NULL,
	`state` text NOT NULL,
	`due_at` integer,
	`attempts` integer NOT NULL,
	`why` text,
	`created_at` integer NOT NULL,
	`settled_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `errands_by_key` ON `errands` (`errand_key`);--> statement-breakpoint
CREATE INDEX `errands_due` ON `errands` (`carrier_account`,`state`,`due_at`) WHERE "errands"."due_at" is not null;--> statement-breakpoint
CREATE INDEX `errands_by_run` ON `errands` (`run_id`);--> statement-breakpoint
CREATE INDEX `errands_by_day` ON `errands` (`business_id`,`created_at`);--> statement-breakpoint
ALTER TABLE `businesses` ADD `holidays` text;--> statement-breakpoint
ALTER TABLE `workflows` ADD `settings` text;--> statement-breakpoint
ALTER TABLE `workflows` ADD `removed_at` integer;