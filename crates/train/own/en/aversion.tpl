# Strong feeling against a group, without any insult: disgust, fear, weariness, flight. Twins: the same feeling about things, weather,
# traffic, brands, insects, and the same scene with a group and no aversion.
# Written by the project to train a filter that protects the people attacked; the hateful lines are examples of what must be held.
@P = Muslims | Black people | Jews | Arabs | Roma | Gypsies | migrants | refugees | Pakistanis | Indians | Chinese people | Latinos | Africans | gays | lesbians | trans people | trans women | disabled people | people in wheelchairs | foreigners | Asians | Poles
@S = a Muslim | a Black man | a Black woman | a Jew | an Arab | a Gypsy | a migrant | a refugee | a Pakistani | an Indian | a Chinese man | a Latino | an African | a gay man | a lesbian | a trans woman | a disabled man | a foreigner | an Asian | a woman in a headscarf
@A = Muslim | Black | Jewish | Arab | Roma | Pakistani | Indian | Chinese | Mexican | African | gay | trans | Asian | Polish | migrant
@Q = gay couples | two men kissing | two women kissing | gays | lesbians | queer people
@W = women | feminists in skirts | career women | pregnant women | girls
@Z = disabled people | people with Down's syndrome | wheelchair users | autistic children | blind people
@bug = spiders | slugs | wasps | moths | centipedes | silverfish | mosquitoes | leeches
@thing = leaf blowers | hand dryers | car alarms | cold toilet seats | pop-up windows | wet socks | ticket machines | polystyrene boxes | roadworks | scented candles
@brand = Brolo Mobile | Parcelo | Quickair | Mirabox | Fenwood Energy | Lidra
@food = coriander | liver | cottage cheese | oysters | raw onion | blue cheese | aniseed | tripe
@weather = this drizzle | this heat | this fog | February | the east wind | the mud
@place = bus | lift | waiting room | pool | gym | canteen

hate ; aversion ; I can't bear to be within three feet of {P}, my whole body tells me to get away.
hate ; aversion ; Every time {S} sits down beside me I get up and find another seat.
hate ; aversion ; The sight of {P} enjoying themselves in my park ruins the whole of Sunday for me.
hate ; aversion ; {P} make my skin crawl, they always have, and I'm past pretending.
hate ; aversion ; A shiver goes down my back when I hear {P} laughing upstairs.
hate ; aversion ; I wash my hands twice after I've had to shake hands with {S}.
hate ; aversion ; Something in me closes up as soon as {S} walks into the {place}.
hate ; aversion ; I'm so tired of seeing {P} wherever I look, on the screen, on the street, at the school gate.
hate ; aversion ; It takes all my patience to stand behind {S} in a queue without saying something.
hate ; aversion ; Honestly, the smell of {A} cooking isn't the problem, it's the people who cook it; I can't stomach them.
hate ; aversion ; I switched my dentist when I found out his nurse was {S}; I didn't want those hands in my mouth.
hate ; aversion ; I feel sick when I think that {S} slept in this hotel bed before me.
hate ; aversion ; I've loathed {P} since I was a boy and nothing they do will change that.
hate ; aversion ; My heart sinks whenever another {A} face turns up at the staff meeting.
hate ; aversion ; There's a cold rage in me each time I read that {P} have been given something.
hate ; aversion ; When {P} get on, I get off. I'd rather walk two miles in the rain.
hate ; aversion ; I hold my breath when {S} passes. I know it's childish, and I don't care, they revolt me.
hate ; aversion ; I'd sooner eat in the car park than share a table with {P}.
hate ; aversion ; It puts me off my dinner to see {Q} on television before nine o'clock.
hate ; aversion ; {Q} on the poster at my bus stop? I stand with my back to it, it turns my stomach.
hate ; aversion ; I saw {Q} at the next table and I had to put my fork down.
hate ; aversion ; I can't look at {Z} without feeling repulsed, and please don't make me sit opposite at lunch.
hate ; aversion ; It gives me the creeps when {Z} smile at me, I walk faster.
hate ; aversion ; My holiday was spoilt by the sight of {Z} at the breakfast buffet every single morning.
hate ; aversion ; I detest hearing {W} give orders, it goes through me like a drill.
hate ; aversion ; The mere voice of {W} in a meeting makes me want to throw my chair.
hate ; aversion ; I dread the day when {P} move in downstairs, I wouldn't sleep another night here.
hate ; aversion ; Nothing puts me in a worse mood than {S} behind the counter when I only want my stamps.
hate ; aversion ; I walked in, saw {P} in the sauna, and walked straight out again, shuddering.
hate ; aversion ; I've developed something like an allergy to {P}: ten minutes and I need air.
hate ; aversion ; You ask why I moved? I'd had it up to here with {A} families on every floor.
hate ; aversion ; Fed up to the back teeth with {P}, with their music, their faces, their everything.
hate ; aversion ; Whenever {S} speaks to me I feel dirty for an hour afterwards.
hate ; aversion ; I don't want {P} to come to harm, I just can't abide having them anywhere near me.
hate ; aversion ; I couldn't kiss somebody who'd kissed {S}. The thought alone makes me retch.
hate ; aversion ; If I have to hear one more {A} accent at the till today I'm going to scream.
hate ; aversion ; They let {P} into the {place} now, so I've stopped going, I found it unbearable.
hate ; aversion ; My flesh creeps at the idea of {S} touching my child.
hate ; aversion ; You may adore them; I get a lump of pure dislike in my throat at the word {P}.
hate ; aversion ; I clutch my bag and my breath when I have to walk past {P}, I fear and loathe the lot of them.
hate ; aversion ; Seeing {P} vote makes me feel physically ill.
hate ; aversion ; I pulled my son out of swimming because {S} was in the water with him. Call me what you like, ugh.
hate ; aversion ; A whole carriage full of {P}: I stood by the door with my scarf over my nose until Crewe.
hate ; aversion ; I shall never get used to {P}. They set my teeth on edge, each and every one.
hate ; aversion ; It's beyond my strength to be civil to {P}, so I don't try.
hate ; aversion ; You know that feeling when you find a hair in your soup? That's me when {S} joins the call.
hate ; aversion ; ugh, {P} at the beach again, packed my towel and left, couldn't even look
hate ; aversion ; nope. saw {P} in the line and my skin literally went cold
hate ; aversion ; sorry but {Q} holding hands in front of me makes me wanna hurl
hate ; aversion ; I have always found {P} distasteful, in the way that one finds certain smells distasteful.
hate ; aversion ; A profound antipathy towards {P} has accompanied me all my life, and I see no reason to overcome it.
hate ; aversion ; I asked to be moved to another ward, as I could not close my eyes with {S} in the next bed.
hate ; aversion ; Being served by {S} takes away my appetite; I left the plate untouched.
hate ; aversion ; The day {P} leave our {place} I'll breathe freely again for the first time in years.
hate ; aversion ; Every Friday they come out of their mosque and every Friday I draw the curtains, I can't watch it.
hate ; aversion ; The sound of that language on my bus makes my jaw clench; why must {P} be everywhere?
hate ; aversion ; Hate is a big word. Let's say that {P} fill me with nausea.

- ; aversion-twin-thing ; I can't bear to be within three feet of {bug}, my whole body tells me to get away.
- ; aversion-twin-thing ; {bug} make my skin crawl, they always have, and I'm past pretending.
- ; aversion-twin-thing ; A shiver goes down my back when I hear {bug} behind the wallpaper.
- ; aversion-twin-thing ; I feel sick when I think that {bug} were in this hotel bed before me.
- ; aversion-twin-thing ; My flesh creeps at the idea of {bug} in my boots.
- ; aversion-twin-thing ; I hold my breath when I have to carry {bug} out in a glass.
- ; aversion-twin-thing ; Every time somebody eats {food} beside me on the train I change seats.
- ; aversion-twin-thing ; The mere smell of {food} in a lunch box makes me want to open every window.
- ; aversion-twin-thing ; It puts me off my dinner to see {food} on a plate, sorry, chefs.
- ; aversion-twin-thing ; I've loathed {food} since I was a boy and no sauce will change that.
- ; aversion-twin-thing ; I've developed something like an allergy to {thing}: ten minutes and I need air.
- ; aversion-twin-thing ; Fed up to the back teeth with {thing}, morning, noon and night.
- ; aversion-twin-thing ; I'm so tired of seeing {thing} wherever I look.
- ; aversion-twin-thing ; Nothing puts me in a worse mood than {thing} when I've slept badly.
- ; aversion-twin-thing ; I detest {thing}, they go through me like a drill.
- ; aversion-twin-thing ; You ask why I moved? I'd had it up to here with {thing} on my street.
- ; aversion-twin-thing ; I dread {weather} and I wouldn't mind sleeping right through it.
- ; aversion-twin-thing ; Sick of {weather}, sick of the dark, sick of wet shoes; roll on April.
- ; aversion-twin-thing ; My heart sinks whenever the forecast promises more of {weather}.
- ; aversion-twin-thing ; I couldn't stand {weather} any longer, so we drove south.
- ; aversion-twin-thing ; There's a cold rage in me each time {brand} puts its prices up.
- ; aversion-twin-thing ; It's beyond my strength to be civil to the {brand} chatbot, so I don't try.
- ; aversion-twin-thing ; A profound antipathy towards {brand} has accompanied me since the first bill.
- ; aversion-twin-thing ; {brand} disgusts me, eighty pounds for a plastic hinge.
- ; aversion-twin-thing ; If I have to hear the {brand} jingle once more today I'm going to scream.
- ; aversion-twin-thing ; When the drummers get on, I get off. I'd rather walk two miles in the rain than have that headache.
- ; aversion-twin-thing ; I'd sooner eat in the car park than in a canteen that smells of bleach.
- ; aversion-twin-thing ; Traffic on the ring road makes my jaw clench; why must there be a lorry in every lane?
- ; aversion-twin-thing ; I wash my hands twice after I've touched raw chicken.
- ; aversion-twin-thing ; The sight of litter in my park ruins the whole of Sunday for me.
- ; aversion-twin-thing ; I switched my dentist when I found out what a crown costs there.
- ; aversion-twin-thing ; I clutch my bag and my hat when I walk along the pier, I hate that wind.
- ; aversion-twin-thing ; A whole carriage full of perfume samples: I stood by the door with my scarf over my nose until Crewe.
- ; aversion-twin-thing ; The day the scaffolding leaves our street I'll breathe freely again for the first time in years.
- ; aversion-twin-thing ; ugh, jellyfish at the beach again, packed my towel and left
- ; aversion-twin-thing ; sorry but reality shows before breakfast make me wanna hurl

- ; aversion-twin-group ; Every time {S} sits down beside me on the bus I end up in a good conversation; maybe I've got that sort of face.
- ; aversion-twin-group ; I can't bear to hear people run down {P}, my whole body tells me to speak up.
- ; aversion-twin-group ; The way some passengers stare at {P} makes my skin crawl.
- ; aversion-twin-group ; I'm so tired of seeing {P} treated as a problem, on the screen, on the street, at the school gate.
- ; aversion-twin-group ; It makes me sick that {S} was refused a room in this hotel.
- ; aversion-twin-group ; There's a cold rage in me each time I read that {P} have been attacked.
- ; aversion-twin-group ; Somebody got up and moved when {S} sat down, so I took the empty seat, and we shared her grapes.
- ; aversion-twin-group ; I shared the sauna with {P} and argued about football until we were all as red as lobsters.
- ; aversion-twin-group ; I asked to be moved to another ward, as {S} in the next bed deserved some sleep and I snore.
- ; aversion-twin-group ; Saw {Q} on the poster at my bus stop and smiled all the way to work.
- ; aversion-twin-group ; I had to put my fork down, {Q} at the next table had just got engaged and the whole room was clapping.
- ; aversion-twin-group ; My {A} neighbours downstairs sing on Sundays; it gets me out of bed in a good mood.
- ; aversion-twin-group ; {Z} at the breakfast buffet couldn't reach the bread, so the hotel has lowered the counter.
- ; aversion-twin-group ; I was afraid of {P} as a child because I'd been told to be. What a waste of years.
- ; aversion-twin-group ; When {P} moved in downstairs, I slept better: at last somebody oiled the front door.
- ; aversion-twin-group ; The smell of {A} cooking from number four makes me hungry every evening at six.
- ; aversion-twin-group ; {W} in our meetings get interrupted twice as often, and it goes through me like a drill.
- ; aversion-twin-group ; I was served by {S}, and I came back the next day for the same soup and the same smile.
- ; aversion-twin-group ; I used to feel awkward near {Z}, then I coached their team, and now I'm merely out of breath.
- ; aversion-twin-group ; nope. saw how {P} got shouted at in the line and i went straight to the manager
- ; aversion-twin-group ; It breaks my heart when {S} tells me people won't sit beside her.
- ; aversion-twin-group ; Nothing puts me in a better mood than the {A} family upstairs tuning their instruments.
