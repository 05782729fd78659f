-- Tables that are always found by their key. SQLite keeps a table in one tree of pages and its key in another; these have one tree,
-- and each comment that comes in writes fewer pages.
CREATE TABLE journal_node_keyed (
  level {int} NOT NULL,
  place {int} NOT NULL,
  hash {blob} NOT NULL,
  PRIMARY KEY (level, place)
) {keyed};
INSERT INTO journal_node_keyed (level, place, hash) SELECT level, place, hash FROM journal_node;
DROP TABLE journal_node;
ALTER TABLE journal_node_keyed RENAME TO journal_node;

CREATE TABLE comment_author_keyed (
  scope TEXT NOT NULL,
  author TEXT NOT NULL,
  kept {int} NOT NULL,
  removed {int} NOT NULL,
  spam {int} NOT NULL,
  first_at {int} NOT NULL,
  last_at {int} NOT NULL,
  PRIMARY KEY (scope, author)
) {keyed};
INSERT INTO comment_author_keyed (scope, author, kept, removed, spam, first_at, last_at)
  SELECT scope, author, kept, removed, spam, first_at, last_at FROM comment_author;
DROP TABLE comment_author;
ALTER TABLE comment_author_keyed RENAME TO comment_author;

CREATE TABLE comment_clock_keyed (
  comment TEXT NOT NULL REFERENCES comment (id),
  verb TEXT NOT NULL,
  due_at {int} NOT NULL,
  met_at {int},
  PRIMARY KEY (comment, verb)
) {keyed};
INSERT INTO comment_clock_keyed (comment, verb, due_at, met_at) SELECT comment, verb, due_at, met_at FROM comment_clock;
DROP TABLE comment_clock;
ALTER TABLE comment_clock_keyed RENAME TO comment_clock;

CREATE TABLE firing_keyed (
  rule TEXT NOT NULL,
  at {int} NOT NULL,
  seq {int} NOT NULL,
  place {int} NOT NULL,
  effect TEXT NOT NULL,
  shadow {int} NOT NULL,
  subject TEXT NOT NULL,
  PRIMARY KEY (rule, at, seq, place, shadow)
) {keyed};
INSERT INTO firing_keyed (rule, at, seq, place, effect, shadow, subject)
  SELECT rule, at, seq, place, effect, shadow, subject FROM firing;
DROP TABLE firing;
ALTER TABLE firing_keyed RENAME TO firing;
CREATE INDEX firing_at ON firing (at, rule, effect, shadow, subject);

-- The words of a comment are found by its row, whose author they are of: no second index of authors is written for them.
UPDATE journal_content SET holder = NULL WHERE name IN ('comment', 'contest');
