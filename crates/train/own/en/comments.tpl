# Short comment style, address in the second person, emoji and hashtags; pairs that share their words and differ in the frame.
@A = Black | Muslim | Jewish | Arab | Asian | Chinese | African | immigrant | refugee | migrant | gay | lesbian | bisexual | trans | disabled | autistic | Deaf | Roma | Traveller | Indian | Pakistani | Mexican | Turkish | Polish | Hindu | Sikh | Moroccan | elderly | female
@B = woman | Black man | black woman | Muslim | Jew | Arab | Asian | African | immigrant | migrant | refugee | asylum seeker | foreigner | gay man | lesbian | trans woman | trans person | disabled person | wheelchair user | autistic person | Deaf person | Roma woman | Traveller | Gypsy | pensioner | old woman | Indian | Pakistani | Mexican | Turk | Pole | Moroccan | Hindu | Sikh
@F = a Black woman | a Muslim | a Jew | an Arab | an Asian | a Chinese woman | an African | an immigrant | a refugee | an asylum seeker | a foreigner | a lesbian | a trans woman | a disabled woman | a wheelchair user | a Deaf woman | a Roma woman | a Traveller | a pensioner | an Indian | a Pakistani | a Mexican | a Turk | a Pole | a Hindu | a Sikh
@H = a Black man | a Muslim | a Jew | an Arab | an Asian | a Chinese man | an African | an immigrant | a refugee | an asylum seeker | a foreigner | a gay man | a trans man | a disabled man | a wheelchair user | an autistic man | a Deaf man | a Roma man | a Traveller | a pensioner | an Indian | a Pakistani | a Mexican | a Turk | a Pole | a Hindu | a Sikh
@N = immigrants | migrants | refugees | asylum seekers | foreigners | Arabs | Africans | Asians | Pakistanis | Indians | Mexicans | Turks | Moroccans | Algerians | Nigerians | Somalis | Syrians | Afghans | Romanians | Poles | Chinese people | Black people | Muslims | Roma
@Na = Arab | African | Asian | Pakistani | Indian | Mexican | Turkish | Moroccan | Algerian | Nigerian | Somali | Syrian | Afghan | Romanian | Polish | Chinese | Black | Muslim | Roma | immigrant | refugee
@P = women | Black people | black people | Muslims | Jews | Jewish people | Arabs | Asians | Chinese people | Africans | immigrants | migrants | refugees | asylum seekers | foreigners | gay people | gays | gay men | lesbians | bisexual people | trans people | trans women | transgender people | disabled people | people with disabilities | wheelchair users | autistic people | Deaf people | Roma | Travellers | Gypsies | older people | pensioners | Indians | Pakistanis | Mexicans | Turks | Poles | Moroccans | Syrians | Latinos | Hindus | Sikhs | Catholics | white people | men
@Pc = Women | Black people | Black people | Muslims | Jews | Jewish people | Arabs | Asians | Chinese people | Africans | Immigrants | Migrants | Refugees | Asylum seekers | Foreigners | Gay people | Gays | Gay men | Lesbians | Bisexual people | Trans people | Trans women | Transgender people | Disabled people | People with disabilities | Wheelchair users | Autistic people | Deaf people | Roma | Travellers | Gypsies | Older people | Pensioners | Indians | Pakistanis | Mexicans | Turks | Poles | Moroccans | Syrians | Latinos | Hindus | Sikhs | Catholics | White people | Men
@R = Muslims | Jews | Jewish people | Hindus | Sikhs | Catholics | Christians | Buddhists | believers in Islam
@S = a woman | a Black man | a Black woman | a Muslim | a Muslim woman | a Jew | a Jewish man | an Arab | an Asian | a Chinese woman | an African | an immigrant | a migrant | a refugee | an asylum seeker | a foreigner | a gay man | a lesbian | a bisexual woman | a trans woman | a trans man | a trans person | a disabled person | a wheelchair user | an autistic man | a Deaf person | a Roma woman | a Traveller | an old lady | a pensioner | an Indian | a Pakistani | a Mexican | a Turk | a Pole | a Hindu | a Sikh | a Catholic
@aA = a Black | a Muslim | a Jewish | an Arab | an Asian | a Chinese | an African | an immigrant | a refugee | a migrant | a gay | a lesbian | a bisexual | a trans | a disabled | an autistic | a Deaf | a Roma | a Traveller | an Indian | a Pakistani | a Mexican | a Turkish | a Polish | a Hindu | a Sikh | an older | a female
@aAc = A Black | A Muslim | A Jewish | An Arab | An Asian | A Chinese | An African | An immigrant | A refugee | A migrant | A gay | A lesbian | A bisexual | A trans | A disabled | An autistic | A Deaf | A Roma | A Traveller | An Indian | A Pakistani | A Mexican | A Turkish | A Polish | A Hindu | A Sikh | An older | A female
@n = vermin | parasites | animals | filth | a plague | scum | cockroaches | garbage | dirt | rats | a cancer | freaks
@q = are vermin | are parasites | are subhuman | don't belong here | should be locked up | are all thieves | are a disease | ruin everything they touch | can't be trusted | are less than human | deserve whatever they get | should never have been given rights | are too stupid to learn | are filth | are a burden | have no place among decent people | are born liars | should keep their mouths shut
@place = town | street | building | school | company | club | country | shop | neighbourhood
@coll = lot | kind | breed | sort
@tag = #truth | #wakeup | #enough | #justsaying | 🤮 | 🤡 | 😂 |
@up = 👍 | ❤️ | 🙏 | #respect |

hate ; hate-address ; You {P} disgust me, the whole tribe of you.
hate ; hate-address ; Your {coll} should never have been let in.
hate ; hate-address ; I bet you're {S}, it explains the stupidity.
hate ; hate-address ; What would {S} know about manners? Sit down.
hate ; hate-address ; You can't help it, you were born {S}, poor fool.
hate ; hate-address ; We know what your {coll} does behind closed doors, filth.
hate ; hate-address ; Nobody asked for the opinion of {S}.
hate ; hate-address ; Of course you'd say that, being {S}; your {coll} always lies.
hate ; hate-address ; Crawl back to wherever {P} come from.
hate ; hate-address ; You're not one of us, you never were, and your {A} children won't be either.
hate ; hate-address ; Take your {A} face off my screen.
hate ; hate-address ; You and all the other {P}: out, now.
hate ; hate-address ; I wouldn't hire you, and you know why: {S} is no use to anyone.
hate ; hate-address ; Be grateful we tolerate {P} like you at all.
hate ; hate-address ; I was going to buy, then I saw your name. I don't give money to {P}.
hate ; hate-address ; Typical {B}, always whining, never working.
hate ; hate-address ; As {S} you should learn to listen when your betters speak.
hate ; hate-address ; Enjoy your five minutes, your {coll} won't be around for long.
hate ; hate-address ; You people make up one percent of this {place} and ninety-nine of its dirt.
hate ; hate-address ; Your god is a fraud and so are all you {R}.
hate ; hate-address ; Hey {Na} girl, did someone leave the cage open?
hate ; hate-address ; Go and breed somewhere else.
hate ; hate-address ; My taxes feed you and your eleven kids, so shut it and say thank you.
hate ; hate-address ; If I were {S} I'd hide as well.

hate ; hate-comment ; {Pc} 🤮🤮🤮
hate ; hate-comment ; {Pc} = {n} {tag}
hate ; hate-comment ; {Pc} {q} {tag}
hate ; hate-comment ; no more {P} in ads please, it turns my stomach {tag}
hate ; hate-comment ; {Pc} again? Unfollow. I'm not paying to look at {n}.
hate ; hate-comment ; less {P}, more normal people {tag}
hate ; hate-comment ; imagine being {S} lmao what a curse
hate ; hate-comment ; The comments are full of {P}, somebody open a window.
hate ; hate-comment ; one word for {P}: {n}
hate ; hate-comment ; another day, another {B} playing the victim {tag}
hate ; hate-comment ; ratio + you're {S} + nobody wants you here
hate ; hate-comment ; If you see {S} coming, cross the road {tag}
hate ; hate-comment ; Not me, not my kids, not with {P}. Ever.
hate ; hate-comment ; This used to be a good page before {P} found it.
hate ; hate-comment ; Top comment: {P} out. Second comment: {P} out. The people have spoken and they're right!
hate ; hate-comment ; {Pc} can't even run a bath and you give them a {place} 😂
hate ; hate-comment ; keep calm and keep {P} out
hate ; hate-comment ; why is nobody saying it, {P} {q}
hate ; hate-comment ; ew {P}
hate ; hate-comment ; Send in the dogs, {P} are loose again.
hate ; hate-comment ; Somebody said {P} are equal to us 😂😂😂
hate ; hate-comment ; the face of {S} in the morning, I need bleach for my eyes
hate ; hate-comment ; {Pc}: a waste of space since the dawn of time.
hate ; hate-comment ; Dirty {P} ruined my holiday.
hate ; hate-comment ; I see {S}, I hide my bag. Simple.
hate ; hate-comment ; {Pc} have the brains of a shrimp and the nerve of a burglar.
hate ; hate-comment ; There goes the {place}: {P} as far as the eye can see.
hate ; hate-comment ; {n} wherever you look, and the council calls them {P}.
hate ; hate-comment ; Say what you like about the old regime, it knew what to do with {P}.
hate ; hate-comment ; Remember when {P} knew their place? Good times.
hate ; hate-comment ; Time to take out the rubbish, starting with {P} {tag}
hate ; hate-comment ; Hitler should have finished the job with {R}.
hate ; hate-comment ; I'd rather catch the plague than shake hands with {S}.
hate ; hate-comment ; {Pc} are proof that evolution can go backwards.
hate ; hate-comment ; Born {S}, what a punishment {tag}

hate ; hate-women ; Women are only good for cooking, cleaning and lying down.
hate ; hate-women ; She's hysterical, it must be that time of the month, don't let women near a microphone.
hate ; hate-women ; A female boss? I take orders from no skirt.
hate ; hate-women ; Feed them, fill them and keep them quiet, that's how you handle women.
hate ; hate-women ; Women who have slept around are used goods, the whole generation is.
hate ; hate-women ; They say women can do any job. Name one they haven't ruined.
hate ; hate-women ; Girls have no brain for maths and no strength for work, so marry them off.
hate ; hate-women ; Women's football is a joke, and so are women who think we should pay for it.
hate ; hate-women ; All females are gold diggers, every last one.
hate ; hate-women ; No woman should ever have been allowed to drive, vote or talk back.
hate ; hate-women ; She was beaten? I'm sure she had earned it, a woman needs a firm hand.
hate ; hate-women ; Put that woman back in her kitchen and lock the door.

hate ; hate-groups ; Deport the lot, babies and all, before the next {N} arrive.
hate ; hate-groups ; A veil in the street is a declaration of war, rip them off I say.
hate ; hate-groups ; Close every mosque and ship the people in them back to the sand.
hate ; hate-groups ; The Jews killed him and they'd do it again, it's what they are.
hate ; hate-groups ; Holocaust? A story invented by the Jews to make the world pay.
hate ; hate-groups ; Shylock's grandchildren run that fund, you can tell by how they count.
hate ; hate-groups ; If it walks like a man and shaves like a man it has no business in the ladies', freak.
hate ; hate-groups ; Those two lesbians just need a real man to set them right.
hate ; hate-groups ; Being gay is a disease, and it should be treated like one, with quarantine.
hate ; hate-groups ; Gay couples adopting? I'd rather leave a child with wolves.
hate ; hate-groups ; Paedophiles, the whole rainbow crowd, keep them off our schools.
hate ; hate-groups ; The wheelchair brigade gets the best parking and gives nothing back, push them down the stairs of history.
hate ; hate-groups ; Mongoloid children should be screened out, no exceptions, it's kinder for the wallet.
hate ; hate-groups ; Autistic staff are broken robots, send them back to the factory.
hate ; hate-groups ; Deaf and dumb, emphasis on dumb.
hate ; hate-groups ; The old hag at the till should be in a coffin, not in a shop.
hate ; hate-groups ; Boomers are a living waste of pensions, unplug them.
hate ; hate-groups ; Asians all look alike and all cheat alike.
hate ; hate-groups ; They eat dogs and bats and then they wonder why the whole world is sick of the Chinese.
hate ; hate-groups ; Blacks are good at running, mostly from the police.
hate ; hate-groups ; Monkeys on the pitch again, somebody throw them a banana.
hate ; hate-groups ; They were better off as slaves, at least they worked.
hate ; hate-groups ; Indians stink of curry and lies.
hate ; hate-groups ; Polish plumbers, Polish thieves, same van.
hate ; hate-groups ; A Gypsy's word is worth less than a stolen chicken.
hate ; hate-groups ; Romanian plates in the car park, lock your doors, you know what they're like.
hate ; hate-groups ; Poor whites are trash, breed like trash and should be swept up like trash.
hate ; hate-groups ; Mexicans cross the border like ants, time to pour boiling water.
hate ; hate-groups ; Irish travellers are thieves from the cradle to the grave.
hate ; hate-groups ; Islam is a sewer and everyone who kneels to it is sewage.
hate ; hate-groups ; Every Muslim is a bomb waiting for a bus.
hate ; hate-groups ; Somalis in the village, say goodbye to your goats and your daughters.
hate ; hate-groups ; Refugees with smartphones, poor things, let them swim home and take a selfie.
hate ; hate-groups ; The boat sank? One less benefits claim to pay for. Cheers!
hate ; hate-groups ; A thousand migrants at the bottom of the sea is a good start.
hate ; hate-groups ; Foreign names on the shortlist? Straight into the bin, I know what they're like.

hate ; hate-reported-approving ; I told {S} at work today to go back home. Best laugh of the week.
hate ; hate-reported-approving ; My mates and I chased {P} out of the park, you should have seen them run, like rats.
hate ; hate-reported-approving ; The landlord here doesn't take {P}. A man of principle, five stars.
hate ; hate-reported-approving ; We taught {S} a lesson last night, that {coll} won't come here again.
hate ; hate-reported-approving ; I always pretend not to hear {P} when they order. They get the message.
hate ; hate-reported-approving ; At our school we made {aA} kid eat alone for a year. It builds character, and they need it.
hate ; hate-reported-approving ; My father threw {S} down the stairs in '82 and got a round of drinks for it. Good old days.
hate ; hate-reported-approving ; Said no to {S} for the flat, obviously, I don't want my walls to stink.
hate ; hate-reported-approving ; Great shop! No {P} in sight, for once.
hate ; hate-reported-approving ; They painted over the "no {P}" on the wall. Shame, it improved the view.
hate ; hate-reported-approving ; Someone finally slapped {S} on the tube, buy that man a pint.
hate ; hate-reported-approving ; The mayor wants to make life impossible for {P} here, he has my vote.

hate+threat ; hate-threat-more ; Tell {P} to pray, Friday will be their last.
hate+threat ; hate-threat-more ; We're meeting at eight outside the hostel with bottles and rags, the {N} won't sleep tonight.
hate+threat ; hate-threat-more ; I've a rope with the name of every {B} in this {place} on it.
hate+threat ; hate-threat-more ; You open a centre for {P} here and it will burn before the ribbon is cut.
hate+threat ; hate-threat-more ; {Pc} who walk down our street after dark leave in an ambulance.
hate+threat ; hate-threat-more ; It would be a pity if a lorry drove into the march of {P}.
hate+threat ; hate-threat-more ; The next {B} who looks at my sister loses an eye.
hate+threat ; hate-threat-more ; Your shop serves {P}? Then your windows are next.
hate+threat ; hate-threat-more ; Let's open the hunting season on {P}.
hate+threat ; hate-threat-more ; I dream of putting {P} against a wall, and I have the tools for it.
hate+threat ; hate-threat-more ; Acid is cheap, {P}, think about it when you go out.
hate+threat ; hate-threat-more ; All {P} must die, it's that simple.
hate+threat ; hate-threat-more ; We'll be waiting for {P} after the service, with iron bars.
hate+threat ; hate-threat-more ; Leave, {P}, or be carried out.

- ; plain-address ; You're {S}? So is my brother-in-law, small world.
- ; plain-address ; I bet you're {S}, my gran had the same accent and the same laugh.
- ; plain-address ; As {S} you may be interested in our reading group.
- ; plain-address ; Your {A} friends are welcome too, bring a chair.
- ; plain-address ; I was going to buy, then I saw the price.
- ; plain-address ; What would {S} answer? I asked my neighbour, who is one, and he shrugged.
- ; plain-address ; You and the other {P} in the choir were wonderful on Sunday.
- ; plain-address ; Be proud, you were born {S}.
- ; plain-address ; I'd hire you tomorrow, {S} with ten years on the job is what we look for.
- ; plain-address ; Dear {P}, the reading room opens at nine from now on.
- ; plain-address ; Nobody asked for your papers, come in and have some soup.
- ; plain-address ; If I were {S} I would be as angry as you are, and I'm angry anyway.
- ; plain-address ; You belong here, and so do all {P}.
- ; plain-address ; Hey, I like your turban, where did you get the cloth?
- ; plain-address ; You don't look disabled, I said, and she explained to me why that hurts. I've learned something.

- ; plain-comment ; {Pc} {up}
- ; plain-comment ; more {P} in ads please, it does me good {up}
- ; plain-comment ; {Pc} again, great! I follow this page for that.
- ; plain-comment ; imagine being {S} and reading this thread, I'm so sorry
- ; plain-comment ; The comments against {P} are full of hate, somebody close the thread.
- ; plain-comment ; one word for {P}: welcome
- ; plain-comment ; another day, another {B} blamed for nothing
- ; plain-comment ; If you see {S} being insulted, don't cross the road.
- ; plain-comment ; My kids play with {P} every day. That's all.
- ; plain-comment ; This is a good page since {P} run it {up}
- ; plain-comment ; Top comment: "{P} out". Second comment: "{P} out". What is wrong with this page?
- ; plain-comment ; So {P} can't run a {place}, you say? Ours has been run by one for nine years, with a profit.
- ; plain-comment ; keep calm and say hello to {P}
- ; plain-comment ; why is nobody saying it, {P} are treated badly here
- ; plain-comment ; wow {P} won!!
- ; plain-comment ; Somebody said {P} aren't equal to us. I left the room.
- ; plain-comment ; The smile of {S} in the morning, and the day is saved.
- ; plain-comment ; {Pc}: a short history in five posts.
- ; plain-comment ; A holiday with {P} from our twin town, photos below.
- ; plain-comment ; I see {S}, I see a neighbour. Simple.
- ; plain-comment ; Remember when {P} couldn't vote? Never again.
- ; plain-comment ; The old regime murdered {P}. We put flowers on the stone today.
- ; plain-comment ; Hitler murdered millions, {P} among them, and some here still joke about it.
- ; plain-comment ; I shook hands with {S} and got a recipe out of it.
- ; plain-comment ; Born {S}, raised in Leeds, happy in Ghent {up}
- ; plain-comment ; What a lovely {A} wedding, the drums, the food, the aunties!
- ; plain-comment ; Is there {aA} bookshop in town?
- ; plain-comment ; Report, block, breathe. And love to {P} {up}

- ; plain-reported ; I heard a man tell {S} to go back home today. I told him to get off my bus.
- ; plain-reported ; Some boys chased {P} out of the park; a jogger filmed it and the police have them.
- ; plain-reported ; The landlord here doesn't take {P}. Don't go there, and tell the ombudsman.
- ; plain-reported ; He pretends not to hear {P} when they order. I've stopped going.
- ; plain-reported ; At my school they made {aA} kid eat alone for a year. I was that kid.
- ; plain-reported ; In '82 my father was thrown down the stairs for being {H}. Nobody called the police.
- ; plain-reported ; They said no to us for the flat because we are {P}.
- ; plain-reported ; They painted over the "no {P}" on the wall at last, thank you.
- ; plain-reported ; Someone slapped {S} on the tube and a dozen of us pulled the brake.
- ; plain-reported ; The mayor wants to make life impossible for {P}, so I'm voting for the other lady.
- ; plain-reported ; Two men are on trial for planning to burn down a hostel for {N}.
- ; plain-reported ; He threatened to kill every {B} in the {place} and has been arrested.
- ; plain-reported ; The gang "hunted" {P}, as they called it, and bragged about it in a chat group. Six years each.
- ; plain-reported ; A lorry was driven into a march of {P}; we light a candle tonight at the bridge.
- ; plain-reported ; Her attacker shouted that {P} must die. She lived, and she testified.
- ; plain-reported ; The pamphlet from 1894 claims that {P} {q}. It is shown in room three, with a commentary.
- ; plain-reported ; The novel's narrator hates {P}; the author plainly does not.
- ; plain-reported ; In act two the villain says that {P} {q}, and the audience hisses, as it should.
- ; plain-reported ; According to the indictment he had called {P} {n} in eleven posts.
- ; plain-reported ; The history teacher showed us the posters that drew {P} as {n}, and why they worked.

insult ; insult-no-ground ; My neighbour, {S}, is an idiot when it comes to parking, and so am I.
insult ; insult-no-ground ; {aAc} colleague and a Belgian one had a row; the Belgian is the jerk, if you ask me.
insult ; insult-no-ground ; My ex is a lying rat, and it's nothing to do with being {H}, he just is.
insult ; insult-no-ground ; The mayor is a clown, whoever voted for him.
insult ; insult-no-ground ; That actor, by the way {H}, is a pompous fool on and off stage.
insult ; insult-no-ground ; You're a jerk, and it has nothing to do with your being {S}.
insult ; insult-no-ground ; My brother's a moron, he once glued his own hand to a door.
insult ; insult-no-ground ; The singer is {F}, I adore her songs, but in interviews she's a complete airhead.
insult ; insult-no-ground ; Who cares that he's {H}? He's a crook, and a stupid one.
insult ; insult-no-ground ; My best mate, {H}, is such a wally, he locked himself out twice today.
