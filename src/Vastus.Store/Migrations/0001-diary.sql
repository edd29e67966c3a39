CREATE TABLE person (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  normal_name TEXT NOT NULL UNIQUE,
  passphrase_hash TEXT NOT NULL,
  -- Changes with the passphrase and to sign out everywhere: a session that names another one has ended.
  security_stamp TEXT NOT NULL,
  failed_attempts INTEGER NOT NULL DEFAULT 0,
  locked_until_ms BIGINT,
  created_ms BIGINT NOT NULL
);

-- At most one row: whose account was first. Two first accounts at once would both want it, and one waits.
CREATE TABLE first_person (
  one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  person_id TEXT NOT NULL REFERENCES person (id)
);

CREATE TABLE diary (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  normal_name TEXT NOT NULL UNIQUE,
  person_id TEXT REFERENCES person (id),
  created_ms BIGINT NOT NULL
);

CREATE INDEX diary_person ON diary (person_id);

-- What a person told of himself or herself: one row a setting, absent = not said.
CREATE TABLE setting (
  diary_id TEXT NOT NULL REFERENCES diary (id),
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (diary_id, name)
);

-- Version 0 is the entry as it stands; a deleted one keeps its place, with ended_ms, for 30 days.
-- Versions 1, 2, ... are what an edit replaced, oldest first, until ended_ms is 30 days past.
CREATE TABLE entry (
  diary_id TEXT NOT NULL REFERENCES diary (id),
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  ended_ms BIGINT,
  at_ms BIGINT NOT NULL,
  offset_seconds INTEGER NOT NULL,
  day TEXT NOT NULL,
  recorded_ms BIGINT,
  recorded_offset_seconds INTEGER,
  kind TEXT NOT NULL,
  name TEXT,
  amount TEXT,
  unit TEXT,
  minutes TEXT,
  level TEXT,
  site TEXT,
  side TEXT,
  covers TEXT,
  detail TEXT,
  note TEXT,
  PRIMARY KEY (diary_id, id, version)
);

CREATE INDEX entry_at ON entry (diary_id, at_ms, id) WHERE version = 0 AND ended_ms IS NULL;
CREATE INDEX entry_day ON entry (diary_id, day) WHERE version = 0 AND ended_ms IS NULL;
CREATE INDEX entry_ended ON entry (diary_id, ended_ms) WHERE ended_ms IS NOT NULL;
