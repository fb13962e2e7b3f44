-- How the staff sign in: accounts at the desk, browsers that are known, and the municipality's own sign-in.

-- The last day (Europe/Amsterdam) on which they were here.
ALTER TABLE staff ADD COLUMN seen_on TEXT;

-- What administrators did with accounts.
CREATE TABLE account_deeds (
    at    INTEGER NOT NULL,
    -- NULL for who did it on the server itself.
    by    TEXT REFERENCES staff (id),
    staff TEXT NOT NULL REFERENCES staff (id),
    deed  TEXT NOT NULL,
    -- To whom people were handed over.
    other TEXT REFERENCES staff (id)
) STRICT;

CREATE INDEX account_deeds_by_time ON account_deeds (at);

-- Browsers in which somebody proved to own an account: they have tries of their own.
CREATE TABLE staff_browsers (
    token_hash BLOB NOT NULL,
    staff      TEXT NOT NULL REFERENCES staff (id),
    used_at    INTEGER NOT NULL,
    PRIMARY KEY (token_hash, staff)
) STRICT, WITHOUT ROWID;

CREATE INDEX browsers_of_staff ON staff_browsers (staff);

-- Whose account belongs to whom at the municipality's own sign-in.
CREATE TABLE staff_elsewhere (
    issuer   TEXT NOT NULL,
    subject  TEXT NOT NULL,
    staff    TEXT NOT NULL REFERENCES staff (id),
    bound_at INTEGER NOT NULL,
    PRIMARY KEY (issuer, subject),
    UNIQUE (issuer, staff)
) STRICT, WITHOUT ROWID;

CREATE INDEX elsewhere_of_staff ON staff_elsewhere (staff);

-- Sign-ins there that were answered: each is answered once.
CREATE TABLE sign_ins_elsewhere (
    state_hash BLOB NOT NULL PRIMARY KEY,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE passkeys (
    id      BLOB NOT NULL PRIMARY KEY,
    staff   TEXT NOT NULL REFERENCES staff (id),
    name    TEXT NOT NULL,
    -- The public key, and how often it was used.
    key     TEXT NOT NULL,
    made_on TEXT NOT NULL,
    used_on TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX passkeys_of_staff ON passkeys (staff);

-- What a passkey was asked to sign: each is answered once, within minutes.
CREATE TABLE passkey_challenges (
    hash       BLOB NOT NULL PRIMARY KEY,
    -- Whose passkey is being made; NULL for who signs in.
    staff      TEXT REFERENCES staff (id),
    state      TEXT NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
