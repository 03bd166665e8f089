"""By whom: the words beside a quote become its speaker.

`tokens` cuts the words outside the quotes (`masks`); `letters`, `paragraphs` and `tags` tell what
part each plays, and `phrases` puts them together; `verb`, `subjects`, `main_clause`, `antecedents`
(all of `heads`), `shared_subjects`, `constructions`, `handed_on`, `claims` and `cues` find who says
(a `cue`), `ownership` picks the `owner` of a quote, `ahead` of it or `behind` it, and `carrying`
keeps the `floor` (`tellers`: who says a whole sentence); `naming`, `appositions`, `offices`,
`pronouns` (`candidates`, `questions`), `unnamed`, `bodies` and `speakers` turn "he" and "it" into a
name, and `somebody` tells who can speak at all.
"""
