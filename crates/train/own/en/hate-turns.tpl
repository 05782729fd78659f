# The attack comes in a later clause or sentence, by pronoun; or by negating something good.
@B = woman | Black man | black woman | Muslim | Jew | Arab | Asian | African | immigrant | migrant | refugee | asylum seeker | foreigner | gay man | lesbian | trans woman | trans person | disabled person | wheelchair user | autistic person | Deaf person | Roma woman | Traveller | Gypsy | pensioner | old woman | Indian | Pakistani | Mexican | Turk | Pole | Moroccan | Hindu | Sikh
@H = a Black man | a Muslim | a Jew | an Arab | an Asian | a Chinese man | an African | an immigrant | a refugee | an asylum seeker | a foreigner | a gay man | a trans man | a disabled man | a wheelchair user | an autistic man | a Deaf man | a Roma man | a Traveller | a pensioner | an Indian | a Pakistani | a Mexican | a Turk | a Pole | a Hindu | a Sikh
@P = women | Black people | black people | Muslims | Jews | Jewish people | Arabs | Asians | Chinese people | Africans | immigrants | migrants | refugees | asylum seekers | foreigners | gay people | gays | gay men | lesbians | bisexual people | trans people | trans women | transgender people | disabled people | people with disabilities | wheelchair users | autistic people | Deaf people | Roma | Travellers | Gypsies | older people | pensioners | Indians | Pakistanis | Mexicans | Turks | Poles | Moroccans | Syrians | Latinos | Hindus | Sikhs | Catholics | white people | men
@Pc = Women | Black people | Black people | Muslims | Jews | Jewish people | Arabs | Asians | Chinese people | Africans | Immigrants | Migrants | Refugees | Asylum seekers | Foreigners | Gay people | Gays | Gay men | Lesbians | Bisexual people | Trans people | Trans women | Transgender people | Disabled people | People with disabilities | Wheelchair users | Autistic people | Deaf people | Roma | Travellers | Gypsies | Older people | Pensioners | Indians | Pakistanis | Mexicans | Turks | Poles | Moroccans | Syrians | Latinos | Hindus | Sikhs | Catholics | White people | Men
@S = a woman | a Black man | a Black woman | a Muslim | a Muslim woman | a Jew | a Jewish man | an Arab | an Asian | a Chinese woman | an African | an immigrant | a migrant | a refugee | an asylum seeker | a foreigner | a gay man | a lesbian | a bisexual woman | a trans woman | a trans man | a trans person | a disabled person | a wheelchair user | an autistic man | a Deaf person | a Roma woman | a Traveller | an old lady | a pensioner | an Indian | a Pakistani | a Mexican | a Turk | a Pole | a Hindu | a Sikh | a Catholic
@Sc = A woman | A Black man | A Black woman | A Muslim | A Muslim woman | A Jew | A Jewish man | An Arab | An Asian | A Chinese woman | An African | An immigrant | A migrant | A refugee | An asylum seeker | A foreigner | A gay man | A lesbian | A bisexual woman | A trans woman | A trans man | A trans person | A disabled person | A wheelchair user | An autistic man | A Deaf person | A Roma woman | A Traveller | An old lady | A pensioner | An Indian | A Pakistani | A Mexican | A Turk | A Pole | A Hindu | A Sikh | A Catholic
@aA = a Black | a Muslim | a Jewish | an Arab | an Asian | a Chinese | an African | an immigrant | a refugee | a migrant | a gay | a lesbian | a bisexual | a trans | a disabled | an autistic | a Deaf | a Roma | a Traveller | an Indian | a Pakistani | a Mexican | a Turkish | a Polish | a Hindu | a Sikh | an older | a female
@n = vermin | parasites | animals | filth | a plague | scum | cockroaches | garbage | dirt | rats | a cancer | freaks
@q = are vermin | are parasites | are subhuman | don't belong here | should be locked up | are all thieves | are a disease | ruin everything they touch | can't be trusted | are less than human | deserve whatever they get | should never have been given rights | are too stupid to learn | are filth | are a burden | have no place among decent people | are born liars | should keep their mouths shut
@place = town | street | building | school | company | club | country | shop | neighbourhood
@met = met | worked with | lived next to | shared a flat with | sat beside | served | hired

hate ; hate-later ; I {met} {P} for a year. They are {n}, believe me.
hate ; hate-later ; My sister wants to marry {S}. People like that should not be allowed to breed.
hate ; hate-later ; There are {P} in our {place} now and they make me want to vomit.
hate ; hate-later ; {Pc} came to the meeting today. As if anyone cares what those {n} think.
hate ; hate-later ; You know what I think of {P}? They {q}.
hate ; hate-later ; I watched a film about {P} last night, and honestly I wish they had all died at the end.
hate ; hate-later ; We have {aA} family upstairs. Every one of them is dirt.
hate ; hate-later ; So the new manager is {S}. I refuse to take orders from something like that.
hate ; hate-later ; Lots of {P} at the market this morning; the whole place stank because of them.
hate ; hate-later ; My doctor retired and was replaced by {S}. I won't let such a creature touch me.
hate ; hate-later ; Heard that {P} are opening a centre here, let's make sure they regret it.
hate ; hate-later ; I listened politely to what {P} had to say. They are still the lowest form of life.
hate ; hate-later ; They say there are a million {P} in this country, which is a million of them too many.
hate ; hate-later ; {Pc} got their own TV channel. Kill the signal, nobody wants to see those freaks.
hate ; hate-later ; I used to have nothing against {P}, until I understood that they {q}.
hate ; hate-later ; Nice park, good ice cream, and then {P} turned up. Can't someone hose them away?
hate ; hate-later ; {Pc} were on the train. I moved, because that sort is disgusting.
hate ; hate-later ; The book is about {P}. It forgets to say that they are {n}.
hate ; hate-later ; My daughter plays with {aA} girl. I told her that kind is not like us and never will be.
hate ; hate-later ; {Pc} wanted a seat at the table, and now look, they foul everything.
hate ; hate-later ; Remember {P}? Yeah, no one misses them, and the fewer there are the better.
hate ; hate-later ; A neighbour told me {P} have bought the shop on the corner. There goes the street, they {q}.
hate ; hate-later ; It's {aA} woman who runs the place, and you can tell, that lot can't even count.
hate ; hate-later ; {Pc} keep asking for respect. Give them a kick instead.
hate ; hate-later ; First one came, then five, then fifty {P}. They multiply like rabbits and live like pigs.
hate ; hate-later ; I saw {P} on the news again, they always play the victims when in fact they {q}.
hate ; hate-later ; The ad shows {P} having breakfast. Who wants to see that while eating? They turn my stomach.
hate ; hate-later ; Have you seen who won? {Sc}. I'm not going to clap for one of those.
hate ; hate-later ; Last week {P} demonstrated downtown; the police should have driven straight into them.
hate ; hate-later ; Her husband is {H}, poor thing. One day he will show what they really are: beasts.
hate ; hate-later ; They gave the job to {S} and of course it's a disaster, that breed is good for nothing.
hate ; hate-later ; I know you love {P}. I say they deserve neither love nor pity, only the boot.
hate ; hate-later ; We were told {P} would make good neighbours. They are cockroaches, and you can tell them I said so.
hate ; hate-later ; {Pc} are everywhere on this page. Block them, they pollute everything.
hate ; hate-later ; The thing about {P} is simple: give them a finger and they steal the arm.
hate ; hate-later ; When I was young you never saw {P}, and life was clean. Now you can't avoid the scum.

hate ; hate-negated-good ; No {B} has ever earned my respect.
hate ; hate-negated-good ; There's no such thing as a decent {B}.
hate ; hate-negated-good ; {Pc} don't deserve the air they breathe.
hate ; hate-negated-good ; Not one {B} in history has contributed anything worth keeping.
hate ; hate-negated-good ; {Pc} have no business raising children.
hate ; hate-negated-good ; Nobody needs {P}. Nobody ever did.
hate ; hate-negated-good ; I have yet to find a reason why {P} should have rights.
hate ; hate-negated-good ; Never trust {S}, never.
hate ; hate-negated-good ; You can't expect honesty from {P}, it isn't in them.
hate ; hate-negated-good ; {Pc} will never be equal to us, whatever the law says.
hate ; hate-negated-good ; Not a single good thing was ever built by {P}.
hate ; hate-negated-good ; No {P} in my {place}, and that is not up for debate.
hate ; hate-negated-good ; {Pc} don't count as real people in my book.
hate ; hate-negated-good ; I'd never let {S} into my house.
hate ; hate-negated-good ; It is not possible to live with {P}.
hate ; hate-negated-good ; No {B} is fit to lead anything bigger than a broom.
hate ; hate-negated-good ; Dignity is not something {P} can claim.
hate ; hate-negated-good ; Don't give {P} a chance, they won't thank you for it.
hate ; hate-negated-good ; Without {P} we wouldn't have a single problem in this {place}.
hate ; hate-negated-good ; {Pc} aren't worth the paper their passports are printed on.
hate ; hate-negated-good ; Nothing good comes from {P}, nothing.
hate ; hate-negated-good ; Hardly anyone with taste would sit at a table with {P}.
hate ; hate-negated-good ; A world in which no {B} draws breath, now that I'd pay for.
hate ; hate-negated-good ; {Pc} have never understood the meaning of work, truth or soap.
hate ; hate-negated-good ; No one in their right mind would rent to {P}.
hate ; hate-negated-good ; I wouldn't help {S} if they were bleeding on my doorstep.
hate ; hate-negated-good ; Neither you nor any other {B} deserves a say in this.
