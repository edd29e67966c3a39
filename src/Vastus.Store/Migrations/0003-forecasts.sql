-- A forecast as it was issued, with the record of those before it as then known. A row is never changed.
CREATE TABLE forecast (
  diary_id TEXT NOT NULL REFERENCES diary (id),
  day TEXT NOT NULL,
  issued_ms BIGINT NOT NULL,
  average DOUBLE PRECISION NOT NULL,
  risk DOUBLE PRECISION NOT NULL,
  is_adjusted INTEGER NOT NULL CHECK (is_adjusted IN (0, 1)),
  switched_off INTEGER NOT NULL CHECK (switched_off IN (0, 1)),
  record_days INTEGER NOT NULL,
  record_expected DOUBLE PRECISION NOT NULL,
  record_came INTEGER NOT NULL,
  record_adjusted INTEGER NOT NULL,
  record_skill DOUBLE PRECISION,
  PRIMARY KEY (diary_id, day)
);
