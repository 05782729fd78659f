-- Comments are found by the words that are in them and by the names of their authors. What is kept are words alone, without their
-- order; they are written after the comment, aside from what comes in, and go when its words are erased.
{found_by_words}
