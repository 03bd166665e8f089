"""What editors add: corrections and notes, lines for other desks, the marks of an end.

Each form is a rule with its own example; a person is told of what corrects the story.
"""

from reader.loading.furniture_rule import a_rule

CORRECTIONS = (
    a_rule(
        "^this",
        r"This (?:story|article|report) (?:has been|was) (?:corrected|amended|clarified)\b.{0,500}",
        "This story has been corrected: the pier is of 1911.",
        note="it carries a correction",
    ),
    a_rule(
        "^correct, ^clarif",
        r"(?:CORRECTION|Correction|CLARIFICATION|Clarification|Corrected)\b ?(?:\([^)]*\))? ?"
        r"[:—–-].{0,500}",
        "Correction: an earlier version misspelt a name.",
        note="it carries a correction",
    ),
    a_rule(
        "note, version",
        r"\W{0,2}(?:Editor['’]s? [Nn]ote|EDITOR['’]S NOTE|[Ee]ds?\.? ?[Nn]ote"
        r"|An earlier version of)\b.{0,550}",
        "Editor's note: this story is developing.",
        note="it carries an editor's note",
    ),
)
MARKS = (
    a_rule("^ed", r"\(?Eds?: .{3,300}", "Eds: UPDATES with quotes from the crew."),
    a_rule("/, -", r"[a-z]{2,4}(?:[-/][a-z]{2,5}){1,5}", "bur-abc/de", tail=True),
    a_rule(
        "^*, ^#, ^•, ^~, ^_, ^=, ^–, ^—, ^-, ^end, ^<end, ^more, ^⁂, ^document",
        r"(?:[*#•~_=–—-] ?){3,90}|-30-|-{1,2} ?[Ee]nds? ?-{1,2}|ENDS|[<(]?END[>)]?|# # #|⁂"
        r"|\(?MORE\)?|-MORE-|End of Document|Document [A-Z]{2,8}0{2,6}[A-Za-z0-9]{8,30}",
        "* * *",
    ),
)
