# Someone speaks against hate without quoting it.
@A = Black | Muslim | Jewish | Arab | Asian | Chinese | African | immigrant | refugee | migrant | gay | lesbian | bisexual | trans | disabled | autistic | Deaf | Roma | Traveller | Indian | Pakistani | Mexican | Turkish | Polish | Hindu | Sikh | Moroccan | elderly | female
@D = disabled people | people with disabilities | wheelchair users | autistic people | people with Down's syndrome | Deaf people | blind people | people with learning disabilities
@F = a Black woman | a Muslim | a Jew | an Arab | an Asian | a Chinese woman | an African | an immigrant | a refugee | an asylum seeker | a foreigner | a lesbian | a trans woman | a disabled woman | a wheelchair user | a Deaf woman | a Roma woman | a Traveller | a pensioner | an Indian | a Pakistani | a Mexican | a Turk | a Pole | a Hindu | a Sikh
@G = gay people | gays | gay men | lesbians | bisexuals | homosexuals | queer people | gay couples | LGBT people
@Gc = Gay people | Gays | Gay men | Lesbians | Bisexuals | Homosexuals | Queer people | Gay couples | LGBT people
@H = a Black man | a Muslim | a Jew | an Arab | an Asian | a Chinese man | an African | an immigrant | a refugee | an asylum seeker | a foreigner | a gay man | a trans man | a disabled man | a wheelchair user | an autistic man | a Deaf man | a Roma man | a Traveller | a pensioner | an Indian | a Pakistani | a Mexican | a Turk | a Pole | a Hindu | a Sikh
@Ls = nigger | kike | faggot | fag | dyke | tranny | shemale | retard | spastic | cripple | paki | chink | gook | spic | wetback | towelhead | raghead | sandnigger | gyppo | pikey | muzzie | wog | coon | darkie | slut | bitch | polack
@Mc = Roma | Travellers | Gypsies | Roma families | Irish Travellers | Romani people
@N = immigrants | migrants | refugees | asylum seekers | foreigners | Arabs | Africans | Asians | Pakistanis | Indians | Mexicans | Turks | Moroccans | Algerians | Nigerians | Somalis | Syrians | Afghans | Romanians | Poles | Chinese people | Black people | Muslims | Roma
@Oc = Older people | Old people | Pensioners | The elderly | Over-seventies | Retired people | Old folk
@P = women | Black people | black people | Muslims | Jews | Jewish people | Arabs | Asians | Chinese people | Africans | immigrants | migrants | refugees | asylum seekers | foreigners | gay people | gays | gay men | lesbians | bisexual people | trans people | trans women | transgender people | disabled people | people with disabilities | wheelchair users | autistic people | Deaf people | Roma | Travellers | Gypsies | older people | pensioners | Indians | Pakistanis | Mexicans | Turks | Poles | Moroccans | Syrians | Latinos | Hindus | Sikhs | Catholics | white people | men
@Pc = Women | Black people | Black people | Muslims | Jews | Jewish people | Arabs | Asians | Chinese people | Africans | Immigrants | Migrants | Refugees | Asylum seekers | Foreigners | Gay people | Gays | Gay men | Lesbians | Bisexual people | Trans people | Trans women | Transgender people | Disabled people | People with disabilities | Wheelchair users | Autistic people | Deaf people | Roma | Travellers | Gypsies | Older people | Pensioners | Indians | Pakistanis | Mexicans | Turks | Poles | Moroccans | Syrians | Latinos | Hindus | Sikhs | Catholics | White people | Men
@S = a woman | a Black man | a Black woman | a Muslim | a Muslim woman | a Jew | a Jewish man | an Arab | an Asian | a Chinese woman | an African | an immigrant | a migrant | a refugee | an asylum seeker | a foreigner | a gay man | a lesbian | a bisexual woman | a trans woman | a trans man | a trans person | a disabled person | a wheelchair user | an autistic man | a Deaf person | a Roma woman | a Traveller | an old lady | a pensioner | an Indian | a Pakistani | a Mexican | a Turk | a Pole | a Hindu | a Sikh | a Catholic
@Tc = Trans people | Trans women | Trans men | Transgender people | Non-binary people | Transsexuals
@n = vermin | parasites | animals | filth | a plague | scum | cockroaches | garbage | dirt | rats | a cancer | freaks
@q = are vermin | are parasites | are subhuman | don't belong here | should be locked up | are all thieves | are a disease | ruin everything they touch | can't be trusted | are less than human | deserve whatever they get | should never have been given rights | are too stupid to learn | are filth | are a burden | have no place among decent people | are born liars | should keep their mouths shut
@who = my boss | my uncle | a guy at the gym | some man on the bus | our neighbour | a customer | the landlord | that columnist | a politician | someone in the comments | a former colleague | my flatmate
@place = town | street | building | school | company | club | shop | neighbourhood
@harried = Women in tech | Muslim students | Jewish pupils | Black players | Trans teenagers | Refugees

- ; counter-referred ; I can't believe people still think it's fine to mock {P}.
- ; counter-referred ; Hating {P} says a lot about you and nothing about them.
- ; counter-referred ; Your contempt for {P} is showing, and it isn't pretty.
- ; counter-referred ; Stop insulting {P} in the comments.
- ; counter-referred ; Comparing {P} to animals is how massacres begin.
- ; counter-referred ; It is vile to call {P} {n}.
- ; counter-referred ; It's a disgrace that {P} are still spat at in the street.
- ; counter-referred ; People who wish {P} dead need to be stopped, by law.
- ; counter-referred ; What you wrote about {P} is shameful, take it down.
- ; counter-referred ; I'm sick of seeing {P} blamed for everything.
- ; counter-referred ; We condemn the threats sent to {P} this week.
- ; counter-referred ; Whoever tells {P} to go home has forgotten where their own grandparents came from.
- ; counter-referred ; Anyone calling for violence against {P} will be reported to the prosecutor.
- ; counter-referred ; The attack on {P} last night fills us with horror.
- ; counter-referred ; Attacking {P} because of who they are is a crime in France.
- ; counter-referred ; To say that {P} {q} is a lie that has cost lives.
- ; counter-referred ; Claiming {P} {q} doesn't make you brave, it makes you a liar.
- ; counter-referred ; The man who called {P} subhuman on air has lost his show.
- ; counter-referred ; You want {P} banned from the {place}? Then ban me too.
- ; counter-referred ; So many insults under this picture of {P}. What is wrong with you all?
- ; counter-referred ; I grew up hearing horrible things about {P}, and I regret every time I laughed.
- ; counter-referred ; She was refused a job because she is {F}. That's discrimination.
- ; counter-referred ; He was beaten up for being {H}. We're raising money for his hospital bill.
- ; counter-referred ; Slurs against {P} are not banter.
- ; counter-referred ; It breaks my heart that {P} have to read this filth.
- ; counter-referred ; Calling someone a {Ls} isn't edgy, grow up.
- ; counter-referred ; Our moderators remove any post that dehumanises {P}.
- ; counter-referred ; The idea that {P} are inferior was invented to rob them.
- ; counter-referred ; If you despise {P}, shop elsewhere, we don't need your money.
- ; counter-referred ; It makes me furious that {P} are still treated like dirt in this {place}.
- ; counter-referred ; I despise people who despise {P}.
- ; counter-referred ; Those who want to see {P} suffer disgust me.
- ; counter-referred ; I hate the way {P} are talked about on this channel.
- ; counter-referred ; Nothing makes me angrier than someone who picks on {P}.
- ; counter-referred ; Wishing cancer on {P} from behind a cartoon avatar, how courageous.
- ; counter-referred ; Spreading rumours about {P} has consequences: a family here had its windows smashed.
- ; counter-referred ; The report documents hundreds of assaults on {P} in one year.
- ; counter-referred ; What {P} have to put up with in this {place} is unbearable.
- ; counter-referred ; Making monkey noises at a Black player is racism, full stop.
- ; counter-referred ; Pulling off a woman's headscarf is an assault, not a debate.
- ; counter-referred ; Denying the Holocaust is an offence and an insult to the dead.
- ; counter-referred ; Painting swastikas on graves, that's what cowards do at night.
- ; counter-referred ; {Pc} receive death threats daily, and the networks look away.
- ; counter-referred ; He thinks {P} {q}. I think he needs help.
- ; counter-referred ; They treated {P} as if they were {n}, and history has judged them.
- ; counter-referred ; The slave trade turned {A} men and women into merchandise.
- ; counter-referred ; How can you sleep after writing such things about {P}?
- ; counter-referred ; Your jokes about {P} stopped being funny in 1970.
- ; counter-referred ; Reducing {P} to a stereotype is lazy, even in advertising.
- ; counter-referred ; I would rather lose every customer than throw out {S} to please a bigot.
- ; counter-referred ; We've banned the user who kept harassing {P} here.
- ; counter-referred ; My mother was chased off a bus for being {F}. I still think about it.
- ; counter-referred ; Yes, we deleted your remark about {P}, and we'd do it again.
- ; counter-referred ; People like you are the reason {P} are afraid to go out.
- ; counter-referred ; When you laugh at {P}, my son hears that he should be ashamed.
- ; counter-referred ; The mob that hunted {P} through the streets was cheered on by neighbours; we must remember that.
- ; counter-referred ; If somebody insults {F} on the tram, sit down beside her and talk to her.
- ; counter-referred ; You think {P} shouldn't vote? Read the constitution.
- ; counter-referred ; Treating {P} as second-class citizens has to end now.
- ; counter-referred ; The columnist's rant about {P} was revolting, and the editor should resign.
- ; counter-referred ; I blocked my own cousin over what he posts about {P}.
- ; counter-referred ; Hatred of {P} has doubled online since the spring, says the study.
- ; counter-referred ; Telling {S} to smile, to calm down, to stay at home: it's the same old contempt.
- ; counter-referred ; There were Nazis marching against {P} in my {place} on Saturday. There were ten times more of us against them.
- ; counter-referred ; Blaming {P} for the housing crisis is easy and false.
- ; counter-referred ; Parents, if your children repeat nasty things about {P}, talk to them.
- ; counter-referred ; It's those who hate {P} that should be ashamed, nobody else.
- ; counter-referred ; To those who sent death wishes to {S}: the police have your names.
- ; counter-referred ; The witness said the gang wanted to burn {P} alive. The jury was in tears.
- ; counter-referred ; The prosecutor asks for three years for the man who incited people to kill {P}.
- ; counter-referred ; We need a law with teeth against those who drive {P} out of their homes.
- ; counter-referred ; All this venom against {P}, and for what?
- ; counter-referred ; I won't share a stage with a man who wants {P} deported.
- ; counter-referred ; Thinking that {P} are less human than you is the very definition of racism.
- ; counter-referred ; Bullying {P} at work costs companies millions, apart from the tears.
- ; counter-referred ; The film exposes how {P} were sterilised by force until 1976.
- ; counter-referred ; Don't feed the ones who pour hate on {P}; report and move on.
- ; counter-referred ; Someone left a pig's head at the mosque. We brought flowers.
- ; counter-referred ; Refusing to rent to {P} can cost you 45,000 euros and three years in prison.
- ; counter-referred ; Just because {who} thinks {P} are stupid doesn't make it so.
- ; counter-referred ; Strange idea of free speech, if it only serves to trample on {P}.
- ; counter-referred ; I quit that forum. Every second post was an insult to {P}.
- ; counter-referred ; Please be kind: the comments about the {A} candidate are horrible.
- ; counter-referred ; We are {P}, we've been called everything, and we're still here.
- ; counter-referred ; As {S} I've heard every slur there is; none of them broke me.
- ; counter-referred ; It took courage for {F} to report the abuse, and she was believed.
- ; counter-referred ; Racists get no discount here, nor a table.
- ; counter-referred ; If you came to this page to hate on {P}, there's the door.
- ; counter-referred ; Treat {P} like human beings, is that so hard?
- ; counter-referred ; The word you used for {P} is a slur. Edit your post, please.
- ; counter-referred ; I taught in a {place} where {A} pupils were bullied every day; silence made it worse.
- ; counter-referred ; My heart goes out to {P} who read this thread.
- ; counter-referred ; {harried} keep getting told they don't belong. They do.
- ; counter-referred ; It's appalling that a minister can speak of {P} as though they were a disease.
- ; counter-referred ; Whoever set fire to the home of {P} must be found and tried.
- ; counter-referred ; The old laws treated {P} as criminals; they were repealed, thank God.
- ; counter-referred ; You aren't defending women by attacking migrants, and you aren't defending migrants by silencing women.
- ; counter-referred ; Seriously, attacking {S} over an ad for yoghurt?
- ; counter-referred ; Some of these comments about {P} make me ashamed of my {place}.
- ; counter-referred ; Let's call it what it is: a campaign of hatred against {P}.
- ; counter-referred ; Mocking someone's accent is just racism with a smile.
- ; counter-referred ; Parking on the disabled space and then sneering at {D}, that's the lowest of the low.
- ; counter-referred ; Killing women because they are women has a name: femicide.
- ; counter-referred ; {Oc} are abused in homes and nobody talks about it.
- ; counter-referred ; {Mc} were murdered by the hundred thousand, and schools hardly mention it.
- ; counter-referred ; {Gc} were sent to camps with a pink triangle sewn on their jacket.
- ; counter-referred ; Conversion therapy is torture, and {G} have waited long enough for the ban.
- ; counter-referred ; {Tc} are four times more likely to be assaulted, so no, it isn't "just a debate".
- ; counter-referred ; They let {N} drown and called it policy.

insult ; counter-angry ; Only an idiot would hate {P}, and you, sir, are an idiot.
insult ; counter-angry ; You racist piece of garbage, leave {P} alone.
insult ; counter-angry ; Shut up, you pathetic bigot, {P} have more class than you.
insult ; counter-angry ; What a moron you have to be to think {P} {q}.
insult ; counter-angry ; Imagine being such a loser that you spend your nights insulting {P}.
insult ; counter-angry ; Bigots like you are the dumbest creatures on the internet, {P} are fine.
insult ; counter-angry ; You sexist clown, women run this place and you can't even run a bath.
insult ; counter-angry ; Your homophobia is boring, you sad little man.
