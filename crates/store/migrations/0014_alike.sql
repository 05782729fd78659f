-- Comments that look alike stand beside a card, and like cases are looked for before one is hidden: without an index each of
-- these goes through all comments.
CREATE INDEX comment_alike ON comment (likeness, received_at);
