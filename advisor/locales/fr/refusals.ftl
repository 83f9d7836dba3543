noted-site-refuses = C’est noté : le site n’accepte pas encore de litige{ $state ->
        [none] {""}
       *[other] , et le suivi indique « { $state } »
    }. Vous n’y perdez rien. S’il n’indique pas de jour, réessayez le <b>{ $date }</b>.
