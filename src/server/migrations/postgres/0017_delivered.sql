-- How far a phone has its person's file, so that the staff can be told which message is on it.

-- The highest cursor with which it came: it has every record up to there. Never lower than before.
ALTER TABLE devices ADD COLUMN acknowledged BIGINT NOT NULL DEFAULT 0;
