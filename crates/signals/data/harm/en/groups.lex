# Harm lexicon, English: neutral words for protected groups, and words for what is not protected.
#
# A group word is never an offence. It tells who a sentence is about. Criteria: French Penal Code
# art. 225-1 and law of 29 July 1881 art. 24; UK Equality Act 2010 s. 4; Australian discrimination acts.
# `nongroup` names professions, sides, brands and things that people rage at.

# Origin, nationality, colour.
black people / black person / black man / black men / black woman / black women / black guy / black guys / black folk / black folks / black community / black communities / black kid / black kids / black child / black children / black girl / black girls / black boy / black boys ; group ; 3 ; target=origin
black lives ; group ; 3 ; target=origin
black owned ; group ; 3 ; target=origin
black british ; group ; 3 ; target=origin
african american / african americans ; group ; 3 ; target=origin
afro american / afro americans ; group ; 3 ; target=origin
black american / black americans ; group ; 3 ; target=origin
african / africans ; group ; 3 ; target=origin
west african / west africans ; group ; 3 ; target=origin
east african / east africans ; group ; 3 ; target=origin
north african / north africans ; group ; 3 ; target=origin
south african / south africans ; group ; 3 ; target=origin
afro caribbean / afro caribbeans ; group ; 3 ; target=origin
african caribbean / african caribbeans ; group ; 3 ; target=origin
caribbean people ; group ; 3 ; target=origin
west indian / west indians ; group ; 3 ; target=origin
sub saharan african / sub saharan africans ; group ; 3 ; target=origin
blacks ; group ; 3 ; target=origin,plural
black ; group ; 1 ; target=origin,person,except="black friday|black box|black and white|black hole|black tea|black coffee|black market|black list|black mirror|black belt|black sea|in the black|black forest|black pepper|black dress|black tie|black out|black mail|pitch black|black ops|jet black|black panther|back in black|black cat|black ice|black card|black beans|black olives|black screen|black sabbath|black death|black horse|black cab|black hat|black eye|black magic|black humour|black pudding|black sheep|black swan|black bear|black ink|black light|jack black"
white people / white person / white man / white men / white woman / white women / white guy / white guys / white folk / white folks / white community / white communities / white kid / white kids / white child / white children / white girl / white girls / white boy / white boys / whites ; group ; 2 ; target=origin,plural,except="egg whites|whites wash|cricket whites|whites and colours|chef whites|wash whites|tennis whites"
white ; group ; 1 ; target=origin,person,except="white paper|white house|white wine|white noise|white board|white christmas|white label|white hat|black and white|white collar|off white|egg white|white bread|white rice|white chocolate|white goods|white list|white knuckle|white van|white elephant|snow white|white flag|white card|white lie|walter white|white sox|white spirit"
brown people / brown person / brown man / brown men / brown woman / brown women / brown guy / brown guys / brown folk / brown folks / brown community / brown communities / brown kid / brown kids / brown child / brown children / brown girl / brown girls / brown boy / brown boys ; group ; 3 ; target=origin
people of colour ; group ; 3 ; target=origin
people of color ; group ; 3 ; target=origin
person of colour ; group ; 3 ; target=origin
person of color ; group ; 3 ; target=origin
poc ; group ; 3 ; target=origin
bipoc ; group ; 3 ; target=origin
bame ; group ; 3 ; target=origin
women of colour ; group ; 3 ; target=origin
women of color ; group ; 3 ; target=origin
woman of colour ; group ; 3 ; target=origin
woman of color ; group ; 3 ; target=origin
men of colour ; group ; 3 ; target=origin
men of color ; group ; 3 ; target=origin
man of colour ; group ; 3 ; target=origin
man of color ; group ; 3 ; target=origin
coloured people / coloured person / coloured man / coloured men / coloured woman / coloured women / coloured guy / coloured guys / coloured folk / coloured folks / coloured community / coloured communities / coloured kid / coloured kids / coloured child / coloured children / coloured girl / coloured girls / coloured boy / coloured boys ; group ; 3 ; target=origin
colored people / colored person / colored man / colored men / colored woman / colored women / colored guy / colored guys / colored folk / colored folks / colored community / colored communities / colored kid / colored kids / colored child / colored children / colored girl / colored girls / colored boy / colored boys ; group ; 3 ; target=origin
ethnic minority / ethnic minorities ; group ; 3 ; target=origin
minority ethnic ; group ; 3 ; target=origin
racial minority / racial minorities ; group ; 3 ; target=origin
ethnic group / ethnic groups ; group ; 3 ; target=origin
visible minority / visible minorities ; group ; 3 ; target=origin
global majority ; group ; 3 ; target=origin
minority / minorities ; group ; 2 ; target=origin,except="minority shareholder|minority shareholders|minority stake|small minority|tiny minority|minority interest|minority government|minority report|vocal minority"
mixed race people / mixed race person / mixed race man / mixed race men / mixed race woman / mixed race women / mixed race guy / mixed race guys / mixed race folk / mixed race folks / mixed race community / mixed race communities / mixed race kid / mixed race kids / mixed race child / mixed race children / mixed race girl / mixed race girls / mixed race boy / mixed race boys / mixed race ; group ; 3 ; target=origin
biracial ; group ; 3 ; target=origin
multiracial people / multiracial person / multiracial man / multiracial men / multiracial woman / multiracial women / multiracial guy / multiracial guys / multiracial folk / multiracial folks / multiracial community / multiracial communities / multiracial kid / multiracial kids / multiracial child / multiracial children / multiracial girl / multiracial girls / multiracial boy / multiracial boys ; group ; 3 ; target=origin
dual heritage ; group ; 3 ; target=origin
half black ; group ; 3 ; target=origin
half asian ; group ; 3 ; target=origin
half white ; group ; 3 ; target=origin
half indian ; group ; 3 ; target=origin
half chinese ; group ; 3 ; target=origin
asian / asians / asian people / asian person / asian man / asian men / asian woman / asian women / asian guy / asian guys / asian folk / asian folks / asian community / asian communities / asian kid / asian kids / asian child / asian children / asian girl / asian girls / asian boy / asian boys ; group ; 2 ; target=origin,except="south asian food|asian markets"
south asian / south asians ; group ; 2 ; target=origin,except="south asian food"
east asian / east asians ; group ; 2 ; target=origin
southeast asian / southeast asians ; group ; 2 ; target=origin
asian american / asian americans ; group ; 2 ; target=origin
british asian / british asians ; group ; 2 ; target=origin
asian australian / asian australians ; group ; 2 ; target=origin
aapi ; group ; 2 ; target=origin
orientals ; group ; 2 ; target=origin
oriental ; group ; 1 ; target=origin,except="oriental rug|oriental rugs|oriental bay|oriental shorthair"
arab / arabs / arab people / arab person / arab man / arab men / arab woman / arab women / arab guy / arab guys / arab folk / arab folks / arab community / arab communities / arab kid / arab kids / arab child / arab children / arab girl / arab girls / arab boy / arab boys / arabic speaker / arabic speakers ; group ; 3 ; target=origin
middle eastern people / middle eastern person / middle eastern man / middle eastern men / middle eastern woman / middle eastern women / middle eastern guy / middle eastern guys / middle eastern folk / middle eastern folks / middle eastern community / middle eastern communities / middle eastern kid / middle eastern kids / middle eastern child / middle eastern children / middle eastern girl / middle eastern girls / middle eastern boy / middle eastern boys / middle easterner / middle easterners ; group ; 3 ; target=origin
north african people / north african person / north african man / north african men / north african woman / north african women / north african guy / north african guys / north african folk / north african folks / north african community / north african communities / north african kid / north african kids / north african child / north african children / north african girl / north african girls / north african boy / north african boys ; group ; 3 ; target=origin
maghrebi / maghrebis ; group ; 3 ; target=origin
berber / berbers ; group ; 3 ; target=origin
bedouin / bedouins ; group ; 3 ; target=origin
kurd / kurds / kurdish ; group ; 3 ; target=origin
persian / persians ; group ; 3 ; target=origin
arab american / arab americans ; group ; 3 ; target=origin
indian / indians ; group ; 3 ; target=origin
pakistani / pakistanis ; group ; 3 ; target=origin
bangladeshi / bangladeshis ; group ; 3 ; target=origin
sri lankan / sri lankans ; group ; 3 ; target=origin
nepali / nepalis / nepalese ; group ; 3 ; target=origin
tamil / tamils ; group ; 3 ; target=origin
sinhalese ; group ; 3 ; target=origin
punjabi / punjabis ; group ; 3 ; target=origin
bengali / bengalis ; group ; 3 ; target=origin
gujarati / gujaratis ; group ; 3 ; target=origin
sikh indian / sikh indians ; group ; 3 ; target=origin
desi / desis ; group ; 3 ; target=origin
afghan / afghans ; group ; 3 ; target=origin
chinese / chinese people / chinese person / chinese man / chinese men / chinese woman / chinese women / chinese guy / chinese guys / chinese folk / chinese folks / chinese community / chinese communities / chinese kid / chinese kids / chinese child / chinese children / chinese girl / chinese girls / chinese boy / chinese boys / chinese american / chinese americans ; group ; 3 ; target=origin
japanese / japanese people / japanese person / japanese man / japanese men / japanese woman / japanese women / japanese guy / japanese guys / japanese folk / japanese folks / japanese community / japanese communities / japanese kid / japanese kids / japanese child / japanese children / japanese girl / japanese girls / japanese boy / japanese boys ; group ; 3 ; target=origin
korean / koreans ; group ; 3 ; target=origin
vietnamese / vietnamese people / vietnamese person / vietnamese man / vietnamese men / vietnamese woman / vietnamese women / vietnamese guy / vietnamese guys / vietnamese folk / vietnamese folks / vietnamese community / vietnamese communities / vietnamese kid / vietnamese kids / vietnamese child / vietnamese children / vietnamese girl / vietnamese girls / vietnamese boy / vietnamese boys ; group ; 3 ; target=origin
filipino / filipinos / filipina / filipinas ; group ; 3 ; target=origin
pinoy / pinoys ; group ; 3 ; target=origin
thai / thais / thai people / thai person / thai man / thai men / thai woman / thai women / thai guy / thai guys / thai folk / thai folks / thai community / thai communities / thai kid / thai kids / thai child / thai children / thai girl / thai girls / thai boy / thai boys ; group ; 3 ; target=origin
cambodian / cambodians ; group ; 3 ; target=origin
laotian / laotians ; group ; 3 ; target=origin
hmong ; group ; 3 ; target=origin
indonesian / indonesians ; group ; 3 ; target=origin
malaysian / malaysians / malay / malays ; group ; 3 ; target=origin
burmese ; group ; 3 ; target=origin
taiwanese ; group ; 3 ; target=origin
tibetan / tibetans ; group ; 3 ; target=origin
uyghur / uyghurs ; group ; 3 ; target=origin
uighur / uighurs ; group ; 3 ; target=origin
mongolian / mongolians ; group ; 3 ; target=origin
rohingya ; group ; 3 ; target=origin
singaporean / singaporeans ; group ; 3 ; target=origin
hong konger / hong kongers ; group ; 3 ; target=origin
hispanic / hispanics ; group ; 3 ; target=origin
latino / latinos / latina / latinas / latinx / latine ; group ; 3 ; target=origin
chicano / chicanos / chicana / chicanas ; group ; 3 ; target=origin
mexican / mexicans / mexican american / mexican americans ; group ; 3 ; target=origin
puerto rican / puerto ricans ; group ; 3 ; target=origin
cuban / cubans ; group ; 3 ; target=origin
dominican / dominicans ; group ; 3 ; target=origin
haitian / haitians ; group ; 3 ; target=origin
jamaican / jamaicans ; group ; 3 ; target=origin
trinidadian / trinidadians ; group ; 3 ; target=origin
bajan / bajans ; group ; 3 ; target=origin
brazilian / brazilians ; group ; 3 ; target=origin
colombian / colombians ; group ; 3 ; target=origin
venezuelan / venezuelans ; group ; 3 ; target=origin
peruvian / peruvians ; group ; 3 ; target=origin
guatemalan / guatemalans ; group ; 3 ; target=origin
honduran / hondurans ; group ; 3 ; target=origin
salvadoran / salvadorans ; group ; 3 ; target=origin
nicaraguan / nicaraguans ; group ; 3 ; target=origin
ecuadorian / ecuadorians ; group ; 3 ; target=origin
bolivian / bolivians ; group ; 3 ; target=origin
argentinian / argentinians ; group ; 3 ; target=origin
chilean / chileans ; group ; 3 ; target=origin
central american / central americans ; group ; 3 ; target=origin
south american / south americans ; group ; 3 ; target=origin
latin american / latin americans ; group ; 3 ; target=origin
nigerian / nigerians ; group ; 3 ; target=origin
ghanaian / ghanaians ; group ; 3 ; target=origin
somali / somalis / somalian / somalians ; group ; 3 ; target=origin
ethiopian / ethiopians ; group ; 3 ; target=origin
eritrean / eritreans ; group ; 3 ; target=origin
sudanese ; group ; 3 ; target=origin
kenyan / kenyans ; group ; 3 ; target=origin
ugandan / ugandans ; group ; 3 ; target=origin
congolese ; group ; 3 ; target=origin
senegalese ; group ; 3 ; target=origin
zimbabwean / zimbabweans ; group ; 3 ; target=origin
rwandan / rwandans ; group ; 3 ; target=origin
cameroonian / cameroonians ; group ; 3 ; target=origin
ivorian / ivorians ; group ; 3 ; target=origin
malian / malians ; group ; 3 ; target=origin
gambian / gambians ; group ; 3 ; target=origin
angolan / angolans ; group ; 3 ; target=origin
moroccan / moroccans ; group ; 3 ; target=origin
algerian / algerians ; group ; 3 ; target=origin
tunisian / tunisians ; group ; 3 ; target=origin
libyan / libyans ; group ; 3 ; target=origin
egyptian / egyptians ; group ; 3 ; target=origin
syrian / syrians ; group ; 3 ; target=origin
iraqi / iraqis / iranian / iranians ; group ; 3 ; target=origin
lebanese ; group ; 3 ; target=origin
palestinian / palestinians ; group ; 3 ; target=origin
israeli / israelis ; group ; 3 ; target=origin
jordanian / jordanians ; group ; 3 ; target=origin
yemeni / yemenis ; group ; 3 ; target=origin
saudi / saudis ; group ; 3 ; target=origin
emirati / emiratis ; group ; 3 ; target=origin
qatari / qataris ; group ; 3 ; target=origin
turk / turks / turkish / turkish people / turkish person / turkish man / turkish men / turkish woman / turkish women / turkish guy / turkish guys / turkish folk / turkish folks / turkish community / turkish communities / turkish kid / turkish kids / turkish child / turkish children / turkish girl / turkish girls / turkish boy / turkish boys ; group ; 3 ; target=origin,except="turkish delight|turkish airlines|turkish bath|turkish coffee"
armenian / armenians ; group ; 3 ; target=origin
azeri / azeris ; group ; 3 ; target=origin
georgian / georgians ; group ; 3 ; target=origin,except="georgian house|georgian architecture|georgian terrace|georgian windows"
polish people / polish person / polish man / polish men / polish woman / polish women / polish guy / polish guys / polish folk / polish folks / polish community / polish communities / polish kid / polish kids / polish child / polish children / polish girl / polish girls / polish boy / polish boys / pole / poles ; group ; 2 ; target=origin,except="north pole|south pole|pole position|pole dancing|telegraph pole|pole vault|tent poles|tent pole|walking poles|ski poles|fishing pole|flag pole|barge pole|pole star|trekking poles"
romanian / romanians ; group ; 2 ; target=origin
bulgarian / bulgarians ; group ; 2 ; target=origin
albanian / albanians ; group ; 2 ; target=origin
serb / serbs / serbian / serbians ; group ; 2 ; target=origin
croatian / croatians ; group ; 2 ; target=origin
bosnian / bosnians ; group ; 2 ; target=origin
kosovan / kosovans ; group ; 2 ; target=origin
ukrainian / ukrainians ; group ; 2 ; target=origin
russian / russians ; group ; 2 ; target=origin,except="russian roulette|russian doll"
lithuanian / lithuanians ; group ; 2 ; target=origin
latvian / latvians ; group ; 2 ; target=origin
estonian / estonians ; group ; 2 ; target=origin
hungarian / hungarians ; group ; 2 ; target=origin
czech / czeches ; group ; 2 ; target=origin
slovak / slovaks ; group ; 2 ; target=origin
moldovan / moldovans ; group ; 2 ; target=origin
eastern european / eastern europeans ; group ; 2 ; target=origin
east european / east europeans ; group ; 2 ; target=origin
irish people / irish person / irish man / irish men / irish woman / irish women / irish guy / irish guys / irish folk / irish folks / irish community / irish communities / irish kid / irish kids / irish child / irish children / irish girl / irish girls / irish boy / irish boys ; group ; 2 ; target=origin
irish traveller / irish travellers ; group ; 2 ; target=origin
irishman ; group ; 2 ; target=origin
irishwoman ; group ; 2 ; target=origin
scottish people / scottish person / scottish man / scottish men / scottish woman / scottish women / scottish guy / scottish guys / scottish folk / scottish folks / scottish community / scottish communities / scottish kid / scottish kids / scottish child / scottish children / scottish girl / scottish girls / scottish boy / scottish boys / scot / scots ; group ; 2 ; target=origin,except="scot free"
welsh people / welsh person / welsh man / welsh men / welsh woman / welsh women / welsh guy / welsh guys / welsh folk / welsh folks / welsh community / welsh communities / welsh kid / welsh kids / welsh child / welsh children / welsh girl / welsh girls / welsh boy / welsh boys ; group ; 2 ; target=origin
welshman ; group ; 2 ; target=origin
englishman ; group ; 2 ; target=origin
english people ; group ; 2 ; target=origin
northern irish ; group ; 2 ; target=origin
british people / brit / brits ; group ; 2 ; target=origin
american / americans ; group ; 2 ; target=origin,except="american express|american airlines|american pie|american dollar|american dollars"
canadian / canadians ; group ; 2 ; target=origin,except="canadian tire|canadian dollar|canadian dollars"
australian / australians ; group ; 2 ; target=origin,except="australian open|australian dollar|australian dollars"
aussie / aussies ; group ; 2 ; target=origin
new zealander / new zealanders ; group ; 2 ; target=origin
kiwi / kiwis ; group ; 2 ; target=origin,except="kiwi fruit|kiwi fruits"
french people ; group ; 2 ; target=origin
frenchman / frenchmen ; group ; 2 ; target=origin
german / germans ; group ; 2 ; target=origin,except="german shepherd|german shepherds"
italian / italians ; group ; 2 ; target=origin,except="italian food"
spaniard / spaniards ; group ; 2 ; target=origin
spanish people ; group ; 2 ; target=origin
portuguese ; group ; 2 ; target=origin
greek / greeks ; group ; 2 ; target=origin,except="greek yogurt|greek yoghurt|greek salad"
dutch people ; group ; 2 ; target=origin
belgian / belgians ; group ; 2 ; target=origin
swiss people ; group ; 2 ; target=origin
swede / swedes ; group ; 2 ; target=origin
dane / danes ; group ; 2 ; target=origin,except="great dane|great danes"
norwegian / norwegians ; group ; 2 ; target=origin
finn / finns ; group ; 2 ; target=origin
european / europeans ; group ; 2 ; target=origin
westerner / westerners ; group ; 2 ; target=origin
gypsy people / gypsy person / gypsy man / gypsy men / gypsy woman / gypsy women / gypsy guy / gypsy guys / gypsy folk / gypsy folks / gypsy community / gypsy communities / gypsy kid / gypsy kids / gypsy child / gypsy children / gypsy girl / gypsy girls / gypsy boy / gypsy boys ; group ; 3 ; target=origin
gypsies ; group ; 3 ; target=origin
gypsy and traveller ; group ; 3 ; target=origin
roma people / roma person / roma man / roma men / roma woman / roma women / roma guy / roma guys / roma folk / roma folks / roma community / roma communities / roma kid / roma kids / roma child / roma children / roma girl / roma girls / roma boy / roma boys / romani / romany ; group ; 3 ; target=origin
romanies / romani people / romani person / romani man / romani men / romani woman / romani women / romani guy / romani guys / romani folk / romani folks / romani community / romani communities / romani kid / romani kids / romani child / romani children / romani girl / romani girls / romani boy / romani boys ; group ; 3 ; target=origin
traveller community ; group ; 3 ; target=origin
travelling community ; group ; 3 ; target=origin
traveller people / traveller person / traveller man / traveller men / traveller woman / traveller women / traveller guy / traveller guys / traveller folk / traveller folks / traveller communities / traveller kid / traveller kids / traveller child / traveller children / traveller girl / traveller girls / traveller boy / traveller boys ; group ; 3 ; target=origin
sinti ; group ; 3 ; target=origin
gypsy roma and traveller ; group ; 3 ; target=origin
gypsy roma traveller ; group ; 3 ; target=origin
aboriginal / aboriginals / aborigine / aborigines / aboriginal people / aboriginal person / aboriginal man / aboriginal men / aboriginal woman / aboriginal women / aboriginal guy / aboriginal guys / aboriginal folk / aboriginal folks / aboriginal community / aboriginal communities / aboriginal kid / aboriginal kids / aboriginal child / aboriginal children / aboriginal girl / aboriginal girls / aboriginal boy / aboriginal boys ; group ; 3 ; target=origin
torres strait islander / torres strait islanders ; group ; 3 ; target=origin
first nations ; group ; 3 ; target=origin
first nation people ; group ; 3 ; target=origin
indigenous / indigenous people / indigenous person / indigenous man / indigenous men / indigenous woman / indigenous women / indigenous guy / indigenous guys / indigenous folk / indigenous folks / indigenous community / indigenous communities / indigenous kid / indigenous kids / indigenous child / indigenous children / indigenous girl / indigenous girls / indigenous boy / indigenous boys / indigenous australian / indigenous australians ; group ; 3 ; target=origin,except="indigenous plants|indigenous species|indigenous to"
maori / maoris / maori people / maori person / maori man / maori men / maori woman / maori women / maori guy / maori guys / maori folk / maori folks / maori community / maori communities / maori kid / maori kids / maori child / maori children / maori girl / maori girls / maori boy / maori boys ; group ; 3 ; target=origin
pacific islander / pacific islanders ; group ; 3 ; target=origin
pasifika ; group ; 3 ; target=origin
samoan / samoans ; group ; 3 ; target=origin
tongan / tongans ; group ; 3 ; target=origin
fijian / fijians ; group ; 3 ; target=origin
polynesian / polynesians ; group ; 3 ; target=origin
melanesian / melanesians ; group ; 3 ; target=origin
papuan / papuans ; group ; 3 ; target=origin
koori / kooris ; group ; 3 ; target=origin
murri / murris ; group ; 3 ; target=origin
noongar / noongars ; group ; 3 ; target=origin
native american / native americans ; group ; 3 ; target=origin
american indian / american indians ; group ; 3 ; target=origin
inuit / inuits ; group ; 3 ; target=origin
alaska native / alaska natives ; group ; 3 ; target=origin
metis ; group ; 3 ; target=origin
cherokee / cherokees ; group ; 3 ; target=origin
navajo / navajos ; group ; 3 ; target=origin
native hawaiian / native hawaiians ; group ; 3 ; target=origin
tribal people ; group ; 3 ; target=origin
native people / natives ; group ; 3 ; target=origin,except="digital natives|cloud natives|natives of the"
immigrant / immigrants ; group ; 3 ; target=origin
migrant / migrants ; group ; 3 ; target=origin
refugee / refugees ; group ; 3 ; target=origin
asylum seeker / asylum seekers ; group ; 3 ; target=origin
illegal immigrant / illegal immigrants ; group ; 3 ; target=origin
illegal alien / illegal aliens ; group ; 3 ; target=origin
illegal migrant / illegal migrants ; group ; 3 ; target=origin
undocumented people / undocumented person / undocumented man / undocumented men / undocumented woman / undocumented women / undocumented guy / undocumented guys / undocumented folk / undocumented folks / undocumented community / undocumented communities / undocumented kid / undocumented kids / undocumented child / undocumented children / undocumented girl / undocumented girls / undocumented boy / undocumented boys ; group ; 3 ; target=origin
undocumented immigrant / undocumented immigrants ; group ; 3 ; target=origin
undocumented migrant / undocumented migrants ; group ; 3 ; target=origin
undocumented worker / undocumented workers ; group ; 3 ; target=origin
economic migrant / economic migrants ; group ; 3 ; target=origin
migrant worker / migrant workers ; group ; 3 ; target=origin
channel migrant / channel migrants ; group ; 3 ; target=origin
small boat arrivals ; group ; 3 ; target=origin
newcomer / newcomers ; group ; 3 ; target=origin
foreigner / foreigners / foreign national / foreign nationals / foreign people / foreign person / foreign man / foreign men / foreign woman / foreign women / foreign guy / foreign guys / foreign folk / foreign folks / foreign community / foreign communities / foreign kid / foreign kids / foreign child / foreign children / foreign girl / foreign girls / foreign boy / foreign boys / foreign born / foreign worker / foreign workers ; group ; 3 ; target=origin
expat / expats ; group ; 3 ; target=origin
non native / non natives ; group ; 3 ; target=origin,except="non native speaker|non native speakers|non native plants"
overseas worker / overseas workers ; group ; 3 ; target=origin
people born abroad ; group ; 3 ; target=origin
people from abroad ; group ; 3 ; target=origin
second generation immigrant / second generation immigrants ; group ; 3 ; target=origin
immigrant people / immigrant person / immigrant man / immigrant men / immigrant woman / immigrant women / immigrant guy / immigrant guys / immigrant folk / immigrant folks / immigrant community / immigrant communities / immigrant kid / immigrant kids / immigrant child / immigrant children / immigrant girl / immigrant girls / immigrant boy / immigrant boys ; group ; 3 ; target=origin
immigrant families ; group ; 3 ; target=origin
migrant families ; group ; 3 ; target=origin
dreamers ; group ; 3 ; target=origin,except="field of dreamers"
boat people ; group ; 3 ; target=origin
windrush generation ; group ; 3 ; target=origin
with an accent / with a foreign accent / with a foreign name / with dark skin / with dark skinned ; group ; 2 ; target=origin
dark skinned people / dark skinned person / dark skinned man / dark skinned men / dark skinned woman / dark skinned women / dark skinned guy / dark skinned guys / dark skinned folk / dark skinned folks / dark skinned community / dark skinned communities / dark skinned kid / dark skinned kids / dark skinned child / dark skinned children / dark skinned girl / dark skinned girls / dark skinned boy / dark skinned boys ; group ; 2 ; target=origin
light skinned people / light skinned person / light skinned man / light skinned men / light skinned woman / light skinned women / light skinned guy / light skinned guys / light skinned folk / light skinned folks / light skinned community / light skinned communities / light skinned kid / light skinned kids / light skinned child / light skinned children / light skinned girl / light skinned girls / light skinned boy / light skinned boys ; group ; 2 ; target=origin
dark skinned / dark skin ; group ; 2 ; target=origin
race / races ; group ; 1 ; target=origin,except="race car|horse race|rat race|race track|arms race|boat race|relay race|race day|race horse|bike race|drag race|running race|the race is on|sack race|race to the|human race"
ethnicity / ethnicities ; group ; 2 ; target=origin
skin colour / skin color ; group ; 2 ; target=origin
nationality / nationalities ; group ; 2 ; target=origin
ethnic background ; group ; 2 ; target=origin

# Religion.
muslim / muslims ; group ; 3 ; target=religion
moslem / moslems ; group ; 3 ; target=religion
muslim people / muslim person / muslim man / muslim men / muslim woman / muslim women / muslim guy / muslim guys / muslim folk / muslim folks / muslim community / muslim communities / muslim kid / muslim kids / muslim child / muslim children / muslim girl / muslim girls / muslim boy / muslim boys ; group ; 3 ; target=religion
islam / islamic ; group ; 3 ; target=religion
sunni / sunnis ; group ; 3 ; target=religion
shia / shias / shiite / shiites ; group ; 3 ; target=religion
ahmadi / ahmadis ; group ; 3 ; target=religion
sufi / sufis ; group ; 3 ; target=religion
hijabi / hijabis ; group ; 3 ; target=religion
muslim american / muslim americans ; group ; 3 ; target=religion
british muslim / british muslims ; group ; 3 ; target=religion
imam / imams ; group ; 3 ; target=religion
mosque goer / mosque goers ; group ; 3 ; target=religion
followers of islam ; group ; 3 ; target=religion
veiled women ; group ; 3 ; target=religion
women in hijab ; group ; 3 ; target=religion
women who wear the hijab ; group ; 3 ; target=religion
women in headscarves ; group ; 3 ; target=religion
women in burqas ; group ; 3 ; target=religion
burqa / burqas / burka / burkas ; group ; 1 ; target=religion
hijab / hijabs ; group ; 1 ; target=religion
niqab / niqabs ; group ; 1 ; target=religion
headscarf wearer / headscarf wearers ; group ; 1 ; target=religion
mosque / mosques ; group ; 1 ; target=religion
quran ; group ; 1 ; target=religion
koran ; group ; 1 ; target=religion
ramadan ; group ; 1 ; target=religion
halal ; group ; 1 ; target=religion
jew / jews / jewish / jewish people / jewish person / jewish man / jewish men / jewish woman / jewish women / jewish guy / jewish guys / jewish folk / jewish folks / jewish community / jewish communities / jewish kid / jewish kids / jewish child / jewish children / jewish girl / jewish girls / jewish boy / jewish boys ; group ; 3 ; target=religion
judaism ; group ; 3 ; target=religion
hebrew people ; group ; 3 ; target=religion
orthodox jew / orthodox jews ; group ; 3 ; target=religion
hasidic / hasidic jew / hasidic jews ; group ; 3 ; target=religion
haredi ; group ; 3 ; target=religion
ashkenazi ; group ; 3 ; target=religion
sephardic ; group ; 3 ; target=religion
rabbi / rabbis ; group ; 3 ; target=religion
american jew / american jews ; group ; 3 ; target=religion
british jew / british jews ; group ; 3 ; target=religion
zionist / zionists ; group ; 3 ; target=religion
synagogue / synagogues ; group ; 1 ; target=religion
torah ; group ; 1 ; target=religion
kosher ; group ; 1 ; target=religion
christian / christians / christian people / christian person / christian man / christian men / christian woman / christian women / christian guy / christian guys / christian folk / christian folks / christian community / christian communities / christian kid / christian kids / christian child / christian children / christian girl / christian girls / christian boy / christian boys / christianity ; group ; 2 ; target=religion,except="christian dior|christian louboutin|christian bale|hans christian|christian slater|christian name|christian aid|christian ronaldo"
catholic / catholics / catholic people / catholic person / catholic man / catholic men / catholic woman / catholic women / catholic guy / catholic guys / catholic folk / catholic folks / catholic community / catholic communities / catholic kid / catholic kids / catholic child / catholic children / catholic girl / catholic girls / catholic boy / catholic boys ; group ; 2 ; target=religion
protestant / protestants ; group ; 2 ; target=religion
evangelical / evangelicals ; group ; 2 ; target=religion
born again christian / born again christians ; group ; 2 ; target=religion
baptist / baptists ; group ; 2 ; target=religion
methodist / methodists ; group ; 2 ; target=religion
anglican / anglicans ; group ; 2 ; target=religion
presbyterian / presbyterians ; group ; 2 ; target=religion
pentecostal / pentecostals ; group ; 2 ; target=religion
orthodox christian / orthodox christians ; group ; 2 ; target=religion
coptic / copt / copts ; group ; 2 ; target=religion
mormon / mormons ; group ; 2 ; target=religion
latter day saint / latter day saints ; group ; 2 ; target=religion
jehovah's witness / jehovah's witnesses ; group ; 2 ; target=religion
jehovahs witnesses ; group ; 2 ; target=religion
quaker / quakers ; group ; 2 ; target=religion,except="quaker oats"
nun / nuns ; group ; 2 ; target=religion
priest / priests ; group ; 2 ; target=religion,except="judas priest"
churchgoer / churchgoers ; group ; 2 ; target=religion
hindu / hindus / hindu people / hindu person / hindu man / hindu men / hindu woman / hindu women / hindu guy / hindu guys / hindu folk / hindu folks / hindu community / hindu communities / hindu kid / hindu kids / hindu child / hindu children / hindu girl / hindu girls / hindu boy / hindu boys / hinduism ; group ; 3 ; target=religion
brahmin / brahmins ; group ; 3 ; target=religion
dalit / dalits ; group ; 3 ; target=religion
sikh / sikhs / sikh people / sikh person / sikh man / sikh men / sikh woman / sikh women / sikh guy / sikh guys / sikh folk / sikh folks / sikh community / sikh communities / sikh kid / sikh kids / sikh child / sikh children / sikh girl / sikh girls / sikh boy / sikh boys / sikhism ; group ; 3 ; target=religion
jain / jains ; group ; 3 ; target=religion
buddhist / buddhists / buddhism / buddhist people / buddhist person / buddhist man / buddhist men / buddhist woman / buddhist women / buddhist guy / buddhist guys / buddhist folk / buddhist folks / buddhist community / buddhist communities / buddhist kid / buddhist kids / buddhist child / buddhist children / buddhist girl / buddhist girls / buddhist boy / buddhist boys ; group ; 3 ; target=religion
taoist / taoists ; group ; 3 ; target=religion
zoroastrian / zoroastrians ; group ; 3 ; target=religion
parsi / parsis ; group ; 3 ; target=religion
bahai / bahais ; group ; 3 ; target=religion
yazidi / yazidis ; group ; 3 ; target=religion
rastafarian / rastafarians / rasta / rastas ; group ; 3 ; target=religion
druze ; group ; 3 ; target=religion
pagan / pagans ; group ; 3 ; target=religion
wiccan / wiccans ; group ; 3 ; target=religion
scientologist / scientologists ; group ; 3 ; target=religion
atheist / atheists / atheist people / atheist person / atheist man / atheist men / atheist woman / atheist women / atheist guy / atheist guys / atheist folk / atheist folks / atheist community / atheist communities / atheist kid / atheist kids / atheist child / atheist children / atheist girl / atheist girls / atheist boy / atheist boys ; group ; 2 ; target=religion
agnostic / agnostics ; group ; 2 ; target=religion,except="technology agnostic|platform agnostic|vendor agnostic|cloud agnostic"
non believer / non believers / nonbeliever / nonbelievers ; group ; 2 ; target=religion
ex muslim / ex muslims ; group ; 2 ; target=religion
religious people / religious person / religious man / religious men / religious woman / religious women / religious guy / religious guys / religious folk / religious folks / religious community / religious communities / religious kid / religious kids / religious child / religious children / religious girl / religious girls / religious boy / religious boys ; group ; 2 ; target=religion
religious minority / religious minorities ; group ; 2 ; target=religion
people of faith ; group ; 2 ; target=religion
believer / believers ; group ; 2 ; target=religion,except="i'm a believer"
faith community / faith communities ; group ; 2 ; target=religion

# Sexual orientation.
gay / gays / gay people / gay person / gay man / gay men / gay woman / gay women / gay guy / gay guys / gay folk / gay folks / gay community / gay communities / gay kid / gay kids / gay child / gay children / gay girl / gay girls / gay boy / gay boys / gay couple / gay couples / gay parent / gay parents / gay marriage / gay rights / gay pride ; group ; 3 ; target=orientation
gays and lesbians ; group ; 3 ; target=orientation
lesbian / lesbians / lesbian people / lesbian person / lesbian man / lesbian men / lesbian woman / lesbian women / lesbian guy / lesbian guys / lesbian folk / lesbian folks / lesbian community / lesbian communities / lesbian kid / lesbian kids / lesbian child / lesbian children / lesbian girl / lesbian girls / lesbian boy / lesbian boys / lesbian couple / lesbian couples ; group ; 3 ; target=orientation
homosexual / homosexuals / homosexual people / homosexual person / homosexual man / homosexual men / homosexual woman / homosexual women / homosexual guy / homosexual guys / homosexual folk / homosexual folks / homosexual community / homosexual communities / homosexual kid / homosexual kids / homosexual child / homosexual children / homosexual girl / homosexual girls / homosexual boy / homosexual boys / homosexuality ; group ; 3 ; target=orientation
bisexual / bisexuals / bisexual people / bisexual person / bisexual man / bisexual men / bisexual woman / bisexual women / bisexual guy / bisexual guys / bisexual folk / bisexual folks / bisexual community / bisexual communities / bisexual kid / bisexual kids / bisexual child / bisexual children / bisexual girl / bisexual girls / bisexual boy / bisexual boys / bisexuality ; group ; 3 ; target=orientation
bi people ; group ; 3 ; target=orientation
pansexual / pansexuals ; group ; 3 ; target=orientation
pan people ; group ; 3 ; target=orientation
asexual / asexuals / asexual people / asexual person / asexual man / asexual men / asexual woman / asexual women / asexual guy / asexual guys / asexual folk / asexual folks / asexual community / asexual communities / asexual kid / asexual kids / asexual child / asexual children / asexual girl / asexual girls / asexual boy / asexual boys ; group ; 3 ; target=orientation
aromantic / aromantics ; group ; 3 ; target=orientation
demisexual / demisexuals ; group ; 3 ; target=orientation
queer people / queer person / queer man / queer men / queer woman / queer women / queer guy / queer guys / queer folk / queer folks / queer community / queer communities / queer kid / queer kids / queer child / queer children / queer girl / queer girls / queer boy / queer boys ; group ; 3 ; target=orientation
lgbt / lgbtq / lgbtqi / lgbtqia / lgbtq plus / lgbt people / lgbt person / lgbt man / lgbt men / lgbt woman / lgbt women / lgbt guy / lgbt guys / lgbt folk / lgbt folks / lgbt community / lgbt communities / lgbt kid / lgbt kids / lgbt child / lgbt children / lgbt girl / lgbt girls / lgbt boy / lgbt boys / lgbtq people / lgbtq person / lgbtq man / lgbtq men / lgbtq woman / lgbtq women / lgbtq guy / lgbtq guys / lgbtq folk / lgbtq folks / lgbtq community / lgbtq communities / lgbtq kid / lgbtq kids / lgbtq child / lgbtq children / lgbtq girl / lgbtq girls / lgbtq boy / lgbtq boys / lgb ; group ; 3 ; target=orientation
same sex couple / same sex couples ; group ; 3 ; target=orientation
same sex marriage ; group ; 3 ; target=orientation
same sex parent / same sex parents ; group ; 3 ; target=orientation
same sex attracted ; group ; 3 ; target=orientation
two mums ; group ; 3 ; target=orientation
two dads ; group ; 3 ; target=orientation
two moms ; group ; 3 ; target=orientation
two men kissing ; group ; 3 ; target=orientation
men kissing ; group ; 3 ; target=orientation
rainbow families / rainbow family ; group ; 3 ; target=orientation
sapphic / sapphics ; group ; 3 ; target=orientation
wlw ; group ; 3 ; target=orientation
mlm people ; group ; 3 ; target=orientation
heterosexual / heterosexuals / heterosexual people / heterosexual person / heterosexual man / heterosexual men / heterosexual woman / heterosexual women / heterosexual guy / heterosexual guys / heterosexual folk / heterosexual folks / heterosexual community / heterosexual communities / heterosexual kid / heterosexual kids / heterosexual child / heterosexual children / heterosexual girl / heterosexual girls / heterosexual boy / heterosexual boys ; group ; 3 ; target=orientation
straight people / straight person / straight man / straight men / straight woman / straight women / straight guy / straight guys / straight folk / straight folks / straight community / straight communities / straight kid / straight kids / straight child / straight children / straight girl / straight girls / straight boy / straight boys ; group ; 3 ; target=orientation
out and proud ; group ; 3 ; target=orientation
queers ; group ; 2 ; target=orientation,reclaimed
sexual orientation ; group ; 2 ; target=orientation
sexuality ; group ; 2 ; target=orientation
sexual minority / sexual minorities ; group ; 2 ; target=orientation
pride month ; group ; 2 ; target=orientation
pride parade ; group ; 2 ; target=orientation
pride march ; group ; 2 ; target=orientation
pride flag ; group ; 2 ; target=orientation
rainbow flag ; group ; 2 ; target=orientation
rainbow lanyard / rainbow lanyards ; group ; 2 ; target=orientation

# Gender identity.
trans / trans people / trans person / trans man / trans men / trans woman / trans women / trans guy / trans guys / trans folk / trans folks / trans community / trans communities / trans kid / trans kids / trans child / trans children / trans girl / trans girls / trans boy / trans boys / transman / transmen / transwoman / transwomen / trans youth / trans teen / trans teens / trans employee / trans employees / trans rights / transgender / transgenders / transgender people / transgender person / transgender man / transgender men / transgender woman / transgender women / transgender guy / transgender guys / transgender folk / transgender folks / transgender community / transgender communities / transgender kid / transgender kids / transgender child / transgender children / transgender girl / transgender girls / transgender boy / transgender boys / transgendered / transsexual / transsexuals / transexual / transexuals / transgenderism ; group ; 3 ; target=identity,except="trans fat|trans fats|trans atlantic|trans siberian|trans pacific|trans am|bbc trans|trans europe|trans pennine"
non binary / nonbinary ; group ; 3 ; target=identity
non binary people / non binary person / non binary man / non binary men / non binary woman / non binary women / non binary guy / non binary guys / non binary folk / non binary folks / non binary community / non binary communities / non binary kid / non binary kids / non binary child / non binary children / non binary girl / non binary girls / non binary boy / non binary boys / nonbinary people / nonbinary person / nonbinary man / nonbinary men / nonbinary woman / nonbinary women / nonbinary guy / nonbinary guys / nonbinary folk / nonbinary folks / nonbinary community / nonbinary communities / nonbinary kid / nonbinary kids / nonbinary child / nonbinary children / nonbinary girl / nonbinary girls / nonbinary boy / nonbinary boys ; group ; 3 ; target=identity
enby / enbies ; group ; 3 ; target=identity
genderqueer / genderqueers ; group ; 3 ; target=identity
gender fluid / genderfluid ; group ; 3 ; target=identity
gender non conforming / gender nonconforming ; group ; 3 ; target=identity
gender diverse ; group ; 3 ; target=identity
agender ; group ; 3 ; target=identity
two spirit ; group ; 3 ; target=identity
intersex / intersex people / intersex person / intersex man / intersex men / intersex woman / intersex women / intersex guy / intersex guys / intersex folk / intersex folks / intersex community / intersex communities / intersex kid / intersex kids / intersex child / intersex children / intersex girl / intersex girls / intersex boy / intersex boys ; group ; 3 ; target=identity
crossdresser / crossdressers / cross dresser / cross dressers ; group ; 3 ; target=identity
drag queen / drag queens ; group ; 3 ; target=identity
drag king / drag kings ; group ; 3 ; target=identity
hijra / hijras ; group ; 3 ; target=identity
gender identity / gender identities ; group ; 3 ; target=identity
cisgender ; group ; 3 ; target=identity
cis people / cis person / cis man / cis men / cis woman / cis women / cis guy / cis guys / cis folk / cis folks / cis community / cis communities / cis kid / cis kids / cis child / cis children / cis girl / cis girls / cis boy / cis boys ; group ; 3 ; target=identity
people who transition ; group ; 3 ; target=identity
people in transition ; group ; 3 ; target=identity
they them pronouns ; group ; 3 ; target=identity
she they ; group ; 3 ; target=identity
he they ; group ; 3 ; target=identity

# Sex.
woman / women ; group ; 2 ; target=sex,except="little women|wonder woman|pretty woman|cat woman"
wimmin ; group ; 2 ; target=sex
womxn ; group ; 2 ; target=sex
female / females ; group ; 2 ; target=sex,except="female connector|female thread"
girl / girls ; group ; 2 ; target=sex,except="spice girls|gossip girl|girl scout|girl scouts|mean girls|gilmore girls"
lady / ladies ; group ; 2 ; target=sex,except="lady gaga|first lady|ladies night|ladies and gentlemen|hey ladies"
working mother / working mothers ; group ; 2 ; target=sex
single mother / single mothers / single mum / single mums / single mom / single moms ; group ; 2 ; target=sex
stay at home mum / stay at home mums ; group ; 2 ; target=sex
stay at home mom / stay at home moms ; group ; 2 ; target=sex
mother / mothers ; group ; 2 ; target=sex,except="mother board|mother tongue|mother nature|mother's day"
mum / mums ; group ; 2 ; target=sex
mom / moms ; group ; 2 ; target=sex
housewife / housewives ; group ; 2 ; target=sex
pregnant people / pregnant person / pregnant man / pregnant men / pregnant woman / pregnant women / pregnant guy / pregnant guys / pregnant folk / pregnant folks / pregnant community / pregnant communities / pregnant kid / pregnant kids / pregnant child / pregnant children / pregnant girl / pregnant girls / pregnant boy / pregnant boys ; group ; 2 ; target=sex
pregnant employee / pregnant employees ; group ; 2 ; target=sex
women drivers ; group ; 2 ; target=sex
women in tech ; group ; 2 ; target=sex
women in power ; group ; 2 ; target=sex
women in management ; group ; 2 ; target=sex
women engineers ; group ; 2 ; target=sex
women footballers ; group ; 2 ; target=sex
businesswoman / businesswomen ; group ; 2 ; target=sex
schoolgirl / schoolgirls ; group ; 2 ; target=sex
widow / widows ; group ; 2 ; target=sex,except="black widow"
wife ; group ; 2 ; target=sex,except="the good wife"
wives ; group ; 2 ; target=sex
daughter / daughters ; group ; 2 ; target=sex
sister / sisters ; group ; 2 ; target=sex,except="sister company|sister site"
feminist / feminists ; group ; 2 ; target=sex
working women ; group ; 2 ; target=sex
female colleague / female colleagues ; group ; 2 ; target=sex
female boss / female bosses ; group ; 2 ; target=sex
female manager / female managers ; group ; 2 ; target=sex
female engineer / female engineers ; group ; 2 ; target=sex
female player / female players ; group ; 2 ; target=sex
female driver / female drivers ; group ; 2 ; target=sex
female leader / female leaders ; group ; 2 ; target=sex
man ; group ; 1 ; target=sex,except="man of the match|man city|man united|man utd|iron man|spider man|ant man|man up|man hours|best man|isle of man|man kind|oh man|come on man|hey man|thanks man|man cave|pac man|bat man|super man|mega man|no man's sky|rain man|yes man|man made|man power"
men ; group ; 1 ; target=sex,except="men in black|x men|men in blazers|men at work|mad men"
male / males ; group ; 1 ; target=sex,except="male connector"
menfolk ; group ; 1 ; target=sex
boys ; group ; 1 ; target=sex,except="back street boys|beach boys|beastie boys|pet shop boys|bad boys"
lads ; group ; 1 ; target=sex,except="lads army"
father / fathers ; group ; 1 ; target=sex,except="christmas father|father christmas|father ted"
dads ; group ; 1 ; target=sex
husband / husbands ; group ; 1 ; target=sex
single dad / single dads ; group ; 1 ; target=sex
single father / single fathers ; group ; 1 ; target=sex
gentlemen ; group ; 1 ; target=sex,except="ladies and gentlemen"
bloke / blokes ; group ; 1 ; target=sex
men's rights ; group ; 1 ; target=sex
gender / genders ; group ; 1 ; target=sex
sexes ; group ; 1 ; target=sex
both sexes ; group ; 1 ; target=sex

# Disability and mental health.
disabled ; group ; 3 ; target=disability,except="disabled the|cookies disabled|javascript disabled|feature is disabled|been disabled|account disabled|account is disabled|card is disabled|is disabled on|disabled by default|disabled my|disabled in settings|is disabled for|card disabled|be disabled in"
the disabled ; group ; 3 ; target=disability
disabled people / disabled person / disabled man / disabled men / disabled woman / disabled women / disabled guy / disabled guys / disabled folk / disabled folks / disabled community / disabled communities / disabled kid / disabled kids / disabled child / disabled children / disabled girl / disabled girls / disabled boy / disabled boys ; group ; 3 ; target=disability
people with disabilities ; group ; 3 ; target=disability
person with a disability ; group ; 3 ; target=disability
people with a disability ; group ; 3 ; target=disability
persons with disabilities ; group ; 3 ; target=disability
disability / disabilities ; group ; 3 ; target=disability
handicapped / handicapped people / handicapped person / handicapped man / handicapped men / handicapped woman / handicapped women / handicapped guy / handicapped guys / handicapped folk / handicapped folks / handicapped community / handicapped communities / handicapped kid / handicapped kids / handicapped child / handicapped children / handicapped girl / handicapped girls / handicapped boy / handicapped boys ; group ; 3 ; target=disability
differently abled ; group ; 3 ; target=disability
special needs ; group ; 3 ; target=disability
people with special needs ; group ; 3 ; target=disability
special needs kid / special needs kids ; group ; 3 ; target=disability
special needs children ; group ; 3 ; target=disability
wheelchair user / wheelchair users ; group ; 3 ; target=disability
people in wheelchairs ; group ; 3 ; target=disability
wheelchair bound ; group ; 3 ; target=disability
amputee / amputees ; group ; 3 ; target=disability
paraplegic / paraplegics ; group ; 3 ; target=disability
quadriplegic / quadriplegics ; group ; 3 ; target=disability
tetraplegic / tetraplegics ; group ; 3 ; target=disability
paralysed people ; group ; 3 ; target=disability
paralyzed people ; group ; 3 ; target=disability
deaf / deaf people / deaf person / deaf man / deaf men / deaf woman / deaf women / deaf guy / deaf guys / deaf folk / deaf folks / deaf community / deaf communities / deaf kid / deaf kids / deaf child / deaf children / deaf girl / deaf girls / deaf boy / deaf boys ; group ; 3 ; target=disability,except="fall on deaf ears|deaf ears"
hard of hearing ; group ; 3 ; target=disability
hearing impaired ; group ; 3 ; target=disability
blind people / blind person / blind man / blind men / blind woman / blind women / blind guy / blind guys / blind folk / blind folks / blind community / blind communities / blind kid / blind kids / blind child / blind children / blind girl / blind girls / blind boy / blind boys ; group ; 3 ; target=disability
the blind ; group ; 3 ; target=disability
blind and partially sighted ; group ; 3 ; target=disability
visually impaired ; group ; 3 ; target=disability
partially sighted ; group ; 3 ; target=disability
mute people / mute person / mute man / mute men / mute woman / mute women / mute guy / mute guys / mute folk / mute folks / mute community / mute communities / mute kid / mute kids / mute child / mute children / mute girl / mute girls / mute boy / mute boys ; group ; 3 ; target=disability
people who stammer ; group ; 3 ; target=disability
people who stutter ; group ; 3 ; target=disability
stammerer / stammerers ; group ; 3 ; target=disability
dwarfism ; group ; 3 ; target=disability
little people ; group ; 3 ; target=disability,except="little people big world"
people with dwarfism ; group ; 3 ; target=disability
people of short stature ; group ; 3 ; target=disability
autistic / autistics / autistic people / autistic person / autistic man / autistic men / autistic woman / autistic women / autistic guy / autistic guys / autistic folk / autistic folks / autistic community / autistic communities / autistic kid / autistic kids / autistic child / autistic children / autistic girl / autistic girls / autistic boy / autistic boys / autism ; group ; 3 ; target=disability
people with autism ; group ; 3 ; target=disability
asperger's / aspergers ; group ; 3 ; target=disability
neurodivergent / neurodivergent people / neurodivergent person / neurodivergent man / neurodivergent men / neurodivergent woman / neurodivergent women / neurodivergent guy / neurodivergent guys / neurodivergent folk / neurodivergent folks / neurodivergent community / neurodivergent communities / neurodivergent kid / neurodivergent kids / neurodivergent child / neurodivergent children / neurodivergent girl / neurodivergent girls / neurodivergent boy / neurodivergent boys / neurodiverse ; group ; 3 ; target=disability
adhd ; group ; 3 ; target=disability
people with adhd ; group ; 3 ; target=disability
dyslexic / dyslexics / dyslexia ; group ; 3 ; target=disability
dyspraxic ; group ; 3 ; target=disability
down's syndrome ; group ; 3 ; target=disability
down syndrome ; group ; 3 ; target=disability
downs syndrome ; group ; 3 ; target=disability
people with down syndrome ; group ; 3 ; target=disability
cerebral palsy ; group ; 3 ; target=disability
learning disability / learning disabilities ; group ; 3 ; target=disability
learning disabled ; group ; 3 ; target=disability
learning difficulties ; group ; 3 ; target=disability
intellectual disability ; group ; 3 ; target=disability
intellectually disabled ; group ; 3 ; target=disability
mentally disabled ; group ; 3 ; target=disability
mentally handicapped ; group ; 3 ; target=disability
physically disabled ; group ; 3 ; target=disability
tourette's / tourettes ; group ; 3 ; target=disability
brain injury ; group ; 3 ; target=disability
epileptic / epileptics / epilepsy ; group ; 3 ; target=disability
mentally ill ; group ; 2 ; target=disability
mental illness / mental illnesses ; group ; 2 ; target=disability
mentally ill people / mentally ill person / mentally ill man / mentally ill men / mentally ill woman / mentally ill women / mentally ill guy / mentally ill guys / mentally ill folk / mentally ill folks / mentally ill community / mentally ill communities / mentally ill kid / mentally ill kids / mentally ill child / mentally ill children / mentally ill girl / mentally ill girls / mentally ill boy / mentally ill boys ; group ; 2 ; target=disability
people with depression ; group ; 2 ; target=disability
depressed people ; group ; 2 ; target=disability
bipolar / bipolar people ; group ; 2 ; target=disability
schizophrenic / schizophrenics / schizophrenia ; group ; 2 ; target=disability
people with schizophrenia ; group ; 2 ; target=disability
psychiatric patient / psychiatric patients ; group ; 2 ; target=disability
mental health patient / mental health patients ; group ; 2 ; target=disability
people with ptsd ; group ; 2 ; target=disability
anxiety sufferer / anxiety sufferers ; group ; 2 ; target=disability
suicidal people ; group ; 2 ; target=disability
people with dementia ; group ; 2 ; target=disability
dementia ; group ; 2 ; target=disability
alzheimer's patient / alzheimer's patients ; group ; 2 ; target=disability

# Age.
old people / old person / old man / old men / old woman / old women / old guy / old guys / old folk / old folks / old community / old communities / old kid / old kids / old child / old children / old girl / old girls / old boy / old boys ; group ; 2 ; target=age,except="old man and the sea"
old age pensioner / old age pensioners ; group ; 2 ; target=age
pensioner / pensioners ; group ; 2 ; target=age
oap / oaps ; group ; 2 ; target=age
elderly ; group ; 2 ; target=age
the elderly ; group ; 2 ; target=age
elderly people / elderly person / elderly man / elderly men / elderly woman / elderly women / elderly guy / elderly guys / elderly folk / elderly folks / elderly community / elderly communities / elderly kid / elderly kids / elderly child / elderly children / elderly girl / elderly girls / elderly boy / elderly boys ; group ; 2 ; target=age
elderly employee / elderly employees ; group ; 2 ; target=age
older people / older person / older man / older men / older woman / older women / older guy / older guys / older folk / older folks / older community / older communities / older kid / older kids / older child / older children / older girl / older girls / older boy / older boys ; group ; 2 ; target=age
older worker / older workers ; group ; 2 ; target=age
older colleague / older colleagues ; group ; 2 ; target=age
senior / seniors / senior citizen / senior citizens ; group ; 2 ; target=age,except="senior manager|senior management|senior engineer|senior developer|senior officer|senior team|senior leader|senior leaders|senior consultant|more senior|senior director|senior role|seniors team|senior lecturer|senior executive|senior executives"
retiree / retirees / retired people / retired person / retired man / retired men / retired woman / retired women / retired guy / retired guys / retired folk / retired folks / retired community / retired communities / retired kid / retired kids / retired child / retired children / retired girl / retired girls / retired boy / retired boys ; group ; 2 ; target=age
grandma / grandmas / grandpa / grandpas / granny ; group ; 2 ; target=age,except="granny smith|granny flat"
grannies ; group ; 2 ; target=age
grandmother / grandmothers ; group ; 2 ; target=age
grandfather / grandfathers ; group ; 2 ; target=age,except="grandfather clock|grandfather clause"
grandparent / grandparents ; group ; 2 ; target=age
over 50s ; group ; 2 ; target=age
over 60s ; group ; 2 ; target=age
over 70s ; group ; 2 ; target=age
fifty somethings ; group ; 2 ; target=age
middle aged people / middle aged person / middle aged man / middle aged men / middle aged woman / middle aged women / middle aged guy / middle aged guys / middle aged folk / middle aged folks / middle aged community / middle aged communities / middle aged kid / middle aged kids / middle aged child / middle aged children / middle aged girl / middle aged girls / middle aged boy / middle aged boys ; group ; 2 ; target=age
the aged ; group ; 2 ; target=age
ageing workers ; group ; 2 ; target=age
young people / young person / young man / young men / young woman / young women / young guy / young guys / young folk / young folks / young community / young communities / young kid / young kids / young child / young children / young girl / young girls / young boy / young boys ; group ; 1 ; target=age
youngster / youngsters / youth / youths ; group ; 1 ; target=age,except="youth hostel|youth hostels|youth club|youth academy|youth team"
teenager / teenagers / teen / teens ; group ; 1 ; target=age
adolescent / adolescents ; group ; 1 ; target=age
millennial / millennials ; group ; 1 ; target=age
gen z / gen zer / gen zers / generation z / gen x ; group ; 1 ; target=age
baby boomer / baby boomers ; group ; 1 ; target=age
under 25s ; group ; 1 ; target=age
young employee / young employees ; group ; 1 ; target=age
young worker / young workers ; group ; 1 ; target=age
school leaver / school leavers ; group ; 1 ; target=age
toddler / toddlers ; group ; 1 ; target=age
kids today ; group ; 1 ; target=age
schoolchildren ; group ; 1 ; target=age
minors ; group ; 1 ; target=age

# Health, appearance, class and other grounds of article 225-1.
people with hiv ; group ; 2 ; target=health
hiv positive ; group ; 2 ; target=health
hiv positive people / hiv positive person / hiv positive man / hiv positive men / hiv positive woman / hiv positive women / hiv positive guy / hiv positive guys / hiv positive folk / hiv positive folks / hiv positive community / hiv positive communities / hiv positive kid / hiv positive kids / hiv positive child / hiv positive children / hiv positive girl / hiv positive girls / hiv positive boy / hiv positive boys ; group ; 2 ; target=health
people with aids ; group ; 2 ; target=health
people living with hiv ; group ; 2 ; target=health
aids patient / aids patients ; group ; 2 ; target=health
cancer patient / cancer patients ; group ; 2 ; target=health
cancer survivor / cancer survivors ; group ; 2 ; target=health
people with cancer ; group ; 2 ; target=health
chronically ill ; group ; 2 ; target=health
chronically ill people / chronically ill person / chronically ill man / chronically ill men / chronically ill woman / chronically ill women / chronically ill guy / chronically ill guys / chronically ill folk / chronically ill folks / chronically ill community / chronically ill communities / chronically ill kid / chronically ill kids / chronically ill child / chronically ill children / chronically ill girl / chronically ill girls / chronically ill boy / chronically ill boys ; group ; 2 ; target=health
the sick ; group ; 2 ; target=health
sick people / sick person / sick man / sick men / sick woman / sick women / sick guy / sick guys / sick folk / sick folks / sick community / sick communities / sick kid / sick kids / sick child / sick children / sick girl / sick girls / sick boy / sick boys ; group ; 2 ; target=health
people on sick leave ; group ; 2 ; target=health
diabetic / diabetics ; group ; 2 ; target=health
people with diabetes ; group ; 2 ; target=health
long covid sufferer / long covid sufferers ; group ; 2 ; target=health
addict / addicts ; group ; 2 ; target=health,except="chocolate addict|shopping addict|coffee addict"
drug addict / drug addicts ; group ; 2 ; target=health
recovering addict / recovering addicts ; group ; 2 ; target=health
alcoholic / alcoholics ; group ; 2 ; target=health,except="alcoholic drink|alcoholic drinks|alcoholic beverage|alcoholic beverages|non alcoholic"
recovering alcoholic / recovering alcoholics ; group ; 2 ; target=health
drug user / drug users ; group ; 2 ; target=health
people who use drugs ; group ; 2 ; target=health
vaccinated people ; group ; 2 ; target=health
unvaccinated people ; group ; 2 ; target=health
the unvaccinated ; group ; 2 ; target=health
immunocompromised people ; group ; 2 ; target=health
fat people / fat person / fat man / fat men / fat woman / fat women / fat guy / fat guys / fat folk / fat folks / fat community / fat communities / fat kid / fat kids / fat child / fat children / fat girl / fat girls / fat boy / fat boys ; group ; 2 ; target=appearance
obese ; group ; 2 ; target=appearance
the obese ; group ; 2 ; target=appearance
obese people / obese person / obese man / obese men / obese woman / obese women / obese guy / obese guys / obese folk / obese folks / obese community / obese communities / obese kid / obese kids / obese child / obese children / obese girl / obese girls / obese boy / obese boys ; group ; 2 ; target=appearance
overweight / overweight people / overweight person / overweight man / overweight men / overweight woman / overweight women / overweight guy / overweight guys / overweight folk / overweight folks / overweight community / overweight communities / overweight kid / overweight kids / overweight child / overweight children / overweight girl / overweight girls / overweight boy / overweight boys ; group ; 2 ; target=appearance
plus size people / plus size person / plus size man / plus size men / plus size woman / plus size women / plus size guy / plus size guys / plus size folk / plus size folks / plus size community / plus size communities / plus size kid / plus size kids / plus size child / plus size children / plus size girl / plus size girls / plus size boy / plus size boys / plus sized ; group ; 2 ; target=appearance
larger people ; group ; 2 ; target=appearance
bigger people ; group ; 2 ; target=appearance
skinny people / skinny person / skinny man / skinny men / skinny woman / skinny women / skinny guy / skinny guys / skinny folk / skinny folks / skinny community / skinny communities / skinny kid / skinny kids / skinny child / skinny children / skinny girl / skinny girls / skinny boy / skinny boys ; group ; 2 ; target=appearance
thin people ; group ; 2 ; target=appearance
short people / short person / short man / short men / short woman / short women / short guy / short guys / short folk / short folks / short community / short communities / short kid / short kids / short child / short children / short girl / short girls / short boy / short boys ; group ; 2 ; target=appearance
tall people ; group ; 2 ; target=appearance
bald people / bald person / bald man / bald men / bald woman / bald women / bald guy / bald guys / bald folk / bald folks / bald community / bald communities / bald kid / bald kids / bald child / bald children / bald girl / bald girls / bald boy / bald boys ; group ; 2 ; target=appearance
ginger people / ginger person / ginger man / ginger men / ginger woman / ginger women / ginger guy / ginger guys / ginger folk / ginger folks / ginger community / ginger communities / ginger kid / ginger kids / ginger child / ginger children / ginger girl / ginger girls / ginger boy / ginger boys / gingers ; group ; 2 ; target=appearance
redhead / redheads ; group ; 2 ; target=appearance
red haired people / red haired person / red haired man / red haired men / red haired woman / red haired women / red haired guy / red haired guys / red haired folk / red haired folks / red haired community / red haired communities / red haired kid / red haired kids / red haired child / red haired children / red haired girl / red haired girls / red haired boy / red haired boys ; group ; 2 ; target=appearance
ugly people / ugly person / ugly man / ugly men / ugly woman / ugly women / ugly guy / ugly guys / ugly folk / ugly folks / ugly community / ugly communities / ugly kid / ugly kids / ugly child / ugly children / ugly girl / ugly girls / ugly boy / ugly boys ; group ; 2 ; target=appearance
tattooed people / tattooed person / tattooed man / tattooed men / tattooed woman / tattooed women / tattooed guy / tattooed guys / tattooed folk / tattooed folks / tattooed community / tattooed communities / tattooed kid / tattooed kids / tattooed child / tattooed children / tattooed girl / tattooed girls / tattooed boy / tattooed boys ; group ; 2 ; target=appearance
people with acne ; group ; 2 ; target=appearance
people with tattoos ; group ; 2 ; target=appearance
people with scars ; group ; 2 ; target=appearance
albino / albinos / albinism ; group ; 2 ; target=appearance
people with albinism ; group ; 2 ; target=appearance
poor people / poor person / poor man / poor men / poor woman / poor women / poor guy / poor guys / poor folk / poor folks / poor community / poor communities / poor kid / poor kids / poor child / poor children / poor girl / poor girls / poor boy / poor boys ; group ; 2 ; target=class
the poor ; group ; 2 ; target=class
poor families ; group ; 2 ; target=class
low income people / low income person / low income man / low income men / low income woman / low income women / low income guy / low income guys / low income folk / low income folks / low income community / low income communities / low income kid / low income kids / low income child / low income children / low income girl / low income girls / low income boy / low income boys ; group ; 2 ; target=class
low income families ; group ; 2 ; target=class
working class people / working class person / working class man / working class men / working class woman / working class women / working class guy / working class guys / working class folk / working class folks / working class community / working class communities / working class kid / working class kids / working class child / working class children / working class girl / working class girls / working class boy / working class boys / working class ; group ; 2 ; target=class
council tenant / council tenants ; group ; 2 ; target=class
council estate kids ; group ; 2 ; target=class
people on benefits ; group ; 2 ; target=class
benefit claimant / benefit claimants ; group ; 2 ; target=class
people on welfare ; group ; 2 ; target=class
welfare recipient / welfare recipients ; group ; 2 ; target=class
people on universal credit ; group ; 2 ; target=class
people on the dole ; group ; 2 ; target=class
jobless ; group ; 2 ; target=class
the unemployed ; group ; 2 ; target=class
unemployed people / unemployed person / unemployed man / unemployed men / unemployed woman / unemployed women / unemployed guy / unemployed guys / unemployed folk / unemployed folks / unemployed community / unemployed communities / unemployed kid / unemployed kids / unemployed child / unemployed children / unemployed girl / unemployed girls / unemployed boy / unemployed boys / unemployed ; group ; 2 ; target=class
homeless ; group ; 2 ; target=class
the homeless ; group ; 2 ; target=class
homeless people / homeless person / homeless man / homeless men / homeless woman / homeless women / homeless guy / homeless guys / homeless folk / homeless folks / homeless community / homeless communities / homeless kid / homeless kids / homeless child / homeless children / homeless girl / homeless girls / homeless boy / homeless boys ; group ; 2 ; target=class
rough sleeper / rough sleepers ; group ; 2 ; target=class
beggar / beggars ; group ; 2 ; target=class
people living on the street ; group ; 2 ; target=class
people in poverty ; group ; 2 ; target=class
people living in poverty ; group ; 2 ; target=class
public housing tenants ; group ; 2 ; target=class
cleaners and carers ; group ; 2 ; target=class
people from the suburbs ; group ; 2 ; target=class
people from the estates ; group ; 2 ; target=class

# Not protected: work.
manager / managers ; nongroup ; 2
boss / bosses ; nongroup ; 2
ceo / ceos ; nongroup ; 2
director / directors ; nongroup ; 2
executive / executives ; nongroup ; 2
supervisor / supervisors ; nongroup ; 2
management ; nongroup ; 2
board of directors ; nongroup ; 2
shareholder / shareholders ; nongroup ; 2
investor / investors ; nongroup ; 2
hr ; nongroup ; 2
human resources ; nongroup ; 2
hr department ; nongroup ; 2
recruiter / recruiters ; nongroup ; 2
employer / employers ; nongroup ; 2
landlord / landlords ; nongroup ; 2
estate agent / estate agents ; nongroup ; 2
real estate agent / real estate agents ; nongroup ; 2
realtor / realtors ; nongroup ; 2
letting agent / letting agents ; nongroup ; 2
banker / bankers ; nongroup ; 2
broker / brokers ; nongroup ; 2
hedge fund / hedge funds ; nongroup ; 2
trader / traders ; nongroup ; 2
accountant / accountants ; nongroup ; 2
auditor / auditors ; nongroup ; 2
consultant / consultants ; nongroup ; 2
lawyer / lawyers ; nongroup ; 2
solicitor / solicitors ; nongroup ; 2
barrister / barristers ; nongroup ; 2
attorney / attorneys ; nongroup ; 2
judge / judges ; nongroup ; 2
magistrate / magistrates ; nongroup ; 2
doctor / doctors ; nongroup ; 2
gp / gps ; nongroup ; 2
nurse / nurses ; nongroup ; 2
surgeon / surgeons ; nongroup ; 2
dentist / dentists ; nongroup ; 2
vet / vets ; nongroup ; 2
pharmacist / pharmacists ; nongroup ; 2
teacher / teachers ; nongroup ; 2
professor / professors ; nongroup ; 2
lecturer / lecturers ; nongroup ; 2
student / students ; nongroup ; 2
headteacher / headteachers ; nongroup ; 2
scientist / scientists ; nongroup ; 2
engineer / engineers ; nongroup ; 2
developer / developers ; nongroup ; 2
programmer / programmers ; nongroup ; 2
coder / coders ; nongroup ; 2
designer / designers ; nongroup ; 2
marketer / marketers ; nongroup ; 2
advertiser / advertisers ; nongroup ; 2
salesman / salesmen ; nongroup ; 2
salespeople ; nongroup ; 2
salesperson ; nongroup ; 2
sales rep / sales reps ; nongroup ; 2
telemarketer / telemarketers ; nongroup ; 2
cold caller / cold callers ; nongroup ; 2
call centre staff ; nongroup ; 2
call center staff / call centre / call center ; nongroup ; 2
customer service ; nongroup ; 2
customer support ; nongroup ; 2
support team ; nongroup ; 2
support staff ; nongroup ; 2
customer care ; nongroup ; 2
helpdesk / help desk ; nongroup ; 2
receptionist / receptionists ; nongroup ; 2
cashier / cashiers ; nongroup ; 2
shop assistant / shop assistants ; nongroup ; 2
shop staff ; nongroup ; 2
store clerk / store clerks ; nongroup ; 2
waiter / waiters / waitress / waitresses ; nongroup ; 2
barista / baristas ; nongroup ; 2
bartender / bartenders ; nongroup ; 2
chef / chefs ; nongroup ; 2
cook / cooks ; nongroup ; 2
driver / drivers ; nongroup ; 2
bus driver / bus drivers ; nongroup ; 2
taxi driver / taxi drivers ; nongroup ; 2
cabbie / cabbies ; nongroup ; 2
uber driver / uber drivers ; nongroup ; 2
lorry driver / lorry drivers ; nongroup ; 2
truck driver / truck drivers / trucker / truckers ; nongroup ; 2
courier / couriers ; nongroup ; 2
delivery driver / delivery drivers ; nongroup ; 2
delivery guy / delivery guys ; nongroup ; 2
delivery man ; nongroup ; 2
postman / postmen ; nongroup ; 2
mailman / mailmen ; nongroup ; 2
plumber / plumbers ; nongroup ; 2
electrician / electricians ; nongroup ; 2
builder / builders ; nongroup ; 2
mechanic / mechanics ; nongroup ; 2
contractor / contractors ; nongroup ; 2
technician / technicians ; nongroup ; 2
cyclist / cyclists ; nongroup ; 2
motorist / motorists ; nongroup ; 2
pedestrian / pedestrians ; nongroup ; 2
farmer / farmers ; nongroup ; 2
fisherman ; nongroup ; 2
hunter / hunters ; nongroup ; 2
butcher / butchers ; nongroup ; 2
vegan / vegans / vegetarian / vegetarians ; nongroup ; 2
meat eater / meat eaters ; nongroup ; 2
influencer / influencers ; nongroup ; 2
youtuber / youtubers ; nongroup ; 2
streamer / streamers ; nongroup ; 2
tiktoker / tiktokers ; nongroup ; 2
blogger / bloggers ; nongroup ; 2
journalist / journalists ; nongroup ; 2
reporter / reporters ; nongroup ; 2
editor / editors ; nongroup ; 2
paparazzi ; nongroup ; 2
celebrity / celebrities ; nongroup ; 2
actor / actors / actress / actresses ; nongroup ; 2
singer / singers ; nongroup ; 2
rapper / rappers ; nongroup ; 2
musician / musicians ; nongroup ; 2
artist / artists ; nongroup ; 2
athlete / athletes ; nongroup ; 2
footballer / footballers ; nongroup ; 2
referee / referees ; nongroup ; 2
umpire / umpires ; nongroup ; 2
linesman / linesmen ; nongroup ; 2
coach / coaches ; nongroup ; 2
fan / fans ; nongroup ; 2
supporter / supporters ; nongroup ; 2
gamer / gamers ; nongroup ; 2
hacker / hackers ; nongroup ; 2
scalper / scalpers ; nongroup ; 2
tourist / tourists ; nongroup ; 2
neighbour / neighbours / neighbor / neighbors ; nongroup ; 2
parking inspector / parking inspectors ; nongroup ; 2
traffic warden / traffic wardens ; nongroup ; 2
ticket inspector / ticket inspectors ; nongroup ; 2
tax man ; nongroup ; 2
tax collector / tax collectors ; nongroup ; 2
tax inspector / tax inspectors ; nongroup ; 2
civil servant / civil servants ; nongroup ; 2
bureaucrat / bureaucrats ; nongroup ; 2
official / officials ; nongroup ; 2
soldier / soldiers ; nongroup ; 2
veteran / veterans ; nongroup ; 2
pilot / pilots ; nongroup ; 2
flight attendant / flight attendants ; nongroup ; 2
cabin crew ; nongroup ; 2
security guard / security guards ; nongroup ; 2
bouncer / bouncers ; nongroup ; 2
crypto bro / crypto bros ; nongroup ; 2
tech bro / tech bros ; nongroup ; 2
billionaire / billionaires ; nongroup ; 2
millionaire / millionaires ; nongroup ; 2
rich people ; nongroup ; 2
the rich ; nongroup ; 2
elite / elites ; nongroup ; 2
the one percent ; nongroup ; 2
boss class ; nongroup ; 2
owner / owners ; nongroup ; 2
ticket tout / ticket touts ; nongroup ; 2
spammer / spammers ; nongroup ; 2
criminal / criminals ; nongroup ; 2
murderer / murderers ; nongroup ; 2
rapist / rapists ; nongroup ; 2
paedophile / paedophiles ; nongroup ; 2
pedophile / pedophiles ; nongroup ; 2
terrorist / terrorists ; nongroup ; 2
burglar / burglars ; nongroup ; 2
gangster / gangsters ; nongroup ; 2
drug dealer / drug dealers ; nongroup ; 2
abuser / abusers ; nongroup ; 2
scammer / scammers ; nongroup ; 2
thieves ; nongroup ; 2
drunk driver / drunk drivers ; nongroup ; 2
anti vaxxer / anti vaxxers ; nongroup ; 2
flat earther / flat earthers ; nongroup ; 2
climate denier / climate deniers ; nongroup ; 2
smoker / smokers ; nongroup ; 2
dog owner / dog owners ; nongroup ; 2
bully / bullies ; nongroup ; 2
police ; nongroup ; 2 ; target=police
cop / cops ; nongroup ; 2 ; target=police,except="cop out|cop 26|cop 30|cop it|cop on"
police officer / police officers ; nongroup ; 2 ; target=police
policeman / policemen ; nongroup ; 2 ; target=police
policewoman / policewomen ; nongroup ; 2 ; target=police
bobby / bobbies ; nongroup ; 2 ; target=police,except="bobby pin|bobby pins"
copper / coppers ; nongroup ; 2 ; target=police,except="copper wire|copper pipe|copper pipes|copper pan|copper pans|copper tone"
detective / detectives ; nongroup ; 2 ; target=police
sheriff / sheriffs ; nongroup ; 2 ; target=police
border force ; nongroup ; 2 ; target=police
ice agent / ice agents ; nongroup ; 2 ; target=police
prison guard / prison guards ; nongroup ; 2 ; target=police
prison officer / prison officers ; nongroup ; 2 ; target=police
the met ; nongroup ; 2 ; target=police,except="the met office|the met gala"
met police ; nongroup ; 2 ; target=police
law enforcement ; nongroup ; 2 ; target=police
gendarme / gendarmes ; nongroup ; 2 ; target=police
politician / politicians ; nongroup ; 2 ; target=politics
mp / mps ; nongroup ; 2 ; target=politics
minister / ministers ; nongroup ; 2 ; target=politics
prime minister / prime ministers ; nongroup ; 2 ; target=politics
president / presidents ; nongroup ; 2 ; target=politics
senator / senators ; nongroup ; 2 ; target=politics
congressman / congressmen ; nongroup ; 2 ; target=politics
congresswoman ; nongroup ; 2 ; target=politics
councillor / councillors ; nongroup ; 2 ; target=politics
mayor / mayors ; nongroup ; 2 ; target=politics
government / governments ; nongroup ; 2 ; target=politics
parliament ; nongroup ; 2 ; target=politics
congress ; nongroup ; 2 ; target=politics
council / councils ; nongroup ; 2 ; target=politics
conservative / conservatives ; nongroup ; 2 ; target=politics
tory / tories ; nongroup ; 2 ; target=politics
labour / labour voter / labour voters / labour party ; nongroup ; 2 ; target=politics,except="in labour|labour costs"
lib dem / lib dems ; nongroup ; 2 ; target=politics
liberal democrat / liberal democrats ; nongroup ; 2 ; target=politics
the greens ; nongroup ; 2 ; target=politics
green party ; nongroup ; 2 ; target=politics
snp ; nongroup ; 2 ; target=politics
ukip ; nongroup ; 2 ; target=politics
reform uk ; nongroup ; 2 ; target=politics
brexiteer / brexiteers / brexiter / brexiters ; nongroup ; 2 ; target=politics
leaver / leavers ; nongroup ; 2 ; target=politics
remainer / remainers ; nongroup ; 2 ; target=politics
republican / republicans ; nongroup ; 2 ; target=politics
democrat / democrats ; nongroup ; 2 ; target=politics
gop ; nongroup ; 2 ; target=politics
liberal / liberals ; nongroup ; 2 ; target=politics
leftist / leftists ; nongroup ; 2 ; target=politics
left winger / left wingers / lefty ; nongroup ; 2 ; target=politics
lefties ; nongroup ; 2 ; target=politics
right winger / right wingers ; nongroup ; 2 ; target=politics
the left ; nongroup ; 2 ; target=politics,except="on the left|to the left|the left side|the left hand|the left arm|the left leg"
the right ; nongroup ; 2 ; target=politics,except="the right size|the right time|the right thing|on the right|to the right|the right way|the right person|the right to|the right side|the right hand|the right one|the right card|the right arm|the right decision|the right price|the right amount|the right leg|the right place|the right product|the right people|the right direction|the right choice"
far right ; nongroup ; 2 ; target=politics
far left ; nongroup ; 2 ; target=politics
maga ; nongroup ; 2 ; target=politics
trump supporter / trump supporters ; nongroup ; 2 ; target=politics
trump voter / trump voters ; nongroup ; 2 ; target=politics
biden supporter / biden supporters ; nongroup ; 2 ; target=politics
communist / communists ; nongroup ; 2 ; target=politics
socialist / socialists ; nongroup ; 2 ; target=politics
marxist / marxists ; nongroup ; 2 ; target=politics
capitalist / capitalists / capitalism ; nongroup ; 2 ; target=politics
communism ; nongroup ; 2 ; target=politics
socialism ; nongroup ; 2 ; target=politics
fascism ; nongroup ; 2 ; target=politics
anarchist / anarchists ; nongroup ; 2 ; target=politics
antifa ; nongroup ; 2 ; target=politics
libertarian / libertarians ; nongroup ; 2 ; target=politics
centrist / centrists ; nongroup ; 2 ; target=politics
populist / populists ; nongroup ; 2 ; target=politics
nationalist / nationalists ; nongroup ; 2 ; target=politics
royalist / royalists ; nongroup ; 2 ; target=politics
monarchist / monarchists / monarchy ; nongroup ; 2 ; target=politics
royal family ; nongroup ; 2 ; target=politics
the coalition ; nongroup ; 2 ; target=politics
liberal party ; nongroup ; 2 ; target=politics
one nation ; nongroup ; 2 ; target=politics
nationals voter / nationals voters ; nongroup ; 2 ; target=politics
alp ; nongroup ; 2 ; target=politics
trade union / trade unions ; nongroup ; 2 ; target=politics
unionist / unionists ; nongroup ; 2 ; target=politics
striker / strikers ; nongroup ; 2 ; target=politics,except="striker scored"
protester / protesters / protestor / protestors ; nongroup ; 2 ; target=politics
activist / activists ; nongroup ; 2 ; target=politics
environmentalist / environmentalists ; nongroup ; 2 ; target=politics
climate activist / climate activists ; nongroup ; 2 ; target=politics
just stop oil ; nongroup ; 2 ; target=politics
extinction rebellion ; nongroup ; 2 ; target=politics
lobbyist / lobbyists ; nongroup ; 2 ; target=politics
globalist / globalists ; nongroup ; 2 ; target=politics
remain voter / remain voters ; nongroup ; 2 ; target=politics
leave voter / leave voters ; nongroup ; 2 ; target=politics
voter / voters ; nongroup ; 2 ; target=politics
nazis ; nongroup ; 2 ; target=politics
the nazis ; nongroup ; 2 ; target=politics
fascists ; nongroup ; 2 ; target=politics
racists ; nongroup ; 2 ; target=politics
white supremacist / white supremacists ; nongroup ; 2 ; target=politics
neo nazis ; nongroup ; 2 ; target=politics
far right thugs ; nongroup ; 2 ; target=politics
islamist / islamists ; nongroup ; 2 ; target=politics
jihadist / jihadists / jihadi / jihadis ; nongroup ; 2 ; target=politics
taliban ; nongroup ; 2 ; target=politics
isis / isil ; nongroup ; 2 ; target=politics
al qaeda ; nongroup ; 2 ; target=politics
hamas ; nongroup ; 2 ; target=politics
hezbollah ; nongroup ; 2 ; target=politics
kgb ; nongroup ; 2 ; target=politics
kremlin ; nongroup ; 2 ; target=politics
cia ; nongroup ; 2 ; target=politics
fbi ; nongroup ; 2 ; target=politics
the eu ; nongroup ; 2 ; target=politics
brussels bureaucrats ; nongroup ; 2 ; target=politics
united nations ; nongroup ; 2 ; target=politics

# Not protected: firms, brands and things.
company / companies ; nongroup ; 2
corporation / corporations ; nongroup ; 2
multinational / multinationals ; nongroup ; 2
startup / startups / start up / start ups ; nongroup ; 2
bank / banks ; nongroup ; 2
insurer / insurers / insurance company / insurance companies ; nongroup ; 2
airline / airlines ; nongroup ; 2
supermarket / supermarkets ; nongroup ; 2
retailer / retailers ; nongroup ; 2
energy company / energy companies ; nongroup ; 2
energy supplier / energy suppliers ; nongroup ; 2
water company / water companies ; nongroup ; 2
oil company / oil companies ; nongroup ; 2
big pharma ; nongroup ; 2
big tech ; nongroup ; 2
big oil ; nongroup ; 2
tech giant / tech giants ; nongroup ; 2
social media ; nongroup ; 2
mainstream media ; nongroup ; 2
msm ; nongroup ; 2
tabloid / tabloids ; nongroup ; 2
newspaper / newspapers ; nongroup ; 2
the press ; nongroup ; 2
the bbc ; nongroup ; 2
fox news ; nongroup ; 2
cnn ; nongroup ; 2
daily mail ; nongroup ; 2
brand / brands ; nongroup ; 2
restaurant / restaurants ; nongroup ; 2
hotel / hotels ; nongroup ; 2
shop / shops ; nongroup ; 2
store / stores ; nongroup ; 2
hospital / hospitals ; nongroup ; 2
school / schools ; nongroup ; 2
university / universities ; nongroup ; 2
nhs ; nongroup ; 2
hmrc ; nongroup ; 2
dvla ; nongroup ; 2
dwp ; nongroup ; 2
irs ; nongroup ; 2
dmv ; nongroup ; 2
centrelink ; nongroup ; 2
ato ; nongroup ; 2
home office ; nongroup ; 2
royal mail ; nongroup ; 2
network rail ; nongroup ; 2
tfl ; nongroup ; 2
amtrak ; nongroup ; 2
usps ; nongroup ; 2
ryanair ; nongroup ; 2
easyjet ; nongroup ; 2
british airways ; nongroup ; 2
united airlines ; nongroup ; 2
delta airlines ; nongroup ; 2
qantas ; nongroup ; 2
jetstar ; nongroup ; 2
virgin media ; nongroup ; 2
vodafone ; nongroup ; 2
telstra ; nongroup ; 2
optus ; nongroup ; 2
comcast ; nongroup ; 2
verizon ; nongroup ; 2
at&t ; nongroup ; 2
amazon ; nongroup ; 2
google ; nongroup ; 2
facebook ; nongroup ; 2
meta ; nongroup ; 2
twitter ; nongroup ; 2
instagram ; nongroup ; 2
tiktok ; nongroup ; 2
youtube ; nongroup ; 2
netflix ; nongroup ; 2
apple ; nongroup ; 2
microsoft ; nongroup ; 2
windows ; nongroup ; 2
tesla ; nongroup ; 2
uber ; nongroup ; 2
airbnb ; nongroup ; 2
deliveroo ; nongroup ; 2
doordash ; nongroup ; 2
evri ; nongroup ; 2
hermes courier ; nongroup ; 2
dpd ; nongroup ; 2
fedex ; nongroup ; 2
ups courier ; nongroup ; 2
dhl ; nongroup ; 2
ebay ; nongroup ; 2
paypal ; nongroup ; 2
revolut ; nongroup ; 2
monzo ; nongroup ; 2
barclays ; nongroup ; 2
lloyds ; nongroup ; 2
natwest ; nongroup ; 2
hsbc ; nongroup ; 2
westpac ; nongroup ; 2
commbank ; nongroup ; 2
wells fargo ; nongroup ; 2
tesco ; nongroup ; 2
sainsbury's ; nongroup ; 2
asda ; nongroup ; 2
aldi ; nongroup ; 2
lidl ; nongroup ; 2
walmart ; nongroup ; 2
costco ; nongroup ; 2
coles ; nongroup ; 2
woolworths ; nongroup ; 2
ikea ; nongroup ; 2
mcdonald's / mcdonalds ; nongroup ; 2
starbucks ; nongroup ; 2
kfc ; nongroup ; 2
ticketmaster ; nongroup ; 2
british gas ; nongroup ; 2
thames water ; nongroup ; 2
this app / this website / this site / this update / this phone / this laptop / this computer / this printer / this product / this service / this game / this song / this film / this movie / this show / this series / this book / this episode / this album / this weather / this traffic / this queue / this train / this bus / this flight / this company / this bank / this place / this hotel / this restaurant / this job / this machine / this car / this thing / this system / this software / this form / this password / this captcha / this bug / this feature / this algorithm / this ad / this advert / this advertisement / this meeting / this deadline ; nongroup ; 2
these apps / these updates / these ads / these adverts / these prices / these fees / these charges / these delays / these queues / these bugs / these games / these shows / these films / these movies / these products / these shoes / these machines ; nongroup ; 2
the app / the website / the site / the update / the software / the service / the products / the prices / the fees / the algorithm / the chatbot / the bot / the helpline / the delivery / the packaging / the parcel / the package / the order / the refund policy / the customer service / the parking / the food / the coffee / the wifi / the trains / the buses / the flights / the ads / the adverts / your app / your website / your site / your update / your software / your service / your products / your prices / your fees / your algorithm / your chatbot / your bot / your helpline / your delivery / your packaging / your parcel / your package / your order / your refund policy / your customer service / your parking / your food / your coffee / your wifi / your trains / your buses / your flights / your ads / your adverts ; nongroup ; 2
monday / mondays ; nongroup ; 2
mornings ; nongroup ; 2
traffic ; nongroup ; 2
the weather ; nongroup ; 2
rain ; nongroup ; 2
winter ; nongroup ; 2
taxes / tax ; nongroup ; 2
spam ; nongroup ; 2
mosquito / mosquitoes ; nongroup ; 2
wasp / wasps ; nongroup ; 2
spider / spiders ; nongroup ; 2
cockroaches ; nongroup ; 2
rats in the kitchen ; nongroup ; 2
weeds ; nongroup ; 2
slugs in my garden ; nongroup ; 2
germs ; nongroup ; 2
bacteria ; nongroup ; 2
cancer ; nongroup ; 2
covid ; nongroup ; 2
coronavirus ; nongroup ; 2
the virus ; nongroup ; 2
the disease ; nongroup ; 2
this disease ; nongroup ; 2
pineapple on pizza ; nongroup ; 2
brussels sprouts ; nongroup ; 2
broccoli ; nongroup ; 2
coriander ; nongroup ; 2
cilantro ; nongroup ; 2
marmite ; nongroup ; 2
vegemite ; nongroup ; 2
olives ; nongroup ; 2
mushrooms ; nongroup ; 2
onions ; nongroup ; 2
exams ; nongroup ; 2
homework ; nongroup ; 2
maths / math ; nongroup ; 2
meetings ; nongroup ; 2
deadlines ; nongroup ; 2
powerpoint ; nongroup ; 2
excel ; nongroup ; 2
passwords ; nongroup ; 2
cookies banner ; nongroup ; 2
cookie banners ; nongroup ; 2
pop ups / popups ; nongroup ; 2
robocalls ; nongroup ; 2
roadworks ; nongroup ; 2
potholes ; nongroup ; 2
speed cameras ; nongroup ; 2
parking fines ; nongroup ; 2
plastic waste ; nongroup ; 2
pollution ; nongroup ; 2
carbon emissions ; nongroup ; 2
poverty ; nongroup ; 2
hunger ; nongroup ; 2
racism itself ; nongroup ; 2
inequality ; nongroup ; 2
bigotry itself ; nongroup ; 2
corruption ; nongroup ; 2
bureaucracy ; nongroup ; 2
red tape ; nongroup ; 2
brexit ; nongroup ; 2
inflation ; nongroup ; 2
interest rates ; nongroup ; 2
the economy ; nongroup ; 2
arsenal ; nongroup ; 2
chelsea ; nongroup ; 2
tottenham ; nongroup ; 2
spurs ; nongroup ; 2
liverpool ; nongroup ; 2
everton ; nongroup ; 2
man united ; nongroup ; 2
manchester united ; nongroup ; 2
man city ; nongroup ; 2
manchester city ; nongroup ; 2
leeds ; nongroup ; 2
west ham ; nongroup ; 2
newcastle united ; nongroup ; 2
celtic ; nongroup ; 2
rangers ; nongroup ; 2
the patriots ; nongroup ; 2
dallas cowboys ; nongroup ; 2
the lakers ; nongroup ; 2
the yankees ; nongroup ; 2
red sox ; nongroup ; 2
collingwood ; nongroup ; 2
the broncos ; nongroup ; 2
the wallabies ; nongroup ; 2
all blacks ; nongroup ; 2
the aussies ; nongroup ; 2
the poms cricket ; nongroup ; 2
opponent / opponents ; nongroup ; 2
rival team / rival teams ; nongroup ; 2
the other team ; nongroup ; 2
enemy team ; nongroup ; 2
