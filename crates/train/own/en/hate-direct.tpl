# Open attacks: emotion, attributes, dehumanisation, what "should" be done, threats.
@A = Black | Muslim | Jewish | Arab | Asian | Chinese | African | immigrant | refugee | migrant | gay | lesbian | bisexual | trans | disabled | autistic | Deaf | Roma | Traveller | Indian | Pakistani | Mexican | Turkish | Polish | Hindu | Sikh | Moroccan | elderly | female
@B = woman | Black man | black woman | Muslim | Jew | Arab | Asian | African | immigrant | migrant | refugee | asylum seeker | foreigner | gay man | lesbian | trans woman | trans person | disabled person | wheelchair user | autistic person | Deaf person | Roma woman | Traveller | Gypsy | pensioner | old woman | Indian | Pakistani | Mexican | Turk | Pole | Moroccan | Hindu | Sikh
@P = women | Black people | black people | Muslims | Jews | Jewish people | Arabs | Asians | Chinese people | Africans | immigrants | migrants | refugees | asylum seekers | foreigners | gay people | gays | gay men | lesbians | bisexual people | trans people | trans women | transgender people | disabled people | people with disabilities | wheelchair users | autistic people | Deaf people | Roma | Travellers | Gypsies | older people | pensioners | Indians | Pakistanis | Mexicans | Turks | Poles | Moroccans | Syrians | Latinos | Hindus | Sikhs | Catholics | white people | men
@Pc = Women | Black people | Black people | Muslims | Jews | Jewish people | Arabs | Asians | Chinese people | Africans | Immigrants | Migrants | Refugees | Asylum seekers | Foreigners | Gay people | Gays | Gay men | Lesbians | Bisexual people | Trans people | Trans women | Transgender people | Disabled people | People with disabilities | Wheelchair users | Autistic people | Deaf people | Roma | Travellers | Gypsies | Older people | Pensioners | Indians | Pakistanis | Mexicans | Turks | Poles | Moroccans | Syrians | Latinos | Hindus | Sikhs | Catholics | White people | Men
@R = Muslims | Jews | Jewish people | Hindus | Sikhs | Catholics | Christians | Buddhists | believers in Islam
@S = a woman | a Black man | a Black woman | a Muslim | a Muslim woman | a Jew | a Jewish man | an Arab | an Asian | a Chinese woman | an African | an immigrant | a migrant | a refugee | an asylum seeker | a foreigner | a gay man | a lesbian | a bisexual woman | a trans woman | a trans man | a trans person | a disabled person | a wheelchair user | an autistic man | a Deaf person | a Roma woman | a Traveller | an old lady | a pensioner | an Indian | a Pakistani | a Mexican | a Turk | a Pole | a Hindu | a Sikh | a Catholic
@n = vermin | parasites | animals | filth | a plague | scum | cockroaches | garbage | dirt | rats | a cancer | freaks
@place = town | street | building | school | company | club | country | shop | neighbourhood | gym | village
@neg = disgusting | repulsive | vile | worthless | pathetic | filthy | rotten | corrupt

hate ; hate-emotion ; I feel nothing but contempt for {P}.
hate ; hate-emotion ; {Pc} make my skin crawl, always have, always will.
hate ; hate-emotion ; My blood boils every time I see {S} on television.
hate ; hate-emotion ; Honestly the older I get the more I despise {P}.
hate ; hate-emotion ; can't even look at {P} without wanting to throw up
hate ; hate-emotion ; Seeing {P} happy in my own {place} fills me with rage.
hate ; hate-emotion ; There's a special kind of loathing I keep for {P}.
hate ; hate-emotion ; God how I detest {P}, every last one of them.
hate ; hate-emotion ; I get physically sick when {S} sits down next to me.
hate ; hate-emotion ; Nothing annoys me like the voice of {S}.
hate ; hate-emotion ; {Pc} repel me and I'm done pretending otherwise.
hate ; hate-emotion ; I was raised to resent {P} and I thank my father for it.
hate ; hate-emotion ; it's pure disgust, that is what i feel around {P}
hate ; hate-emotion ; Call it hatred if you want, I wear it with pride: {P} are my enemy.
hate ; hate-emotion ; What I feel for {P} goes way beyond dislike.
hate ; hate-emotion ; Every {B} I come across ruins my day just by being there.
hate ; hate-emotion ; Is it normal that I want to spit whenever I walk past {P}?
hate ; hate-emotion ; I've got zero sympathy left for {P}, only hate.
hate ; hate-emotion ; The sight of two {P} together is enough to put me off my food.
hate ; hate-emotion ; I loathe how {P} walk, talk and breathe.
hate ; hate-emotion ; my hatred of {P} keeps me warm at night
hate ; hate-emotion ; It took me ten years in this {place} to learn to hate {P} properly.
hate ; hate-emotion ; {Pc}, ugh. Revolting, the whole lot.
hate ; hate-emotion ; I cannot bear sharing a {place} with {P}.
hate ; hate-emotion ; A shiver of disgust, that's what {P} give me.

hate ; hate-attribute ; {Pc} are {neg} by nature.
hate ; hate-attribute ; Every single {B} is a liar, you'll see.
hate ; hate-attribute ; there is something {neg} about all {P}
hate ; hate-attribute ; {Pc} have no morals, no honour and no brain.
hate ; hate-attribute ; By and large {P} are lazy, dishonest and dirty.
hate ; hate-attribute ; Show me {S} and I'll show you a coward.
hate ; hate-attribute ; {Pc} are simply worse at everything that matters.
hate ; hate-attribute ; The average {B} has the mind of a spoiled child.
hate ; hate-attribute ; you can smell {P} before you see them
hate ; hate-attribute ; All {P} lie, it's in their blood.
hate ; hate-attribute ; {Pc}? Ignorant, violent, ungrateful. End of.
hate ; hate-attribute ; I've never met {S} who wasn't {neg} deep down.
hate ; hate-attribute ; {Pc} are the stupidest people on earth, closely followed by their friends.
hate ; hate-attribute ; Being {neg} is what {P} do best.
hate ; hate-attribute ; Once you know {P} you know how sly and greedy they all are.
hate ; hate-attribute ; Weak, {neg}, useless: that sums up {P}.
hate ; hate-attribute ; It's scientific fact that {P} are inferior to us.
hate ; hate-attribute ; {Pc} are born liars and die liars.
hate ; hate-attribute ; What do {P} have in common? They are all {neg}.
hate ; hate-attribute ; The morals of {P} are those of a gutter.
hate ; hate-attribute ; {Pc} were the mistake of creation.
hate ; hate-attribute ; You won't find one honest soul among {P}.
hate ; hate-attribute ; A {neg} bunch from top to bottom, {P}.

hate ; hate-dehumanise ; {Pc} are {n}, nothing more.
hate ; hate-dehumanise ; We are being overrun by {n}, and they call them {P}.
hate ; hate-dehumanise ; {Pc} breed like rats and we pay for the litter.
hate ; hate-dehumanise ; I don't see people when I look at {P}, I see {n}.
hate ; hate-dehumanise ; Calling {P} human is an insult to humans.
hate ; hate-dehumanise ; {Pc} crawl out of their holes the minute the sun comes up.
hate ; hate-dehumanise ; a swarm of {P} has infested our {place}
hate ; hate-dehumanise ; Somebody should fumigate the {place} after {P} have been there.
hate ; hate-dehumanise ; My dog has more humanity than all {P} put together.
hate ; hate-dehumanise ; {Pc} are closer to apes than to us.
hate ; hate-dehumanise ; It's not a neighbourhood any more, it's a nest of {P}.
hate ; hate-dehumanise ; {Pc} are the tumour and society is the patient.
hate ; hate-dehumanise ; You don't argue with {n}. You don't argue with {P}.
hate ; hate-dehumanise ; {Pc} carry filth wherever they settle, like fleas.
hate ; hate-dehumanise ; That {place} is crawling with {P}, call pest control.
hate ; hate-dehumanise ; What separates {P} from beasts? Not much, from what I've seen.
hate ; hate-dehumanise ; {Pc} spread like mould.
hate ; hate-dehumanise ; these {P} aren't persons, they're {n} with shoes
hate ; hate-dehumanise ; Animals have better manners than {P}, at least you can train them.
hate ; hate-dehumanise ; When {P} move in it's an infestation, not a community.
hate ; hate-dehumanise ; I wouldn't put {P} in a zoo, the monkeys would complain.
hate ; hate-dehumanise ; The human race stops where {P} begin.
hate ; hate-dehumanise ; Put {P} in suits and underneath they are still {n}.
hate ; hate-dehumanise ; Some call them {P}. The correct word is {n}.

hate ; hate-should ; {Pc} should be kept out of every {place} that still has standards.
hate ; hate-should ; Strip {P} of the vote and half our troubles are over.
hate ; hate-should ; {Pc} ought to be sterilised at the state's expense.
hate ; hate-should ; Somebody has to put {P} back in their place.
hate ; hate-should ; It ought to be legal to refuse {P} at the door.
hate ; hate-should ; {Pc} must never be allowed to teach children.
hate ; hate-should ; We need to get rid of {P}, politely or otherwise.
hate ; hate-should ; Ban {P} from public transport and people will breathe again.
hate ; hate-should ; {Pc} should wear a badge so that the rest of us know.
hate ; hate-should ; Round up all {P} and ship them to an island nobody wants.
hate ; hate-should ; The law should treat {P} as the {n} they are.
hate ; hate-should ; {Pc} should be made to eat in a separate room.
hate ; hate-should ; Let's clear the {place} of {P} once and for all.
hate ; hate-should ; Take the children away from {P} before it's too late.
hate ; hate-should ; no doctor should waste a minute on {P}
hate ; hate-should ; It's high time {P} were taught who is master here.
hate ; hate-should ; {Pc} should know their place and be quiet.
hate ; hate-should ; A sane {place} would have thrown {P} out years ago.
hate ; hate-should ; Nobody should have to hire {S}, and nobody sane would.
hate ; hate-should ; Put them all behind a wall, {P} first.
hate ; hate-should ; We should bring back separate entrances for {P}.
hate ; hate-should ; {Pc} should be registered, counted and watched.

hate+threat ; hate-threat ; One night we will come for {P} and no one will hear a thing.
hate+threat ; hate-threat ; Every {B} in this {place} had better sleep with one eye open.
hate+threat ; hate-threat ; I've got petrol and a lighter, and I know where {P} live.
hate+threat ; hate-threat ; I will beat the first {B} who crosses my path tonight.
hate+threat ; hate-threat ; {Pc} will pay in blood, mark my words.
hate+threat ; hate-threat ; We're going to hunt down {P} street by street.
hate+threat ; hate-threat ; next time i see {P} in our {place} i swear i'll use my knife
hate+threat ; hate-threat ; My boys and I are going to break the bones of a few {P} on Saturday.
hate+threat ; hate-threat ; {Pc} should be lined up and shot.
hate+threat ; hate-threat ; The only good place for {P} is a mass grave.
hate+threat ; hate-threat ; I'd gladly run over {P} if the police looked the other way.
hate+threat ; hate-threat ; Soon {P} will hang from the lamp posts.
hate+threat ; hate-threat ; If {S} comes near my kids I will kill them on the spot.
hate+threat ; hate-threat ; Gas {P}. All of them.
hate+threat ; hate-threat ; We have a list of {P} in this {place}, and we'll get through it one by one.
hate+threat ; hate-threat ; {Pc} deserve a bullet and I'm willing to pay for it.
hate+threat ; hate-threat ; it's time to burn {P} out of their homes
hate+threat ; hate-threat ; I'm bringing a bat to the parade, {P} won't be dancing for long.
hate+threat ; hate-threat ; Someone should drown {P} at birth.
hate+threat ; hate-threat ; You {P} won't see Christmas, that is a promise.
hate+threat ; hate-threat ; I can't wait for the day when we finally exterminate {P}.
hate+threat ; hate-threat ; We will smash the windows of {P} until they leave.
hate+threat ; hate-threat ; Watch your backs, {P}, we're done talking.
hate+threat ; hate-threat ; Slit the throat of every {B} and this {place} is ours again.
hate+threat ; hate-threat ; The ovens were too good for {R}.
hate+threat ; hate-threat ; Let them come, {P}, my rifle is loaded.

hate+threat ; hate-threat ; I'm going to kill {P}, as many as I can.
hate+threat ; hate-threat ; Shoot {P} on sight.
hate+threat ; hate-threat ; Death to {P}!
hate+threat ; hate-threat ; {Pc} will be burned alive and I'll bring the wood.
hate+threat ; hate-threat ; I want to strangle every {B} I meet.
hate+threat ; hate-threat ; Hang {P} from the bridge.
hate+threat ; hate-threat ; Beat {P} until they crawl.
hate+threat ; hate-threat ; We should blow up the place where {P} meet.
hate+threat ; hate-threat ; I'll stab {S} before the week is over.
hate+threat ; hate-threat ; Somebody rape those {A} women and teach them a lesson.
hate+threat ; hate-threat ; Throw acid on {P}.
hate+threat ; hate-threat ; There will be a bomb at the centre for {P}.
hate+threat ; hate-threat ; {Pc} need to be wiped off the map, and we'll do it.
hate+threat ; hate-threat ; I'll put {S} in a wheelchair, or in a coffin.
hate+threat ; hate-threat ; It's us or {P}, so load your guns.
hate+threat ; hate-threat ; We will make {P} bleed.
hate+threat ; hate-threat ; My fists are waiting for {S}.
hate+threat ; hate-threat ; Kill them before they breed: {P}, one and all.
hate+threat ; hate-threat ; Poison the water of {P}.
hate+threat ; hate-threat ; If the state won't get rid of {P} we'll do it ourselves with knives.
hate+threat ; hate-threat ; Break their windows, break their legs, {P} only understand pain.
hate+threat ; hate-threat ; Run, {P}, because tonight we're drunk and armed.

hate ; hate-emotion ; {Pc} fill me with nausea.
hate ; hate-emotion ; I have hated {P} since I was old enough to think.
hate ; hate-emotion ; Can't stomach {P}.
hate ; hate-emotion ; Every {B} makes me angry.
hate ; hate-emotion ; I'm allergic to {P}.
hate ; hate-emotion ; Words can't express how much I abhor {P}.
hate ; hate-emotion ; Nobody hates {P} more than I do.
hate ; hate-emotion ; I hope {P} suffer, I really do.
hate ; hate-emotion ; May {P} rot, the sooner the better.
hate ; hate-emotion ; I wish cancer on {P}.
hate ; hate-emotion ; The mere word "{B}" makes me want to spit.
hate ; hate-emotion ; I'd be happier if all {P} dropped dead.
