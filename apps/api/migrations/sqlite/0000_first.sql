CREATE TABLE `businesses` (
	`id` text PRIMARY KEY NOT NULL,
	`business_id` text NOT NULL,
	`name` text NOT NULL,
	`owner_first_name` text NOT NULL,
	`niche` text NOT NULL,
	`time_zone` text NOT NULL,
	`country` text NOT NULL,
	`hours` text NOT NULL,
	`quiet_hours` text,
	`kill_switch` text,
	`fields` text NOT NULL,
	`countries` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `call_events` (
	`business_id` text NOT NULL,
	`carrier_account` text NOT NULL,
	`sid` text NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`form` text NOT NULL,
	`received_at` integer NOT NULL,
	PRIMARY KEY(`carrier_account`, `sid`, `kind`, `status`)
);
--> statement-breakpoint
CREATE TABLE `calls` (
	`id` text PRIMARY KEY NOT NULL,
	`business_id` text NOT NULL,
	`carrier_account` text NOT NULL,
	`sid` text NOT NULL,
	`number_id` text NOT NULL,
	`contact_id` text,
	`from` text,
	`from_raw` text NOT NULL,
	`to` text NOT NULL,
	`at` integer NOT NULL,
	`evidence` text NOT NULL,
	`outcome` text,
	`outcome_at` integer,
	`rang_ms` integer NOT NULL,
	`classify_at` integer,
	`ended_at` integer,
	`voicemail` text,
	`disposition` text,
	`disposition_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calls_by_sid` ON `calls` (`carrier_account`,`sid`);--> statement-breakpoint
CREATE INDEX `calls_to_classify` ON `calls` (`carrier_account`,`classify_at`) WHERE "calls"."classify_at" is not null;--> statement-breakpoint
CREATE INDEX `calls_by_business` ON `calls` (`business_id`,`at`);--> statement-breakpoint
CREATE INDEX `calls_by_contact` ON `calls` (`contact_id`,`at`);--> statement-breakpoint
CREATE TABLE `carrier_holds` (
	`id` text PRIMARY KEY NOT NULL,
	`business_id` text NOT NULL,
	`carrier_account` text NOT NULL,
	`reason` text NOT NULL,
	`since` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `carrier_holds_one` ON `carrier_holds` (`business_id`,`carrier_account`);--> statement-breakpoint
CREATE TABLE `contacts` (
	`id` text PRIMARY KEY NOT NULL,
	`business_id` text NOT NULL,
	`phone` text NOT NULL,
	`country` text,
	`fields` text NOT NULL,
	`tags` text NOT NULL,
	`opted_out_at` integer,
	`turn_run_id` text,
	`turn_until` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contacts_by_phone` ON `contacts` (`business_id`,`phone`);--> statement-breakpoint
CREATE TABLE `guards` (
	`business_id` text NOT NULL,
	`phone` text NOT NULL,
	`purpose` text NOT NULL,
	`run_id` text NOT NULL,
	`from_at` integer NOT NULL,
	`until` integer NOT NULL,
	PRIMARY KEY(`business_id`, `phone`, `purpose`)
);
--> statement-breakpoint
CREATE TABLE `messages` (
	`id` text PRIMARY KEY NOT NULL,
	`business_id` text NOT NULL,
	`contact_id` text NOT NULL,
	`number_id` text,
	`direction` text NOT NULL,
	`body` text NOT NULL,
	`sid` text,
	`send_id` text,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `messages_by_sid` ON `messages` (`sid`);--> statement-breakpoint
CREATE INDEX `messages_by_contact` ON `messages` (`contact_id`,`at`);--> statement-breakpoint
CREATE TABLE `numbers` (
	`id` text PRIMARY KEY NOT NULL,
	`business_id` text NOT NULL,
	`carrier_account` text NOT NULL,
	`e164` text NOT NULL,
	`label` text NOT NULL,
	`mode` text NOT NULL,
	`forward_to` text,
	`ring_seconds` integer NOT NULL,
	`voicemail` integer NOT NULL,
	`greeting` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `numbers_by_e164` ON `numbers` (`carrier_account`,`e164`);--> statement-breakpoint
CREATE INDEX `numbers_by_business` ON `numbers` (`business_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `run_events` (
	`id` text NOT NULL,
	`business_id` text NOT NULL,
	`run_id` text NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`event` text NOT NULL,
	`path` text NOT NULL,
	`effects` text NOT NULL,
	PRIMARY KEY(`run_id`, `id`)
);
--> statement-breakpoint
CREATE TABLE `runs` (
	`id` text PRIMARY KEY NOT NULL,
	`business_id` text NOT NULL,
	`carrier_account` text NOT NULL,
	`workflow_id` text NOT NULL,
	`version_id` text NOT NULL,
	`contact_id` text NOT NULL,
	`call_id` text NOT NULL,
	`state` text NOT NULL,
	`status` text NOT NULL,
	`due_at` integer,
	`due_key` text,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	`seq` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `runs_due` ON `runs` (`carrier_account`,`due_at`) WHERE "runs"."due_at" is not null;--> statement-breakpoint
CREATE INDEX `runs_by_contact` ON `runs` (`contact_id`);--> statement-breakpoint
CREATE INDEX `runs_by_workflow` ON `runs` (`workflow_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `runs_open` ON `runs` (`workflow_id`) WHERE "runs"."ended_at" is null;--> statement-breakpoint
CREATE TABLE `sends` (
	`id` text PRIMARY KEY NOT NULL,
	`business_id` text NOT NULL,
	`carrier_account` text NOT NULL,
	`run_id` text,
	`call_id` text,
	`contact_id` text NOT NULL,
	`node_id` text NOT NULL,
	`send_key` text NOT NULL,
	`token` text NOT NULL,
	`to` text NOT NULL,
	`from` text NOT NULL,
	`body` text NOT NULL,
	`segments` integer,
	`state` text NOT NULL,
	`due_at` integer,
	`claim_id` text,
	`claimed_at` integer,
	`attempts` integer NOT NULL,
	`lookups` integer NOT NULL,
	`unknown_at` integer,
	`sid` text,
	`error_code` text,
	`error_message` text,
	`delivery` text,
	`delivery_rank` integer NOT NULL,
	`settled_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sends_by_key` ON `sends` (`send_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `sends_by_sid` ON `sends` (`sid`) WHERE "sends"."sid" is not null;--> statement-breakpoint
CREATE INDEX `sends_due` ON `sends` (`carrier_account`,`state`,`due_at`) WHERE "sends"."due_at" is not null;--> statement-breakpoint
CREATE INDEX `sends_by_recipient` ON `sends` (`to`,`business_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`business_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_by_token` ON `sessions` (`token_hash`);--> statement-breakpoint
CREATE TABLE `settings` (
	`id` text PRIMARY KEY NOT NULL,
	`business_id` text NOT NULL,
	`key` text NOT NULL,
	`value` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `settings_by_key` ON `settings` (`business_id`,`key`);--> statement-breakpoint
CREATE TABLE `versions` (
	`id` text PRIMARY KEY NOT NULL,
	`business_id` text NOT NULL,
	`workflow_id` text NOT NULL,
	`number` integer NOT NULL,
	`graph` text NOT NULL,
	`hash` text NOT NULL,
	`published_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `versions_by_number` ON `versions` (`workflow_id`,`number`);--> statement-breakpoint
CREATE TABLE `workflows` (
	`id` text PRIMARY KEY NOT NULL,
	`business_id` text NOT NULL,
	`name` text NOT NULL,
	`draft` text NOT NULL,
	`draft_revision` integer NOT NULL,
	`live_version_id` text,
	`live` integer NOT NULL,
	`guard_ms` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `workflows_by_business` ON `workflows` (`business_id`,`created_at`,`id`);