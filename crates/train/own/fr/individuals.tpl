# Threat, harassment, sexual words towards one person, without a protected ground, and their harmless look-alikes; angry but lawful customers.

@first_m = Kevin | Mehdi | Julien | Thomas | Moussa | Bastien | David | Lucas | Karim | Bruno | Yann | Samuel
@first_f = Sarah | Camille | Fatou | Léa | Nadia | Chloé | Mélanie | Salomé | Sophie | Mariama | Julie | Linh
@town = Lyon | Nantes | Reims | Pau | Namur | Lausanne

threat ; threat-individual ; Je sais où tu habites, {first_m}, dors bien.
threat ; threat-individual ; Tu vas me le payer cher, {first_f}.
threat ; threat-individual ; Je vais te casser les deux jambes.
threat ; threat-individual ; Si tu parles, je te crève.
threat ; threat-individual ; T'es mort, {first_m}. Mort.
threat ; threat-individual ; Fais attention en rentrant ce soir, un accident est vite arrivé.
threat ; threat-individual ; Rembourse-moi ou je viens avec mes cousins.
threat ; threat-individual ; On va te retrouver, et tu riras moins.
threat ; threat-individual ; Je te jure, je vais lui mettre une balle, à ton chef.
threat ; threat-individual ; Tu as une belle petite fille, ce serait dommage qu'il lui arrive quelque chose.
threat ; threat-individual ; Je passe demain au magasin avec un couteau, on va voir qui a raison.
threat ; threat-individual ; Ta voiture est rouge, elle brûlera bien.
threat ; threat-individual ; Dernier avertissement avant que je m'occupe de toi.
threat ; threat-individual ; Retire ta plainte ou ça va mal finir pour ta famille.
threat ; threat-individual ; Je vais te faire bouffer tes dents, {first_m}.
threat ; threat-individual ; Compte tes jours, {first_f}.
threat ; threat-individual ; J'espère que tu vas crever, et je vais t'y aider.
threat ; threat-individual ; Un coup de batte et on n'en parle plus.
threat ; threat-individual ; Votre vendeur {first_m}, je l'attends sur le parking à la fermeture.
threat ; threat-individual ; Tu seras la prochaine sur ma liste.
threat ; threat-individual ; Rira bien qui rira le dernier, surtout quand ta maison sera en cendres.
threat ; threat-individual ; Je vais t'étrangler de mes mains, et ce n'est pas une image.
threat ; threat-individual ; Publie encore un mot et je te fais disparaître.
threat ; threat-individual ; Je mettrai le feu à votre boutique, vous êtes prévenus.
threat ; threat-individual ; Tes freins, tu les as vérifiés ces jours-ci ?

harassment ; harassment-individual ; Allez tous commenter chez {first_f} jusqu'à ce qu'elle ferme son compte.
harassment ; harassment-individual ; Voici le numéro de {first_m}, appelez-le jour et nuit, faites-vous plaisir.
harassment ; harassment-individual ; On ne te lâchera pas, {first_f}, ni ici ni ailleurs.
harassment ; harassment-individual ; C'est mon quinzième message et j'en enverrai cent, tu vas répondre.
harassment ; harassment-individual ; Partagez sa photo partout, que tout le monde sache qui elle est et lui fasse vivre l'enfer.
harassment ; harassment-individual ; Tu peux me bloquer, j'ai dix autres comptes pour toi.
harassment ; harassment-individual ; Je passe devant chez toi tous les soirs, tu as changé tes rideaux, c'est joli.
harassment ; harassment-individual ; Signalez-la en masse, les gars, on va la faire craquer.
harassment ; harassment-individual ; Saute, {first_m}, tu manqueras à personne.
harassment ; harassment-individual ; Personne ne t'aime, disparais une bonne fois pour toutes.
harassment ; harassment-individual ; Raid ce soir sur le live de {first_f}, venez nombreux, on va la faire pleurer.
harassment ; harassment-individual ; Je vais écrire à ton patron, à ta mère, à tes voisins, jusqu'à ce que tu perdes tout.
harassment ; harassment-individual ; Son adresse est dans le premier commentaire, à vous de jouer.
harassment ; harassment-individual ; Tant que tu n'auras pas supprimé ton compte, on sera là tous les jours.
harassment ; harassment-individual ; Va te pendre, {first_f}, on t'offre la corde.
harassment ; harassment-individual ; On a retrouvé ton profil au lycée, tout le monde a vu, tu ne peux plus te cacher.
harassment ; harassment-individual ; Pourquoi tu ne réponds pas ? Réponds. Réponds. Réponds. Je sais que tu lis.
harassment ; harassment-individual ; Faites tourner ses vieilles photos, elle l'a cherché.
harassment ; harassment-individual ; Mission du jour : pourrir les avis de la boutique de {first_m} jusqu'à la faillite.
harassment ; harassment-individual ; Dis à ta fille que je l'attends à la sortie du collège, encore.
harassment ; harassment-individual ; Tue-toi, personne ne viendra à l'enterrement.
harassment ; harassment-individual ; Chaque fois que tu publieras, je serai dessous pour rappeler à tous ce que tu es.

sexual+profanity ; sexual-individual ; T'as un sacré cul, {first_f}, envoie une photo.
sexual ; sexual-individual ; Viens en privé, je te montre ma queue.
sexual ; sexual-individual ; J'ai envie de te lécher partout.
sexual ; sexual-individual ; Tu suces ?
sexual ; sexual-individual ; Avec une bouche pareille tu dois faire des merveilles sous le bureau.
sexual ; sexual-individual ; Envoie tes seins et je mets cinq étoiles.
sexual ; sexual-individual ; Qui veut baiser ce soir à {town} ?
sexual ; sexual-individual ; Je te prendrais bien sur ton comptoir, la vendeuse.
sexual ; sexual-individual ; Nudes en échange d'un abonnement, écris-moi.
sexual ; sexual-individual ; Plan cul discret sur {town}, dispo maintenant.
sexual ; sexual-individual ; Tu mouilles quand je te parle comme ça ?
sexual ; sexual-individual ; Hmm {first_f}, cette jupe, je bande déjà.
sexual ; sexual-individual ; Montre un peu ce que tu caches sous ce pull, ma belle.
sexual ; sexual-individual ; Cherche fille pas farouche pour nuit chaude.
sexual ; sexual-individual ; J'ai rêvé que tu étais nue dans mon lit.
sexual ; sexual-individual ; Photos et vidéos coquines sur mon profil, clique vite.
sexual ; sexual-individual ; C'est combien la nuit avec toi ?
sexual ; sexual-individual ; Je te ferais bien hurler toute la nuit, {first_f}.
sexual ; sexual-individual ; Petite coquine, tu aimes qu'on te regarde te déshabiller, avoue.
sexual ; sexual-individual ; Mes doigts en toi, voilà à quoi je pense en voyant ta photo.

- ; harmless-look-alike ; Je vais te tuer de rire avec cette histoire.
- ; harmless-look-alike ; Tu m'as tué, {first_m}, j'en pleure de rire.
- ; harmless-look-alike ; Je jouais aux cartes pour tuer le temps.
- ; harmless-look-alike ; Ça déchire, votre nouvel album !
- ; harmless-look-alike ; On va les massacrer samedi au tournoi de ping-pong.
- ; harmless-look-alike ; Il a descendu trois adversaires au jeu hier soir, quel score.
- ; harmless-look-alike ; Cette robe est une tuerie.
- ; harmless-look-alike ; Battez les œufs, puis frappez la pâte sur le plan de travail.
- ; harmless-look-alike ; Saignez le thon puis découpez-le en filets.
- ; harmless-look-alike ; Le chirurgien ouvre l'abdomen puis coupe l'appendice.
- ; harmless-look-alike ; Le boxeur a envoyé son rival au tapis d'un crochet du gauche.
- ; harmless-look-alike ; Je meurs de faim, on commande ?
- ; harmless-look-alike ; Ce dessert est à se damner, il m'a achevé.
- ; harmless-look-alike ; Le patient présente une plaie à la tête après un coup de batte au match.
- ; harmless-look-alike ; Brûlez les calories avec notre programme.
- ; harmless-look-alike ; Un coup de barre ? Notre café vous ressuscite.
- ; harmless-look-alike ; Le sein gauche doit être contrôlé par mammographie tous les deux ans.
- ; harmless-look-alike ; Cours de langue, niveau débutant, le mardi.
- ; harmless-look-alike ; La bite d'amarrage du port est rouillée, signalez-le au capitaine.
- ; harmless-look-alike ; Les rapports sexuels non protégés exposent aux infections, parlez-en à votre médecin.
- ; harmless-look-alike ; J'ai explosé mon record au dix kilomètres.
- ; harmless-look-alike ; Le tueur en série du roman est démasqué à la page 300.
- ; harmless-look-alike ; Ma mère va me tuer si je rentre tard, vite !
- ; harmless-look-alike ; Si tu manges ma part, je te renie, {first_f} !
- ; harmless-look-alike ; Fais gaffe, je vais te manger tout cru, disait le loup.
- ; harmless-look-alike ; Je t'attends à la sortie avec un gâteau.
- ; harmless-look-alike ; On sait où vous habitez ? Oui, grâce à l'adresse de livraison que vous avez saisie.
- ; harmless-look-alike ; Bombe de bain à la lavande, deux achetées, une offerte.
- ; harmless-look-alike ; Une bombe, cette actrice, dans le rôle de la reine.
- ; harmless-look-alike ; Il faut abattre cet arbre avant la tempête.
- ; harmless-look-alike ; L'attaque du PSG a fusillé la défense.
- ; harmless-look-alike ; Couper les têtes des crevettes, réserver les carcasses.
- ; harmless-look-alike ; Le prof nous a assassinés avec ce contrôle.
- ; harmless-look-alike ; Je l'ai étranglé, le budget : plus un sou avant mardi.
- ; harmless-look-alike ; Tu vas souffrir au prochain cours de gym, prépare tes mollets !
- ; harmless-look-alike ; Dernier avertissement avant la coupure : vos points expirent demain.
- ; harmless-look-alike ; J'ai écrit trois fois au service client et je continuerai tant que je n'ai pas de réponse.
- ; harmless-look-alike ; Nous vous relançons au sujet de la facture impayée du mois de mai.
- ; harmless-look-alike ; Appelez-nous jour et nuit, le standard répond toujours.
- ; harmless-look-alike ; Partagez cette photo partout, mon chien s'est perdu à {town}.
- ; harmless-look-alike ; Venez nombreux au live de {first_f}, elle présente son livre.
- ; harmless-look-alike ; Cette pièce parle d'un meurtre commis en 1920.
- ; harmless-look-alike ; Je suis morte de honte, j'ai appelé mon patron « maman ».
- ; harmless-look-alike ; Le poulet est tué le matin même, promis.
- ; harmless-look-alike ; Le salaud du film est joué par un acteur adorable.
- ; harmless-look-alike ; Crever de chaud dans ce bureau, tous les étés c'est pareil.
- ; harmless-look-alike ; J'ai crevé sur l'autoroute, merci au dépanneur.
- ; harmless-look-alike ; Il a pris une claque aux échecs et il en redemande.
- ; harmless-look-alike ; À mort les fautes d'orthographe, disait mon instituteur en riant.
- ; harmless-look-alike ; Menace d'orage sur {town}, restez prudents.
- ; harmless-look-alike ; La violation de la procédure a été relevée par la cour.
- ; harmless-look-alike ; La poitrine de porc se cuit trois heures à feu doux.
- ; harmless-look-alike ; Des cuisses de poulet, un bon jus, un régal.
- ; harmless-look-alike ; Notre lingerie est coupée à la main dans un coton bio.

- ; lawful-anger ; Votre service est nul, trois semaines d'attente et personne au téléphone.
- ; lawful-anger ; Je suis furieuse, on m'a facturé deux fois et on se moque de moi.
- ; lawful-anger ; C'est scandaleux, je demande le remboursement immédiat.
- ; lawful-anger ; La pire expérience de ma vie, n'achetez rien ici.
- ; lawful-anger ; Si je ne suis pas remboursé vendredi, je saisis le médiateur et mon avocat.
- ; lawful-anger ; Je vais porter plainte contre votre société pour pratique trompeuse.
- ; lawful-anger ; Vous mentez à vos clients, les dates de livraison sont fausses.
- ; lawful-anger ; Honteux ! Le colis est arrivé cassé et le livreur est parti sans un mot.
- ; lawful-anger ; {first_m}, votre conseiller, a été froid et peu compétent, dommage.
- ; lawful-anger ; Produit bas de gamme, hors de prix, je ne recommande pas.
- ; lawful-anger ; Vous avez perdu une cliente de vingt ans.
- ; lawful-anger ; Je n'ai jamais vu une organisation aussi catastrophique.
- ; lawful-anger ; Direction sourde, salariés épuisés, clients abandonnés : voilà votre bilan.
- ; lawful-anger ; Ce restaurant est sale et la viande était avariée, j'ai prévenu l'hygiène.
- ; lawful-anger ; Votre nouvelle application est une régression totale.
- ; lawful-anger ; Je change d'opérateur dès ce soir, ras le bol.
- ; lawful-anger ; Vous devriez avoir honte de vendre ça.
- ; lawful-anger ; Trois appels, trois versions différentes : qui dit vrai ?
- ; lawful-anger ; Le PDG touche des millions pendant que l'on ferme des usines, c'est indécent.
- ; lawful-anger ; J'attends des excuses et un geste commercial, pas une réponse copiée-collée.
- ; lawful-anger ; Arnaque totale à mes yeux, je garde toutes les preuves pour le tribunal.
- ; lawful-anger ; Une note de zéro si c'était possible.
- ; lawful-anger ; Ne comptez plus sur moi, je boycotte.
- ; lawful-anger ; Le spectacle était ennuyeux, l'actrice jouait faux, j'ai dormi.
- ; lawful-anger ; Vos engagements écologiques, du vent, publiez les chiffres.
- ; lawful-anger ; Je vous mets en demeure de réparer ma chaudière sous huit jours.
- ; lawful-anger ; L'équipe a été inexistante ce soir, l'entraîneur doit partir.
- ; lawful-anger ; Cette réforme est injuste et nous descendrons dans la rue.
- ; lawful-anger ; Je n'aime pas votre campagne, elle est triste et confuse.
- ; lawful-anger ; Ça suffit, les promesses en l'air.
