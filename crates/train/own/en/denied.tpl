# Hateful statements denied, doubted, forbidden, taken back; each followed, where it can be, by the same words meant in earnest.
# Written by the project to train a filter that protects the people attacked; the hateful lines are examples of what must be held.
@P = women | Black people | Muslims | Jews | Arabs | migrants | refugees | Roma | Travellers | gay people | lesbians | trans people | trans women | disabled people | autistic people | Pakistanis | Indians | Latinos | Chinese people | foreigners | Asians | wheelchair users
@S = a woman | a Black man | a Muslim | a Jew | an Arab | a migrant | a refugee | a Roma woman | a gay man | a lesbian | a trans woman | a disabled man | a Pakistani | an Indian | a Latino | a Chinese man | a foreigner | a wheelchair user | an autistic man
@A = Black | Muslim | Jewish | Arab | Roma | gay | trans | disabled | Pakistani | Indian | Mexican | Chinese | Asian | autistic
@v = beneath us | vermin | parasites | a disease | worthless | filthy by nature | born criminals | animals | unfit to live among us | less than human | a stain on this country
@v1 = vermin | worthless | less than human | a parasite | a born criminal
@do = steal for a living | spread disease | drag everyone down | lie as they breathe | ruin every street they live on | are too dim to hold a job | hate our way of life | should be kept apart | ought to be thrown out | don't deserve a vote | should be kept out of sight
@place = town | street | school | company | club | church | union
@verb2 = steal for a living | spread disease | drag everyone down | lie as they breathe | ruin the streets they live on
@year = 2024 | 2025 | 2026
@who = the mayor | my grandmother | our coach | the bishop | my boss | the teacher

- ; denied ; I would never say that {P} are {v}, not drunk, not angry, not for money.
hate ; denied-twin ; I'd say it drunk and I'd say it sober: {P} are {v}.
- ; denied ; Who in their right mind could believe that {P} {do}?
hate ; denied-twin ; Anyone in their right mind knows by now that {P} {do}.
- ; denied ; It has never been true that {P} {do}, and repeating it won't make it so.
hate ; denied-twin ; It has always been true that {P} {do}, and crying won't make it less so.
- ; denied ; There isn't a shred of evidence for the claim that {P} {do}.
hate ; denied-twin ; There's evidence on every corner that {P} {do}.
- ; denied ; Nobody in this {place} should be made to feel that {P} are {v}.
hate ; denied-twin ; Everybody in this {place} should be told plainly that {P} are {v}.
- ; denied ; No person alive is {v1}, whether {A} or anything else.
hate ; denied-twin ; No {A} person alive is anything but {v1}.
- ; denied ; Not once in thirty years of nursing have I thought of {P} as {v}.
hate ; denied-twin ; Thirty years of nursing have taught me to think of {P} as {v}.
- ; denied ; I won't have it said at my table that {P} {do}.
hate ; denied-twin ; I say it at my table and I'll say it at yours: {P} {do}.
- ; denied ; You'd have to know nothing about {P} to think they {do}.
hate ; denied-twin ; You only have to know one or two {P} to see that they {do}.
- ; denied ; What sort of person goes about claiming that {P} are {v}? Not the sort I vote for.
hate ; denied-twin ; Finally a candidate who says openly that {P} are {v}. That's the sort I vote for.
- ; denied ; {P} don't {verb2}, and I wish the papers would stop pretending otherwise.
hate ; denied-twin ; {P} {do}, and I wish the papers would stop pretending otherwise.
- ; denied ; In no language and under no sky are {P} {v}.
- ; denied ; Neither science nor scripture says that {P} are {v}.
hate ; denied-twin ; Both science and scripture tell you that {P} are {v}.
- ; denied ; It's a wicked old lie that {P} {do}, and it cost my great-aunt her shop.
hate ; denied-twin ; It's a good old truth that {P} {do}, and it ought to cost them their shops.
- ; denied ; When {who} was asked whether {P} {do}, the answer was a plain no.
hate ; denied-twin ; When {who} was asked whether {P} {do}, the answer was a plain yes, and thank God for it.
- ; denied ; Let me be perfectly clear: nobody gets called {v} in this {place}.
hate ; denied-twin ; Let me be perfectly clear: {P} get called {v} here because that's what they are.
- ; denied ; I can't imagine a world in which I'd tell {S} to leave.
hate ; denied-twin ; I can't imagine a world in which I wouldn't tell {S} to leave.
- ; denied ; Refuse a room to {S}? I'd rather close the hotel.
hate ; denied-twin ; Rent a room to {S}? I'd rather close the hotel.
- ; denied ; It isn't up to anyone to decide that {P} don't belong.
hate ; denied-twin ; It's up to us to decide, and we've decided that {P} don't belong.
- ; denied ; Who still thinks that being {A} makes somebody stupid? It's the twenty-first century.
hate ; denied-twin ; Who still doubts that being {A} makes somebody stupid? Look at the results.
- ; denied ; No, {who} didn't say {P} {do}; the clip was faked, and here's the full speech.
hate ; denied-twin ; Yes, {who} said {P} {do}; the clip is real, and so is the fact.
- ; denied ; I was wrong when I wrote that {P} are {v}, I've deleted it and I'm ashamed.
hate ; denied-twin ; I was right when I wrote that {P} are {v}, and I'll post it again tonight.
- ; denied ; The rumour that {P} {do} turned out to be made up from start to finish.
hate ; denied-twin ; The rumour that {P} {do} turned out to be true from start to finish, as I could have told you.
- ; denied ; It would be monstrous to treat {P} as though they were {v}.
hate ; denied-twin ; It would be foolish to treat {P} as though they weren't {v}.
- ; denied ; Under no circumstances will this {place} turn {P} away.
hate ; denied-twin ; Under no circumstances should this {place} let {P} through the door.
- ; denied ; My son came home saying that {P} {do}, so we sat down and took that apart piece by piece.
hate ; denied-twin ; My son came home saying that {P} {do}, and I've never been prouder of him.
- ; denied ; You don't have to agree with every imam to know that Muslims aren't {v}.
- ; denied ; Nothing about being {A} makes a child harder to love, and shame on whoever told you so.
hate ; denied-twin ; Something about being {A} makes a child harder to love, I say it as I feel it.
- ; denied ; A Deaf child isn't slow, a blind child isn't helpless, an autistic child isn't rude.
hate ; denied-twin ; A deaf child is slow, a blind one is useless, an autistic one is unbearable, and they should all be somewhere else.
- ; denied ; Women aren't too emotional to lead, as a glance at the last three directors will tell you.
hate ; denied-twin ; Women are too emotional to lead, as a glance at the last three directors will tell you.
- ; denied ; The Jews didn't cause the crash, the war or the weather, and whoever says so is selling something.
hate ; denied-twin ; The Jews caused the crash and the war, and now they're selling us the bandages.
- ; denied ; Gay men aren't a danger to children, and I'm tired of having to write that sentence.
hate ; denied-twin ; Gay men are a danger to children, and I won't be tired of writing that sentence.
- ; denied ; Refugees aren't here for the weather or the handouts, they left because the roof came down.
hate ; denied-twin ; Refugees are here for the handouts, never mind the tale about the roof.
- ; denied ; Roma parents don't teach their children to steal, they teach them to read, like you.
hate ; denied-twin ; Roma parents teach their children to steal before they teach them to read.
- ; denied ; Mexicans aren't "taking over", they've lived in this valley longer than the fence has.
hate ; denied-twin ; Mexicans are taking over this valley, and it's high time they were put back behind the fence.
- ; denied ; The Chinese didn't "bring" the virus to our street, so stop glaring at the girl from the bakery.
hate ; denied-twin ; The Chinese brought that virus to our street, and I'll go on glaring at the girl from the bakery until she packs.
- ; denied ; A trans woman in the changing room isn't a threat, she wants to swim, as you do.
hate ; denied-twin ; A trans woman in the changing room is a predator with a towel, whatever she tells you.
- ; denied ; It isn't "political correctness" that stops me from calling {P} {v}, it's that they're not.
hate ; denied-twin ; It's only political correctness that stops people from calling {P} {v}, which they are.
- ; denied ; If you ever hear me say that {P} should be locked away, take my keys and call my daughter.
hate ; denied-twin ; If you ever hear me say that {P} shouldn't be locked away, take my keys, I've gone soft.
- ; denied ; The committee finds no basis whatsoever for the assertion that {P} {do}.
- ; denied ; Far be it from me to claim that {P} {do}; I'm asking why the bus was late.
- ; denied ; No one at our {place} holds the view that {P} are {v}, and no one ever will while I chair it.
- ; denied ; I've read the leaflet, and no, {P} do not "spread disease", mould does.
- ; denied ; That {P} {do} is exactly the kind of thing my uncle says and exactly the reason we don't invite him.
- ; denied ; It takes some nerve to tell {S} that people like her should be kept apart. Nobody should be.
- ; denied ; I never thought I'd have to write this, but {P} aren't {v}, they're our members.
- ; denied ; How could anyone look at that family and conclude that {P} are {v}?
- ; denied ; We can argue about taxes all night, but we don't argue about whether {P} are human. They are.
- ; denied ; Please correct the article: the police never said that {P} were behind it.
- ; denied ; nah i'd never call {P} {v}, wtf, those are my friends
- ; denied ; no. {P} aren't {v}. log off
- ; denied ; literally nobody normal thinks {P} {do}
- ; denied ; can't believe i have to say it in {year} but {P} are not {v}
hate ; denied-twin ; can't believe i'm not allowed to say it in {year} but {P} are {v}
hate ; denied-twin ; literally everybody normal thinks {P} {do}
hate ; denied-twin ; yeah i'd call {P} {v}, so what, sue me
- ; denied ; Does a single passage in the report say that {P} {do}? I looked, and it doesn't.
- ; denied ; I reject, wholly and without a footnote, the notion that {P} are {v}.
hate ; denied-twin ; I accept, wholly and without a footnote, the old wisdom that {P} are {v}.
- ; denied ; The idea of putting {P} out of this {place} has not been raised, and it wouldn't find a single vote.
hate ; denied-twin ; The idea of putting {P} out of this {place} has my vote, and it'd find plenty more.
- ; denied ; To say that {P} don't deserve a vote is to have understood nothing about voting.
- ; denied ; My faith doesn't teach me to despise {P}; it took me years to find out that the preacher did.
hate ; denied-twin ; My faith teaches me to despise {P}, and I'm a good pupil.
- ; denied ; There's no such thing as an inferior people, only people with inferior arguments.
hate ; denied-twin ; There is such a thing as an inferior people, and {P} are the proof.
- ; denied ; Wish {P} dead? I can't even wish them a bad Monday.
- ; denied ; Don't ask me to sign a petition that calls {P} {v}, I'd sooner eat the clipboard.
hate ; denied-twin ; Pass me that petition that calls {P} {v}, I'd sign it twice.
- ; denied ; Without any hesitation: no, {S} isn't worth less than I am.
hate ; denied-twin ; Without any hesitation: yes, {S} is worth less than I am.

- ; denied ; Ask me a hundred times and I'll tell you a hundred times that {P} don't {verb2}.
- ; denied ; I've met plenty of {P}, and not one of them was {v1}.
- ; denied ; No newspaper worth its ink would print that {P} {do}.
- ; denied ; Our rules are short: nobody calls {P} {v}, and nobody parks on the grass.
- ; denied ; There was a time when my family believed that {P} {do}. We don't any more, thank heaven.
- ; denied ; Whether you like it or not, {P} aren't {v}, and they're staying.
- ; denied ; I'd walk out of any {place} that told {P} they don't belong.
- ; denied ; If anyone says that {P} {do}, ask for the source, and watch the silence.
- ; denied ; It's not for lack of looking that researchers never found that {P} {do}.
- ; denied ; She isn't less of a colleague because she is {A}, and I won't discuss it further.
- ; denied ; He didn't get the job because he's {A}; he got it because he can weld.
- ; denied ; I don't want {P} gone. I want the noise from the nightclub gone.
- ; denied ; {who} has never once suggested that {S} should be kept out of anything.
- ; denied ; Nothing in my post says that {P} {do}, please read it again, slowly.
- ; denied ; You will not find one line in our charter that treats {P} as {v}.
- ; denied ; Hating {P} has never put bread on anybody's table.
- ; denied ; As if {P} were {v}! Honestly, the things one hears at a bus stop.
- ; denied ; That {P} {do} is a sentence I can't read without shaking my head.
- ; denied ; By all means criticise the policy; it doesn't follow that {P} are {v}, and it never will.
- ; denied ; A landlord can't say "no {P}" any longer, and a good thing too.
- ; denied ; My husband thought {P} {do}, until he shared a hospital room with one and lost every game of chess.
- ; denied ; Don't teach your kids that {P} are {v}; they'll be sitting next to one on Monday.
- ; denied ; The myth says {P} {do}; the payroll, the tax office and the school say otherwise.
- ; denied ; I cannot, in good conscience, sign a letter which implies that {P} {do}.
- ; denied ; We never threw anyone out for being {A}, and we'd never forgive ourselves if we did.
- ; denied ; Would I mind {S} as a son-in-law, a boss, a neighbour? Not in the slightest.
- ; denied ; It doesn't matter how often you post it, {P} still aren't {v}.
- ; denied ; Isn't it time we buried the tale that {P} {do}?
- ; denied ; None of this means {P} are to blame, and the report is careful to say so.
- ; denied ; I have never been afraid of {P}; I have been afraid of men who shout about them.
- ; denied ; imagine thinking {P} are {v}. couldn't be me
- ; denied ; whoever told you {P} {do} lied to you mate
hate ; denied-twin ; I've met plenty of {P}, and every one of them was {v1}.
hate ; denied-twin ; Our rules are short: no {P}, and no parking on the grass.
hate ; denied-twin ; Whether you like it or not, {P} are {v}, and they're not staying.
hate ; denied-twin ; I'd walk out of any {place} that told {P} they belong.
hate ; denied-twin ; She is less of a colleague because she is {A}, and I won't discuss it further.
hate ; denied-twin ; I don't mind the noise from the nightclub. I want {P} gone.
hate ; denied-twin ; As if {P} weren't {v}! Honestly, just look around the bus stop.
hate ; denied-twin ; A landlord can't say "no {P}" any longer, and that's how good houses go to ruin.
hate ; denied-twin ; Would I mind {S} as a son-in-law? I'd disown the girl on the spot.
hate ; denied-twin ; It doesn't matter how often you delete it, {P} are still {v}.
hate ; denied-twin ; imagine not knowing that {P} are {v}. couldn't be me
hate ; denied-twin ; whoever told you {P} don't {verb2} lied to you mate
