"""What a noun that may be a subject looks like in the letters of `phrases`: the head of the party.

The patterns of `subjects`, `main_clause` and `antecedents` are made of these pieces, so that what
may belong to a noun is said once, here.
"""

HEAD = r"(?P<subject>[Ap])"  # the head
CHAIN = r"(?:[ifltY](?:d?T{1,2})?[AO]|\([^()QKqZ\n]{1,30}\)){0,6}"  # of the party in Lyon
CLAUSE = r"(?<![ifltY])"  # no preposition in front: a noun of the clause itself
WINDOW = 90  # phrases looked back at from a verb, or on from a beginning
