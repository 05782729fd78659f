# Words that are slurs elsewhere, in their other sense: a name, an animal, a dish, a tool, a colour, a place, a trade.
# A few twins with the same word thrown at people.
# Written by the project to train a filter that protects the people attacked; the hateful lines are examples of what must be held.
@day = lundi | mardi | jeudi | samedi
@city = Biarritz | Nancy | Brest | Liège | Annecy

- ; homonym ; La pédale de sourdine du piano grince, l'accordeur passe {day}.
- ; homonym ; Je change mes pédales et mes cale-pieds avant la cyclosportive.
- ; homonym ; Une pédale wah-wah d'occasion, bon état, pile fournie.
- ; homonym ; La tapette claque, la souris est partie avec le gruyère.
- ; homonym ; Achetez une tapette au rayon jardin, ces mouches me rendent fou.
- ; homonym ; Ma tante Odile et ma tata Jeanne arrivent {day} par le car.
- ; homonym ; La folle du logis, c'est l'imagination, disait notre professeur.
- ; homonym ; L'aiguille de la boussole est folle près du transformateur.
- ; homonym ; Le bicot, comme on dit ici pour le chevreau, tète encore sa mère.
- ; homonym ; Dans le Sud-Ouest, un raton désigne aussi une petite tarte au fromage.
- ; homonym ; Un raton a renversé la poubelle du camping, le masque sur les yeux et la patte dans le yaourt.
- ; homonym ; Le train s'arrête en gare de La Négresse, puis à Hendaye.
- ; homonym ; Un nègre en chemise au dessert, c'est ainsi que le vieux livre nomme ce gâteau au chocolat et à la crème.
- ; homonym ; Les negro spirituals au programme de la chorale {day}.
- ; homonym ; Deux Negroni et une assiette d'olives, s'il vous plaît.
- ; homonym ; Nous passons l'été au Monténégro, entre mer et montagne.
- ; homonym ; La bamboula est un tambour et une danse des Antilles, dit le musée de la musique.
- ; homonym ; On a fait la bamboula jusqu'à quatre heures pour les cinquante ans de Papa.
- ; homonym ; Le scooter est bridé à 45, c'est la loi pour les moins de seize ans.
- ; homonym ; Bridez la volaille avec de la ficelle avant de l'enfourner.
- ; homonym ; Le chinois du tiroir est percé, il faut une passoire fine pour le coulis.
- ; homonym ; Passez la sauce au chinois et réservez au chaud.
- ; homonym ; Romano Pertuzzi, notre vitrier, pose la baie {day}.
- ; homonym ; Un peu de romano râpé sur les pâtes, et beaucoup de poivre.
- ; homonym ; Les gitanes sans filtre de mon grand-père embaumaient tout le garage.
- ; homonym ; Guitare manouche, archet et contrebasse : concert {day} au kiosque.
- ; homonym ; Les portos, rouges et blancs, sont au fond de la cave, à gauche.
- ; homonym ; Un rosbif saignant, des haricots verts, et c'est dimanche.
- ; homonym ; Maître Polak plaide {day} au tribunal de {city}.
- ; homonym ; Le dialecte mongol de la région s'écrit encore à la verticale.
- ; homonym ; Un ragoût mongol, de l'agneau, du chou et des nouilles plates.
- ; homonym ; Le Nez, de Gogol, au théâtre municipal, dès douze ans.
- ; homonym ; Pesez le bocal vide, notez le poids taré, puis remplissez.
- ; homonym ; La balance est tarée chaque matin avant l'ouverture du marché.
- ; homonym ; Je me suis attardé au marché, j'arrive dans dix minutes.
- ; homonym ; Une table bancale, une chaise boiteuse, et pourtant quel bon repas.
- ; homonym ; Le signal est inverti dans le schéma, corrigez le brochage.
- ; homonym ; Le sucre inverti garde le moelleux des madeleines.
- ; homonym ; Lope de Vega a écrit des centaines de pièces, nous en jouons une {day}.
- ; homonym ; La jaquette du livre est déchirée, je peux l'échanger ?
- ; homonym ; La minette lorraine, ce minerai pauvre en fer, a fait vivre la vallée.
- ; homonym ; Une grue cendrée s'est posée sur l'étang, les autres tournent encore.
- ; homonym ; Le grutier descend de sa grue à midi pile.
- ; homonym ; Deux poules, une dinde et trois oies : la basse-cour au complet.
- ; homonym ; Le thon mi-cuit au sésame, douze euros, et la morue à la portugaise, quatorze.
- ; homonym ; Un cageot de tomates, deux cageots de pêches, livrés {day}.
- ; homonym ; Le boudin aux pommes de la foire vaut le détour.
- ; homonym ; La nouvelle s'est répandue comme une traînée de poudre dans l'atelier.
- ; homonym ; Ma petite-fille du Québec appelle sa poupée une catin, c'est le mot de là-bas.
- ; homonym ; La cocotte siffle, baissez le feu.
- ; homonym ; Une bécasse s'est levée dans le bois, le chien est resté à l'arrêt.
- ; homonym ; La prise femelle est fendue, je remplace tout le câble.
- ; homonym ; La vache noiraude a vêlé cette nuit, un petit taurillon.
- ; homonym ; Une noiraude de plus dans le troupeau, c'est la race d'ici.
- ; homonym ; Le bounty maison de ma sœur : coco, lait concentré, chocolat noir.
- ; homonym ; Un programme de bounty récompense ceux qui trouvent des failles.
- ; homonym ; Les macaques du rocher ont volé mes lunettes et deux sandwichs.
- ; homonym ; Le babouin dort, le ouistiti mange, dit la pancarte du zoo.
- ; homonym ; La langue chleuh s'entend encore dans les vallées du Souss.
- ; homonym ; Fritz, notre teckel, a mangé la télécommande.
- ; homonym ; La PD du portefeuille, la probabilité de défaut, monte à 2 % ce trimestre.
- ; homonym ; PD, pour « pas disponible », s'affiche sur l'écran quand la salle est prise.
- ; homonym ; La salade frisée aux lardons, les choux frisés en cageot, tout est là {day}.
- ; homonym ; Une tête de Turc au jeu de massacre, c'est ce vieux dynamomètre de foire.
- ; homonym ; Le téléphone arabe a transformé « rendez-vous à huit heures » en « vingt-huit heures ».
- ; homonym ; Toubab Dialaw est un village de pêcheurs du Sénégal, on y va {day}.
- ; homonym ; Chez nous à la Réunion, « mon ti cafre » se dit à un enfant qu'on aime.
- ; homonym ; Un pouf en cuir du souk sert de table basse au salon.
- ; homonym ; Et pouf, le lapin a disparu, ma montre aussi.
- ; homonym ; Nos moules sont de bouchot, et le moule à gaufres est en fonte.
- ; homonym ; La caraque est une tartelette au chocolat glacée de vert, et aussi un navire à trois mâts.
- ; homonym ; Un maure et une mauresque : anis et orgeat, deux verres en terrasse.
- ; homonym ; Le melon de Cavaillon est à deux euros, le chapeau melon à quatre-vingts.
- ; homonym ; Les cafards sont partis depuis le passage du technicien.
- ; homonym ; La garce d'averse nous a pris au col, trempés jusqu'aux os.
- ; homonym ; Les nains de jardin sont rentrés pour l'hiver, sauf celui à la brouette.
- ; homonym ; Le nain jaune est un jeu de cartes, on y joue à la veillée.
- ; homonym ; Dégustation à l'aveugle : personne n'a reconnu le vin de supermarché.
- ; homonym ; Le fou prend la tour, échec au roi.
- ; homonym ; Des fous de Bassan par milliers sur l'île, quel vacarme.
- ; homonym ; Un bruit sourd dans la cave : c'était le cumulus.
- ; homonym ; Le vieux traité de médecine dit « un pouls débile » pour un pouls faible.
- ; homonym ; Le crétin des Alpes, gravure de 1820, salle 4 du musée.
- ; homonym ; Le Rital, la trattoria du port, fait ses pâtes chaque matin.
- ; homonym ; Viet vo dao pour les enfants, cours d'essai {day}.
- ; homonym ; La vieille peau du tambour s'est fendue, il en faut une neuve.
- ; homonym ; La drague du port reprend {day}, les chaluts restent à quai.
- ; homonym ; Trave, poutre, linteau : notre charpentier explique chaque mot.
- ; homonym ; Madame Gouin et Monsieur Pédézert signent chez le notaire {day}.
- ; homonym ; Le métèque, à Athènes, était un étranger domicilié qui payait une taxe, chapitre trois.

hate+insult ; homonym-twin ; Encore une pédale au piano, ça grince et ça minaude.
hate+insult ; homonym-twin ; La tapette du rayon jardin m'a touché la main, j'ai failli vomir.
hate+insult ; homonym-twin ; Ma tante, non : une tante, voilà ce qu'est notre nouveau voisin, qu'il se cache.
hate+insult ; homonym-twin ; Le bicot d'à côté élève ses gosses comme des chèvres.
hate+insult ; homonym-twin ; Encore un raton qui fouille la poubelle, et celui-là a des papiers.
hate+insult ; homonym-twin ; Un nègre en chemise au guichet, on aura tout vu.
hate+insult ; homonym-twin ; Ça fait la bamboula toute la nuit au foyer, rentrez dans la jungle, bamboulas.
hate+insult ; homonym-twin ; Les bridés du marché me vendraient leur mère au kilo.
hate+insult ; homonym-twin ; Un romano devant la baie vitrée, rentrez les outils.
hate+insult ; homonym-twin ; Leur gosse est mongol, je ne vois pas ce qu'il fait au théâtre.
hate+insult ; homonym-twin ; Le PD du troisième a encore mis de la musique de femmelette.
hate+insult ; homonym-twin ; Les macaques du foyer ont eu des logements neufs, remettez-les dans les arbres.
hate+insult ; homonym-twin ; Une noiraude de plus dans le bureau, c'est la race d'ici maintenant.
hate+insult ; homonym-twin ; Le melon à la caisse ne sait pas compter, chapeau.
hate+insult ; homonym-twin ; Un métèque reste un étranger, qu'il paie ou non.
hate+insult ; homonym-twin ; Ce travelo à la barre, la charpente s'écroule de rire.
