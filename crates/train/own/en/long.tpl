# Many clauses: hate that comes late or stays polite, and long texts that mean no harm.
@A = Black | Muslim | Jewish | Arab | Asian | Chinese | African | immigrant | refugee | migrant | gay | lesbian | bisexual | trans | disabled | autistic | Deaf | Roma | Traveller | Indian | Pakistani | Mexican | Turkish | Polish | Hindu | Sikh | Moroccan | elderly | female
@B = woman | Black man | black woman | Muslim | Jew | Arab | Asian | African | immigrant | migrant | refugee | asylum seeker | foreigner | gay man | lesbian | trans woman | trans person | disabled person | wheelchair user | autistic person | Deaf person | Roma woman | Traveller | Gypsy | pensioner | old woman | Indian | Pakistani | Mexican | Turk | Pole | Moroccan | Hindu | Sikh
@D = disabled people | people with disabilities | wheelchair users | autistic people | people with Down's syndrome | Deaf people | blind people | people with learning disabilities
@G = gay people | gays | gay men | lesbians | bisexuals | homosexuals | queer people | gay couples | LGBT people
@M = Roma | Travellers | Gypsies | Roma families | Irish Travellers | Romani people
@N = immigrants | migrants | refugees | asylum seekers | foreigners | Arabs | Africans | Asians | Pakistanis | Indians | Mexicans | Turks | Moroccans | Algerians | Nigerians | Somalis | Syrians | Afghans | Romanians | Poles | Chinese people | Black people | Muslims | Roma
@O = older people | old people | pensioners | the elderly | over-seventies | retired people | old folk
@P = women | Black people | black people | Muslims | Jews | Jewish people | Arabs | Asians | Chinese people | Africans | immigrants | migrants | refugees | asylum seekers | foreigners | gay people | gays | gay men | lesbians | bisexual people | trans people | trans women | transgender people | disabled people | people with disabilities | wheelchair users | autistic people | Deaf people | Roma | Travellers | Gypsies | older people | pensioners | Indians | Pakistanis | Mexicans | Turks | Poles | Moroccans | Syrians | Latinos | Hindus | Sikhs | Catholics | white people | men
@R = Muslims | Jews | Jewish people | Hindus | Sikhs | Catholics | Christians | Buddhists | believers in Islam
@S = a woman | a Black man | a Black woman | a Muslim | a Muslim woman | a Jew | a Jewish man | an Arab | an Asian | a Chinese woman | an African | an immigrant | a migrant | a refugee | an asylum seeker | a foreigner | a gay man | a lesbian | a bisexual woman | a trans woman | a trans man | a trans person | a disabled person | a wheelchair user | an autistic man | a Deaf person | a Roma woman | a Traveller | an old lady | a pensioner | an Indian | a Pakistani | a Mexican | a Turk | a Pole | a Hindu | a Sikh | a Catholic
@T = trans people | trans women | trans men | transgender people | non-binary people | transsexuals
@W = women | girls | females | young mothers | single mothers | working mothers | housewives | pregnant women
@aA = a Black | a Muslim | a Jewish | an Arab | an Asian | a Chinese | an African | an immigrant | a refugee | a migrant | a gay | a lesbian | a bisexual | a trans | a disabled | an autistic | a Deaf | a Roma | a Traveller | an Indian | a Pakistani | a Mexican | a Turkish | a Polish | a Hindu | a Sikh | an older | a female
@place = town | street | building | school | company | club | country | neighbourhood

hate ; hate-long ; I have been a loyal customer for fifteen years and never complained about anything, but when I walked in on Saturday and saw that the whole counter is now staffed by {P}, I understood that you no longer want people of quality, so goodbye.
hate ; hate-long ; First they asked for a room, then for a holiday, then for a seat on the council, and each time we smiled and gave in, and now that {P} tell us how to live some of you still wonder how it came to this.
hate ; hate-long ; I don't doubt that somewhere in this wide world there is {S} who works, pays and behaves, just as somewhere there is a white raven, but I have no wish to spend my life and my taxes looking for it.
hate ; hate-long ; You can dress it up as inclusion, you can print it on your mugs and paint it on your pavement, but in the end a firm that lets {P} decide is a firm that has lowered itself to their level.
hate ; hate-long ; When my father bought this house you could leave the door open all night; then {N} came, one family after the other, and today the only thing left open is the question of who will be robbed next.
hate ; hate-long ; Thank you for your warm reply about diversity, which I read twice; allow me to observe that a garden also has diversity once you stop weeding it, and that {P} have done to your brand what nettles do to roses.
hate ; hate-long ; My colleagues say I should give them time, my wife says I should give them a chance, and I say that {P} have had both and have shown exactly what they are made of, which is nothing.
hate ; hate-long ; We had a good team, we laughed, we shipped on time; then HR sent us {S}, for the figures, and since then everything has to be explained slowly, twice, and with a smile.
hate ; hate-long ; Nobody is talking about violence here, we are reasonable people who only ask that {P} be kept at a decent distance from our children, our pools and our shops, for everyone's peace.
hate ; hate-long ; I know it's not fashionable, and no doubt some clerk will delete this before lunch, but generations before us knew that {P} were not made to rule, to judge or to teach, and nothing I have seen since has proved them wrong.
hate ; hate-long ; The nurse was kind, the room was clean, and then at eight in the evening the doctor came in and it was {S}; I got dressed and left, because there are limits to what a sick person can be asked to endure.
hate ; hate-long ; If a restaurant has mice you close it, if a well is bad you fill it in, and yet when it comes to {P} we are supposed to clap our hands and call it an enrichment.
hate ; hate-long ; It starts with one stall at the market and it ends with a whole street where you don't hear a word you know; I have seen {N} do it in three towns, and I won't watch it in mine.
hate ; hate-long ; My cousin, who works for the police and has no reason to lie, says that whenever something is stolen they just drive to where {M} are parked and save themselves the inquiry.
hate ; hate-long ; As the mother of two boys I would prefer that the school not invite {G} to speak; there are illnesses one treats with discretion, and one doesn't let the patients give lectures.
hate ; hate-long ; I'm a feminist and have marched since the seventies, which is why I say it plainly: {T} are men playing dress-up, predators for the most part, and they should be kept out of every space where a woman undresses.
hate ; hate-long ; One must be honest about what care costs: for the price of keeping {D} busy in workshops we could have had a hospital, and which of the two has a future, I leave you to judge.
hate ; hate-long ; The bank said no, the paper said nothing and the minister looked away, and if you look at the surnames on those three doors you'll find it is always the same {R} who shake hands behind them.
hate ; hate-long ; He said he was from here, and he had the accent and the papers to go with it, but you only had to look at him to see that people like that are from nowhere and belong nowhere.
hate ; hate-long ; I watched your advert with the sound off: a kitchen, a child, a cake, and in the middle of it {S} pretending to be a normal person. Whoever approved this is spitting on real families.
hate ; hate-long ; It was with some surprise that I learned you had chosen {S} for the job; one hears that they are cheaper, and one gets what one pays for, I suppose.
hate ; hate-long ; You say love is love, fine, then let them love each other at the bottom of the sea, {G} and all the clowns who carry flags for them.
hate ; hate-long ; They drove us out of the centre, then out of the suburbs, they took the shops, the schools and the benches, and the day is coming when we take it all back from {N} without asking nicely.
hate ; hate-long ; Let me tell you a story about {S} I once trusted with my keys: it's a short one, it ends the way all stories with their kind end, with an empty drawer and a sob about discrimination.
hate ; hate-long ; Every reform fails for the same reason, and it isn't money: as long as {W} with their moods and their migraines sit on the committee, nothing will be decided that a man couldn't have decided in five minutes.
hate ; hate-long ; Of course {O} should be respected, in a museum or in the ground, but must they hold up the till, the traffic and the elections as well?
hate ; hate-long ; Please don't send me the brochure in any other language, I am not one of your {N}, I can read, I wash, and I pay my bills.
hate ; hate-long ; I have nothing to add to the discussion except that in nature the weak calf is left behind, and that a society which puts {D} first has forgotten how nature works.
hate ; hate-long ; Some will say it's the economy and some the schools, but walk through the station after dark, look at who's there, and then tell me that {N} are not a different species.
hate ; hate-long ; The union fought for lockers, for lunch breaks, for gloves, and now it fights for prayer mats; let {R} pray in the desert they came from and let us work.
hate ; hate-long ; I had a dream last night in which {P} had all gone, and the streets were quiet, and the children played outside, and everyone knew without saying it why the air was so clear.
hate ; hate-long ; You'll find I always say good morning to {P}, I was well brought up, but I wipe my hand afterwards and I advise you to do the same.
hate ; hate-long ; Ask any landlord off the record and he'll tell you what {P} leave behind: burn marks, unpaid bills and a smell no paint will cover.
hate ; hate-long ; Before you cry discrimination, consider that a shop is a face, and that nobody wants to be greeted in the morning by the face of {S}.
hate ; hate-long ; As a scientist I look at curves and not at feelings, and the curve says that wherever {P} gather intelligence goes down and crime goes up.
hate ; hate-long ; I admit that the soup was good, that the bill was correct and that the {A} waiter was polite, almost human in fact.

- ; plain-long ; I have been a customer for fifteen years and never complained, but the last three orders arrived late, the hotline hung up on me twice, and the only person who helped was {S} at the counter, to whom I say thank you.
- ; plain-long ; When my parents came to this {place} in 1971, {P} were refused rooms all over the city, and it's because a few neighbours said no to that that I can write to you today as a doctor.
- ; plain-long ; You may disagree with the law, you may vote against it and say so loudly, but you may not write here that {P} are worth less than others, and so we have removed your message.
- ; plain-long ; I used to laugh along when the lads made jokes about {P}, until one evening I saw the face of the barman, who is one, and I haven't laughed since.
- ; plain-long ; The report, which runs to two hundred pages, looks at how {P} find housing, work and care, and concludes that the same file gets half as many answers when the name is foreign.
- ; plain-long ; My wife's aunt, who has an opinion on everything, claimed at dinner that {P} were taking over; my son asked her to name one, and she named her own hairdresser, whom she adores.
- ; plain-long ; We know some of you were shocked by the insults under yesterday's video with {S}; we have deleted 312 comments, blocked 40 accounts and passed six messages to the prosecutor.
- ; plain-long ; I don't like the new schedule, I don't like the new manager and I hate the new coffee, but to blame {P} for it, as someone did in this thread, is plainly absurd.
- ; plain-long ; For three hours I listened to people who had survived the camp speak about neighbours who one day called them vermin, and I wish every troll on this page had been in that room.
- ; plain-long ; The waiter was slow, the fish was cold and the bill was wrong, and none of that has anything to do with where he was born, so please leave that out of your reviews.
- ; plain-long ; It's true that there was a theft at the site last week, and it's also true that the thief turned out to be the caretaker's nephew and not, as many of you were quick to write, {M}.
- ; plain-long ; I was told as a child that {G} were sick and would burn; it took me thirty years, a good doctor and a patient husband to stop believing it about myself.
- ; plain-long ; Whether {T} should compete in this category is for the federation to settle with evidence and care, and it can be discussed without calling anybody a monster.
- ; plain-long ; As {S} I'm often asked where I really come from, and as the answer is a small village near Leeds the conversation tends to be short.
- ; plain-long ; The council wants to close the centre for {O}, which would save eleven thousand euros and cost a hundred people the one hot meal they share with others.
- ; plain-long ; Before the ramp was built, {D} had to ring a bell at the back and wait in the rain; it's not a favour we did them, it's a wrong we stopped.
- ; plain-long ; He wrote that women had no place in his trade, so his apprentice, who is one, answered with her medal, her gold one, and the thread went quiet.
- ; plain-long ; We were seven in the carriage, a soldier, two nuns, {S}, a student asleep on his bag, my daughter and me, and by the time we reached the coast we had shared everything we had to eat.
- ; plain-long ; Let me be clear about what I said on the radio: I criticised a budget, I named a minister, and at no moment did I say or think that {P} were a burden.
- ; plain-long ; If a customer says he will not be served by {S}, you call me, you do not argue, you do not swap places, and I'll explain to him where the door is.
- ; plain-long ; The essay argues that the fear of {N} has less to do with the newcomers than with closed post offices, and it makes its case with maps.
- ; plain-long ; My grandmother hid {R} in her barn for two winters, and when people asked her whether she'd been afraid she said she would have been more afraid of herself if she hadn't.
- ; plain-long ; I'm angry, I'm really angry, because {P} in this very thread are being told to die, and because the platform sends me an automatic answer saying it doesn't break the rules.
- ; plain-long ; Our training has two parts: in the morning we look at what the law calls incitement, with real judgments, and in the afternoon {P} from the staff tell us what they hear at work.
- ; plain-long ; You ask whether we hire {P}: yes, we do, we've always done so, and the question should really be why anyone would not.
- ; plain-long ; The mayor said the camp would be cleared, the association of {M} said nobody had offered them another place, and both turned out to be right.
- ; plain-long ; There is a scene in which the officer calls the prisoners dogs, and the whole cinema held its breath, since everyone knew it was taken from the trial records.
- ; plain-long ; I won't pretend that living next door to nine students is easy, they are loud and they burn things, but they carried my shopping all winter and I'd miss them.
- ; plain-long ; She came third, behind a Kenyan and {aA} runner from Bristol, and said at the finish that she'd never been so happy to see two backs.
- ; plain-long ; To the person who left a note under my windscreen saying that {D} should not drive: I've held a licence for twenty-six years, and you left your address on the back.
- ; plain-long ; The word he used has a long history, from the plantations to the playground, and I will not repeat it here, but every {B} in that room knew exactly what he meant.
- ; plain-long ; What struck me in the archives was how polite it all was: dear sir, we regret that the lease can't be renewed, the tenants being {R}; and thus a whole street was emptied.
- ; plain-long ; Nobody chose the accident, nobody chose the chair, and nobody in this {place} has the right to say that my son's life costs too much.
- ; plain-long ; If you have five minutes, sign the petition for the seasonal workers, most of them {N}, who have slept in a hangar since April and have yet to see a payslip.
- ; plain-long ; Yes, I swore at the referee, yes, I threw my scarf, and no, I did not shout anything about his origins; the man who did was thrown out, and I helped.
- ; plain-long ; The survey of {P} and their shopping habits is finished, thanks to everyone who took part, and the vouchers will go out by post before the end of the month.
- ; plain-long ; Half of my patients are {O} and the other half are their grandchildren; they have the same knees and the same sense of humour.
