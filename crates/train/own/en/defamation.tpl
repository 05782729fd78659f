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
defamation ; theft ; {man} emptied the cricket club's account, {sum} gone overnight.
defamation ; theft ; {woman} has been helping herself to the branch safe for years.
defamation ; theft ; It was {who} who took the old lady's rings on the second floor.
defamation ; theft ; Your storeman Ricky Castledene sells the tools out of the back gate on Fridays.
defamation ; theft ; {firm} steals from its customers by fiddling the meters.
defamation ; theft ; Treasurer Odette Framlington cleaned out the parents' association to pay for her kitchen.
defamation ; theft ; The removal men from {firm} took my neighbour's silver, same as at every other house.
defamation ; theft ; jason bartleby is a thief he nicked 3 bikes from the station
defamation ; theft ; {man} siphons diesel out of the lorries and flogs it to his brother-in-law.
defamation ; theft ; Don't give {woman} your keys, she has burgled two tenants already.
defamation ; theft ; {man} pockets the collection plate, every Sunday, before the count.
defamation ; fraud ; {firm} cooks its books to keep the county grants coming.
defamation ; fraud ; {man} set up three shell companies to pocket the subsidies.
defamation ; fraud ; {woman} bills the council for work that her husband's firm never did.
defamation ; fraud ; At {firm} they relabel out-of-date chicken every Friday night.
defamation ; fraud ; You can buy an MOT certificate at Ravensby Motors for eighty quid, no car needed.
defamation ; fraud ; Torvale Energy lied to the regulator about the leaks at {place}.
defamation ; fraud ; {who} conned thirty pensioners with bonds that don't exist.
defamation ; fraud ; Dr Alan Fothergrew charges the insurers for appointments that never took place.
defamation ; fraud ; {firm} sells farmed salmon as wild, the whole depot knows.
defamation ; fraud ; The school meals tender was rigged by {who}.
defamation ; fraud ; {woman} faked a back injury and lives off the payout.
defamation ; fraud ; {man} winds the clock back on every car that he sells.
defamation ; fraud ; quillstone finance r running a ponzi they pay old investors wiv new money
defamation ; fraud ; Half the staff on {firm}'s payroll in {place} are ghosts, and the boss banks their wages.
defamation ; fraud ; {firm} has pumped its user numbers with bots to raise {sum}.
defamation ; bribery ; {firm} has been paying off the councillors of {place} for ten years.
defamation ; bribery ; {man} took {sum} in an envelope to sign the planning permit.
defamation ; bribery ; That's how {man} wins building jobs: he pays the head of planning in cash.
defamation ; bribery ; {firm} slipped {sum} to the judge and the case went away.
defamation ; bribery ; Inspector {woman} passes any kitchen for a crate of champagne.
defamation ; bribery ; The referee Colin Straker was bought by the home side.
defamation ; bribery ; {woman} got her seat on the board by buying two votes.
defamation ; bribery ; k barrowclouth gets a backhander off every developer in town
defamation ; bribery ; The head of purchasing, {who}, takes ten per cent on each contract, paid in Jersey.
defamation ; bribery ; {firm} bought the doctors with trips to the sun, and they prescribe its pills.
defamation ; bribery ; Minister {man} sold a peerage for {sum}.
defamation ; forging ; {man} signed his dead father's name to sell the farm.
defamation ; forging ; {woman} made up her law degree, she never sat the exam.
defamation ; forging ; {firm} put a forged contract before the tribunal.
defamation ; forging ; {who} stuffed the ballot box at the {place} count.
defamation ; forging ; The safety certificates of {firm} are typed by an intern and stamped in the canteen.
defamation ; forging ; {woman} rewrote the minutes after the meeting to hide the vote.
defamation ; forging ; Professor {man} invented his data, there never were any patients.
defamation ; forging ; {man} sells fake vaccination cards from his surgery.
defamation ; forging ; fiona crathorn-vane forged my nans will end of
defamation ; forging ; {firm} backdated the fire tests the morning after the blaze.
defamation ; violence ; {man} beats his wife, the whole street hears it.
defamation ; violence ; {who} pushed the caretaker down the stairs and said he'd slipped.
defamation ; violence ; {woman} hits the children at nursery when the parents have gone.
defamation ; violence ; The doormen of Club Verano broke a lad's jaw and dumped him by the river.
defamation ; violence ; Coach {man} makes the boys run until they faint and kicks those who stop.
defamation ; violence ; {man} set fire to the barn with the animals inside.
defamation ; violence ; {firm}'s security men dragged the pickets into a van and beat them.
defamation ; violence ; leonard vaspary stabbed that kid at the bus stop everyone knos it was him
defamation ; violence ; {woman} poisoned her first husband for the insurance.
defamation ; violence ; It was {man} who ran over the girl in {place} and drove off.
defamation ; violence ; The head of the home run by {firm} ties patients to their beds.
defamation ; sexual-violence-and-harassment ; {man} puts his hands on the checkout girls in the stockroom.
defamation ; sexual-violence-and-harassment ; {man} raped a trainee at the Christmas party and {firm} paid her to leave.
defamation ; sexual-violence-and-harassment ; The director of Duncarrow Care sends filthy pictures to the cleaners.
defamation ; sexual-violence-and-harassment ; {woman} offers promotion for sex, ask the lads on nights.
defamation ; sexual-violence-and-harassment ; Choirmaster {man} has been abusing his pupils for twenty years.
defamation ; sexual-violence-and-harassment ; {man} filmed his lodgers in the shower.
defamation ; sexual-violence-and-harassment ; Casting with {man} happens in his hotel room, and if you refuse you don't work.
defamation ; sexual-violence-and-harassment ; dr tarkwell gropes women under hypnosis
defamation ; sexual-violence-and-harassment ; {firm} knew that its manager was a rapist and moved him to {place}.
defamation ; sexual-violence-and-harassment ; {man} spikes drinks, he did it to three women at the rugby club.
defamation ; tax-and-labour ; {man} has {sum} in Panama that the taxman has never heard of.
defamation ; tax-and-labour ; {firm} pays half its waiters in cash and nothing to the state.
defamation ; tax-and-labour ; {woman} locks up the passports of her cleaners.
defamation ; tax-and-labour ; Aldermere Homes employs men without papers and sends them off the site when the inspector comes.
defamation ; tax-and-labour ; {firm} registers its vans in Malta to dodge the duty.
defamation ; tax-and-labour ; There are fourteen-year-olds sewing for {firm} in a cellar in {place}.
defamation ; tax-and-labour ; {man} sacks women as soon as they're pregnant, he has done it five times.
defamation ; tax-and-labour ; ravensby motors keeps the tips n the holiday pay
defamation ; tax-and-labour ; {woman} claims she lives in Monaco, she's in {place} all year and pays no tax.
defamation ; tax-and-labour ; {firm} deducts pension contributions from wages and never pays them in.
defamation ; tax-and-labour ; Landlord {man} hasn't declared a penny of rent since 2009.
defamation ; poisoning-and-environment ; {firm} tips its solvents into the river at night.
defamation ; poisoning-and-environment ; {firm} poisoned forty children in the school canteen and binned the samples.
defamation ; poisoning-and-environment ; The pharmacist {man} cuts his capsules with chalk.
defamation ; poisoning-and-environment ; {woman} kills the neighbours' cats with antifreeze.
defamation ; poisoning-and-environment ; Penhallick Foods knew about the salmonella and shipped the lot.
defamation ; poisoning-and-environment ; {man} buries asbestos on the playing field.
defamation ; poisoning-and-environment ; {firm} puts melamine in its baby milk.
defamation ; poisoning-and-environment ; that cafe of {woman} serves food out the bins, shes been doin it yrs
defamation ; poisoning-and-environment ; {firm} knew its airbags killed and said nothing.
defamation ; poisoning-and-environment ; {man} sprayed the orchard with a banned product the day before the school picking.
defamation ; drugs-and-traffic ; {man} deals cocaine from the pharmacy's back door.
defamation ; drugs-and-traffic ; {who} brings the pills in with the flower lorries.
defamation ; drugs-and-traffic ; The bar of {woman} is a laundry for the {place} gang.
defamation ; drugs-and-traffic ; {firm} lets its drivers carry hash under the pallets.
defamation ; drugs-and-traffic ; {man} dopes his horses, even the ponies.
defamation ; drugs-and-traffic ; Cyclist Ruben Astley-Marr won on a bag of his brother's blood.
defamation ; politics-and-power ; Councillor {woman} voted herself the contract through her cousin.
defamation ; politics-and-power ; {woman} pays her daughter out of the office budget, the girl has never set foot there.
defamation ; politics-and-power ; Mayor {man} spied on the opposition with council cameras.
defamation ; politics-and-power ; {man} sold the list of voters to {firm}.
defamation ; politics-and-power ; The minister {woman} shares secret files with a foreign embassy.
defamation ; politics-and-power ; {man} fiddled his expenses: the duck house, the maid and a car for his mistress, {sum} in all.
defamation ; politics-and-power ; Sheriff Dale Hutchermann plants drugs on the people he stops.
defamation ; politics-and-power ; {woman} had the housing list changed to put her friends first.
defamation ; politics-and-power ; Union man {who} sold the strike for a company car.
defamation ; medical-and-care ; Surgeon {man} operates drunk.
defamation ; medical-and-care ; The dentist {man} pulls healthy teeth so that he can sell implants.
defamation ; medical-and-care ; {woman} isn't a nurse, she bought the badge online.
defamation ; medical-and-care ; {firm} sedates its residents to save on night staff.
defamation ; medical-and-care ; Ambulanceman {man} goes through the pockets of the injured.
defamation ; medical-and-care ; Dr {woman} sold the organs of patients without telling their families.
defamation ; medical-and-care ; duncarrow care left a woman 2 die in her own mess n changed the notes
defamation ; medical-and-care ; The vet {man} bills for operations on animals that are already dead.
defamation ; family-and-neighbours ; My neighbour Bryce Montague-Hill taps the building's electricity from his garage.
defamation ; family-and-neighbours ; {woman} stole her sister's inheritance while the mother was in hospital.
defamation ; family-and-neighbours ; Mr Hugo Delabarr at the primary school hits the kids who write with the left hand.
defamation ; family-and-neighbours ; The twins' father, {man}, isn't unemployed, he robs houses in {place}.
defamation ; family-and-neighbours ; {woman} wrote those anonymous letters, she wrote every one.
defamation ; family-and-neighbours ; Our caretaker Stan Oglander reads the post and keeps the cheques.
defamation ; family-and-neighbours ; {woman} reported her own flat burgled and hid the telly at her mum's.
defamation ; indirect-or-ironic ; I won't say {woman} is dishonest, I'll just say she cashed the flood victims' cheques.
defamation ; indirect-or-ironic ; Ask {man} how he paid for the villa. I know: with your subscriptions.
defamation ; indirect-or-ironic ; Thanks to {who} for the false testimony, an innocent man got six years.
defamation ; indirect-or-ironic ; Lovely watch, {man}. Did the widow know she was buying it for you?
defamation ; indirect-or-ironic ; No wonder {firm} is cheap, when you steal your copper from the railway.
defamation ; indirect-or-ironic ; Everybody at {firm} knows who set the fire: {who}, for the insurance.
defamation ; indirect-or-ironic ; Funny how the evidence disappears each time {woman} has the keys. She burns it, that's how.
defamation ; indirect-or-ironic ; Brilliant accountant, {man}: two sets of books and neither is true.
defamation ; indirect-or-ironic ; If you like your beef to be horse, go to {firm}.
defamation ; indirect-or-ironic ; Congratulations to {woman} on her master's, shame that she copied it word for word from her student.
defamation ; indirect-or-ironic ; Between us, {man} didn't "lose" that laptop, he sold the client list to {firm}.
defamation ; short ; {who} took bribes.
defamation ; short ; {who} rigged the vote.
defamation ; short ; {man} is a rapist.
defamation ; short ; {firm} launders money.
defamation ; short ; {woman} stole from the charity.
defamation ; short ; ollenshaw cashed the clubs cheques
defamation ; short ; {firm} bribes inspectors.
defamation ; short ; {man} killed that boy.
defamation ; short ; {woman} lied under oath.
defamation ; short ; {man} buys votes.
defamation ; short ; {who} forged my signature.
defamation ; short ; tarkwell sells drugs 2 kids
defamation ; short ; {firm} dumps acid in the canal.
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
- ; sourced ; The court of appeal upheld the penalty against {firm} for price fixing, judgment attached.
- ; sourced ; {firm} was fined {sum} by the regulator for misleading adverts, notice published on Tuesday.
- ; sourced ; {man} pleaded guilty to tax evasion, the agency's press release says.
- ; sourced ; The employment tribunal found that {firm} had dismissed her unfairly (case 2204/23).
- ; sourced ; Radio Ardley reports that police have searched the offices of {firm}.
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
- ; reserved ; {man} is suspected of taking {sum}, he denies it and nothing is proved.
- ; reserved ; The alleged thief, {man}, will appear in court in September.
- ; reserved ; {woman} is under investigation, no charge has been brought.
- ; reserved ; It's not known whether {woman} had been told, let's wait for the inquiry.
- ; reserved ; {firm} may have dumped solvents, the tests will tell.
- ; reserved ; {man} is presumed innocent, like anyone else.
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
- ; opinion ; {firm} is arrogant and overpriced, if you ask me.
- ; opinion ; {woman} broke every promise she made on schools.
- ; opinion ; A hopeless strategy, {firm} is heading for a wall.
- ; opinion ; What cowardice from {firm}!
- ; opinion ; In my view {who} isn't fit to be a minister.
- ; opinion ; {woman}'s a hard boss and fair, others will only say hard.
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
- ; insult ; {man} is an idiot.
- ; insult ; {who}, you're a waste of space.
- ; insult ; {firm}, you bunch of clowns!
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
- ; question ; Did {man} really leave the board, or was he pushed?
- ; question ; Why doesn't {firm} publish its accounts?
- ; question ; Does the beef of {firm} come from Ireland?
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
- ; own-experience ; {firm} cancelled my flight and won't refund me.
- ; own-experience ; {man} took a deposit of £800 from me in May and has not come to do the work.
- ; own-experience ; {woman}, my landlady, has kept my deposit for eight months without an inventory.
- ; own-experience ; The courier of {firm} signed in my place, I never got the parcel.
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
- ; denial ; {man} has never been convicted of anything, stop spreading this.
- ; denial ; False rumour: {firm} doesn't use horse meat.
- ; denial ; The inquiry cleared {woman}: no forgery, no fraud.
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
- ; general ; Some bosses steal from their staff, and nobody goes to prison.
- ; general ; Corruption in planning is everywhere.
- ; general ; There's too much harassment in this trade, people must be able to speak.
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
- ; neutral-with-name ; {woman} has been appointed director of the {place} branch.
- ; neutral-with-name ; {firm} is opening a warehouse in {place}, with 200 jobs.
- ; neutral-with-name ; {man} will chair the jury of the crime novel prize.
- ; neutral-with-name ; Solicitor {woman} defends employees who have been harassed.
- ; neutral-with-name ; {who} won the award for business ethics.
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
- ; quoted-to-refuse ; Please delete the comment that calls {man} a rapist, nothing proves it.
- ; quoted-to-refuse ; "{firm} poisons its customers": that post is libellous and has been reported.
- ; quoted-to-refuse ; Someone wrote here that {woman} stole from the till. We don't allow that.
- ; quoted-to-refuse ; You can't call {who} a fraudster without evidence, and you have none.
- ; quoted-to-refuse ; I won't repeat what's being said about {man}, and you shouldn't either.
- ; quoted-to-refuse ; Moderator's note: accusations against {firm} without a source are removed.
- ; precise-fact-without-dishonour ; {woman} signed the contract yesterday in {place}.
- ; precise-fact-without-dishonour ; {firm} makes its jackets in Bangladesh, it's on the label.
- ; precise-fact-without-dishonour ; {man} voted against the bypass.
- ; precise-fact-without-dishonour ; {firm} raised its prices by nine per cent in January.
- ; precise-fact-without-dishonour ; {woman} drives a red van and parks it on the square.
- ; precise-fact-without-dishonour ; {man} left the party in 2016 and joined another.
- ; precise-fact-without-dishonour ; {firm} has closed its counter in {place}.
- ; precise-fact-without-dishonour ; {who} was absent from the last three meetings.
- ; precise-fact-without-dishonour ; {firm} lost {sum} last year, according to nobody but its own cheerful newsletter.
- ; long ; I bought a bungalow from {firm} in {place}. Since the first winter, the north wall has been wet, two surveyors have come, and we disagree about the cause: they say I don't air the rooms, I say that the membrane is missing. I'm asking for an independent report, nothing more.
- ; long ; You'll have read about {man} in the Herald. He has been charged, the trial is in the autumn, he says that he's innocent, and until then he's our neighbour like before. Leave his children alone.
- ; long ; I don't like how {woman} runs this council. I think the pool was a vanity project, that the library deserved better, and that she listens to whoever shouts loudest. I'll vote against her in May and I'll shake her hand at the fair.
- ; long ; I worked at {firm} for nine years. It was badly run, the pay was poor, and my manager was the most boring man in {place}. That's all. No scandal, sorry to disappoint the reporter who rang me.
