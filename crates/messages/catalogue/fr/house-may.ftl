# Puis-je publier cela ?

may-h = Puis-je publier cela ?
may-lead = Collez ce que vous pensez écrire sur votre propre compte. Vous aurez une réponse, et l'article d'où elle vient.
may-text = Votre texte
may-where = Où ?
may-own = mon compte
may-group = un groupe de voisins ou d'anciens
may-house = un compte de la maison
may-answer = Répondez aux questions à côté pour une réponse plus sûre.
may-go = Demander
may-kept = Rien n'est gardé : ni le texte, ni votre nom. Vos réunions, vos élus, vos cercles privés et les alertes ne relèvent pas de la charte.
may-advice = Ceci est un conseil. Votre texte n'est pas gardé ; Charte compte seulement une question de plus.
may-empty = La réponse viendra ici
may-empty-say = En quelques mots simples, avec l'article de la charte et ce qu'il faut changer.
may-someone = Une personne à qui parler
may-read = Lire en entier : { $article }
