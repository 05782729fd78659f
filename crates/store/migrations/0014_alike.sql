-- Comments that look alike stand beside a card, and like cases are looked for before one is hidden: without an index each of
-- these goes through all comments.
CREATE INDEX comment_alike ON comment (likeness, received_at);
-- What waits on an account, or with a scenario, in the order of the inbox: of many open comments those of the others are not read.
CREATE INDEX comment_open_account ON comment (account, COALESCE(due_at, 9007199254740991), id) WHERE work = 'open';
CREATE INDEX comment_open_scenario ON comment (scenario, COALESCE(due_at, 9007199254740991), id) WHERE work = 'open';
