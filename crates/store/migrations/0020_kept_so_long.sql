-- What is past its time: a post whose words went, or whose people went; a comment whose words went.
ALTER TABLE post ADD COLUMN erased_at {int};
CREATE INDEX post_kept ON post (changed_at) WHERE erased_at IS NULL;
ALTER TABLE comment ADD COLUMN erased_at {int};
DROP INDEX comment_aside;
CREATE INDEX comment_aside ON comment (received_at, id) WHERE visibility = 'aside' AND erased_at IS NULL;
