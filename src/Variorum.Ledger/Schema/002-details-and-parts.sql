-- Version 2: what is long stands in pieces, so that thousands of accounts can be told of without holding all of each.

-- What only some stages ask of an account, while they go through one account after another.
ALTER TABLE accounts ADD COLUMN details BLOB NOT NULL DEFAULT x''; -- for that build: deflated JSON

-- The story in parts that are packed and read one at a time.
DELETE FROM story;
ALTER TABLE story DROP COLUMN telling;
CREATE TABLE story_parts (
    ordinal INTEGER PRIMARY KEY,
    content BLOB NOT NULL                -- all but the accounts, for that build: deflated JSON
);
