"""What the index holds, as tables; all of it can be made again from the articles.

To change a table, change it here and count `SCHEMA_VERSION` up: an index of another version is
thrown away and filled anew.
"""

SCHEMA_VERSION = 2

# Files are bytes, since a name need not be Unicode. `on_disk` is the file in which an article lies,
# and `file` its address there ("letters.mbox/3"): most often the same. Spans are offsets into
# `texts.text`, which lies apart so that many articles fit into one page: most questions pass by
# thousands of them.
# Days are ISO dates, which sort as text. `version` is that of the analysis (version.py), `by_hand`
# the publication date that the person set. `number` counts the findings of one article.
SCHEMA = """
CREATE TABLE articles (
    id INTEGER PRIMARY KEY,
    file BLOB NOT NULL UNIQUE,
    on_disk BLOB NOT NULL,
    size INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    version TEXT NOT NULL,
    by_hand TEXT NOT NULL,
    title TEXT NOT NULL,
    day TEXT,
    day_source TEXT NOT NULL,
    day_certain INTEGER NOT NULL,
    source TEXT NOT NULL,
    problem TEXT
);
CREATE INDEX articles_by_day ON articles (day);
CREATE INDEX articles_on_disk ON articles (on_disk);

CREATE TABLE texts (
    article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
    title TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE VIRTUAL TABLE words USING fts5 (
    title, text, content = 'texts', content_rowid = 'article',
    tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER text_in AFTER INSERT ON texts BEGIN
    INSERT INTO words (rowid, title, text) VALUES (new.article, new.title, new.text);
END;
CREATE TRIGGER text_out AFTER DELETE ON texts BEGIN
    INSERT INTO words (words, rowid, title, text)
    VALUES ('delete', old.article, old.title, old.text);
END;

CREATE TABLE names (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE VIRTUAL TABLE name_words USING fts5 (
    name, content = 'names', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER name_in AFTER INSERT ON names BEGIN
    INSERT INTO name_words (rowid, name) VALUES (new.id, new.name);
END;

CREATE TABLE actors (
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    role TEXT,
    role_start INTEGER,
    role_end INTEGER,
    mentions TEXT NOT NULL,
    PRIMARY KEY (article, number)
) WITHOUT ROWID;
CREATE INDEX actors_by_key ON actors (key) WHERE key != '';

CREATE TABLE called (
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    number INTEGER NOT NULL,
    name INTEGER NOT NULL,
    PRIMARY KEY (article, number, name)
) WITHOUT ROWID;
CREATE INDEX called_by_name ON called (name);

CREATE TABLE quotes (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    kind TEXT NOT NULL,
    speaker INTEGER,
    actor INTEGER,
    certain INTEGER NOT NULL,
    act TEXT NOT NULL,
    words TEXT NOT NULL
);
CREATE INDEX quotes_by_article ON quotes (article);
CREATE INDEX quotes_by_speaker ON quotes (speaker);

CREATE VIRTUAL TABLE quote_words USING fts5 (
    words, content = 'quotes', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER quote_in AFTER INSERT ON quotes BEGIN
    INSERT INTO quote_words (rowid, words) VALUES (new.id, new.words);
END;
CREATE TRIGGER quote_out AFTER DELETE ON quotes BEGIN
    INSERT INTO quote_words (quote_words, rowid, words) VALUES ('delete', old.id, old.words);
END;

CREATE TABLE dates (
    article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
    number INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    first TEXT NOT NULL,
    last TEXT NOT NULL,
    value TEXT NOT NULL,
    certain INTEGER NOT NULL,
    weight REAL NOT NULL,
    happening TEXT NOT NULL,
    actors TEXT NOT NULL,
    PRIMARY KEY (article, number)
) WITHOUT ROWID;
CREATE INDEX dates_by_weight ON dates (weight);
"""
