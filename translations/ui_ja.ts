<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>The file is too large.</source>
        <translation>ファイルが大きすぎます。</translation>
    </message>
    <message>
        <source>A command is missing: list, systems, show, search, compare or explain. See --help.</source>
        <translation>コマンドがありません: list, systems, show, search, compare, explain のいずれかを指定してください。--help を参照してください。</translation>
    </message>
    <message>
        <source>There is no command “%1”. See --help.</source>
        <translation>コマンド「%1」はありません。--help を参照してください。</translation>
    </message>
    <message>
        <source>“%1” takes no arguments.</source>
        <translation>「%1」は引数を取りません。</translation>
    </message>
    <message>
        <source>There is no system “%1”. “statusbook-cli systems” lists all.</source>
        <translation>体系「%1」はありません。「statusbook-cli systems」ですべて表示します。</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n 個のコード</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a code to show, such as smtp/550, 550 or UNAVAILABLE.</source>
        <translation>表示するコードを指定してください。例: smtp/550, 550, UNAVAILABLE。</translation>
    </message>
    <message>
        <source>No code is called “%1”. Try “statusbook-cli search”.</source>
        <translation>「%1」という名前のコードはありません。「statusbook-cli search」を試してください。</translation>
    </message>
    <message>
        <source>With --stdin the queries come from standard input only.</source>
        <translation>--stdin を付けると、検索語は標準入力からだけ読みます。</translation>
    </message>
    <message>
        <source>Say what to search for.</source>
        <translation>検索する語を指定してください。</translation>
    </message>
    <message>
        <source>No code matches “%1”.</source>
        <translation>「%1」に一致するコードはありません。</translation>
    </message>
    <message>
        <source>No code matches “%1”. The nearest:</source>
        <translation>「%1」に一致するコードはありません。近いもの:</translation>
    </message>
    <message>
        <source>Name the two codes to compare.</source>
        <translation>比較する二つのコードを指定してください。</translation>
    </message>
    <message>
        <source>These two cannot be compared.</source>
        <translation>この二つは比較できません。</translation>
    </message>
</context>
<context>
    <name>ExplainFault</name>
    <message>
        <source>The file is larger than the program reads.</source>
        <translation>ファイルが、プログラムが読める大きさを超えています。</translation>
    </message>
</context>
<context>
    <name>ExplainWords</name>
    <message>
        <source>Empty text</source>
        <extracomment>What kind of text it seems to be</extracomment>
        <translation>空のテキスト</translation>
    </message>
    <message>
        <source>Data, not text</source>
        <translation>テキストではないデータ</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Report on undelivered mail</source>
        <translation>配送不能の報告</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <extracomment>A file with several mails</extracomment>
        <translation>メールボックスのファイル</translation>
    </message>
    <message>
        <source>Access log of a web server</source>
        <translation>ウェブサーバーのアクセスログ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Stack trace</source>
        <translation>スタックトレース</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>HTML or XML</source>
        <translation>HTML または XML</translation>
    </message>
    <message>
        <source>Table or listing</source>
        <translation>表または一覧</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>No code found</source>
        <translation>コードは見つかりませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) found</source>
        <translation>
            <numerusform>%n 個のコードが見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Almost certain</source>
        <extracomment>How sure the program is that it has read a code rightly</extracomment>
        <translation>ほぼ確実</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>有力</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>推測</translation>
    </message>
    <message>
        <source>%1 names the protocol.</source>
        <extracomment>%1 is a piece of the text: `SIP/2.0 486`</extracomment>
        <translation>%1 がプロトコルを示しています。</translation>
    </message>
    <message>
        <source>A log of this form has the status at this place: %1</source>
        <extracomment>%1 is a piece of the text, a line of a log</extracomment>
        <translation>この形式のログでは、この位置にステータスがあります: %1</translation>
    </message>
    <message>
        <source>%1 is a field for such codes.</source>
        <extracomment>%1 is a piece of the text: `dsn=5.1.1`</extracomment>
        <translation>%1 はこの種のコードの欄です。</translation>
    </message>
    <message>
        <source>%1 is the name of this code.</source>
        <extracomment>%1 is a piece of the text: `ECONNREFUSED`</extracomment>
        <translation>%1 はこのコードの名前です。</translation>
    </message>
    <message>
        <source>Programs print %1 for this code.</source>
        <extracomment>%1 is a piece of the text: `tlsv1 alert unknown ca`</extracomment>
        <translation>プログラムはこのコードを %1 と表示します。</translation>
    </message>
    <message>
        <source>Number and words belong together: %1</source>
        <extracomment>%1 is a piece of the text: `404 Not Found`</extracomment>
        <translation>数字と語句が対応しています: %1</translation>
    </message>
    <message>
        <source>Number and name belong together: %1</source>
        <extracomment>%1 is a piece of the text: `14 UNAVAILABLE`</extracomment>
        <translation>数字と名前が対応しています: %1</translation>
    </message>
    <message>
        <source>The words before the number announce such a code: %1</source>
        <extracomment>%1 is a piece of the text: `exit code 137`</extracomment>
        <translation>数字の前の語句がこの種のコードを示しています: %1</translation>
    </message>
    <message>
        <source>The lines around it are a dialogue of this protocol.</source>
        <translation>前後の行はこのプロトコルのやり取りです。</translation>
    </message>
    <message>
        <source>Reply code and status code stand together: %1</source>
        <extracomment>%1 is a piece of the text: `550 5.1.1`</extracomment>
        <translation>応答コードとステータスコードが並んでいます: %1</translation>
    </message>
    <message>
        <source>A report on undelivered mail has the server’s answer at this place.</source>
        <translation>配送不能の報告では、ここにサーバーの応答があります。</translation>
    </message>
    <message>
        <source>Several systems have this code, and the text does not tell which is meant.</source>
        <translation>複数の体系にこのコードがあり、テキストからはどれか分かりません。</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>What became of a mail for one recipient</extracomment>
        <translation>配送されませんでした</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配送済み</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>中継済み</translation>
    </message>
    <message>
        <source>Passed on to a list</source>
        <extracomment>A mail to a list, passed on to its members</extracomment>
        <translation>リストに中継済み</translation>
    </message>
    <message>
        <source>while looking up the host</source>
        <extracomment>Where in the delivery a mail was stopped</extracomment>
        <translation>ホストの検索中</translation>
    </message>
    <message>
        <source>while connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>%1 is a command of SMTP: “after DATA”</extracomment>
        <translation>%1 の後</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n か所</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <extracomment>%1 is the name of the mail server that refused a mail</extracomment>
        <translation>%1 の応答</translation>
    </message>
    <message>
        <source>Codes found</source>
        <translation>見つかったコード</translation>
    </message>
    <message>
        <source>The file unpacks to more than the program reads.</source>
        <translation>展開すると、プログラムが読める大きさを超えます。</translation>
    </message>
    <message>
        <source>The packed file is damaged; what comes before the damage is read.</source>
        <translation>圧縮ファイルが壊れています。壊れた箇所より前だけを読みます。</translation>
    </message>
    <message>
        <source>Other readings of this place</source>
        <extracomment>Heading: as which further codes a place in a text can be read</extracomment>
        <translation>この箇所の別の読み方</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>Heading: what became of a mail for each recipient</extracomment>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Error messages, logs and returned mails name codes of mail, web, DNS, TLS and other protocols. A few more lines around the error may help.</source>
        <translation>エラーメッセージ、ログ、戻ってきたメールには、メール、Web、DNS、TLS などのプロトコルのコードが出てきます。エラーの前後の行をもう少し加えると見つかることがあります。</translation>
    </message>
    <message>
        <source>Reading was stopped: only the beginning of the text is explained.</source>
        <translation>読み取りを中止しました。テキストの先頭だけを説明しています。</translation>
    </message>
    <message>
        <source>%1 gives the cause of this status.</source>
        <extracomment>%1 is a piece of the text: `Warning: 305`, which a SIP response with this status has</extracomment>
        <translation>%1 はこのステータスの原因を示します。</translation>
    </message>
    <message>
        <source>%1 is a cause of the telephone network; gateways translate it to this status.</source>
        <extracomment>%1 is a piece of the text: `Q.850;cause=17`, `USER_BUSY`</extracomment>
        <translation>%1 は電話網の切断理由で、ゲートウェイがこのステータスに変換します。</translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>%1 is not a catalogue.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 はカタログではありません。</translation>
    </message>
    <message>
        <source>%1 was made for another kind of processor.</source>
        <translation>%1 は別の種類のプロセッサー用です。</translation>
    </message>
    <message>
        <source>%1 is cut off: the end of the file is missing.</source>
        <translation>%1 は途中で切れています。ファイルの末尾がありません。</translation>
    </message>
    <message>
        <source>%1 is damaged: its checksum does not fit its content.</source>
        <translation>%1 は壊れています。チェックサムが内容と一致しません。</translation>
    </message>
    <message>
        <source>%1 belongs to another version of the content than the English catalogue beside it.</source>
        <translation>%1 は、英語のカタログとは別の版の内容です。</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>a code, in every system that knows it</source>
        <translation>コード (そのコードを持つすべての体系から)</translation>
    </message>
    <message>
        <source>a code, of this system first</source>
        <translation>コード (この体系のものを先頭に)</translation>
    </message>
    <message>
        <source>nothing but this system</source>
        <translation>この体系だけ</translation>
    </message>
    <message>
        <source>a symbolic name</source>
        <translation>記号名</translation>
    </message>
    <message>
        <source>a family of codes; also %1 and %2</source>
        <extracomment>%1 and %2 are further patterns</extracomment>
        <translation>コードのまとまり。%1 や %2 も使えます</translation>
    </message>
    <message>
        <source>words, in any order, whole or begun, in your language or in English</source>
        <translation>語 (順不同、途中まででも可、日本語でも英語でも)</translation>
    </message>
    <message>
        <source>two codes; Enter compares them</source>
        <translation>二つのコード。Enter で比較します</translation>
    </message>
    <message>
        <source>Move in the list while you type</source>
        <translation>入力しながら一覧を移動</translation>
    </message>
    <message>
        <source>Show the entry; compare where two codes are named</source>
        <translation>項目を表示。二つのコードがあれば比較</translation>
    </message>
    <message>
        <source>Compare with the entry shown before</source>
        <translation>直前に表示した項目と比較</translation>
    </message>
    <message>
        <source>Clear the search field; go back to the list in a narrow window</source>
        <translation>検索欄を空にする。狭いウィンドウでは一覧に戻る</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>What you can type</source>
        <translation>入力できるもの</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;1,016 codes&quot;, %2 &quot;16 systems&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln 個のコード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s)</source>
        <translation>
            <numerusform>%Ln の体系</numerusform>
        </translation>
    </message>
    <message>
        <source>About Statusbook</source>
        <translation>Statusbook について</translation>
    </message>
    <message>
        <source>An offline reference of status, reply and error codes: what a code means, why you see it, what to do, and how it differs from the code next to it.</source>
        <translation>ステータスコード、応答コード、エラーコードのオフラインのリファレンスです。コードの意味、現れる理由、対処、隣のコードとの違いを示します。</translation>
    </message>
    <message>
        <source>Nothing that you type leaves this computer: the program has no network code.</source>
        <translation>入力した内容がこのコンピューターの外に出ることはありません。プログラムにはネットワークのコードがありません。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>The program is under the Apache License 2.0, its content under the Creative Commons Attribution 4.0 licence.</source>
        <translation>プログラムは Apache License 2.0、内容はクリエイティブ・コモンズ 表示 4.0 ライセンスで提供されます。</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Text of the page. Tab goes through its links, Enter follows one.</source>
        <comment>accessible description of the pane that shows an entry or a comparison</comment>
        <translation>ページの本文。Tab でリンクを順に移動し、Enter で開きます。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy Link Address</source>
        <translation>リンクのアドレスをコピー</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>English</source>
        <comment>quiet mark behind a text that is not translated yet</comment>
        <translation>英語</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <comment>button in a block of protocol or log text</comment>
        <translation>このテキストをコピー</translation>
    </message>
</context>
<context>
    <name>StartText</name>
    <message>
        <source>Looks up status, reply and error codes, and compares them.</source>
        <translation>ステータスコード、応答コード、エラーコードを調べ、比較します。</translation>
    </message>
    <message>
        <source>A code to show, such as smtp/550 or UNAVAILABLE; two codes are compared.</source>
        <translation>表示するコード (smtp/550 や UNAVAILABLE など)。二つ指定すると比較します。</translation>
    </message>
    <message>
        <source>Language of the window, such as tr or pt-BR, for this time.</source>
        <translation>今回のウィンドウの言語 (tr や pt-BR など)。</translation>
    </message>
    <message>
        <source>Read the catalogues from this folder instead of the program&apos;s own.</source>
        <translation>プログラムのものの代わりに、このフォルダーのカタログを読みます。</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>No code is called “%1”.</source>
        <translation>「%1」という名前のコードはありません。</translation>
    </message>
    <message>
        <source>There is no language “%1”; English is used. Languages: %2.</source>
        <translation>言語「%1」はありません。英語を使います。言語: %2。</translation>
    </message>
    <message>
        <source>The bookmarks could not be read (%1). The file was kept as bookmarks.json.broken.</source>
        <translation>ブックマークを読めませんでした (%1)。ファイルは bookmarks.json.broken として残しました。</translation>
    </message>
    <message>
        <source>The bookmarks could not be saved to %1.</source>
        <translation>ブックマークを %1 に保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Looks up status, reply and error codes, compares them, and finds them in texts.</source>
        <translation>ステータスコード、応答コード、エラーコードを調べ、比較し、テキストから見つけます。</translation>
    </message>
    <message>
        <source>list: all codes. systems: all systems. show CODE…: entries. search QUERY: ranked hits. compare A B: two codes side by side. explain [FILE…]: the codes in a text.</source>
        <translation>list: すべてのコード。systems: すべての体系。show コード…: 項目。search 検索語: 順位付きの結果。compare A B: 二つのコードの比較。explain [ファイル…]: テキスト内のコード。</translation>
    </message>
    <message>
        <source>Language of the output, such as tr or pt-BR.</source>
        <translation>出力の言語 (tr や pt-BR など)。</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON で出力します。</translation>
    </message>
    <message>
        <source>Print Markdown.</source>
        <translation>Markdown で出力します。</translation>
    </message>
    <message>
        <source>Only this system (list, show, search).</source>
        <translation>この体系だけ (list, show, search)。</translation>
    </message>
    <message>
        <source>At most this many hits (search); 10 if not given.</source>
        <translation>結果の最大数 (search)。指定がなければ 10。</translation>
    </message>
    <message>
        <source>Also what is less than likely (explain).</source>
        <translation>可能性の低いものも含める (explain)。</translation>
    </message>
    <message>
        <source>Read one query a line from standard input (search).</source>
        <translation>標準入力から 1 行に一つの検索語を読みます (search)。</translation>
    </message>
    <message>
        <source>Read the catalogues from this folder instead of the program&apos;s own.</source>
        <translation>プログラムのものの代わりに、このフォルダーのカタログを読みます。</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>There is no language “%1”; English is used. Languages: %2.</source>
        <translation>言語「%1」はありません。英語を使います。言語: %2。</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1, not “%1”.</source>
        <translation>--limit には 1 以上の整数を指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>%1 See --help.</source>
        <translation>%1 --help を参照してください。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>Temporary failure</source>
        <translation>一時的な失敗</translation>
    </message>
    <message>
        <source>Permanent failure</source>
        <translation>恒久的な失敗</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Nothing to retry</source>
        <translation>再試行は不要</translation>
    </message>
    <message>
        <source>Retry later</source>
        <translation>後で再試行</translation>
    </message>
    <message>
        <source>Retry after a change</source>
        <translation>変更してから再試行</translation>
    </message>
    <message>
        <source>Do not retry</source>
        <translation>再試行しない</translation>
    </message>
    <message>
        <source>Nobody acts</source>
        <extracomment>Who has to act after this code</extracomment>
        <translation>対処は不要</translation>
    </message>
    <message>
        <source>Client acts</source>
        <translation>クライアント側で対処</translation>
    </message>
    <message>
        <source>Server acts</source>
        <translation>サーバー側で対処</translation>
    </message>
    <message>
        <source>Sender acts</source>
        <extracomment>The sender of a mail</extracomment>
        <translation>差出人が対処</translation>
    </message>
    <message>
        <source>Recipient acts</source>
        <extracomment>The recipient of a mail</extracomment>
        <translation>受取人が対処</translation>
    </message>
    <message>
        <source>Network acts</source>
        <extracomment>Whoever runs the network</extracomment>
        <translation>ネットワーク側で対処</translation>
    </message>
    <message>
        <source>Administrator acts</source>
        <translation>管理者が対処</translation>
    </message>
    <message>
        <source>User acts</source>
        <translation>利用者が対処</translation>
    </message>
    <message>
        <source>Developer acts</source>
        <translation>開発者が対処</translation>
    </message>
    <message>
        <source>Caller acts</source>
        <extracomment>The calling party of a phone call</extracomment>
        <translation>発信者が対処</translation>
    </message>
    <message>
        <source>Callee acts</source>
        <extracomment>The called party of a phone call</extracomment>
        <translation>着信者が対処</translation>
    </message>
    <message>
        <source>Provider acts</source>
        <extracomment>The mail, network or hosting provider</extracomment>
        <translation>プロバイダーが対処</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>Of a code: a standard or registry defines it</extracomment>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Obsolete</source>
        <extracomment>Of a code: a standard once defined it</extracomment>
        <translation>廃止</translation>
    </message>
    <message>
        <source>Unofficial</source>
        <extracomment>Of a code: in use although no standard defines it</extracomment>
        <translation>非公式</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>Of a code: set aside by the standard</extracomment>
        <translation>予約済み</translation>
    </message>
    <message>
        <source>Not registered</source>
        <extracomment>Of a code: nobody has registered it</extracomment>
        <translation>未登録</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Label: whether to try again</extracomment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Who acts</source>
        <extracomment>Label: who has to act next</extracomment>
        <translation>対処する人</translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>Label: where in the exchange a code appears</extracomment>
        <translation>段階</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>Label: the group of codes, such as 5xx</extracomment>
        <translation>分類</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>Label: the standard that defines a code</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>When you see it</source>
        <translation>現れる場面</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>On the wire</source>
        <extracomment>Heading above an example of the bytes that two programs exchange</extracomment>
        <translation>通信の例</translation>
    </message>
    <message>
        <source>What providers mean by it</source>
        <translation>プロバイダーごとの意味</translation>
    </message>
    <message>
        <source>What programs print</source>
        <translation>プログラムの表示</translation>
    </message>
    <message>
        <source>Codes inside it</source>
        <extracomment>Heading above the sub-codes that stand inside a code</extracomment>
        <translation>中に含まれるコード</translation>
    </message>
    <message>
        <source>How the number reads</source>
        <translation>数字の読み方</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>使っているもの</translation>
    </message>
    <message>
        <source>Often confused with</source>
        <translation>よく混同されるもの</translation>
    </message>
    <message>
        <source>Comes with</source>
        <extracomment>Heading above the codes that stand beside this one in the same line, as 5.2.2 beside 552</extracomment>
        <translation>一緒に現れるもの</translation>
    </message>
    <message>
        <source>The same situation elsewhere</source>
        <extracomment>Heading above codes of other systems that say the same thing</extracomment>
        <translation>ほかの体系での同じ状況</translation>
    </message>
    <message>
        <source>By platform and version</source>
        <extracomment>Heading above what differs: the number on Linux and macOS, the level in TLS 1.2 and 1.3</extracomment>
        <translation>プラットフォームとバージョン別</translation>
    </message>
    <message>
        <source>The same number elsewhere</source>
        <translation>ほかの体系の同じ番号</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>You received one</source>
        <translation>受け取った場合</translation>
    </message>
    <message>
        <source>You write the server</source>
        <translation>サーバーを作る場合</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>Column heading: the English text beside its translation</extracomment>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>Column heading: the translated text beside its original</extracomment>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the items of a short list, with the blank that your language puts there</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>turns into it</source>
        <extracomment>Beside a code of another system: programs turn this page&apos;s code into it</extracomment>
        <translation>これに変換される</translation>
    </message>
    <message>
        <source>comes from it</source>
        <extracomment>Beside a code of another system: programs turn it into this page&apos;s code</extracomment>
        <translation>これから変換される</translation>
    </message>
    <message>
        <source>Not Registered</source>
        <extracomment>In place of the name of a code that nobody has registered</extracomment>
        <translation>未登録</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Link that compares two codes</extracomment>
        <translation>比較</translation>
    </message>
    <message>
        <source>There is no note on these two codes. The rows below show what differs.</source>
        <translation>この二つのコードについての注記はありません。下の行に違いを示します。</translation>
    </message>
    <message>
        <source>Last checked against the sources: %1</source>
        <extracomment>%1 is a year and month such as 2026-11</extracomment>
        <translation>出典との最終確認: %1</translation>
    </message>
    <message>
        <source>Both sides show the same code.</source>
        <translation>両側とも同じコードです。</translation>
    </message>
</context>
<context>
    <name>statusbook::models::CodeListModel</name>
    <message>
        <source>Bookmarks</source>
        <extracomment>Heading of the bookmarked codes and comparisons, first in the list</extracomment>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>What a screen reader says of a row: %1 system and code, %2 name, %3 outcome</extracomment>
        <translation>%1 %2、%3</translation>
    </message>
</context>
<context>
    <name>statusbook::models::ExplanationModel</name>
    <message>
        <source>%1 %2, %3, %4, %5</source>
        <extracomment>What a screen reader says of a code found in a text: %1 system and code, %2 name, %3 outcome, %4 how sure the program is (&quot;Likely&quot;), %5 &quot;3 places&quot;</extracomment>
        <translation>%1 %2、%3、%4、%5</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::Actions</name>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation>PDF として書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Markdown としてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>HTML としてコピー(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>標準の大きさ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Sort by Name</source>
        <translation>名前順に並べる(&amp;S)</translation>
    </message>
    <message>
        <source>Show Ori&amp;ginal</source>
        <translation>原文を表示(&amp;G)</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>次のペイン(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Start Page</source>
        <translation>スタートページ(&amp;S)</translation>
    </message>
    <message>
        <source>Boo&amp;kmark</source>
        <translation>ブックマーク(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Swap Sides</source>
        <translation>左右を入れ替え(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Statusbook</source>
        <translation>Statusbook について(&amp;A)</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>説明(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Paste &amp;Text</source>
        <translation>テキストを貼り付け(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next Code in the Text</source>
        <translation>テキストの次のコード(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Code in the Text</source>
        <translation>テキストの前のコード(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>消去(&amp;L)</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::CodeListView</name>
    <message>
        <source>Codes</source>
        <extracomment>Name of the list of codes, read out by screen readers</extracomment>
        <translation>コード</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::CodePicker</name>
    <message>
        <source>Choose a code</source>
        <extracomment>In the head of a comparison, where no code has been chosen yet</extracomment>
        <translation>コードを選択</translation>
    </message>
    <message>
        <source>First code: none chosen yet</source>
        <translation>一つ目のコード: 未選択</translation>
    </message>
    <message>
        <source>Second code: none chosen yet</source>
        <translation>二つ目のコード: 未選択</translation>
    </message>
    <message>
        <source>First code: %1 %2 %3</source>
        <extracomment>Read out for the head of a comparison: system, code, name (&quot;First code: SMTP 252 Cannot Verify User&quot;)</extracomment>
        <translation>一つ目のコード: %1 %2 %3</translation>
    </message>
    <message>
        <source>Second code: %1 %2 %3</source>
        <translation>二つ目のコード: %1 %2 %3</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::CodePickerPopup</name>
    <message>
        <source>Choose a code</source>
        <extracomment>Over the comparison: the frame in which another code is searched and picked</extracomment>
        <translation>コードを選択</translation>
    </message>
    <message>
        <source>No code matches.</source>
        <translation>一致するコードはありません。</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ComparisonPane</name>
    <message>
        <source>Choose the code to compare with: type its number, its name or a symptom above.</source>
        <translation>比較するコードを選んでください。上の欄に番号、名前、症状を入力します。</translation>
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
        <translation>テキストを説明</translation>
    </message>
    <message>
        <source>Paste an error message, a log or a returned mail, type it, or drop a file: every code in it is marked and explained.</source>
        <translation>エラーメッセージ、ログ、戻ってきたメールを貼り付けるか入力するか、ファイルをドロップしてください。中にあるコードすべてに印を付けて説明します。</translation>
    </message>
    <message>
        <source>All of it is read on this computer, and nothing of it is kept.</source>
        <translation>すべてこのコンピューター上で読み取り、何も保存しません。</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ExplainPane</name>
    <message>
        <source>Explain a text</source>
        <translation>テキストを説明</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Button in a narrow window: shows the text instead of the codes</extracomment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops reading a long text</extracomment>
        <translation>中止</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <extracomment>Button menu: the language of the report that is copied or printed</extracomment>
        <translation>報告の言語</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>ウィンドウの言語</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ExplainSide</name>
    <message>
        <source>Not readable</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>ファイルを読み取れませんでした</translation>
    </message>
    <message>
        <source>The text is long: the lines around the first and the last place of each code are shown, each part with the number of its first line.</source>
        <translation>テキストが長いため、各コードの最初と最後の箇所の前後の行だけを表示しています。各部分の前の数字は先頭行の行番号です。</translation>
    </message>
    <message>
        <source>Codes found</source>
        <extracomment>Name of the list of codes found in a text, read out by screen readers</extracomment>
        <translation>見つかったコード</translation>
    </message>
    <message>
        <source>Open the Entry</source>
        <extracomment>Button: shows the entry of the code</extracomment>
        <translation>項目を開く</translation>
    </message>
    <message>
        <source>Previous place of this code</source>
        <translation>このコードの前の箇所</translation>
    </message>
    <message>
        <source>Next place of this code</source>
        <translation>このコードの次の箇所</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ExplainText</name>
    <message>
        <source>Text to explain</source>
        <extracomment>Name of the text whose codes are explained, read out by screen readers</extracomment>
        <translation>説明するテキスト</translation>
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
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>List and page</source>
        <translation>一覧とページ</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>クリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>PDF として書き出し</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Printing is not available: %1</source>
        <translation>印刷できません: %1</translation>
    </message>
    <message>
        <source>Mails, logs and texts (*.eml *.mbox *.log *.txt *.gz)</source>
        <extracomment>The patterns in brackets stay as they are</extracomment>
        <translation>メール、ログ、テキスト (*.eml *.mbox *.log *.txt *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a Text to Explain</source>
        <translation>説明するテキストを開く</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::NoMatchPane</name>
    <message>
        <source>No code matches “%1”</source>
        <extracomment>Where the list stood; %1 is what the reader typed</extracomment>
        <translation>「%1」に一致するコードはありません</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>Below &quot;No code matches …&quot;; %1 is the system, or systems, that the search is limited to</extracomment>
        <translation>範囲: %1</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <extracomment>Heading over the codes whose names are nearest to what the reader typed</extracomment>
        <translation>もしかして</translation>
    </message>
    <message>
        <source>Search in all systems</source>
        <extracomment>Button: repeats the search without the limit to some systems</extracomment>
        <translation>すべての体系で検索</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::PageDialog</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a dialog</extracomment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::PaneHeader</name>
    <message>
        <source>List</source>
        <extracomment>Button that goes back from an entry to the list of codes</extracomment>
        <translation>一覧</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::SearchField</name>
    <message>
        <source>Code, name or symptom</source>
        <extracomment>In the empty search field</extracomment>
        <translation>コード、名前、症状</translation>
    </message>
    <message>
        <source>Search codes</source>
        <extracomment>Name of the search field, read out by screen readers</extracomment>
        <translation>コードを検索</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Button in the search field: empties the field Name of the picture in the search field, for screen readers</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::SearchPane</name>
    <message>
        <source>All systems</source>
        <translation>すべての体系</translation>
    </message>
    <message>
        <source>Systems</source>
        <extracomment>What the filter is about</extracomment>
        <translation>体系</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>What the filter is about</extracomment>
        <translation>結果</translation>
    </message>
    <message numerus="yes">
        <source>No match among %Ln code(s)</source>
        <translation>
            <numerusform>%Ln 個のコードに一致なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s)</source>
        <extracomment>Second half of &quot;%1 · %2&quot; below the list</extracomment>
        <translation>
            <numerusform>%Ln の体系</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln 個のコード</numerusform>
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
        <translation>ステータスコードを調べる</translation>
    </message>
    <message>
        <source>Type a number, a name or what went wrong.</source>
        <translation>番号、名前、起きたことを入力してください。</translation>
    </message>
    <message>
        <source>smtp 550</source>
        <extracomment>Example of a query, typed into the search field as it stands: code 550 of the system SMTP</extracomment>
        <translation>smtp 550</translation>
    </message>
    <message>
        <source>one code of one system</source>
        <translation>一つの体系の一つのコード</translation>
    </message>
    <message>
        <source>mailbox full</source>
        <extracomment>Example of a query, typed into the search field as it stands: words that find a code</extracomment>
        <translation>メールボックスがいっぱい</translation>
    </message>
    <message>
        <source>a symptom in your own words</source>
        <translation>自分の言葉で書いた症状</translation>
    </message>
    <message>
        <source>450 vs 550</source>
        <extracomment>Example of a query, typed into the search field as it stands; &quot;vs&quot; may stay as it is</extracomment>
        <translation>450 vs 550</translation>
    </message>
    <message>
        <source>two codes side by side</source>
        <translation>二つのコードを並べて比較</translation>
    </message>
    <message>
        <source>5xx</source>
        <extracomment>Example of a query, typed into the search field as it stands</extracomment>
        <translation>5xx</translation>
    </message>
    <message>
        <source>a whole family</source>
        <translation>まとまり全体</translation>
    </message>
</context>
</TS>
