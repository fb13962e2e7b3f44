-- Phones that are told something while the app is closed, and what waits to be told.

CREATE TABLE push_subscriptions (
    device     TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES devices (id),
    person     TEXT COLLATE "C" NOT NULL REFERENCES people (id),
    -- A browser has one: whoever was signed in there before is not told any more.
    endpoint   TEXT COLLATE "C" NOT NULL UNIQUE,
    p256dh     BYTEA NOT NULL,
    auth       BYTEA NOT NULL,
    -- Names of kinds, with a space between them.
    kinds      TEXT COLLATE "C" NOT NULL,
    -- Minutes since midnight in Europe/Amsterdam; NULL: never quiet.
    quiet_from BIGINT,
    quiet_to   BIGINT,
    -- The last evening that was told, in days since 1970.
    evening    BIGINT NOT NULL
);

CREATE INDEX push_subscriptions_of_person ON push_subscriptions (person);

-- One row for each text that a phone was ever told: ten messages are one notification.
CREATE TABLE push_texts (
    device  TEXT COLLATE "C" NOT NULL REFERENCES push_subscriptions (device) ON DELETE CASCADE,
    text    TEXT COLLATE "C" NOT NULL,
    -- When it is sent or looked at next; NULL: nothing waits.
    due_at  BIGINT,
    -- From then on it is worth nothing.
    until   BIGINT NOT NULL,
    -- Counts the reasons, so that one that comes while it is being sent is not lost.
    asked   BIGINT NOT NULL,
    -- Failed tries since it was sent last.
    tries   BIGINT NOT NULL,
    sent_at BIGINT,
    PRIMARY KEY (device, text)
);

CREATE INDEX push_texts_due ON push_texts (due_at) WHERE due_at IS NOT NULL;
