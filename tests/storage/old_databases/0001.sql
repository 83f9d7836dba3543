BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE allowance (
	id INTEGER NOT NULL, 
	free_at INTEGER NOT NULL, 
	CONSTRAINT pk_allowance PRIMARY KEY (id)
);
CREATE TABLE answers (
	chat_id INTEGER NOT NULL, 
	update_id INTEGER NOT NULL, 
	part INTEGER NOT NULL, 
	payload TEXT NOT NULL, 
	created_at INTEGER NOT NULL, 
	ready_at INTEGER NOT NULL, 
	attempts INTEGER DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_answers PRIMARY KEY (chat_id, update_id, part), 
	CONSTRAINT fk_answers_chat_id_chats FOREIGN KEY(chat_id) REFERENCES chats (chat_id) ON DELETE CASCADE
)
 WITHOUT ROWID

;
CREATE TABLE broadcasts (
	id INTEGER NOT NULL, 
	asked_by INTEGER NOT NULL, 
	html TEXT NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	created_at INTEGER NOT NULL, 
	started_at INTEGER, 
	people INTEGER DEFAULT 0 NOT NULL, 
	position INTEGER, 
	sent INTEGER DEFAULT 0 NOT NULL, 
	gone INTEGER DEFAULT 0 NOT NULL, 
	unsure INTEGER DEFAULT 0 NOT NULL, 
	failed INTEGER DEFAULT 0 NOT NULL, 
	report_id INTEGER, 
	worker TEXT, 
	lease_until INTEGER, 
	CONSTRAINT pk_broadcasts PRIMARY KEY (id), 
	CONSTRAINT fk_broadcasts_asked_by_chats FOREIGN KEY(asked_by) REFERENCES chats (chat_id) ON DELETE CASCADE
);
CREATE TABLE calendars (
	chat_id INTEGER NOT NULL, 
	fingerprint TEXT NOT NULL, 
	created_at INTEGER NOT NULL, 
	content TEXT DEFAULT '' NOT NULL, 
	changed_at INTEGER NOT NULL, 
	CONSTRAINT pk_calendars PRIMARY KEY (chat_id), 
	CONSTRAINT uq_calendars_fingerprint UNIQUE (fingerprint), 
	CONSTRAINT fk_calendars_chat_id_chats FOREIGN KEY(chat_id) REFERENCES chats (chat_id) ON DELETE CASCADE
);
CREATE TABLE chats (
	chat_id INTEGER NOT NULL, 
	language TEXT NOT NULL, 
	timezone TEXT NOT NULL, 
	reminder_hour INTEGER NOT NULL, 
	country TEXT, 
	language_chosen BOOLEAN NOT NULL, 
	timezone_chosen BOOLEAN NOT NULL, 
	asleep_since INTEGER, 
	created_at INTEGER NOT NULL, 
	last_number INTEGER DEFAULT 0 NOT NULL, 
	recent_updates TEXT DEFAULT '' NOT NULL, 
	quiet_from INTEGER, 
	quiet_to INTEGER, 
	nagging BOOLEAN DEFAULT 1 NOT NULL, 
	weekly BOOLEAN DEFAULT 0 NOT NULL, 
	board BOOLEAN DEFAULT 0 NOT NULL, 
	board_message INTEGER, 
	board_due INTEGER, 
	auto_tracking BOOLEAN, 
	CONSTRAINT pk_chats PRIMARY KEY (chat_id)
);
INSERT INTO "chats" VALUES(-42,'en','America/New_York',10,'BR',1,0,1788525015123456,1788265815123456,1,'900001',NULL,NULL,1,0,0,NULL,NULL,NULL);
INSERT INTO "chats" VALUES(7000000001,'ru','Europe/Moscow',10,'BR',1,0,NULL,1788265815123456,7,'900001',NULL,NULL,1,0,0,NULL,NULL,NULL);
CREATE TABLE deliverers (
	worker TEXT NOT NULL, 
	seen_at INTEGER NOT NULL, 
	CONSTRAINT pk_deliverers PRIMARY KEY (worker)
);
CREATE TABLE drafts (
	chat_id INTEGER NOT NULL, 
	payload TEXT NOT NULL, 
	updated_at INTEGER NOT NULL, 
	remind_at INTEGER, 
	reminded_of TEXT, 
	CONSTRAINT pk_drafts PRIMARY KEY (chat_id), 
	CONSTRAINT fk_drafts_chat_id_chats FOREIGN KEY(chat_id) REFERENCES chats (chat_id) ON DELETE CASCADE
);
INSERT INTO "drafts" VALUES(7000000001,'{"half": "done"}',1788525015123456,NULL,NULL);
CREATE TABLE inbox (
	update_id INTEGER NOT NULL, 
	payload TEXT NOT NULL, 
	CONSTRAINT pk_inbox PRIMARY KEY (update_id)
);
CREATE TABLE lookups (
	order_id INTEGER NOT NULL, 
	service TEXT NOT NULL, 
	number TEXT NOT NULL, 
	"key" TEXT, 
	renewed BOOLEAN DEFAULT 0 NOT NULL, 
	due_at INTEGER NOT NULL, 
	looked_at INTEGER, 
	last_scan DATE, 
	words TEXT, 
	muted TEXT, 
	CONSTRAINT pk_lookups PRIMARY KEY (order_id), 
	CONSTRAINT fk_lookups_order_id_orders FOREIGN KEY(order_id) REFERENCES orders (id) ON DELETE CASCADE
);
CREATE TABLE marks (
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_marks PRIMARY KEY (name)
);
CREATE TABLE order_events (
	order_id INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	recorded_at INTEGER NOT NULL, 
	reporter TEXT NOT NULL, 
	reporter_id INTEGER, 
	payload TEXT NOT NULL, 
	undone_at INTEGER, 
	CONSTRAINT pk_order_events PRIMARY KEY (order_id, sequence), 
	CONSTRAINT fk_order_events_order_id_orders FOREIGN KEY(order_id) REFERENCES orders (id) ON DELETE CASCADE
)
 WITHOUT ROWID

;
INSERT INTO "order_events" VALUES(1,1,1788265815123456,'person',7000000001,'{"on":"2026-09-01","kind":"order_registered","title":"Чехол 🎧 <b>''; --","tracking_number":"LP00123456789012","order_number":"8012345678901234","seller":"Shenzhen & Söhne","price":{"amount":"12.50","currency":"USD"},"paid_shipping":true,"destination":"BR","paid_on":"2026-08-27","shipped_on":"2026-08-29","guaranteed_days":40,"protection_end":"2026-10-28"}',NULL);
INSERT INTO "order_events" VALUES(1,2,1788438615123456,'person',7000000001,'{"on":"2026-09-03","kind":"tracking_reported","state":"at_export"}',NULL);
INSERT INTO "order_events" VALUES(1,3,1789129815123456,'person',7000000001,'{"on":"2026-09-11","kind":"letter_sent"}',NULL);
INSERT INTO "order_events" VALUES(1,4,1789302615123456,'person',7000000001,'{"on":"2026-09-13","kind":"tracking_number_replaced","tracking_number":"RB123456785CN"}',NULL);
INSERT INTO "order_events" VALUES(1,5,1792585815123456,'person',7000000001,'{"on":"2026-10-21","kind":"extension_requested","days":30}',NULL);
INSERT INTO "order_events" VALUES(1,6,1792672215123456,'person',7000000001,'{"on":"2026-10-22","kind":"extension_granted","new_end":"2026-11-27"}',NULL);
INSERT INTO "order_events" VALUES(1,7,1792758615123456,'person',7000000001,'{"on":"2026-10-23","kind":"nudge_snoozed","until":"2026-10-26"}',1792758615123456);
INSERT INTO "order_events" VALUES(2,1,1788265815123456,'person',7000000001,'{"on":"2026-09-01","kind":"order_registered","title":"Lamp","price":{"amount":"1200","currency":"RUB"},"shipped_on":"2026-08-29","protection_end":"2026-10-28"}',NULL);
INSERT INTO "order_events" VALUES(2,2,1791721815123456,'person',7000000001,'{"on":"2026-10-11","kind":"dispute_opened","reason":"late","claimed":{"amount":"1200","currency":"RUB"}}',NULL);
INSERT INTO "order_events" VALUES(2,3,1791894615123456,'person',7000000001,'{"on":"2026-10-13","kind":"dispute_answered","answer":"countered","offered":{"amount":"0.10","currency":"RUB"}}',NULL);
INSERT INTO "order_events" VALUES(2,4,1791981015123456,'person',7000000001,'{"on":"2026-10-14","kind":"dispute_changed","claimed":{"amount":"1000","currency":"RUB"}}',NULL);
INSERT INTO "order_events" VALUES(2,5,1792153815123456,'person',7000000001,'{"on":"2026-10-16","kind":"dispute_escalated"}',NULL);
INSERT INTO "order_events" VALUES(2,6,1792413015123456,'person',7000000001,'{"on":"2026-10-19","kind":"dispute_decided","offered":{"amount":"500.00","currency":"RUB"}}',NULL);
INSERT INTO "order_events" VALUES(2,7,1792499415123456,'person',7000000001,'{"on":"2026-10-20","kind":"decision_appealed"}',NULL);
INSERT INTO "order_events" VALUES(3,1,1788265815123456,'person',7000000001,'{"on":"2026-09-01","kind":"order_registered","title":"Cable","shipped_on":"2026-08-29","protection_end":"2026-10-28"}',NULL);
INSERT INTO "order_events" VALUES(3,2,1789993815123456,'person',7000000001,'{"on":"2026-09-21","kind":"receipt_confirmed"}',NULL);
INSERT INTO "order_events" VALUES(3,3,1791289815123456,'person',7000000001,'{"on":"2026-10-06","kind":"order_closed"}',NULL);
INSERT INTO "order_events" VALUES(4,1,1788265815123456,'person',7000000001,'{"on":"2026-09-01","kind":"order_registered","title":"Toy","price":{"amount":"12.50","currency":"USD"},"shipped_on":"2026-08-29","protection_end":"2026-10-28"}',NULL);
INSERT INTO "order_events" VALUES(4,2,1791721815123456,'person',7000000001,'{"on":"2026-10-11","kind":"dispute_opened","reason":"late","claimed":{"amount":"12.50","currency":"USD"}}',NULL);
INSERT INTO "order_events" VALUES(4,3,1792067415123456,'person',7000000001,'{"on":"2026-10-15","kind":"dispute_closed","outcome":"won","refund":{"amount":"12.50","currency":"USD"}}',NULL);
INSERT INTO "order_events" VALUES(4,4,1792585815123456,'person',7000000001,'{"on":"2026-10-21","kind":"refund_received"}',NULL);
INSERT INTO "order_events" VALUES(5,1,1788265815123456,'person',7000000001,'{"on":"2026-09-01","kind":"order_registered","title":"Not sent yet","paid_on":"2026-08-31","shipped_on":null,"protection_end":null}',NULL);
INSERT INTO "order_events" VALUES(5,2,1788697815123456,'person',7000000001,'{"on":"2026-09-06","kind":"order_shipped","shipped_on":"2026-09-05","protection_end":"2026-11-04"}',NULL);
INSERT INTO "order_events" VALUES(5,3,1788784215123456,'person',7000000001,'{"on":"2026-09-07","kind":"facts_corrected","title":"Sent","seller":"Somebody"}',NULL);
INSERT INTO "order_events" VALUES(5,4,1792672215123456,'person',7000000001,'{"on":"2026-10-22","kind":"extension_requested","days":15}',NULL);
INSERT INTO "order_events" VALUES(5,5,1792758615123456,'person',7000000001,'{"on":"2026-10-23","kind":"extension_refused"}',NULL);
INSERT INTO "order_events" VALUES(6,1,1788265815123456,'person',7000000001,'{"on":"2026-09-01","kind":"order_registered","title":"Many things to tell","shipped_on":"2026-08-29","protection_end":"2026-10-28"}',NULL);
INSERT INTO "order_events" VALUES(7,1,1788265815123456,'person',7000000001,'{"on":"2026-09-01","kind":"order_registered","title":"On its way to be told","shipped_on":"2026-08-29","protection_end":"2026-10-28"}',NULL);
INSERT INTO "order_events" VALUES(8,1,1788265815123456,'person',7000000001,'{"on":"2026-09-01","kind":"order_registered","title":"Bob''s","shipped_on":"2026-08-29","protection_end":"2026-10-28"}',NULL);
CREATE TABLE orders (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	chat_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	next_reminder_at INTEGER, 
	revision INTEGER NOT NULL, 
	registered_on DATE NOT NULL, 
	title TEXT NOT NULL, 
	tracking_number TEXT, 
	order_number TEXT, 
	seller TEXT, 
	price_amount TEXT, 
	price_currency TEXT, 
	paid_shipping BOOLEAN NOT NULL, 
	destination TEXT, 
	paid_on DATE, 
	shipped_on DATE, 
	shipped_by INTEGER NOT NULL, 
	guaranteed_days INTEGER, 
	guaranteed_by INTEGER DEFAULT 0 NOT NULL, 
	protection_end DATE, 
	protection_by INTEGER NOT NULL, 
	terms VARCHAR(32), 
	terms_open BOOLEAN DEFAULT 0 NOT NULL, 
	page_seen_on DATE, 
	completed_on DATE, 
	refused_on DATE, 
	refused_until DATE, 
	refused_by INTEGER DEFAULT 0 NOT NULL, 
	shop VARCHAR(32), 
	paid_with VARCHAR(32), 
	promises TEXT DEFAULT '[]' NOT NULL, 
	promises_by INTEGER DEFAULT 0 NOT NULL, 
	promises_used TEXT DEFAULT '[]' NOT NULL, 
	cancelled_on DATE, 
	cancelled_who VARCHAR(32), 
	cancelled_by INTEGER DEFAULT 0 NOT NULL, 
	number_known_on DATE, 
	parcel VARCHAR(32) NOT NULL, 
	parcel_since DATE, 
	parcel_dated BOOLEAN DEFAULT 0 NOT NULL, 
	parcel_told_on DATE, 
	parcel_until DATE, 
	parcel_by INTEGER NOT NULL, 
	customs_answered_on DATE, 
	customs_by INTEGER DEFAULT 0 NOT NULL, 
	return_cause VARCHAR(32), 
	seen TEXT, 
	unclear TEXT, 
	ever_tracked BOOLEAN NOT NULL, 
	reached_country BOOLEAN DEFAULT 0 NOT NULL, 
	delivered_on DATE, 
	delivered_at TEXT, 
	letter_on DATE, 
	letter_by INTEGER DEFAULT 0 NOT NULL, 
	extension_asked_on DATE, 
	extension_asked_days INTEGER, 
	extension_by INTEGER NOT NULL, 
	extended_days INTEGER NOT NULL, 
	extension_refused_on DATE, 
	cheap BOOLEAN, 
	received_on DATE, 
	received_by INTEGER NOT NULL, 
	confirmed_on DATE, 
	confirmed_by INTEGER DEFAULT 0 NOT NULL, 
	refunded_on DATE, 
	closed_on DATE, 
	snoozed_until DATE, 
	snoozed_by INTEGER NOT NULL, 
	wished_amount TEXT, 
	wished_currency TEXT, 
	wished_solution VARCHAR(32), 
	problem VARCHAR(32), 
	pieces_came INTEGER, 
	pieces_paid INTEGER, 
	dispute_opened_on DATE, 
	dispute_reason VARCHAR(32), 
	dispute_stage VARCHAR(32), 
	dispute_stage_since DATE, 
	dispute_claimed_amount TEXT, 
	dispute_claimed_currency TEXT, 
	dispute_offered_amount TEXT, 
	dispute_offered_currency TEXT, 
	dispute_opened_by INTEGER, 
	dispute_stage_by INTEGER, 
	dispute_solution VARCHAR(32), 
	dispute_parked_until DATE, 
	dispute_offered_nothing BOOLEAN, 
	dispute_declined BOOLEAN, 
	dispute_decided_return BOOLEAN, 
	dispute_proposals TEXT, 
	dispute_answer_until DATE, 
	dispute_return_postage VARCHAR(32), 
	dispute_return_until DATE, 
	dispute_return_undated BOOLEAN, 
	dispute_return_number TEXT, 
	CONSTRAINT fk_orders_chat_id_chats FOREIGN KEY(chat_id) REFERENCES chats (chat_id) ON DELETE CASCADE, 
	CONSTRAINT uq_orders_chat_id_number UNIQUE (chat_id, number)
);
INSERT INTO "orders" VALUES(1,7000000001,1,1793277015123456,6,'2026-09-01','Чехол 🎧 <b>''; --','RB123456785CN','8012345678901234','Shenzhen & Söhne','12.50','USD',1,'BR','2026-08-27','2026-08-29',1,40,0,'2026-11-27',6,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,'[]',1,'[]',NULL,NULL,0,'2026-09-13','not_found',NULL,0,NULL,NULL,4,NULL,0,NULL,NULL,NULL,0,0,NULL,NULL,'2026-09-13',4,NULL,NULL,5,30,NULL,NULL,NULL,0,NULL,0,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "orders" VALUES(2,7000000001,2,1793277135123456,7,'2026-09-01','Lamp',NULL,NULL,NULL,'1200','RUB',0,NULL,NULL,'2026-08-29',1,NULL,0,'2026-10-28',1,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,'[]',1,'[]',NULL,NULL,0,NULL,'not_found',NULL,0,NULL,NULL,1,NULL,0,NULL,NULL,NULL,0,0,NULL,NULL,NULL,0,NULL,NULL,0,0,NULL,NULL,NULL,0,NULL,0,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-10-11','late','appealed','2026-10-20','1000','RUB','500.00','RUB',2,7,'refund',NULL,0,0,0,'[]',NULL,NULL,NULL,0,NULL);
INSERT INTO "orders" VALUES(3,7000000001,3,NULL,3,'2026-09-01','Cable',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,'2026-08-29',1,NULL,0,'2026-10-28',1,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,'[]',1,'[]',NULL,NULL,0,NULL,'not_found',NULL,0,NULL,NULL,1,NULL,0,NULL,NULL,NULL,0,0,NULL,NULL,NULL,0,NULL,NULL,0,0,NULL,NULL,'2026-09-21',2,NULL,0,NULL,'2026-10-06',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "orders" VALUES(4,7000000001,4,NULL,4,'2026-09-01','Toy',NULL,NULL,NULL,'12.50','USD',0,NULL,NULL,'2026-08-29',1,NULL,0,'2026-10-28',1,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,'[]',1,'[]',NULL,NULL,0,NULL,'not_found',NULL,0,NULL,NULL,1,NULL,0,NULL,NULL,NULL,0,0,NULL,NULL,NULL,0,NULL,NULL,0,0,NULL,NULL,NULL,0,NULL,0,'2026-10-21','2026-10-21',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-10-11','late','won','2026-10-15','12.50','USD','12.50','USD',2,3,'refund',NULL,0,0,0,'[]',NULL,NULL,NULL,0,NULL);
INSERT INTO "orders" VALUES(5,7000000001,5,1793277015123456,5,'2026-09-01','Sent',NULL,NULL,'Somebody',NULL,NULL,0,NULL,'2026-08-31','2026-09-05',2,NULL,0,'2026-11-04',2,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,'[]',1,'[]',NULL,NULL,0,NULL,'not_found',NULL,0,NULL,NULL,1,NULL,0,NULL,NULL,NULL,0,0,NULL,NULL,NULL,0,'2026-10-22',15,4,0,'2026-10-23',NULL,NULL,0,NULL,0,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "orders" VALUES(6,7000000001,6,1793277075123456,1,'2026-09-01','Many things to tell',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,'2026-08-29',1,NULL,0,'2026-10-28',1,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,'[]',1,'[]',NULL,NULL,0,NULL,'not_found',NULL,0,NULL,NULL,1,NULL,0,NULL,NULL,NULL,0,0,NULL,NULL,NULL,0,NULL,NULL,0,0,NULL,NULL,NULL,0,NULL,0,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "orders" VALUES(7,7000000001,7,1793277015123456,1,'2026-09-01','On its way to be told',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,'2026-08-29',1,NULL,0,'2026-10-28',1,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,'[]',1,'[]',NULL,NULL,0,NULL,'not_found',NULL,0,NULL,NULL,1,NULL,0,NULL,NULL,NULL,0,0,NULL,NULL,NULL,0,NULL,NULL,0,0,NULL,NULL,NULL,0,NULL,0,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "orders" VALUES(8,-42,1,NULL,1,'2026-09-01','Bob''s',NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,'2026-08-29',1,NULL,0,'2026-10-28',1,NULL,0,NULL,NULL,NULL,NULL,0,NULL,NULL,'[]',1,'[]',NULL,NULL,0,NULL,'not_found',NULL,0,NULL,NULL,1,NULL,0,NULL,NULL,NULL,0,0,NULL,NULL,NULL,0,NULL,NULL,0,0,NULL,NULL,NULL,0,NULL,0,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE releases (
	service TEXT NOT NULL, 
	number TEXT NOT NULL, 
	"key" TEXT, 
	kept_until DATE, 
	CONSTRAINT pk_releases PRIMARY KEY (service, number)
);
CREATE TABLE reminders (
	order_id INTEGER NOT NULL, 
	checkpoint VARCHAR(32) NOT NULL, 
	occurrence INTEGER NOT NULL, 
	due_at INTEGER NOT NULL, 
	ready_at INTEGER, 
	state VARCHAR(32) NOT NULL, 
	attempts INTEGER DEFAULT 0 NOT NULL, 
	reason TEXT, 
	sent_at INTEGER, 
	worker TEXT, 
	told INTEGER DEFAULT 0 NOT NULL, 
	told_revision INTEGER, 
	CONSTRAINT pk_reminders PRIMARY KEY (order_id, checkpoint, occurrence), 
	CONSTRAINT fk_reminders_order_id_orders FOREIGN KEY(order_id) REFERENCES orders (id) ON DELETE CASCADE, 
	CONSTRAINT ck_reminders_waiting_is_ready CHECK ((state IN ('pending', 'claimed')) = (ready_at IS NOT NULL)), 
	CONSTRAINT ck_reminders_claimed_has_worker CHECK ((state = 'claimed') = (worker IS NOT NULL))
)
 WITHOUT ROWID

;
INSERT INTO "reminders" VALUES(1,'decide',1,1792738800000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(1,'decide',6,1795330800000000,1795330800000000,'pending',0,NULL,NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(1,'dispute_window_closes',1,1789714800000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(1,'dispute_window_opens',1,1789282800000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(1,'dispute_window_opens',4,1789714800000000,1793277015123456,'pending',0,NULL,NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(1,'extension_check',5,1792652400000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(1,'guaranteed_passed',1,1791529200000000,1793277015123456,'pending',0,NULL,NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(1,'last_comfortable_day',1,1792998000000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(1,'last_comfortable_day',6,1795590000000000,1795590000000000,'pending',0,NULL,NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(1,'must_act',1,1793084400000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(1,'must_act',6,1795676400000000,1795676400000000,'pending',0,NULL,NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(1,'protection_ended',1,1793170800000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(1,'protection_ended',6,1795762800000000,1795762800000000,'pending',0,NULL,NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(1,'seller_letter',1,1788850800000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(1,'stuck_check',2,1791010800000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(1,'window_closing',1,1794207600000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(1,'window_closing',6,1796799600000000,1796799600000000,'pending',0,NULL,NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(1,'window_last_day',1,1794380400000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(1,'window_last_day',6,1796972400000000,1796972400000000,'pending',0,NULL,NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(1,'window_midway',1,1793862000000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(1,'window_midway',6,1796454000000000,1796454000000000,'pending',0,NULL,NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(2,'decide',1,1792738800000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(2,'decision_waits',6,1792479600000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(2,'dispute_check',2,1792134000000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(2,'dispute_check',7,1793084400000000,1793277135123456,'claimed',0,NULL,NULL,'host:1',0,NULL);
INSERT INTO "reminders" VALUES(2,'dispute_decision_due',2,1792911600000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(2,'dispute_escalates',2,1792393200000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(2,'dispute_negotiation_ends',2,1792306800000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(2,'dispute_silence',2,1792134000000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(2,'dispute_window_closes',1,1789714800000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(2,'dispute_window_opens',1,1789282800000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(2,'last_comfortable_day',1,1792998000000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(2,'must_act',1,1793084400000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(2,'protection_ended',1,1793170800000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(2,'seller_letter',1,1788850800000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(2,'window_closing',1,1794207600000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(2,'window_last_day',1,1794380400000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(2,'window_midway',1,1793862000000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(3,'decide',1,1792738800000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(3,'dispute_window_closes',1,1789714800000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(3,'dispute_window_opens',1,1789282800000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(3,'inspect',2,1790060400000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(3,'last_comfortable_day',1,1792998000000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(3,'must_act',1,1793084400000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(3,'protection_ended',1,1793170800000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(3,'seller_letter',1,1788850800000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(3,'window_closing',1,1794207600000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(3,'window_closing',2,1791010800000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(3,'window_last_day',1,1794380400000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(3,'window_last_day',2,1791183600000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(3,'window_midway',1,1793862000000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(3,'window_midway',2,1790665200000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(4,'decide',1,1792738800000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(4,'dispute_decision_due',2,1792911600000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(4,'dispute_escalates',2,1792393200000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(4,'dispute_negotiation_ends',2,1792306800000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(4,'dispute_silence',2,1792134000000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(4,'dispute_window_closes',1,1789714800000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(4,'dispute_window_opens',1,1789282800000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(4,'last_comfortable_day',1,1792998000000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(4,'must_act',1,1793084400000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(4,'protection_ended',1,1793170800000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(4,'refund_check',2,1793257200000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(4,'seller_letter',1,1788850800000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(4,'window_closing',1,1794207600000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(4,'window_last_day',1,1794380400000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(4,'window_midway',1,1793862000000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(5,'decide',2,1793343600000000,1793343600000000,'pending',0,NULL,NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(5,'dispute_window_closes',2,1790319600000000,1793277015123456,'pending',0,NULL,NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(5,'dispute_window_opens',2,1789887600000000,1793277015123456,'pending',0,NULL,NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(5,'extension_check',4,1792738800000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(5,'last_comfortable_day',2,1793602800000000,1793602800000000,'pending',0,NULL,NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(5,'must_act',2,1793689200000000,1793689200000000,'pending',0,NULL,NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(5,'protection_ended',2,1793775600000000,1793775600000000,'pending',0,NULL,NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(5,'seller_letter',2,1789455600000000,1793277015123456,'pending',0,NULL,NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(5,'shipment_check',1,1788246000000000,NULL,'skipped',0,'told_in_answer',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(5,'unpaid_close',1,1789801200000000,NULL,'cancelled',0,'no_longer_applies',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(5,'window_closing',2,1794812400000000,1794812400000000,'pending',0,NULL,NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(5,'window_last_day',2,1794985200000000,1794985200000000,'pending',0,NULL,NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(5,'window_midway',2,1794466800000000,1794466800000000,'pending',0,NULL,NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(6,'decide',1,1792738800000000,1793277075123456,'pending',1,'NetworkError',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(6,'dispute_window_closes',1,1789714800000000,NULL,'skipped',0,'merged',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(6,'dispute_window_opens',1,1789282800000000,NULL,'failed',0,'Bad Request: chat not found',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(6,'last_comfortable_day',1,1792998000000000,1793277135123456,'claimed',0,NULL,NULL,'host:1',0,NULL);
INSERT INTO "reminders" VALUES(6,'must_act',1,1793084400000000,1793277135123456,'claimed',0,NULL,NULL,'host:1',0,NULL);
INSERT INTO "reminders" VALUES(6,'protection_ended',1,1793170800000000,1793277135123456,'claimed',0,NULL,NULL,'host:1',0,NULL);
INSERT INTO "reminders" VALUES(6,'seller_letter',1,1788850800000000,NULL,'sent',0,NULL,1793277015123456,NULL,0,NULL);
INSERT INTO "reminders" VALUES(6,'window_closing',1,1794207600000000,1794207600000000,'pending',0,NULL,NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(6,'window_last_day',1,1794380400000000,1794380400000000,'pending',0,NULL,NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(6,'window_midway',1,1793862000000000,1793862000000000,'pending',0,NULL,NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(7,'decide',1,1792738800000000,1793277015123456,'pending',0,NULL,NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(7,'dispute_window_closes',1,1789714800000000,1793277015123456,'pending',0,NULL,NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(7,'dispute_window_opens',1,1789282800000000,1793277015123456,'pending',0,NULL,NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(7,'last_comfortable_day',1,1792998000000000,1793277015123456,'pending',0,NULL,NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(7,'must_act',1,1793084400000000,1793277015123456,'pending',0,NULL,NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(7,'protection_ended',1,1793170800000000,1793277015123456,'pending',0,NULL,NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(7,'seller_letter',1,1788850800000000,1793277015123456,'pending',0,NULL,NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(7,'window_closing',1,1794207600000000,1794207600000000,'pending',0,NULL,NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(7,'window_last_day',1,1794380400000000,1794380400000000,'pending',0,NULL,NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(7,'window_midway',1,1793862000000000,1793862000000000,'pending',0,NULL,NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(8,'decide',1,1792764000000000,NULL,'parked',0,'chat_asleep',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(8,'dispute_window_closes',1,1789740000000000,NULL,'parked',0,'chat_asleep',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(8,'dispute_window_opens',1,1789308000000000,NULL,'parked',0,'chat_asleep',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(8,'last_comfortable_day',1,1793023200000000,NULL,'parked',0,'chat_asleep',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(8,'must_act',1,1793109600000000,NULL,'parked',0,'chat_asleep',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(8,'protection_ended',1,1793196000000000,NULL,'parked',0,'chat_asleep',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(8,'seller_letter',1,1788876000000000,NULL,'parked',0,'chat_asleep',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(8,'window_closing',1,1794236400000000,NULL,'parked',0,'chat_asleep',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(8,'window_last_day',1,1794409200000000,NULL,'parked',0,'chat_asleep',NULL,NULL,0,NULL);
INSERT INTO "reminders" VALUES(8,'window_midway',1,1793890800000000,NULL,'parked',0,'chat_asleep',NULL,NULL,0,NULL);
CREATE TABLE spokesman (
	id INTEGER NOT NULL, 
	worker TEXT NOT NULL, 
	seen_at INTEGER NOT NULL, 
	CONSTRAINT pk_spokesman PRIMARY KEY (id)
);
CREATE TABLE trackers (
	service TEXT NOT NULL, 
	worker TEXT, 
	lease_until INTEGER, 
	rests_until INTEGER, 
	failures INTEGER DEFAULT 0 NOT NULL, 
	failing_since INTEGER, 
	reported BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_trackers PRIMARY KEY (service)
);
CREATE INDEX ix_orders_next_reminder_at_chat_id ON orders (next_reminder_at, chat_id) WHERE next_reminder_at IS NOT NULL;
CREATE INDEX ix_drafts_remind_at ON drafts (remind_at) WHERE remind_at IS NOT NULL;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('orders',8);
COMMIT;
