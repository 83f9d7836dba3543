unsent-answer = <b>{ $title }</b> · nº { $number }
    <b>{ $headline }</b>
seller-unsent-dispute = 🛑 Non. Pas de litige : la commande n’est pas expédiée
    .do = Un litige n’est possible que pour une commande expédiée. Vous ne voulez pas attendre ? Annulez-la avant l’expédition, et tout l’argent revient. Si le vendeur ne peut pas expédier, annulez ; un litige ne sert pas à cela.
seller-unsent-wait = ⏳ Vous pouvez attendre : avant l’expédition, aucun délai ne court
    .do = Vous ne perdez aucun jour. Mais rien ne vous y oblige : jusqu’à l’expédition, vous pouvez annuler et récupérer tout l’argent. La protection commence à l’expédition ; prévenez-moi alors.
seller-unsent-cancel = ✋ N’annulez que si vous n’en voulez plus
    .do = Personne ne peut vous y obliger. Si vous annulez, donnez le vrai motif : le vendeur ne peut pas expédier, et non un changement d’avis. Tout l’argent revient ; appuyez ensuite sur le bouton ci-dessous.
