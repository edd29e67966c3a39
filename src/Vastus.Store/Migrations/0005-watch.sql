-- What the diary noticed by itself and a person answered or put aside. The key names what happened without saying what it is.
CREATE TABLE watch_notice (
  diary_id TEXT NOT NULL REFERENCES diary (id),
  notice_key TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('asked', 'aside')),
  at_ms BIGINT NOT NULL,
  PRIMARY KEY (diary_id, notice_key)
);
