"""What is told, asked or said in a clause of its own: "told her it rained", "asked why it rained".

Each form is a row with its example; of two that fit, the earlier wins. To teach it a form, add a
row; a form without a subject of its own ("vowed to leave") is a row of `frames`.
"""

from reader.analysis.quotes.frame import CLAUSE, NAMED, TIME, TOLD, VERB, WHERE, form

CLAUSES = (
    form(
        "addressee",
        rf"{TOLD}{TIME}(?P<content>Q[rxTB]{{0,4}}[vsBxzi])",
        'told her "one boat" was leaving',
        '"one boat" was leaving',
    ),
    form(
        "addressee",
        rf"{TOLD}{WHERE}(?P<content>[hH].)",
        "told him after the vote in Nice that it rained",
        "that it rained",
    ),
    form(
        "addressee",
        rf"{TOLD}{WHERE}(?P<content>[hH].)",
        "told Thomas Lee, 61, that it rained",
        "that it rained",
    ),
    form("addressee", rf"{TOLD}{TIME}(?P<content>{CLAUSE})", "told her it rained", "it rained"),
    form(
        "addressee",
        r"A(?P<content>A(?:[fil]A){0,2}[wk](?:A(?:[fil]A)?|p)?[rxTB]{0,3}[vs][^,.;:\nckhHwQKqZ]{0,12}?[Bxv][^\n]?)",
        "told the Post the road where it rained had closed",
        "the road where it rained had closed",
    ),
    form("addressee", rf"A,(?P<content>p{VERB})", "told the Post, it had rained", "it had rained"),
    form(
        "addressee",
        rf"{TOLD}{TIME}(?P<content>{NAMED}[rxTB]{{0,4}}Q)",
        'told the Post last year she "hated" it',
        'she "hated" it',
    ),
    form(
        "clause",
        r"fA(?:[fil]A)?(?P<content>h(?![vsBxz]))",
        "said of Roy that it rained",
        "that it rained",
    ),
    form(
        "clause",
        rf"{WHERE}(?:,[^,.;:\nhHQKqZ]{{1,6}},(?=h))?(?P<content>h.)",
        "said in a letter published on Monday that it rained",
        "that it rained",
    ),
    form("clause", rf"{TIME},?(?P<content>H.)", "wondered whether it rained", "whether it rained"),
    form(
        "clause", rf"{TIME}(?!,[Ap][rT]?s,),?(?P<content>{CLAUSE})", "said it rained", "it rained"
    ),
    form(
        "clause",
        r"(?P<content>A(?:[fil]A){0,3},?h[rxT]{0,3}[vsbBx][^.;\n]{0,20}(?<!t)(?<!tr)[vsbBx])",
        "said the firms that sold boats had left",
        "the firms that sold boats had left",
    ),
    form(
        "clause",
        rf"{TIME}(?P<content>A(?:[fil]A){{0,2}}[yg](?:[rTp]|[ilt]?[AO]){{0,4}}[xB][^.;\n]{{0,6}}[vsbBxAri])",
        "hoped people living nearby would leave",
        "people living nearby would leave",
    ),
    form(
        "clause",
        r"(?P<content>A(?:[fil]A)?[Ap][rxT]{0,2}[vs](?:[ilt]A)?[rxTB]{0,3}[vsBx])",
        "believed the loss the firm suffered was odd",
        "the loss the firm suffered was odd",
    ),
    form(
        "clause",
        r"(?P<content>(?:x?y|x(?=[AOp]))[^,.;:\n]{1,12}[BxsvK]|y[^.;:\nhHkwQKqZ]{1,20},[xB])",
        "said leaving early was wrong",
        "leaving early was wrong",
    ),
    form(
        "clause",
        r"(?P<content>A(?:[fil]A)?t[vbxB][^,.;:\nhHkwQKqZ]{1,14}[xB])",
        "argued the plan to win time by leaving would fail",
        "the plan to win time by leaving would fail",
    ),
    form(
        "clause",
        r"(?P<content>Q(?:p|A(?:[fil]A){0,3})[rxTB]{0,3}[xBvs])",
        'said "with pain" she would leave',
        '"with pain" she would leave',
    ),
    form(
        "clause",
        r"(?P<content>Q[rxTB]{0,4}[vsBxzi])",
        'said "one boat" was leaving',
        '"one boat" was leaving',
    ),
    form(
        "clause",
        rf"(?P<content>{NAMED}[rxTB]{{0,4}}Q)",
        'alleged Roy "hid the money"',
        'Roy "hid the money"',
    ),
    form(
        "clause",
        rf",[kil]A(?:[fil]A){{0,2}},(?P<content>{CLAUSE})",
        "said, after the rain, nobody left",
        "nobody left",
    ),
    form("clause", rf"{TIME}:(?P<content>{CLAUSE})", "said: the rain fell", "the rain fell"),
    form(
        "clause",
        rf"(?P<content>k{CLAUSE}[^.;\n]{{0,60}},[rTik]{{0,3}}{CLAUSE})",
        "said although it rained, nobody left",
        "although it rained, nobody left",
    ),
    form(
        "clause",
        r"(?P<content>krkA[^,;.\n]{1,12}[vsBx][^,;.\n]{0,6},)",
        "said as far as the rain was concerned, nobody left",
        "as far as the rain was concerned, nobody left",
    ),
    form(
        "clause",
        rf",(?P<content>k{CLAUSE}[^.;\n]{{0,60}},{CLAUSE})",
        "said, although it rained, nobody left",
        "although it rained, nobody left",
    ),
    form(
        "clause",
        rf"(?P<content>(?:(?:iA)?[yg]|x(?=[vsz]))[^,.;:\n]{{1,14}},{CLAUSE})",
        "said having seen the rain, nobody left",
        "having seen the rain, nobody left",
    ),
    form(
        "clause",
        rf"(?<=s)(?P<content>[ilk](?:[AT]|d?Q)(?:[fil]A|\(A\)|v[Yi]A(?:cA)?){{0,5}},{CLAUSE})",
        "said despite the fear caused by rain and snow, nobody left",
        "despite the fear caused by rain and snow, nobody left",
    ),
    form(
        "clause",
        rf"(?<![KZ][Ap]s)(?P<content>k{CLAUSE}[^,.;:\nQKqZkwhHsb]{{0,8}}[AOTrizv]p{VERB})",
        "said when she saw the rain she left",
        "when she saw the rain she left",
    ),
    form(
        "clause",
        r"(?:(?<=[whHOA][Ap]s)|(?<=w[A]f[A]s)|(?<=[whHOA]Ab)|(?<=[wA]pb))(?P<content>[rxTB]{1,4}[vsbBxzyAitQKqZ]|[vs](?!,))",
        "which he said was old",
        "was old",
    ),
    form(
        "object",
        r"k(?P<content>[QKqZ](?=[ApO]))",
        "described as “odd” the bread of Nice",
        "“odd” the bread of Nice",
    ),
    form("how", rf"{TIME}(?P<content>H.)", "described how it rained", "how it rained"),
    form(
        "asking",
        rf"{TOLD}{TIME}(?P<content>H.)",
        "asked the baker why it rained",
        "why it rained",
    ),
    form(
        "asking",
        r"(?:iA(?:[fil]A)?|T){1,2}(?P<content>H.)",
        "asked in the hall of the mill why it rained",
        "why it rained",
    ),
)
