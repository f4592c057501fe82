-- The ledger of one story, version 1. Offsets are UTF-16 units of accounts.text, half open: [start_at, end_at).
-- What was received (captures), what happened (log) and what a person decided (annotations) are never changed or
-- removed. Everything else is derived from them and may be derived again.

-- The bytes of one account as received. The same bytes under another declared outlet or id are another account.
CREATE TABLE captures (
    id            INTEGER PRIMARY KEY,
    identity      TEXT NOT NULL UNIQUE,  -- SHA-256 over sha256 and all that the container declares
    sha256        TEXT NOT NULL,         -- of bytes
    path          TEXT NOT NULL,         -- where they were found first
    media_type    TEXT NOT NULL,
    charset       TEXT,
    retrieved_at  TEXT,
    converted_from TEXT,                 -- SHA-256 of the file these bytes were made from (PDF, DOCX)
    plain         INTEGER NOT NULL,      -- 1: bare article text, every line is body
    declared_id   TEXT, declared_title TEXT, declared_outlet TEXT, declared_published TEXT, declared_address TEXT,
    bytes         BLOB NOT NULL
);
CREATE TRIGGER captures_never_change BEFORE UPDATE ON captures BEGIN SELECT RAISE(ABORT, 'captures never change'); END;
CREATE TRIGGER captures_stay BEFORE DELETE ON captures BEGIN SELECT RAISE(ABORT, 'captures stay'); END;

-- What a capture says, read. Captures of one address (or else one path) are versions of one account: one series.
CREATE TABLE accounts (
    capture       INTEGER PRIMARY KEY REFERENCES captures(id),
    name          TEXT NOT NULL UNIQUE,  -- the id in exports
    series        TEXT NOT NULL,
    title         TEXT, outlet TEXT, agency TEXT, address TEXT, language TEXT,
    published     TEXT,                  -- EDTF
    published_inferred INTEGER NOT NULL,
    text          TEXT NOT NULL,         -- decoded, unchanged
    derived_by    TEXT NOT NULL,         -- the build and model that read it
    reading       BLOB NOT NULL          -- the whole account for that build: deflated JSON
);
CREATE INDEX accounts_by_series ON accounts(series);

CREATE TABLE blocks (
    account  INTEGER NOT NULL REFERENCES accounts(capture) ON DELETE CASCADE,
    ordinal  INTEGER NOT NULL,
    role TEXT NOT NULL, form TEXT NOT NULL, start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, reason TEXT NOT NULL,
    PRIMARY KEY (account, ordinal)
) WITHOUT ROWID;

CREATE TABLE entities (
    account  INTEGER NOT NULL REFERENCES accounts(capture) ON DELETE CASCADE,
    ordinal  INTEGER NOT NULL,
    name TEXT NOT NULL, type TEXT NOT NULL, country TEXT,
    PRIMARY KEY (account, ordinal)
) WITHOUT ROWID;

CREATE TABLE statements (
    id       INTEGER PRIMARY KEY,
    account  INTEGER NOT NULL REFERENCES accounts(capture) ON DELETE CASCADE,
    ordinal  INTEGER NOT NULL,           -- s<ordinal> in exports
    start_at INTEGER NOT NULL, end_at INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    source   TEXT, source_start INTEGER, source_end INTEGER, source_entity INTEGER,
    cue_start INTEGER, cue_end INTEGER,
    via      TEXT,                       -- JSON: names, nearest to the speaker first
    polarity TEXT NOT NULL, certainty TEXT NOT NULL,
    content  TEXT NOT NULL,              -- what is said; several pieces are parted by " … "
    rule     TEXT NOT NULL,
    UNIQUE (account, ordinal)
);

-- Full text over statements, kept in step by the triggers below.
CREATE VIRTUAL TABLE statement_words USING fts5(content, source, content='statements', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
CREATE TRIGGER statements_indexed AFTER INSERT ON statements BEGIN
    INSERT INTO statement_words(rowid, content, source) VALUES (new.id, new.content, new.source);
END;
CREATE TRIGGER statements_unindexed AFTER DELETE ON statements BEGIN
    INSERT INTO statement_words(statement_words, rowid, content, source) VALUES ('delete', old.id, old.content, old.source);
END;

CREATE TABLE quantities (
    account  INTEGER NOT NULL REFERENCES accounts(capture) ON DELETE CASCADE,
    ordinal  INTEGER NOT NULL,
    statement INTEGER, start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, words TEXT NOT NULL,
    low TEXT, best TEXT, high TEXT,      -- exact decimals
    approximate INTEGER NOT NULL, unit TEXT, of_what TEXT, state TEXT, rule TEXT NOT NULL,
    PRIMARY KEY (account, ordinal)
) WITHOUT ROWID;

CREATE TABLE times (
    account  INTEGER NOT NULL REFERENCES accounts(capture) ON DELETE CASCADE,
    ordinal  INTEGER NOT NULL,
    statement INTEGER, start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, words TEXT NOT NULL,
    kind TEXT NOT NULL, value TEXT, inferred INTEGER NOT NULL, rule TEXT NOT NULL,
    PRIMARY KEY (account, ordinal)
) WITHOUT ROWID;

CREATE TABLE places (
    account  INTEGER NOT NULL REFERENCES accounts(capture) ON DELETE CASCADE,
    ordinal  INTEGER NOT NULL,
    statement INTEGER, start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, name TEXT NOT NULL, country TEXT, owner TEXT,
    PRIMARY KEY (account, ordinal)
) WITHOUT ROWID;

-- The story: derived from all accounts together, replaced as a whole.
CREATE TABLE story (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    told_at    INTEGER NOT NULL,         -- the log's last entry when it was told
    derived_by TEXT NOT NULL,
    telling    BLOB NOT NULL             -- all but the accounts, for that build: deflated JSON
);
CREATE TABLE claims (id TEXT PRIMARY KEY, ordinal INTEGER NOT NULL, kind TEXT NOT NULL, label TEXT NOT NULL, reason TEXT NOT NULL, origins_low INTEGER, origins_high INTEGER);
CREATE TABLE readings (
    claim TEXT NOT NULL REFERENCES claims(id), ordinal INTEGER NOT NULL, label TEXT NOT NULL,
    PRIMARY KEY (claim, ordinal)
) WITHOUT ROWID;
CREATE TABLE reading_statements (
    claim TEXT NOT NULL, reading INTEGER NOT NULL, ordinal INTEGER NOT NULL,
    statement INTEGER NOT NULL REFERENCES statements(id),
    PRIMARY KEY (claim, reading, ordinal), FOREIGN KEY (claim, reading) REFERENCES readings(claim, ordinal)
) WITHOUT ROWID;
CREATE TABLE origins (
    claim TEXT NOT NULL REFERENCES claims(id), ordinal INTEGER NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, reason TEXT NOT NULL,
    PRIMARY KEY (claim, ordinal)
) WITHOUT ROWID;
CREATE TABLE origin_statements (
    claim TEXT NOT NULL, origin INTEGER NOT NULL, statement INTEGER NOT NULL REFERENCES statements(id),
    PRIMARY KEY (claim, origin, statement), FOREIGN KEY (claim, origin) REFERENCES origins(claim, ordinal)
) WITHOUT ROWID;
CREATE TABLE disputes (id TEXT PRIMARY KEY, ordinal INTEGER NOT NULL, kind TEXT NOT NULL, claim TEXT NOT NULL, reason TEXT NOT NULL);
CREATE TABLE dispute_sides (
    dispute TEXT NOT NULL REFERENCES disputes(id), ordinal INTEGER NOT NULL, label TEXT NOT NULL,
    PRIMARY KEY (dispute, ordinal)
) WITHOUT ROWID;
CREATE TABLE side_statements (
    dispute TEXT NOT NULL, side INTEGER NOT NULL, statement INTEGER NOT NULL REFERENCES statements(id),
    PRIMARY KEY (dispute, side, statement), FOREIGN KEY (dispute, side) REFERENCES dispute_sides(dispute, ordinal)
) WITHOUT ROWID;
CREATE TABLE stemma_nodes (id TEXT PRIMARY KEY, name TEXT NOT NULL, unseen INTEGER NOT NULL);
CREATE TABLE stemma_edges (
    ordinal INTEGER PRIMARY KEY, leaning TEXT NOT NULL REFERENCES stemma_nodes(id), leaned_on TEXT NOT NULL REFERENCES stemma_nodes(id),
    kind TEXT NOT NULL, strength REAL NOT NULL, reason TEXT NOT NULL
);
CREATE TABLE timeline (ordinal INTEGER PRIMARY KEY, value TEXT NOT NULL, label TEXT NOT NULL, inferred INTEGER NOT NULL);

-- A person's decisions, on top of what the program found. Undone by a later entry that names the earlier one.
CREATE TABLE annotations (
    id      INTEGER PRIMARY KEY,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    action  TEXT NOT NULL CHECK (action IN ('merge', 'split', 'reject', 'rename', 'grade', 'undo')),
    target  TEXT NOT NULL,
    detail  TEXT,
    undoes  INTEGER REFERENCES annotations(id),
    CHECK ((action = 'undo') = (undoes IS NOT NULL))
);
CREATE TRIGGER annotations_never_change BEFORE UPDATE ON annotations BEGIN SELECT RAISE(ABORT, 'annotations never change'); END;
CREATE TRIGGER annotations_stay BEFORE DELETE ON annotations BEGIN SELECT RAISE(ABORT, 'annotations stay'); END;

-- What was done to the ledger. Each entry's digest covers the entry before it: a missing or altered one shows.
CREATE TABLE log (
    id     INTEGER PRIMARY KEY,
    at     TEXT NOT NULL,
    action TEXT NOT NULL,
    detail TEXT NOT NULL,
    digest TEXT NOT NULL
);
CREATE TRIGGER log_never_changes BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'the log never changes'); END;
CREATE TRIGGER log_stays BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'the log stays'); END;
