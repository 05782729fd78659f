-- What lists look up, with a hundred thousand posts.
CREATE INDEX post_author_state ON post (author, state, changed_at);
CREATE INDEX post_state_changed ON post (state, changed_at);
CREATE INDEX journal_entry_at ON journal_entry (at);
