# Someone quotes hate in order to report it, refuse it or mock it. The frame decides, not the quoted words.
@F = a Black woman | a Muslim | a Jew | an Arab | an Asian | a Chinese woman | an African | an immigrant | a refugee | an asylum seeker | a foreigner | a lesbian | a trans woman | a disabled woman | a wheelchair user | a Deaf woman | a Roma woman | a Traveller | a pensioner | an Indian | a Pakistani | a Mexican | a Turk | a Pole | a Hindu | a Sikh
@Lc = Niggers | Kikes | Faggots | Fags | Dykes | Trannies | Shemales | Retards | Spastics | Cripples | Pakis | Chinks | Gooks | Spics | Wetbacks | Towelheads | Ragheads | Sandniggers | Gyppos | Pikeys | Muzzies | Wogs | Coons | Darkies | Sluts | Bitches | Polacks | Wops
@Ls = nigger | kike | faggot | fag | dyke | tranny | shemale | retard | spastic | cripple | paki | chink | gook | spic | wetback | towelhead | raghead | sandnigger | gyppo | pikey | muzzie | wog | coon | darkie | slut | bitch | polack
@N = immigrants | migrants | refugees | asylum seekers | foreigners | Arabs | Africans | Asians | Pakistanis | Indians | Mexicans | Turks | Moroccans | Algerians | Nigerians | Somalis | Syrians | Afghans | Romanians | Poles | Chinese people | Black people | Muslims | Roma
@P = women | Black people | black people | Muslims | Jews | Jewish people | Arabs | Asians | Chinese people | Africans | immigrants | migrants | refugees | asylum seekers | foreigners | gay people | gays | gay men | lesbians | bisexual people | trans people | trans women | transgender people | disabled people | people with disabilities | wheelchair users | autistic people | Deaf people | Roma | Travellers | Gypsies | older people | pensioners | Indians | Pakistanis | Mexicans | Turks | Poles | Moroccans | Syrians | Latinos | Hindus | Sikhs | Catholics | white people | men
@Pc = Women | Black people | Black people | Muslims | Jews | Jewish people | Arabs | Asians | Chinese people | Africans | Immigrants | Migrants | Refugees | Asylum seekers | Foreigners | Gay people | Gays | Gay men | Lesbians | Bisexual people | Trans people | Trans women | Transgender people | Disabled people | People with disabilities | Wheelchair users | Autistic people | Deaf people | Roma | Travellers | Gypsies | Older people | Pensioners | Indians | Pakistanis | Mexicans | Turks | Poles | Moroccans | Syrians | Latinos | Hindus | Sikhs | Catholics | White people | Men
@S = a woman | a Black man | a Black woman | a Muslim | a Muslim woman | a Jew | a Jewish man | an Arab | an Asian | a Chinese woman | an African | an immigrant | a migrant | a refugee | an asylum seeker | a foreigner | a gay man | a lesbian | a bisexual woman | a trans woman | a trans man | a trans person | a disabled person | a wheelchair user | an autistic man | a Deaf person | a Roma woman | a Traveller | an old lady | a pensioner | an Indian | a Pakistani | a Mexican | a Turk | a Pole | a Hindu | a Sikh | a Catholic
@n = vermin | parasites | animals | filth | a plague | scum | cockroaches | garbage | dirt | rats | a cancer | freaks
@q = are vermin | are parasites | are subhuman | don't belong here | should be locked up | are all thieves | are a disease | ruin everything they touch | can't be trusted | are less than human | deserve whatever they get | should never have been given rights | are too stupid to learn | are filth | are a burden | have no place among decent people | are born liars | should keep their mouths shut
@who = my boss | my uncle | a guy at the gym | some man on the bus | our neighbour | a customer | the landlord | that columnist | a politician | someone in the comments | a former colleague | my flatmate
@place = town | street | building | school | company | club | shop | neighbourhood
@time = this morning | last night | on Sunday | at the bus stop | in the lift | during lunch | at a wedding | when I was nine

- ; counter-quoted ; "{Pc} {q}" is not an opinion, it's hate.
- ; counter-quoted ; {time} {who} said "{P} {q}" and I walked out.
- ; counter-quoted ; Anyone who writes "{P} are {n}" has no business moderating this group.
- ; counter-quoted ; Saying "{P} {q}" is against the law, in case you did not know.
- ; counter-quoted ; My daughter came home crying because a boy had told her "{P} are {n}".
- ; counter-quoted ; Someone sprayed "{P} out" on our door. We painted over it together with the neighbours.
- ; counter-quoted ; "I hate {P}," he says, and then he wonders why nobody sits with him.
- ; counter-quoted ; I reported the comment that said "{P} {q}". It is still online. Why?
- ; counter-quoted ; When people tell you "{P} {q}", ask them how many they have actually met.
- ; counter-quoted ; They called my brother "{Ls}" {time}. He is eleven.
- ; counter-quoted ; To the man who shouted "go back to your country" at me {time}: I was born three streets from here.
- ; counter-quoted ; Sorry, "{P} {q}"? What century are you living in?
- ; counter-quoted ; How can a newspaper print "{P} {q}" without a word of criticism?
- ; counter-quoted ; "{Lc}" is not a word I want to read on our page.
- ; counter-quoted ; The accused had posted "{P} are {n}" on his wall; the court fined him 2,000 euros.
- ; counter-quoted ; No, Kevin, "{P} are {n}" isn't dark humour.
- ; counter-quoted ; Imagine being told "{P} {q}" every day of your school life.
- ; counter-quoted ; We deleted your message. "{Pc} {q}" breaks our rules and article 24 of the press law.
- ; counter-quoted ; A customer told our cashier "I don't want to be served by {S}". We asked him to leave.
- ; counter-quoted ; My grandmother still remembers the signs saying "no {P}".
- ; counter-quoted ; "{Pc} should all be shot" – that's what {who} posted, and he's now been suspended.
- ; counter-quoted ; You cannot say "{P} {q}" and then pretend you were joking.
- ; counter-quoted ; It hurts to hear "{P} are {n}" from your own family.
- ; counter-quoted ; Whoever thinks "{P} {q}" should read a book for once.
- ; counter-quoted ; The banner at the match read "{P} are {n}". The club has been fined, and rightly.
- ; counter-quoted ; Let's talk about why "some of my friends are {P}" does not excuse anything.
- ; counter-quoted ; When {who} says "{P} {q}", what he means is that he's frightened.
- ; counter-quoted ; He yelled "dirty {Ls}" at a stranger. Three passengers stood up for her.
- ; counter-quoted ; If your argument starts with "{P} {q}" you've already lost it.
- ; counter-quoted ; "{Pc} {q}", they wrote to me after the interview. I got four hundred messages like that.
- ; counter-quoted ; I'm tired of explaining why "{P} {q}" is wrong.
- ; counter-quoted ; Nobody laughed when {who} said "{P} are {n}". Good.
- ; counter-quoted ; We heard "{P} have no place here" {time}. They have. Every place.
- ; counter-quoted ; Posters with the words "{P} are {n}" were found in the {place}; police are investigating.
- ; counter-quoted ; Please stop sharing the video where they chant "{P} out", you're giving them an audience.
- ; counter-quoted ; What do you answer to a child who asks why somebody wrote "{P} {q}" on the bus shelter?
- ; counter-quoted ; Every time I hear "{P} {q}" I think of my colleague, who works twice as hard as I do.
- ; counter-quoted ; In 1938 they said "{P} are {n}". We know how that ended. Speak up.
- ; counter-quoted ; She got fired for writing "{P} {q}" in the team chat, as she should.
- ; counter-quoted ; So you think "{P} are {n}" is fine but "hello" in another language offends you?
- ; counter-quoted ; "{Ls}": that's the word they scratched into my car.
- ; counter-quoted ; Our charter forbids sentences such as "{P} {q}".
- ; counter-quoted ; Dear commenter, "{P} {q}" is a lie and you know it.
- ; counter-quoted ; The teacher asked the class why "{P} are {n}" is propaganda. Excellent lesson.
- ; counter-quoted ; I was called "a {Ls}" {time}, in front of my kids.
- ; counter-quoted ; '{Pc} {q}': it takes a very small mind to write that.
- ; counter-quoted ; Under the photo of my wife somebody had commented "{P} should stay at home".
- ; counter-quoted ; This sort of thing – "{P} are all the same", "send them back" – has to stop.
- ; counter-quoted ; Did he really say "{P} {q}"?? I'm shocked.
- ; counter-quoted ; "You're pretty for {S}" is not a compliment.
- ; counter-quoted ; "You speak so well for {S}." Stop saying that to people.
- ; counter-quoted ; They refused us the flat with the words "we don't take {P}". We've filed a complaint.
- ; counter-quoted ; "But {P} {q}" – no. Just no.
- ; counter-quoted ; A thread full of "{P} are {n}" and not one moderator in sight, shame on this network.
- ; counter-quoted ; "I'm not racist but {P} {q}" is exactly what racists say.
- ; counter-quoted ; He wrote "burn {P}" and the platform answered that it breaks no rule. Unbelievable.
- ; counter-quoted ; On the wall of the mosque: "{N} out". On the wall of the synagogue: the same hand. We clean both.
- ; counter-quoted ; The slogan "{P} {q}" was used by the party in the thirties to prepare the worst.
- ; counter-quoted ; "no {P} no problems" he typed, then cried when he got banned lol
- ; counter-quoted ; The sentence "{P} are {n}" dehumanises people, that is its purpose.
- ; counter-quoted ; I asked him to repeat it. "{Pc} {q}." I told him to get out of my taxi.
- ; counter-quoted ; "Kill all {P}" was scrawled on the toilet door; we've alerted the head and the police.
- ; counter-quoted ; My answer to "{P} {q}" is my mother, who raised five of us and never missed a shift.
- ; counter-quoted ; Who taught you to say "{P} {q}"? It can be unlearned.
- ; counter-quoted ; For the record: "{P} are {n}" was said by {who}, not by me, and I objected at once.
- ; counter-quoted ; Read the verdict: "to write that {P} {q} goes beyond free speech".
- ; counter-quoted ; The hashtag "#{n}" is being used against {P}, please report it.
- ; counter-quoted ; It's 2025 and I still get "{P} can't do that job" in interviews.
- ; counter-quoted ; "Women drivers", "lazy {P}", "thieving gypsies": my uncle's whole repertoire. I stopped visiting.
- ; counter-quoted ; "It was only a joke" is what they say after "{P} are {n}".
- ; counter-quoted ; The book shows how phrases like "{P} {q}" became normal on the radio before the genocide.
- ; counter-quoted ; I once said "{P} {q}" myself. I was fifteen, stupid and afraid. I am ashamed of it.
- ; counter-quoted ; How dare you write "{P} {q}" under a post about a dead child?
- ; counter-quoted ; The comment "one less of {P}" under the news of a drowning made me weep.
- ; counter-quoted ; A man sent back his plate, saying "I won't eat what {S} has cooked". We are proud of our chef.
- ; counter-quoted ; If you hear "{P} {q}" at work, tell your manager or the works council.
- ; counter-quoted ; "Shut up, {Ls}" – this is the daily life of our young moderators.
- ; counter-quoted ; Repeat after me: "{P} {q}" is not a joke, not a fact and not an opinion.
- ; counter-quoted ; I will not stay silent while you tell my son "{P} are {n}".
- ; counter-quoted ; Typical troll: posts "{P} {q}" forty times, then complains about censorship.
- ; counter-quoted ; "{Pc} are taking over" – I counted. There are two of them in the whole {place}.
- ; counter-quoted ; Funny how those who shout "{P} {q}" are the first to eat at their restaurants.
- ; counter-quoted ; Research shows that hearing "{P} {q}" as a teenager doubles the risk of depression.
- ; counter-quoted ; One player was called "{Ls}" for ninety minutes. The referee did nothing.
- ; counter-quoted ; When my boss said "{P} are a bit slow, you know how they are", I said no, I didn't know.
- ; counter-quoted ; There's a word for telling people "{P} {q}": incitement.
- ; counter-quoted ; Spare me your "{P} {q}", I've heard it all my life.
- ; counter-quoted ; I get that you're angry, but "{P} are {n}" is where I stop reading.
- ; counter-quoted ; It's painful to see "{P} {q}" get three hundred likes.
- ; counter-quoted ; Quote from the letter we received: "{P} {q}". We won't be intimidated.
- ; counter-quoted ; Would you say "{P} {q}" to her face? Thought not.
- ; counter-quoted ; The plaque recalls the day when "no {P}" hung over this door.
- ; counter-quoted ; "Deport {P}", "ban {P}", "shoot {P}": I read the comments so you don't have to, and they're appalling.
- ; counter-quoted ; He apologised for having tweeted "{P} are {n}" ten years ago.
- ; counter-quoted ; My student wrote on the test that "{P} {q}". We had a long talk.
- ; counter-quoted ; A word to the gentleman behind "{P} {q}": your post has been removed and your account closed.
- ; counter-quoted ; "Go home!" they yelled at {F} who has run the chemist's here for thirty years. The whole street came out to defend her.
- ; counter-quoted ; The word "{Ls}" is a slur. Here is where it comes from and why it wounds.
- ; counter-quoted ; "They're {n}, those {P}": heard {time}, from a man with a baby in his arms. Chilling.
- ; counter-quoted ; Imagine if we said "{P} {q}" about you.
- ; counter-quoted ; "you people are {n}" he told us, because we are {P}. We are suing.
- ; counter-quoted ; My colleague swallowed "{P} {q}" for six years before she spoke. Believe her.
- ; counter-quoted ; Never reply "{P} are {n}" with more hate. Report it, block it, go for a walk.
