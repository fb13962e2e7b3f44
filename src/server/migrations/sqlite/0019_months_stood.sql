-- What stood at the end of a month and files do not keep: open plans, and how many of them each klantmanager has.

CREATE TABLE months_stood (
    -- As 2026-11.
    month      TEXT NOT NULL PRIMARY KEY,
    -- The day (Europe/Amsterdam) on which it was counted last, as it was when that day began.
    counted_on TEXT NOT NULL,
    -- The counts as they may be shown: small groups are hidden in it, and nobody is named.
    json       TEXT NOT NULL
) STRICT, WITHOUT ROWID;
