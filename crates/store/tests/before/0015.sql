-- A house as it was when the tables were those of migration 15. x'…' are bytes.
INSERT INTO person (id, name, teams, lang, administrator, second_factor_step, created_at)
  VALUES ('ann-lee', 'Ann Lee', '[]', 'en', 1, 0, 1800000000000000);

INSERT INTO post (id, author, state, effect, title, version, hash, created_at, changed_at) VALUES
  ('post-1', 'ann-lee', 'draft', 'publish', 'The kiln is lit', 2, x'0202020202020202020202020202020202020202020202020202020202020202', 1800000000000000, 1800000000000002),
  ('post-2', 'ann-lee', 'draft', 'publish', 'Nothing new', 1, x'0303030303030303030303030303030303030303030303030303030303030303', 1800000000000000, 1800000000000003);
INSERT INTO post_version (post, number, author, at, content, hash) VALUES
  ('post-1', 1, 'ann-lee', 1800000000000000, '{"accounts":[],"text":"The kiln is cold."}', x'0101010101010101010101010101010101010101010101010101010101010101'),
  ('post-1', 2, 'ann-lee', 1800000000000002, '{"accounts":[],"text":"The kiln is lit, come and see the Étienne vase."}', x'0202020202020202020202020202020202020202020202020202020202020202'),
  ('post-2', 1, 'ann-lee', 1800000000000003, '{"accounts":[],"text":"Nothing new."}', x'0303030303030303030303030303030303030303030303030303030303030303');

INSERT INTO comment (id, account, thread, kind, author, title, fingerprint, likeness, visibility, work, spam, band, severity,
                     written_at, received_at, changed_at, entry, looked, masks) VALUES
  ('comment-1', '@mill', 'https://mill.example/wool', 'comment', 'a1', 'Lovely wool', 'f1', 11, 'shown', 'none', 20, 'ham', 0,
   1800000000000001, 1800000000000001, 1800000000000001, 0, 1, '[]'),
  ('comment-2', '@mill', 'https://mill.example/wool', 'comment', 'a1', 'Where is it sold?', 'f2', 22, 'shown', 'open', 30, 'ham', 1,
   1800000000000002, 1800000000000002, 1800000000000002, 1, 1, '[]'),
  ('comment-3', '@mill', 'https://mill.example/wool', 'comment', '', 'No name', 'f3', 33, 'aside', 'none', 990, 'spam', 0,
   1800000000000003, 1800000000000003, 1800000000000003, 2, 1, '[]');
INSERT INTO comment_clock (comment, verb, due_at, met_at) VALUES
  ('comment-2', 'answer', 1800000000000900, NULL);
-- One author, known to two scopes.
INSERT INTO comment_author (scope, author, kept, removed, spam, first_at, last_at) VALUES
  ('@mill', 'a1', 2, 0, 0, 1800000000000001, 1800000000000002),
  ('site-1', 'a1', 1, 1, 0, 1799999999000000, 1799999999000000);

INSERT INTO firing (rule, at, seq, place, effect, shadow, subject) VALUES
  ('no-secret', 1800000000000001, 0, 0, 'refuse', 0, 'post-1');
