## Screenshots, and other pictures with words

picture-no-order = Je ne vois pas de commande sur cette image. Ce que je lis le mieux : une capture de la page de commande, du suivi ou de la messagerie avec le vendeur ; du texte copié ou le numéro seul conviennent aussi.
picture-no-words = Ici, je ne lis sur les images que les codes-barres, pas les mots. Collez la commande sous forme de texte, ou écrivez une ligne, par exemple : <code>Coque, LP00123456789012, expédiée il y a 3 jours, 60 jours</code>
picture-unsure = Je ne suis pas tout à fait sûr de ce passage. Comparez-le avec la fiche ; je vous demanderai avant d’enregistrer.
problem-picture-unsure = Je ne suis pas sûr d’avoir bien lu ceci sur l’image : « { $text } ».
picture-tracking = On dirait une page de suivi sans numéro. Est-ce bien ce qu’elle dit de <b>{ $title }</b> ?
picture-tracking-which = On dirait une page de suivi sans numéro. De quelle commande s’agit-il ?
picture-tracking-which-state = On dirait une page de suivi sans numéro ; le plus récent : « { $state } ». De quelle commande s’agit-il ?
