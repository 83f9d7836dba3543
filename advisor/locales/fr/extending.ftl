noted-extension-asked = C’est noté : vous avez demandé une prolongation. { $date ->
        [today] Regardez aujourd’hui : la commande affiche-t-elle une date plus tardive ?
        [none] Le { $check }, je vous demanderai si la commande affiche une date plus tardive.
       *[other] Si la commande n’indique pas de délai plus long le { $date } au soir, ouvrez le litige le jour même.
    }
asked-days-question = Combien de jours de plus avez-vous demandés pour <b>{ $title }</b> ? Appuyez sur un nombre ou écrivez-le ; si vous ne savez plus, laissez la question sans réponse.
event-extension-asked = vous avez demandé une prolongation
extension-offered = <b>{ $title }</b> · nº { $number }
extension-offered-verdict = { $kind ->
        [dispute] 🔴 <b>Prenez les jours, mais ouvrez quand même le litige.</b> Des jours de plus ne feront pas marcher un numéro qui ne montre rien.
        [claim] ⏳ <b>N’acceptez que si vous voulez attendre plus longtemps.</b> Vous pourrez demander le remboursement une fois passée la date de la page ; une date plus tardive repousse ce moment.
        [enough] ⚖️ <b>N’acceptez que si vous voulez attendre encore plus longtemps.</b> { $limit ->
            [day] La protection dure déjà jusqu’au { $refund } : dès lors, vous pouvez tout réclamer.
           *[days] { $extended } jours ont déjà été ajoutés : une fois passés, les médiateurs sont de votre côté.
        }
       *[yes] ✅ <b>Oui, laissez le vendeur prolonger.</b> Cela ne vous coûte rien.
    }
extension-offered-next = Mais une offre n’est pas une prolongation, je n’ai donc rien noté. Elle compte dès que la commande affiche une date plus tardive ; appuyez alors sur « Prolongée ».{ $end ->
        [none] {""}
       *[other] { $kind ->
            [claim] {" "}D’ici là, la date reste le { $end }.
           *[yes] {" "}D’ici là, la protection finit le { $end } : sans prolongation, ouvrez le litige au plus tard le { $last_safe }.
        }
    }
extension-enough = <b>{ $title }</b> · nº { $number }
    ⚖️ <b>N’en demandez pas plus.</b> { $limit ->
        [day] La protection dure déjà jusqu’au { $refund } : dès lors, vous pouvez tout réclamer.
       *[days] { $extended } jours ont déjà été ajoutés : une fois passés, les médiateurs sont de votre côté.
    }
    S’il n’arrive pas, ouvrez le litige au plus tard le { $last_safe }. Le vendeur a quand même prolongé ? Appuyez sur « Prolongée ».

ahead-dispute = ouvrir le litige : plus rien à prolonger
