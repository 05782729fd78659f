-- Comments: what is seen of them, what work there is, what was decided; sites that ask, what they have learned, alarms.
-- The words of a comment and of its author lie in journal_content, at the entry of its arrival, where they can be erased.

CREATE TABLE site (
  id TEXT PRIMARY KEY,
  address TEXT NOT NULL,
  account TEXT NOT NULL,
  key_digest {blob} NOT NULL UNIQUE,
  key_sealed {blob} NOT NULL,
  hint TEXT NOT NULL,
  made_by TEXT NOT NULL,
  created_at {int} NOT NULL,
  seen_at {int},
  revoked_at {int},
  shares {int} NOT NULL
) {strict};

CREATE TABLE site_month (
  site TEXT NOT NULL REFERENCES site (id),
  month TEXT NOT NULL,
  checked {int} NOT NULL,
  spam {int} NOT NULL,
  ham {int} NOT NULL,
  missed {int} NOT NULL,
  mistaken {int} NOT NULL,
  PRIMARY KEY (site, month)
) {strict};

-- A decision from which a site learns: what was seen in the text as hashes, no text.
CREATE TABLE lesson (
  scope TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  spam {int} NOT NULL,
  features {blob} NOT NULL,
  made_by TEXT NOT NULL,
  at {int} NOT NULL,
  PRIMARY KEY (scope, fingerprint)
) {strict};

CREATE TABLE comment (
  id TEXT PRIMARY KEY,
  site TEXT,
  account TEXT NOT NULL,
  remote TEXT,
  thread TEXT NOT NULL,
  parent TEXT,
  kind TEXT NOT NULL,
  author TEXT NOT NULL,
  title TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  likeness {int} NOT NULL,
  visibility TEXT NOT NULL,
  work TEXT NOT NULL,
  spam {int} NOT NULL,
  band TEXT NOT NULL,
  scenario TEXT,
  severity {int} NOT NULL,
  rule TEXT,
  ground TEXT,
  charter TEXT,
  assigned TEXT,
  due_at {int},
  snoozed_until {int},
  known_at {int},
  written_at {int} NOT NULL,
  received_at {int} NOT NULL,
  changed_at {int} NOT NULL,
  entry {int} NOT NULL,
  looked {int} NOT NULL,
  masks TEXT NOT NULL
) {strict};
-- What waits is a small part of all: an index of its own. No clock comes last: 2^53 microseconds is the year 2255.
CREATE INDEX comment_open ON comment (COALESCE(due_at, 9007199254740991), id) WHERE work = 'open';
CREATE INDEX comment_snoozed ON comment (snoozed_until) WHERE work = 'snoozed';
CREATE INDEX comment_aside ON comment (received_at, id) WHERE visibility = 'aside';
CREATE INDEX comment_held ON comment (received_at, id) WHERE visibility = 'held';
-- Those that the slow detectors have not seen.
CREATE INDEX comment_unseen ON comment (received_at, id) WHERE looked = 0;
CREATE INDEX comment_received ON comment (received_at, id);
CREATE INDEX comment_by ON comment (author, received_at);
CREATE INDEX comment_print ON comment (fingerprint);
CREATE INDEX comment_thread ON comment (thread, received_at);

CREATE TABLE comment_clock (
  comment TEXT NOT NULL REFERENCES comment (id),
  verb TEXT NOT NULL,
  due_at {int} NOT NULL,
  met_at {int},
  PRIMARY KEY (comment, verb)
) {strict};

-- What was seen by a person or said: notes that never leave, steps done, answers, decisions that wait for a second person.
CREATE TABLE comment_note (
  id TEXT PRIMARY KEY,
  comment TEXT NOT NULL REFERENCES comment (id),
  author TEXT NOT NULL,
  at {int} NOT NULL,
  text TEXT NOT NULL
) {strict};
CREATE INDEX comment_note_of ON comment_note (comment, at);

-- How a comment was before the last act of a person on it, so that it can be undone.
CREATE TABLE comment_before (
  comment TEXT PRIMARY KEY REFERENCES comment (id),
  person TEXT NOT NULL,
  act TEXT NOT NULL,
  at {int} NOT NULL,
  body TEXT NOT NULL
) {strict};
CREATE INDEX comment_before_by ON comment_before (person, at);

CREATE TABLE comment_step (
  comment TEXT NOT NULL REFERENCES comment (id),
  number {int} NOT NULL,
  person TEXT NOT NULL,
  at {int} NOT NULL,
  PRIMARY KEY (comment, number)
) {strict};

CREATE TABLE comment_answer (
  id TEXT PRIMARY KEY,
  comment TEXT NOT NULL REFERENCES comment (id),
  author TEXT NOT NULL,
  at {int} NOT NULL,
  wording TEXT,
  private {int} NOT NULL,
  text TEXT NOT NULL,
  state TEXT NOT NULL,
  sent_at {int}
) {strict};
CREATE INDEX comment_answer_of ON comment_answer (comment, at);
CREATE INDEX comment_answer_waiting ON comment_answer (state, at);

CREATE TABLE comment_pending (
  id TEXT PRIMARY KEY,
  act TEXT NOT NULL,
  comments TEXT NOT NULL,
  ground TEXT,
  reason TEXT NOT NULL,
  made_by TEXT NOT NULL,
  at {int} NOT NULL,
  settled_by TEXT,
  settled_at {int},
  said TEXT
) {strict};
CREATE INDEX comment_pending_open ON comment_pending (settled_at, at);

-- What the author of a restricted comment is told (Regulation (EU) 2022/2065, article 17), and what the author answers.
CREATE TABLE comment_statement (
  comment TEXT NOT NULL REFERENCES comment (id),
  number {int} NOT NULL,
  ticket {blob} NOT NULL UNIQUE,
  body TEXT NOT NULL,
  at {int} NOT NULL,
  withdrawn_at {int},
  contested_at {int},
  contest TEXT,
  settled_at {int},
  PRIMARY KEY (comment, number)
) {strict};

-- The copy that is made before anything is hidden; kept as long as the charter says for evidence.
CREATE TABLE comment_evidence (
  comment TEXT NOT NULL REFERENCES comment (id),
  hash {blob} NOT NULL,
  at {int} NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (comment, hash)
) {strict};
CREATE INDEX comment_evidence_at ON comment_evidence (at);

-- What a site knows of an author, and no other site.
CREATE TABLE comment_author (
  scope TEXT NOT NULL,
  author TEXT NOT NULL,
  kept {int} NOT NULL,
  removed {int} NOT NULL,
  spam {int} NOT NULL,
  first_at {int} NOT NULL,
  last_at {int} NOT NULL,
  PRIMARY KEY (scope, author)
) {strict};

CREATE TABLE alarm (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  account TEXT NOT NULL,
  level {int} NOT NULL,
  kind TEXT NOT NULL,
  opened_at {int} NOT NULL,
  changed_at {int} NOT NULL,
  body TEXT NOT NULL,
  state TEXT NOT NULL,
  closed_at {int},
  closed_by TEXT,
  reason TEXT
) {strict};
CREATE INDEX alarm_state ON alarm (state, opened_at);

-- The rhythm of an account: comments in each quarter of an hour.
CREATE TABLE rhythm (
  account TEXT NOT NULL,
  quarter {int} NOT NULL,
  comments {int} NOT NULL,
  negative {int} NOT NULL,
  PRIMARY KEY (account, quarter)
) {strict};
