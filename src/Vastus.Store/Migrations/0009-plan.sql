-- What a person has taken on against spasms in the long run. Ended ones stay, for looking back.
CREATE TABLE plan_item (
  diary_id TEXT NOT NULL REFERENCES diary (id),
  id TEXT NOT NULL,
  -- Of knowledge/long-term.yaml.
  measure TEXT NOT NULL,
  since TEXT NOT NULL,
  look_back TEXT NOT NULL,
  ended TEXT,
  PRIMARY KEY (diary_id, id)
);
