-- What was judged, and when: the contents (submission, registry, verdict) lie with the entry of the journal, where they can
-- be erased; here stands what is looked up and counted.
CREATE TABLE decision (
  seq {int} NOT NULL,
  place {int} NOT NULL,
  at {int} NOT NULL,
  moment TEXT NOT NULL,
  post TEXT,
  account TEXT NOT NULL,
  effect TEXT NOT NULL,
  charter TEXT NOT NULL,
  PRIMARY KEY (seq, place)
) {strict};
CREATE INDEX decision_at ON decision (at);
CREATE INDEX decision_post ON decision (post, at);

-- The rules that fired in it: `effect` as the rule had it; `shadow` when it only looked.
CREATE TABLE firing (
  rule TEXT NOT NULL,
  at {int} NOT NULL,
  seq {int} NOT NULL,
  place {int} NOT NULL,
  effect TEXT NOT NULL,
  shadow {int} NOT NULL,
  subject TEXT NOT NULL,
  PRIMARY KEY (rule, at, seq, place, shadow)
) {strict};
CREATE INDEX firing_at ON firing (at, rule, effect, shadow, subject);
