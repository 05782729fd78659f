-- What is past its time: a post whose words went, or whose people went; a comment whose words went.
ALTER TABLE post ADD COLUMN erased_at {int};
-- Drafts are few and go early, posts are many and stay long: looking for the first must not walk through the second.
CREATE INDEX post_kept ON post (changed_at) WHERE erased_at IS NULL AND published_at IS NOT NULL;
CREATE INDEX post_idle ON post (changed_at) WHERE erased_at IS NULL AND published_at IS NULL;
ALTER TABLE comment ADD COLUMN erased_at {int};
DROP INDEX comment_aside;
CREATE INDEX comment_aside ON comment (received_at, id) WHERE visibility = 'aside' AND erased_at IS NULL;
