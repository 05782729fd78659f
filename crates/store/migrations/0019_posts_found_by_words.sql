-- Posts are found by the words of their present version. What is kept are words alone, under the place of the post; a post that has
-- none yet was written before, and its words are read when the house opens.
ALTER TABLE post ADD COLUMN place {int};
CREATE UNIQUE INDEX post_place ON post (place);
{posts_found_by_words}
