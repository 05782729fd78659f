# The outer form of exclusion, stereotype and complaint without the harm.
@A = Black | Muslim | Jewish | Arab | Asian | Chinese | African | immigrant | refugee | migrant | gay | lesbian | bisexual | trans | disabled | autistic | Deaf | Roma | Traveller | Indian | Pakistani | Mexican | Turkish | Polish | Hindu | Sikh | Moroccan | elderly | female
@Dc = Disabled people | People with disabilities | Wheelchair users | Autistic people | People with Down's syndrome | Deaf people | Blind people | People with learning disabilities
@F = a Black woman | a Muslim | a Jew | an Arab | an Asian | a Chinese woman | an African | an immigrant | a refugee | an asylum seeker | a foreigner | a lesbian | a trans woman | a disabled woman | a wheelchair user | a Deaf woman | a Roma woman | a Traveller | a pensioner | an Indian | a Pakistani | a Mexican | a Turk | a Pole | a Hindu | a Sikh
@G = gay people | gays | gay men | lesbians | bisexuals | homosexuals | queer people | gay couples | LGBT people
@H = a Black man | a Muslim | a Jew | an Arab | an Asian | a Chinese man | an African | an immigrant | a refugee | an asylum seeker | a foreigner | a gay man | a trans man | a disabled man | a wheelchair user | an autistic man | a Deaf man | a Roma man | a Traveller | a pensioner | an Indian | a Pakistani | a Mexican | a Turk | a Pole | a Hindu | a Sikh
@M = Roma | Travellers | Gypsies | Roma families | Irish Travellers | Romani people
@N = immigrants | migrants | refugees | asylum seekers | foreigners | Arabs | Africans | Asians | Pakistanis | Indians | Mexicans | Turks | Moroccans | Algerians | Nigerians | Somalis | Syrians | Afghans | Romanians | Poles | Chinese people | Black people | Muslims | Roma
@O = older people | old people | pensioners | the elderly | over-seventies | retired people | old folk
@P = women | Black people | black people | Muslims | Jews | Jewish people | Arabs | Asians | Chinese people | Africans | immigrants | migrants | refugees | asylum seekers | foreigners | gay people | gays | gay men | lesbians | bisexual people | trans people | trans women | transgender people | disabled people | people with disabilities | wheelchair users | autistic people | Deaf people | Roma | Travellers | Gypsies | older people | pensioners | Indians | Pakistanis | Mexicans | Turks | Poles | Moroccans | Syrians | Latinos | Hindus | Sikhs | Catholics | white people | men
@Pc = Women | Black people | Black people | Muslims | Jews | Jewish people | Arabs | Asians | Chinese people | Africans | Immigrants | Migrants | Refugees | Asylum seekers | Foreigners | Gay people | Gays | Gay men | Lesbians | Bisexual people | Trans people | Trans women | Transgender people | Disabled people | People with disabilities | Wheelchair users | Autistic people | Deaf people | Roma | Travellers | Gypsies | Older people | Pensioners | Indians | Pakistanis | Mexicans | Turks | Poles | Moroccans | Syrians | Latinos | Hindus | Sikhs | Catholics | White people | Men
@S = a woman | a Black man | a Black woman | a Muslim | a Muslim woman | a Jew | a Jewish man | an Arab | an Asian | a Chinese woman | an African | an immigrant | a migrant | a refugee | an asylum seeker | a foreigner | a gay man | a lesbian | a bisexual woman | a trans woman | a trans man | a trans person | a disabled person | a wheelchair user | an autistic man | a Deaf person | a Roma woman | a Traveller | an old lady | a pensioner | an Indian | a Pakistani | a Mexican | a Turk | a Pole | a Hindu | a Sikh | a Catholic
@W = women | girls | females | young mothers | single mothers | working mothers | housewives | pregnant women
@aA = a Black | a Muslim | a Jewish | an Arab | an Asian | a Chinese | an African | an immigrant | a refugee | a migrant | a gay | a lesbian | a bisexual | a trans | a disabled | an autistic | a Deaf | a Roma | a Traveller | an Indian | a Pakistani | a Mexican | a Turkish | a Polish | a Hindu | a Sikh | an older | a female
@O2 = over-seventies | pensioners | older women | retired men
@place = town | street | building | school | company | club | shop | neighbourhood
@place2 = town | the county | Leeds | my street
@P2 = people of African descent | Black people | people from the Caribbean

- ; harmless-exclusion ; Go home, it's late, the report can wait.
- ; harmless-exclusion ; Go back to your room and get your coat.
- ; harmless-exclusion ; Not in my kitchen: shoes off, please!
- ; harmless-exclusion ; Phones don't belong in the classroom.
- ; harmless-exclusion ; No cars in our street on Sundays.
- ; harmless-exclusion ; Get out of here, you won? Congratulations!
- ; harmless-exclusion ; Send it back if it doesn't fit.
- ; harmless-exclusion ; We don't want another airport in this valley.
- ; harmless-exclusion ; This car park is ours, visitors please use the other one.
- ; harmless-exclusion ; Dogs are not allowed on the beach before October.
- ; harmless-exclusion ; I want to go home, said the child.
- ; harmless-exclusion ; Send them back to us in the prepaid bag and we'll refund the shoes.
- ; harmless-exclusion ; Refugees sent back to Kabul: the court examines the case on Tuesday.
- ; harmless-exclusion ; The migrants' boat was turned back, three are missing, says the coastguard.
- ; harmless-exclusion ; Our {place} is full, we can't take more bookings until May.
- ; harmless-exclusion ; Access is reserved for staff, whoever they are.
- ; harmless-exclusion ; People who shout at the cashier are not welcome here.
- ; harmless-exclusion ; You don't belong in this meeting, it's for the finance team.
- ; harmless-exclusion ; We are closing the pool to visitors because of a leak.
- ; harmless-exclusion ; Keep out: high voltage.
- ; harmless-exclusion ; They were deported in 1943 and never returned; their names are on the wall.
- ; harmless-exclusion ; Lock the door and keep the cat out.
- ; harmless-exclusion ; The women's race starts at nine, the men's at half past ten.
- ; harmless-exclusion ; A swimming hour for women only, on Thursday evening.
- ; harmless-exclusion ; This scholarship is for {P}, the deadline is 1 June.
- ; harmless-exclusion ; The flat is reserved for {O}, it has a lift and a nurse on call.
- ; harmless-exclusion ; Get rid of stains with lemon.
- ; harmless-exclusion ; Cleanse your skin twice a day.
- ; harmless-exclusion ; Swarm of bees in the chimney, who can help?
- ; harmless-exclusion ; The invasion of Normandy began on 6 June.
- ; harmless-exclusion ; The flood of complaints has not stopped since the update.
- ; harmless-exclusion ; Replace the old ones with the new ones and throw out the packaging.
- ; harmless-exclusion ; Our borders: lavender, thyme and roses.
- ; harmless-exclusion ; Let's keep the neighbourhood clean, pick-up at nine on Saturday.
- ; harmless-exclusion ; Stay in your lane, motorcyclists!
- ; harmless-exclusion ; We need to sort out who sits where: {P} asked for the round table.
- ; harmless-exclusion ; The club has been open to {P} since 1968.
- ; harmless-exclusion ; I'll never set foot in that {place} again, the stairs are deadly.
- ; harmless-exclusion ; Out! Out! Out! The bull is loose.
- ; harmless-exclusion ; A badge must be worn by all visitors to the plant.
- ; harmless-exclusion ; Registration for {P} is optional and free.
- ; harmless-exclusion ; {Pc} went home after the concert.
- ; harmless-exclusion ; The parents told him he could not go to school with a fever.
- ; harmless-exclusion ; I moved seats on the train because of the draught.
- ; harmless-exclusion ; There's no room for {P} at the hotel tonight, nor for anyone else, it's fully booked.
- ; harmless-exclusion ; The {A} delegation left the hall before the vote.
- ; harmless-exclusion ; One-way ticket to Lagos, 340 euros, is there anything cheaper?
- ; harmless-exclusion ; She's been sent back to the bench by the coach.
- ; harmless-exclusion ; Not at my table: no phones, no politics, no olives.
- ; harmless-exclusion ; Our {A} cook has gone back to her country for the summer, we miss her rice.
- ; harmless-exclusion ; He asked to be moved to another team since he wants to learn sales.
- ; harmless-exclusion ; {Pc} have their own day at the fair this year, along with a brass band.
- ; harmless-exclusion ; I cancelled my subscription because of the price.
- ; harmless-exclusion ; Keep your children away from the hob.
- ; harmless-exclusion ; Should {P} get a separate entrance? The architect suggests one door for all.
- ; harmless-exclusion ; We had to turn away forty people at the door, the hall holds two hundred.
- ; harmless-exclusion ; Please leave, all of you, the fire alarm is not a test.
- ; harmless-exclusion ; Ban single-use cups from the canteen!
- ; harmless-exclusion ; Take a seat at the back if you came late.
- ; harmless-exclusion ; The mosque, the church and the synagogue are all on the same square.

- ; harmless-work ; Two stars: the food was cold and the waiter forgot us.
- ; harmless-work ; The technician came late and left a mess, I'd like another appointment.
- ; harmless-work ; Can I speak to somebody else? The first agent did not know the answer.
- ; harmless-work ; I'd like to be served in English if possible.
- ; harmless-work ; The lady at reception spoke so quietly that I couldn't hear her.
- ; harmless-work ; Whoever packed this parcel was in a hurry.
- ; harmless-work ; Your driver left my parcel in the rain, again.
- ; harmless-work ; Does your new colleague, {S}, also repair watches?
- ; harmless-work ; Our intern is {F}, bright and quick, and we hope she stays.
- ; harmless-work ; Count your change, the till is acting up.
- ; harmless-work ; Check your pockets, there are pickpockets on line 1.
- ; harmless-work ; Lovely hotel, shame about the building site.
- ; harmless-work ; My accountant is {S}, the coffee money has never been safer.
- ; harmless-work ; The doctor was {F}, took her time and explained everything.
- ; harmless-work ; Ask at the second desk for Sam, {H}, he knows the forms by heart.
- ; harmless-work ; The trainees have trouble with the till, please be patient.
- ; harmless-work ; The driver took a wrong turn and we missed the ferry.
- ; harmless-work ; It was {S} who served us; attentive, discreet, perfect.
- ; harmless-work ; Head office wants figures on {P} in management by Friday.
- ; harmless-work ; I'm not happy with the haircut, though the hairdresser was nice.
- ; harmless-work ; The new manager doesn't listen and has no plan.
- ; harmless-work ; Since the team was cut by half, the queue reaches the street.
- ; harmless-work ; Your customer service was no help whatsoever.
- ; harmless-work ; The apprentice forgot the tools, so we start tomorrow.
- ; harmless-work ; My boss is {F}, and she's the fairest I've had.
- ; harmless-work ; Cleaning the offices at night is hard work; many who do it are {N}, and they deserve better pay.
- ; harmless-work ; The restaurant is run by {aA} couple, book ahead.
- ; harmless-work ; This salon is owned by {S} and it is the best in {place2}.
- ; harmless-work ; She speaks five languages and none of them helped with your phone menu.
- ; harmless-work ; Is the shop owned by {P}? I'd like to support it.
- ; harmless-work ; Terrible meal, shouting from the kitchen, dirty glasses.
- ; harmless-work ; The seller lied about the mileage.
- ; harmless-work ; The builder took the deposit and vanished, I've gone to the police.
- ; harmless-work ; Slow service, but they were short of staff.
- ; harmless-work ; Half the seasonal workers are {N}; the harvest would rot without them.
- ; harmless-work ; The babysitter cancelled at the last minute.
- ; harmless-work ; I trained {F} last year, and now she trains me.
- ; harmless-work ; My plumber charges too much and talks too much.
- ; harmless-work ; The night nurse was brusque with my father, who was frightened.
- ; harmless-work ; We hire on skills, so send us your CV without a photo.
- ; harmless-work ; The cashier short-changed me by two euros.

- ; harmless-figures ; {Pc} are three times as likely to live alone, says the statistics office.
- ; harmless-figures ; The unemployment rate of {P} fell by two points.
- ; harmless-figures ; The share of {P} in the police rose to nine percent.
- ; harmless-figures ; According to the survey, {P} read more and drive less.
- ; harmless-figures ; Crime went down in the district, whatever people say about {N}.
- ; harmless-figures ; Wages of {W} are still 14 percent lower.
- ; harmless-figures ; Suicide rates among {G} are higher, and rejection is the reason.
- ; harmless-figures ; {Dc} are twice as likely to be out of work, the ministry says.
- ; harmless-figures ; One in three {O2} has fallen at home.
- ; harmless-figures ; Life expectancy of {M} is ten years below the average.
- ; harmless-figures ; The figures on {N} were wrong, the paper has corrected them.
- ; harmless-figures ; Sickle cell disease is more common among {P2}.
- ; harmless-figures ; Men die younger than women nearly everywhere.
- ; harmless-figures ; Convictions for hate crimes against {P} rose from 210 to 348.
- ; harmless-figures ; Of 1,000 {P} asked, 640 were happy with their doctor.
- ; harmless-figures ; Poverty among {P} is mostly a matter of rent.
- ; harmless-figures ; In the 19th century {P} were counted separately in the census.
- ; harmless-figures ; The number of {N} arriving has halved since March.
