"""What pages write beside their stories: buttons, menus, names of sections, heads of lists.

A line counts if it says this and nothing else. To teach the reader another word, add it to a list.
"""


def _lines(words: str) -> frozenset[str]:
    parts = (word.strip() for line in words.split("\n") for word in line.split("|"))
    return frozenset(filter(None, parts))


# They belong to the page wherever they stand.
BUTTONS = _lines("""
share|share this|share this:|share on|share article|share this article|share this story
share story|share:|save|save article|copy link|copy url|link copied|print|print this|print article
print story|email|e-mail|email this|tweet|retweet|pin it|like this|like|follow|follow us|reply
comment|comments|leave a comment|leave a reply|leave your comment|leave a response|add a comment
add comment|post a comment|post comment|write a comment|be the first to comment
be first to comment|tell your friends|source link|no comments|no comments yet|view comments
show comments|see comments|read comments|comments are closed|comments closed|commented
join the conversation|join the discussion|sort by|oldest|newest|most voted
advertisement|advertisment|advertisements|advertising|ad|story continues below|scroll to continue
article continues below|continue reading below|promoted|promoted content|sponsored
sponsored content|click to enlarge|enlarge|enlarge image|enlarge this image|toggle caption
hide caption|show caption|view photo|view photos|view gallery|view image|view image in fullscreen
open image in gallery|see gallery|photo gallery|expand|full screen|close|play|play video|watch
watch video|pause|mute|continue reading|read at source|logo|load more|show more|show less|see more
see all|view all|view all result|no result|view more|read more|more details|representative image
representational image|file photo|file image|file picture|back to top|top|next|previous|prev
next article|previous article|next post|previous post|next story|previous story|post navigation
loading|loading...|text size|font size|a a|a a a|a+ a-|published|posted|updated|published:
posted on|listen|listen to this article|gift article|bookmark|give this article|add to favourites
report this ad|report ad|hide ad|remove ads|ad feedback|republish this article|republish
cite this article|reprints|reprints & permissions|download pdf|subscribe|subscribe now
subscribe today|sign up|sign up now|sign in|log in|login|register|donate|donate now|support us
follow us on facebook|follow us on twitter|like us on facebook|accept|accept all|accept cookies
i agree|got it|cookie settings|manage cookies|privacy settings|newsletter|newsletters
our standards|quick read|key points|view on twitter|view on instagram|view this post on instagram
view on facebook|+|>|»|«|<|$|·|•|-|–
""")
# Above a headline only: what a page offers to go to.
MENU = _lines("""
menu|main menu|mobile menu|navigation|search|search for|search for:|toggle navigation|open menu
close menu|skip to content|skip to main content|skip to main|jump to content|skip navigation|home
homepage|home page|about|about us|contact|contact us|our team|terms of service|terms of use|terms
privacy policy|privacy|advertise|advertise with us|careers|support|help|faq|sitemap|site map
sections|all sections|topics|channels|edition|editions|international edition|e-paper|epaper
e paper|today's paper|archive|archives|my account|account|profile|log out|logout|sign out
subscriptions|subscriber login|directory of sites|weather|live tv|watch live|live|video|videos
photos|pictures|galleries|gallery|podcast|podcasts|audio|radio|tv|games|puzzles|crossword
obituaries|classifieds|jobs|events|horoscope|cartoon|cartoons|blogs|magazine|most read|trending
trending now|latest|latest news|breaking|breaking news|top stories|top news|headlines|you are here
you are here:|language|all news|press releases|press release|view more in this section
join our newsletter|quantcast|browse latest view live|english|select language|switch skin|sidebar
random article|follow us on social media
""")
# A line of its own above a headline: where the page files the story.
SECTIONS = _lines("""
news|world|world news|international|international news|national|national news|nation|local|metro
local news|regional|region|uk|uk news|us|u.s.|us news|u.s. news|usa|united states news|europe|asia
africa|americas|middle east|asia pacific|asia-pacific|south asia|southeast asia|latin america
caribbean|canada|australia|india|china|pakistan|nigeria|kenya|business|business news|economy
markets|money|finance|companies|companies & markets|industry|politics|political news|elections
election|government|parliament|sport|sports|sports news|football|soccer|cricket|rugby|tennis
athletics|golf|opinion|comment|editorial|editorials|columns|columnists|analysis|features|feature
lifestyle|life|culture|arts|entertainment|showbiz|celebrity|film|music|books|fashion|food|travel
health|science|health news|technology|tech|environment|climate|climate change|education|crime
crime & courts|courts|law|justice|security|defence|defense|military|religion|society|community
people|property|motoring|energy|agriculture|transport|aviation|obituary|explainer|exclusive
breaking news|breaking|top story|top stories|lead story|front page|cover story|city|cities
city & towns|state|states|district|more news
""")
# They open a list of links; what is short and no sentence below them belongs to it.
HEADS_OF_LISTS = _lines("""
more on this story|more on this topic|more from|more stories|top stories|up next|read next|related
related topics|related stories|related articles|related content|related coverage|related news
topics|related posts|related links|related reading|related videos|related video|related items
related tags|most read|most viewed|most popular|most shared|most watched|recommended
recommended stories|recommended for you|recommended reading|you may also like|you might also like
you may like|you may be interested in|you might be interested in|trending|trending now
trending stories|more news|more from this category|more from this section|more from this author
more in this section|more to read|more to explore|more top stories|more headlines|latest news
latest stories|latest|latest headlines|recent posts|recent stories|recent news|recent articles
popular|popular posts|popular stories|popular news|editor's picks|editors' picks|editor’s picks
editors’ picks|also read|read also|also see|see also|read more|read this next|what to read next
keep reading|don't miss|don’t miss|must read|must reads|in case you missed it|off the wire
other stories|other news|other headlines|around the web|from the web|from around the web
from our partners|sponsored stories|sponsored links|promoted stories|top news|top headlines
in this section|explore more|in other news|follow topics|tags|filed under|companies in this story
in this article|share this
""")
