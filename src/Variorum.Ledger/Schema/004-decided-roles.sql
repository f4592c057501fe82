-- Version 4: a person decides what a block of an account is for. SQLite changes no CHECK in place, so the table is made anew and its entries moved.
ALTER TABLE annotations RENAME TO annotations_3;
CREATE TABLE annotations (
    id      INTEGER PRIMARY KEY,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    action  TEXT NOT NULL CHECK (action IN ('merge', 'split', 'reject', 'rename', 'grade', 'role', 'undo')),
    target  TEXT NOT NULL,               -- of a role: the account's name; of an undoing: the target of what it undoes
    detail  TEXT,                        -- of a role: body, heading, caption, comment, or boilerplate for what is left out
    because TEXT,                        -- why, in the person's words
    start_at INTEGER, end_at INTEGER,    -- of a role: where the block stood in accounts.text …
    words   TEXT,                        -- … and its words there: each build may cut blocks otherwise, or read another text
    undoes  INTEGER REFERENCES annotations(id),
    CHECK ((action = 'undo') = (undoes IS NOT NULL)),
    CHECK ((action = 'role') = (detail IS NOT NULL AND start_at IS NOT NULL AND end_at IS NOT NULL AND words IS NOT NULL))
);
INSERT INTO annotations(id, made_at, made_by, action, target, detail, undoes)
    SELECT id, made_at, made_by, action, target, detail, undoes FROM annotations_3 ORDER BY id;
DROP TABLE annotations_3;
CREATE INDEX annotations_by_target ON annotations(target);
CREATE TRIGGER annotations_never_change BEFORE UPDATE ON annotations BEGIN SELECT RAISE(ABORT, 'annotations never change'); END;
CREATE TRIGGER annotations_stay BEFORE DELETE ON annotations BEGIN SELECT RAISE(ABORT, 'annotations stay'); END;
