# Ground by ground: hate and not hate with the same words of that ground (veil, kippa, wheelchair, transition, camp, accent, age…),
# so that these words alone decide nothing.

hate ; hate-by-ground ; Une femme qui fait carrière finit seule et aigrie, c'est bien fait.
hate ; hate-by-ground ; Violée en jupe courte à deux heures du matin ? Les femmes savent très bien ce qu'elles font.
hate ; hate-by-ground ; Les filles en informatique, c'est un accident statistique, elles décrochent dès que ça devient logique.
hate ; hate-by-ground ; Une gamine n'a pas besoin d'études, un mari lui suffira.
hate ; hate-by-ground ; Dès qu'une femme dirige, c'est la crise de nerfs à tous les étages.
hate ; hate-by-ground ; Ces bonnes femmes à la tribune, qu'on leur coupe le micro et qu'on leur rende un balai.
hate ; hate-by-ground ; Avec un chiffon sur la tête, on n'a pas de cerveau dessous.
hate ; hate-by-ground ; Le voile, c'est l'uniforme de l'ennemi, celles qui le portent n'ont qu'à partir.
hate ; hate-by-ground ; Ceux qui font le ramadan sont des fainéants un mois par an, et des menaces les onze autres.
hate ; hate-by-ground ; Derrière chaque barbe, un égorgeur.
hate ; hate-by-ground ; Une kippa dans le conseil d'administration et l'argent file en Israël, toujours pareil.
hate ; hate-by-ground ; Les juifs ont inventé leurs malheurs pour toucher des rentes.
hate ; hate-by-ground ; Nez crochus, doigts crochus : la banque est entre de bonnes mains avec les feujs.
hate ; hate-by-ground ; Noir et poli ? Il prépare un mauvais coup.
hate ; hate-by-ground ; Les Antillais au guichet, prévoyez la journée, ça vit au ralenti ces gens-là.
hate ; hate-by-ground ; L'Afrique n'a rien inventé à part la machette.
hate ; hate-by-ground ; Yeux bridés, cœur fermé : les Asiatiques sont tous faux.
hate ; hate-by-ground ; Les Chinois mangent n'importe quoi et nous refilent leurs maladies, qu'ils restent chez eux.
hate ; hate-by-ground ; Les Arabes ont deux métiers : dealer et chômeur.
hate ; hate-by-ground ; Donnez un travail à un Algérien, il vous rendra un procès.
hate ; hate-by-ground ; Les gitans te sourient pendant que le petit vide ton coffre.
hate ; hate-by-ground ; Un camp de Roms, c'est un nid de microbes avec des antennes paraboliques.
hate ; hate-by-ground ; Les enfants roms ne devraient pas être mélangés aux nôtres, ils ont la gale et les mains baladeuses.
hate ; hate-by-ground ; Le migrant type : vingt-cinq ans, musclé, un téléphone neuf et une fable sur la guerre.
hate ; hate-by-ground ; Les réfugiés fuient leur pays comme des lâches et viennent se servir dans le nôtre.
hate ; hate-by-ground ; Deux pères pour un gosse, quelle abomination, ces types devraient être stériles.
hate ; hate-by-ground ; Les lesbiennes sont des frustrées qui n'ont pas trouvé d'homme, ça se soigne.
hate ; hate-by-ground ; Bi, c'est juste le nom poli des dépravés.
hate ; hate-by-ground ; Les gays ont amené le sida, qu'ils le gardent.
hate ; hate-by-ground ; Changer de sexe, c'est se mutiler pour attirer l'attention, ces tarés me font pitié.
hate ; hate-by-ground ; Il peut prendre toutes les hormones du monde, ça restera un travelo ridicule.
hate ; hate-by-ground ; Un fauteuil roulant dans notre salon ? Ça va faire fuir les clientes, les éclopés ont leurs endroits.
hate ; hate-by-ground ; Les trisomiques ne devraient pas avoir le droit de naître, ni nous celui de les entretenir.
hate ; hate-by-ground ; Un sourd au standard, et pourquoi pas un cul-de-jatte livreur, à chaque infirme son hospice.
hate ; hate-by-ground ; Les malades mentaux, qu'on les attache et qu'on les oublie.
hate ; hate-by-ground ; Dyslexique, c'est le mot chic pour débile, tous ces gosses-là n'ont rien dans la tête.
hate ; hate-by-ground ; Passé soixante ans on est un poids, qu'on les parque et qu'on les laisse s'éteindre.
hate ; hate-by-ground ; Les vieux au volant sont des épaves qui en conduisent d'autres.
hate ; hate-by-ground ; Une vieille qui se maquille, c'est comme repeindre une ruine, cachez-moi ça.
hate ; hate-by-ground ; Les Polonais ne dessoûlent que pour voler du cuivre.
hate ; hate-by-ground ; Les Roumains ont le vol dans le sang, on les reconnaît à l'odeur.
hate ; hate-by-ground ; Avec cet accent du bled, retourne garder tes chèvres.
hate ; hate-by-ground ; Les Portugais, poilus, bornés, bons pour le ciment et rien d'autre.
hate ; hate-by-ground ; Les sans-papiers n'ont pas d'existence légale, donc on peut les traiter comme des choses.
hate ; hate-by-ground ; Le baptême des gens de couleur, quelle blague, Dieu n'a pas fait une âme à ces gens-là.
hate ; hate-by-ground ; Les évangéliques sont des demeurés, on devrait leur retirer leurs enfants.
hate ; hate-by-ground ; Non-binaire, ça n'existe pas, c'est le nom que se donnent des détraqués pour qu'on les regarde.
hate ; hate-by-ground ; Les obèses du cerveau, je les appelle les handicapés, et je les mettrais tous au fond du bus.
hate ; hate-by-ground ; Les métis sont une dilution, ni d'ici ni de là-bas, un gâchis de race.
hate ; hate-by-ground ; Un nain à la caisse, c'est le cirque, appelez le dompteur et rangez-moi cette chose.

- ; fine-by-ground ; Une femme qui fait carrière n'a de comptes à rendre à personne.
- ; fine-by-ground ; Les filles en informatique étaient majoritaires dans ma promotion, l'ambiance était excellente.
- ; fine-by-ground ; Une jupe courte n'a jamais été une invitation.
- ; fine-by-ground ; Dès qu'une femme dirige, on commente sa coiffure ; parlons plutôt de ses résultats.
- ; fine-by-ground ; Je porte un foulard et je dirige un laboratoire, les deux vont très bien ensemble.
- ; fine-by-ground ; Le voile de ma collègue est bleu aujourd'hui, il va bien avec le logo.
- ; fine-by-ground ; Pendant le ramadan, on décale l'entraînement à 21 h, tout le monde est content.
- ; fine-by-ground ; Derrière chaque barbe, il y a un barbier : ouverture samedi rue Voltaire.
- ; fine-by-ground ; Il a oublié sa kippa dans la salle de réunion, elle est à l'accueil.
- ; fine-by-ground ; La Shoah est au programme de troisième, un survivant viendra parler aux élèves.
- ; fine-by-ground ; La banque a nommé un directeur qui s'appelle Lévy, et certains ressortent déjà leurs vieux clichés.
- ; fine-by-ground ; Un homme noir, grand, très poli, m'a rendu mon téléphone, je voudrais le retrouver pour le remercier.
- ; fine-by-ground ; Aux Antilles, l'ouragan a détruit mille maisons, voici comment donner.
- ; fine-by-ground ; L'Afrique compte cinquante-quatre États, et autant de marchés différents.
- ; fine-by-ground ; Mes yeux bridés viennent de ma grand-mère vietnamienne, j'y tiens.
- ; fine-by-ground ; Le Nouvel An chinois sera fêté avenue d'Ivry dimanche.
- ; fine-by-ground ; L'arabe est la deuxième langue la plus parlée du pays.
- ; fine-by-ground ; Un Algérien de 24 ans gagne le concours de boulangerie.
- ; fine-by-ground ; Les gitans des Saintes-Maries accueillent le pèlerinage en mai.
- ; fine-by-ground ; Le camp de Roms a été évacué sans solution de relogement, dénonce l'association.
- ; fine-by-ground ; Les enfants roms vont à l'école depuis septembre et la maîtresse est ravie.
- ; fine-by-ground ; Le téléphone est le seul lien d'un exilé avec sa famille, c'est pour cela qu'il en a un.
- ; fine-by-ground ; Les réfugiés fuient les bombes, et personne ne quitte sa maison pour le plaisir.
- ; fine-by-ground ; Deux pères et un bébé à la crèche : la fête des mères s'appelle désormais fête des familles.
- ; fine-by-ground ; Les lesbiennes ont droit à la PMA depuis 2021.
- ; fine-by-ground ; Bi et invisible, c'est le titre de sa conférence.
- ; fine-by-ground ; Le VIH touche tout le monde, dépistez-vous.
- ; fine-by-ground ; Elle commence sa transition en mars, l'équipe a déjà changé son badge.
- ; fine-by-ground ; Un fauteuil roulant passe-t-il la porte de votre salon ? Ma mère aimerait une coupe.
- ; fine-by-ground ; Le café est tenu par des serveurs trisomiques, on y est reçu comme des rois.
- ; fine-by-ground ; Mon frère est sourd et travaille au standard grâce à un logiciel de transcription.
- ; fine-by-ground ; La santé mentale reste le parent pauvre de l'hôpital, disent les soignants.
- ; fine-by-ground ; Dyslexique, j'ai écrit trois romans, dictés au téléphone.
- ; fine-by-ground ; Passé soixante ans, j'ai appris le piano et la plongée.
- ; fine-by-ground ; Faut-il un contrôle de la vue pour tous les conducteurs, jeunes et vieux ?
- ; fine-by-ground ; Une vieille dame maquillée comme une reine m'a souri ce matin, journée sauvée.
- ; fine-by-ground ; Les Polonais votent dimanche pour élire leur président.
- ; fine-by-ground ; Deux infirmières roumaines rejoignent la maison de santé du village.
- ; fine-by-ground ; J'ai gardé l'accent du bled et je m'en sers pour raconter des histoires.
- ; fine-by-ground ; Le maçon portugais a fait un mur droit comme un i.
- ; fine-by-ground ; Les sans-papiers de la blanchisserie ont obtenu leur régularisation.
- ; fine-by-ground ; Le culte évangélique a lieu dimanche à dix heures dans la salle des fêtes.
- ; fine-by-ground ; Non-binaire, je préfère qu'on m'appelle par mon prénom, merci.
- ; fine-by-ground ; Un acteur nain joue le roi, et la presse est unanime.
- ; fine-by-ground ; Je suis métis, ma famille va de Brest à Bamako, quelle richesse.
- ; fine-by-ground ; Un aveugle peut voter seul grâce à une enveloppe en braille.
- ; fine-by-ground ; Les aînés de la résidence ont battu les lycéens à la console, et de loin.
- ; fine-by-ground ; Mon auxiliaire de vie est malienne, elle chante en me coiffant.
- ; fine-by-ground ; Les bénévoles de la synagogue et de la paroisse distribuent des repas le mardi.
- ; fine-by-ground ; Le chauffeur a baissé la rampe sans qu'on le lui demande, petit geste, grand merci.
