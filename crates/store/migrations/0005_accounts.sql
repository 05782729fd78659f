-- What is connected to an account on its network: programs, agencies, phones. No secret is here.
CREATE TABLE account_client (
  id TEXT PRIMARY KEY,
  account TEXT NOT NULL,
  name TEXT NOT NULL,
  may TEXT NOT NULL,
  made_by TEXT NOT NULL,
  since TEXT NOT NULL,
  created_at {int} NOT NULL
) {strict};
CREATE INDEX account_client_account ON account_client (account, since);
CREATE INDEX account_client_by ON account_client (made_by);

-- The last that left on each account is looked for on every list of accounts.
CREATE INDEX delivery_left ON delivery (account, state, confirmed_at);
CREATE INDEX session_seen ON session (seen_at, id);
