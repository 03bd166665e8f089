"""By whom: the words beside a quote become its speaker.

Each group of rooms uses those above it:

- the letters: `masks` hides quoted words, `tokens` cuts the others; `letters`, `paragraphs` and
  `tags` tell what part each plays, `phrases` puts them together, `utterances` are what is quoted;
- who says: `heads`, `subjects`, `main_clause` and `antecedents` find who does something, `verb`,
  `shared_subjects` (with `nearer_subjects`, `made_to_say`), `handed_on`, `constructions` and
  `claims` who says it; `cues` gathers every `cue`, and `reading` keeps them;
- whose quote: its `owner` stands `ahead` of it or `behind` it, `ownership` picks one of them, and
  `carrying` keeps the `floor` for whoever spoke last (`tellers`: who says a whole sentence);
- who that is: `cast` knows the actors; `naming`, `appositions`, `offices` and `nouns` read names,
  `pronouns` (with `unnamed`, `questions`, `candidates`), `bodies` and `relatives` turn "he", "it"
  and "who" into them, `labels` (with `interviewers`) those of transcripts; `authors` tells who "I"
  is outside quotation marks; `speakers` asks them all.

`somebody` tells which nouns can speak at all.
"""
