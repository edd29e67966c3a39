-- What came in from files, so that it can be taken back as a whole.
CREATE TABLE import (
  diary_id TEXT NOT NULL REFERENCES diary (id),
  id TEXT NOT NULL,
  made_ms BIGINT NOT NULL,
  -- What the file was, in plain words.
  what TEXT NOT NULL,
  -- How many entries it added.
  entries BIGINT NOT NULL,
  -- When it was taken back; its entries that stood then have the same ended_ms.
  undone_ms BIGINT,
  PRIMARY KEY (diary_id, id)
);

-- NULL: not from a file, or edited since. No index: an import is taken back once in a blue moon, and rows are added every day.
ALTER TABLE entry ADD COLUMN import_id TEXT;

-- What the columns of other programs' tables mean, as a person told it once.
CREATE TABLE import_mapping (
  diary_id TEXT NOT NULL REFERENCES diary (id),
  -- SHA-256 of the names of the columns.
  header_digest TEXT NOT NULL,
  mapping TEXT NOT NULL,
  PRIMARY KEY (diary_id, header_digest)
);
