-- What waits the longest is asked for with each page that shows a number of what waits: of many open comments the young are not
-- read.
CREATE INDEX comment_open_received ON comment (received_at, id) WHERE work = 'open';
