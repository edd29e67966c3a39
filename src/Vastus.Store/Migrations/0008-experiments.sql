-- The experiments of a person, as they were decided. The words are those of that day; only stopped_ms is ever changed.
-- Whether the change was done on a day stands in the diary.
CREATE TABLE experiment (
  diary_id TEXT NOT NULL REFERENCES diary (id),
  place INTEGER NOT NULL,
  change_id TEXT NOT NULL,
  title TEXT NOT NULL,
  name TEXT NOT NULL,
  with_change TEXT NOT NULL,
  as_usual TEXT NOT NULL,
  period_days INTEGER NOT NULL,
  washout_days INTEGER NOT NULL,
  day_begins INTEGER NOT NULL,
  blocks INTEGER NOT NULL CHECK (blocks >= 6),
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  -- 16 hexadecimal digits.
  seed TEXT NOT NULL,
  decided_ms BIGINT NOT NULL,
  stopped_ms BIGINT,
  PRIMARY KEY (diary_id, place)
);
