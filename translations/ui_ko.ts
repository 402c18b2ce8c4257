<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>There is no command “%1”. See --help.</source>
        <translation>“%1” 명령은 없습니다. --help를 참조하십시오.</translation>
    </message>
    <message>
        <source>“%1” takes no arguments.</source>
        <translation>“%1” 명령은 인자를 받지 않습니다.</translation>
    </message>
    <message>
        <source>There is no system “%1”. “statusbook-cli systems” lists all.</source>
        <translation>“%1” 시스템은 없습니다. “statusbook-cli systems” 명령으로 모든 시스템을 볼 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>코드 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a code to show, such as smtp/550, 550 or UNAVAILABLE.</source>
        <translation>표시할 코드를 지정하십시오. 예: smtp/550, 550, UNAVAILABLE.</translation>
    </message>
    <message>
        <source>No code is called “%1”. Try “statusbook-cli search”.</source>
        <translation>“%1” 코드를 찾을 수 없습니다. “statusbook-cli search” 명령을 사용해 보십시오.</translation>
    </message>
    <message>
        <source>With --stdin the queries come from standard input only.</source>
        <translation>--stdin을 사용하면 쿼리를 표준 입력에서만 읽습니다.</translation>
    </message>
    <message>
        <source>Say what to search for.</source>
        <translation>검색할 내용을 지정하십시오.</translation>
    </message>
    <message>
        <source>No code matches “%1”.</source>
        <translation>“%1”에 일치하는 코드가 없습니다.</translation>
    </message>
    <message>
        <source>No code matches “%1”. The nearest:</source>
        <translation>“%1”에 일치하는 코드가 없습니다. 가장 가까운 코드:</translation>
    </message>
    <message>
        <source>Name the two codes to compare.</source>
        <translation>비교할 코드 두 개를 지정하십시오.</translation>
    </message>
    <message>
        <source>These two cannot be compared.</source>
        <translation>이 두 코드는 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>파일이 너무 큽니다.</translation>
    </message>
    <message>
        <source>A command is missing: list, systems, show, search, compare or explain. See --help.</source>
        <translation>명령이 필요합니다: list, systems, show, search, compare 또는 explain. --help를 참조하십시오.</translation>
    </message>
</context>
<context>
    <name>ExplainFault</name>
    <message>
        <source>The file is larger than the program reads.</source>
        <translation>파일이 프로그램이 읽을 수 있는 크기를 넘습니다.</translation>
    </message>
</context>
<context>
    <name>ExplainWords</name>
    <message>
        <source>Empty text</source>
        <extracomment>What kind of text it seems to be</extracomment>
        <translation>빈 텍스트</translation>
    </message>
    <message>
        <source>Data, not text</source>
        <translation>텍스트가 아닌 데이터</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>메일</translation>
    </message>
    <message>
        <source>Report on undelivered mail</source>
        <translation>배달하지 못한 메일에 대한 보고</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <extracomment>A file with several mails</extracomment>
        <translation>메일함</translation>
    </message>
    <message>
        <source>Access log of a web server</source>
        <translation>웹 서버의 접근 로그</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Stack trace</source>
        <translation>스택 추적</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>HTML or XML</source>
        <translation>HTML 또는 XML</translation>
    </message>
    <message>
        <source>Table or listing</source>
        <translation>표 또는 목록</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>No code found</source>
        <translation>코드를 찾지 못했습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) found</source>
        <translation>
            <numerusform>코드 %n개를 찾았습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Almost certain</source>
        <extracomment>How sure the program is that it has read a code rightly</extracomment>
        <translation>거의 확실함</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>가능성이 높음</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>가능함</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>추측</translation>
    </message>
    <message>
        <source>%1 names the protocol.</source>
        <extracomment>%1 is a piece of the text: `SIP/2.0 486`</extracomment>
        <translation>%1 자체가 프로토콜의 이름입니다.</translation>
    </message>
    <message>
        <source>A log of this form has the status at this place: %1</source>
        <extracomment>%1 is a piece of the text, a line of a log</extracomment>
        <translation>이 형식의 로그에서는 이 자리에 상태 코드가 있습니다: %1</translation>
    </message>
    <message>
        <source>%1 is a field for such codes.</source>
        <extracomment>%1 is a piece of the text: `dsn=5.1.1`</extracomment>
        <translation>%1: 이런 코드가 들어가는 필드입니다.</translation>
    </message>
    <message>
        <source>%1 is the name of this code.</source>
        <extracomment>%1 is a piece of the text: `ECONNREFUSED`</extracomment>
        <translation>%1: 이 코드의 이름입니다.</translation>
    </message>
    <message>
        <source>Programs print %1 for this code.</source>
        <extracomment>%1 is a piece of the text: `tlsv1 alert unknown ca`</extracomment>
        <translation>프로그램은 이 코드를 %1(으)로 출력합니다.</translation>
    </message>
    <message>
        <source>Number and words belong together: %1</source>
        <extracomment>%1 is a piece of the text: `404 Not Found`</extracomment>
        <translation>숫자와 문구가 서로 맞습니다: %1</translation>
    </message>
    <message>
        <source>Number and name belong together: %1</source>
        <extracomment>%1 is a piece of the text: `14 UNAVAILABLE`</extracomment>
        <translation>숫자와 이름이 서로 맞습니다: %1</translation>
    </message>
    <message>
        <source>The words before the number announce such a code: %1</source>
        <extracomment>%1 is a piece of the text: `exit code 137`</extracomment>
        <translation>숫자 앞의 단어가 이런 코드임을 알려 줍니다: %1</translation>
    </message>
    <message>
        <source>The lines around it are a dialogue of this protocol.</source>
        <translation>주변의 줄이 이 프로토콜의 대화입니다.</translation>
    </message>
    <message>
        <source>Reply code and status code stand together: %1</source>
        <extracomment>%1 is a piece of the text: `550 5.1.1`</extracomment>
        <translation>응답 코드와 상태 코드가 나란히 있습니다: %1</translation>
    </message>
    <message>
        <source>A report on undelivered mail has the server’s answer at this place.</source>
        <translation>배달하지 못한 메일에 대한 보고에서는 이 자리에 서버의 응답이 있습니다.</translation>
    </message>
    <message>
        <source>Several systems have this code, and the text does not tell which is meant.</source>
        <translation>여러 시스템에 이 코드가 있으며, 텍스트만으로는 어느 것인지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>What became of a mail for one recipient</extracomment>
        <translation>배달하지 못함</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>지연됨</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>배달됨</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>전달됨</translation>
    </message>
    <message>
        <source>Passed on to a list</source>
        <extracomment>A mail to a list, passed on to its members</extracomment>
        <translation>목록으로 전달됨</translation>
    </message>
    <message>
        <source>while looking up the host</source>
        <extracomment>Where in the delivery a mail was stopped</extracomment>
        <translation>호스트를 찾는 중에</translation>
    </message>
    <message>
        <source>while connecting</source>
        <translation>연결하는 중에</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>%1 is a command of SMTP: “after DATA”</extracomment>
        <translation>%1 이후에</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <extracomment>%1 is the name of the mail server that refused a mail</extracomment>
        <translation>%1의 응답</translation>
    </message>
    <message>
        <source>Codes found</source>
        <translation>찾은 코드</translation>
    </message>
    <message>
        <source>The file unpacks to more than the program reads.</source>
        <translation>파일의 압축을 풀면 프로그램이 읽을 수 있는 크기를 넘습니다.</translation>
    </message>
    <message>
        <source>The packed file is damaged; what comes before the damage is read.</source>
        <translation>압축 파일이 손상되었습니다. 손상된 곳 앞까지만 읽었습니다.</translation>
    </message>
    <message>
        <source>Other readings of this place</source>
        <extracomment>Heading: as which further codes a place in a text can be read</extracomment>
        <translation>이 자리를 달리 읽으면</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>Heading: what became of a mail for each recipient</extracomment>
        <translation>받는 사람</translation>
    </message>
    <message>
        <source>Error messages, logs and returned mails name codes of mail, web, DNS, TLS and other protocols. A few more lines around the error may help.</source>
        <translation>오류 메시지, 로그, 반송된 메일에는 메일, 웹, DNS, TLS 등 여러 프로토콜의 코드가 들어 있습니다. 오류 앞뒤의 줄을 조금 더 넣으면 찾을 수도 있습니다.</translation>
    </message>
    <message>
        <source>Reading was stopped: only the beginning of the text is explained.</source>
        <translation>읽기를 멈췄습니다. 텍스트의 앞부분만 설명합니다.</translation>
    </message>
    <message>
        <source>%1 gives the cause of this status.</source>
        <extracomment>%1 is a piece of the text: `Warning: 305`, which a SIP response with this status has</extracomment>
        <translation>%1은(는) 이 상태의 원인을 알려 줍니다.</translation>
    </message>
    <message>
        <source>%1 is a cause of the telephone network; gateways translate it to this status.</source>
        <extracomment>%1 is a piece of the text: `Q.850;cause=17`, `USER_BUSY`</extracomment>
        <translation>%1은(는) 전화망의 원인 코드이며, 게이트웨이가 이 상태로 변환합니다.</translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>%1 is not a catalogue.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 파일은 카탈로그가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 was made for another kind of processor.</source>
        <translation>%1 파일은 다른 종류의 프로세서용으로 만들어졌습니다.</translation>
    </message>
    <message>
        <source>%1 is cut off: the end of the file is missing.</source>
        <translation>%1 파일이 잘렸습니다. 파일의 끝부분이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is damaged: its checksum does not fit its content.</source>
        <translation>%1 파일이 손상되었습니다. 체크섬이 내용과 맞지 않습니다.</translation>
    </message>
    <message>
        <source>%1 belongs to another version of the content than the English catalogue beside it.</source>
        <translation>%1 파일의 내용 버전이 함께 있는 영어 카탈로그와 다릅니다.</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>a code, in every system that knows it</source>
        <translation>코드(그 코드가 있는 모든 시스템)</translation>
    </message>
    <message>
        <source>a code, of this system first</source>
        <translation>코드(이 시스템 우선)</translation>
    </message>
    <message>
        <source>nothing but this system</source>
        <translation>이 시스템만</translation>
    </message>
    <message>
        <source>a symbolic name</source>
        <translation>심볼 이름</translation>
    </message>
    <message>
        <source>words, in any order, whole or begun, in your language or in English</source>
        <translation>단어(순서 무관, 전체 또는 앞부분, 사용자의 언어 또는 영어)</translation>
    </message>
    <message>
        <source>two codes; Enter compares them</source>
        <translation>코드 두 개, Enter를 누르면 비교</translation>
    </message>
    <message>
        <source>Move in the list while you type</source>
        <translation>입력하면서 목록에서 이동</translation>
    </message>
    <message>
        <source>Show the entry; compare where two codes are named</source>
        <translation>항목 표시, 코드가 두 개이면 비교</translation>
    </message>
    <message>
        <source>Compare with the entry shown before</source>
        <translation>이전에 표시한 항목과 비교</translation>
    </message>
    <message>
        <source>Clear the search field; go back to the list in a narrow window</source>
        <translation>검색 필드 지우기, 좁은 창에서는 목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>What you can type</source>
        <translation>입력할 수 있는 내용</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>About Statusbook</source>
        <translation>Statusbook 정보</translation>
    </message>
    <message>
        <source>An offline reference of status, reply and error codes: what a code means, why you see it, what to do, and how it differs from the code next to it.</source>
        <translation>상태 코드, 응답 코드, 오류 코드를 위한 오프라인 참조 자료입니다. 코드의 의미, 코드가 나타나는 이유, 해야 할 일, 비슷한 코드와의 차이를 설명합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>코드 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s)</source>
        <translation>
            <numerusform>시스템 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that you type leaves this computer: the program has no network code.</source>
        <translation>입력한 내용은 이 컴퓨터를 벗어나지 않습니다. 이 프로그램에는 네트워크 코드가 없습니다.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>The program is under the Apache License 2.0, its content under the Creative Commons Attribution 4.0 licence.</source>
        <translation>프로그램에는 Apache License 2.0, 내용에는 Creative Commons 저작자표시 4.0 라이선스가 적용됩니다.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;1,016 codes&quot;, %2 &quot;16 systems&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>a family of codes; also %1 and %2</source>
        <extracomment>%1 and %2 are further patterns</extracomment>
        <translation>코드 계열 전체. %1, %2도 가능</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Text of the page. Tab goes through its links, Enter follows one.</source>
        <comment>accessible description of the pane that shows an entry or a comparison</comment>
        <translation>페이지의 텍스트입니다. Tab으로 링크 사이를 이동하고 Enter로 링크를 엽니다.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy Link Address</source>
        <translation>링크 주소 복사</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>English</source>
        <comment>quiet mark behind a text that is not translated yet</comment>
        <translation>영어</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <comment>button in a block of protocol or log text</comment>
        <translation>이 텍스트 복사</translation>
    </message>
</context>
<context>
    <name>StartText</name>
    <message>
        <source>Looks up status, reply and error codes, and compares them.</source>
        <translation>상태 코드, 응답 코드, 오류 코드를 찾아보고 비교합니다.</translation>
    </message>
    <message>
        <source>A code to show, such as smtp/550 or UNAVAILABLE; two codes are compared.</source>
        <translation>표시할 코드입니다(예: smtp/550, UNAVAILABLE). 두 개이면 비교합니다.</translation>
    </message>
    <message>
        <source>Language of the window, such as tr or pt-BR, for this time.</source>
        <translation>이번에만 사용할 창의 언어입니다(예: tr, pt-BR).</translation>
    </message>
    <message>
        <source>Read the catalogues from this folder instead of the program&apos;s own.</source>
        <translation>프로그램의 카탈로그 대신 이 디렉터리의 카탈로그를 읽습니다.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>이 도움말을 출력합니다.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>버전을 출력합니다.</translation>
    </message>
    <message>
        <source>No code is called “%1”.</source>
        <translation>“%1” 코드를 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no language “%1”; English is used. Languages: %2.</source>
        <translation>“%1” 언어가 없어 영어를 사용합니다. 사용할 수 있는 언어: %2.</translation>
    </message>
    <message>
        <source>The bookmarks could not be read (%1). The file was kept as bookmarks.json.broken.</source>
        <translation>북마크를 읽을 수 없습니다(%1). 파일을 bookmarks.json.broken으로 보관했습니다.</translation>
    </message>
    <message>
        <source>The bookmarks could not be saved to %1.</source>
        <translation>북마크를 %1 파일에 저장할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Language of the output, such as tr or pt-BR.</source>
        <translation>출력 언어입니다(예: tr, pt-BR).</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON으로 출력합니다.</translation>
    </message>
    <message>
        <source>Print Markdown.</source>
        <translation>Markdown으로 출력합니다.</translation>
    </message>
    <message>
        <source>Only this system (list, show, search).</source>
        <translation>이 시스템만 표시합니다(list, show, search).</translation>
    </message>
    <message>
        <source>At most this many hits (search); 10 if not given.</source>
        <translation>최대 결과 수입니다(search). 지정하지 않으면 10입니다.</translation>
    </message>
    <message>
        <source>Read one query a line from standard input (search).</source>
        <translation>표준 입력에서 한 줄에 쿼리 하나씩 읽습니다(search).</translation>
    </message>
    <message>
        <source>Read the catalogues from this folder instead of the program&apos;s own.</source>
        <translation>프로그램의 카탈로그 대신 이 디렉터리의 카탈로그를 읽습니다.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>이 도움말을 출력합니다.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>버전을 출력합니다.</translation>
    </message>
    <message>
        <source>There is no language “%1”; English is used. Languages: %2.</source>
        <translation>“%1” 언어가 없어 영어를 사용합니다. 사용할 수 있는 언어: %2.</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1, not “%1”.</source>
        <translation>--limit에는 “%1” 대신 1 이상의 정수를 지정해야 합니다.</translation>
    </message>
    <message>
        <source>%1 See --help.</source>
        <translation>%1 --help를 참조하십시오.</translation>
    </message>
    <message>
        <source>Looks up status, reply and error codes, compares them, and finds them in texts.</source>
        <translation>상태 코드, 응답 코드, 오류 코드를 찾아보고 비교하며, 텍스트에서 찾아냅니다.</translation>
    </message>
    <message>
        <source>list: all codes. systems: all systems. show CODE…: entries. search QUERY: ranked hits. compare A B: two codes side by side. explain [FILE…]: the codes in a text.</source>
        <translation>list: 모든 코드. systems: 모든 시스템. show CODE…: 항목. search QUERY: 순위별 결과. compare A B: 두 코드를 나란히. explain [FILE…]: 텍스트에 있는 코드.</translation>
    </message>
    <message>
        <source>Also what is less than likely (explain).</source>
        <translation>가능성이 낮은 것도 포함(explain).</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Success</source>
        <translation>성공</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>리디렉션</translation>
    </message>
    <message>
        <source>Temporary failure</source>
        <translation>일시적 실패</translation>
    </message>
    <message>
        <source>Permanent failure</source>
        <translation>영구적 실패</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Nothing to retry</source>
        <translation>재시도할 필요 없음</translation>
    </message>
    <message>
        <source>Retry later</source>
        <translation>나중에 재시도</translation>
    </message>
    <message>
        <source>Retry after a change</source>
        <translation>변경 후 재시도</translation>
    </message>
    <message>
        <source>Do not retry</source>
        <translation>재시도하지 않음</translation>
    </message>
    <message>
        <source>Nobody acts</source>
        <extracomment>Who has to act after this code</extracomment>
        <translation>조치할 필요 없음</translation>
    </message>
    <message>
        <source>Client acts</source>
        <translation>클라이언트가 조치</translation>
    </message>
    <message>
        <source>Server acts</source>
        <translation>서버가 조치</translation>
    </message>
    <message>
        <source>Sender acts</source>
        <extracomment>The sender of a mail</extracomment>
        <translation>보낸 사람이 조치</translation>
    </message>
    <message>
        <source>Recipient acts</source>
        <extracomment>The recipient of a mail</extracomment>
        <translation>받는 사람이 조치</translation>
    </message>
    <message>
        <source>Network acts</source>
        <extracomment>Whoever runs the network</extracomment>
        <translation>네트워크 운영자가 조치</translation>
    </message>
    <message>
        <source>Administrator acts</source>
        <translation>관리자가 조치</translation>
    </message>
    <message>
        <source>User acts</source>
        <translation>사용자가 조치</translation>
    </message>
    <message>
        <source>Developer acts</source>
        <translation>개발자가 조치</translation>
    </message>
    <message>
        <source>Caller acts</source>
        <extracomment>The calling party of a phone call</extracomment>
        <translation>발신자가 조치</translation>
    </message>
    <message>
        <source>Callee acts</source>
        <extracomment>The called party of a phone call</extracomment>
        <translation>수신자가 조치</translation>
    </message>
    <message>
        <source>Provider acts</source>
        <extracomment>The mail, network or hosting provider</extracomment>
        <translation>제공업체가 조치</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>Of a code: a standard or registry defines it</extracomment>
        <translation>등록됨</translation>
    </message>
    <message>
        <source>Obsolete</source>
        <extracomment>Of a code: a standard once defined it</extracomment>
        <translation>폐지됨</translation>
    </message>
    <message>
        <source>Unofficial</source>
        <extracomment>Of a code: in use although no standard defines it</extracomment>
        <translation>비공식</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>Of a code: set aside by the standard</extracomment>
        <translation>예약됨</translation>
    </message>
    <message>
        <source>Not registered</source>
        <extracomment>Of a code: nobody has registered it</extracomment>
        <translation>등록되지 않음</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Label: whether to try again</extracomment>
        <translation>재시도</translation>
    </message>
    <message>
        <source>Who acts</source>
        <extracomment>Label: who has to act next</extracomment>
        <translation>조치 주체</translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>Label: where in the exchange a code appears</extracomment>
        <translation>단계</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>Label: the group of codes, such as 5xx</extracomment>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>Label: the standard that defines a code</extracomment>
        <translation>표준</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>의미</translation>
    </message>
    <message>
        <source>When you see it</source>
        <translation>나타나는 경우</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>해결 방법</translation>
    </message>
    <message>
        <source>On the wire</source>
        <extracomment>Heading above an example of the bytes that two programs exchange</extracomment>
        <translation>실제 통신 내용</translation>
    </message>
    <message>
        <source>What providers mean by it</source>
        <translation>제공업체별 의미</translation>
    </message>
    <message>
        <source>What programs print</source>
        <translation>프로그램의 출력 내용</translation>
    </message>
    <message>
        <source>Codes inside it</source>
        <extracomment>Heading above the sub-codes that stand inside a code</extracomment>
        <translation>안에 포함된 코드</translation>
    </message>
    <message>
        <source>How the number reads</source>
        <translation>번호 읽는 법</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>사용하는 곳</translation>
    </message>
    <message>
        <source>Often confused with</source>
        <translation>자주 혼동되는 코드</translation>
    </message>
    <message>
        <source>The same number elsewhere</source>
        <translation>다른 시스템의 같은 번호</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>다른 이름</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>You received one</source>
        <translation>둘 중 하나를 받은 경우</translation>
    </message>
    <message>
        <source>You write the server</source>
        <translation>서버를 개발하는 경우</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>Column heading: the English text beside its translation</extracomment>
        <translation>원문</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>Column heading: the translated text beside its original</extracomment>
        <translation>번역</translation>
    </message>
    <message>
        <source>Not Registered</source>
        <extracomment>In place of the name of a code that nobody has registered</extracomment>
        <translation>등록되지 않음</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Link that compares two codes</extracomment>
        <translation>비교</translation>
    </message>
    <message>
        <source>There is no note on these two codes. The rows below show what differs.</source>
        <translation>이 두 코드에 관한 메모가 없습니다. 서로 다른 점은 아래 행에 표시됩니다.</translation>
    </message>
    <message>
        <source>Last checked against the sources: %1</source>
        <extracomment>%1 is a year and month such as 2026-11</extracomment>
        <translation>출처와 마지막으로 대조한 시기: %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the items of a short list, with the blank that your language puts there</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Comes with</source>
        <extracomment>Heading above the codes that stand beside this one in the same line, as 5.2.2 beside 552</extracomment>
        <translation>함께 나오는 코드</translation>
    </message>
    <message>
        <source>The same situation elsewhere</source>
        <extracomment>Heading above codes of other systems that say the same thing</extracomment>
        <translation>다른 체계에서 같은 상황</translation>
    </message>
    <message>
        <source>By platform and version</source>
        <extracomment>Heading above what differs: the number on Linux and macOS, the level in TLS 1.2 and 1.3</extracomment>
        <translation>플랫폼과 버전별</translation>
    </message>
    <message>
        <source>turns into it</source>
        <extracomment>Beside a code of another system: programs turn this page&apos;s code into it</extracomment>
        <translation>이 코드로 바뀝니다</translation>
    </message>
    <message>
        <source>comes from it</source>
        <extracomment>Beside a code of another system: programs turn it into this page&apos;s code</extracomment>
        <translation>이 코드에서 옵니다</translation>
    </message>
    <message>
        <source>Both sides show the same code.</source>
        <translation>양쪽이 같은 코드입니다.</translation>
    </message>
</context>
<context>
    <name>statusbook::models::CodeListModel</name>
    <message>
        <source>Bookmarks</source>
        <extracomment>Heading of the bookmarked codes and comparisons, first in the list</extracomment>
        <translation>북마크</translation>
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
        <source>&amp;Export as PDF…</source>
        <translation>PDF로 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Markdown으로 복사(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>HTML로 복사(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>검색(&amp;F)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>기본 크기(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Sort by Name</source>
        <translation>이름순으로 정렬(&amp;S)</translation>
    </message>
    <message>
        <source>Show Ori&amp;ginal</source>
        <translation>원문 표시(&amp;G)</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>다음 패널(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>앞으로(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Start Page</source>
        <translation>시작 페이지(&amp;S)</translation>
    </message>
    <message>
        <source>Boo&amp;kmark</source>
        <translation>북마크(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>비교(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Swap Sides</source>
        <translation>좌우 맞바꾸기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>키보드 단축키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Statusbook</source>
        <translation>Statusbook 정보(&amp;A)</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>설명(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Paste &amp;Text</source>
        <translation>텍스트 붙여넣기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next Code in the Text</source>
        <translation>텍스트의 다음 코드(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Code in the Text</source>
        <translation>텍스트의 이전 코드(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>지우기(&amp;L)</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::CodeListView</name>
    <message>
        <source>Codes</source>
        <extracomment>Name of the list of codes, read out by screen readers</extracomment>
        <translation>코드</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::CodePicker</name>
    <message>
        <source>Choose a code</source>
        <extracomment>In the head of a comparison, where no code has been chosen yet</extracomment>
        <translation>코드 선택</translation>
    </message>
    <message>
        <source>First code: none chosen yet</source>
        <translation>첫 번째 코드: 아직 선택하지 않음</translation>
    </message>
    <message>
        <source>Second code: none chosen yet</source>
        <translation>두 번째 코드: 아직 선택하지 않음</translation>
    </message>
    <message>
        <source>First code: %1 %2 %3</source>
        <extracomment>Read out for the head of a comparison: system, code, name (&quot;First code: SMTP 252 Cannot Verify User&quot;)</extracomment>
        <translation>첫 번째 코드: %1 %2 %3</translation>
    </message>
    <message>
        <source>Second code: %1 %2 %3</source>
        <translation>두 번째 코드: %1 %2 %3</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::CodePickerPopup</name>
    <message>
        <source>Choose a code</source>
        <extracomment>Over the comparison: the frame in which another code is searched and picked</extracomment>
        <translation>코드 선택</translation>
    </message>
    <message>
        <source>No code matches.</source>
        <translation>일치하는 코드가 없습니다.</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ComparisonPane</name>
    <message>
        <source>Choose the code to compare with: type its number, its name or a symptom above.</source>
        <translation>비교할 코드를 선택하십시오. 위에 번호, 이름 또는 증상을 입력하십시오.</translation>
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
        <translation>텍스트 설명</translation>
    </message>
    <message>
        <source>Paste an error message, a log or a returned mail, type it, or drop a file: every code in it is marked and explained.</source>
        <translation>오류 메시지, 로그, 반송된 메일을 붙여넣거나 입력하거나 파일을 끌어다 놓으세요. 안에 있는 모든 코드를 표시하고 설명합니다.</translation>
    </message>
    <message>
        <source>All of it is read on this computer, and nothing of it is kept.</source>
        <translation>모두 이 컴퓨터에서만 읽으며 아무것도 보관하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ExplainPane</name>
    <message>
        <source>Explain a text</source>
        <translation>텍스트 설명</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Button in a narrow window: shows the text instead of the codes</extracomment>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops reading a long text</extracomment>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <extracomment>Button menu: the language of the report that is copied or printed</extracomment>
        <translation>보고서 언어</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>창과 같은 언어</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ExplainSide</name>
    <message>
        <source>Not readable</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>파일을 읽지 못했습니다</translation>
    </message>
    <message>
        <source>The text is long: the lines around the first and the last place of each code are shown, each part with the number of its first line.</source>
        <translation>텍스트가 길어 각 코드가 처음과 마지막으로 나온 곳 앞뒤의 줄만 보여 줍니다. 각 부분 앞의 숫자는 첫 줄의 번호입니다.</translation>
    </message>
    <message>
        <source>Codes found</source>
        <extracomment>Name of the list of codes found in a text, read out by screen readers</extracomment>
        <translation>찾은 코드</translation>
    </message>
    <message>
        <source>Open the Entry</source>
        <extracomment>Button: shows the entry of the code</extracomment>
        <translation>항목 열기</translation>
    </message>
    <message>
        <source>Previous place of this code</source>
        <translation>이 코드의 이전 위치</translation>
    </message>
    <message>
        <source>Next place of this code</source>
        <translation>이 코드의 다음 위치</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ExplainText</name>
    <message>
        <source>Text to explain</source>
        <extracomment>Name of the text whose codes are explained, read out by screen readers</extracomment>
        <translation>설명할 텍스트</translation>
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
        <source>%1 – Statusbook</source>
        <extracomment>Window title; %1 is what is shown</extracomment>
        <translation>%1 – Statusbook</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>이동(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>비교(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>시스템 언어</translation>
    </message>
    <message>
        <source>List and page</source>
        <translation>목록과 페이지</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>PDF로 내보내기</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 파일로 저장했습니다.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 파일을 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Printing is not available: %1</source>
        <translation>인쇄할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Open a Text to Explain</source>
        <translation>설명할 텍스트 열기</translation>
    </message>
    <message>
        <source>Mails, logs and texts (*.eml *.mbox *.log *.txt *.gz)</source>
        <extracomment>The patterns in brackets stay as they are</extracomment>
        <translation>메일, 로그, 텍스트 (*.eml *.mbox *.log *.txt *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::NoMatchPane</name>
    <message>
        <source>No code matches “%1”</source>
        <extracomment>Where the list stood; %1 is what the reader typed</extracomment>
        <translation>“%1”에 일치하는 코드 없음</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>Below &quot;No code matches …&quot;; %1 is the system, or systems, that the search is limited to</extracomment>
        <translation>%1에서</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <extracomment>Heading over the codes whose names are nearest to what the reader typed</extracomment>
        <translation>혹시 이것을 찾으셨습니까</translation>
    </message>
    <message>
        <source>Search in all systems</source>
        <extracomment>Button: repeats the search without the limit to some systems</extracomment>
        <translation>모든 시스템에서 검색</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::PageDialog</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a dialog</extracomment>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::PaneHeader</name>
    <message>
        <source>List</source>
        <extracomment>Button that goes back from an entry to the list of codes</extracomment>
        <translation>목록</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::SearchField</name>
    <message>
        <source>Code, name or symptom</source>
        <extracomment>In the empty search field</extracomment>
        <translation>코드, 이름 또는 증상</translation>
    </message>
    <message>
        <source>Search codes</source>
        <extracomment>Name of the search field, read out by screen readers</extracomment>
        <translation>코드 검색</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Button in the search field: empties the field Name of the picture in the search field, for screen readers</extracomment>
        <translation>검색</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::SearchPane</name>
    <message>
        <source>All systems</source>
        <translation>모든 시스템</translation>
    </message>
    <message>
        <source>Systems</source>
        <extracomment>What the filter is about</extracomment>
        <translation>시스템</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>모든 결과</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>What the filter is about</extracomment>
        <translation>결과</translation>
    </message>
    <message numerus="yes">
        <source>No match among %Ln code(s)</source>
        <translation>
            <numerusform>코드 %Ln개 중 일치 항목 없음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s)</source>
        <extracomment>Second half of &quot;%1 · %2&quot; below the list</extracomment>
        <translation>
            <numerusform>시스템 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>일치 항목 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>코드 %Ln개</numerusform>
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
        <translation>상태 코드 찾아보기</translation>
    </message>
    <message>
        <source>Type a number, a name or what went wrong.</source>
        <translation>번호, 이름 또는 발생한 문제를 입력하십시오.</translation>
    </message>
    <message>
        <source>smtp 550</source>
        <extracomment>Example of a query, typed into the search field as it stands: code 550 of the system SMTP</extracomment>
        <translation>smtp 550</translation>
    </message>
    <message>
        <source>one code of one system</source>
        <translation>한 시스템의 코드 하나</translation>
    </message>
    <message>
        <source>mailbox full</source>
        <extracomment>Example of a query, typed into the search field as it stands: words that find a code</extracomment>
        <translation>메일함 가득 참</translation>
    </message>
    <message>
        <source>a symptom in your own words</source>
        <translation>직접 표현한 증상</translation>
    </message>
    <message>
        <source>two codes side by side</source>
        <translation>나란히 놓은 두 코드</translation>
    </message>
    <message>
        <source>a whole family</source>
        <translation>코드 계열 전체</translation>
    </message>
    <message>
        <source>450 vs 550</source>
        <extracomment>Example of a query, typed into the search field as it stands; &quot;vs&quot; may stay as it is</extracomment>
        <translation>450 vs 550</translation>
    </message>
    <message>
        <source>5xx</source>
        <extracomment>Example of a query, typed into the search field as it stands</extracomment>
        <translation>5xx</translation>
    </message>
</context>
</TS>
