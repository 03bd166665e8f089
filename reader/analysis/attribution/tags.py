"""Which part a word plays, as one letter: a whole article becomes a string that rules can match.

The letters: A noun phrase (see `phrases`), N name, n noun or adjective, M month or week,
d determiner, P possessive, u number, p subject pronoun, O object pronoun, w who/which, h that,
s reporting verb, b its base form, g its -ing form, z a reporting verb in the passive, v another
verb, y another -ing form, x auxiliary, B form of be, i preposition, Y by, f of, t to, l for,
L according, c and/or, C but, k as/when, H whether/how/if, r adverb, T Monday/earlier, Q quoted
words (K: they end in a comma, q: in a full stop, Z: in ? or !), and , . : ; - ( ) for
themselves. A newline ends a paragraph.

A word's letter is looked up (see `letters`); `TAG_RULES` then correct it by its neighbours. To
teach it a word, add it to `word_classes.txt`; to teach it a context, add a rule.
"""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TagRule:
    """A correction of one letter by its neighbours; `example` shows words it changes."""

    pattern: re.Pattern[str]
    tag: str
    example: str
    word: str


def _rule(pattern: str, tag: str, example: str, word: str) -> TagRule:
    return TagRule(re.compile(pattern), tag, example, word)


# m is "her"; D and E are a reporting verb's -s and base forms that may as well be nouns; e is an
# unknown word in -ed; X is "about" or "over", of a number or not; W is "whose", behind which a noun
# stands, and w at the end. The letter stands first and what is before it behind: so it is found at
# once.
TAG_RULES = (
    _rule(r"m(?<=[sgbvD]m)(?=[hpdPHtki.,;:QKqZ\n])", "O", "Ann told her that", "her"),
    _rule(r"m", "d", "Her son left", "Her"),
    _rule(r"[xTMr](?<![^.\nqZ][xTMr])(?=s[hp])", "N", "May said it rained", "May"),
    _rule(r"[xTM](?<![^.\nqZ][xTM])(?=s[dPNn])", "N", "May said the road was dry", "May"),
    _rule(r"[xTM](?<![^.\nqZ][xTM])(?=,(?:w|u,))", "N", "May, who led, said so", "May"),
    _rule(r"i(?<![^.\nqZ]i)(?=nr?b[hdpPnN])", "n", "Outside experts say it is dear", "Outside"),
    _rule(r"s(?<=[nN]s)(?=rs|xs)", "n", "Bread advocates also said it rained", "advocates"),
    _rule(r"X(?=u)", "r", "About 200 people left", "About"),
    _rule(r"X(?<![^.\nqZ]X)(?=di)", "r", "About six in ten left", "About"),
    _rule(r"X(?<=,X)(?=[dn]f[nN])", "r", "In May, about half of voters left", "about"),
    _rule(r"X", "i", "Roy spoke about it", "about"),
    _rule(r"r(?<=[dPu]nr)(?=N)", "n", "The local daily Nice Post left", "daily"),
    _rule(r"E(?<=[dPu]E)(?=E)", "n", "The claim record is long", "claim"),
    _rule(
        r"D(?:(?<=[QKZ]D)|(?<=[QKZ],D))(?=[dnNPpu])", "s", "“It is dear,” worries Roy", "worries"
    ),
    _rule(r"D(?<=d[nN]D)(?=l)", "s", "The league calls for peace", "calls"),
    _rule(r"D(?<=[dPu]ED)(?=[hdptQKqZ])", "s", "The report states that it rained", "states"),
    _rule(r"N(?<![^.\nqZ]N)(?=Y[dPun])", "v", "Alarmed by the loss, Roy left", "Alarmed"),
    _rule(r"T(?<=dT)(?=[Nn])", "n", "He told the Sunday Post that", "Sunday"),
    _rule(r"T(?<![iT]T)(?=P)", "d", "It was last month’s find", "last"),
    _rule(r"T(?<=PT)(?=[nN])", "u", "He told the BBC’s Today programme", "Today"),
    _rule(
        r"D(?:(?<=N,D)|(?<=,d[nN],D)|(?<=,d[nN]{2},D))(?=t[vbsnB])",
        "s",
        "The mayor, Ann Roy, plans to leave",
        "plans",
    ),
    _rule(r"D(?<=cD)(?=t)", "s", "Roy left and claims to be ill", "claims"),
    _rule(r"D(?<=,rD)(?=[hdpPt])", "s", "The firm, founded here, still plans to leave", "plans"),
    _rule(r"D(?<=,D)(?=N{1,4}\.)", "s", "It is late, notes Ann Roy.", "notes"),
    _rule(r"D(?<=[nN]D)(?=,[QKqZ])", "s", "The agency notes, “It rains.”", "notes"),
    _rule(r"[DE](?<=[nN][DE])(?=h[vsx])", "n", "The club reports that came in", "reports"),
    _rule(r"b(?:(?<=,nb)|(?<=,nnb))(?=l)", "n", "Roy, policy advocate for Nice, left", "advocate"),
    _rule(r"b(?<=[KqZ]-b)(?=n)", "n", "“It is dear.” – Herald editor Roy", "Herald"),
    _rule(r"b(?<=[nNE],b)(?=N)", "n", "The petitioner, advocate Roy, left", "advocate"),
    _rule(r"b(?<=[nN]b)(?=,N)", "n", "The Nice Court advocate, Roy, left", "advocate"),
    _rule(r"O(?<=[nN]O)(?=[svxB])", "r", "Roy herself left", "herself"),
    _rule(r"E(?:(?<=,[nD]E)|(?<=,dDE))(?=[.\n])", "b", "It rained, records show.", "show"),
    _rule(r"D(?<=[nN]D)(?=N{1,3}[gy])", "s", "The video shows Roy saying it", "shows"),
    _rule(r"D(?<=[nNE]D)(?=N{1,3}id)", "s", "The poll shows Roy with a lead", "shows"),
    _rule(r"D(?<=s[TM]D)(?=[hdpN])", "s", "The poll released Friday shows that", "shows"),
    _rule(r"D(?<=dND)(?=i)", "n", "The Nice attacks in May", "attacks"),
    _rule(r"D(?<=[NnT],D)(?=N{1,3}[svxB])", "s", "The poll, in May, shows Roy won", "shows"),
    _rule(
        r"D(?<=[NnT],D)(?=[nN]{1,6}(?:\(N\))?[yg])",
        "s",
        "A poll, made in May, shows former mayor Ann Roy (D) leading",
        "shows",
    ),
    _rule(r"D(?<=snD)(?=h)", "n", "Roy said recent reports that it rained", "reports"),
    _rule(
        r"E(?:(?<=,NnE)|(?<=,nnE)|(?<=,NfNnE))(?=[.\n])",
        "b",
        "It is dear, Yale researchers report.",
        "report",
    ),
    _rule(r"E(?:(?<=,nE)|(?<=,NnE))(?=i[dN])", "b", "It fell, nurses report in Nice", "report"),
    _rule(r"E(?<=[nN]DE)", "b", "Police figures show thefts", "show"),
    _rule(r"D(?<=[nN]D)(?=b)", "n", "Police figures show thefts", "figures"),
    _rule(
        r"D(?:(?<=[pw]D)|(?<=OD)(?![,.])|(?<=ND)(?!,|s[iTY]))", "s", "Roy claims victory", "claims"
    ),
    _rule(r"D(?<=[pw]rD)", "s", "He often claims", "claims"),
    _rule(
        r"D(?:(?<=[KZ]d[nNE]D)|(?<=[KZ]d[nN][nNE]D)|(?<=[KZ]NND)|(?<=[KZ]nD))(?=[.\n])",
        "s",
        "“It is dear,” the report states.",
        "states",
    ),
    _rule(r"D(?<=[nN\)]D)(?=[hdpPQKqZ:tHu])", "s", "The poll shows that", "shows"),
    _rule(r"D(?<=[nN]rD)(?=[hdpPt])", "s", "Roy now claims that", "claims"),
    _rule(r"D(?<=[NnTr],D)(?=[hdpPQKqZ:])", "s", "The mayor, now, claims that", "claims"),
    _rule(r"Q(?<=NQ)(?=N)", "N", 'Ann "Nan" Roy left', '"Nan"'),
    _rule(r"y(?<![a-zA-Z,]y)(?=[sxBv])", "N", "Boreing said it", "Boreing"),
    _rule(r"y(?<![a-zA-Z,]y)(?=,(?:w|u,))", "N", "Boreing, who left, said it", "Boreing"),
    _rule(r"D", "n", "The claims were odd", "claims"),
    _rule(
        r"E(?:(?<=sNE)|(?<=sNNE)|(?<=sNNNE))(?=[:hQKqZ]|,[QKqZ])",
        "b",
        "They heard Roy shout: “Get out”",
        "shout",
    ),
    _rule(r"E(?<=[pwxt]E)", "b", "They claim", "claim"),
    _rule(r"E(?<=[pwxt]rE)", "b", "They often claim", "claim"),
    _rule(r"E(?:(?<=[nN]E)(?=[hdpQKqZ])|(?<=[nN]rE)(?=h))", "b", "Voters claim that", "claim"),
    _rule(r"E", "n", "The claim was odd", "claim"),
    _rule(r"s(?<=Bs)", "z", "Roy was told", "told"),
    _rule(r"s(?<=B[rx]s)", "z", "Roy was not told", "told"),
    _rule(
        r"s(?:(?<=BTs)|(?<=BiTs)|(?<=BTMs))", "z", "Roy was on Friday declared winner", "declared"
    ),
    _rule(r"s(?=Y[^T])", "z", "A plan proposed by Roy", "proposed"),
    _rule(
        r"M(?:(?<=LtM)|(?<=LtdM))(?=[f.,\n])", "n", "It fell, according to the minutes", "minutes"
    ),
    _rule(r"M(?<=sdM)(?=B)", "n", "Roy said the day was long", "day"),
    _rule(
        r"M(?:(?<=[dPunTr]M)(?=n)|(?<=[dPunr]M)(?=N)|(?<=[dNP]M)(?<!TdM)(?=[vP])|(?<=[dNP]M)(?<![TNn]dM)(?<!,dM)(?=s))",
        "n",
        "The day shift left",
        "day",
    ),
    _rule(r"g(?<=[dP][nN]g)(?=[Bxf])", "n", "The court ruling was late", "ruling"),
    _rule(r"g(?<=dn[nN]g)(?=[lBxf])", "n", "The winter storm warning for Nice", "warning"),
    _rule(r"g(?<=[dP]g)(?![hdpO])", "n", "The warning came", "warning"),
    _rule(r"g(?<=,dg)(?=h)", "n", "It fell, a finding that Roy denied", "finding"),
    _rule(r"s(?<=ds)(?=[sxB])", "n", "The accused told police that he fled", "accused"),
    _rule(r"[yg](?<=d[szve][yg])(?=[nN])", "n", "The certified nursing aide left", "nursing"),
    _rule(r"[sz](?<=d[sz])(?=u)", "n", "An estimated 200 men left", "estimated"),
    _rule(r"[sz](?<=[dPuifl][sz])(?=[nNP])", "n", "The proposed law", "proposed"),
    _rule(r"e(?<=[dPu]re)(?=[nN])", "n", "A strongly worded note", "worded"),
    _rule(r"e(?<=[dPuifYltcegy]e)(?=[nNe])", "n", "The broken-hearted boy", "broken-hearted"),
    _rule(r"e(?<=[dPu]e)(?=c[ne]{1,2})", "n", "An embittered and weary man", "embittered"),
    _rule(r"y(?<=cy)(?=NN)", "n", "The chief and acting Minister Ann Roy", "acting"),
    _rule(
        r"y(?<=[KZc]y)(?=(?:n{1,3}c)?n{0,3}N{1,4}s)",
        "n",
        "“It is dear,” acting mayor Ann Roy said",
        "acting",
    ),
    _rule(
        r"y(?:(?<=[KZQ]sy)|(?<=[KZ]sncy))(?=n{1,3}N)",
        "n",
        "“It is dear,” said acting mayor Ann Roy",
        "acting",
    ),
    _rule(r"e(?<=[KZ]e)(?=[nN])", "n", "“It is dear,” disgruntled Roy said", "disgruntled"),
    _rule(r"e", "v", "Roy repainted it", "repainted"),
    _rule(r"v(?<=sv)(?=[nN])", "n", "said lead author Roy", "lead"),
    _rule(r"y(?<=dNy)(?=n,N{1,4},s)", "n", "The Nice sporting director, Roy, said no", "sporting"),
    _rule(r"r(?<=[QKZ]sNr)(?=N)", "n", "“It is dear,” said Nice forward Roy", "forward"),
    _rule(r"r(?<=[QKZ]Nr)(?=N{1,4}s)", "n", "“It is dear,” Nice forward Roy said", "forward"),
    _rule(r"[vb](?<=[sg][vb])(?=[Bx])", "n", "Roy says pay is low", "pay"),
    _rule(r"y(?<=[dPu]y)", "n", "The gathering", "gathering"),
    _rule(r"y(?<=dnfy)(?=n?N{1,4}[bs])", "n", "The family of missing Ann Roy said", "missing"),
    _rule(r"y(?<=N\)y)(?=n[,N])", "n", "The Board (NB) returning officer, Roy, left", "returning"),
    _rule(
        r"y(?<![^.\nqZ]y)(?=n?[nN]{1,2}(?:[if]d?[nNP]{1,3}){0,2}[rx]?s)",
        "n",
        "Striking workers at the mill said so",
        "Striking",
    ),
    _rule(r"y(?<=[dPu][nN]y)(?=[.,;:)\nfvs])", "n", "He saw the court filing.", "filing"),
    _rule(r"y(?<=[dPu][nN]{2}y)(?=[.,;:)\n])", "n", "He saw a recent court filing.", "filing"),
    _rule(r"[vb](?<=[dPu][vb])(?=[nN,.filB:svx\n])", "n", "The look of it", "look"),
    _rule(r"n(?<=[pwxt]n)(?<![ifY]wn)(?!P|(?<=wn)[sb])", "v", "They zigzag", "zigzag"),
    _rule(r"n(?<=[nNM]hn)(?=[dpPOur])", "v", "The law of 1998 that rocks the town", "rocks"),
    _rule(r"n(?<=[pw]rn)(?=[dpPOi])", "v", "They often zigzag in", "zigzag"),
    _rule(
        r"n(?<=[nN]n)(?:(?=[dO](?!M))|(?=p(?!M))(?<!s[dP][nN]n)(?<!s[dP][nN]{2}n)(?<!s[nN]n)(?<!s[nN]{2}n))",
        "v",
        "The dogs zigzag the lawn",
        "zigzag",
    ),
    _rule(r"b(?<=fb)(?=[nN])", "n", "The wave of rail strikes left", "rail"),
    _rule(r"[vbsy](?<=Lt[vbsy])", "n", "according to campaign aides", "campaign"),
    _rule(r"h(?<![nNMTuOp]h)(?<!,[Cc]h)(?<!s,r,h)(?=[nNu]*n[BxvsC])", "d", "That plan is", "That"),
    _rule(r"h(?<=[vsb]h)(?=[nNu]*nr?[.)\n])", "d", "Roy wants to revive that unit.", "that"),
    _rule(r"h(?<=[vb]h)(?=[nNu]*nY[yg])", "d", "Roy may keep that margin by winning", "that"),
    _rule(r"h(?<=[vb]h)(?=[nNu]*nr?,)", "d", "Roy may revive that unit, Lee said.", "that"),
)


def corrected(tags: str) -> str:
    """The letters after all rules, in their order; the length stays the same."""
    for rule in TAG_RULES:
        tags = rule.pattern.sub(rule.tag, tags)
    return tags.replace("W", "w")
