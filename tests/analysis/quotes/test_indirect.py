"""What is reported without quotation marks, where it begins and ends, and who reports it."""

import pytest

from tests.analysis.stories import quotes_of, reported

CASES = {
    "what it had not yet read": (
        "The board said it had not yet read the plan for the mill.",
        [("it had not yet read the plan for the mill", "The board")],
    ),
    "what his friends say beside it": (
        "Tom Lee has said that he would not go, and friends say he is set to stay.",
        [("that he would not go", "Tom Lee"), ("he is set to stay", "friends")],
    ),
    "arguing without a comma": (
        "The bakers questioned why the mill was shut arguing that it was old.",
        [("why the mill was shut", "The bakers"), ("that it was old", "The bakers")],
    ),
    "criteria that would allow it": (
        "Old bakers argued over new rules Tuesday night that would allow the mayor to shut it.",
        [],
    ),
    "those who have pressed for it, and then said": (
        "Bakers who have pressed for the return of the old mill said it rained.",
        [("the return of the old mill", "who"), ("it rained", "Bakers")],
    ),
    "what neither has accepted": (
        "The mayor, a baker, left the old mill, though neither side has accepted.",
        [],
    ),
    "a petition that had names": (
        "A petition calling for the mill to be shut had 11,000 names by Tuesday.",
        [("the mill to be shut", "A petition")],
    ),
    "what somebody said, a paper reported": (
        "Ann Roy told the board that it rained, the Post reported.",
        [("that it rained", "Ann Roy")],
    ),
    "a catalogue": (
        "According to the own catalogue of the mill, the old bread was bought in 1898.",
        [("the old bread was bought in 1898", "the own catalogue")],
    ),
    "one known only by a name, who told a paper": (
        "The clerk, who gave her name only as Ann, told the Post that it rained.",
        [("that it rained", "The clerk, who gave her name only as Ann")],
    ),
    "bakers who report in a journal": (
        "Bread lasts a month in the cold, Nice bakers report in the Post.",
        [("Bread lasts a month in the cold", "Nice bakers")],
    ),
    "every time it rains": (
        "Every time a storm comes, somebody in a new coat stands in a mill and says it is over.",
        [("it is over", "somebody")],
    ),
    "what she likes to say, and should try saying": (
        "The mayor likes to say that it rained. She should try saying it to the men of the mill.",
        [("that it rained", "The mayor")],
    ),
    "recent reports that it rained": (
        "Ann Roy, a baker, says recent reports that it rained are old.",
        [("recent reports that it rained are old", "Ann Roy")],
    ),
    "what is said in the middle of an answer behind a colon": (
        "Bakers are offering an answer: In the cold, they say, bread will last.",
        [("bread will last", "they")],
    ),
    "early signs": (
        "Early signs show the mill was shut, Ann Roy said.",
        [("Early signs show the mill was shut", "Ann Roy")],
    ),
    "many expressed disbelief": (
        "Many expressed disbelief that the mill was shut.",
        [("that the mill was shut", "Many")],
    ),
    "a nickname behind the name": (
        "Ann Roy and Tom Lee “Teddy” alleged that the mill was shut.",
        [("that the mill was shut", "Ann Roy and Tom Lee “Teddy”")],
    ),
    "what pressed lips will say": (
        "Ann Roy insists it rained; the doctor, when pressed, will only say that it was cold.",
        [("it rained", "Ann Roy"), ("that it was cold", "the doctor")],
    ),
    "this is according to somebody": (
        "This is according to Ann Roy, who told reporters that it rained.",
        [("that it rained", "who")],
    ),
    "the best of a year long gone": (
        "Ann Roy hoped a game with one of the bakers of 2018 would bring out the best in Nice.",
        [("a game with one of the bakers of 2018 would bring out the best in Nice", "Ann Roy")],
    ),
    "a second clause that she breaks": (
        "The mill is old, and the bridge, Ann Roy said, would close on Friday.",
        [("the bridge", "Ann Roy"), ("would close on Friday", "Ann Roy")],
    ),
    "those who walked out and alleged it": (
        "The House passed it after the bakers walked out of the hall, alleging that it was old.",
        [("that it was old", "the bakers")],
    ),
    "an offer, and what goes on beside it": (
        "The board recommended the second offer for the old mill, and owners have a month to go.",
        [("the second offer for the old mill", "The board")],
    ),
    "who said it, according to a paper": (
        "Ann Roy told the board that it rained, according to the Nice Post.",
        [("that it rained", "Ann Roy")],
    ),
    "in response to this": (
        "In response to this Mr Roy said it rained.",
        [("it rained", "Mr Roy")],
    ),
    "an inquest in a month of last year": (
        "An inquest last March heard that the mill was shut.",
        [("that the mill was shut", "")],
    ),
    "expressed that": (
        "Ann Roy expressed that Nice holds a place “in our hearts”.",
        [("that Nice holds a place “in our hearts”", "Ann Roy")],
    ),
    "many whose office is one": (
        "Candidates for mayor say they will run. Bakers on the pier believe they will win.",
        [("they will run", "Candidates"), ("they will win", "Bakers")],
    ),
    "reacted that": (
        "Ann Roy reacted that the mill was old. In a note sent in May, Tom Lee reacted to it, "
        "saying that it was new.",
        [("that the mill was old", "Ann Roy"), ("that it was new", "Tom Lee")],
    ),
    "what the side that he speaks of believes": (
        "It is old, said Tom Lee, adding that the mill is looking forward to bread and believes "
        "that it will rise.",
        [
            ("It is old", "Tom Lee"),
            ("that the mill is looking forward to bread", "Tom Lee"),
            ("that it will rise", "the mill"),
        ],
    ),
    "those who have come out to reject it": (
        "Ann Roy has attacked bakers who have come out to reject the bread of the old town.",
        [("the bread of the old town", "who")],
    ),
    "who is calling on somebody as well": (
        "Ann Roy is condemning the sale of the mill, and is calling on him to leave.",
        [("the sale of the mill", "Ann Roy"), ("him to leave", "Ann Roy")],
    ),
    "a picture that is posted": (
        "Ann Roy left them all, posting an old picture of the mill to the town hall.",
        [],
    ),
    "what somebody ought to think": (
        "The court said that Lee is a baker, therefore, he should think before he speaks.",
        [("that Lee is a baker, therefore, he should think before he speaks", "The court")],
    ),
    "in answer to a note that is told of": (
        "“No,” Ann Roy said in reply to the note that the lawyer sent on behalf of Lee.",
        [],
    ),
    "a string of men including some": (
        "A string of old men including Tom Lee, Bob Orr and Ann Roy said it rained.",
        [("it rained", "A string")],
    ),
    "said when it happened she did something": (
        "Ann Roy said when the water started to rise she felt cold.",
        [("when the water started to rise she felt cold", "Ann Roy")],
    ),
    "a report credited to somebody": (
        "They saw a report credited to the clerk, Tom Lee, claiming that it rained.",
        [("that it rained", "a report")],
    ),
    "told the court somebody had": (
        "The judge told the court Lee had lied. Ann Roy told the lawyer Tom Lee had lied.",
        [("Lee had lied", "The judge"), ("the lawyer Tom Lee had lied", "Ann Roy")],
    ),
    "what is only referred to in front": (
        "Referring to rumours of the sale of the mill, the officer said he was unaware of it.",
        [("he was unaware of it", "the officer")],
    ),
    "said, after something": (
        "Police said, after the raid, they went to the mill.",
        [("they went to the mill", "Police")],
    ),
    "who expressed worry": (
        "Ann Roy II, expressed worry and said it was sad to see the old mill.",
        [("it was sad to see the old mill", "Ann Roy II")],
    ),
    "a group that calls itself something": (
        "A group calling itself the Bread Forum says it is sad about the old mill.",
        [("it is sad about the old mill", "A group")],
    ),
    "adding, behind a clause whose verb nobody knows": (
        "Ann Roy said that the crimes of the old town stem from hunger, adding that it would last.",
        [
            ("that the crimes of the old town stem from hunger", "Ann Roy"),
            ("that it would last", "Ann Roy"),
        ],
    ),
    "whose note it is": (
        "Ann Roy left after the club issued a note bemoaning the state of the old mill.",
        [("the state of the old mill", "the club")],
    ),
    "an inquest that was held somewhere": (
        "The inquest, held in Nice, heard that the boy was sad.",
        [("that the boy was sad", "")],
    ),
    "an inquest of a time into something": (
        "An inquest last month into the fall of the mill found that the mill was old.",
        [("that the mill was old", "An inquest")],
    ),
    "several behind but": (
        "The mill fell but the baker and the mayor said they were not told.",
        [("they were not told", "the baker and the mayor")],
    ),
    "on both sides of who says it": (
        "The mill is not about bread, Ann Roy said, it is also about jobs.",
        [("The mill is not about bread", "Ann Roy"), ("it is also about jobs", "Ann Roy")],
    ),
    "behind a reason that is no clause yet": (
        "Tom Lee left the mill because, Ann Roy said, it was old.",
        [("it was old", "Ann Roy")],
    ),
    "told by somebody, the hearer described": (
        "The council, the voice of the town, was informed by the mayor that it rained.",
        [("that it rained", "the mayor")],
    ),
    "the letters of a party that somebody formed": (
        "Ann Roy, who has formed her party (Farm Forum), regretted that it rained.",
        [("that it rained", "Ann Roy")],
    ),
    "a note of this evening": (
        "The note of the club this evening stressed that the mill was old.",
        [("that the mill was old", "The note")],
    ),
    "the family of who is missing": (
        "The family of missing baker Ann Roy say they have hope still.",
        [("they have hope still", "The family")],
    ),
    "in front of an office of three things": (
        "The mill is old, Bread, Milk and Flour minister Ann Roy said.",
        [("The mill is old", "Milk and Flour minister Ann Roy")],
    ),
    "while doing something": (
        "The old mayor while opening a hall in Nice urged bakers to stay.",
        [("bakers to stay", "The old mayor")],
    ),
    "whoever is seen to do it": (
        "The baker saw Tom Lee loudly accusing a woman of theft.",
        [("a woman of theft", "Tom Lee")],
    ),
    "what is feared by no court": (
        "The court heard the baker was ill and feared he was going to die.",
        [("the baker was ill", "")],
    ),
    "what somebody is told by nobody named": (
        "A thief who ran was put behind bars and told he must stay there.",
        [],
    ),
    "what is denied ever to have been done": (
        "Tom Lee has denied ever ordering any loaf of bread.",
        [("ever ordering any loaf of bread", "Tom Lee")],
    ),
    "with the report, saying": (
        "Special mention was made of the mill with the report, saying that it was old.",
        [("that it was old", "the report")],
    ),
    "on what occasion it was said": (
        "The mill is old, Ann Roy said on Monday, in response to fears that it had burned.",
        [("The mill is old", "Ann Roy")],
    ),
    "those who are tasked to do something": (
        "Ann Roy tasked the bakers of Nice to shun violence.",
        [("the bakers of Nice to shun violence", "Ann Roy")],
    ),
    "per the paper": (
        "The pair have split, per the Post. Per Zed, the mill will close.",
        [("The pair have split", "the Post"), ("the mill will close", "Zed")],
    ),
    "per head, who is nobody": ("They sold bread at 3p, per loaf of the mill in the town.", []),
    "as per the police": (
        "As per the police, the accused had confessed to the crime.",
        [("the accused had confessed to the crime", "the police")],
    ),
    "told the paper the road where": (
        "Ann Roy told Newsday the road where it rained had closed.",
        [("the road where it rained had closed", "Ann Roy")],
    ),
    "an hour in front": (
        "Police said around 6 am on Monday, a man was shot.",
        [("a man was shot", "Police")],
    ),
    "what a report suggests after which prices fell": (
        "Prices fell after a report on Monday suggesting Ann Roy would leave.",
        [("Ann Roy would leave", "a report")],
    ),
    "warned against, behind a day": (
        "On Monday, Ann Roy warned the bakers against leaving the mill.",
        [("leaving the mill", "Ann Roy")],
    ),
    "described so between dashes, by nobody": (
        "The mayor - called a good woman of the town - left it.",
        [],
    ),
    "a picture of somebody at work": (
        "The mayor posted photos showing him baking bread for the bakers.",
        [],
    ),
    "the accused, who says something": (
        "The accused told police that he had acted alone.",
        [("that he had acted alone", "The accused")],
    ),
    "who this past week announced something": (
        "Ann Roy this past week announced that the bridge would shut.",
        [("that the bridge would shut", "Ann Roy")],
    ),
    "adamant, confident and worried": (
        "Orr is adamant his side will stay up. Ann Roy was not convinced that they would. Bakers "
        "are worried that the mill may close.",
        [
            ("his side will stay up", "Orr"),
            ("that they would", "Ann Roy"),
            ("that the mill may close", "Bakers"),
        ],
    ),
    "clear, which is nobody": ("It is sure that the bridge will fall.", []),
    "whom somebody refers to as something": (
        "Ann Roy attacked the press, whom she often refers to as a noise on the pier.",
        [],
    ),
    "the alleged wounds of somebody": (
        "A crew left the town in part because the alleged baker’s loaves were bad for it.",
        [],
    ),
    "a hope, a fear and an assurance that somebody expresses": (
        "Ann Roy expressed hope that the bridge would open. Lee voiced fears that it would fall. "
        "The mayor gave an assurance that it would not.",
        [
            ("that the bridge would open", "Ann Roy"),
            ("that it would fall", "Lee"),
            ("that it would not", "The mayor"),
        ],
    ),
    "a concern that nobody has": ("Ann Roy expressed no concern that the bridge was shut.", []),
    "of the view": (
        "Ann Roy is of the view that the bridge is old.",
        [("that the bridge is old", "Ann Roy")],
    ),
    "appealed to somebody to do something": (
        "Ann Roy appealed to the mayor to open the bridge.",
        [("the mayor to open the bridge", "Ann Roy")],
    ),
    "what a court heard": (
        "Holm Crown Court heard that Lee had lied to the baker. The jury was told he had fled. "
        "The inquest heard how Orr had fallen from the mill.",
        [
            ("that Lee had lied to the baker", ""),
            ("he had fled", ""),
            ("how Orr had fallen from the mill", ""),
        ],
    ),
    "a crowd that heard a bang": ("The crowd heard a bang that shook the town of Nice.", []),
    "in a news release Friday": (
        "Police said in a news release Friday the boat was found near Nice.",
        [("the boat was found near Nice", "Police")],
    ),
    "a study published in a journal": (
        "A study published in the journal Loaf found that many bakers sleep badly.",
        [("that many bakers sleep badly", "A study")],
    ),
    "an email seen by a paper": (
        "An email seen by the Post said the mill would close.",
        [("the mill would close", "An email")],
    ),
    "a letter sent to parents": (
        "The mill would close, a letter sent to parents said.",
        [("The mill would close", "a letter")],
    ),
    "a site linked to a group of some name": (
        "Ann Roy read out a site linked to a group called the Open Bay of Nice.",
        [],
    ),
    "said on the radio": (
        "The minister told the BBC’s Today programme it had rained.",
        [("it had rained", "The minister")],
    ),
    "said at the launch of a book": (
        "The bridge will open soon, the mayor said on Monday at the launch of a book.",
        [("The bridge will open soon", "the mayor")],
    ),
    "who found a way, according to a paper": (
        "According to the Post, Ann Roy found a way out of the mill.",
        [("Ann Roy found a way out of the mill", "the Post")],
    ),
    "however, a third": (
        "However a third person said that it had rained.",
        [("that it had rained", "a third person")],
    ),
    "who says it in a statement": (
        "The mayor, Ann Roy, in a statement said the bakers had left the bay.",
        [("the bakers had left the bay", "The mayor, Ann Roy")],
    ),
    "who has apologised in a clause of her own": (
        "Roads are shut in the town and Ann Roy has apologised but said the work was good.",
        [("the work was good", "Ann Roy")],
    ),
    "notice, which is no verb": (
        "Ann Roy stated that notice had been on the site of the club.",
        [("that notice had been on the site of the club", "Ann Roy")],
    ),
    "as somebody points out": (
        "As Ann Roy points out, it is rare to see the bridge open.",
        [("it is rare to see the bridge open", "Ann Roy")],
    ),
    "described so, despite which": (
        "The mayor will meet the bakers, despite Ann Roy describing the talks as “a sad joke”.",
        [("the talks as “a sad joke”", "Ann Roy")],
    ),
    "labelled so": (
        "Ann Roy labelled the bridge a danger to boats, admitting that it was old.",
        [("the bridge a danger to boats", "Ann Roy"), ("that it was old", "Ann Roy")],
    ),
    "asked one who is named to do something": (
        "Ann Roy asked the mayor of Nice, Thomas Lee, to reveal the price that he announced.",
        [("the mayor of Nice, Thomas Lee, to reveal the price that he announced", "Ann Roy")],
    ),
    "suspects, who are no verb": (
        "Ann Roy said the suspects, who belonged to two gangs, were caught on Monday.",
        [("the suspects, who belonged to two gangs, were caught on Monday", "Ann Roy")],
    ),
    "police who suspect something": (
        "Police suspect Lee hid the bread.",
        [("Lee hid the bread", "Police")],
    ),
    "what there was for some time": (
        "Ann Roy said for the May to June period in Nice there was a glut of bread.",
        [("there was a glut of bread", "Ann Roy")],
    ),
    "told the paper, it is": (
        "Ann Roy told the Post, there is a lot of bread in the mill.",
        [("there is a lot of bread in the mill", "Ann Roy")],
    ),
    "they, who are not joined to what stands in front": (
        "Roy built mills on Pier Way, and Quay Lane and they want to sell more bread there.",
        [("to sell more bread there", "they")],
    ),
    "a clause with that": (
        "Ann Roy said that the bridge would close.",
        [("that the bridge would close", "Ann Roy")],
    ),
    "a clause without that": (
        "Ann Roy said on Monday the bridge would close.",
        [("the bridge would close", "Ann Roy")],
    ),
    "pointed out on some occasion": (
        "This year the bay will be full, Ann Roy pointed out on speaking to the paper.",
        [("This year the bay will be full", "Ann Roy")],
    ),
    "assured, and nobody is told": (
        "The bay is full of boats, assured the minister Ann Roy.",
        [("The bay is full of boats", "the minister Ann Roy")],
    ),
    "records that show it at the end": (
        "The firm hid a leak for years, records show.",
        [("The firm hid a leak for years", "records")],
    ),
    "a paper set apart from its verb": (
        "The letter, sent to Ann Lee, claims Tom Roy lied.",
        [("Tom Roy lied", "The letter")],
    ),
    "said some years ago": (
        "Two years ago the mayor promised that the bridge would stay open.",
        [("that the bridge would stay open", "the mayor")],
    ),
    "said some days later": (
        "Three days later a baker said that the bridge was open.",
        [("that the bridge was open", "a baker")],
    ),
    "a video that shows somebody leaving": ("A video shows Ann Roy leaving the bridge.", []),
    "a video that shows somebody saying it": (
        "A video shows Ann Roy saying the bridge is safe.",
        [("the bridge is safe", "Ann Roy")],
    ),
    "remembered for saying it": (
        "Tom Lee remembers Ann Roy saying the bridge was safe.",
        [("the bridge was safe", "Ann Roy")],
    ),
    "a study that documents one thing and shows another": (
        "A study documenting the loss of boats in the bay has revealed that few are left.",
        [("the loss of boats in the bay", "A study"), ("that few are left", "A study")],
    ),
    "a name in capitals that is a word too": (
        "US officials said it rained. WHO say it snowed.",
        [("it rained", "US officials"), ("it snowed", "WHO")],
    ),
    "states that may not want to": (
        "Ann Roy needs the help of states that may not want to chip in.",
        [("to chip in", "that")],
    ),
    "a letter that calls for others to speak": (
        "A letter to the club calls for the party to respond that it rained.",
        [("the party to respond that it rained", "A letter")],
    ),
    "for somebody who defended something": (
        "For a baker who had defended the bridge of his old town, the change in tone seemed odd.",
        [("the bridge of his old town", "who")],
    ),
    "how long before": (
        "Almost two weeks before the bridge shut, the crew left, drivers pointed out.",
        [("Almost two weeks before the bridge shut, the crew left", "drivers")],
    ),
    "where somebody is asked, in front of however": (
        "Approached at the pier, where boats land, Ann Roy said, however, that it was dull.",
        [("that it was dull", "Ann Roy")],
    ),
    "of somebody named in front of the mayor": (
        "Ann Roy, the mayor said, had left the bay early.",
        [("Ann Roy", "the mayor"), ("had left the bay early", "the mayor")],
    ),
    "what is called odd, in front of what is added": (
        "The mayor called the idea that she had left a “ridiculous joke,” adding that she stays.",
        [
            ("the idea that she had left a “ridiculous joke,”", "The mayor"),
            ("that she stays", "The mayor"),
        ],
    ),
    "what many agree with, in front of the main clause": (
        "While many agreed with much of the speech, the mayor's way to read it from a sheet of "
        "paper and her slips only made it worse.",
        [("much of the speech", "many")],
    ),
    "advocates, who claim": ("Based on old figures, advocates claim boats are lost.", []),
    "elaborated that": (
        "Ann Roy elaborated in an essay that the boats would stay in the bay.",
        [("that the boats would stay in the bay", "Ann Roy")],
    ),
    "what threatens by itself": (
        "The pier was hit on Monday, guards said, threatening to end the truce in the bay.",
        [("The pier was hit on Monday", "guards")],
    ),
    "how long after somebody announced it": (
        "A few weeks after Ann Roy announced that the boats would stay, storms sank them all.",
        [("that the boats would stay", "Ann Roy")],
    ),
    "one case against another": (
        "In Roy v. Salt Bay Pilots, the judge said the case was over.",
        [("the case was over", "the judge")],
    ),
    "who answered the door": (
        "A woman who answered the door at his home said he was not in.",
        [("he was not in", "A woman")],
    ),
    "now, in front of whoever hopes": (
        "Now the council hopes that the bridge will hold.",
        [("that the bridge will hold", "the council")],
    ),
    "hard to predict, by nobody": ("The fires are odd, and it is hard to predict who goes.", []),
    "when, in front of the source": (
        "Two years later, according to a poll by the miners, nine in ten have left the bay.",
        [("nine in ten have left the bay", "a poll")],
    ),
    "added that boats had left, behind a quote": (
        "“We go,” she said in a letter, adding that boats had left the bay.",
        [("that boats had left the bay", "she")],
    ),
    "an hour behind what she said": (
        "She said Roy left the mill around 9:45 a.m. and she assumed it was shut.",
        [("Roy left the mill around 9:45 a.m.", "She"), ("it was shut", "she")],
    ),
    "a name that ends as a verb does, and an aside": (
        "Denning, who has never held power, said it was wet. Denning, 51, said it was dry.",
        [("it was wet", "Denning"), ("it was dry", "Denning")],
    ),
    "people of several towns": (
        "Nurses from Nice, Lyon and Lille have said it was wet.",
        [("it was wet", "Nurses")],
    ),
    "a month behind the speaker": (
        "The harbour bank in March said it was wet.",
        [("it was wet", "The harbour bank")],
    ),
    "who said he plans to go, and what he has done": (
        "Thomas Lee, who said he plans to swim for the old pier, has argued that it was wet.",
        [("he plans to swim for the old pier", "who"), ("that it was wet", "Thomas Lee")],
    ),
    "a group behind what somebody boasted of": (
        "After a film in which Roy boasted about hitting men, a group at the mill in Nice, Var,"
        " said it was odd.",
        [("it was odd", "a group")],
    ),
    "sent to speak, and what is sent to say it": (
        "Roy sent a clerk to answer the question of the day. Lee sent a letter to say it rained.",
        [("it rained", "Lee")],
    ),
    "some said, and others": (
        "Some said Mr. Roy, while old, did not fall; others said he fell.",
        [("Mr. Roy, while old, did not fall", "Some"), ("he fell", "others")],
    ),
    "those who seek to do it and do something else": (
        "Officials and priests, seeking to calm the town, mostly did leave it alone.",
        [("to calm the town", "Officials and priests")],
    ),
    "a daily that compares and says": (
        "The party daily Le Nord said the boy left and added that he wept.",
        [("the boy left", "Le Nord"), ("that he wept", "Le Nord")],
    ),
    "reported, citing sources": (
        "The paper reported, citing sources, that the talks would be held in Nice.",
        [("that the talks would be held in Nice", "The paper")],
    ),
    "asked how it felt": ("Asked how it felt, the boy grinned at his men.", []),
    "an advocate with a name": (
        "Roy's counsel, advocate Thomas Lee, argued that it rained.",
        [("that it rained", "Roy's counsel, advocate Thomas Lee")],
    ),
    "in front of a semicolon": (
        "Sales rose 3 percent in May, Ann Roy said; exports fell.",
        [("Sales rose 3 percent in May", "Ann Roy")],
    ),
    "those who spoke on a condition": (
        "Two sources who spoke on the condition of silence said that the bridge would close.",
        [("that the bridge would close", "Two sources")],
    ),
    "a week alone in front": (
        "Last week alone, nine boats were lost, according to the ministry.",
        [("nine boats were lost", "the ministry")],
    ),
    "how many, behind the verb": (
        "Ann Roy said at least 22 boats were lost. She said about 40 people swam.",
        [("at least 22 boats were lost", "Ann Roy"), ("about 40 people swam", "She")],
    ),
    "where and when, before that": (
        "Ann Roy said in a letter published on Monday in Nice that the bridge would close.",
        [("that the bridge would close", "Ann Roy")],
    ),
    "in a programme, before that": (
        "Ann Roy said on the radio’s “Nice Today” that the bridge would close.",
        [("that the bridge would close", "Ann Roy")],
    ),
    "somebody is told, and something is left out": (
        "The bridge would close, Ann Roy told the paper on Monday without saying when.",
        [("The bridge would close", "Ann Roy")],
    ),
    "whom the quoted words are urged on": (
        "“Walk on,” Ann Roy urged the bakers in an address.",
        [],
    ),
    "the main clause goes on behind who said": (
        "Ann Roy, who said it rained, still plans to walk.",
        [("it rained", "who"), ("to walk", "Ann Roy")],
    ),
    "as somebody told the paper": (
        "As Ann Roy told the paper, the bridge would close.",
        [("the bridge would close", "Ann Roy")],
    ),
    "pointed out": (
        "The bridge would close, bakers pointed out.",
        [("The bridge would close", "bakers")],
    ),
    "a warning that names nobody who is warned": (
        "The bridge may fall, Ann Roy warned.",
        [("The bridge may fall", "Ann Roy")],
    ),
    "initials in brackets behind who is told": (
        "Ann Roy told the Nice Post (NP) in a talk on Monday (June 3) that the bridge would close.",
        [("that the bridge would close", "Ann Roy")],
    ),
    "where, in front of the clause": (
        "Ann Roy said in such a storm, the bridge would close.",
        [("in such a storm, the bridge would close", "Ann Roy")],
    ),
    "a subject with a clause of its own": (
        "Ann Roy said the firms that sold boats had left.",
        [("the firms that sold boats had left", "Ann Roy")],
    ),
    "whoever is made to think it": ("The rain allowed him to realize that it was cold.", []),
    "against doing": (
        "For now, bakers said, Ann Roy has decided against selling the mill.",
        [("Ann Roy has decided against selling the mill", "bakers")],
    ),
    "a plan that another speaks of": (
        "The mayor’s decision to deny Lee a vote was “cruel and odd,” the bakers wrote.",
        [],
    ),
    "in a statement, without that": (
        "Ann Roy said in a statement it rained.",
        [("it rained", "Ann Roy")],
    ),
    "an aside in which somebody wonders": (
        "But in June, bakers, wondering how it could have rained, closed the mill.",
        [("how it could have rained", "bakers")],
    ),
    "a setting behind however": (
        "However, when the agency condemned Ann Roy for selling boats, Lee avoided it.",
        [("Ann Roy for selling boats", "the agency")],
    ),
    "found to be": (
        "The maker of a site found to be a threat to bakers says it rained.",
        [("it rained", "The maker")],
    ),
    "a string of people": (
        "A string of former miners called for an end of the long war.",
        [("an end of the long war", "A string")],
    ),
    "according to, in the middle": (
        "The bridge, according to the mayor, will close in June.",
        [("The bridge", "the mayor"), ("will close in June", "the mayor")],
    ),
    "quoted as saying, behind": (
        "The bridge will close, Ann Roy was quoted as saying by the Herald.",
        [("The bridge will close", "Ann Roy")],
    ),
    "a number with its commas": (
        "The mill sold 1,250,000 loaves in 2019, said Ann Roy. She said 3,000 were stale.",
        [("The mill sold 1,250,000 loaves in 2019", "Ann Roy"), ("3,000 were stale", "She")],
    ),
    "a charge that somebody denied": (
        "The miners filed papers alleging Lee hurt a man, a charge Lee denied.",
        [("Lee hurt a man", "The miners")],
    ),
    "an aside with a verb of its own": (
        "The miners who sail to Nice, which boasts old mills, say it rained.",
        [("it rained", "The miners")],
    ),
    "a participle that leads in": (
        "Saying it rained, Ann Roy left.",
        [("it rained", "Ann Roy")],
    ),
    "a call that leads in": (
        "Calling the plan “dead”, Ann Roy left.",
        [("the plan “dead”", "Ann Roy")],
    ),
    "a report that cites": (
        "A Nice report citing unnamed bakers said that it rained.",
        [("that it rained", "A Nice report")],
    ),
    "television shows things, a poll shows that they are": (
        "State television showed the old mills in the streets. The poll showed a rise in trust.",
        [("a rise in trust", "The poll")],
    ),
    "who the agency is told by": (
        "It rained, Ann Roy confirmed to Efo, who recalled that it was cold.",
        [("It rained", "Ann Roy"), ("that it was cold", "who")],
    ),
    "an aside before that": (
        "Ann Roy noted, however, that it rained.",
        [("that it rained", "Ann Roy")],
    ),
    "what is praised is done by another": (
        "Ann Roy praised the fine part played by the bakers.",
        [("the fine part played by the bakers", "Ann Roy")],
    ),
    "what nobody knows": ("It rained, and they don’t know where Ann Roy is.", []),
    "a second verb in a clause of its own": (
        "It was the last note, in which she shared a song and asked if it rained.",
        [("if it rained", "she")],
    ),
    "a town that is dubbed something": ("Songs were sung for Nice, dubbed the “red town”.", []),
    "after somebody left": (
        "After the mayor left the mill, two bakers, Ann Roy and Thomas Lee, said it rained.",
        [("it rained", "two bakers, Ann Roy and Thomas Lee")],
    ),
    "another speaker behind a quote that ends its sentence": (
        "The bakers said it was “no change.” Thomas Lee, a miller in Nice, said, “It rained.”",
        [("it was “no change.”", "The bakers")],
    ),
    "an officer of a long address is quoted": (
        "The paper quoted an officer in the Nice, N.Y., Police Force as saying that it rained.",
        [("that it rained", "an officer")],
    ),
    "a president with a bracket": (
        "It was cold, wet or dry, says Ann Roy, president (e) of the College of Nice.",
        [("It was cold, wet or dry", "Ann Roy")],
    ),
    "without details": (
        "The mill was old, its statement said, without giving details.",
        [("The mill was old", "its statement")],
    ),
    "a court that his friends lead": (
        "The court, dominated by his friends, which ruled that it rained, rose.",
        [("that it rained", "which")],
    ),
    "according to somebody with a name, and where": (
        "According to the coach, Ann Roy, in their first match, the team scored.",
        [("in their first match, the team scored", "the coach, Ann Roy")],
    ),
    "what she was speaking at": (
        "Speaking at the old mill, Ann Roy said after the end of the war, peace came to Nice.",
        [("after the end of the war, peace came to Nice", "Ann Roy")],
    ),
    "almost is part of it": (
        "Almost half of all mills are old, bakers say.",
        [("Almost half of all mills are old", "bakers")],
    ),
    "what she does not specify": (
        "It rained, Ann Roy said without specifying what fell.",
        [("It rained", "Ann Roy")],
    ),
    "found out": ("Ann Roy found out that it rained.", [("that it rained", "Ann Roy")]),
    "reports that reach a place": (
        "Reports reaching here said a storm hit the town.",
        [("a storm hit the town", "Reports")],
    ),
    "confirmed to somebody": (
        "A miller confirmed to the Post that there was a storm.",
        [("that there was a storm", "A miller")],
    ),
    "a report that states": (
        "The report states that few if any mills are new.",
        [("that few if any mills are new", "The report")],
    ),
    "last month’s, behind the verb": (
        "Ann Roy said last month’s storm was a warning.",
        [("last month’s storm was a warning", "Ann Roy")],
    ),
    "what somebody calls for, and what is told of him": (
        "The league calls for the common defence of its members and was founded in May.",
        [("the common defence of its members", "The league")],
    ),
    "a month in front of the subject": (
        "Last month Roy said it rained.",
        [("it rained", "Roy")],
    ),
    "a condition and quoted words": (
        "Ann Roy explained that if it rains, “the mill will close”.",
        [("that if it rains, “the mill will close”", "Ann Roy")],
    ),
    "not only, but also": (
        "Ann Roy said that it was not only cold, but also wet.",
        [("that it was not only cold, but also wet", "Ann Roy")],
    ),
    "what was made known": ("After making his wish known, Thomas Lee was let in.", []),
    "press reports and a name behind them": (
        "According to press reports, Ann Roy, the oldest sister, was the first to come.",
        [("Ann Roy, the oldest sister, was the first to come", "press reports")],
    ),
    "a letter in a clause of its own": (
        "It was cold when Ann Roy sent a letter to the mayor asking that it be warmed.",
        [("that it be warmed", "Ann Roy")],
    ),
    "an opponent and his name": (
        "One opponent, the Rev. Thomas Lee, described the mill as a “wreck” for selling it.",
        [("the mill as a “wreck” for selling it", "One opponent, the Rev. Thomas Lee")],
    ),
    "a ruling is no saying": (
        "Lawyers said the NIC ruling was right under the law.",
        [("the NIC ruling was right under the law", "Lawyers")],
    ),
    "an estimated number": ("In the largest raid since May, an estimated 200 men left.", []),
    "alarmed by a fact": ("Several bakers are alarmed by the fact that it rained.", []),
    "the reporter goes on behind a quoted comma": (
        "Although she called it “dear and odd,” Ann Roy, the mayor, bought the old mill.",
        [("it “dear and odd,”", "she")],
    ),
    "a proposal that calls for something": (
        "The proposal called for a new mill in the town.",
        [("a new mill in the town", "The proposal")],
    ),
    "somebody is told": (
        "Ann Roy told reporters in Nice on Monday that the bridge would close.",
        [("that the bridge would close", "Ann Roy")],
    ),
    "a question": (
        "Ann Roy asked whether the bridge would close.",
        [("whether the bridge would close", "Ann Roy")],
    ),
    "an infinitive": ("Ann Roy vowed to close the bridge.", [("to close the bridge", "Ann Roy")]),
    "somebody is urged": (
        "Ann Roy urged the council to close the bridge.",
        [("the council to close the bridge", "Ann Roy")],
    ),
    "an object": (
        "Ann Roy denied the claims of the builders.",
        [("the claims of the builders", "Ann Roy")],
    ),
    "a preposition": (
        "Ann Roy called for a new bridge in Nice.",
        [("a new bridge in Nice", "Ann Roy")],
    ),
    "the attribution behind": (
        "The bridge would close on Friday, Ann Roy said.",
        [("The bridge would close on Friday", "Ann Roy")],
    ),
    "the attribution behind, inverted": (
        "The bridge would close on Friday, said Ann Roy, a baker.",
        [("The bridge would close on Friday", "Ann Roy")],
    ),
    "the attribution in the middle": (
        "The bridge, Ann Roy said, would close on Friday.",
        [("The bridge", "Ann Roy"), ("would close on Friday", "Ann Roy")],
    ),
    "according to, behind": (
        "The bridge will close, according to the mayor.",
        [("The bridge will close", "the mayor")],
    ),
    "according to, behind that": (
        "The paper has learned that, according to the mayor, the bridge will close.",
        [("the bridge will close", "the mayor")],
    ),
    "according to, in front": (
        "According to the mayor, the bridge will close.",
        [("the bridge will close", "the mayor")],
    ),
    "according to people without an article": (
        "The bridge will close, according to police. It is old, according to people who know it.",
        [("The bridge will close", "police"), ("It is old", "people")],
    ),
    "an agency quotes somebody": (
        "The agency quoted Ann Roy as saying that the bridge would close.",
        [("that the bridge would close", "Ann Roy")],
    ),
    "a colon without marks": (
        "The statement said: the bridge is old.",
        [("the bridge is old", "The statement")],
    ),
    "according to somebody with a title": (
        "According to Ann Roy, head of the mill, this is a good deal.",
        [("this is a good deal", "Ann Roy")],
    ),
    "people of whom a note is": (
        "The mayor had a note from voters asking whether the bridge would close.",
        [("whether the bridge would close", "voters")],
    ),
    "a concession in front": (
        "Ann Roy said although the bridge was old, the road was new.",
        [("although the bridge was old, the road was new", "Ann Roy")],
    ),
    "according to a pronoun": (
        "Tom Lee met the miners. According to him, the bridge would close.",
        [("the bridge would close", "him")],
    ),
    "a day between name and verb": (
        "The mayor, Ann Roy, on Thursday assured the town that the bridge would close.",
        [("that the bridge would close", "The mayor, Ann Roy")],
    ),
    "what she was asked is not what she answers": (
        "Asked whether the bridge would close, Ann Roy replied in the affirmative.",
        [],
    ),
    "inverted behind commas": (
        "The quake, which hit the town of Nice, shook the hall, said mayor Ann Roy.",
        [("The quake, which hit the town of Nice, shook the hall", "mayor Ann Roy")],
    ),
    "an aside between dashes": (
        "Ann Roy said the plan – which was drawn up in May – was dead.",
        [("the plan – which was drawn up in May – was dead", "Ann Roy")],
    ),
    "villagers who say": (
        "The bridge is old, say villagers.",
        [("The bridge is old", "villagers")],
    ),
    "an infinitive in marks": ('Ann Roy vowed to "fight on".', [('to "fight on"', "Ann Roy")]),
    "two people with knowledge of the matter": (
        "The town is considering a new bridge, two people with knowledge of the matter told Nice.",
        [
            ("The town is considering a new bridge", "two people"),
        ],
    ),
    "according to individuals": (
        "The bridge is shut, according to individuals familiar with it.",
        [("The bridge is shut", "individuals familiar")],
    ),
    "whoever is asked does not ask": (
        'Ann Roy, asked whether she was glad, replied, "I am as glad as ever."',
        [],
    ),
    "whoever adds beds says nothing": (
        "Ann Roy said the inn would close, although others were adding low beds.",
        [("the inn would close", "Ann Roy")],
    ),
    "according to, second-hand": (
        "The bridge will close, Ann Roy said on Monday, according to the Post.",
        [("The bridge will close", "Ann Roy")],
    ),
    "a participle": (
        "Ann Roy left, saying the bridge would close.",
        [("the bridge would close", "Ann Roy")],
    ),
    "a second verb": (
        "Ann Roy said the bridge was old and added that it would close.",
        [("the bridge was old", "Ann Roy"), ("that it would close", "Ann Roy")],
    ),
    "the next clause is another's": (
        "Ann Roy said the bridge was old, but Tom Lee denied that.",
        [("the bridge was old", "Ann Roy")],
    ),
    "a participle is the reporter's own": (
        "Ann Roy said the bridge was old, drawing cheers.",
        [("the bridge was old", "Ann Roy")],
    ),
    "the outermost of two": (
        "Ann Roy said Tom Lee believed the bridge was old.",
        [("Tom Lee believed the bridge was old", "Ann Roy")],
    ),
    "gerunds are what is reported": (
        "Ann Roy says closing the bridge now is wrong.",
        [("closing the bridge now is wrong", "Ann Roy")],
    ),
    "few words without a verb tell nothing": ("Ann Roy denied the report.", []),
    "a noun and its owner": (
        "Thomas Lee mocked Ann Roy's claim that the bridge was old.",
        [("Ann Roy's claim that the bridge was old", "Thomas Lee")],
    ),
    "a noun and a pronoun": (
        "Ann Roy left. The council was told of her promise to close the bridge.",
        [("to close the bridge", "her")],
    ),
    "what a relative clause reports ends before the main verb": (
        "Tom Lee, 24, who said the bridge was old, left.",
        [("the bridge was old", "who")],
    ),
    "a second verb of a clause with when": (
        "The talks broke up when Tom Lee called Ann Roy a liar and said the war would go on.",
        [("Ann Roy a liar", "Tom Lee"), ("the war would go on", "Tom Lee")],
    ),
    "a noun before a relative clause is no verb": ("It fell on a trade report that came in.", []),
    "going on is not saying": ("If the storms continue, the bridge may well fall.", []),
    "a singular does not say": ('A trade claim the bridge "is old" was dropped.', []),
    "brackets and per cent belong to it": (
        "Ann Roy said the Alp Cup (AC) would be held in Nice (France) by 10% of the 9%.",
        [("the Alp Cup (AC) would be held in Nice (France) by 10% of the 9%", "Ann Roy")],
    ),
    "a bracket of the reporter's ends it": (
        "Ann Roy (the Post says it was Tom Lee) left the bridge.",
        [("it was Tom Lee", "the Post")],
    ),
    "what leads up to a quote tells whereof she spoke": (
        'Of the vote in Nice, Ann Roy said, "It is over."',
        [],
    ),
    "what she was doing": ('Underlining the need for haste, Ann Roy said, "Go on now."', []),
    "when she was asked": ('When asked whether she would go, Ann Roy said, "I may."', []),
    "a list with semicolons": (
        "Ann Roy said that the mill would go; that the men would go; and that we would pay.",
        [
            (
                "that the mill would go; that the men would go; and that we would pay",
                "Ann Roy",
            )
        ],
    ),
    "whom she told, and whom else": (
        "Ann Roy told bakers and millers that the mill was shut.",
        [("that the mill was shut", "Ann Roy")],
    ),
    "whom he ordered, and whom else": (
        "Tom Lee has ordered the chief of police and the town clerk to send a report.",
        [("the chief of police and the town clerk to send a report", "Tom Lee")],
    ),
    "who notes it at the end": (
        "The law allows a mill to burn bread while it has a plan, notes Ann Roy.",
        [("The law allows a mill to burn bread while it has a plan", "Ann Roy")],
    ),
    "what she said that, and warned that": (
        "Ann Roy stressed that Lee had burned mills in Nice and warned that the worst was to come.",
        [
            ("that Lee had burned mills in Nice", "Ann Roy"),
            ("that the worst was to come", "Ann Roy"),
        ],
    ),
    "the office of who explains": (
        "The chairman of the mill, Ann Roy said, explaining that it was old.",
        [("that it was old", "Ann Roy")],
    ),
    "remarks that draw anger": (
        "Her comments comparing the mayor to a baker drew anger.",
        [("the mayor to a baker", "Her comments")],
    ),
    "whom he asked why": (
        "Tom Lee asked the mayor of Nice why the mill had burned.",
        [("why the mill had burned", "Tom Lee")],
    ),
    "which she says is so": (
        "She built a line, led by a new oven, which Ann Roy says will “help” bakers.",
        [("will “help” bakers", "Ann Roy")],
    ),
    "where the study came out": (
        "According to the study, published in the journal Bread, loaves have become old.",
        [("loaves have become old", "the study")],
    ),
    "what the source does": (
        "According to the Mill Trust, which runs the mill, bread is dear in Nice.",
        [("bread is dear in Nice", "the Mill Trust")],
    ),
    "to whom a statement was given": (
        "In a note made available to journalists in Nice, the clerk, Ann Roy, said Lee erred.",
        [("Lee erred", "the clerk, Ann Roy")],
    ),
    "to whom he spoke, and when": (
        "Speaking to bakers shortly after the vote, the head of the mill, Ann Roy, said Lee erred.",
        [("Lee erred", "the head of the mill, Ann Roy")],
    ),
    "whom she directed": (
        "Ann Roy has directed the police of Nice to open the mill.",
        [("the police of Nice to open the mill", "Ann Roy")],
    ),
    "a direct way is no order": ("The bakers like the direct way to the old mill of Nice.", []),
    "what a witness narrated": (
        "The witness narrated that she saw the mill burn.",
        [("that she saw the mill burn", "The witness")],
    ),
    "whom a fire led to act": (
        "The fire led Tom Lee, the mayor of Nice, to shut the mill, warning that it was old.",
        [("that it was old", "Tom Lee")],
    ),
    "who hits back behind while": (
        "Tom Lee won, while Ann Roy (Lab) hit back, saying he was out of touch.",
        [("he was out of touch", "Ann Roy")],
    ),
    "about what she complained": (
        "Ann Roy complained about a mill that burned in Nice.",
        [("a mill that burned in Nice", "Ann Roy")],
    ),
    "what the speaker is": (
        'The club secretary of Nice, Ann Roy said, "Bread is dear."',
        [],
    ),
    "who speaks in the middle is no office": (
        "A new manager, Ann Roy said, could save the mill.",
        [("A new manager", "Ann Roy"), ("could save the mill", "Ann Roy")],
    ),
    "whom else it reports in quotation marks": (
        'The Post reports that Ann Roy said in Nice, "Bread is dear."',
        [],
    ),
    "what was true when": (
        "Ann Roy said when a fire broke out it was put out by bakers.",
        [("when a fire broke out it was put out by bakers", "Ann Roy")],
    ),
    "what she did when she spoke": ('"Only us," Ann Roy said when she saw it was dry.', []),
    "after what it happened": (
        "Ann Roy said because of the fire the mill had closed.",
        [("the mill had closed", "Ann Roy")],
    ),
    "despite words in quotation marks": (
        "Ann Roy said despite “big words” from the town, the Old Mill Trust (OMT) had sold it.",
        [
            (
                "despite “big words” from the town, the Old Mill Trust (OMT) had sold it",
                "Ann Roy",
            )
        ],
    ),
    "who goes on after a day": (
        "The bakers, who said the mill was old, on Monday left the town.",
        [("the mill was old", "who")],
    ),
    "what somebody made clear": (
        "Ann Roy made it very clear that she would go.",
        [("that she would go", "Ann Roy")],
    ),
    "what a fire made clear": ("The fire made it clear that the mill is old.", []),
    "a town and its land in brackets": (
        "Nice [France], May 3 (ANI): The mill has burned down, Ann Roy said.",
        [("The mill has burned down", "Ann Roy")],
    ),
    "whom the paper quotes": (
        "The Post is quoting baker Tom Lee describing the mill as very old.",
        [("the mill as very old", "baker Tom Lee")],
    ),
    "who does it with others": (
        "Honours came for Ann Roy with friends and rivals calling her a great baker.",
        [("her a great baker", "friends and rivals")],
    ),
    "warned to do, how two did": (
        "Ann Roy warned bakers yesterday to stay. Lee recalled how they and millers tried to go.",
        [("bakers yesterday to stay", "Ann Roy"), ("how they and millers tried to go", "Lee")],
    ),
    "according to her there is": (
        "According to the union there is proof of fraud in the mill.",
        [("there is proof of fraud in the mill", "the union")],
    ),
    "according to procedures": ("The mill was closed according to company procedures.", []),
    "described as odd the plan": (
        "Ann Roy described as “quite odd” the plan to close the mill.",
        [("“quite odd” the plan to close the mill", "Ann Roy")],
    ),
    "according to one or the other": (
        "According to the Fire Office, or FO, the blaze, which began in Nice, had no end.",
        [("the blaze, which began in Nice, had no end", "the Fire Office")],
    ),
    "a shadow housing minister": (
        "Shadow housing minister Ann Roy accused Lee of failing bakers.",
        [("Lee of failing bakers", "Shadow housing minister Ann Roy")],
    ),
    "denied being, spoke of": (
        "Lee denied being “a thief”. Ann Roy spoke of her “joy” at the news.",
        [("being “a thief”", "Lee"), ("her “joy” at the news", "Ann Roy")],
    ),
    "apologised that, described how": (
        "Ann Roy apologised that it rained. Bakers described how they ran.",
        [("that it rained", "Ann Roy"), ("how they ran", "Bakers")],
    ),
    "who left has asked": (
        "The mother of a baker who died has said the mill was cold.",
        [("the mill was cold", "The mother")],
    ),
    "what it is told about": (
        "Her sister told the Post about the care she had in Nice.",
        [("the care she had in Nice", "Her sister")],
    ),
    "but they, who left, say": (
        "Ann Roy met two millers, but they denied the claim, saying the bread was fine.",
        [("the bread was fine", "they")],
    ),
    "a subject with an aside": (
        "A source said the robbers, numbering about ten, drove a van to the mill.",
        [("the robbers, numbering about ten, drove a van to the mill", "A source")],
    ),
    "a subject with an aim": (
        "Ann Roy suggested injuries to two players affected the game.",
        [("injuries to two players affected the game", "Ann Roy")],
    ),
    "a length in front of a clause": (
        "Ann Roy said for decades, the bakers in the town faced hunger.",
        [("for decades, the bakers in the town faced hunger", "Ann Roy")],
    ),
    "what comes with it in front of a clause": (
        "Ann Roy said with the forces taking steps in Nice, members of the gang might hide.",
        [("with the forces taking steps in Nice, members of the gang might hide", "Ann Roy")],
    ),
    "a statement issued on some day": (
        "Dogs came to the mill, the Nice Police Office said in a statement issued Saturday.",
        [("Dogs came to the mill", "the Nice Police Office")],
    ),
    "a body with its letters at the end": (
        "Gas levels are high enough, bakers warn in a report from the Bread Panel (BP).",
        [("Gas levels are high enough", "bakers")],
    ),
    "a list goes on behind its attribution": (
        "Without help, the report warned, gales, storms and frost will grow worse.",
        [("Without help", "the report"), ("gales, storms and frost will grow worse", "the report")],
    ),
    "who is named behind an office at the end": (
        "They have arrested a baker in Nice, the force’s spokesperson, Ann Roy, has said.",
        [("They have arrested a baker in Nice", "the force’s spokesperson, Ann Roy")],
    ),
    "according to the rules, and not second hand": (
        "Ann Roy said the mill was shut according to the rules of the town.",
        [("the mill was shut according to the rules of the town", "Ann Roy")],
    ),
    "what reports claim that he dismisses": (
        "Thomas Lee spoke to dismiss the reports claiming he was chased away.",
        [("he was chased away", "the reports")],
    ),
    "who had come to say it": (
        "The mayor met bakers from Nice, who had come to explain that bread was dear.",
        [("that bread was dear", "who")],
    ),
    "whom she called": ("Ann Roy called 999 after the fire broke out in the mill.", []),
    "an age in front of who": (
        "Ann Roy, 37, who lives on the hill said it rained.",
        [("it rained", "Ann Roy")],
    ),
    "where it was held": (
        "The bakers at the school where the vote was held also argued that it rained.",
        [("that it rained", "The bakers")],
    ),
    "noted what has a verb": (
        "Ann Roy, in a note, noted few boats in the harbour had left.",
        [("few boats in the harbour had left", "Ann Roy")],
    ),
    "in response to somebody": (
        "The mill took a loan in response to mayor Ann Roy saying that it was late.",
        [("that it was late", "mayor Ann Roy")],
    ),
    "claimed words open to her": (
        "Ann Roy claimed new words known to her suggested that it rained.",
        [("new words known to her suggested that it rained", "Ann Roy")],
    ),
    "taught": ("Ann Roy taught baking and milling at a school in the town.", []),
    "whom she called, with words": (
        'Ann Roy called Lee\'s dad Tom at work saying: "We go."',
        [],
    ),
    "they said it": ("They said it: Roy, Lee and Orr on the loss to Nice.", []),
    "who, of people in a place": (
        "The mayor heard the fear of bakers in the town, who said that it rained.",
        [("that it rained", "who")],
    ),
    "told by an office": (
        "The board was told by deputy secretary finance that the mill was shut.",
        [("that the mill was shut", "deputy secretary finance")],
    ),
    "told the news agency he": (
        "Tom Roy told the PA news agency he would stay.",
        [("he would stay", "Tom Roy")],
    ),
    "while she admits words in marks": (
        "While Ann Roy admitted the row “cannot last,” she also left the mill.",
        [("the row “cannot last,”", "Ann Roy")],
    ),
    "a noun that is a verb too, behind of": (
        "Ann Roy said the wave of rail strikes – which had shut the mill – was over.",
        [("the wave of rail strikes – which had shut the mill – was over", "Ann Roy")],
    ),
    "said as the head of something": (
        "The board said as the head of the Bread Unit (BU) at the mill, Ann Roy brought joy.",
        [("as the head of the Bread Unit (BU) at the mill, Ann Roy brought joy", "The board")],
    ),
    "what figures show": (
        "Figures released on Monday show prices rose in May. Data show rain fell on Nice.",
        [
            ("prices rose in May", "Figures"),
            ("rain fell on Nice", "Data"),
        ],
    ),
    "as per the rules, and not second hand": (
        "Ann Roy claimed that a mill was not approved as per the rules of the town.",
        [("that a mill was not approved as per the rules of the town", "Ann Roy")],
    ),
    "speakers during a period with its day": (
        "Speakers during the Jan. 9 public comment period urged the board to review it.",
        [("the board to review it", "Speakers")],
    ),
    "what leads it in": (
        "By closing the line, Ann Roy said, the hall can have more guests.",
        [("By closing the line", "Ann Roy"), ("the hall can have more guests", "Ann Roy")],
    ),
    "when it was, which leads it in": (
        "When she got inside the church, Ann Roy said, there was no bread left.",
        [
            ("When she got inside the church", "Ann Roy"),
            ("there was no bread left", "Ann Roy"),
        ],
    ),
    "a letter that he said was drafted": (
        "It was a letter of thanks that Tom Lee said was drafted by the firm.",
        [("was drafted by the firm", "Tom Lee")],
    ),
    "what many said was a sign": (
        "The sailors were freed, giving what many bakers said was a sign of calm.",
        [("was a sign of calm", "many bakers")],
    ),
    "an event that led her there": (
        "The mayor told of the flood, an event that Ann Roy says led her to the coast.",
        [("led her to the coast", "Ann Roy")],
    ),
    "what others say with her, around their names": (
        "The contrast with Nice, said Ann Roy and others, would be clear.",
        [("The contrast with Nice", "Ann Roy"), ("would be clear", "Ann Roy")],
    ),
    "around one who is described": (
        "The mayor, said Ann Roy, who is still a friend, does not forget.",
        [("The mayor", "Ann Roy"), ("does not forget", "Ann Roy")],
    ),
    "that having it is good": (
        "Ann Roy said having the baker treat her with respect is a good thing.",
        [("having the baker treat her with respect is a good thing", "Ann Roy")],
    ),
    "words that had a speaker before he went on": (
        '"It is not easy," said the mayor, who sold the mill to the state, he said.',
        [],
    ),
    "what was requested": (
        "Ann Roy requested that the hearing be put off. The guards requested him to stop.",
        [("that the hearing be put off", "Ann Roy"), ("him to stop", "The guards")],
    ),
    "requests on paper": ("The requests of the bakers were late.", []),
    "what was noted, and stressed": (
        "Ann Roy noted the gap between the two mills. Lee stressed wide support for them.",
        [("the gap between the two mills", "Ann Roy"), ("wide support for them", "Lee")],
    ),
    "what it rests on, in front of the verb": (
        "Even if the plan fails, Ann Roy said the mill has done its work.",
        [("Even if the plan fails", "Ann Roy"), ("the mill has done its work", "Ann Roy")],
    ),
    "what he called for again": (
        "Ann Roy called again for the mayor to resign.",
        [("the mayor to resign", "Ann Roy")],
    ),
    "what she spoke of, and where": (
        "Ann Roy spoke at the mill on Monday about rights that had been denied to bakers.",
        [("rights that had been denied to bakers", "Ann Roy")],
    ),
    "what he was asked about": (
        "A host of the Herald asked Ann Roy about remarks she had made in Nice.",
        [("remarks she had made in Nice", "A host")],
    ),
    "what a party will do if it happens again": (
        "Tom Lee made it clear that if the mill is shut, then the party will protest again.",
        [("that if the mill is shut, then the party will protest again", "Tom Lee")],
    ),
    "a return that he further demanded": (
        "Tom Lee decried the high cost of bread, further demanding a return of the old law.",
        [("the high cost of bread", "Tom Lee"), ("a return of the old law", "Tom Lee")],
    ),
    "relief at it": (
        "In Nice, Ann Roy expressed relief that the loss was small.",
        [("that the loss was small", "Ann Roy")],
    ),
    "to whom he is bound": ("Tom Lee committed early to Sen. Ann Roy, as he had in May.", []),
    "what he noted behind what he said": (
        "Shares fell after Tom Lee said it was too soon to tell and noted that bread was dear.",
        [("it was too soon to tell", "Tom Lee"), ("that bread was dear", "Tom Lee")],
    ),
    "what is announced before it is said": (
        '"It is odd," Tom Lee, one of the authors of the note announcing the find, said.',
        [],
    ),
    "later, before he added it": (
        "Tom Lee said it is a “fair end,” later adding that it rained.",
        [("it is a “fair end,”", "Tom Lee"), ("that it rained", "Tom Lee")],
    ),
    "words that somebody said, according to a paper": (
        "“They know that it is so,” Tom Lee said, when asked why, according to the Herald.",
        [],
    ),
    "what a survey found, and what a man": (
        "A survey found wide support for the plan. Tom Lee found the old door open.",
        [("wide support for the plan", "A survey")],
    ),
    "whom a poll found ahead": (
        "A Herald poll released Friday found Roy leading Lee in Nice.",
        [("Roy leading Lee in Nice", "A Herald poll")],
    ),
    "bag and woman": (
        "Ann Roy told the court Lee had left before grabbing her bag and pushing her down.",
        [("Lee had left before grabbing her bag and pushing her down", "Ann Roy")],
    ),
    "however, that it": (
        "Ann Roy cautioned, however, that bread prices remained high.",
        [("that bread prices remained high", "Ann Roy")],
    ),
    "who weighs in for him": (
        'Tom Lee declined to weigh in, but his manager, Sue Roy, tweeted: "We go on."',
        [],
    ),
    "whom the mayor, who has a name, adds to": (
        "The board contends that it meets its aims, and the mayor, Ann Roy, said bread is dear.",
        [("that it meets its aims", "The board"), ("bread is dear", "the mayor, Ann Roy")],
    ),
    "whose wife disagreed": (
        'Tom Lee said both of them "fix nothing." His wife, Lena, disagreed.',
        [('both of them "fix nothing."', "Tom Lee")],
    ),
    "what a developer with a name says in a statement": (
        "The developer, Gale Mills, welcomed the vote. In a statement it said work had begun.",
        [("work had begun", "it")],
    ),
    "its chair and baker": (
        "The mill has lost two men this year, said Ann Roy, its chair and baker.",
        [("The mill has lost two men this year", "Ann Roy")],
    ),
    "who was alarmed before he spoke": (
        "Alarmed by the loss in Nice, Senator Tom Lee, the leader, said that it rained.",
        [("that it rained", "Senator Tom Lee")],
    ),
    "what she made clear, and when": (
        "Ann Roy made clear Tuesday night that she would stay.",
        [("that she would stay", "Ann Roy")],
    ),
    "what she did and made clear": (
        "Ann Roy left the old hall and made clear that she would be back.",
        [("that she would be back", "Ann Roy")],
    ),
    "whom a poll shows ahead": (
        "A new Herald poll shows Roy leading Lee by two points in Nice.",
        [("Roy leading Lee by two points in Nice", "A new Herald poll")],
    ),
    "with what a poll shows her": (
        "The latest poll shows Roy with a lead of two points over Lee.",
        [("Roy with a lead of two points over Lee", "The latest poll")],
    ),
    "polling that shows it": (
        "Recent polling shows that few like the mayor of Nice.",
        [("that few like the mayor of Nice", "Recent polling")],
    ),
    "an hour in front of her": (
        "Later, around 11.30pm, Ann Roy received a call to say it rained.",
        [("it rained", "Ann Roy")],
    ),
    "when it was said": (
        "Her friend, Ann Roy, this afternoon said the mill was shut.",
        [("the mill was shut", "Her friend, Ann Roy")],
    ),
    "a condition is part of it": (
        'If it rains in Nice, Ann Roy said, "the bridge will close."',
        [("If it rains in Nice", "Ann Roy")],
    ),
    "what she did behind her quote": ('"Only us," Ann Roy said taking a swipe at the mayor.', []),
    "the passive has no speaker": ("The bridge was said to be old.", []),
    "a noun is no verb": ("The claims of the builders were odd.", []),
}


@pytest.mark.parametrize("case", CASES)
def test_reported_words_have_borders_and_a_speaker(case: str) -> None:
    text, means = CASES[case]
    assert reported(text) == means


def test_what_stands_behind_the_attribution_goes_on() -> None:
    first, second = quotes_of("The bridge, Ann Roy said, would close on Friday.")
    assert (first.continues, second.continues) == (False, True)
