-- Links by which somebody without an account, such as a clinician, reads a part of a diary.
-- Only a digest of the address is kept: who reads the store cannot open the link.
CREATE TABLE share (
  diary_id TEXT NOT NULL REFERENCES diary (id),
  id TEXT NOT NULL,
  secret_digest TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  -- course,triggers,...: never empty.
  parts TEXT NOT NULL CHECK (parts <> ''),
  made_ms BIGINT NOT NULL,
  expires_ms BIGINT NOT NULL,
  revoked_ms BIGINT,
  PRIMARY KEY (diary_id, id)
);

-- When a link was opened, to the minute. Not by whom, and not from where.
CREATE TABLE share_opening (
  diary_id TEXT NOT NULL,
  share_id TEXT NOT NULL,
  at_ms BIGINT NOT NULL,
  PRIMARY KEY (diary_id, share_id, at_ms),
  FOREIGN KEY (diary_id, share_id) REFERENCES share (diary_id, id)
);
