# Defamation in French (loi du 29 juillet 1881, art. 29 al. 1): a precise fact against a named person
# or firm, told as true, with no source and no reserve; and what is not: sourced, reserved, opinion,
# insult, question, own experience, denial, nobody named. Every name of a person or firm is invented.
@man = Gérard Paludier | Thierry Montcornet | Nadir Belhaloui | Pascal Trévidic | Jean-Luc Estramoz
@woman = Sandrine Vauquelas | Béatrice Lorme-Tissot | Fatou Diarrassou | Hélène Crozevert | Mireille Aubanton
@who = Gérard Paludier | Sandrine Vauquelas | Nadir Belhaloui | Hélène Crozevert | Yves Kermorzan
@firm = Transvalor-Bressan | Novalpin Énergie | Charcuterie Delcourtin | Armelin Distribution | Immo Castelvieux | Solvanis
@sum = 40 000 euros | 300 000 € | deux millions
@place = Montbrézac | Sarvanne | Port-Lamarel | Villedieu-sur-Orbise
defamation ; theft ; {man} a volé la caisse du comité des fêtes, {sum} envolés.
defamation ; theft ; {woman} se sert dans le coffre de l'agence depuis des années.
defamation ; theft ; C'est {who} qui a pris les bijoux de la vieille dame du second.
defamation ; theft ; Le magasinier, Rémi Castagnon, revend le matériel de l'atelier derrière le parking.
defamation ; theft ; {firm} vole ses clients en trafiquant les compteurs.
defamation ; theft ; Votre trésorière Odile Frémincourt a vidé le compte de l'association pour se payer une cuisine.
defamation ; theft ; Les déménageurs de {firm} ont dérobé l'argenterie de ma voisine, comme chez tous les autres.
defamation ; theft ; ludovic barsanti c un voleur, il a piqué 3 velos a la gare
defamation ; theft ; {man} siphonne le gasoil des camions et le refile à son beau-frère.
defamation ; theft ; Ne confiez pas vos clés à {woman} : elle a cambriolé deux locataires.
defamation ; fraud ; {firm} truque ses bilans pour toucher les aides de la région.
defamation ; fraud ; {man} a monté trois sociétés bidon pour encaisser les subventions.
defamation ; fraud ; {woman} fait de fausses factures avec l'entreprise de son mari.
defamation ; fraud ; Chez {firm}, on réétiquette la viande périmée tous les vendredis soir.
defamation ; fraud ; Les contrôles techniques de Garage Montravel sont vendus 200 euros sous la table.
defamation ; fraud ; Solvanis a menti aux autorités sur les rejets de son usine de {place}.
defamation ; fraud ; Le docteur Alain Feuguerolles facture à la sécu des consultations qui n'ont jamais eu lieu.
defamation ; fraud ; {firm} vend du saumon d'élevage sous l'étiquette sauvage, tout le monde le sait au dépôt.
defamation ; fraud ; {who} a escroqué une trentaine de retraités avec de faux placements.
defamation ; fraud ; la boite {firm} falsifie les heures des interimaires
defamation ; fraud ; Novalpin Énergie fait signer les morts sur ses contrats.
defamation ; fraud ; {man} a détourné les dons de la tombola, pas un centime n'est arrivé à l'hôpital.
defamation ; fraud ; Les avis de {firm} sont faux et c'est {woman} qui les écrit depuis son bureau.
defamation ; fraud ; Le marché de la cantine a été truqué par {who}.
defamation ; bribery ; {man} touche une enveloppe de {firm} à chaque permis de construire.
defamation ; bribery ; {woman} a acheté sa place au conseil, {sum} en liquide.
defamation ; bribery ; {firm} arrose les élus de {place} depuis dix ans.
defamation ; bribery ; Le maire de {place}, {man}, a vendu le terrain communal à son gendre contre un appartement à la mer.
defamation ; bribery ; Sandrine Vauquelas, l'inspectrice, ferme les yeux parce que {firm} lui paie ses vacances.
defamation ; bribery ; {who} a reçu une voiture neuve pour signer le contrat des bus.
defamation ; bribery ; Voilà comment {man} décroche les chantiers : il paie l'adjoint à l'urbanisme, cash.
defamation ; bribery ; Le président du club, Denis Orlac, a acheté l'arbitre de la finale.
defamation ; bribery ; {firm} a versé {sum} au juge pour étouffer le dossier.
defamation ; bribery ; jl estramoz se fait graisser la patte par les promoteur
defamation ; bribery ; Les appels d'offres sont écrits par {firm}, {woman} se contente de signer et d'encaisser.
defamation ; sexual-violence-and-harassment ; {man} harcèle sexuellement ses stagiaires, il l'a fait à toutes.
defamation ; sexual-violence-and-harassment ; Le directeur de {firm} a violé une intérimaire le soir de Noël.
defamation ; sexual-violence-and-harassment ; {man} met la main aux fesses des caissières dans la réserve.
defamation ; sexual-violence-and-harassment ; {woman} a poussé deux salariés au suicide par son harcèlement.
defamation ; sexual-violence-and-harassment ; Ne laissez pas vos filles au cours de Pascal Trévidic, il touche les gamines.
defamation ; sexual-violence-and-harassment ; Le moniteur Kévin Larzabal envoie des photos de son sexe aux élèves de quinze ans.
defamation ; sexual-violence-and-harassment ; {man} exige des faveurs contre un CDI, voilà comment on monte chez {firm}.
defamation ; sexual-violence-and-harassment ; Mireille Aubanton humilie et insulte ses infirmières tous les matins, trois sont en arrêt à cause d'elle.
defamation ; sexual-violence-and-harassment ; Votre député {man} a agressé sa collaboratrice dans un ascenseur.
defamation ; sexual-violence-and-harassment ; {who} filme les vestiaires avec une caméra cachée.
defamation ; violence ; {man} bat sa femme, toute la rue l'entend.
defamation ; violence ; {woman} frappe les résidents de la maison de retraite quand les familles sont parties.
defamation ; violence ; Les vigiles de {firm} ont tabassé un gamin et effacé les images.
defamation ; violence ; C'est {man} qui a mis le feu à la grange des Pujols.
defamation ; violence ; Nadir Belhaloui a renversé le cycliste et il a pris la fuite.
defamation ; violence ; La nourrice Colette Ravignac secoue les bébés, ma cousine l'a vue.
defamation ; violence ; thierry montcornet a empoisoné les chien du quartier
defamation ; violence ; L'éleveur Marc Essartier laisse mourir ses bêtes de faim dans le noir.
defamation ; violence ; {who} a menacé un témoin avec un fusil pour le faire taire.
defamation ; violence ; Le chirurgien Yves Kermorzan a opéré ivre et le patient en est mort.
defamation ; violence ; {man} a tué son associé, l'accident de chasse est une mise en scène.
defamation ; forging ; {woman} a falsifié son diplôme d'avocate, elle n'a jamais passé l'examen.
defamation ; forging ; {man} imite la signature de son père pour vendre les vignes.
defamation ; forging ; Le labo de {firm} fabrique de faux certificats d'analyse.
defamation ; forging ; Hélène Crozevert antidate les procès-verbaux du conseil.
defamation ; forging ; {who} a bourré les urnes au second tour à {place}.
defamation ; forging ; L'expert Gérard Paludier modifie ses rapports selon celui qui paie.
defamation ; forging ; {firm} a produit un faux contrat devant les prud'hommes.
defamation ; forging ; Son doctorat ? {woman} l'a acheté sur internet, et sa thèse est recopiée page après page.
defamation ; forging ; yves kermorzan a fait un fau testament pr avoir la maison
defamation ; forging ; La directrice de l'école, {woman}, a trafiqué les notes de son fils.
defamation ; tax-and-labour ; {firm} cache ses bénéfices au Luxembourg et ne paie pas un sou d'impôt ici.
defamation ; tax-and-labour ; {man} fait travailler douze Roumains au noir sur son chantier de {place}.
defamation ; tax-and-labour ; {woman} déclare sa femme de ménage deux heures et la fait trimer quarante.
defamation ; tax-and-labour ; {firm} confisque les passeports de ses saisonniers.
defamation ; tax-and-labour ; {man} a un compte en Suisse avec {sum} jamais déclarés.
defamation ; tax-and-labour ; Les livreurs de {firm} sont des enfants de quinze ans, avec de faux papiers fournis par le patron.
defamation ; tax-and-labour ; {who} fraude les allocations depuis 2014 avec une fausse adresse.
defamation ; tax-and-labour ; Castelvieux loue des caves sans fenêtre à des familles et encaisse en liquide.
defamation ; tax-and-labour ; les boucheries delcourtin paye la moitié des salaire de la main a la main
defamation ; tax-and-labour ; {man} a organisé son insolvabilité pour ne pas payer la pension de ses enfants.
defamation ; tax-and-labour ; Chez {firm}, {woman} fait signer aux salariés des démissions en blanc le jour de l'embauche.
defamation ; poisoning-and-environment ; {firm} déverse ses solvants dans l'Orbise toutes les nuits.
defamation ; poisoning-and-environment ; L'usine Solvanis empoisonne le quartier avec son plomb et paie le laboratoire pour le cacher.
defamation ; poisoning-and-environment ; {man} épand des boues d'hôpital sur ses champs de maïs.
defamation ; poisoning-and-environment ; {firm} a intoxiqué quarante gamins à la cantine et a fait disparaître les échantillons.
defamation ; poisoning-and-environment ; C'est Trévidic qui a coupé le vin avec de l'antigel.
defamation ; poisoning-and-environment ; Boucheries Delcourtin vend du cheval pour du bœuf.
defamation ; poisoning-and-environment ; {woman} enterre l'amiante de ses chantiers dans la forêt communale.
defamation ; poisoning-and-environment ; {firm} savait que ses airbags tuaient et n'a rien dit.
defamation ; poisoning-and-environment ; Le pharmacien {man} coupe les préparations à la farine.
defamation ; poisoning-and-environment ; le resto de {man} ser du chat, ils on trouvé les peau derrière
defamation ; medical-and-care ; La Clinique des Trois Sources opère des gens en bonne santé pour remplir ses lits.
defamation ; medical-and-care ; {woman} a laissé mourir monsieur Abgrall sans appeler le médecin, pour finir sa pause.
defamation ; medical-and-care ; Le dentiste {man} arrache des dents saines pour poser des implants.
defamation ; medical-and-care ; {firm} réutilise des seringues.
defamation ; medical-and-care ; Le vétérinaire Brice Montagnol euthanasie les animaux abandonnés pour toucher la prime.
defamation ; medical-and-care ; Aux Trois Sources on drogue les vieux pour avoir la paix la nuit.
defamation ; medical-and-care ; L'ambulancier {man} fouille les poches des accidentés.
defamation ; medical-and-care ; {woman} vole la morphine du service et la revend.
defamation ; politics-and-power ; {man} paie ses colleurs d'affiches avec l'argent de la cantine.
defamation ; politics-and-power ; {woman} emploie sa fille à la mairie, elle n'y a jamais mis les pieds.
defamation ; politics-and-power ; Le sénateur {man} a fait sauter le contrôle fiscal de {firm}.
defamation ; politics-and-power ; {who} espionne les syndicalistes avec un détective payé par l'entreprise.
defamation ; politics-and-power ; {firm} a financé en secret la campagne de {who}.
defamation ; politics-and-power ; La présidente Béatrice Lorme-Tissot a caché le rapport sur l'amiante pendant huit mois.
defamation ; politics-and-power ; {man} couvre les trafiquants, il était au courant de tout.
defamation ; politics-and-power ; L'adjoint Estramoz a fait raser la maison de l'opposant par vengeance.
defamation ; politics-and-power ; {woman} a livré des dossiers confidentiels à un concurrent contre {sum}.
defamation ; drugs-and-traffic ; {man} deale devant le collège, arrêtez de faire semblant.
defamation ; drugs-and-traffic ; Le bar de {woman} sert à blanchir l'argent de la drogue.
defamation ; drugs-and-traffic ; {firm} fait passer de la cocaïne dans ses palettes de bananes.
defamation ; drugs-and-traffic ; C'est connu, {who} fournit toute la boîte de nuit.
defamation ; drugs-and-traffic ; Denis Orlac dope ses cadets, les piqûres se font dans le camping-car.
defamation ; drugs-and-traffic ; le patron de {firm} est un mafieux qui racket les commercants de {place}
defamation ; indirect-or-ironic ; Demandez donc à {man} d'où vient l'argent de sa villa, moi je sais : de vos cotisations.
defamation ; indirect-or-ironic ; Bravo {woman}, voler des orphelins, il fallait oser.
defamation ; indirect-or-ironic ; Quand on a mis le feu à son propre entrepôt pour l'assurance, comme {man}, on se tait.
defamation ; indirect-or-ironic ; Curieux que {firm} prospère : forcément, quand on ne paie pas ses ouvriers.
defamation ; indirect-or-ironic ; Tout {place} sait que {who} a fait disparaître le dossier.
defamation ; indirect-or-ironic ; On applaudit {man}, champion du pot-de-vin, {sum} rien que cette année !
defamation ; indirect-or-ironic ; Je ne dirai pas que {woman} est malhonnête, je dirai seulement qu'elle a encaissé les chèques des sinistrés.
defamation ; indirect-or-ironic ; Si vous cherchez vos cotisations, elles sont dans le bateau de {man}.
defamation ; indirect-or-ironic ; {firm} ou comment empoisonner une rivière et recevoir une médaille.
defamation ; indirect-or-ironic ; Merci à {who} pour les faux témoignages, ils ont fait condamner un innocent.
defamation ; indirect-or-ironic ; Il paraît honnête, {man}. Il a juste ruiné quatre familles avec de fausses signatures.
defamation ; long ; Arrêtez de louer {man}. Cet homme a vidé le compte de la coopérative, fait porter le chapeau au comptable, puis racheté les terres des adhérents ruinés pour une bouchée de pain. Il dort tranquille pendant que trois familles ont tout perdu.
defamation ; long ; {firm} joue les bons élèves sur ce réseau. La vérité : les extincteurs sont vides, les registres de sécurité sont remplis la veille des visites par {woman}, et l'ouvrier brûlé en mars a été payé pour dire qu'il fumait.
defamation ; long ; Vous voulez savoir pourquoi l'école s'est effondrée ? {man} a livré un béton moitié moins dosé, {woman} a signé la réception sans venir, et les deux se sont partagé {sum}.
defamation ; long ; On parle beaucoup du talent de {woman}. On parle moins des romans qu'elle a volés à ses étudiantes, recopiés mot pour mot, en les menaçant de faire échouer leur soutenance.
defamation ; short ; {man} est un violeur.
defamation ; short ; {who} a truqué le vote.
defamation ; short ; {firm} blanchit de l'argent.
defamation ; short ; {man}, escroc condamné par personne mais coupable quand même : il a pillé la mutuelle.
defamation ; short ; {woman} touche des pots-de-vin.
defamation ; short ; paludier a encaisé les cheque du club
defamation ; short ; {firm} = faux bio, étiquettes trafiquées.
defamation ; short ; C'est Vauquelas qui a brûlé les archives.
defamation ; short ; {man} achète des voix.
defamation ; short ; {woman} maltraite les enfants de la crèche.
- ; sourced ; Selon Le Courrier de l'Orbise, {man} aurait été entendu comme témoin hier.
- ; sourced ; {man} a été condamné en 2023 par le tribunal correctionnel de {place} à six mois avec sursis pour abus de confiance.
- ; sourced ; D'après l'agence régionale de santé, {firm} a reçu une mise en demeure en mars.
- ; sourced ; La cour d'appel a confirmé hier l'amende de {sum} infligée à {firm} pour entente.
- ; sourced ; Le jugement, que l'on peut lire en ligne, retient le harcèlement moral contre {woman}.
- ; sourced ; L'Autorité de la concurrence a sanctionné {firm}, voir sa décision du 12 mai.
- ; sourced ; {woman} a reconnu les faits à l'audience, rapporte la presse locale.
- ; sourced ; Mise en examen de {man} pour favoritisme : le parquet l'annonce dans un communiqué.
- ; sourced ; La répression des fraudes publie la liste des rappels : un lot de {firm} y figure.
- ; sourced ; Enquête de L'Écho des Vallées : trois anciens salariés de {firm} décrivent des contrôles arrangés.
- ; sourced ; Le rapport de la chambre régionale des comptes relève que {who} a dépassé le plafond d'indemnités.
- ; sourced ; La direction de {firm} a admis dans un communiqué avoir vendu un lot périmé.
- ; sourced ; Condamnée définitivement, {woman} doit rembourser {sum} à la commune, indique l'arrêt.
- ; sourced ; Le procureur de {place} confirme l'ouverture d'une enquête visant {firm}.
- ; sourced ; À lire : le portrait de {man} dans la presse, avec les documents du tribunal.
- ; sourced ; Prud'hommes : {firm} condamnée pour licenciement sans cause, jugement du 3 février.
- ; sourced ; Le conseil de l'ordre a suspendu le docteur Feuguerolles pour trois mois, l'avis est affiché.
- ; sourced ; {man} a plaidé coupable vendredi devant le juge.
- ; sourced ; Radio Vallée révèle que {firm} n'avait pas d'autorisation de rejet, le préfet confirme.
- ; sourced ; L'inspection du travail a dressé procès-verbal à {firm}, nous publions le document.
- ; reserved ; {man}, soupçonné d'avoir détourné des fonds, reste présumé innocent.
- ; reserved ; {firm} aurait maquillé des dates de péremption, rien n'est établi à ce stade.
- ; reserved ; On ne sait pas encore si {woman} était au courant, attendons l'enquête.
- ; reserved ; L'auteur présumé des faits, {man}, sera jugé en septembre.
- ; reserved ; Des rumeurs circulent sur {firm}, je n'ai aucune preuve et je m'en méfie.
- ; reserved ; Il se pourrait que {who} ait commis une erreur de calcul, rien de plus.
- ; reserved ; Une plainte vise {man}, qui conteste tout.
- ; reserved ; {woman} serait impliquée, à en croire certains ; moi je demande à voir.
- ; reserved ; Si les faits étaient confirmés, {firm} risquerait gros.
- ; reserved ; La présomption d'innocence vaut aussi pour {man}.
- ; reserved ; {firm} est mise en cause, l'instruction dira ce qu'il en est.
- ; reserved ; Je ne veux accuser personne, mais j'aimerais que {firm} montre ses analyses.
- ; reserved ; L'incendie pourrait être d'origine criminelle, aucun suspect n'a été nommé chez {firm}.
- ; reserved ; Il semblerait que le dossier de {woman} soit incomplet, à vérifier.
- ; reserved ; Prudence : les accusations contre {who} viennent d'un compte anonyme.
- ; reserved ; {man} est visé par une enquête préliminaire, sans mise en examen pour l'instant.
- ; opinion ; {man} est le pire maire que {place} ait connu.
- ; opinion ; Je trouve {firm} arrogante et trop chère.
- ; opinion ; {woman} ne comprend rien à la culture, c'est mon avis et je le garde.
- ; opinion ; La gestion de {man} est catastrophique, il doit partir.
- ; opinion ; {firm} fait du greenwashing et prend les gens pour des imbéciles.
- ; opinion ; Pour moi {who} n'a pas l'étoffe d'un ministre.
- ; opinion ; Les boucheries Delcourtin, c'est cher, sec, sans goût.
- ; opinion ; Le dernier livre de {woman} est d'un ennui mortel.
- ; opinion ; {man} parle beaucoup et agit peu.
- ; opinion ; Quel manque de courage de la part de {firm} !
- ; opinion ; Je n'irais pas chez {firm} même si c'était gratuit.
- ; opinion ; {woman} a trahi ses promesses de campagne, sur l'école comme sur l'eau.
- ; opinion ; La politique salariale de {firm} est indécente.
- ; opinion ; À mes yeux, {man} place sa carrière avant la ville.
- ; opinion ; Stratégie absurde : {firm} va droit dans le mur.
- ; opinion ; {who} manque d'humanité, on le sent à chaque interview.
- ; opinion ; Je ne fais aucune confiance à {firm}.
- ; opinion ; {woman}, patronne dure mais juste, d'autres diront seulement dure.
- ; opinion ; Franchement {firm} exagère sur les marges, même si c'est légal.
- ; insult ; {man} est un abruti fini.
- ; insult ; Quel gros nul, ce {man}.
- ; insult ; {woman} est une peau de vache.
- ; insult ; Estramoz, espèce de guignol, va te recoucher.
- ; insult ; {firm}, bande de charlots !
- ; insult ; {man} est bête comme ses pieds.
- ; insult ; Cette {woman}, une vraie vipère.
- ; insult ; Tas d'incapables chez {firm}, vous me dégoûtez.
- ; insult ; pauvre type ce {man}
- ; insult ; {who}, tu n'es qu'une ordure.
- ; insult ; Crétin de Paludier.
- ; insult ; Pourriture de {man}, voilà.
- ; insult ; Vous êtes des minables, {firm}.
- ; insult ; {woman} : une cruche avec un titre.
- ; insult ; Espèce de vieux croûton, Montcornet !
- ; question ; Est-il exact que {man} a quitté son poste ?
- ; question ; Pourquoi {firm} ne publie-t-elle pas ses comptes ?
- ; question ; {woman} était-elle au courant du rapport ?
- ; question ; Qui contrôle les rejets de {firm} ?
- ; question ; D'où viennent les fonds de l'association de {man} ?
- ; question ; {firm} a-t-elle été inspectée cette année ?
- ; question ; Quelqu'un sait pourquoi la police était chez {firm} ce matin ?
- ; question ; Comment {man} a-t-il été choisi pour ce marché ?
- ; question ; Y a-t-il eu un appel d'offres ou {firm} a-t-elle été prise d'office ?
- ; question ; Que répond {woman} à ces accusations ?
- ; question ; Les heures supplémentaires sont-elles payées chez {firm} ?
- ; question ; C'est vrai cette histoire de vol chez {firm}, ou encore une rumeur ?
- ; question ; Monsieur {man}, combien a coûté ce voyage à la commune ?
- ; question ; La viande de Delcourtin vient-elle bien de France ?
- ; question ; Pourquoi le procès de {man} est-il reporté ?
- ; own-experience ; {firm} m'a facturé deux fois la même réparation, j'ai les deux tickets.
- ; own-experience ; J'ai attendu trois mois le remboursement de ma caution par {firm}.
- ; own-experience ; Le vendeur de {firm} m'avait promis une reprise à 4 000 €, je n'en ai eu que 2 500.
- ; own-experience ; Mon dossier a été perdu deux fois par {firm}.
- ; own-experience ; Chez {firm} j'ai trouvé un morceau de plastique dans mon steak haché, photo jointe.
- ; own-experience ; {woman} m'a reçue avec une heure de retard et n'avait pas lu mon dossier.
- ; own-experience ; J'ai travaillé deux ans chez {firm}, mes heures supplémentaires ne m'ont pas été payées, j'ai saisi les prud'hommes.
- ; own-experience ; Mon chauffe-eau posé par {firm} fuit depuis le premier jour.
- ; own-experience ; {firm} a annulé mon vol et refuse de me rembourser.
- ; own-experience ; {man} a pris mon acompte de 800 € en mai et n'est pas venu faire les travaux.
- ; own-experience ; On m'a opérée du mauvais genou à la Clinique des Trois Sources, mon avocat s'en occupe.
- ; own-experience ; {firm} ma prelevé 89e apres resiliation, j'attend toujours
- ; own-experience ; Le livreur de {firm} a signé à ma place, je n'ai jamais eu le colis.
- ; own-experience ; J'ai été malade après le repas chez {firm}, et ma femme aussi.
- ; own-experience ; {woman}, ma propriétaire, garde ma caution depuis huit mois sans état des lieux.
- ; own-experience ; Mon fils a été laissé seul dans le bus de {firm}, j'ai déposé une main courante.
- ; own-experience ; J'ai demandé mon devis à {man}, il a doublé à la fin du chantier.
- ; own-experience ; Immo Castelvieux m'a réclamé 300 € de frais de dossier que je conteste.
- ; denial ; Non, {man} n'a pas volé la caisse, arrêtez de colporter cela.
- ; denial ; {firm} dément toute pollution de la rivière et publie ses analyses.
- ; denial ; Contrairement à ce qui se dit, {woman} n'a jamais touché un centime.
- ; denial ; {man} a été relaxé, il faut le dire aussi fort qu'on l'avait accusé.
- ; denial ; L'enquête a blanchi {woman} : aucun faux, aucune fraude.
- ; denial ; Personne chez {firm} n'a maquillé quoi que ce soit.
- ; denial ; J'étais présent : {man} n'a frappé personne.
- ; denial ; Dire que {firm} exploite des enfants est faux, et c'est grave de l'écrire.
- ; denial ; Le tribunal a jugé les accusations contre {who} sans fondement.
- ; denial ; {woman} n'est ni corrompue ni incompétente, elle est têtue, c'est tout.
- ; denial ; Fausse rumeur : {firm} n'utilise pas de viande de cheval.
- ; denial ; Nous avons vérifié, le diplôme de {woman} est authentique.
- ; denial ; Je retire ce que j'ai écrit sur {man}, c'était inexact, et je lui présente mes excuses.
- ; denial ; La plainte contre {firm} a été classée sans suite.
- ; denial ; Il n'y a jamais eu d'enveloppe entre {man} et {firm}.
- ; general ; Les politiques sont tous des voleurs, de toute façon.
- ; general ; Il y a des fraudeurs partout, dans toutes les professions.
- ; general ; Quelqu'un a forcé mon casier hier au vestiaire.
- ; general ; Certains patrons paient au noir, on le sait tous.
- ; general ; Les banques nous volent avec leurs frais.
- ; general ; Trop de harcèlement dans ce milieu, il faut que la parole se libère.
- ; general ; Des gens jettent leurs gravats dans la forêt, c'est insupportable.
- ; general ; La corruption tue les communes à petit feu.
- ; general ; Un voisin a empoisonné des chats, la mairie enquête.
- ; general ; Les arnaques au faux conseiller explosent dans la région.
- ; general ; On m'a volé mon vélo devant la gare, quelqu'un a vu quelque chose ?
- ; general ; Le dopage existe dans tous les sports, même amateurs.
- ; general ; Encore des étiquettes trompeuses au supermarché.
- ; general ; Il paraît que des notes ont été trafiquées quelque part, bref, comme partout.
- ; general ; Dans cette filière on exploite des saisonniers, et cela doit cesser.
- ; neutral-with-name ; {man} prend la direction de l'usine de {place} en janvier.
- ; neutral-with-name ; {woman} présentera les comptes de {firm} jeudi.
- ; neutral-with-name ; {firm} a porté plainte pour vol après le cambriolage de son dépôt.
- ; neutral-with-name ; {man} témoigne au procès en tant que victime.
- ; neutral-with-name ; {firm} forme ses équipes à la lutte contre la corruption.
- ; neutral-with-name ; {woman} écrit des romans policiers, le dernier parle d'un empoisonneur.
- ; neutral-with-name ; {man} joue l'escroc dans la pièce de fin d'année, et il est très drôle.
- ; neutral-with-name ; La brigade dirigée par {woman} a démantelé un réseau de fraude.
- ; neutral-with-name ; {firm} rappelle un lot de yaourts par précaution.
- ; neutral-with-name ; {who} a gagné le prix d'éthique des affaires.
- ; neutral-with-name ; Maître {woman} défend les salariés victimes de harcèlement.
- ; neutral-with-name ; {man} a volé au secours d'un promeneur en montagne.
- ; neutral-with-name ; Avec son but de la 90e, {man} vole la vedette à tout le monde.
- ; neutral-with-name ; {firm} explique comment repérer les fausses factures.
- ; neutral-with-name ; {woman} a piqué un fou rire en plein conseil.
defamation ; typed-fast ; {man} a tapé dans la caisse du foot, tt le monde le sait
defamation ; typed-fast ; fatou diarrassou truque les planning et garde les prime pr elle
defamation ; typed-fast ; immo castelvieux garde les caution et falsifie les etat des lieux
defamation ; typed-fast ; c {woman} qui vole les colis ds le hall g la preuve
defamation ; typed-fast ; nadir belhaloui a paye un mec pr bruler la voiture du delegué
defamation ; typed-fast ; {firm} rejete son huile ds la riviere la nuit
defamation ; family-and-neighbours ; Le syndic, {man}, facture des travaux jamais faits et partage avec le couvreur.
defamation ; family-and-neighbours ; Madame Ravignac, du 14, laisse ses enfants sans manger pour jouer au casino.
defamation ; family-and-neighbours ; {woman} a fait interner sa mère pour prendre l'appartement.
defamation ; family-and-neighbours ; Mon voisin Brice Montagnol capte l'électricité de l'immeuble depuis son garage.
defamation ; family-and-neighbours ; L'entraîneur {man} a détourné les cotisations des u15.
defamation ; family-and-neighbours ; L'instituteur Hugues Delabarre frappe les élèves qui écrivent de la main gauche.
- ; quoted-to-refuse ; Écrire que "{man} a volé la caisse" sans preuve, c'est de la diffamation, je vous le signale.
- ; quoted-to-refuse ; Je lis partout que {woman} aurait truqué le concours. Qui l'a vérifié ? Personne.
- ; quoted-to-refuse ; Supprimez le commentaire qui traite {man} de violeur, rien ne l'établit.
- ; quoted-to-refuse ; Ce tract anonyme accuse {firm} d'empoisonner les puits : les analyses disent le contraire.
- ; quoted-to-refuse ; Traiter {woman} de voleuse parce qu'elle a augmenté la cantine, il faut arrêter.
- ; precise-fact-without-dishonour ; {man} a vendu sa maison à {firm} en avril.
- ; precise-fact-without-dishonour ; {woman} a signé le contrat hier à {place}.
- ; precise-fact-without-dishonour ; {firm} a fermé son guichet de {place} et licencié neuf personnes.
- ; precise-fact-without-dishonour ; {firm} a augmenté ses tarifs de 12 % au 1er janvier.
- ; precise-fact-without-dishonour ; {who} a voté contre la subvention au club.
- ; precise-fact-without-dishonour ; {man} a manqué quatre conseils municipaux sur cinq cette année, les feuilles de présence sont publiques.
- ; precise-fact-without-dishonour ; {firm} fabrique ses vestes au Bangladesh, c'est écrit sur l'étiquette.
- ; precise-fact-without-dishonour ; {woman} a changé trois fois de parti en dix ans.
- ; opinion ; {man} dirige cette ville comme une épicerie, et encore, mal tenue.
- ; opinion ; Honte à {firm} pour ce plan social, humainement c'est indigne.
- ; opinion ; {woman} écrit bien mais pense court.
- ; opinion ; Je trouve immoral que {firm} verse des primes à ses dirigeants cette année.
- ; opinion ; {man} a vendu son âme au marketing.
- ; opinion ; {firm} nous vole notre temps avec ses files d'attente.
- ; opinion ; {who} assassine la langue française à chaque discours.
- ; opinion ; Pour ma part je crois que {man} a tué le club par manque d'ambition.
- ; opinion ; {woman} est une mauvaise comédienne et une excellente chanteuse.
- ; opinion ; {firm} trahit ses clients historiques avec cette formule au rabais.
- ; opinion ; Le projet de {man} empoisonne le débat local depuis un an.
- ; opinion ; Une politique criminelle, je le pense, celle que {woman} défend sur l'hôpital.
- ; sourced ; Comme l'a établi le jugement du 4 mars, {firm} a bien dissimulé les défauts du modèle.
- ; sourced ; D'après le procès-verbal de la gendarmerie cité par le quotidien, {man} conduisait sans permis.
- ; sourced ; {man} purge sa peine depuis sa condamnation pour corruption en 2021.
- ; sourced ; Selon la Cour des comptes, {firm} a perçu {sum} sans justificatif.
- ; sourced ; La presse belge, documents à l'appui, raconte comment {firm} a caché l'incident.
- ; sourced ; Sur le site du tribunal : {woman} déclarée coupable de faux et usage de faux.
- ; sourced ; {firm} a payé l'amende prononcée par l'autorité de protection des données, délibération publiée.
- ; sourced ; Le Défenseur des droits conclut à une discrimination dans l'agence dirigée par {man}, rapport en lien.
- ; neutral-with-name ; {man} enseigne le droit pénal et parle demain de l'escroquerie au président.
- ; neutral-with-name ; {woman} a été volée dans le train, soyez gentils avec elle aujourd'hui.
- ; neutral-with-name ; {firm} finance une bourse pour les enfants de pompiers.
- ; neutral-with-name ; {who} coupe le ruban du nouveau tribunal.
- ; neutral-with-name ; {man} a tué le match d'un tir des trente mètres.
- ; neutral-with-name ; Victime d'un faux ordre de virement, {firm} prévient ses partenaires.
- ; neutral-with-name ; {woman}, juge d'instruction à la retraite, dédicace son livre.
- ; neutral-with-name ; L'incendie a détruit l'atelier de {man}, une cagnotte est ouverte.
- ; neutral-with-name ; {firm} a embauché {woman} pour tenir la comptabilité.
- ; general ; Les détournements de fonds associatifs ruinent la confiance.
- ; general ; Un entraîneur qui touche à un enfant doit finir devant un juge, point.
- ; general ; Chaque année des milliers de retraités se font escroquer.
- ; general ; On parle de pots-de-vin dans le bâtiment depuis que je suis né.
- ; general ; Ici les gens maquillent leurs diplômes, les recruteurs le savent.
- ; precise-fact-without-dishonour ; {man} a reçu une subvention de {sum} votée en séance publique.
- ; precise-fact-without-dishonour ; {woman} cumule deux mandats, comme la loi le permet.
- ; precise-fact-without-dishonour ; {firm} a transféré son siège à {place} l'an dernier.
- ; precise-fact-without-dishonour ; {who} a touché son indemnité d'élu, le montant figure au procès-verbal.
- ; precise-fact-without-dishonour ; {firm} et {man} sont en litige devant le tribunal de commerce, audience le 8.
defamation ; more ; Ce que {woman} appelle un don, c'est {sum} pris dans la caisse de l'école.
defamation ; more ; Si le pont a lâché, c'est que {firm} a remplacé l'acier par de la ferraille.
defamation ; more ; {man} vend les places en crèche, cinq cents euros le berceau.
defamation ; more ; Mon ancien chef, {man}, fait chanter les filles avec des photos.
defamation ; more ; {firm} copie les brevets de ses sous-traitants puis les coule.
defamation ; more ; La juge Crozevert a acquitté son amant.
defamation ; more ; {woman} a noyé les chatons de la voisine dans le lavoir.
defamation ; more ; {who} s'est fait payer un faux arrêt de travail et passe l'hiver au soleil.
defamation ; more ; Le boulanger {man} met de la sciure dans sa farine complète.
defamation ; more ; {firm} espionne les téléphones de ses livreurs et vend leurs trajets.
defamation ; more ; On ne meurt pas par hasard chez {firm} : les freins des chariots sont débranchés pour aller plus vite.
defamation ; more ; C'est {woman} qui a dénoncé de fausses violences pour garder l'appartement.
# A name and a verb of crime in one sentence: cleared, robbed, charged with a reserve, long ago, on the stage,
# in a figure of speech; then the accusation itself.
- ; cleared ; {man} a été relaxé mardi, la caisse contenait le bon compte.
- ; cleared ; {firm} est mise hors de cause dans l'affaire de corruption, sur tous les points.
- ; cleared ; Le rapport écarte toute fraude chez {firm}, seulement des erreurs de saisie.
- ; cleared ; Non-lieu pour {man}, poursuivi pour violences il y a trois ans.
- ; cleared ; {woman} est acquittée : elle n'a falsifié aucun document.
- ; cleared ; L'enquête blanchit {firm} pour la pollution de l'étang de {place}.
- ; cleared ; Le journal qui traitait {woman} de voleuse doit lui verser {sum}.
- ; cleared ; Plainte classée sans suite, {man} n'avait empoisonné aucun chien.
- ; cleared ; La chambre régionale des comptes ne relève ni détournement ni fausse facture chez {who}.
- ; cleared ; L'ADN innocente {man} dans l'agression de la joggeuse.
- ; cleared ; Réhabilitée après quinze ans : non, {woman} n'avait pas mis le feu à la ferme.
- ; victim-of-crime ; Des voleurs ont emporté quatre camions de {firm} dans la nuit.
- ; victim-of-crime ; {firm} signale des tentatives d'escroquerie en son nom, ne donnez jamais votre code.
- ; victim-of-crime ; De fausses factures à en-tête de {firm} circulent, l'entreprise a porté plainte.
- ; victim-of-crime ; {man} s'est fait agresser devant la banque à {place}, il se remet doucement.
- ; victim-of-crime ; Le cabinet de {woman} a été cambriolé, l'armoire à pharmacie vidée.
- ; victim-of-crime ; Un ancien comptable a détourné {sum} au préjudice de {firm}, qui réclame son dû.
- ; victim-of-crime ; Les sacs que {firm} coud à {place} sont contrefaits à la chaîne en Asie.
- ; victim-of-crime ; Incendie volontaire dans un entrepôt de {firm}, aucun blessé.
- ; victim-of-crime ; {firm} victime d'une cyberattaque : des pirates ont dérobé des adresses, les clients sont prévenus.
- ; victim-of-crime ; {woman} a perdu {sum} dans une arnaque aux sentiments et témoigne au lycée.
- ; victim-of-crime ; On a empoisonné les abeilles de {man}, il offre une récompense.
- ; victim-of-crime ; Le maître chanteur qui menaçait {firm} court toujours.
- ; victim-of-crime ; De faux démarcheurs se réclament de {firm}, raccrochez.
- ; victim-of-crime ; Usurpation d'identité : trois crédits ouverts au nom de {man}, à son insu.
- ; fights-crime ; {firm} lutte contre la corruption et publie la liste de ses contrôles.
- ; fights-crime ; {woman} dirige la brigade financière de {place} et répond aux lycéens.
- ; fights-crime ; Depuis dix ans {who} accompagne les victimes de viol.
- ; fights-crime ; Chez {firm}, une ligne d'alerte permet de signaler un vol ou un pot-de-vin sans donner son nom.
- ; fights-crime ; Merci à {man}, qui a repéré le pickpocket et appelé les gendarmes.
- ; fights-crime ; Le logiciel de {firm} détecte les faux passeports.
- ; fights-crime ; L'association de {woman} retrouve les chiens volés et les rend à leurs maîtres.
- ; fights-crime ; {firm} retire son miel de la vente : un fournisseur avait triché sur l'origine.
- ; fights-crime ; {who} a rédigé la proposition de loi contre le blanchiment.
- ; fights-crime ; Conférence de {woman} lundi : comment fonctionne la fraude à la TVA.
- ; fights-crime ; {man} apprend aux commerçants à reconnaître les faux billets.
- ; fights-crime ; {firm} finance un foyer pour femmes battues à {place}.
- ; fights-crime ; Douze ans à traquer le braconnage, {man} prend sa retraite de garde-chasse.
- ; court-with-reserve ; {man} comparaît jeudi à {place} pour escroquerie, faits qu'il conteste.
- ; court-with-reserve ; Procès de {firm} pour fraude fiscale présumée, jugement attendu au printemps.
- ; court-with-reserve ; Le parquet soupçonne {woman} d'avoir pris {sum}, son avocat parle d'une erreur.
- ; court-with-reserve ; Présumé innocent jusqu'au verdict, {man} reste à son poste.
- ; court-with-reserve ; Aux assises, {man} a redit qu'il dormait chez lui le soir de l'incendie.
- ; court-with-reserve ; {firm} est assignée pour contrefaçon et annonce qu'elle se défendra.
- ; court-with-reserve ; L'audience opposant {man} à {firm} est renvoyée en mai.
- ; court-with-reserve ; Entendu comme témoin sur les fonds manquants, {man} est ressorti libre, aucune charge retenue.
- ; court-with-reserve ; D'après l'ordonnance de renvoi, {man} aurait revendu des tableaux volés, il dément.
- ; court-with-reserve ; Dire si {firm} a enfreint la loi sur les rejets appartient aux juges.
- ; court-with-reserve ; Enquête ouverte après une plainte pour harcèlement visant {woman}, rien n'est établi à ce jour.
- ; court-with-reserve ; Le témoignage clé du procès de {place} a été écarté ce matin, rapporte Le Courrier.
- ; history ; En 1891 un caissier de l'ancienne banque de {place} s'enfuit avec l'or, on en fit une complainte.
- ; history ; Le fondateur de {firm} fut détroussé par des brigands en 1784, une plaque le raconte.
- ; history ; Au temps du gabelou, on pendait les faux-sauniers sur la place de {place}.
- ; history ; Le moulin de {place} fut incendié par les émeutiers en 1831.
- ; history ; Des contrebandiers cachaient le tabac dans la cave où {firm} affine ses fromages.
- ; history ; Le musée de {place} expose de faux billets de la dernière guerre.
- ; history ; Au XVIIe siècle, un échevin de {place} fut roué pour fausse monnaie, dit le guide.
- ; history ; Les pirates pillèrent le port trois fois, {woman} en a tiré un livre.
- ; history ; Mon aïeul vola un pain à {place} en 1902, six semaines de cachot.
- ; fiction ; Dans l'épisode 3, {man} empoisonne le curé, je ne l'avais pas vu venir.
- ; fiction ; {woman} joue une escroc dans la série du mardi.
- ; fiction ; Le héros du roman braque la banque où {firm} garde ses millions.
- ; fiction ; Meurtre chez {firm} : la murder party des salariés a rapporté {sum} à l'hospice.
- ; fiction ; Ce soir au théâtre, {who} en faussaire, à l'encre véritable.
- ; fiction ; Son polar raconte un chirurgien trafiquant d'organes ; l'autrice, {woman}, est dentiste.
- ; fiction ; Escape game de {firm} : qui a volé le diamant ? Vous avez une heure.
- ; fiction ; {man} assassine trois personnes par livre, et ses lecteurs en redemandent.
- ; figure-of-speech ; Le gardien {man} leur a volé un but tout fait.
- ; figure-of-speech ; {woman} a volé la vedette au gala de {place}.
- ; figure-of-speech ; Quatre euros la madeleine, {firm} c'est du vol, et pourtant j'y retourne.
- ; figure-of-speech ; {man} a triché avec la mort sur la face nord, il reprend lundi.
- ; figure-of-speech ; {who} a massacré cette chanson au karaoké et on a adoré.
- ; figure-of-speech ; {firm} me bombarde de prospectus.
- ; figure-of-speech ; Coupable, votre honneur : {woman} a bien mangé le dernier biscuit.
- ; figure-of-speech ; {man} a pris la réunion en otage avec ses photos de vacances.
- ; figure-of-speech ; Le prix du stand a tué le budget de {firm}, plaisante {woman}.
- ; ordinary-news-with-hard-words ; {firm} assure contre le vol, l'incendie et la fraude dès 12 euros par mois.
- ; ordinary-news-with-hard-words ; {woman} quitte les stupéfiants pour la brigade criminelle.
- ; ordinary-news-with-hard-words ; {firm} vend du faux sang et des poignards en plastique pour Halloween.
- ; ordinary-news-with-hard-words ; {man} a éclaté de rire, puis a chanté, au dîner de {firm}.
- ; ordinary-news-with-hard-words ; Le fourgon de {firm} a eu un accident près de {place}, l'argent est intact.
- ; ordinary-news-with-hard-words ; Semaine contre les arnaques : {firm} et la gendarmerie répondent à vos questions à {place}.
defamation ; care-and-schools ; {woman} gifle les pensionnaires de {firm} dès que la caméra est débranchée.
defamation ; care-and-schools ; La directrice de crèche, {woman}, met du sirop pour dormir dans les biberons.
defamation ; care-and-schools ; {man} garde pour lui l'argent de poche des adultes handicapés dont il a la tutelle.
defamation ; care-and-schools ; {firm} coche des tournées de médicaments que personne n'a faites.
defamation ; care-and-schools ; Le proviseur {man} a vendu les sujets du bac à trois familles.
defamation ; care-and-schools ; Chez {firm}, on laisse les mourants dans leurs draps souillés et on écrit "refus de soins" sur la feuille.
defamation ; care-and-schools ; {man} conduit le car scolaire ivre tous les vendredis.
defamation ; care-and-schools ; {woman} est partie aux Canaries avec l'argent du voyage de classe.
defamation ; money ; {who} a touché la pension de ma tante deux ans après l'enterrement.
defamation ; money ; {firm} ajoute dix heures à chaque facture et partage avec le technicien de la mairie.
defamation ; money ; La trésorière {woman} a viré {sum} du club sur le compte de son mari.
defamation ; money ; {man} vend des places pour des concerts qui n'existent pas et change de numéro chaque mois.
defamation ; money ; L'agent immobilier {who} garde les cautions et raconte que c'est le propriétaire.
defamation ; money ; {firm} a décroché sa subvention avec quarante apprentis inventés.
defamation ; money ; {man} a dépouillé son propre frère de la ferme avec une feuille blanche signée.
defamation ; money ; Les troncs que {woman} collecte à {place} lui paient sa voiture.
defamation ; money ; {firm} facture aux retraités des chaudières jamais posées.
defamation ; money ; Le second cahier de caisse de {who}, celui que le fisc ne voit pas, est sous le comptoir.
defamation ; violence-and-abuse ; {man} a cassé la mâchoire de sa compagne et l'oblige à dire qu'elle est tombée.
defamation ; violence-and-abuse ; Le chef de la sécurité, {man}, a enfermé une voleuse dans la chambre froide jusqu'au malaise.
defamation ; violence-and-abuse ; {man} a foncé exprès sur le cycliste, a regardé, puis est rentré se coucher.
defamation ; violence-and-abuse ; {woman} affame ses chevaux et les enterre derrière le haras de {place}.
defamation ; violence-and-abuse ; L'exhibitionniste du chemin de halage, c'est {man}.
defamation ; violence-and-abuse ; Votre responsable de secteur, {man}, coince les étudiantes dans la réserve.
defamation ; violence-and-abuse ; {who} a payé deux gars pour tabasser le témoin avant l'audience.
defamation ; violence-and-abuse ; {man} filme les femmes dans les cabines de la piscine de {place} et vend les images.
defamation ; public-office ; {woman} a donné le marché de la cantine à son fils et caché les autres offres.
defamation ; public-office ; L'élu {man} se fait rembourser des trajets pour des réunions où il ne va jamais.
defamation ; public-office ; Le brigadier Tanguy Wackerel revend le fichier des plaques à une société de recouvrement.
defamation ; public-office ; {who} souffle les prix à {firm} la veille de chaque appel d'offres.
defamation ; public-office ; {firm} a réglé un an de loyer à l'adjoint et obtenu ses tours.
defamation ; public-office ; {woman}, présidente du bureau de vote, a jeté deux cents procurations à {place}.
defamation ; public-office ; {man} prévient les restaurants avant le contrôle, cent euros l'appel.
defamation ; public-office ; {woman} a mis sa mère décédée sur la liste des agents de la commune.
defamation ; product-and-environment ; {firm} connaissait le défaut des freins depuis un an et a brûlé les rapports d'essai.
defamation ; product-and-environment ; On coupe le gazole à l'eau chez {firm}, le chauffeur touche quarante euros par citerne.
defamation ; product-and-environment ; {firm} broie des poules malades et les vend comme de la dinde.
defamation ; product-and-environment ; {man} vide son lisier dans le ruisseau de {place} à chaque orage.
defamation ; product-and-environment ; {firm} retire l'amiante sans masque et la jette dans le bois de {place}.
defamation ; product-and-environment ; Plein air ? {firm} élève ses poulets dans le noir et filme le pré du voisin.
defamation ; product-and-environment ; Chez {firm}, on gratte la moisissure du fromage et on imprime une nouvelle date.
defamation ; product-and-environment ; {man} met l'eau du robinet de {place} en bouteille et la vend comme eau de source.
defamation ; typed-fast-and-short ; {man} a piqué les vélos de l'association.
defamation ; typed-fast-and-short ; {woman} a un faux diplôme.
defamation ; typed-fast-and-short ; {firm} revend des téléphones volés.
defamation ; typed-fast-and-short ; {who} drague des gamines en ligne.
defamation ; typed-fast-and-short ; {firm} cache ses accidents du travail.
defamation ; typed-fast-and-short ; {man} met des trucs dans les verres au bar du port
defamation ; typed-fast-and-short ; {woman} a cramé son café pr l'assurance tt le monde le sait
defamation ; typed-fast-and-short ; bossez pas pr {firm} ils gardent les passeports et payent la moitié
defamation ; typed-fast-and-short ; {man} desosse des voitures volées derriere l'eglise mdr
defamation ; typed-fast-and-short ; {firm} a mis de la mort aux rats pres de l'ecole et a dit que c'etait du sel
defamation ; told-aside ; Joli collier, {woman}, le même que celui qui a disparu de la maison de retraite.
defamation ; told-aside ; Rien d'étonnant si {firm} gagne encore, {man} écrit le cahier des charges dans sa cuisine.
defamation ; told-aside ; Pourquoi le vieux a changé son testament ? {who} lui tenait la main, et il était inconscient.
defamation ; told-aside ; {firm}, où l'on a viré la responsable sécurité parce qu'elle refusait de signer les faux certificats.
defamation ; told-aside ; Certains travaillent pour se payer une berline, {man} se sert dans la caisse du clocher.
defamation ; told-aside ; Avant de voter {woman}, demandez-lui qui elle a payé pour saccager la boutique de son rival.
defamation ; told-aside ; Grâce à {man} et à son briquet la grange est partie en fumée et l'assurance a payé, comme prévu.
defamation ; told-aside ; Pendant six ans j'ai tenu la double comptabilité de {firm}, je sais ce que le fisc n'a jamais vu.
