## Screenshots, and other pictures with words

picture-no-order = Não vejo nenhum pedido nesta imagem. O que leio melhor é um print da página do pedido, do rastreio ou do chat com o vendedor; texto copiado ou só o código também servem.
picture-no-words = Aqui só consigo ler códigos de barras nas imagens, não palavras. Cole o pedido como texto ou escreva uma linha, por exemplo: <code>Capinha, LP00123456789012, enviado há 3 dias, 60 dias</code>
picture-unsure = Não tenho certeza absoluta deste trecho. Compare com a ficha; vou perguntar antes de salvar.
problem-picture-unsure = Não tenho certeza de ter lido isto direito na imagem: “{ $text }”.
picture-tracking = Parece uma página de rastreio sem o código. É isto que ela diz de <b>{ $title }</b>?
picture-tracking-which = Parece uma página de rastreio sem o código. De qual pedido é?
picture-tracking-which-state = Parece uma página de rastreio sem o código; o mais recente: “{ $state }”. De qual pedido é?
