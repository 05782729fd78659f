-- Codes that open the door when the phone is lost, by their keyed digests; each serves once.
CREATE TABLE recovery_code (
  person TEXT NOT NULL,
  hash {blob} NOT NULL,
  PRIMARY KEY (person, hash)
) {strict};

-- The filter of a list that a person has kept under a name.
CREATE TABLE saved_filter (
  id TEXT PRIMARY KEY,
  person TEXT NOT NULL,
  list TEXT NOT NULL,
  name TEXT NOT NULL,
  query TEXT NOT NULL,
  at {int} NOT NULL
) {strict};
CREATE INDEX saved_filter_person ON saved_filter (person, list, at);
