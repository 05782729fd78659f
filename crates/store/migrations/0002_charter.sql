-- The charter in the house: the steps of a version's life, what people say about articles, answers to the interview.

CREATE TABLE charter_step (
  id TEXT PRIMARY KEY,
  charter TEXT NOT NULL REFERENCES charter (id),
  step TEXT NOT NULL,
  on_day TEXT NOT NULL,
  evidence TEXT NOT NULL,
  person TEXT NOT NULL,
  at {int} NOT NULL,
  entry {int} NOT NULL
) {strict};
CREATE INDEX charter_step_charter ON charter_step (charter, on_day);

-- Comments stay with the article's identity, whatever becomes of its place and of the version.
CREATE TABLE charter_comment (
  id TEXT PRIMARY KEY,
  article TEXT NOT NULL,
  person TEXT NOT NULL,
  text TEXT NOT NULL,
  at {int} NOT NULL,
  resolved_at {int},
  resolved_by TEXT
) {strict};
CREATE INDEX charter_comment_article ON charter_comment (article, at);

-- One row for each question of an interview, so that several people can answer at the same time.
CREATE TABLE interview_answer (
  interview TEXT NOT NULL,
  question TEXT NOT NULL,
  body TEXT NOT NULL,
  person TEXT NOT NULL,
  at {int} NOT NULL,
  PRIMARY KEY (interview, question)
) {strict};
