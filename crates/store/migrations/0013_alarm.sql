-- Hashtags that an account has seen, as hashes: which are new is known after a start too.
CREATE TABLE hashtag (
  account TEXT NOT NULL,
  tag TEXT NOT NULL,
  first_at {int} NOT NULL,
  PRIMARY KEY (account, tag)
) {strict};
