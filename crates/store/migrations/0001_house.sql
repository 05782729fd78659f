-- The house. {int}, {blob} and {strict} are words of each database; all else is the same text for both.
-- Instants are microseconds since 1970 UTC; days are texts such as 2026-12-01; hashes have 32 bytes.

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) {strict};

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT UNIQUE,
  status TEXT,
  teams TEXT NOT NULL,
  trained TEXT,
  acknowledged TEXT,
  left_on TEXT,
  lang TEXT NOT NULL,
  administrator {int} NOT NULL,
  delegate TEXT,
  password TEXT,
  second_factor {blob},
  second_factor_step {int} NOT NULL,
  created_at {int} NOT NULL,
  erased_at {int}
) {strict};

CREATE TABLE session (
  hash {blob} PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  person TEXT NOT NULL REFERENCES person (id),
  step TEXT NOT NULL,
  agent TEXT NOT NULL,
  created_at {int} NOT NULL,
  seen_at {int} NOT NULL,
  expires_at {int} NOT NULL
) {strict};
CREATE INDEX session_person ON session (person);

-- One-time links: invitations, new passwords, approvals without an account.
CREATE TABLE ticket (
  hash {blob} PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  purpose TEXT NOT NULL,
  subject TEXT NOT NULL,
  holder TEXT NOT NULL,
  made_by TEXT NOT NULL,
  created_at {int} NOT NULL,
  expires_at {int} NOT NULL,
  used_at {int},
  revoked_at {int}
) {strict};
CREATE INDEX ticket_subject ON ticket (purpose, subject);

CREATE TABLE token (
  hash {blob} PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  person TEXT NOT NULL REFERENCES person (id),
  name TEXT NOT NULL,
  scopes TEXT NOT NULL,
  created_at {int} NOT NULL,
  expires_at {int} NOT NULL,
  seen_at {int},
  revoked_at {int}
) {strict};
CREATE INDEX token_person ON token (person);

-- Failed sign-ins, by a keyed hash of the address or of the mail.
CREATE TABLE attempt (
  who {blob} NOT NULL,
  at {int} NOT NULL
) {strict};
CREATE INDEX attempt_who ON attempt (who, at);

CREATE TABLE charter (
  id TEXT PRIMARY KEY,
  text TEXT NOT NULL,
  title TEXT NOT NULL,
  version TEXT NOT NULL,
  state TEXT NOT NULL,
  made_by TEXT NOT NULL,
  created_at {int} NOT NULL,
  adopted_at {int},
  adopted_by TEXT,
  superseded_at {int}
) {strict};
CREATE INDEX charter_state ON charter (state, created_at);

CREATE TABLE acknowledgement (
  person TEXT NOT NULL REFERENCES person (id),
  charter TEXT NOT NULL REFERENCES charter (id),
  version TEXT NOT NULL,
  lang TEXT NOT NULL,
  at {int} NOT NULL,
  entry {int} NOT NULL,
  PRIMARY KEY (person, charter)
) {strict};

-- The registry's records beside people: accounts, assets, consents, contacts; each the TOML of its table.
CREATE TABLE registry (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  body TEXT NOT NULL,
  changed_at {int} NOT NULL,
  PRIMARY KEY (kind, id)
) {strict};

CREATE TABLE post (
  id TEXT PRIMARY KEY,
  author TEXT NOT NULL REFERENCES person (id),
  team TEXT,
  state TEXT NOT NULL,
  effect TEXT NOT NULL,
  title TEXT NOT NULL,
  version {int} NOT NULL,
  hash {blob} NOT NULL,
  due_at {int},
  published_at {int},
  created_at {int} NOT NULL,
  changed_at {int} NOT NULL
) {strict};
CREATE INDEX post_state ON post (state, due_at);
CREATE INDEX post_author ON post (author, changed_at);
CREATE INDEX post_due ON post (due_at);
CREATE INDEX post_changed ON post (changed_at, id);

CREATE TABLE post_version (
  post TEXT NOT NULL REFERENCES post (id),
  number {int} NOT NULL,
  author TEXT NOT NULL,
  at {int} NOT NULL,
  content TEXT NOT NULL,
  hash {blob} NOT NULL,
  PRIMARY KEY (post, number)
) {strict};

CREATE TABLE note (
  id TEXT PRIMARY KEY,
  post TEXT NOT NULL REFERENCES post (id),
  author TEXT NOT NULL,
  at {int} NOT NULL,
  text TEXT NOT NULL
) {strict};
CREATE INDEX note_post ON note (post, at);

-- Who is asked for a yes: one row for each rule that holds, for each account.
CREATE TABLE approval_request (
  id TEXT PRIMARY KEY,
  post TEXT NOT NULL REFERENCES post (id),
  hash {blob} NOT NULL,
  charter TEXT NOT NULL,
  account TEXT NOT NULL,
  rule TEXT NOT NULL,
  wanted TEXT NOT NULL,
  everyone {int} NOT NULL,
  step {int} NOT NULL,
  deadline {int},
  escalated_at {int},
  state TEXT NOT NULL,
  created_at {int} NOT NULL,
  settled_at {int}
) {strict};
CREATE INDEX approval_request_post ON approval_request (post, state);
CREATE INDEX approval_request_open ON approval_request (state, deadline);

-- A yes or no, sealed: by whom, on which content, under which charter, what was read.
CREATE TABLE approval (
  id TEXT PRIMARY KEY,
  request TEXT NOT NULL REFERENCES approval_request (id),
  post TEXT NOT NULL REFERENCES post (id),
  hash {blob} NOT NULL,
  charter TEXT NOT NULL,
  person TEXT NOT NULL,
  team TEXT,
  decision TEXT NOT NULL,
  reason TEXT NOT NULL,
  readback TEXT NOT NULL,
  ticket TEXT,
  at {int} NOT NULL,
  entry {int} NOT NULL
) {strict};
CREATE INDEX approval_post ON approval (post, at);

CREATE TABLE delivery (
  id TEXT PRIMARY KEY,
  post TEXT NOT NULL REFERENCES post (id),
  account TEXT NOT NULL,
  hash {blob} NOT NULL,
  idem TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL,
  due_at {int} NOT NULL,
  attempts {int} NOT NULL,
  next_at {int} NOT NULL,
  leased_by TEXT,
  leased_until {int},
  sent_at {int},
  confirmed_at {int},
  remote TEXT,
  trouble TEXT
) {strict};
CREATE INDEX delivery_state ON delivery (state, next_at);
CREATE INDEX delivery_post ON delivery (post);
CREATE INDEX delivery_account ON delivery (account, due_at);

CREATE TABLE stop (
  id TEXT PRIMARY KEY,
  account TEXT,
  reason TEXT NOT NULL,
  made_by TEXT NOT NULL,
  at {int} NOT NULL,
  resumed_at {int},
  resumed_by TEXT
) {strict};
CREATE INDEX stop_open ON stop (resumed_at);

-- What waits to be told outside: mails and webhooks, saved before they are sent.
CREATE TABLE outgoing (
  id TEXT PRIMARY KEY,
  channel TEXT NOT NULL,
  recipient TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  state TEXT NOT NULL,
  attempts {int} NOT NULL,
  next_at {int} NOT NULL,
  leased_until {int},
  trouble TEXT,
  created_at {int} NOT NULL
) {strict};
CREATE INDEX outgoing_state ON outgoing (state, next_at);

CREATE TABLE idempotency (
  idem TEXT NOT NULL,
  holder TEXT NOT NULL,
  request {blob} NOT NULL,
  status {int} NOT NULL,
  body TEXT NOT NULL,
  at {int} NOT NULL,
  PRIMARY KEY (holder, idem)
) {strict};

CREATE TABLE journal_head (
  one {int} PRIMARY KEY,
  size {int} NOT NULL,
  last_at {int} NOT NULL
) {strict};
INSERT INTO journal_head (one, size, last_at) VALUES (1, 0, 0);

CREATE TABLE journal_entry (
  seq {int} PRIMARY KEY,
  at {int} NOT NULL,
  act TEXT NOT NULL,
  actor TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  json {blob} NOT NULL
) {strict};
CREATE INDEX journal_entry_subject ON journal_entry (kind, subject, seq);
CREATE INDEX journal_entry_actor ON journal_entry (actor, seq);
CREATE INDEX journal_entry_act ON journal_entry (act, seq);

CREATE TABLE journal_node (
  level {int} NOT NULL,
  place {int} NOT NULL,
  hash {blob} NOT NULL,
  PRIMARY KEY (level, place)
) {strict};

-- What belongs to an entry and may be erased: body and key go, the keyed hash in the entry stays.
CREATE TABLE journal_content (
  seq {int} NOT NULL,
  name TEXT NOT NULL,
  holder TEXT,
  key {blob},
  body {blob},
  PRIMARY KEY (seq, name)
) {strict};
CREATE INDEX journal_content_holder ON journal_content (holder);

CREATE TABLE journal_checkpoint (
  size {int} PRIMARY KEY,
  note TEXT NOT NULL,
  at {int} NOT NULL
) {strict};
