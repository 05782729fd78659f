-- Each comment that comes in wrote five trees of pages at places that chance gives: by author, what is known of the author, by
-- fingerprint, by likeness, by thread. Now three. What is known of an author and the author's comments lie side by side: at 0 the
-- counts, then a line for each comment, by when it came. An author is a keyed hash of one scope, which is not said again.
CREATE TABLE comment_author_lines (
  author TEXT NOT NULL,
  at {int} NOT NULL,
  comment TEXT NOT NULL,
  kept {int} NOT NULL DEFAULT 0,
  removed {int} NOT NULL DEFAULT 0,
  spam {int} NOT NULL DEFAULT 0,
  first_at {int},
  last_at {int},
  PRIMARY KEY (author, at, comment)
) {keyed};
INSERT INTO comment_author_lines (author, at, comment, kept, removed, spam, first_at, last_at)
  SELECT author, 0, '', SUM(kept), SUM(removed), SUM(spam), MIN(first_at), MAX(last_at) FROM comment_author GROUP BY author;
INSERT INTO comment_author_lines (author, at, comment)
  SELECT author, received_at, id FROM comment WHERE author <> '';
DROP TABLE comment_author;
ALTER TABLE comment_author_lines RENAME TO comment_author;
DROP INDEX comment_by;

-- The same comment looks alike.
DROP INDEX comment_print;
DROP INDEX comment_alike;
CREATE INDEX comment_alike ON comment (likeness, received_at, fingerprint);
