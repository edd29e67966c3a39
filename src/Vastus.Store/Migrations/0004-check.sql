-- The check that a person is in the middle of, or has just finished.
CREATE TABLE open_check (
  diary_id TEXT NOT NULL PRIMARY KEY REFERENCES diary (id),
  -- Of the entry that keeps it when it is done.
  entry_id TEXT NOT NULL,
  began_ms BIGINT NOT NULL,
  changed_ms BIGINT NOT NULL,
  said TEXT NOT NULL
);

-- The files of every version of the rules by which a check was ever judged. A row is never changed.
CREATE TABLE rules (
  version TEXT NOT NULL PRIMARY KEY,
  findings TEXT NOT NULL,
  rules TEXT NOT NULL,
  conditions TEXT NOT NULL
);
