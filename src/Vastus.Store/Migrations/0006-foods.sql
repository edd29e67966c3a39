-- Foods that were imported for everybody here. Numbers are text, as they were; an empty unknown is null.
CREATE TABLE food (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  food_group TEXT NOT NULL,
  portion TEXT NOT NULL,
  portion_g TEXT NOT NULL,
  portion_ml TEXT,
  drink_share TEXT,
  absorption TEXT,
  -- Of one portion: water=239;caffeine=96, without what is not known.
  contents TEXT NOT NULL
);

-- One row: how often foods were imported, so that who keeps them in memory knows when to read them again.
CREATE TABLE food_import (
  only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
  version BIGINT NOT NULL
);

-- A person's own foods and recipes. Entries name them by their name, so a removed one stays, with removed_ms, and so do former names.
CREATE TABLE own_food (
  diary_id TEXT NOT NULL REFERENCES diary (id),
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  -- The name in capitals: no two of a diary are the same.
  name_key TEXT NOT NULL,
  -- One on a line.
  former TEXT NOT NULL,
  -- The food or the recipe as typed: a JSON object of texts.
  definition TEXT NOT NULL,
  added_ms BIGINT NOT NULL,
  -- 1, and one more with every change. No row is ever taken away, so the sum of them tells whether any was changed.
  version BIGINT NOT NULL,
  removed_ms BIGINT,
  PRIMARY KEY (diary_id, id),
  UNIQUE (diary_id, name_key)
);
