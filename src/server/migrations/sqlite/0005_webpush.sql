-- Phones that are told something while the app is closed, and what waits to be told.

CREATE TABLE push_subscriptions (
    device     TEXT NOT NULL PRIMARY KEY REFERENCES devices (id),
    person     TEXT NOT NULL REFERENCES people (id),
    -- A browser has one: whoever was signed in there before is not told any more.
    endpoint   TEXT NOT NULL UNIQUE,
    p256dh     BLOB NOT NULL,
    auth       BLOB NOT NULL,
    -- Names of kinds, with a space between them.
    kinds      TEXT NOT NULL,
    -- Minutes since midnight in Europe/Amsterdam; NULL: never quiet.
    quiet_from INTEGER,
    quiet_to   INTEGER,
    -- The last evening that was told, in days since 1970.
    evening    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX push_subscriptions_of_person ON push_subscriptions (person);

-- One row for each text that a phone was ever told: ten messages are one notification.
CREATE TABLE push_texts (
    device  TEXT NOT NULL REFERENCES push_subscriptions (device) ON DELETE CASCADE,
    text    TEXT NOT NULL,
    -- When it is sent or looked at next; NULL: nothing waits.
    due_at  INTEGER,
    -- From then on it is worth nothing.
    until   INTEGER NOT NULL,
    -- Counts the reasons, so that one that comes while it is being sent is not lost.
    asked   INTEGER NOT NULL,
    -- Failed tries since it was sent last.
    tries   INTEGER NOT NULL,
    sent_at INTEGER,
    PRIMARY KEY (device, text)
) STRICT, WITHOUT ROWID;

CREATE INDEX push_texts_due ON push_texts (due_at) WHERE due_at IS NOT NULL;
