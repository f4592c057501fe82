-- Version 3: an account's blocks stand apart too. They are asked of one account after another, and more often than its details.
ALTER TABLE accounts ADD COLUMN blocks BLOB NOT NULL DEFAULT x''; -- for that build: deflated JSON
