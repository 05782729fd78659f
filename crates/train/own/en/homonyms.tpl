# Words that are slurs elsewhere, in their other sense: a name, an animal, a dish, a tool, a colour, a place, a trade.
# A few twins with the same word thrown at people.
# Written by the project to train a filter that protects the people attacked; the hateful lines are examples of what must be held.
@day = Monday | Tuesday | Thursday | Saturday
@city = Hull | Galway | Leeds | Perth | Denver

- ; homonym ; Mrs Dyke from accounts retires on {day}, cake at four in the small kitchen.
- ; homonym ; The beavers have gnawed through the dyke below the mill and the meadow is a lake.
- ; homonym ; We walked the whole dyke from lock to lock and met nobody but a heron.
- ; homonym ; Basalt dykes cut across the older sandstone, see figure three.
- ; homonym ; Bring back the butcher's faggots, the supermarket's ones taste of cardboard.
- ; homonym ; My nan's faggots were wrapped in caul and baked for an hour with onion gravy.
- ; homonym ; The women carried faggots down from the wood, one on each shoulder, to heat the oven.
- ; homonym ; He gave up fags in January and biscuits in March, and he's unbearable.
- ; homonym ; Twenty fags cost more than my lunch these days, so I've quit.
- ; homonym ; Stub your fag out in the bucket, not in the geraniums.
- ; homonym ; Our Maine Coon weighs nine kilos and is frightened of the toaster.
- ; homonym ; A coon's tail has rings; a badger's hasn't. That was a raccoon in your bin.
- ; homonym ; Through a chink in the barn wall you could see the owl feeding her young.
- ; homonym ; Mortar the chinks between the logs before the frost, or you'll feel every draught.
- ; homonym ; With a chink of coins he paid the ferryman, so the ballad says.
- ; homonym ; The smith taps a chink into the blade so that it can be honed again.
- ; homonym ; Lift the potatoes with a spade, not a fork, and dry them in the shed.
- ; homonym ; She led the jack of spades and took the trick.
- ; homonym ; Paddy O'Hara fixed the boiler in ten minutes and wouldn't take a tip.
- ; homonym ; There's a nip in the air, so we'll nip in for soup.
- ; homonym ; The puppy still nips, mostly at shoelaces.
- ; homonym ; Doo-wop on the jukebox, milkshakes on the counter: the diner reopens on {day}.
- ; homonym ; Kraut and sausage for twelve, and a bigger jar for next year.
- ; homonym ; This gin is rather limey, I'd use half as much juice.
- ; homonym ; Don't yank the cord, press the catch and pull gently.
- ; homonym ; The garage wants two thousand to rebuild the tranny on my pick-up.
- ; homonym ; Grandad kept his tranny on the windowsill and listened to the cricket on long wave.
- ; homonym ; Salt will retard the yeast, so add it after the first rise.
- ; homonym ; Set the magneto to full retard before you swing the propeller.
- ; homonym ; We retard the dough overnight in the fridge, which gives the crust its blisters.
- ; homonym ; Botox injections help with spastic muscles in the calf, the physiotherapist explained.
- ; homonym ; High interest would cripple the small farms in our valley.
- ; homonym ; Gypsy is our oldest mare, a grey who lets children plait her tail.
- ; homonym ; A slice of gypsy tart took me straight back to school dinners.
- ; homonym ; I retouched the photos in GIMP and it cost me nothing.
- ; homonym ; The gimp along the edge of the lampshade hides the staples.
- ; homonym ; He restored a 1967 Midget, red, with a leaking hood.
- ; homonym ; The midget submarine in the museum held two men and very little air.
- ; homonym ; Cerro Negro erupted last in 1999 and you can slide down it on a board.
- ; homonym ; A glass of vino negro, as they call red wine on that coast.
- ; homonym ; Roast the redskin potatoes whole, with rosemary.
- ; homonym ; The vet says our bitch is expecting seven, due on {day}.
- ; homonym ; Two dogs and a bitch from the same litter, all good with sheep.
- ; homonym ; The old slag heap behind {city} is a nature reserve now, full of orchids.
- ; homonym ; Chip the slag off the weld before you paint.
- ; homonym ; Sharpen your hoe, go along the rows on a dry day, and leave the weeds to wilt.
- ; homonym ; A tramp steamer called at the island twice a year with flour and letters.
- ; homonym ; We had a good long tramp over the moor and came home soaked.
- ; homonym ; Plant the pansies before the first frost, they'll bloom until Easter.
- ; homonym ; Our living-room poof is leather, from Fez, and the cat has claimed it.
- ; homonym ; Poof! The rabbit was gone, and so was my watch.
- ; homonym ; Homo naledi was found in a cave that only slim climbers could enter.
- ; homonym ; A homo milk carton in Canada means homogenised, three and a quarter percent.
- ; homonym ; The flight from Mong Kok, sorry, from Hong Kong, lands at six.
- ; homonym ; Each request carries a nonce, so that nobody can send it twice.
- ; homonym ; ABO blood groups were found in 1901 and made transfusion safe.
- ; homonym ; Sambo is a Russian wrestling style; the juniors train on {day}.
- ; homonym ; The wetback behind our wood stove heats the water for the whole house, common enough in New Zealand.
- ; homonym ; We took the train from Paris to Nancy and ate macaroons on the square.
- ; homonym ; Nancy Whitlow runs the post office and knows every dog by name.
- ; homonym ; Fit a sissy bar to the bike if you want to carry a bag.
- ; homonym ; "Slut" is what the screen says at the end of a Swedish film: it means the end.
- ; homonym ; A wet scrubber on the chimney takes out most of the sulphur.
- ; homonym ; The hooker lost the ball in the scrum and {city} scored.
- ; homonym ; A Galway hooker under brown sails won the regatta.
- ; homonym ; Eel or hagfish, the hag ties itself in a knot to get free.
- ; homonym ; There's something queer about this engine, it only starts on the second try.
- ; homonym ; He gave me a queer look when I asked for ketchup with the trout.
- ; homonym ; Leeches are used after surgery when a vein needs draining.
- ; homonym ; Two heifers got out on the lane, mind how you drive.
- ; homonym ; Kaffir lime is now sold as makrut lime in most shops, the leaves are the same.
- ; homonym ; The spook in our attic was a loose shutter.
- ; homonym ; My knee has been giving me gyp since the match.
- ; homonym ; Jap is what the label says, short for japonica, a kind of quince.
- ; homonym ; Bimbo bread has the bear on the wrapper, we ate it all over Spain.
- ; homonym ; A steady skank on the offbeat guitar is what makes it reggae.
- ; homonym ; A honky-tonk piano and a barrel of cider: that's the harvest supper.
- ; homonym ; The bint al-sahn at the Yemeni café, layers of pastry with honey, feeds six.
- ; homonym ; The spick-and-span galley got full marks from the inspector.
- ; homonym ; Water crackers with the brie, cream crackers with the cheddar.
- ; homonym ; That goal was an absolute cracker, top corner from thirty yards.
- ; homonym ; The oriental carpet was moth-eaten, the kilim wasn't.
- ; homonym ; Keep the coloured pencils in the blue tin.
- ; homonym ; Monkey wrench, second drawer; monkey nuts, for the squirrels.
- ; homonym ; The ape house opens at ten and the orangutans like to be read to.
- ; homonym ; Flea beetles are vermin to a cabbage grower; use fleece.
- ; homonym ; The sods were cut and laid by noon, and we watered the new lawn.
- ; homonym ; Mr Coon, our piano tuner, comes on {day}; yes, that's his name.
- ; homonym ; Dr Fagg and Ms Hoare will examine the thesis.

hate+insult ; homonym-twin ; Some dyke from accounts retires on {day}; at last we'll only have real women there.
hate+insult ; homonym-twin ; Bring back the old canteen, before they let those faggots run it.
hate+insult ; homonym-twin ; Twenty fags in one bar, that place needs disinfecting.
hate+insult ; homonym-twin ; Through the barn wall you could see the coons dancing, as stupid as ever.
hate+insult ; homonym-twin ; The chink at the corner wanted to pay with coins, I told him to swim home.
hate+insult ; homonym-twin ; A paddy fixed the boiler, so it'll explode before he's sober.
hate+insult ; homonym-twin ; The garage hired a tranny to rebuild my pick-up, so I took it elsewhere.
hate+insult ; homonym-twin ; They retarded the whole class for the sake of one retard in the front row.
hate+insult ; homonym-twin ; Gypsy at the gate again, so hide the mare and count the hens.
hate+insult ; homonym-twin ; A midget at the till, how am I supposed to take that seriously?
hate+insult ; homonym-twin ; That slag on the heap of applications only wants a husband.
hate+insult ; homonym-twin ; Our living room isn't open to a poof, and neither is the cat's basket.
hate+insult ; homonym-twin ; Every wetback in the house eats for free at our expense.
hate+insult ; homonym-twin ; A spastic in the kitchen, so that's why my plate was cold.
hate+insult ; homonym-twin ; A wop on the jukebox, a wog at the counter, the diner isn't what it was.
hate+insult ; homonym-twin ; There's something sick about that queer, keep him away from the engine and from the boys.
