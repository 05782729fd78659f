# Defamation in English, measured as in the French file (loi du 29 juillet 1881, art. 29 al. 1): a
# precise fact against a named person or firm, told as true, with no source and no reserve; and what
# is not: sourced, reserved, opinion, insult, question, own experience, denial, nobody named. Every
# name of a person, firm or place is invented.
@man = Gareth Ollenshaw | Desmond Tarkwell | Imran Sadozar | Keith Barrowclouth | Leonard Vaspary
@woman = Maureen Pickerthwaite | Shauna Delacroft | Ngozi Abernatha | Linda Hasselbrough | Fiona Crathorn-Vane
@who = Gareth Ollenshaw | Shauna Delacroft | Imran Sadozar | Linda Hasselbrough | Owen Pryce-Talland
@firm = Penhallick Foods | Ravensby Motors | Torvale Energy | Aldermere Homes | Quillstone Finance | Duncarrow Care
@sum = £40,000 | $300,000 | two million | sixty grand
@place = Marlowick | Saltersby | East Thornley | Port Ardley
defamation ; theft ; {man} pockets the collection plate, every Sunday, before the count.
defamation ; theft ; Two laptops a month go missing at {place} library, and they go missing into {man}'s rucksack.
defamation ; theft ; {woman} skimmed the charity shop float for six years and bought a caravan with it.
defamation ; theft ; {firm} walked off with our designs after the pitch and built them under its own name.
defamation ; theft ; The missing chapel bell is in {man}'s garden, he sawed it up to sell.
defamation ; theft ; While you were at the funeral, {who} was in your kitchen taking the silver.
defamation ; theft ; Postman Lester Quaverley opens birthday cards for the cash.
defamation ; theft ; {firm} keeps every third parcel and blames the customer.
defamation ; theft ; dont leave ur bag near {woman} she robs the lockers at the pool
defamation ; theft ; Half the lead on St Wilfra's roof went in {man}'s pickup, on the night of the 9th.
defamation ; theft ; The tip jar in that café never reaches the staff, {woman} empties it herself.
defamation ; fraud ; {woman} faked a back injury and lives off the payout.
defamation ; fraud ; {man} winds the clock back on every car that he sells.
defamation ; fraud ; quillstone finance r running a ponzi they pay old investors wiv new money
defamation ; fraud ; Half the staff on {firm}'s payroll in {place} are ghosts, and the boss banks their wages.
defamation ; fraud ; {firm} has pumped its user numbers with bots to raise {sum}.
defamation ; fraud ; {firm} invoices for guards who don't exist, three sites, five nights a week.
defamation ; fraud ; {woman} runs a fake dog rescue: the dogs are bought, the vet bills are drawn up on her laptop.
defamation ; fraud ; {man} insured the boat on Monday and sank it on Wednesday.
defamation ; fraud ; The "organic" stickers at {firm} are stuck on in a shed behind the wholesale market.
defamation ; fraud ; {who} raised {sum} for a sick child who has never existed.
defamation ; fraud ; {firm} sells the same plot in {place} to four different families.
defamation ; fraud ; Clocking in at {firm} is a comedy, {man} swipes six cards each morning and they split the pay.
defamation ; fraud ; {man} rolled up to court in a neck brace, he'd played squash an hour before.
defamation ; fraud ; Dr Everard Slopewell prescribes to dead patients and shares the refund with the chemist.
defamation ; fraud ; The lottery at {place} fair was fixed, {woman} drew her own sister's ticket from her sleeve.
defamation ; bribery ; {man} took {sum} in an envelope to sign the planning permit.
defamation ; bribery ; Inspector {woman} passes any kitchen for a crate of champagne.
defamation ; bribery ; {woman} got her seat on the board by buying two votes.
defamation ; bribery ; k barrowclouth gets a backhander off every developer in town
defamation ; bribery ; The head of purchasing, {who}, takes ten per cent on each contract, paid in Jersey.
defamation ; bribery ; {firm} bought the doctors with trips to the sun, and they prescribe its pills.
defamation ; bribery ; Minister {man} sold a peerage for {sum}.
defamation ; bribery ; A new conservatory for the licensing officer, that's what it cost {firm} to open until four.
defamation ; bribery ; {who} charges learners £300 under the table to tick the pass box.
defamation ; bribery ; The pitch at {place} went to {firm} because {woman} was on its payroll all along.
defamation ; bribery ; Goalkeeper Milo Drexelby let in three on purpose, {sum} from a betting ring.
defamation ; forging ; The safety certificates of {firm} are typed by an intern and stamped in the canteen.
defamation ; forging ; {woman} rewrote the minutes after the meeting to hide the vote.
defamation ; forging ; Professor {man} invented his data, there never were any patients.
defamation ; forging ; {man} sells fake vaccination cards from his surgery.
defamation ; forging ; fiona crathorn-vane forged my nans will end of
defamation ; forging ; {firm} backdated the fire tests the morning after the blaze.
defamation ; forging ; Look at the letterhead: {man} typed that reference himself and signed as the headmaster.
defamation ; forging ; The landscapes that {woman} sells as her grandfather's are painted in her loft.
defamation ; forging ; {firm} swapped the crash test dummies' readings before sending the file.
defamation ; forging ; {who} altered the tachograph discs for the entire fleet.
defamation ; violence ; {man} beats his wife, the whole street hears it.
defamation ; violence ; {who} pushed the caretaker down the stairs and said he'd slipped.
defamation ; violence ; {woman} hits the children at nursery when the parents have gone.
defamation ; violence ; Coach {man} makes the boys run until they faint and kicks those who stop.
defamation ; violence ; {man} set fire to the barn with the animals inside.
defamation ; violence ; {firm}'s security men dragged the pickets into a van and beat them.
defamation ; violence ; leonard vaspary stabbed that kid at the bus stop everyone knos it was him
defamation ; violence ; {woman} poisoned her first husband for the insurance.
defamation ; violence ; It was {man} who ran over the girl in {place} and drove off.
defamation ; violence ; The head of the home run by {firm} ties patients to their beds.
defamation ; violence ; Bouncers hired by {firm} held a student's head under water behind the club.
defamation ; sexual-violence-and-harassment ; {man} raped a trainee at the Christmas party and {firm} paid her to leave.
defamation ; sexual-violence-and-harassment ; The director of Duncarrow Care sends filthy pictures to the cleaners.
defamation ; sexual-violence-and-harassment ; {woman} offers promotion for sex, ask the lads on nights.
defamation ; sexual-violence-and-harassment ; Choirmaster {man} has been abusing his pupils for twenty years.
defamation ; sexual-violence-and-harassment ; {man} filmed his lodgers in the shower.
defamation ; sexual-violence-and-harassment ; Casting with {man} happens in his hotel room, and if you refuse you don't work.
defamation ; sexual-violence-and-harassment ; dr tarkwell gropes women under hypnosis
defamation ; sexual-violence-and-harassment ; {firm} knew that its manager was a rapist and moved him to {place}.
defamation ; sexual-violence-and-harassment ; {man} spikes drinks, he did it to three women at the rugby club.
defamation ; sexual-violence-and-harassment ; {man} follows the new girls home from the depot, he has done it to four of them.
defamation ; tax-and-labour ; {firm} pays half its waiters in cash and nothing to the state.
defamation ; tax-and-labour ; Aldermere Homes employs men without papers and sends them off the site when the inspector comes.
defamation ; tax-and-labour ; {firm} registers its vans in Malta to dodge the duty.
defamation ; tax-and-labour ; There are fourteen-year-olds sewing for {firm} in a cellar in {place}.
defamation ; tax-and-labour ; {man} sacks women as soon as they're pregnant, he has done it five times.
defamation ; tax-and-labour ; ravensby motors keeps the tips n the holiday pay
defamation ; tax-and-labour ; {woman} claims she lives in Monaco, she's in {place} all year and pays no tax.
defamation ; tax-and-labour ; {firm} deducts pension contributions from wages and never pays them in.
defamation ; tax-and-labour ; Landlord {man} hasn't declared a penny of rent since 2009.
defamation ; tax-and-labour ; {man} runs his salon through a cousin in Cyprus and tells the Revenue he earns nothing.
defamation ; tax-and-labour ; The au pair at {woman}'s house worked fifteen months for food.
defamation ; poisoning-and-environment ; {firm} tips its solvents into the river at night.
defamation ; poisoning-and-environment ; {woman} kills the neighbours' cats with antifreeze.
defamation ; poisoning-and-environment ; Penhallick Foods knew about the salmonella and shipped the lot.
defamation ; poisoning-and-environment ; {man} buries asbestos on the playing field.
defamation ; poisoning-and-environment ; {firm} puts melamine in its baby milk.
defamation ; poisoning-and-environment ; {man} sprayed the orchard with a banned product the day before the school picking.
defamation ; poisoning-and-environment ; The stream turned white because {firm} rinses its paint tankers there after dark.
defamation ; poisoning-and-environment ; {man} put weedkiller down the well of the farm he wanted to buy.
defamation ; poisoning-and-environment ; {firm} topped up its olive oil with engine-grade rapeseed.
defamation ; poisoning-and-environment ; The oysters come from the sewage outfall, {woman} rakes them there at low tide and sells them as {place} Bay.
defamation ; drugs-and-traffic ; {man} deals cocaine from the pharmacy's back door.
defamation ; drugs-and-traffic ; {who} brings the pills in with the flower lorries.
defamation ; drugs-and-traffic ; The bar of {woman} is a laundry for the {place} gang.
defamation ; drugs-and-traffic ; {firm} lets its drivers carry hash under the pallets.
defamation ; drugs-and-traffic ; {man} dopes his horses, even the ponies.
defamation ; drugs-and-traffic ; Cyclist Ruben Astley-Marr won on a bag of his brother's blood.
defamation ; politics-and-power ; Councillor {woman} voted herself the contract through her cousin.
defamation ; politics-and-power ; Mayor {man} spied on the opposition with council cameras.
defamation ; politics-and-power ; {man} sold the list of voters to {firm}.
defamation ; politics-and-power ; The minister {woman} shares secret files with a foreign embassy.
defamation ; politics-and-power ; {man} fiddled his expenses: the duck house, the maid and a car for his mistress, {sum} in all.
defamation ; politics-and-power ; Sheriff Dale Hutchermann plants drugs on the people he stops.
defamation ; politics-and-power ; {woman} had the housing list changed to put her friends first.
defamation ; politics-and-power ; Union man {who} sold the strike for a company car.
defamation ; politics-and-power ; Every gritter in {place} clears {woman}'s private drive first, on her written order as leader of the council.
defamation ; medical-and-care ; Surgeon {man} operates drunk.
defamation ; medical-and-care ; {woman} isn't a nurse, she bought the badge online.
defamation ; medical-and-care ; {firm} sedates its residents to save on night staff.
defamation ; medical-and-care ; Dr {woman} sold the organs of patients without telling their families.
defamation ; medical-and-care ; duncarrow care left a woman 2 die in her own mess n changed the notes
defamation ; medical-and-care ; The vet {man} bills for operations on animals that are already dead.
defamation ; medical-and-care ; {man} tests his own cream on patients with dementia and never asks their families.
defamation ; medical-and-care ; {woman}, who calls herself a midwife, let a baby die and told the mother it was stillborn.
defamation ; family-and-neighbours ; {woman} stole her sister's inheritance while the mother was in hospital.
defamation ; family-and-neighbours ; The twins' father, {man}, isn't unemployed, he robs houses in {place}.
defamation ; family-and-neighbours ; {woman} wrote those anonymous letters, she wrote every one.
defamation ; family-and-neighbours ; {woman} reported her own flat burgled and hid the telly at her mum's.
defamation ; family-and-neighbours ; Next door, {man} grows cannabis under our stairs and runs the lamps off our meter.
defamation ; family-and-neighbours ; Scout leader Barnaby Thistleworth locks boys in the gear store as a punishment.
defamation ; family-and-neighbours ; Our concierge Stan Oglethwick copies the keys and lets his nephew in when people are away.
defamation ; indirect-or-ironic ; Lovely watch, {man}. Did the widow know she was buying it for you?
defamation ; indirect-or-ironic ; No wonder {firm} is cheap, when you steal your copper from the railway.
defamation ; indirect-or-ironic ; Everybody at {firm} knows who set the fire: {who}, for the insurance.
defamation ; indirect-or-ironic ; Funny how the evidence disappears each time {woman} has the keys. She burns it, that's how.
defamation ; indirect-or-ironic ; If you like your beef to be horse, go to {firm}.
defamation ; indirect-or-ironic ; Congratulations to {woman} on her master's, shame that she copied it word for word from her student.
defamation ; indirect-or-ironic ; Between us, {man} didn't "lose" that laptop, he sold the client list to {firm}.
defamation ; indirect-or-ironic ; Such bad luck that {woman}'s three husbands all fell down the same stairs. She's got strong arms.
defamation ; indirect-or-ironic ; Do congratulate {man} on his charity run, he ran straight to the bank with it.
defamation ; indirect-or-ironic ; Wondering where your deposit went? Look at the number plate on {who}'s new sports car.
defamation ; indirect-or-ironic ; They say crime doesn't pay. {man} pays, though: judges, mostly.
defamation ; short ; {who} took bribes.
defamation ; short ; {man} is a rapist.
defamation ; short ; {firm} launders money.
defamation ; short ; {woman} stole from the charity.
defamation ; short ; {firm} bribes inspectors.
defamation ; short ; {man} killed that boy.
defamation ; short ; {woman} lied under oath.
defamation ; short ; {who} forged my signature.
defamation ; short ; tarkwell sells drugs 2 kids
defamation ; short ; {firm} dumps acid in the canal.
defamation ; short ; {man} torched the mill.
defamation ; short ; {woman} drugged him.
defamation ; short ; {who} sells stolen dogs.
defamation ; short ; {firm} faked the tests.
defamation ; short ; crathorn-vane took the raffle money
defamation ; typed-fast ; every1 in {place} knows {man} burnt his own shop 4 the insurance
defamation ; typed-fast ; dont buy from {firm} they clone ur card n sell it
defamation ; typed-fast ; shauna delacroft slept w the examiner n paid him 2 pass
defamation ; typed-fast ; {man} been sellin stolen phones out his taxi 4 yrs
defamation ; typed-fast ; that {firm} boss hits his staff seen the bruises on evry1
defamation ; typed-fast ; lol {woman} got sacked for robbin the till n now shes ur mayor
defamation ; long ; I've kept quiet for too long. When I worked for {man} in {place}, every Thursday the same white van came, took the copper off the building site and brought back an envelope. He counted it in front of us. The clients paid for that copper twice, and he built his pool with it.
defamation ; long ; People should know who they're voting for. {woman} ran the hospice shop for six years, and for six years a third of the takings went into her handbag. When the new manager counted, the books burnt. She burnt them, in her own garden.
defamation ; long ; A word about {firm}, since they sponsor the school fair. They knew in January that the boiler batch was faulty. They told the fitters to say nothing, they changed the serial numbers, and two people in {place} died of carbon monoxide in March.
defamation ; long ; Before you book with Dr {man}: he isn't on any register, his diploma comes from a website, and the last woman he injected in his living room has lost half her face. He paid her {sum} not to talk.
- ; sourced ; According to the Saltersby Herald, {man} was charged yesterday with theft of {sum}.
- ; sourced ; {woman} was convicted of fraud in March by Marlowick Crown Court and fined {sum}.
- ; sourced ; {firm} was fined {sum} by the regulator for misleading adverts, notice published on Tuesday.
- ; sourced ; {man} pleaded guilty to tax evasion, the agency's press release says.
- ; sourced ; Sentenced to four years for bribery in 2019, {man} is out and back in business, writes The Thornley Post.
- ; sourced ; The inspector's report, page 14, says that {firm} relabelled meat. Link in the comments.
- ; sourced ; Prosecutors say {who} took {sum} from the pension fund; the trial opens in June.
- ; sourced ; The ombudsman upheld our complaint: {firm} had altered the file.
- ; sourced ; {woman} admitted in court that she had signed in her mother's place.
- ; sourced ; As the BBN documentary showed with papers in hand, {firm} exported the waste to Ghana.
- ; sourced ; The health authority closed the kitchen of {firm} for rats, the order is on its website.
- ; sourced ; {man} has been struck off by the medical tribunal for touching patients, decision of 4 May.
- ; sourced ; Found liable for libel, {who} must pay {sum}, the High Court ruled.
- ; sourced ; The parliamentary inquiry concludes that Minister {man} misled the house.
- ; sourced ; Per the police statement, {man}, 43, was arrested for assault outside the station.
- ; sourced ; {firm} says in its own annual report that it paid {sum} to settle the bribery case.
- ; sourced ; Jury finds {woman} guilty of poisoning, our court reporter was there.
- ; sourced ; The Information Commissioner published the decision: {firm} sold data without consent.
- ; sourced ; The Companies Registry disqualified {man} as a director for six years; the order is dated 11 April.
- ; sourced ; Quoting the judge: "{firm} knew the beam was cracked." Full ruling on the court's site.
- ; sourced ; Port Ardley Magistrates fined {woman} for keeping forty cats without water, says tonight's bulletin.
- ; sourced ; {firm} confessed to the cartel in its filing to the exchange this morning.
- ; reserved ; {man} is suspected of taking {sum}, he denies it and nothing is proved.
- ; reserved ; {firm} may have dumped solvents, the tests will tell.
- ; reserved ; If it turns out that {firm} hid the results, that'd be serious, but we're not there yet.
- ; reserved ; Police are looking into claims that {man} forged the deeds. He rejects them.
- ; reserved ; An audit could show whether {firm} overcharged the council.
- ; reserved ; There's talk of bribes at {firm}. Talk isn't evidence.
- ; reserved ; {woman} has been accused of bullying, the investigator reports next month.
- ; reserved ; The complaint against {man} for assault has been filed, the prosecutor has yet to decide.
- ; reserved ; I can't say that {firm} broke the law, I wasn't there and I've no papers.
- ; reserved ; {who} would have received {sum}, on the version of his opponents, which he disputes.
- ; reserved ; Nobody has established who set the fire, {man} included.
- ; reserved ; The purported victim of {man} withdrew her statement yesterday.
- ; reserved ; For now these are allegations, and {firm} has the right to answer them.
- ; reserved ; Detectives have spoken to {man} as a witness and, for now, only as that.
- ; reserved ; {woman} could face a charge of fraud if the file is complete, says her own lawyer, who doubts it.
- ; reserved ; Apparently, and I stress apparently, {firm} got the keys before the vote.
- ; reserved ; Someone has claimed that {who} took the float. I haven't seen proof and I'm not saying it happened.
- ; opinion ; I find {man}'s speech on migrants shameful.
- ; opinion ; {firm} is the worst employer I can imagine, and the offices are hideous.
- ; opinion ; {man} plays like a man who's late for lunch.
- ; opinion ; {man}'s novel is the dullest of the year.
- ; opinion ; I've no confidence in {woman}, never have.
- ; opinion ; {firm} cares about profit and nothing else, that's my feeling.
- ; opinion ; {who} should resign, this project was folly.
- ; opinion ; The adverts of {firm} treat women like idiots.
- ; opinion ; {man} is overrated, overpaid and over here.
- ; opinion ; I think {firm} is morally bankrupt.
- ; opinion ; Morally, paying a boss {sum} while freezing wages is robbery. Legal, yes, but robbery.
- ; opinion ; {woman} chaired that meeting badly.
- ; opinion ; {firm} kills the high street with its retail parks.
- ; opinion ; {man}'s defence was criminal tonight, four goals!
- ; opinion ; Everything {firm} touches turns beige.
- ; opinion ; I wouldn't trust {woman} to water a cactus, but that's me.
- ; opinion ; {man} has run out of ideas and the town can feel it.
- ; opinion ; For me, {firm}'s offer is indecent, and I'd say so to their face.
- ; opinion ; The way {who} spoke about nurses turned my stomach.
- ; opinion ; {woman} is the most stubborn chair that we've had, which is both her gift and her curse.
- ; insult ; {man} is an idiot.
- ; insult ; What a plonker, that {man}.
- ; insult ; {woman} is a nasty piece of work.
- ; insult ; Shut up, {who}, you pompous windbag.
- ; insult ; {firm}: muppets, the lot of them.
- ; insult ; {man} has the brains of a boiled egg.
- ; insult ; Ugly, stupid and smug, {woman} in full.
- ; insult ; tarkwell u muppet
- ; insult ; The board of {firm} couldn't run a bath.
- ; insult ; {man} is scum.
- ; insult ; {woman}, dragon of the third floor.
- ; insult ; Absolute morons at {firm} today.
- ; insult ; {who} is a bloody disgrace.
- ; insult ; {firm} is run by donkeys.
- ; insult ; {man}, go and boil your head.
- ; question ; Did {man} really leave the board, or was he pushed?
- ; question ; Who audits {firm}?
- ; question ; Has anyone checked {woman}'s figures?
- ; question ; Is {firm} a member of the guarantee scheme?
- ; question ; Where did the {sum} raised by the appeal go, does {woman} know?
- ; question ; Is there a link between {firm} and the mayor's family?
- ; question ; How can {man} sit on both committees?
- ; question ; Was the tender for the {place} pool published anywhere?
- ; question ; Is it true that {man} is being sued?
- ; question ; Can {firm} show us the fire certificates?
- ; question ; What does {who} answer to the tenants?
- ; question ; Why was {woman} not at the hearing?
- ; question ; has {firm} ever been fined, any1 know?
- ; question ; Should we be worried about {firm}'s recall?
- ; question ; How many complaints has {firm} had about that boiler, and where can one read them?
- ; question ; Who pays for {man}'s trips, the club or himself?
- ; own-experience ; I was sick for two days after eating the prawns at {firm}.
- ; own-experience ; {firm} billed me twice, here are both invoices.
- ; own-experience ; At my interview {man} asked me whether I planned to have children.
- ; own-experience ; I worked three weeks for {firm} and have been paid for one.
- ; own-experience ; The car that {firm} sold me broke down on the way home.
- ; own-experience ; {woman} shouted at me in front of the class on Monday.
- ; own-experience ; I found a screw in a loaf from {firm}, photo attached.
- ; own-experience ; My mother waited four hours for a carer from {firm}, who never came.
- ; own-experience ; {man} told me the boiler was new. The plate says 2004.
- ; own-experience ; I asked {firm} three times to delete my data and I still get the emails.
- ; own-experience ; {man} drilled the wrong tooth of mine and apologised.
- ; own-experience ; {firm} stopped my claim because of one missing receipt.
- ; own-experience ; they put me on nights at {firm} wen i was pregnant n i had 2 fight it
- ; own-experience ; My lock was changed by {firm} while I was at work, I've asked for the keys.
- ; own-experience ; I ordered a bed from {firm} in March, was given four dates, and I'm typing this from the floor.
- ; own-experience ; {man} fixed our roof for £2,400, and it rained in on the first night.
- ; own-experience ; {woman} taught me the piano for two years and cancelled half of the lessons, for which I'd paid.
- ; own-experience ; {firm}'s parcel man left my laptop in the recycling, and it was recycled.
- ; denial ; {man} has never been convicted of anything, stop spreading this.
- ; denial ; {firm} did not bribe anybody, the court said so in clear words.
- ; denial ; No, {who} didn't steal the funds, the audit found every penny.
- ; denial ; We deny having dumped anything in the river, and the samples are public.
- ; denial ; {woman} was acquitted, and those who called her a thief should say sorry.
- ; denial ; The story about {man} and the fire is made up, he was in hospital.
- ; denial ; Correction: it's not {firm} that was fined, but another company with a similar name.
- ; denial ; I've read that I took bribes. I didn't. {man}
- ; denial ; Contrary to what's being shared, {firm} has paid its taxes.
- ; denial ; It wasn't {man} who hit the boy, the film shows another man.
- ; denial ; Nobody was harassed by {woman}, the two colleagues have withdrawn the claim and apologised.
- ; denial ; Nothing supports the claim that {firm} sells expired meat, says the lab.
- ; denial ; {who} resigned for health reasons, and not because of any theft.
- ; denial ; For the record, {firm}'s honey has been tested three times and is honey.
- ; denial ; {woman} repaid nothing, because she'd taken nothing; the auditors found their own adding mistake.
- ; general ; Some bosses steal from their staff, and nobody goes to prison.
- ; general ; Corruption in planning is everywhere.
- ; general ; Politicians all fiddle their expenses.
- ; general ; Somebody took my bike outside the library.
- ; general ; Landlords who hide the damp should be fined.
- ; general ; A dealer in my street sells to schoolchildren, I've called the police.
- ; general ; Counterfeit medicines kill, check the seal.
- ; general ; Doping ruined that sport.
- ; general ; Banks launder more than laundrettes do.
- ; general ; Some garages turn the clock back, always ask for the history.
- ; general ; They poisoned the river again, whoever they are.
- ; general ; Tax evasion costs more than benefit fraud.
- ; general ; Whoever stole the poppy tin, bring it back.
- ; general ; Too many care homes sedate people for want of staff.
- ; general ; A company near here pays cash in hand, I won't name it.
- ; general ; Whoever runs these romance scams has no heart.
- ; neutral-with-name ; {woman} has been appointed director of the {place} branch.
- ; neutral-with-name ; {firm} is opening a warehouse in {place}, with 200 jobs.
- ; neutral-with-name ; {man} will chair the jury of the crime novel prize.
- ; neutral-with-name ; {firm} sponsors the half marathon.
- ; neutral-with-name ; {man} plays the murderer in the village panto.
- ; neutral-with-name ; {woman} teaches forensic accounting and wrote the manual on fraud.
- ; neutral-with-name ; {man} retires after thirty years in the robbery squad.
- ; neutral-with-name ; {firm} trains its staff against bribery each year.
- ; neutral-with-name ; Thank you {man} for returning the stolen bike that you found.
- ; neutral-with-name ; {woman} paid {sum} for the old bank and will turn it into flats.
- ; neutral-with-name ; {firm} reported the theft of eleven generators in {place}.
- ; neutral-with-name ; {man} was robbed at the station, he is well.
- ; neutral-with-name ; Congratulations {man} on the new job at {firm}!
- ; neutral-with-name ; Captain {man} has taken the ball and run with it.
- ; neutral-with-name ; {who} gives a talk on how pickpockets work, at the {place} institute.
- ; neutral-with-name ; Barrister {woman} will explain the new bribery act to shopkeepers.
- ; quoted-to-refuse ; "{firm} poisons its customers": that post is libellous and has been reported.
- ; quoted-to-refuse ; Someone wrote here that {woman} stole from the till. We don't allow that.
- ; quoted-to-refuse ; You can't call {who} a fraudster without evidence, and you have none.
- ; quoted-to-refuse ; I won't repeat what's being said about {man}, and you shouldn't either.
- ; quoted-to-refuse ; Moderator's note: accusations against {firm} without a source are removed.
- ; quoted-to-refuse ; Calling {man} a groper because you dislike his politics isn't debate, and we've hidden it.
- ; precise-fact-without-dishonour ; {man} voted against the bypass.
- ; precise-fact-without-dishonour ; {firm} raised its prices by nine per cent in January.
- ; precise-fact-without-dishonour ; {woman} drives a red van and parks it on the square.
- ; precise-fact-without-dishonour ; {man} left the party in 2016 and joined another.
- ; precise-fact-without-dishonour ; {firm} has closed its counter in {place}.
- ; precise-fact-without-dishonour ; {who} was absent from the last three meetings.
- ; precise-fact-without-dishonour ; {firm} lost {sum} last year, according to nobody but its own cheerful newsletter.
- ; precise-fact-without-dishonour ; {firm} gets its steel from Spain and its screws from Taiwan.
- ; precise-fact-without-dishonour ; {woman} bought the corner plot from the diocese in 2019.
- ; long ; I bought a bungalow from {firm} in {place}. Since the first winter, the north wall has been wet, two surveyors have come, and we disagree about the cause: they say I don't air the rooms, I say that the membrane is missing. I'm asking for an independent report, nothing more.
- ; long ; You'll have read about {man} in the Herald. He has been charged, the trial is in the autumn, he says that he's innocent, and until then he's our neighbour like before. Leave his children alone.
- ; long ; I don't like how {woman} runs this council. I think the pool was a vanity project, that the library deserved better, and that she listens to whoever shouts loudest. I'll vote against her in May and I'll shake her hand at the fair.
- ; long ; I worked at {firm} for nine years. It was badly run, the pay was poor, and my manager was the most boring man in {place}. That's all. No scandal, sorry to disappoint the reporter who rang me.
# A name and a verb of crime in one sentence: cleared, robbed, charged with a reserve, long ago, on the stage,
# in a figure of speech; then the accusation itself.
- ; cleared ; {man} was cleared of theft yesterday after the till receipts turned up.
- ; cleared ; {firm} has been cleared of bribery on all nine counts.
- ; cleared ; The tribunal found no fraud at {firm}, only bad bookkeeping.
- ; cleared ; Charges of assault against {man} were dropped on Friday.
- ; cleared ; {woman} walks free: the court of appeal has quashed her conviction for forgery.
- ; cleared ; An inquiry has exonerated {firm} over the chemical spill in {place}.
- ; cleared ; {woman} wins damages from the paper that called her a thief.
- ; cleared ; Case closed without further action, {man} had poisoned nobody.
- ; cleared ; The auditor gives {woman} a clean bill of health: no missing money, no false invoices.
- ; cleared ; DNA shows it wasn't {man} who attacked the jogger in {place}.
- ; victim-of-crime ; Thieves stole four vans from {firm} overnight.
- ; victim-of-crime ; {firm} reports fraud attempts in its name: never give your code to a caller.
- ; victim-of-crime ; Fake invoices are going round with the letterhead of {firm}, which has gone to the police.
- ; victim-of-crime ; {man} was mugged outside the bank in {place} on Tuesday.
- ; victim-of-crime ; Burglars got into {woman}'s surgery and took the drugs cabinet.
- ; victim-of-crime ; A former cashier robbed {firm} of {sum}, and the firm wants it back.
- ; victim-of-crime ; Counterfeiters copy the bags that {firm} makes in {place}.
- ; victim-of-crime ; Somebody set fire to {firm}'s lorry park, nobody was hurt.
- ; victim-of-crime ; Hackers have stolen customer data from {firm}; those affected are being written to.
- ; victim-of-crime ; {woman} lost {sum} to a romance scam and tells her story to warn others.
- ; victim-of-crime ; Vandals poisoned the lake that belongs to {man}'s angling club.
- ; victim-of-crime ; The blackmailer who threatened {firm} is still being sought.
- ; victim-of-crime ; Phone scammers are pretending to be {firm} again, hang up.
- ; victim-of-crime ; {man}'s identity was stolen and used to open three accounts.
- ; fights-crime ; {firm} fights corruption in its supply chain and publishes its audits.
- ; fights-crime ; {woman} heads the fraud squad in {place} and spoke at our school.
- ; fights-crime ; {who} has spent ten years helping victims of sexual violence.
- ; fights-crime ; {firm} has a hotline on which staff can report bribery without giving a name.
- ; fights-crime ; Thanks to {man}, who spotted the shoplifter and rang the police.
- ; fights-crime ; At {firm}, a rule against gifts: nothing above twenty pounds.
- ; fights-crime ; Software from {firm} catches forged passports at the border.
- ; fights-crime ; {woman}'s charity buys stolen dogs back and returns them to their owners.
- ; fights-crime ; {firm} withdrew its cheese after finding that a supplier had cheated on the milk.
- ; fights-crime ; {who} drafted the law against money laundering.
- ; fights-crime ; Money laundering is the subject of {woman}'s lecture on Monday.
- ; fights-crime ; {firm} pays for self-defence classes after two assaults in {place}.
- ; fights-crime ; {man} teaches shop staff how to notice forged notes.
- ; court-with-reserve ; {man} appears on Thursday before {place} magistrates, accused of fraud, which he denies.
- ; court-with-reserve ; {firm} stands trial for alleged tax evasion; a ruling is expected in the spring.
- ; court-with-reserve ; Prosecutors allege that {woman} took {sum}, her lawyer speaks of a mistake.
- ; court-with-reserve ; The charge against {man} is manslaughter. He has pleaded not guilty.
- ; court-with-reserve ; Jurors in the {place} arson case heard {man} say that he was at home.
- ; court-with-reserve ; {firm} faces a lawsuit over copied patents and says that it'll defend itself.
- ; court-with-reserve ; Presumed innocent until the verdict, {woman} remains in her post.
- ; court-with-reserve ; A hearing in the case of {man} v. {firm} has been put off until May.
- ; court-with-reserve ; Police have questioned {man} about the missing funds and released him without charge.
- ; court-with-reserve ; According to the indictment, {man} sold stolen art; he calls it nonsense.
- ; court-with-reserve ; Whether {firm} broke the law on dumping is for the judges to say.
- ; court-with-reserve ; The complaint for harassment against {woman} is under investigation, there's been no finding.
- ; court-with-reserve ; Evidence in the {place} bribery trial was ruled out this morning, reports the Herald.
- ; history ; In 1891 a clerk of the old {place} Bank ran off with the gold, and the song is still sung.
- ; history ; The founder of {firm} was robbed by highwaymen in 1784, as the plaque tells.
- ; history ; A hundred years ago poachers in {place} were sent to prison for a hare.
- ; history ; The {place} mill was burnt down by rioters in 1831.
- ; history ; Smugglers hid brandy in the cellar where {firm} now stores its cheese.
- ; history ; The museum of {place} shows forged banknotes from the war.
- ; history ; In the 17th century the mayor of {place} was hanged for coining, says the guidebook.
- ; history ; Pirates once plundered the harbour, {woman} has written the history of it.
- ; history ; My great-grandfather stole a loaf in {place} in 1902 and got six weeks.
- ; fiction ; In the third episode {man} poisons the vicar, and I didn't see it coming.
- ; fiction ; {woman} plays a con artist in the new series, on Tuesday at nine.
- ; fiction ; The novel's hero robs the bank where {firm} keeps its millions.
- ; fiction ; Murder at {firm}: our office whodunnit raised {sum} for the hospice.
- ; fiction ; On stage tonight, {who} as the forger, with real ink.
- ; fiction ; Her thriller has a surgeon who sells organs; the author, {woman}, is a dentist.
- ; fiction ; Escape room by {firm}: find out who stole the diamond within an hour.
- ; fiction ; {man} dreams up crimes for a living, he has published fourteen of them.
- ; fiction ; In our board game, {place} is run by gangsters and you're the sheriff.
- ; figure-of-speech ; Goalkeeper {man} robbed them of a certain goal.
- ; figure-of-speech ; {woman} stole the show at the {place} gala.
- ; figure-of-speech ; {firm}'s new oven makes a killing at Christmas, it sold out in a week.
- ; figure-of-speech ; At £4 for a scone, {firm} commits daylight robbery, and still I go.
- ; figure-of-speech ; {man} cheated death on the north face and is back at his desk.
- ; figure-of-speech ; {who} murdered that song at karaoke, and we loved it.
- ; figure-of-speech ; {firm} bombards me with leaflets.
- ; figure-of-speech ; Guilty as charged: {woman} did eat the last biscuit.
- ; figure-of-speech ; {man} hijacked our meeting with his holiday photos.
- ; figure-of-speech ; The striker was caught stealing a yard at the throw-in, and {man} laughed it off.
- ; ordinary-news-with-hard-words ; {firm} insures against theft, fire and fraud from £12 a month.
- ; ordinary-news-with-hard-words ; {woman} moves from the drugs unit to the murder squad.
- ; ordinary-news-with-hard-words ; {firm} sells fake blood and plastic daggers for Halloween.
- ; ordinary-news-with-hard-words ; {man} collects stolen-base records like other people collect stamps.
- ; ordinary-news-with-hard-words ; {firm} killed off its loyalty card in March.
- ; ordinary-news-with-hard-words ; Fraud prevention week: {firm} and the police answer your questions in {place}.
- ; ordinary-news-with-hard-words ; {man} broke into laughter, then into song, at the {firm} dinner.
- ; ordinary-news-with-hard-words ; The {firm} cash van was involved in a crash near {place}, no money was lost.
defamation ; care-and-schools ; {woman} slaps the residents at {firm} when the cameras are switched off.
defamation ; care-and-schools ; Nursery owner {woman} puts sleeping syrup in the children's juice.
defamation ; care-and-schools ; {man} pockets the pocket money of the disabled tenants he looks after.
defamation ; care-and-schools ; {firm} signs off medication rounds that nobody ever did.
defamation ; care-and-schools ; Headmaster {man} sold the exam papers to three families at £500 apiece.
defamation ; care-and-schools ; Matron at {firm} leaves dying people in soiled sheets and writes "refused care" in the book.
defamation ; care-and-schools ; Driving the school minibus drunk, that's what {man} does on Fridays.
defamation ; care-and-schools ; {woman} took her pupils' trip money and went to Tenerife on it.
defamation ; money ; {who} cashed my late aunt's pension for two years after the funeral.
defamation ; money ; {firm} adds ten hours to each invoice and splits the extra with the council's surveyor.
defamation ; money ; Treasurer {woman} moved {sum} of club money into her husband's business.
defamation ; money ; {man} sells tickets for concerts that don't exist and changes his number every month.
defamation ; money ; {firm} rolls back mileage in the yard behind the {place} depot, I watched the lads do it.
defamation ; money ; Estate agent {who} keeps the deposits and tells the tenants that the landlord has them.
defamation ; money ; {firm} got its grant by inventing forty apprentices.
defamation ; money ; {man} swindled his own brother out of the farm with a blank page and a signature.
defamation ; money ; Every charity tin in {place} that {woman} collects goes straight into her car payments.
defamation ; money ; At {firm} they charge pensioners for boilers they never fit.
defamation ; violence-and-abuse ; {man} broke his girlfriend's jaw and made her say that she fell.
defamation ; violence-and-abuse ; Security boss {man} locked a shoplifter in the freezer until she passed out.
defamation ; violence-and-abuse ; {who} drove into the cyclist on purpose, got out, looked, and went home.
defamation ; violence-and-abuse ; {woman} starves her horses and buries them behind the {place} stables.
defamation ; violence-and-abuse ; It's {man} who's been exposing himself on the towpath.
defamation ; violence-and-abuse ; Your area manager {man} corners the Saturday girls in the stockroom.
defamation ; violence-and-abuse ; {who} had two lads beat up the witness before the hearing.
defamation ; violence-and-abuse ; {man} secretly films women in the changing rooms at {place} pool and sells the clips.
defamation ; public-office ; {woman} gave the school meals contract to her own son and hid the other bids.
defamation ; public-office ; Councillor {man} claims mileage for meetings he never went to.
defamation ; public-office ; PC Trent Wackerley sells number plate checks to a debt collector.
defamation ; public-office ; {who} leaks the tender prices to {firm} the night before.
defamation ; public-office ; {firm} paid the planning chair's mortgage for a year and got its towers.
defamation ; public-office ; Returning officer {woman} binned two hundred postal votes in {place}.
defamation ; public-office ; {man} tips off the garages before the council inspects them, a hundred quid a time.
defamation ; public-office ; {woman} put her dead mother on the parish payroll.
defamation ; product-and-environment ; {firm} knew about the brake fault for a year and burnt the test reports.
defamation ; product-and-environment ; They water down the diesel at {firm}, the tanker driver gets forty a load.
defamation ; product-and-environment ; {firm} grinds up sick hens and sells them as turkey.
defamation ; product-and-environment ; {man} empties his slurry into the {place} brook every time it rains.
defamation ; product-and-environment ; {firm} strips asbestos without masks and tips it in the woods at {place}.
defamation ; product-and-environment ; Free range? {firm} keeps its birds in the dark and films someone else's field.
defamation ; product-and-environment ; {firm} scrapes the mould off the cheese and prints a new date.
defamation ; product-and-environment ; {man} bottles tap water in {place} and sells it as spring water.
defamation ; typed-fast-and-short ; {man} nicked the charity bikes.
defamation ; typed-fast-and-short ; {woman} faked her degree.
defamation ; typed-fast-and-short ; {firm} sells stolen phones.
defamation ; typed-fast-and-short ; {who} grooms kids online.
defamation ; typed-fast-and-short ; {firm} hides injuries from the inspector.
defamation ; typed-fast-and-short ; that {man} spikes drinks at the harbour bar
defamation ; typed-fast-and-short ; {woman} burnt down her own cafe 4 the insurance every1 knows
defamation ; typed-fast-and-short ; dont work 4 {firm} they keep ur passport n pay u half
defamation ; typed-fast-and-short ; {man} runs a chop shop behind the church lol ask his mechanic
defamation ; typed-fast-and-short ; {firm} put rat poison by the school n said it was salt
defamation ; told-aside ; Nice to see {woman} at the gala in the necklace that went missing from the hospice.
defamation ; told-aside ; I'm not surprised {firm} won again, {man} writes the tender for them in his kitchen.
defamation ; told-aside ; You want to know why the old man changed his will? {who} held his hand while he signed, and he was unconscious.
defamation ; told-aside ; {firm}, where the safety officer was sacked because she wouldn't sign the fake certificates.
defamation ; told-aside ; Some people work for a Mercedes, {man} just skims the building fund.
defamation ; told-aside ; Before you vote for {woman}, ask her who she paid to have her rival's shop wrecked.
defamation ; told-aside ; Thanks to {man} and his lit cigarette the barn is gone, and the insurers paid, as he'd planned.
defamation ; told-aside ; For six years I kept {firm}'s second set of books, the one that the tax office never saw.
