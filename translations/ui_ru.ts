<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>The file is too large.</source>
        <translation>Файл слишком велик.</translation>
    </message>
    <message>
        <source>A command is missing: list, systems, show, search, compare or explain. See --help.</source>
        <translation>Не указана команда: list, systems, show, search, compare или explain. См. --help.</translation>
    </message>
    <message>
        <source>There is no command “%1”. See --help.</source>
        <translation>Нет команды «%1». См. --help.</translation>
    </message>
    <message>
        <source>“%1” takes no arguments.</source>
        <translation>У «%1» нет аргументов.</translation>
    </message>
    <message>
        <source>There is no system “%1”. “statusbook-cli systems” lists all.</source>
        <translation>Нет системы «%1». Все системы перечисляет «statusbook-cli systems».</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n код</numerusform>
            <numerusform>%n кода</numerusform>
            <numerusform>%n кодов</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a code to show, such as smtp/550, 550 or UNAVAILABLE.</source>
        <translation>Укажите код, например smtp/550, 550 или UNAVAILABLE.</translation>
    </message>
    <message>
        <source>No code is called “%1”. Try “statusbook-cli search”.</source>
        <translation>Нет кода с именем «%1». Попробуйте «statusbook-cli search».</translation>
    </message>
    <message>
        <source>With --stdin the queries come from standard input only.</source>
        <translation>С --stdin запросы берутся только со стандартного ввода.</translation>
    </message>
    <message>
        <source>Say what to search for.</source>
        <translation>Укажите, что искать.</translation>
    </message>
    <message>
        <source>No code matches “%1”.</source>
        <translation>По запросу «%1» ничего не найдено.</translation>
    </message>
    <message>
        <source>No code matches “%1”. The nearest:</source>
        <translation>По запросу «%1» ничего не найдено. Ближайшие:</translation>
    </message>
    <message>
        <source>Name the two codes to compare.</source>
        <translation>Укажите два кода для сравнения.</translation>
    </message>
    <message>
        <source>These two cannot be compared.</source>
        <translation>Эти два кода сравнить нельзя.</translation>
    </message>
</context>
<context>
    <name>ExplainFault</name>
    <message>
        <source>The file is larger than the program reads.</source>
        <translation>Файл больше, чем программа может прочитать.</translation>
    </message>
</context>
<context>
    <name>ExplainWords</name>
    <message>
        <source>Empty text</source>
        <extracomment>What kind of text it seems to be</extracomment>
        <translation>Пустой текст</translation>
    </message>
    <message>
        <source>Data, not text</source>
        <translation>Данные, а не текст</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Report on undelivered mail</source>
        <translation>Отчёт о недоставленной почте</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <extracomment>A file with several mails</extracomment>
        <translation>Почтовый ящик</translation>
    </message>
    <message>
        <source>Access log of a web server</source>
        <translation>Журнал доступа веб-сервера</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Stack trace</source>
        <translation>Трассировка стека</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>HTML or XML</source>
        <translation>HTML или XML</translation>
    </message>
    <message>
        <source>Table or listing</source>
        <translation>Таблица или список</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>No code found</source>
        <translation>Коды не найдены</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) found</source>
        <translation>
            <numerusform>Найден %n код</numerusform>
            <numerusform>Найдено %n кода</numerusform>
            <numerusform>Найдено %n кодов</numerusform>
        </translation>
    </message>
    <message>
        <source>Almost certain</source>
        <extracomment>How sure the program is that it has read a code rightly</extracomment>
        <translation>Почти наверняка</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Вероятно</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Возможно</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Догадка</translation>
    </message>
    <message>
        <source>%1 names the protocol.</source>
        <extracomment>%1 is a piece of the text: `SIP/2.0 486`</extracomment>
        <translation>%1 называет протокол.</translation>
    </message>
    <message>
        <source>A log of this form has the status at this place: %1</source>
        <extracomment>%1 is a piece of the text, a line of a log</extracomment>
        <translation>В журнале такого вида состояние стоит на этом месте: %1</translation>
    </message>
    <message>
        <source>%1 is a field for such codes.</source>
        <extracomment>%1 is a piece of the text: `dsn=5.1.1`</extracomment>
        <translation>%1 — поле для таких кодов.</translation>
    </message>
    <message>
        <source>%1 is the name of this code.</source>
        <extracomment>%1 is a piece of the text: `ECONNREFUSED`</extracomment>
        <translation>%1 — имя этого кода.</translation>
    </message>
    <message>
        <source>Programs print %1 for this code.</source>
        <extracomment>%1 is a piece of the text: `tlsv1 alert unknown ca`</extracomment>
        <translation>Программы выводят для этого кода %1.</translation>
    </message>
    <message>
        <source>Number and words belong together: %1</source>
        <extracomment>%1 is a piece of the text: `404 Not Found`</extracomment>
        <translation>Число и слова соответствуют друг другу: %1</translation>
    </message>
    <message>
        <source>Number and name belong together: %1</source>
        <extracomment>%1 is a piece of the text: `14 UNAVAILABLE`</extracomment>
        <translation>Число и имя соответствуют друг другу: %1</translation>
    </message>
    <message>
        <source>The words before the number announce such a code: %1</source>
        <extracomment>%1 is a piece of the text: `exit code 137`</extracomment>
        <translation>Слова перед числом указывают на такой код: %1</translation>
    </message>
    <message>
        <source>The lines around it are a dialogue of this protocol.</source>
        <translation>Строки вокруг — диалог этого протокола.</translation>
    </message>
    <message>
        <source>Reply code and status code stand together: %1</source>
        <extracomment>%1 is a piece of the text: `550 5.1.1`</extracomment>
        <translation>Код ответа и код состояния стоят рядом: %1</translation>
    </message>
    <message>
        <source>A report on undelivered mail has the server’s answer at this place.</source>
        <translation>В отчёте о недоставленной почте на этом месте ответ сервера.</translation>
    </message>
    <message>
        <source>Several systems have this code, and the text does not tell which is meant.</source>
        <translation>Этот код есть в нескольких системах, и из текста не видно, какая имеется в виду.</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>What became of a mail for one recipient</extracomment>
        <translation>Не доставлено</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Задержано</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Передано дальше</translation>
    </message>
    <message>
        <source>Passed on to a list</source>
        <extracomment>A mail to a list, passed on to its members</extracomment>
        <translation>Передано в список рассылки</translation>
    </message>
    <message>
        <source>while looking up the host</source>
        <extracomment>Where in the delivery a mail was stopped</extracomment>
        <translation>при поиске узла</translation>
    </message>
    <message>
        <source>while connecting</source>
        <translation>при соединении</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>%1 is a command of SMTP: “after DATA”</extracomment>
        <translation>после %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <extracomment>%1 is the name of the mail server that refused a mail</extracomment>
        <translation>Ответ %1</translation>
    </message>
    <message>
        <source>Codes found</source>
        <translation>Найденные коды</translation>
    </message>
    <message>
        <source>Other readings of this place</source>
        <extracomment>Heading: as which further codes a place in a text can be read</extracomment>
        <translation>Другие прочтения этого места</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>Heading: what became of a mail for each recipient</extracomment>
        <translation>Получатели</translation>
    </message>
    <message>
        <source>Error messages, logs and returned mails name codes of mail, web, DNS, TLS and other protocols. A few more lines around the error may help.</source>
        <translation>В сообщениях об ошибках, журналах и возвращённых письмах есть коды почты, веба, DNS, TLS и других протоколов. Могут помочь ещё несколько строк вокруг ошибки.</translation>
    </message>
    <message>
        <source>Reading was stopped: only the beginning of the text is explained.</source>
        <translation>Чтение остановлено: объяснено только начало текста.</translation>
    </message>
    <message>
        <source>The file unpacks to more than the program reads.</source>
        <translation>В распакованном виде файл больше, чем программа может прочитать.</translation>
    </message>
    <message>
        <source>The packed file is damaged; what comes before the damage is read.</source>
        <translation>Сжатый файл повреждён; прочитано то, что стоит до повреждения.</translation>
    </message>
    <message>
        <source>%1 gives the cause of this status.</source>
        <extracomment>%1 is a piece of the text: `Warning: 305`, which a SIP response with this status has</extracomment>
        <translation>%1 называет причину этого статуса.</translation>
    </message>
    <message>
        <source>%1 is a cause of the telephone network; gateways translate it to this status.</source>
        <extracomment>%1 is a piece of the text: `Q.850;cause=17`, `USER_BUSY`</extracomment>
        <translation>%1 — причина из телефонной сети; шлюзы переводят её в этот статус.</translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>%1 is not a catalogue.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 не является каталогом.</translation>
    </message>
    <message>
        <source>%1 was made for another kind of processor.</source>
        <translation>%1 создан для процессора другого типа.</translation>
    </message>
    <message>
        <source>%1 is cut off: the end of the file is missing.</source>
        <translation>%1 обрезан: нет конца файла.</translation>
    </message>
    <message>
        <source>%1 is damaged: its checksum does not fit its content.</source>
        <translation>%1 повреждён: контрольная сумма не соответствует содержимому.</translation>
    </message>
    <message>
        <source>%1 belongs to another version of the content than the English catalogue beside it.</source>
        <translation>%1 относится к другой версии содержимого, чем английский каталог рядом.</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>a code, in every system that knows it</source>
        <translation>код во всех системах, где он есть</translation>
    </message>
    <message>
        <source>a code, of this system first</source>
        <translation>код, сначала этой системы</translation>
    </message>
    <message>
        <source>nothing but this system</source>
        <translation>только эта система</translation>
    </message>
    <message>
        <source>a symbolic name</source>
        <translation>символьное имя</translation>
    </message>
    <message>
        <source>a family of codes; also %1 and %2</source>
        <extracomment>%1 and %2 are further patterns</extracomment>
        <translation>семейство кодов; также %1 и %2</translation>
    </message>
    <message>
        <source>words, in any order, whole or begun, in your language or in English</source>
        <translation>слова в любом порядке, целиком или их начало, на вашем языке или по-английски</translation>
    </message>
    <message>
        <source>two codes; Enter compares them</source>
        <translation>два кода; Enter сравнивает их</translation>
    </message>
    <message>
        <source>Move in the list while you type</source>
        <translation>Перемещаться по списку во время ввода</translation>
    </message>
    <message>
        <source>Show the entry; compare where two codes are named</source>
        <translation>Показать статью; сравнить, если указаны два кода</translation>
    </message>
    <message>
        <source>Compare with the entry shown before</source>
        <translation>Сравнить с предыдущей статьёй</translation>
    </message>
    <message>
        <source>Clear the search field; go back to the list in a narrow window</source>
        <translation>Очистить поле поиска; в узком окне вернуться к списку</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>What you can type</source>
        <translation>Что можно ввести</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;1,016 codes&quot;, %2 &quot;16 systems&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln код</numerusform>
            <numerusform>%Ln кода</numerusform>
            <numerusform>%Ln кодов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s)</source>
        <translation>
            <numerusform>%Ln система</numerusform>
            <numerusform>%Ln системы</numerusform>
            <numerusform>%Ln систем</numerusform>
        </translation>
    </message>
    <message>
        <source>About Statusbook</source>
        <translation>О программе Statusbook</translation>
    </message>
    <message>
        <source>An offline reference of status, reply and error codes: what a code means, why you see it, what to do, and how it differs from the code next to it.</source>
        <translation>Автономный справочник кодов состояния, ответа и ошибок: что код значит, почему он появился, что делать и чем он отличается от соседнего.</translation>
    </message>
    <message>
        <source>Nothing that you type leaves this computer: the program has no network code.</source>
        <translation>Ничто из введённого не покидает этот компьютер: в программе нет сетевого кода.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>The program is under the Apache License 2.0, its content under the Creative Commons Attribution 4.0 licence.</source>
        <translation>Программа — под лицензией Apache License 2.0, её содержимое — под лицензией Creative Commons Attribution 4.0.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Text of the page. Tab goes through its links, Enter follows one.</source>
        <comment>accessible description of the pane that shows an entry or a comparison</comment>
        <translation>Текст страницы. Tab переходит по ссылкам, Enter открывает ссылку.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy Link Address</source>
        <translation>Копировать адрес ссылки</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>English</source>
        <comment>quiet mark behind a text that is not translated yet</comment>
        <translation>английский</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <comment>button in a block of protocol or log text</comment>
        <translation>Копировать этот текст</translation>
    </message>
</context>
<context>
    <name>StartText</name>
    <message>
        <source>Looks up status, reply and error codes, and compares them.</source>
        <translation>Ищет коды состояния, ответа и ошибок и сравнивает их.</translation>
    </message>
    <message>
        <source>A code to show, such as smtp/550 or UNAVAILABLE; two codes are compared.</source>
        <translation>Код для показа, например smtp/550 или UNAVAILABLE; два кода сравниваются.</translation>
    </message>
    <message>
        <source>Language of the window, such as tr or pt-BR, for this time.</source>
        <translation>Язык окна на этот раз, например tr или pt-BR.</translation>
    </message>
    <message>
        <source>Read the catalogues from this folder instead of the program&apos;s own.</source>
        <translation>Читать каталоги из этой папки, а не собственные каталоги программы.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Вывести эту справку.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Вывести версию.</translation>
    </message>
    <message>
        <source>No code is called “%1”.</source>
        <translation>Нет кода с именем «%1».</translation>
    </message>
    <message>
        <source>There is no language “%1”; English is used. Languages: %2.</source>
        <translation>Нет языка «%1»; используется английский. Языки: %2.</translation>
    </message>
    <message>
        <source>The bookmarks could not be read (%1). The file was kept as bookmarks.json.broken.</source>
        <translation>Не удалось прочитать закладки (%1). Файл сохранён как bookmarks.json.broken.</translation>
    </message>
    <message>
        <source>The bookmarks could not be saved to %1.</source>
        <translation>Не удалось сохранить закладки в %1.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Looks up status, reply and error codes, compares them, and finds them in texts.</source>
        <translation>Ищет коды состояния, ответа и ошибок, сравнивает их и находит в текстах.</translation>
    </message>
    <message>
        <source>list: all codes. systems: all systems. show CODE…: entries. search QUERY: ranked hits. compare A B: two codes side by side. explain [FILE…]: the codes in a text.</source>
        <translation>list: все коды. systems: все системы. show КОД…: статьи. search ЗАПРОС: найденное по порядку. compare A B: два кода рядом. explain [ФАЙЛ…]: коды в тексте.</translation>
    </message>
    <message>
        <source>Language of the output, such as tr or pt-BR.</source>
        <translation>Язык вывода, например tr или pt-BR.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Вывести JSON.</translation>
    </message>
    <message>
        <source>Print Markdown.</source>
        <translation>Вывести Markdown.</translation>
    </message>
    <message>
        <source>Only this system (list, show, search).</source>
        <translation>Только эта система (list, show, search).</translation>
    </message>
    <message>
        <source>At most this many hits (search); 10 if not given.</source>
        <translation>Не больше стольких результатов (search); без указания 10.</translation>
    </message>
    <message>
        <source>Also what is less than likely (explain).</source>
        <translation>Также то, что менее чем вероятно (explain).</translation>
    </message>
    <message>
        <source>Read one query a line from standard input (search).</source>
        <translation>Читать по одному запросу в строке со стандартного ввода (search).</translation>
    </message>
    <message>
        <source>Read the catalogues from this folder instead of the program&apos;s own.</source>
        <translation>Читать каталоги из этой папки, а не собственные каталоги программы.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Вывести эту справку.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Вывести версию.</translation>
    </message>
    <message>
        <source>There is no language “%1”; English is used. Languages: %2.</source>
        <translation>Нет языка «%1»; используется английский. Языки: %2.</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1, not “%1”.</source>
        <translation>--limit принимает целое число от 1, а не «%1».</translation>
    </message>
    <message>
        <source>%1 See --help.</source>
        <translation>%1 См. --help.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Success</source>
        <translation>Успех</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Перенаправление</translation>
    </message>
    <message>
        <source>Temporary failure</source>
        <translation>Временный сбой</translation>
    </message>
    <message>
        <source>Permanent failure</source>
        <translation>Постоянный сбой</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>Nothing to retry</source>
        <translation>Повтор не нужен</translation>
    </message>
    <message>
        <source>Retry later</source>
        <translation>Повторить позже</translation>
    </message>
    <message>
        <source>Retry after a change</source>
        <translation>Повторить после изменения</translation>
    </message>
    <message>
        <source>Do not retry</source>
        <translation>Не повторять</translation>
    </message>
    <message>
        <source>Nobody acts</source>
        <extracomment>Who has to act after this code</extracomment>
        <translation>Никому не нужно действовать</translation>
    </message>
    <message>
        <source>Client acts</source>
        <translation>Действует клиент</translation>
    </message>
    <message>
        <source>Server acts</source>
        <translation>Действует сервер</translation>
    </message>
    <message>
        <source>Sender acts</source>
        <extracomment>The sender of a mail</extracomment>
        <translation>Действует отправитель</translation>
    </message>
    <message>
        <source>Recipient acts</source>
        <extracomment>The recipient of a mail</extracomment>
        <translation>Действует получатель</translation>
    </message>
    <message>
        <source>Network acts</source>
        <extracomment>Whoever runs the network</extracomment>
        <translation>Действует сеть</translation>
    </message>
    <message>
        <source>Administrator acts</source>
        <translation>Действует администратор</translation>
    </message>
    <message>
        <source>User acts</source>
        <translation>Действует пользователь</translation>
    </message>
    <message>
        <source>Developer acts</source>
        <translation>Действует разработчик</translation>
    </message>
    <message>
        <source>Caller acts</source>
        <extracomment>The calling party of a phone call</extracomment>
        <translation>Действует вызывающий</translation>
    </message>
    <message>
        <source>Callee acts</source>
        <extracomment>The called party of a phone call</extracomment>
        <translation>Действует вызываемый</translation>
    </message>
    <message>
        <source>Provider acts</source>
        <extracomment>The mail, network or hosting provider</extracomment>
        <translation>Действует провайдер</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>Of a code: a standard or registry defines it</extracomment>
        <translation>Зарегистрирован</translation>
    </message>
    <message>
        <source>Obsolete</source>
        <extracomment>Of a code: a standard once defined it</extracomment>
        <translation>Устарел</translation>
    </message>
    <message>
        <source>Unofficial</source>
        <extracomment>Of a code: in use although no standard defines it</extracomment>
        <translation>Неофициальный</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>Of a code: set aside by the standard</extracomment>
        <translation>Зарезервирован</translation>
    </message>
    <message>
        <source>Not registered</source>
        <extracomment>Of a code: nobody has registered it</extracomment>
        <translation>Не зарегистрирован</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Label: whether to try again</extracomment>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Who acts</source>
        <extracomment>Label: who has to act next</extracomment>
        <translation>Кто действует</translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>Label: where in the exchange a code appears</extracomment>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>Label: the group of codes, such as 5xx</extracomment>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>Label: the standard that defines a code</extracomment>
        <translation>Стандарт</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>When you see it</source>
        <translation>Когда появляется</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>On the wire</source>
        <extracomment>Heading above an example of the bytes that two programs exchange</extracomment>
        <translation>В протоколе</translation>
    </message>
    <message>
        <source>What providers mean by it</source>
        <translation>Что имеют в виду провайдеры</translation>
    </message>
    <message>
        <source>What programs print</source>
        <translation>Что выводят программы</translation>
    </message>
    <message>
        <source>Codes inside it</source>
        <extracomment>Heading above the sub-codes that stand inside a code</extracomment>
        <translation>Коды внутри него</translation>
    </message>
    <message>
        <source>How the number reads</source>
        <translation>Как читать число</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>Кто использует</translation>
    </message>
    <message>
        <source>Often confused with</source>
        <translation>Часто путают с</translation>
    </message>
    <message>
        <source>Comes with</source>
        <extracomment>Heading above the codes that stand beside this one in the same line, as 5.2.2 beside 552</extracomment>
        <translation>Сопровождается</translation>
    </message>
    <message>
        <source>The same situation elsewhere</source>
        <extracomment>Heading above codes of other systems that say the same thing</extracomment>
        <translation>То же положение в других системах</translation>
    </message>
    <message>
        <source>By platform and version</source>
        <extracomment>Heading above what differs: the number on Linux and macOS, the level in TLS 1.2 and 1.3</extracomment>
        <translation>По платформам и версиям</translation>
    </message>
    <message>
        <source>The same number elsewhere</source>
        <translation>То же число в других системах</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Также известен как</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>You received one</source>
        <translation>Вы получили такой код</translation>
    </message>
    <message>
        <source>You write the server</source>
        <translation>Вы пишете сервер</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>Column heading: the English text beside its translation</extracomment>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>Column heading: the translated text beside its original</extracomment>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the items of a short list, with the blank that your language puts there</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>turns into it</source>
        <extracomment>Beside a code of another system: programs turn this page&apos;s code into it</extracomment>
        <translation>становится им</translation>
    </message>
    <message>
        <source>comes from it</source>
        <extracomment>Beside a code of another system: programs turn it into this page&apos;s code</extracomment>
        <translation>получается из него</translation>
    </message>
    <message>
        <source>Not Registered</source>
        <extracomment>In place of the name of a code that nobody has registered</extracomment>
        <translation>Не зарегистрирован</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Link that compares two codes</extracomment>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>There is no note on these two codes. The rows below show what differs.</source>
        <translation>Об этих двух кодах примечания нет. Строки ниже показывают, чем они различаются.</translation>
    </message>
    <message>
        <source>Last checked against the sources: %1</source>
        <extracomment>%1 is a year and month such as 2026-11</extracomment>
        <translation>Последняя сверка с источниками: %1</translation>
    </message>
    <message>
        <source>Both sides show the same code.</source>
        <translation>С обеих сторон один и тот же код.</translation>
    </message>
</context>
<context>
    <name>statusbook::models::CodeListModel</name>
    <message>
        <source>Bookmarks</source>
        <extracomment>Heading of the bookmarked codes and comparisons, first in the list</extracomment>
        <translation>Закладки</translation>
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
        <translation>О&amp;бъяснить</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Paste &amp;Text</source>
        <translation>Вставить &amp;текст</translation>
    </message>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation>&amp;Экспорт в PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Копировать как &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>Копировать как &amp;HTML</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>&amp;Next Code in the Text</source>
        <translation>&amp;Следующий код в тексте</translation>
    </message>
    <message>
        <source>&amp;Previous Code in the Text</source>
        <translation>&amp;Предыдущий код в тексте</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>О&amp;чистить</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>У&amp;величить</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <source>&amp;Sort by Name</source>
        <translation>Сортировать по &amp;имени</translation>
    </message>
    <message>
        <source>Show Ori&amp;ginal</source>
        <translation>Показать ори&amp;гинал</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>Следующая &amp;панель</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>&amp;Start Page</source>
        <translation>На&amp;чальная страница</translation>
    </message>
    <message>
        <source>Boo&amp;kmark</source>
        <translation>&amp;Закладка</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Сравнить</translation>
    </message>
    <message>
        <source>&amp;Swap Sides</source>
        <translation>&amp;Поменять местами</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;About Statusbook</source>
        <translation>&amp;О программе Statusbook</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::CodeListView</name>
    <message>
        <source>Codes</source>
        <extracomment>Name of the list of codes, read out by screen readers</extracomment>
        <translation>Коды</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::CodePicker</name>
    <message>
        <source>Choose a code</source>
        <extracomment>In the head of a comparison, where no code has been chosen yet</extracomment>
        <translation>Выберите код</translation>
    </message>
    <message>
        <source>First code: none chosen yet</source>
        <translation>Первый код: ещё не выбран</translation>
    </message>
    <message>
        <source>Second code: none chosen yet</source>
        <translation>Второй код: ещё не выбран</translation>
    </message>
    <message>
        <source>First code: %1 %2 %3</source>
        <extracomment>Read out for the head of a comparison: system, code, name (&quot;First code: SMTP 252 Cannot Verify User&quot;)</extracomment>
        <translation>Первый код: %1 %2 %3</translation>
    </message>
    <message>
        <source>Second code: %1 %2 %3</source>
        <translation>Второй код: %1 %2 %3</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::CodePickerPopup</name>
    <message>
        <source>Choose a code</source>
        <extracomment>Over the comparison: the frame in which another code is searched and picked</extracomment>
        <translation>Выберите код</translation>
    </message>
    <message>
        <source>No code matches.</source>
        <translation>Ничего не найдено.</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ComparisonPane</name>
    <message>
        <source>Choose the code to compare with: type its number, its name or a symptom above.</source>
        <translation>Выберите код для сравнения: введите выше его число, имя или признак.</translation>
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
        <translation>Объяснить текст</translation>
    </message>
    <message>
        <source>Paste an error message, a log or a returned mail, type it, or drop a file: every code in it is marked and explained.</source>
        <translation>Вставьте сообщение об ошибке, журнал или возвращённое письмо, введите его или перетащите файл: каждый код в нём будет отмечен и объяснён.</translation>
    </message>
    <message>
        <source>All of it is read on this computer, and nothing of it is kept.</source>
        <translation>Всё читается на этом компьютере, и ничего не сохраняется.</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ExplainPane</name>
    <message>
        <source>Explain a text</source>
        <translation>Объяснить текст</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Button in a narrow window: shows the text instead of the codes</extracomment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops reading a long text</extracomment>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <extracomment>Button menu: the language of the report that is copied or printed</extracomment>
        <translation>Язык отчёта</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ExplainSide</name>
    <message>
        <source>Not readable</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Не удалось прочитать файл</translation>
    </message>
    <message>
        <source>The text is long: the lines around the first and the last place of each code are shown, each part with the number of its first line.</source>
        <translation>Текст длинный: показаны строки вокруг первого и последнего места каждого кода, каждый отрывок с номером его первой строки.</translation>
    </message>
    <message>
        <source>Codes found</source>
        <extracomment>Name of the list of codes found in a text, read out by screen readers</extracomment>
        <translation>Найденные коды</translation>
    </message>
    <message>
        <source>Open the Entry</source>
        <extracomment>Button: shows the entry of the code</extracomment>
        <translation>Открыть статью</translation>
    </message>
    <message>
        <source>Previous place of this code</source>
        <translation>Предыдущее место этого кода</translation>
    </message>
    <message>
        <source>Next place of this code</source>
        <translation>Следующее место этого кода</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ExplainText</name>
    <message>
        <source>Text to explain</source>
        <extracomment>Name of the text whose codes are explained, read out by screen readers</extracomment>
        <translation>Текст для объяснения</translation>
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
        <translation>Письма, журналы и тексты (*.eml *.mbox *.log *.txt *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Open a Text to Explain</source>
        <translation>Открыть текст для объяснения</translation>
    </message>
    <message>
        <source>%1 – Statusbook</source>
        <extracomment>Window title; %1 is what is shown</extracomment>
        <translation>%1 – Statusbook</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Сравнение</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Спр&amp;авка</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Язык системы</translation>
    </message>
    <message>
        <source>List and page</source>
        <translation>Список и страница</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Скопировано в буфер обмена.</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Экспорт в PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено как %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Не удалось записать %1: %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Printing is not available: %1</source>
        <translation>Печать недоступна: %1</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::NoMatchPane</name>
    <message>
        <source>No code matches “%1”</source>
        <extracomment>Where the list stood; %1 is what the reader typed</extracomment>
        <translation>По запросу «%1» ничего не найдено</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>Below &quot;No code matches …&quot;; %1 is the system, or systems, that the search is limited to</extracomment>
        <translation>в %1</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <extracomment>Heading over the codes whose names are nearest to what the reader typed</extracomment>
        <translation>Возможно, вы имели в виду</translation>
    </message>
    <message>
        <source>Search in all systems</source>
        <extracomment>Button: repeats the search without the limit to some systems</extracomment>
        <translation>Искать во всех системах</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::PageDialog</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a dialog</extracomment>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::PaneHeader</name>
    <message>
        <source>List</source>
        <extracomment>Button that goes back from an entry to the list of codes</extracomment>
        <translation>Список</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::SearchField</name>
    <message>
        <source>Code, name or symptom</source>
        <extracomment>In the empty search field</extracomment>
        <translation>Код, имя или признак</translation>
    </message>
    <message>
        <source>Search codes</source>
        <extracomment>Name of the search field, read out by screen readers</extracomment>
        <translation>Поиск кодов</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Button in the search field: empties the field Name of the picture in the search field, for screen readers</extracomment>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::SearchPane</name>
    <message>
        <source>All systems</source>
        <translation>Все системы</translation>
    </message>
    <message>
        <source>Systems</source>
        <extracomment>What the filter is about</extracomment>
        <translation>Системы</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Любой результат</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>What the filter is about</extracomment>
        <translation>Результат</translation>
    </message>
    <message numerus="yes">
        <source>No match among %Ln code(s)</source>
        <translation>
            <numerusform>Нет совпадений среди %Ln кода</numerusform>
            <numerusform>Нет совпадений среди %Ln кодов</numerusform>
            <numerusform>Нет совпадений среди %Ln кодов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s)</source>
        <extracomment>Second half of &quot;%1 · %2&quot; below the list</extracomment>
        <translation>
            <numerusform>%Ln система</numerusform>
            <numerusform>%Ln системы</numerusform>
            <numerusform>%Ln систем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln совпадение</numerusform>
            <numerusform>%Ln совпадения</numerusform>
            <numerusform>%Ln совпадений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln код</numerusform>
            <numerusform>%Ln кода</numerusform>
            <numerusform>%Ln кодов</numerusform>
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
        <translation>Найти код состояния</translation>
    </message>
    <message>
        <source>Type a number, a name or what went wrong.</source>
        <translation>Введите число, имя или то, что пошло не так.</translation>
    </message>
    <message>
        <source>smtp 550</source>
        <extracomment>Example of a query, typed into the search field as it stands: code 550 of the system SMTP</extracomment>
        <translation>smtp 550</translation>
    </message>
    <message>
        <source>one code of one system</source>
        <translation>один код одной системы</translation>
    </message>
    <message>
        <source>mailbox full</source>
        <extracomment>Example of a query, typed into the search field as it stands: words that find a code</extracomment>
        <translation>почтовый ящик переполнен</translation>
    </message>
    <message>
        <source>a symptom in your own words</source>
        <translation>признак своими словами</translation>
    </message>
    <message>
        <source>450 vs 550</source>
        <extracomment>Example of a query, typed into the search field as it stands; &quot;vs&quot; may stay as it is</extracomment>
        <translation>450 vs 550</translation>
    </message>
    <message>
        <source>two codes side by side</source>
        <translation>два кода рядом</translation>
    </message>
    <message>
        <source>5xx</source>
        <extracomment>Example of a query, typed into the search field as it stands</extracomment>
        <translation>5xx</translation>
    </message>
    <message>
        <source>a whole family</source>
        <translation>целое семейство</translation>
    </message>
</context>
</TS>
