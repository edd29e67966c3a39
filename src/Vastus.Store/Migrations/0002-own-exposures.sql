-- The questions that a person put to the diary, as typed. The id follows from the definition.
-- One that was taken off after a look had judged it stays, with removed_ms: it still counts in the multiplicity.
CREATE TABLE own_exposure (
  diary_id TEXT NOT NULL REFERENCES diary (id),
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  hours TEXT NOT NULL,
  counted TEXT NOT NULL,
  comparison TEXT NOT NULL,
  threshold TEXT NOT NULL,
  -- Only looks later than this judge it.
  since_ms BIGINT NOT NULL,
  removed_ms BIGINT,
  PRIMARY KEY (diary_id, id)
);
