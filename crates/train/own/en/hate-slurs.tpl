# Slurs as attack, and coarse words as attack on a group.
@A = Black | Muslim | Jewish | Arab | Asian | Chinese | African | immigrant | refugee | migrant | gay | lesbian | bisexual | trans | disabled | autistic | Deaf | Roma | Traveller | Indian | Pakistani | Mexican | Turkish | Polish | Hindu | Sikh | Moroccan | elderly | female
@B = woman | Black man | black woman | Muslim | Jew | Arab | Asian | African | immigrant | migrant | refugee | asylum seeker | foreigner | gay man | lesbian | trans woman | trans person | disabled person | wheelchair user | autistic person | Deaf person | Roma woman | Traveller | Gypsy | pensioner | old woman | Indian | Pakistani | Mexican | Turk | Pole | Moroccan | Hindu | Sikh
@D = disabled people | people with disabilities | wheelchair users | autistic people | people with Down's syndrome | Deaf people | blind people | people with learning disabilities
@L = niggers | kikes | faggots | fags | dykes | trannies | shemales | retards | spastics | cripples | pakis | chinks | gooks | spics | wetbacks | towelheads | ragheads | sandniggers | gyppos | pikeys | muzzies | wogs | coons | darkies | sluts | bitches | polacks | wops
@Lc = Niggers | Kikes | Faggots | Fags | Dykes | Trannies | Shemales | Retards | Spastics | Cripples | Pakis | Chinks | Gooks | Spics | Wetbacks | Towelheads | Ragheads | Sandniggers | Gyppos | Pikeys | Muzzies | Wogs | Coons | Darkies | Sluts | Bitches | Polacks | Wops
@Ls = nigger | kike | faggot | fag | dyke | tranny | shemale | retard | spastic | cripple | paki | chink | gook | spic | wetback | towelhead | raghead | sandnigger | gyppo | pikey | muzzie | wog | coon | darkie | slut | bitch | polack
@N = immigrants | migrants | refugees | asylum seekers | foreigners | Arabs | Africans | Asians | Pakistanis | Indians | Mexicans | Turks | Moroccans | Algerians | Nigerians | Somalis | Syrians | Afghans | Romanians | Poles | Chinese people | Black people | Muslims | Roma
@P = women | Black people | black people | Muslims | Jews | Jewish people | Arabs | Asians | Chinese people | Africans | immigrants | migrants | refugees | asylum seekers | foreigners | gay people | gays | gay men | lesbians | bisexual people | trans people | trans women | transgender people | disabled people | people with disabilities | wheelchair users | autistic people | Deaf people | Roma | Travellers | Gypsies | older people | pensioners | Indians | Pakistanis | Mexicans | Turks | Poles | Moroccans | Syrians | Latinos | Hindus | Sikhs | Catholics | white people | men
@Pc = Women | Black people | Black people | Muslims | Jews | Jewish people | Arabs | Asians | Chinese people | Africans | Immigrants | Migrants | Refugees | Asylum seekers | Foreigners | Gay people | Gays | Gay men | Lesbians | Bisexual people | Trans people | Trans women | Transgender people | Disabled people | People with disabilities | Wheelchair users | Autistic people | Deaf people | Roma | Travellers | Gypsies | Older people | Pensioners | Indians | Pakistanis | Mexicans | Turks | Poles | Moroccans | Syrians | Latinos | Hindus | Sikhs | Catholics | White people | Men
@R = Muslims | Jews | Jewish people | Hindus | Sikhs | Catholics | Christians | Buddhists | believers in Islam
@S = a woman | a Black man | a Black woman | a Muslim | a Muslim woman | a Jew | a Jewish man | an Arab | an Asian | a Chinese woman | an African | an immigrant | a migrant | a refugee | an asylum seeker | a foreigner | a gay man | a lesbian | a bisexual woman | a trans woman | a trans man | a trans person | a disabled person | a wheelchair user | an autistic man | a Deaf person | a Roma woman | a Traveller | an old lady | a pensioner | an Indian | a Pakistani | a Mexican | a Turk | a Pole | a Hindu | a Sikh | a Catholic
@n = vermin | parasites | animals | filth | a plague | scum | cockroaches | garbage | dirt | rats | a cancer | freaks
@Ls2 = nobody | piece of dirt | waste of skin
@place = town | street | building | school | company | club | country | shop | neighbourhood

hate+insult ; hate-slur ; Shut up, you {Ls}.
hate+insult ; hate-slur ; Look at this {Ls} trying to be one of us.
hate+insult ; hate-slur ; {Lc} out of our {place}.
hate+insult ; hate-slur ; bloody {L} everywhere you look
hate+insult ; hate-slur ; Another {Ls} with an opinion, just what we needed.
hate+insult ; hate-slur ; Who let the {L} in?
hate+insult ; hate-slur ; Typical {Ls} behaviour, what did you expect.
hate+insult ; hate-slur ; I don't take orders from {L}.
hate+insult ; hate-slur ; What a dirty little {Ls} you are.
hate+insult ; hate-slur ; Your page is full of {L}, I'm unsubscribing.
hate+insult ; hate-slur ; Only a {Ls} would write a comment like that.
hate+insult ; hate-slur ; Sent my order back because a {Ls} had touched it.
hate+insult ; hate-slur ; Go cry to your mother, {Ls}.
hate+insult ; hate-slur ; Since when do they hire {L} at this counter?
hate+insult ; hate-slur ; I'd rather stay single than date a {Ls}.
hate+insult ; hate-slur ; That presenter is a {Ls} and everybody can see it.
hate+insult ; hate-slur ; Nobody asked you, {Ls}, sit down.
hate+insult ; hate-slur ; We used to be a nice {place} before the {L} came.
hate+insult ; hate-slur ; {Lc} like you are the reason I carry pepper spray.
hate+insult ; hate-slur ; You and your {Ls} friends can rot.
hate+insult ; hate-slur ; a {Ls} will always be a {Ls2}
hate+insult ; hate-slur ; My son will not share a desk with a {Ls}.
hate+insult ; hate-slur ; They promoted the {Ls}, can you believe it.
hate+insult ; hate-slur ; No {L} on my team, thank you very much.
hate+insult ; hate-slur ; Hey {Ls}, did you get lost on your way back to the gutter?
hate+insult ; hate-slur ; The {L} are at it again, whining about rights.
hate+insult ; hate-slur ; You walk like one, you talk like one, guess what you are: a {Ls}.
hate+insult ; hate-slur ; That {Ls} at reception gave me a look.
hate+insult ; hate-slur ; I see {L}, I change pavement.

hate+profanity ; hate-profane ; Fuck all {P}, seriously.
hate+profanity ; hate-profane ; {Pc} can go fuck themselves.
hate+profanity ; hate-profane ; So fucking tired of {P} and their shit.
hate+profanity ; hate-profane ; These goddamn {P} think they own the {place}.
hate+profanity ; hate-profane ; {Pc} are a bunch of fucking {n}.
hate+profanity ; hate-profane ; piss off back to your hole you fucking {L}
hate+profanity ; hate-profane ; Every shitty thing in this {place} comes from {P}.
hate+profanity ; hate-profane ; I don't give a fuck about {P}, let them starve.
hate+profanity ; hate-profane ; Holy shit, another bloody {B}, are they giving out prizes?
hate+profanity ; hate-profane ; Fucking {P}, always the same crap with them.
hate+profanity ; hate-profane ; Bullshit, {P} have never done a damn thing for anybody.
hate+profanity ; hate-profane ; Get those fucking {P} out of my sight.
hate+profanity ; hate-profane ; {Pc} are shit and this {place} turned to shit because of them.
hate+profanity ; hate-profane ; Why the hell do we feed these fucking {P}?
hate+profanity ; hate-profane ; Screw {P} and screw everyone who defends them.
hate+profanity ; hate-profane ; I'm not fucking sitting next to {S}.
hate+profanity ; hate-profane ; What the fuck is {S} doing behind the till, I want someone normal.
hate+profanity ; hate-profane ; Damn {P}, crawling all over the bloody {place}.
hate+profanity ; hate-profane ; {Pc}, what a load of arseholes, no exception.
hate+profanity ; hate-profane ; Shove your diversity up your arse, {P} are {n}.

hate+insult ; hate-slur ; Drop dead, {Ls}.
hate+insult ; hate-slur ; I hate {L}, can't help it.
hate+insult ; hate-slur ; {Lc} are the scum of the earth.
hate+insult ; hate-slur ; Filthy {L}, all of them.
hate+insult ; hate-slur ; Never trust a {Ls}.
hate+insult ; hate-slur ; Stupid {Ls}, can't even hold a tray.
hate+insult ; hate-slur ; Some {Ls} took my seat and I wanted to spit.
hate+insult ; hate-slur ; Kick the {L} out and change the locks.
hate+insult ; hate-slur ; You're nothing but a {Ls}, and nobody will ever love you.
hate+insult ; hate-slur ; Why are there so many {L} on television?
hate+insult ; hate-slur ; Ugly {Ls}, cover your face.
hate+insult ; hate-slur ; My new neighbours are {L}, pray for me.
hate+insult ; hate-slur ; The {L} have taken over the {place}.
hate+insult ; hate-slur ; Go back to your country, you {Ls}.
hate+insult ; hate-slur ; These {L} breed faster than we can count.
hate+insult ; hate-slur ; I won't be lectured by some {Ls} with a degree.
hate+insult ; hate-slur ; Another shop ruined by {L}.
hate+insult ; hate-slur ; Don't be such a {Ls}, nobody likes your sort.
hate+insult ; hate-slur ; What do you call a {Ls} with a job? A thief on a break.
hate+insult ; hate-slur ; He's a {Ls}, what did you expect from him.
hate+insult ; hate-slur ; The {Ls} at the desk couldn't understand a word.
hate+insult ; hate-slur ; {Lc}, {n}, same thing.
hate+insult ; hate-slur ; When I hear a {Ls} complain I turn the volume down.
hate+insult ; hate-slur ; Your kid plays with {L}? Burn his clothes.
hate+insult ; hate-slur ; I'm not paying for {L} to have babies.
hate+insult ; hate-slur ; I can smell {L} from across the {place}.
hate+insult ; hate-slur ; Only {L} and fools vote for that man.
hate+insult ; hate-slur ; Fire the {Ls}, hire a human.
hate+insult ; hate-slur ; Keep your {Ls} hands off my food.
hate+insult ; hate-slur ; They let a {Ls} read the news now, the end is near.
hate+insult ; hate-slur ; Worthless {L}.
hate+insult ; hate-slur ; He brought his {Ls} girlfriend to dinner and my mother cried.
hate+insult ; hate-slur ; Look, a {Ls} in a suit, like a monkey at a wedding.
hate+insult ; hate-slur ; Who cares what happened to that {Ls}, she had it coming.
hate+insult ; hate-slur ; The world needs fewer {L}.
hate+insult ; hate-slur ; I had a {Ls} for a teacher and I learned nothing, obviously.
hate+insult ; hate-slur ; You smell, {Ls}.
hate+insult ; hate-slur ; Two {L} kissing on the bench, call the vet.
hate+insult ; hate-slur ; Come here and say that again, you greasy {Ls}.
hate+insult ; hate-slur ; They gave the prize to a {Ls} because it looks good.

hate+threat ; hate-slur-threat ; I'll kick your teeth in, {Ls}.
hate+threat ; hate-slur-threat ; Kill the {L}, all of them.
hate+threat ; hate-slur-threat ; String up the {L}.
hate+threat ; hate-slur-threat ; We're coming for you, {Ls}, count your days.
hate+threat ; hate-slur-threat ; One more word, {Ls}, and you go through that window.
hate+threat ; hate-slur-threat ; {Lc} get shot around here.
hate+threat ; hate-slur-threat ; Burn, {L}, burn.
hate+threat ; hate-slur-threat ; I have a bullet for every {Ls} in this {place}.
hate+threat ; hate-slur-threat ; Next {Ls} I meet will be eating through a straw.
hate+threat ; hate-slur-threat ; You're dead, {Ls}, we know your bus stop.

hate+profanity ; hate-profane ; You fucking {Ls}, get lost.
hate+profanity ; hate-profane ; Fuck off, {L}, nobody wants you here.
hate+profanity ; hate-profane ; I fucking can't with these {P}, drown the lot.
hate+profanity ; hate-profane ; {Pc} are full of shit, every last one.
hate+profanity ; hate-profane ; Shitty {L}, shitty {place}.
hate+profanity ; hate-profane ; Fucking {P} and their fucking feelings.
hate+profanity ; hate-profane ; {Pc} can kiss my arse, inferior bastards.
hate+profanity ; hate-profane ; Go to hell, you goddamn {Ls}.
hate+profanity ; hate-profane ; A fucking {B} as mayor, kill me now.
hate+profanity ; hate-profane ; Damn {P} shit where they eat.
hate+profanity ; hate-profane ; Fuck your god, {R}, and fuck you too.
hate+profanity ; hate-profane ; Bloody {N}, fuck off home.
hate+profanity ; hate-profane ; I'm sick of these {A} bastards.
hate+profanity ; hate-profane ; Bunch of {A} cunts, the lot of them.
hate+profanity ; hate-profane ; Fucking women, they ruin everything.
hate+profanity ; hate-profane ; Shut the fuck up, woman, and get back to the sink.
hate+profanity ; hate-profane ; Those trans fuckers should be put down.
hate+profanity ; hate-profane ; Fuck {D}, why do I have to pay for their bloody ramps?
