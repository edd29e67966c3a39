-- A calendar program reads a person's reminders without signing in, by an address that nobody can guess.
-- Only a digest of the address is kept: who reads the store cannot read the feed.
CREATE TABLE calendar_feed (
  diary_id TEXT NOT NULL PRIMARY KEY REFERENCES diary (id),
  secret_digest TEXT NOT NULL UNIQUE,
  made_ms BIGINT NOT NULL
);
