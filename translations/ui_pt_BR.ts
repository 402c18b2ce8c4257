<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>The file is too large.</source>
        <translation>O arquivo é grande demais.</translation>
    </message>
    <message>
        <source>A command is missing: list, systems, show, search, compare or explain. See --help.</source>
        <translation>Falta um comando: list, systems, show, search, compare ou explain. Veja --help.</translation>
    </message>
    <message>
        <source>There is no command “%1”. See --help.</source>
        <translation>Não existe o comando “%1”. Veja --help.</translation>
    </message>
    <message>
        <source>“%1” takes no arguments.</source>
        <translation>“%1” não aceita argumentos.</translation>
    </message>
    <message>
        <source>There is no system “%1”. “statusbook-cli systems” lists all.</source>
        <translation>Não existe o sistema “%1”. “statusbook-cli systems” lista todos.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n código</numerusform>
            <numerusform>%n códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a code to show, such as smtp/550, 550 or UNAVAILABLE.</source>
        <translation>Indique o código a mostrar, como smtp/550, 550 ou UNAVAILABLE.</translation>
    </message>
    <message>
        <source>No code is called “%1”. Try “statusbook-cli search”.</source>
        <translation>Nenhum código se chama “%1”. Tente “statusbook-cli search”.</translation>
    </message>
    <message>
        <source>With --stdin the queries come from standard input only.</source>
        <translation>Com --stdin, as consultas vêm somente da entrada padrão.</translation>
    </message>
    <message>
        <source>Say what to search for.</source>
        <translation>Diga o que procurar.</translation>
    </message>
    <message>
        <source>No code matches “%1”.</source>
        <translation>Nenhum código corresponde a “%1”.</translation>
    </message>
    <message>
        <source>No code matches “%1”. The nearest:</source>
        <translation>Nenhum código corresponde a “%1”. Os mais próximos:</translation>
    </message>
    <message>
        <source>Name the two codes to compare.</source>
        <translation>Indique os dois códigos a comparar.</translation>
    </message>
    <message>
        <source>These two cannot be compared.</source>
        <translation>Estes dois não podem ser comparados.</translation>
    </message>
</context>
<context>
    <name>ExplainFault</name>
    <message>
        <source>The file is larger than the program reads.</source>
        <translation>O arquivo é maior do que o programa consegue ler.</translation>
    </message>
</context>
<context>
    <name>ExplainWords</name>
    <message>
        <source>Empty text</source>
        <extracomment>What kind of text it seems to be</extracomment>
        <translation>Texto vazio</translation>
    </message>
    <message>
        <source>Data, not text</source>
        <translation>Dados, não texto</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Report on undelivered mail</source>
        <translation>Aviso de e-mail não entregue</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <extracomment>A file with several mails</extracomment>
        <translation>Caixa de correio</translation>
    </message>
    <message>
        <source>Access log of a web server</source>
        <translation>Log de acesso de um servidor web</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Stack trace</source>
        <translation>Rastreamento de pilha</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>HTML or XML</source>
        <translation>HTML ou XML</translation>
    </message>
    <message>
        <source>Table or listing</source>
        <translation>Tabela ou listagem</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>No code found</source>
        <translation>Nenhum código encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) found</source>
        <translation>
            <numerusform>%n código encontrado</numerusform>
            <numerusform>%n códigos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Almost certain</source>
        <extracomment>How sure the program is that it has read a code rightly</extracomment>
        <translation>Quase certo</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Provável</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possível</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Um palpite</translation>
    </message>
    <message>
        <source>%1 names the protocol.</source>
        <extracomment>%1 is a piece of the text: `SIP/2.0 486`</extracomment>
        <translation>%1 indica o protocolo.</translation>
    </message>
    <message>
        <source>A log of this form has the status at this place: %1</source>
        <extracomment>%1 is a piece of the text, a line of a log</extracomment>
        <translation>Um log neste formato traz o status neste lugar: %1</translation>
    </message>
    <message>
        <source>%1 is a field for such codes.</source>
        <extracomment>%1 is a piece of the text: `dsn=5.1.1`</extracomment>
        <translation>%1 é um campo para esses códigos.</translation>
    </message>
    <message>
        <source>%1 is the name of this code.</source>
        <extracomment>%1 is a piece of the text: `ECONNREFUSED`</extracomment>
        <translation>%1 é o nome deste código.</translation>
    </message>
    <message>
        <source>Programs print %1 for this code.</source>
        <extracomment>%1 is a piece of the text: `tlsv1 alert unknown ca`</extracomment>
        <translation>Programas exibem %1 para este código.</translation>
    </message>
    <message>
        <source>Number and words belong together: %1</source>
        <extracomment>%1 is a piece of the text: `404 Not Found`</extracomment>
        <translation>O número e as palavras combinam: %1</translation>
    </message>
    <message>
        <source>Number and name belong together: %1</source>
        <extracomment>%1 is a piece of the text: `14 UNAVAILABLE`</extracomment>
        <translation>O número e o nome combinam: %1</translation>
    </message>
    <message>
        <source>The words before the number announce such a code: %1</source>
        <extracomment>%1 is a piece of the text: `exit code 137`</extracomment>
        <translation>As palavras antes do número anunciam um código assim: %1</translation>
    </message>
    <message>
        <source>The lines around it are a dialogue of this protocol.</source>
        <translation>As linhas ao redor são um diálogo deste protocolo.</translation>
    </message>
    <message>
        <source>Reply code and status code stand together: %1</source>
        <extracomment>%1 is a piece of the text: `550 5.1.1`</extracomment>
        <translation>O código de resposta e o de status aparecem juntos: %1</translation>
    </message>
    <message>
        <source>A report on undelivered mail has the server’s answer at this place.</source>
        <translation>Um aviso de e-mail não entregue traz aqui a resposta do servidor.</translation>
    </message>
    <message>
        <source>Several systems have this code, and the text does not tell which is meant.</source>
        <translation>Vários sistemas têm este código, e o texto não diz qual deles é.</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>What became of a mail for one recipient</extracomment>
        <translation>Não entregue</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Repassado</translation>
    </message>
    <message>
        <source>Passed on to a list</source>
        <extracomment>A mail to a list, passed on to its members</extracomment>
        <translation>Repassado a uma lista</translation>
    </message>
    <message>
        <source>while looking up the host</source>
        <extracomment>Where in the delivery a mail was stopped</extracomment>
        <translation>ao procurar o host</translation>
    </message>
    <message>
        <source>while connecting</source>
        <translation>ao conectar</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>%1 is a command of SMTP: “after DATA”</extracomment>
        <translation>depois de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <extracomment>%1 is the name of the mail server that refused a mail</extracomment>
        <translation>Resposta de %1</translation>
    </message>
    <message>
        <source>Codes found</source>
        <translation>Códigos encontrados</translation>
    </message>
    <message>
        <source>Other readings of this place</source>
        <extracomment>Heading: as which further codes a place in a text can be read</extracomment>
        <translation>Outras leituras deste trecho</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>Heading: what became of a mail for each recipient</extracomment>
        <translation>Destinatários</translation>
    </message>
    <message>
        <source>Error messages, logs and returned mails name codes of mail, web, DNS, TLS and other protocols. A few more lines around the error may help.</source>
        <translation>Mensagens de erro, logs e e-mails devolvidos trazem códigos de e-mail, web, DNS, TLS e outros protocolos. Algumas linhas a mais em torno do erro podem ajudar.</translation>
    </message>
    <message>
        <source>Reading was stopped: only the beginning of the text is explained.</source>
        <translation>A leitura foi interrompida: só o começo do texto está explicado.</translation>
    </message>
    <message>
        <source>The file unpacks to more than the program reads.</source>
        <translation>Descompactado, o arquivo é maior do que o programa consegue ler.</translation>
    </message>
    <message>
        <source>The packed file is damaged; what comes before the damage is read.</source>
        <translation>O arquivo compactado está danificado; o que vem antes do dano é lido.</translation>
    </message>
    <message>
        <source>%1 gives the cause of this status.</source>
        <extracomment>%1 is a piece of the text: `Warning: 305`, which a SIP response with this status has</extracomment>
        <translation>%1 informa a causa deste status.</translation>
    </message>
    <message>
        <source>%1 is a cause of the telephone network; gateways translate it to this status.</source>
        <extracomment>%1 is a piece of the text: `Q.850;cause=17`, `USER_BUSY`</extracomment>
        <translation>%1 é uma causa da rede telefônica; os gateways a traduzem para este status.</translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>%1 is not a catalogue.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 não é um catálogo.</translation>
    </message>
    <message>
        <source>%1 was made for another kind of processor.</source>
        <translation>%1 foi feito para outro tipo de processador.</translation>
    </message>
    <message>
        <source>%1 is cut off: the end of the file is missing.</source>
        <translation>%1 está cortado: falta o fim do arquivo.</translation>
    </message>
    <message>
        <source>%1 is damaged: its checksum does not fit its content.</source>
        <translation>%1 está danificado: a soma de verificação não confere com o conteúdo.</translation>
    </message>
    <message>
        <source>%1 belongs to another version of the content than the English catalogue beside it.</source>
        <translation>%1 pertence a outra versão do conteúdo, diferente da do catálogo em inglês ao lado.</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>a code, in every system that knows it</source>
        <translation>um código, em cada sistema que o conhece</translation>
    </message>
    <message>
        <source>a code, of this system first</source>
        <translation>um código, primeiro o deste sistema</translation>
    </message>
    <message>
        <source>nothing but this system</source>
        <translation>somente este sistema</translation>
    </message>
    <message>
        <source>a symbolic name</source>
        <translation>um nome simbólico</translation>
    </message>
    <message>
        <source>a family of codes; also %1 and %2</source>
        <extracomment>%1 and %2 are further patterns</extracomment>
        <translation>uma família de códigos; também %1 e %2</translation>
    </message>
    <message>
        <source>words, in any order, whole or begun, in your language or in English</source>
        <translation>palavras, em qualquer ordem, inteiras ou começadas, no seu idioma ou em inglês</translation>
    </message>
    <message>
        <source>two codes; Enter compares them</source>
        <translation>dois códigos; Enter os compara</translation>
    </message>
    <message>
        <source>Move in the list while you type</source>
        <translation>Mover-se na lista enquanto digita</translation>
    </message>
    <message>
        <source>Show the entry; compare where two codes are named</source>
        <translation>Mostrar a entrada; comparar, se houver dois códigos</translation>
    </message>
    <message>
        <source>Compare with the entry shown before</source>
        <translation>Comparar com a entrada mostrada antes</translation>
    </message>
    <message>
        <source>Clear the search field; go back to the list in a narrow window</source>
        <translation>Limpar o campo de busca; em janela estreita, voltar à lista</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>What you can type</source>
        <translation>O que você pode digitar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;1,016 codes&quot;, %2 &quot;16 systems&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln código</numerusform>
            <numerusform>%Ln códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s)</source>
        <translation>
            <numerusform>%Ln sistema</numerusform>
            <numerusform>%Ln sistemas</numerusform>
        </translation>
    </message>
    <message>
        <source>About Statusbook</source>
        <translation>Sobre o Statusbook</translation>
    </message>
    <message>
        <source>An offline reference of status, reply and error codes: what a code means, why you see it, what to do, and how it differs from the code next to it.</source>
        <translation>Uma referência off-line de códigos de status, de resposta e de erro: o que um código significa, por que ele aparece, o que fazer e em que difere do código vizinho.</translation>
    </message>
    <message>
        <source>Nothing that you type leaves this computer: the program has no network code.</source>
        <translation>Nada do que você digita sai deste computador: o programa não tem código de rede.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>The program is under the Apache License 2.0, its content under the Creative Commons Attribution 4.0 licence.</source>
        <translation>O programa está sob a Apache License 2.0, e o conteúdo, sob a licença Creative Commons Attribution 4.0.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Text of the page. Tab goes through its links, Enter follows one.</source>
        <comment>accessible description of the pane that shows an entry or a comparison</comment>
        <translation>Texto da página. Tab percorre os links, Enter segue um deles.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy Link Address</source>
        <translation>Copiar endereço do link</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>English</source>
        <comment>quiet mark behind a text that is not translated yet</comment>
        <translation>inglês</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <comment>button in a block of protocol or log text</comment>
        <translation>Copiar este texto</translation>
    </message>
</context>
<context>
    <name>StartText</name>
    <message>
        <source>Looks up status, reply and error codes, and compares them.</source>
        <translation>Procura códigos de status, de resposta e de erro, e os compara.</translation>
    </message>
    <message>
        <source>A code to show, such as smtp/550 or UNAVAILABLE; two codes are compared.</source>
        <translation>Um código a mostrar, como smtp/550 ou UNAVAILABLE; dois códigos são comparados.</translation>
    </message>
    <message>
        <source>Language of the window, such as tr or pt-BR, for this time.</source>
        <translation>Idioma da janela, como tr ou pt-BR, só desta vez.</translation>
    </message>
    <message>
        <source>Read the catalogues from this folder instead of the program&apos;s own.</source>
        <translation>Ler os catálogos desta pasta em vez dos do próprio programa.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Mostrar esta ajuda.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Mostrar a versão.</translation>
    </message>
    <message>
        <source>No code is called “%1”.</source>
        <translation>Nenhum código se chama “%1”.</translation>
    </message>
    <message>
        <source>There is no language “%1”; English is used. Languages: %2.</source>
        <translation>Não existe o idioma “%1”; será usado o inglês. Idiomas: %2.</translation>
    </message>
    <message>
        <source>The bookmarks could not be read (%1). The file was kept as bookmarks.json.broken.</source>
        <translation>Não foi possível ler os favoritos (%1). O arquivo foi guardado como bookmarks.json.broken.</translation>
    </message>
    <message>
        <source>The bookmarks could not be saved to %1.</source>
        <translation>Não foi possível salvar os favoritos em %1.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Looks up status, reply and error codes, compares them, and finds them in texts.</source>
        <translation>Procura códigos de status, de resposta e de erro, os compara e os encontra em textos.</translation>
    </message>
    <message>
        <source>list: all codes. systems: all systems. show CODE…: entries. search QUERY: ranked hits. compare A B: two codes side by side. explain [FILE…]: the codes in a text.</source>
        <translation>list: todos os códigos. systems: todos os sistemas. show CÓDIGO…: entradas. search CONSULTA: resultados por relevância. compare A B: dois códigos lado a lado. explain [ARQUIVO…]: os códigos de um texto.</translation>
    </message>
    <message>
        <source>Language of the output, such as tr or pt-BR.</source>
        <translation>Idioma da saída, como tr ou pt-BR.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Escrever JSON.</translation>
    </message>
    <message>
        <source>Print Markdown.</source>
        <translation>Escrever Markdown.</translation>
    </message>
    <message>
        <source>Only this system (list, show, search).</source>
        <translation>Somente este sistema (list, show, search).</translation>
    </message>
    <message>
        <source>At most this many hits (search); 10 if not given.</source>
        <translation>No máximo este número de resultados (search); 10 se não for indicado.</translation>
    </message>
    <message>
        <source>Also what is less than likely (explain).</source>
        <translation>Também o que é menos que provável (explain).</translation>
    </message>
    <message>
        <source>Read one query a line from standard input (search).</source>
        <translation>Ler uma consulta por linha da entrada padrão (search).</translation>
    </message>
    <message>
        <source>Read the catalogues from this folder instead of the program&apos;s own.</source>
        <translation>Ler os catálogos desta pasta em vez dos do próprio programa.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Mostrar esta ajuda.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Mostrar a versão.</translation>
    </message>
    <message>
        <source>There is no language “%1”; English is used. Languages: %2.</source>
        <translation>Não existe o idioma “%1”; será usado o inglês. Idiomas: %2.</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1, not “%1”.</source>
        <translation>--limit aceita um número inteiro a partir de 1, e não “%1”.</translation>
    </message>
    <message>
        <source>%1 See --help.</source>
        <translation>%1 Veja --help.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Success</source>
        <translation>Sucesso</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirecionamento</translation>
    </message>
    <message>
        <source>Temporary failure</source>
        <translation>Falha temporária</translation>
    </message>
    <message>
        <source>Permanent failure</source>
        <translation>Falha permanente</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Nothing to retry</source>
        <translation>Nada a repetir</translation>
    </message>
    <message>
        <source>Retry later</source>
        <translation>Tentar mais tarde</translation>
    </message>
    <message>
        <source>Retry after a change</source>
        <translation>Tentar após uma mudança</translation>
    </message>
    <message>
        <source>Do not retry</source>
        <translation>Não tentar de novo</translation>
    </message>
    <message>
        <source>Nobody acts</source>
        <extracomment>Who has to act after this code</extracomment>
        <translation>Ninguém precisa agir</translation>
    </message>
    <message>
        <source>Client acts</source>
        <translation>O cliente age</translation>
    </message>
    <message>
        <source>Server acts</source>
        <translation>O servidor age</translation>
    </message>
    <message>
        <source>Sender acts</source>
        <extracomment>The sender of a mail</extracomment>
        <translation>O remetente age</translation>
    </message>
    <message>
        <source>Recipient acts</source>
        <extracomment>The recipient of a mail</extracomment>
        <translation>O destinatário age</translation>
    </message>
    <message>
        <source>Network acts</source>
        <extracomment>Whoever runs the network</extracomment>
        <translation>A rede age</translation>
    </message>
    <message>
        <source>Administrator acts</source>
        <translation>O administrador age</translation>
    </message>
    <message>
        <source>User acts</source>
        <translation>O usuário age</translation>
    </message>
    <message>
        <source>Developer acts</source>
        <translation>O desenvolvedor age</translation>
    </message>
    <message>
        <source>Caller acts</source>
        <extracomment>The calling party of a phone call</extracomment>
        <translation>Quem liga age</translation>
    </message>
    <message>
        <source>Callee acts</source>
        <extracomment>The called party of a phone call</extracomment>
        <translation>Quem recebe a ligação age</translation>
    </message>
    <message>
        <source>Provider acts</source>
        <extracomment>The mail, network or hosting provider</extracomment>
        <translation>O provedor age</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>Of a code: a standard or registry defines it</extracomment>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Obsolete</source>
        <extracomment>Of a code: a standard once defined it</extracomment>
        <translation>Obsoleto</translation>
    </message>
    <message>
        <source>Unofficial</source>
        <extracomment>Of a code: in use although no standard defines it</extracomment>
        <translation>Não oficial</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>Of a code: set aside by the standard</extracomment>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Not registered</source>
        <extracomment>Of a code: nobody has registered it</extracomment>
        <translation>Não registrado</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Label: whether to try again</extracomment>
        <translation>Nova tentativa</translation>
    </message>
    <message>
        <source>Who acts</source>
        <extracomment>Label: who has to act next</extracomment>
        <translation>Quem age</translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>Label: where in the exchange a code appears</extracomment>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>Label: the group of codes, such as 5xx</extracomment>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>Label: the standard that defines a code</extracomment>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>O que significa</translation>
    </message>
    <message>
        <source>When you see it</source>
        <translation>Quando aparece</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>Como resolver</translation>
    </message>
    <message>
        <source>On the wire</source>
        <extracomment>Heading above an example of the bytes that two programs exchange</extracomment>
        <translation>No protocolo</translation>
    </message>
    <message>
        <source>What providers mean by it</source>
        <translation>O que os provedores querem dizer</translation>
    </message>
    <message>
        <source>What programs print</source>
        <translation>O que os programas exibem</translation>
    </message>
    <message>
        <source>Codes inside it</source>
        <extracomment>Heading above the sub-codes that stand inside a code</extracomment>
        <translation>Códigos dentro dele</translation>
    </message>
    <message>
        <source>How the number reads</source>
        <translation>Como ler o número</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>Quem o usa</translation>
    </message>
    <message>
        <source>Often confused with</source>
        <translation>Muito confundido com</translation>
    </message>
    <message>
        <source>Comes with</source>
        <extracomment>Heading above the codes that stand beside this one in the same line, as 5.2.2 beside 552</extracomment>
        <translation>Vem com</translation>
    </message>
    <message>
        <source>The same situation elsewhere</source>
        <extracomment>Heading above codes of other systems that say the same thing</extracomment>
        <translation>A mesma situação em outros sistemas</translation>
    </message>
    <message>
        <source>By platform and version</source>
        <extracomment>Heading above what differs: the number on Linux and macOS, the level in TLS 1.2 and 1.3</extracomment>
        <translation>Por plataforma e versão</translation>
    </message>
    <message>
        <source>The same number elsewhere</source>
        <translation>O mesmo número em outros sistemas</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Também conhecido como</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>A diferença</translation>
    </message>
    <message>
        <source>You received one</source>
        <translation>Você recebeu um</translation>
    </message>
    <message>
        <source>You write the server</source>
        <translation>Você escreve o servidor</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>Column heading: the English text beside its translation</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>Column heading: the translated text beside its original</extracomment>
        <translation>Tradução</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the items of a short list, with the blank that your language puts there</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>turns into it</source>
        <extracomment>Beside a code of another system: programs turn this page&apos;s code into it</extracomment>
        <translation>torna-se ele</translation>
    </message>
    <message>
        <source>comes from it</source>
        <extracomment>Beside a code of another system: programs turn it into this page&apos;s code</extracomment>
        <translation>vem dele</translation>
    </message>
    <message>
        <source>Not Registered</source>
        <extracomment>In place of the name of a code that nobody has registered</extracomment>
        <translation>Não registrado</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Link that compares two codes</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>There is no note on these two codes. The rows below show what differs.</source>
        <translation>Não há nota sobre estes dois códigos. As linhas abaixo mostram o que difere.</translation>
    </message>
    <message>
        <source>Last checked against the sources: %1</source>
        <extracomment>%1 is a year and month such as 2026-11</extracomment>
        <translation>Conferido com as fontes pela última vez: %1</translation>
    </message>
    <message>
        <source>Both sides show the same code.</source>
        <translation>É o mesmo código dos dois lados.</translation>
    </message>
</context>
<context>
    <name>statusbook::models::CodeListModel</name>
    <message>
        <source>Bookmarks</source>
        <extracomment>Heading of the bookmarked codes and comparisons, first in the list</extracomment>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>What a screen reader says of a row: %1 system and code, %2 name, %3 outcome</extracomment>
        <translation>%1 %2, %3</translation>
    </message>
</context>
<context>
    <name>statusbook::models::ExplanationModel</name>
    <message>
        <source>%1 %2, %3, %4, %5</source>
        <extracomment>What a screen reader says of a code found in a text: %1 system and code, %2 name, %3 outcome, %4 how sure the program is (&quot;Likely&quot;), %5 &quot;3 places&quot;</extracomment>
        <translation>%1 %2, %3, %4, %5</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::Actions</name>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;xplicar</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Paste &amp;Text</source>
        <translation>Colar &amp;texto</translation>
    </message>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation>&amp;Exportar como PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copiar como &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>Copiar como &amp;HTML</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Localizar</translation>
    </message>
    <message>
        <source>&amp;Next Code in the Text</source>
        <translation>&amp;Próximo código no texto</translation>
    </message>
    <message>
        <source>&amp;Previous Code in the Text</source>
        <translation>Código a&amp;nterior no texto</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Limpa&amp;r</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>A&amp;umentar zoom</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Diminuir zoom</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>Tamanho &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Sort by Name</source>
        <translation>&amp;Ordenar por nome</translation>
    </message>
    <message>
        <source>Show Ori&amp;ginal</source>
        <translation>Mostrar ori&amp;ginal</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>Próximo &amp;painel</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>&amp;Start Page</source>
        <translation>Página &amp;inicial</translation>
    </message>
    <message>
        <source>Boo&amp;kmark</source>
        <translation>&amp;Favorito</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Swap Sides</source>
        <translation>&amp;Trocar os lados</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atalhos do teclado</translation>
    </message>
    <message>
        <source>&amp;About Statusbook</source>
        <translation>&amp;Sobre o Statusbook</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::CodeListView</name>
    <message>
        <source>Codes</source>
        <extracomment>Name of the list of codes, read out by screen readers</extracomment>
        <translation>Códigos</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::CodePicker</name>
    <message>
        <source>Choose a code</source>
        <extracomment>In the head of a comparison, where no code has been chosen yet</extracomment>
        <translation>Escolha um código</translation>
    </message>
    <message>
        <source>First code: none chosen yet</source>
        <translation>Primeiro código: nenhum escolhido ainda</translation>
    </message>
    <message>
        <source>Second code: none chosen yet</source>
        <translation>Segundo código: nenhum escolhido ainda</translation>
    </message>
    <message>
        <source>First code: %1 %2 %3</source>
        <extracomment>Read out for the head of a comparison: system, code, name (&quot;First code: SMTP 252 Cannot Verify User&quot;)</extracomment>
        <translation>Primeiro código: %1 %2 %3</translation>
    </message>
    <message>
        <source>Second code: %1 %2 %3</source>
        <translation>Segundo código: %1 %2 %3</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::CodePickerPopup</name>
    <message>
        <source>Choose a code</source>
        <extracomment>Over the comparison: the frame in which another code is searched and picked</extracomment>
        <translation>Escolha um código</translation>
    </message>
    <message>
        <source>No code matches.</source>
        <translation>Nenhum código corresponde.</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ComparisonPane</name>
    <message>
        <source>Choose the code to compare with: type its number, its name or a symptom above.</source>
        <translation>Escolha o código para comparar: digite acima o número, o nome ou um sintoma.</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::DetailPane</name>
    <message>
        <source>%1 › %2</source>
        <extracomment>Where an entry belongs: %1 is an area such as Email, %2 a system such as SMTP reply codes</extracomment>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ExplainHint</name>
    <message>
        <source>Explain a text</source>
        <translation>Explicar um texto</translation>
    </message>
    <message>
        <source>Paste an error message, a log or a returned mail, type it, or drop a file: every code in it is marked and explained.</source>
        <translation>Cole uma mensagem de erro, um log ou um e-mail devolvido, digite-o ou solte um arquivo: cada código nele é marcado e explicado.</translation>
    </message>
    <message>
        <source>All of it is read on this computer, and nothing of it is kept.</source>
        <translation>Tudo é lido neste computador, e nada fica guardado.</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ExplainPane</name>
    <message>
        <source>Explain a text</source>
        <translation>Explicar um texto</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Button in a narrow window: shows the text instead of the codes</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops reading a long text</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <extracomment>Button menu: the language of the report that is copied or printed</extracomment>
        <translation>Idioma do relatório</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma da janela</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ExplainSide</name>
    <message>
        <source>Not readable</source>
        <translation>Ilegível</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Não foi possível ler o arquivo</translation>
    </message>
    <message>
        <source>The text is long: the lines around the first and the last place of each code are shown, each part with the number of its first line.</source>
        <translation>O texto é longo: são mostradas as linhas em torno do primeiro e do último lugar de cada código, cada trecho com o número da sua primeira linha.</translation>
    </message>
    <message>
        <source>Codes found</source>
        <extracomment>Name of the list of codes found in a text, read out by screen readers</extracomment>
        <translation>Códigos encontrados</translation>
    </message>
    <message>
        <source>Open the Entry</source>
        <extracomment>Button: shows the entry of the code</extracomment>
        <translation>Abrir a entrada</translation>
    </message>
    <message>
        <source>Previous place of this code</source>
        <translation>Lugar anterior deste código</translation>
    </message>
    <message>
        <source>Next place of this code</source>
        <translation>Próximo lugar deste código</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ExplainText</name>
    <message>
        <source>Text to explain</source>
        <extracomment>Name of the text whose codes are explained, read out by screen readers</extracomment>
        <translation>Texto a explicar</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::FilterButton</name>
    <message>
        <source>%1 +%2</source>
        <extracomment>On a filter button: the first of the things chosen, and how many others are chosen too</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out for a filter button: what is filtered, and what the filter lets through</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::MainWindow</name>
    <message>
        <source>Mails, logs and texts (*.eml *.mbox *.log *.txt *.gz)</source>
        <extracomment>The patterns in brackets stay as they are</extracomment>
        <translation>E-mails, logs e textos (*.eml *.mbox *.log *.txt *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Open a Text to Explain</source>
        <translation>Abrir um texto para explicar</translation>
    </message>
    <message>
        <source>%1 – Statusbook</source>
        <extracomment>Window title; %1 is what is shown</extracomment>
        <translation>%1 – Statusbook</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Idioma do sistema</translation>
    </message>
    <message>
        <source>List and page</source>
        <translation>Lista e página</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiado para a área de transferência.</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exportar como PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Printing is not available: %1</source>
        <translation>Não é possível imprimir: %1</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::NoMatchPane</name>
    <message>
        <source>No code matches “%1”</source>
        <extracomment>Where the list stood; %1 is what the reader typed</extracomment>
        <translation>Nenhum código corresponde a “%1”</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>Below &quot;No code matches …&quot;; %1 is the system, or systems, that the search is limited to</extracomment>
        <translation>em %1</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <extracomment>Heading over the codes whose names are nearest to what the reader typed</extracomment>
        <translation>Você quis dizer</translation>
    </message>
    <message>
        <source>Search in all systems</source>
        <extracomment>Button: repeats the search without the limit to some systems</extracomment>
        <translation>Buscar em todos os sistemas</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::PageDialog</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a dialog</extracomment>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::PaneHeader</name>
    <message>
        <source>List</source>
        <extracomment>Button that goes back from an entry to the list of codes</extracomment>
        <translation>Lista</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::SearchField</name>
    <message>
        <source>Code, name or symptom</source>
        <extracomment>In the empty search field</extracomment>
        <translation>Código, nome ou sintoma</translation>
    </message>
    <message>
        <source>Search codes</source>
        <extracomment>Name of the search field, read out by screen readers</extracomment>
        <translation>Buscar códigos</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Button in the search field: empties the field Name of the picture in the search field, for screen readers</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::SearchPane</name>
    <message>
        <source>All systems</source>
        <translation>Todos os sistemas</translation>
    </message>
    <message>
        <source>Systems</source>
        <extracomment>What the filter is about</extracomment>
        <translation>Sistemas</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Qualquer resultado</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>What the filter is about</extracomment>
        <translation>Resultado</translation>
    </message>
    <message numerus="yes">
        <source>No match among %Ln code(s)</source>
        <translation>
            <numerusform>Nada encontrado em %Ln código</numerusform>
            <numerusform>Nada encontrado em %Ln códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s)</source>
        <extracomment>Second half of &quot;%1 · %2&quot; below the list</extracomment>
        <translation>
            <numerusform>%Ln sistema</numerusform>
            <numerusform>%Ln sistemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln código</numerusform>
            <numerusform>%Ln códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below the list: %1 is &quot;14 matches&quot; or &quot;1,016 codes&quot;, %2 &quot;3 systems&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::StartPage</name>
    <message>
        <source>Look up a status code</source>
        <translation>Procurar um código de status</translation>
    </message>
    <message>
        <source>Type a number, a name or what went wrong.</source>
        <translation>Digite um número, um nome ou o que deu errado.</translation>
    </message>
    <message>
        <source>smtp 550</source>
        <extracomment>Example of a query, typed into the search field as it stands: code 550 of the system SMTP</extracomment>
        <translation>smtp 550</translation>
    </message>
    <message>
        <source>one code of one system</source>
        <translation>um código de um sistema</translation>
    </message>
    <message>
        <source>mailbox full</source>
        <extracomment>Example of a query, typed into the search field as it stands: words that find a code</extracomment>
        <translation>caixa de correio cheia</translation>
    </message>
    <message>
        <source>a symptom in your own words</source>
        <translation>um sintoma com as suas palavras</translation>
    </message>
    <message>
        <source>450 vs 550</source>
        <extracomment>Example of a query, typed into the search field as it stands; &quot;vs&quot; may stay as it is</extracomment>
        <translation>450 vs 550</translation>
    </message>
    <message>
        <source>two codes side by side</source>
        <translation>dois códigos lado a lado</translation>
    </message>
    <message>
        <source>5xx</source>
        <extracomment>Example of a query, typed into the search field as it stands</extracomment>
        <translation>5xx</translation>
    </message>
    <message>
        <source>a whole family</source>
        <translation>uma família inteira</translation>
    </message>
</context>
</TS>
