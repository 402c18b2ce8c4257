<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>There is no command “%1”. See --help.</source>
        <translation>لا يوجد أمر باسم «%1». انظر --help.</translation>
    </message>
    <message>
        <source>“%1” takes no arguments.</source>
        <translation>لا يقبل الأمر «%1» أي معطيات.</translation>
    </message>
    <message>
        <source>There is no system “%1”. “statusbook-cli systems” lists all.</source>
        <translation>لا يوجد نظام باسم «%1». يسرد «statusbook-cli systems» كل الأنظمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%n رموز</numerusform>
            <numerusform>%n رمزًا</numerusform>
            <numerusform>%n رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a code to show, such as smtp/550, 550 or UNAVAILABLE.</source>
        <translation>حدد رمزًا لعرضه، مثل smtp/550 أو 550 أو UNAVAILABLE.</translation>
    </message>
    <message>
        <source>No code is called “%1”. Try “statusbook-cli search”.</source>
        <translation>لا يوجد رمز باسم «%1». جرّب «statusbook-cli search».</translation>
    </message>
    <message>
        <source>With --stdin the queries come from standard input only.</source>
        <translation>مع --stdin تأتي الاستعلامات من الدخل القياسي فقط.</translation>
    </message>
    <message>
        <source>Say what to search for.</source>
        <translation>حدد ما تريد البحث عنه.</translation>
    </message>
    <message>
        <source>No code matches “%1”.</source>
        <translation>لا رمز يطابق «%1».</translation>
    </message>
    <message>
        <source>No code matches “%1”. The nearest:</source>
        <translation>لا رمز يطابق «%1». الأقرب إليه:</translation>
    </message>
    <message>
        <source>Name the two codes to compare.</source>
        <translation>حدد الرمزين المطلوب مقارنتهما.</translation>
    </message>
    <message>
        <source>These two cannot be compared.</source>
        <translation>لا يمكن مقارنة هذين الرمزين.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>الملف كبير جدًا.</translation>
    </message>
    <message>
        <source>A command is missing: list, systems, show, search, compare or explain. See --help.</source>
        <translation>يلزم أمر: list أو systems أو show أو search أو compare أو explain. انظر --help.</translation>
    </message>
</context>
<context>
    <name>ExplainFault</name>
    <message>
        <source>The file is larger than the program reads.</source>
        <translation>حجم الملف أكبر مما يقرؤه البرنامج.</translation>
    </message>
</context>
<context>
    <name>ExplainWords</name>
    <message>
        <source>Empty text</source>
        <extracomment>What kind of text it seems to be</extracomment>
        <translation>نص فارغ</translation>
    </message>
    <message>
        <source>Data, not text</source>
        <translation>بيانات لا نص</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>بريد</translation>
    </message>
    <message>
        <source>Report on undelivered mail</source>
        <translation>تقرير عن بريد لم يُسلَّم</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <extracomment>A file with several mails</extracomment>
        <translation>صندوق بريد</translation>
    </message>
    <message>
        <source>Access log of a web server</source>
        <translation>سجل الوصول إلى خادم ويب</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>Stack trace</source>
        <translation>تتبع المكدس</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>HTML or XML</source>
        <translation>HTML أو XML</translation>
    </message>
    <message>
        <source>Table or listing</source>
        <translation>جدول أو قائمة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>No code found</source>
        <translation>لم يُعثر على أي رمز</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) found</source>
        <translation>
            <numerusform>لم يُعثر على رموز</numerusform>
            <numerusform>عُثر على رمز واحد</numerusform>
            <numerusform>عُثر على رمزين</numerusform>
            <numerusform>عُثر على %n رموز</numerusform>
            <numerusform>عُثر على %n رمزًا</numerusform>
            <numerusform>عُثر على %n رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Almost certain</source>
        <extracomment>How sure the program is that it has read a code rightly</extracomment>
        <translation>شبه مؤكد</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>مرجَّح</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>تخمين</translation>
    </message>
    <message>
        <source>%1 names the protocol.</source>
        <extracomment>%1 is a piece of the text: `SIP/2.0 486`</extracomment>
        <translation>يذكر %1 البروتوكول بالاسم.</translation>
    </message>
    <message>
        <source>A log of this form has the status at this place: %1</source>
        <extracomment>%1 is a piece of the text, a line of a log</extracomment>
        <translation>في سجل بهذا الشكل يقع رمز الحالة في هذا الموضع: %1</translation>
    </message>
    <message>
        <source>%1 is a field for such codes.</source>
        <extracomment>%1 is a piece of the text: `dsn=5.1.1`</extracomment>
        <translation>%1 حقل لمثل هذه الرموز.</translation>
    </message>
    <message>
        <source>%1 is the name of this code.</source>
        <extracomment>%1 is a piece of the text: `ECONNREFUSED`</extracomment>
        <translation>%1 هو اسم هذا الرمز.</translation>
    </message>
    <message>
        <source>Programs print %1 for this code.</source>
        <extracomment>%1 is a piece of the text: `tlsv1 alert unknown ca`</extracomment>
        <translation>تطبع البرامج %1 لهذا الرمز.</translation>
    </message>
    <message>
        <source>Number and words belong together: %1</source>
        <extracomment>%1 is a piece of the text: `404 Not Found`</extracomment>
        <translation>الرقم والكلمات متلازمان: %1</translation>
    </message>
    <message>
        <source>Number and name belong together: %1</source>
        <extracomment>%1 is a piece of the text: `14 UNAVAILABLE`</extracomment>
        <translation>الرقم والاسم متلازمان: %1</translation>
    </message>
    <message>
        <source>The words before the number announce such a code: %1</source>
        <extracomment>%1 is a piece of the text: `exit code 137`</extracomment>
        <translation>الكلمات التي تسبق الرقم تدل على رمز كهذا: %1</translation>
    </message>
    <message>
        <source>The lines around it are a dialogue of this protocol.</source>
        <translation>السطور المحيطة به حوار بهذا البروتوكول.</translation>
    </message>
    <message>
        <source>Reply code and status code stand together: %1</source>
        <extracomment>%1 is a piece of the text: `550 5.1.1`</extracomment>
        <translation>رمز الرد ورمز الحالة متجاوران: %1</translation>
    </message>
    <message>
        <source>A report on undelivered mail has the server’s answer at this place.</source>
        <translation>في تقرير عن بريد لم يُسلَّم يقع رد الخادم في هذا الموضع.</translation>
    </message>
    <message>
        <source>Several systems have this code, and the text does not tell which is meant.</source>
        <translation>يوجد هذا الرمز في عدة أنظمة، ولا يبيّن النص أيها المقصود.</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>What became of a mail for one recipient</extracomment>
        <translation>لم يُسلَّم</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>مؤجَّل</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلِّم</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>مُرِّر</translation>
    </message>
    <message>
        <source>Passed on to a list</source>
        <extracomment>A mail to a list, passed on to its members</extracomment>
        <translation>مُرِّر إلى قائمة</translation>
    </message>
    <message>
        <source>while looking up the host</source>
        <extracomment>Where in the delivery a mail was stopped</extracomment>
        <translation>أثناء البحث عن المضيف</translation>
    </message>
    <message>
        <source>while connecting</source>
        <translation>أثناء الاتصال</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>%1 is a command of SMTP: “after DATA”</extracomment>
        <translation>بعد %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعًا</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <extracomment>%1 is the name of the mail server that refused a mail</extracomment>
        <translation>رد %1</translation>
    </message>
    <message>
        <source>Codes found</source>
        <translation>الرموز التي عُثر عليها</translation>
    </message>
    <message>
        <source>The file unpacks to more than the program reads.</source>
        <translation>حجم الملف بعد فك ضغطه أكبر مما يقرؤه البرنامج.</translation>
    </message>
    <message>
        <source>The packed file is damaged; what comes before the damage is read.</source>
        <translation>الملف المضغوط تالف، وقُرئ ما يسبق موضع التلف.</translation>
    </message>
    <message>
        <source>Other readings of this place</source>
        <extracomment>Heading: as which further codes a place in a text can be read</extracomment>
        <translation>قراءات أخرى لهذا الموضع</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>Heading: what became of a mail for each recipient</extracomment>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>Error messages, logs and returned mails name codes of mail, web, DNS, TLS and other protocols. A few more lines around the error may help.</source>
        <translation>تذكر رسائل الخطأ والسجلات ورسائل البريد المرتدة رموزًا للبريد والويب وDNS وTLS وبروتوكولات أخرى. قد تفيد إضافة بضعة أسطر أخرى مما يحيط بالخطأ.</translation>
    </message>
    <message>
        <source>Reading was stopped: only the beginning of the text is explained.</source>
        <translation>أُوقفت القراءة: لم يُشرح إلا أول النص.</translation>
    </message>
    <message>
        <source>%1 gives the cause of this status.</source>
        <extracomment>%1 is a piece of the text: `Warning: 305`, which a SIP response with this status has</extracomment>
        <translation>يبيّن %1 سبب هذه الحالة.</translation>
    </message>
    <message>
        <source>%1 is a cause of the telephone network; gateways translate it to this status.</source>
        <extracomment>%1 is a piece of the text: `Q.850;cause=17`, `USER_BUSY`</extracomment>
        <translation>%1 سبب من شبكة الهاتف، وتترجمه البوابات إلى هذه الحالة.</translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>%1 is not a catalogue.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>الملف %1 ليس فهرسًا.</translation>
    </message>
    <message>
        <source>%1 was made for another kind of processor.</source>
        <translation>أُعد الملف %1 لنوع آخر من المعالجات.</translation>
    </message>
    <message>
        <source>%1 is cut off: the end of the file is missing.</source>
        <translation>الملف %1 مبتور: نهاية الملف مفقودة.</translation>
    </message>
    <message>
        <source>%1 is damaged: its checksum does not fit its content.</source>
        <translation>الملف %1 تالف: المجموع الاختباري لا يوافق محتواه.</translation>
    </message>
    <message>
        <source>%1 belongs to another version of the content than the English catalogue beside it.</source>
        <translation>ينتمي الملف %1 إلى إصدار من المحتوى غير إصدار الفهرس الإنجليزي المرافق له.</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>a code, in every system that knows it</source>
        <translation>رمز، في كل نظام يعرفه</translation>
    </message>
    <message>
        <source>a code, of this system first</source>
        <translation>رمز، من هذا النظام أولًا</translation>
    </message>
    <message>
        <source>nothing but this system</source>
        <translation>هذا النظام وحده</translation>
    </message>
    <message>
        <source>a symbolic name</source>
        <translation>اسم رمزي</translation>
    </message>
    <message>
        <source>words, in any order, whole or begun, in your language or in English</source>
        <translation>كلمات، بأي ترتيب، كاملة أو أولها، بلغتك أو بالإنجليزية</translation>
    </message>
    <message>
        <source>two codes; Enter compares them</source>
        <translation>رمزان؛ اضغط Enter لمقارنتهما</translation>
    </message>
    <message>
        <source>Move in the list while you type</source>
        <translation>تنقّل في القائمة أثناء الكتابة</translation>
    </message>
    <message>
        <source>Show the entry; compare where two codes are named</source>
        <translation>أظهر المدخلة؛ وقارن إذا ذُكر رمزان</translation>
    </message>
    <message>
        <source>Compare with the entry shown before</source>
        <translation>قارن بالمدخلة المعروضة سابقًا</translation>
    </message>
    <message>
        <source>Clear the search field; go back to the list in a narrow window</source>
        <translation>امسح حقل البحث؛ وفي النافذة الضيقة عُد إلى القائمة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>What you can type</source>
        <translation>ما يمكنك كتابته</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>About Statusbook</source>
        <translation>عن Statusbook</translation>
    </message>
    <message>
        <source>An offline reference of status, reply and error codes: what a code means, why you see it, what to do, and how it differs from the code next to it.</source>
        <translation>مرجع دون اتصال لرموز الحالة والرد والخطأ: ماذا يعني الرمز، ولماذا تراه، وماذا تفعل، وما الفرق بينه وبين الرمز القريب منه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s)</source>
        <translation>
            <numerusform>لا أنظمة</numerusform>
            <numerusform>نظام واحد</numerusform>
            <numerusform>نظامان</numerusform>
            <numerusform>%Ln أنظمة</numerusform>
            <numerusform>%Ln نظامًا</numerusform>
            <numerusform>%Ln نظام</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that you type leaves this computer: the program has no network code.</source>
        <translation>لا يغادر هذا الحاسوب أي شيء تكتبه: لا يحتوي البرنامج على أي شفرة للشبكة.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>The program is under the Apache License 2.0, its content under the Creative Commons Attribution 4.0 licence.</source>
        <translation>البرنامج مرخص برخصة Apache License 2.0، ومحتواه برخصة Creative Commons Attribution 4.0 (نَسب المُصنَّف).</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;1,016 codes&quot;, %2 &quot;16 systems&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>a family of codes; also %1 and %2</source>
        <extracomment>%1 and %2 are further patterns</extracomment>
        <translation>عائلة من الرموز؛ وكذلك %1 و%2</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Text of the page. Tab goes through its links, Enter follows one.</source>
        <comment>accessible description of the pane that shows an entry or a comparison</comment>
        <translation>نص الصفحة. ينتقل Tab بين روابطها، ويفتح Enter الرابط.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Copy Link Address</source>
        <translation>انسخ عنوان الرابط</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>اختر الكل</translation>
    </message>
    <message>
        <source>English</source>
        <comment>quiet mark behind a text that is not translated yet</comment>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <comment>button in a block of protocol or log text</comment>
        <translation>انسخ هذا النص</translation>
    </message>
</context>
<context>
    <name>StartText</name>
    <message>
        <source>Looks up status, reply and error codes, and compares them.</source>
        <translation>يبحث عن رموز الحالة والرد والخطأ ويقارن بينها.</translation>
    </message>
    <message>
        <source>A code to show, such as smtp/550 or UNAVAILABLE; two codes are compared.</source>
        <translation>رمز لعرضه، مثل smtp/550 أو UNAVAILABLE؛ وإذا ذُكر رمزان قورن بينهما.</translation>
    </message>
    <message>
        <source>Language of the window, such as tr or pt-BR, for this time.</source>
        <translation>لغة النافذة لهذه المرة، مثل tr أو pt-BR.</translation>
    </message>
    <message>
        <source>Read the catalogues from this folder instead of the program&apos;s own.</source>
        <translation>يقرأ الفهارس من هذا الدليل بدلًا من فهارس البرنامج.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>يطبع هذه المساعدة.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>يطبع رقم الإصدار.</translation>
    </message>
    <message>
        <source>No code is called “%1”.</source>
        <translation>لا يوجد رمز باسم «%1».</translation>
    </message>
    <message>
        <source>There is no language “%1”; English is used. Languages: %2.</source>
        <translation>لا توجد لغة «%1»؛ تُستخدم الإنجليزية. اللغات: %2.</translation>
    </message>
    <message>
        <source>The bookmarks could not be read (%1). The file was kept as bookmarks.json.broken.</source>
        <translation>تعذرت قراءة العلامات المرجعية (%1). حُفظ الملف باسم bookmarks.json.broken.</translation>
    </message>
    <message>
        <source>The bookmarks could not be saved to %1.</source>
        <translation>تعذر حفظ العلامات المرجعية في %1.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Language of the output, such as tr or pt-BR.</source>
        <translation>لغة الخرج، مثل tr أو pt-BR.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>يطبع بتنسيق JSON.</translation>
    </message>
    <message>
        <source>Print Markdown.</source>
        <translation>يطبع بتنسيق Markdown.</translation>
    </message>
    <message>
        <source>Only this system (list, show, search).</source>
        <translation>هذا النظام فقط (list, show, search).</translation>
    </message>
    <message>
        <source>At most this many hits (search); 10 if not given.</source>
        <translation>أقصى عدد للنتائج (search)؛ 10 إن لم يُحدد.</translation>
    </message>
    <message>
        <source>Read one query a line from standard input (search).</source>
        <translation>يقرأ من الدخل القياسي استعلامًا في كل سطر (search).</translation>
    </message>
    <message>
        <source>Read the catalogues from this folder instead of the program&apos;s own.</source>
        <translation>يقرأ الفهارس من هذا الدليل بدلًا من فهارس البرنامج.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>يطبع هذه المساعدة.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>يطبع رقم الإصدار.</translation>
    </message>
    <message>
        <source>There is no language “%1”; English is used. Languages: %2.</source>
        <translation>لا توجد لغة «%1»؛ تُستخدم الإنجليزية. اللغات: %2.</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1, not “%1”.</source>
        <translation>يقبل --limit عددًا صحيحًا من 1 فأكثر، لا «%1».</translation>
    </message>
    <message>
        <source>%1 See --help.</source>
        <translation>%1 انظر --help.</translation>
    </message>
    <message>
        <source>Looks up status, reply and error codes, compares them, and finds them in texts.</source>
        <translation>يبحث عن رموز الحالة والرد والخطأ ويقارن بينها ويعثر عليها في النصوص.</translation>
    </message>
    <message>
        <source>list: all codes. systems: all systems. show CODE…: entries. search QUERY: ranked hits. compare A B: two codes side by side. explain [FILE…]: the codes in a text.</source>
        <translation>list: كل الرموز. systems: كل الأنظمة. show CODE…: المدخلات. search QUERY: نتائج مرتبة. compare A B: رمزان جنبًا إلى جنب. explain [FILE…]: الرموز في نص.</translation>
    </message>
    <message>
        <source>Also what is less than likely (explain).</source>
        <translation>وما هو أقل احتمالًا أيضًا (explain).</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Success</source>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>Temporary failure</source>
        <translation>فشل مؤقت</translation>
    </message>
    <message>
        <source>Permanent failure</source>
        <translation>فشل دائم</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>Nothing to retry</source>
        <translation>لا حاجة إلى إعادة المحاولة</translation>
    </message>
    <message>
        <source>Retry later</source>
        <translation>أعد المحاولة لاحقًا</translation>
    </message>
    <message>
        <source>Retry after a change</source>
        <translation>أعد المحاولة بعد تغيير</translation>
    </message>
    <message>
        <source>Do not retry</source>
        <translation>لا تُعد المحاولة</translation>
    </message>
    <message>
        <source>Nobody acts</source>
        <extracomment>Who has to act after this code</extracomment>
        <translation>لا يلزم أي تصرف</translation>
    </message>
    <message>
        <source>Client acts</source>
        <translation>على العميل التصرف</translation>
    </message>
    <message>
        <source>Server acts</source>
        <translation>على الخادم التصرف</translation>
    </message>
    <message>
        <source>Sender acts</source>
        <extracomment>The sender of a mail</extracomment>
        <translation>على المرسل التصرف</translation>
    </message>
    <message>
        <source>Recipient acts</source>
        <extracomment>The recipient of a mail</extracomment>
        <translation>على المستلم التصرف</translation>
    </message>
    <message>
        <source>Network acts</source>
        <extracomment>Whoever runs the network</extracomment>
        <translation>على مشغل الشبكة التصرف</translation>
    </message>
    <message>
        <source>Administrator acts</source>
        <translation>على المدير التصرف</translation>
    </message>
    <message>
        <source>User acts</source>
        <translation>على المستخدم التصرف</translation>
    </message>
    <message>
        <source>Developer acts</source>
        <translation>على المطور التصرف</translation>
    </message>
    <message>
        <source>Caller acts</source>
        <extracomment>The calling party of a phone call</extracomment>
        <translation>على المتصل التصرف</translation>
    </message>
    <message>
        <source>Callee acts</source>
        <extracomment>The called party of a phone call</extracomment>
        <translation>على المتصل به التصرف</translation>
    </message>
    <message>
        <source>Provider acts</source>
        <extracomment>The mail, network or hosting provider</extracomment>
        <translation>على المزود التصرف</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>Of a code: a standard or registry defines it</extracomment>
        <translation>مسجل</translation>
    </message>
    <message>
        <source>Obsolete</source>
        <extracomment>Of a code: a standard once defined it</extracomment>
        <translation>متقادم</translation>
    </message>
    <message>
        <source>Unofficial</source>
        <extracomment>Of a code: in use although no standard defines it</extracomment>
        <translation>غير رسمي</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>Of a code: set aside by the standard</extracomment>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Not registered</source>
        <extracomment>Of a code: nobody has registered it</extracomment>
        <translation>غير مسجل</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Label: whether to try again</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Who acts</source>
        <extracomment>Label: who has to act next</extracomment>
        <translation>من عليه التصرف</translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>Label: where in the exchange a code appears</extracomment>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>Label: the group of codes, such as 5xx</extracomment>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>Label: the standard that defines a code</extracomment>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>ماذا يعني</translation>
    </message>
    <message>
        <source>When you see it</source>
        <translation>متى تراه</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>كيف تصلحه</translation>
    </message>
    <message>
        <source>On the wire</source>
        <extracomment>Heading above an example of the bytes that two programs exchange</extracomment>
        <translation>كما يظهر في الاتصال</translation>
    </message>
    <message>
        <source>What providers mean by it</source>
        <translation>ماذا يعني لدى المزودين</translation>
    </message>
    <message>
        <source>What programs print</source>
        <translation>ما تعرضه البرامج</translation>
    </message>
    <message>
        <source>Codes inside it</source>
        <extracomment>Heading above the sub-codes that stand inside a code</extracomment>
        <translation>الرموز التي يتضمنها</translation>
    </message>
    <message>
        <source>How the number reads</source>
        <translation>كيف يُقرأ الرقم</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>من يستخدمه</translation>
    </message>
    <message>
        <source>Often confused with</source>
        <translation>رموز يكثر الخلط بينها</translation>
    </message>
    <message>
        <source>The same number elsewhere</source>
        <translation>الرقم نفسه في أنظمة أخرى</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>يُعرف أيضًا باسم</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>You received one</source>
        <translation>إذا تلقيت أحدهما</translation>
    </message>
    <message>
        <source>You write the server</source>
        <translation>إذا كنت تبرمج الخادم</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>Column heading: the English text beside its translation</extracomment>
        <translation>النص الأصلي</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>Column heading: the translated text beside its original</extracomment>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Not Registered</source>
        <extracomment>In place of the name of a code that nobody has registered</extracomment>
        <translation>غير مسجل</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Link that compares two codes</extracomment>
        <translation>قارن</translation>
    </message>
    <message>
        <source>There is no note on these two codes. The rows below show what differs.</source>
        <translation>لا توجد ملاحظة عن هذين الرمزين. تُظهر الصفوف أدناه الفروق بينهما.</translation>
    </message>
    <message>
        <source>Last checked against the sources: %1</source>
        <extracomment>%1 is a year and month such as 2026-11</extracomment>
        <translation>آخر مراجعة على المصادر: %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the items of a short list, with the blank that your language puts there</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>Comes with</source>
        <extracomment>Heading above the codes that stand beside this one in the same line, as 5.2.2 beside 552</extracomment>
        <translation>الرموز التي ترد معه</translation>
    </message>
    <message>
        <source>The same situation elsewhere</source>
        <extracomment>Heading above codes of other systems that say the same thing</extracomment>
        <translation>الحالة نفسها في أنظمة أخرى</translation>
    </message>
    <message>
        <source>By platform and version</source>
        <extracomment>Heading above what differs: the number on Linux and macOS, the level in TLS 1.2 and 1.3</extracomment>
        <translation>حسب المنصة والإصدار</translation>
    </message>
    <message>
        <source>turns into it</source>
        <extracomment>Beside a code of another system: programs turn this page&apos;s code into it</extracomment>
        <translation>يتحوّل إليه</translation>
    </message>
    <message>
        <source>comes from it</source>
        <extracomment>Beside a code of another system: programs turn it into this page&apos;s code</extracomment>
        <translation>يأتي منه</translation>
    </message>
    <message>
        <source>Both sides show the same code.</source>
        <translation>الرمز نفسه على الجانبين.</translation>
    </message>
</context>
<context>
    <name>statusbook::models::CodeListModel</name>
    <message>
        <source>Bookmarks</source>
        <extracomment>Heading of the bookmarked codes and comparisons, first in the list</extracomment>
        <translation>العلامات المرجعية</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>What a screen reader says of a row: %1 system and code, %2 name, %3 outcome</extracomment>
        <translation>%1 %2، %3</translation>
    </message>
</context>
<context>
    <name>statusbook::models::ExplanationModel</name>
    <message>
        <source>%1 %2, %3, %4, %5</source>
        <extracomment>What a screen reader says of a code found in a text: %1 system and code, %2 name, %3 outcome, %4 how sure the program is (&quot;Likely&quot;), %5 &quot;3 places&quot;</extracomment>
        <translation>%1 %2، %3، %4، %5</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::Actions</name>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation>صدّر بتنسيق PDF(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>اطبع(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>أنهِ(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>انسخ(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>انسخ بتنسيق Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>انسخ بتنسيق HTML(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>ابحث(&amp;F)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>قرّب(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>بعّد(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>الحجم العادي(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Sort by Name</source>
        <translation>رتّب حسب الاسم(&amp;S)</translation>
    </message>
    <message>
        <source>Show Ori&amp;ginal</source>
        <translation>أظهر النص الأصلي(&amp;G)</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>اللوحة التالية(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>للخلف(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>للأمام(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Start Page</source>
        <translation>صفحة البداية(&amp;S)</translation>
    </message>
    <message>
        <source>Boo&amp;kmark</source>
        <translation>علامة مرجعية(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>قارن(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Swap Sides</source>
        <translation>بدّل المواضع(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Statusbook</source>
        <translation>عن Statusbook(&amp;A)</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>اشرح(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>افتح(&amp;O)…</translation>
    </message>
    <message>
        <source>Paste &amp;Text</source>
        <translation>ألصق نصًا(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next Code in the Text</source>
        <translation>الرمز التالي في النص(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Code in the Text</source>
        <translation>الرمز السابق في النص(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>امسح(&amp;L)</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::CodeListView</name>
    <message>
        <source>Codes</source>
        <extracomment>Name of the list of codes, read out by screen readers</extracomment>
        <translation>الرموز</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::CodePicker</name>
    <message>
        <source>Choose a code</source>
        <extracomment>In the head of a comparison, where no code has been chosen yet</extracomment>
        <translation>اختر رمزًا</translation>
    </message>
    <message>
        <source>First code: none chosen yet</source>
        <translation>الرمز الأول: لم يُختر بعد</translation>
    </message>
    <message>
        <source>Second code: none chosen yet</source>
        <translation>الرمز الثاني: لم يُختر بعد</translation>
    </message>
    <message>
        <source>First code: %1 %2 %3</source>
        <extracomment>Read out for the head of a comparison: system, code, name (&quot;First code: SMTP 252 Cannot Verify User&quot;)</extracomment>
        <translation>الرمز الأول: %1 %2 %3</translation>
    </message>
    <message>
        <source>Second code: %1 %2 %3</source>
        <translation>الرمز الثاني: %1 %2 %3</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::CodePickerPopup</name>
    <message>
        <source>Choose a code</source>
        <extracomment>Over the comparison: the frame in which another code is searched and picked</extracomment>
        <translation>اختر رمزًا</translation>
    </message>
    <message>
        <source>No code matches.</source>
        <translation>لا رمز مطابق.</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ComparisonPane</name>
    <message>
        <source>Choose the code to compare with: type its number, its name or a symptom above.</source>
        <translation>اختر الرمز المطلوب المقارنة به: اكتب أعلاه رقمه أو اسمه أو عَرَضًا.</translation>
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
        <translation>اشرح نصًا</translation>
    </message>
    <message>
        <source>Paste an error message, a log or a returned mail, type it, or drop a file: every code in it is marked and explained.</source>
        <translation>ألصق رسالة خطأ أو سجلًا أو رسالة بريد مرتدة، أو اكتبها، أو أفلت ملفًا: يُعلَّم كل رمز فيه ويُشرح.</translation>
    </message>
    <message>
        <source>All of it is read on this computer, and nothing of it is kept.</source>
        <translation>يُقرأ كله على هذا الحاسوب، ولا يُحتفظ بشيء منه.</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ExplainPane</name>
    <message>
        <source>Explain a text</source>
        <translation>اشرح نصًا</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Button in a narrow window: shows the text instead of the codes</extracomment>
        <translation>نص</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops reading a long text</extracomment>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <extracomment>Button menu: the language of the report that is copied or printed</extracomment>
        <translation>لغة التقرير</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ExplainSide</name>
    <message>
        <source>Not readable</source>
        <translation>تتعذر قراءته</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>تعذرت قراءة الملف</translation>
    </message>
    <message>
        <source>The text is long: the lines around the first and the last place of each code are shown, each part with the number of its first line.</source>
        <translation>النص طويل: تُعرض السطور المحيطة بأول موضع وآخر موضع لكل رمز، وقبل كل جزء رقم سطره الأول.</translation>
    </message>
    <message>
        <source>Codes found</source>
        <extracomment>Name of the list of codes found in a text, read out by screen readers</extracomment>
        <translation>الرموز التي عُثر عليها</translation>
    </message>
    <message>
        <source>Open the Entry</source>
        <extracomment>Button: shows the entry of the code</extracomment>
        <translation>افتح المدخلة</translation>
    </message>
    <message>
        <source>Previous place of this code</source>
        <translation>الموضع السابق لهذا الرمز</translation>
    </message>
    <message>
        <source>Next place of this code</source>
        <translation>الموضع التالي لهذا الرمز</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ExplainText</name>
    <message>
        <source>Text to explain</source>
        <extracomment>Name of the text whose codes are explained, read out by screen readers</extracomment>
        <translation>النص المراد شرحه</translation>
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
        <translation>ملف(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>تنقّل(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>مقارنة(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة(&amp;H)</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>List and page</source>
        <translation>القائمة والصفحة</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>نُسخ إلى الحافظة.</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>تصدير بتنسيق PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Printing is not available: %1</source>
        <translation>الطباعة غير متاحة: %1</translation>
    </message>
    <message>
        <source>Open a Text to Explain</source>
        <translation>فتح نص لشرحه</translation>
    </message>
    <message>
        <source>Mails, logs and texts (*.eml *.mbox *.log *.txt *.gz)</source>
        <extracomment>The patterns in brackets stay as they are</extracomment>
        <translation>رسائل بريد وسجلات ونصوص (*.eml *.mbox *.log *.txt *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::NoMatchPane</name>
    <message>
        <source>No code matches “%1”</source>
        <extracomment>Where the list stood; %1 is what the reader typed</extracomment>
        <translation>لا رمز يطابق «%1»</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>Below &quot;No code matches …&quot;; %1 is the system, or systems, that the search is limited to</extracomment>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <extracomment>Heading over the codes whose names are nearest to what the reader typed</extracomment>
        <translation>هل تقصد</translation>
    </message>
    <message>
        <source>Search in all systems</source>
        <extracomment>Button: repeats the search without the limit to some systems</extracomment>
        <translation>ابحث في كل الأنظمة</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::PageDialog</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a dialog</extracomment>
        <translation>أغلق</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::PaneHeader</name>
    <message>
        <source>List</source>
        <extracomment>Button that goes back from an entry to the list of codes</extracomment>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::SearchField</name>
    <message>
        <source>Code, name or symptom</source>
        <extracomment>In the empty search field</extracomment>
        <translation>رمز أو اسم أو عَرَض</translation>
    </message>
    <message>
        <source>Search codes</source>
        <extracomment>Name of the search field, read out by screen readers</extracomment>
        <translation>البحث في الرموز</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>امسح</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Button in the search field: empties the field Name of the picture in the search field, for screen readers</extracomment>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::SearchPane</name>
    <message>
        <source>All systems</source>
        <translation>كل الأنظمة</translation>
    </message>
    <message>
        <source>Systems</source>
        <extracomment>What the filter is about</extracomment>
        <translation>الأنظمة</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>أي نتيجة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>What the filter is about</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message numerus="yes">
        <source>No match among %Ln code(s)</source>
        <translation>
            <numerusform>لا تطابقات</numerusform>
            <numerusform>لا تطابقات في رمز واحد</numerusform>
            <numerusform>لا تطابقات في رمزين</numerusform>
            <numerusform>لا تطابقات في %Ln رموز</numerusform>
            <numerusform>لا تطابقات في %Ln رمزًا</numerusform>
            <numerusform>لا تطابقات في %Ln رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s)</source>
        <extracomment>Second half of &quot;%1 · %2&quot; below the list</extracomment>
        <translation>
            <numerusform>لا أنظمة</numerusform>
            <numerusform>نظام واحد</numerusform>
            <numerusform>نظامان</numerusform>
            <numerusform>%Ln أنظمة</numerusform>
            <numerusform>%Ln نظامًا</numerusform>
            <numerusform>%Ln نظام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>لا تطابقات</numerusform>
            <numerusform>تطابق واحد</numerusform>
            <numerusform>تطابقان</numerusform>
            <numerusform>%Ln تطابقات</numerusform>
            <numerusform>%Ln تطابقًا</numerusform>
            <numerusform>%Ln تطابق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
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
        <translation>ابحث عن رمز حالة</translation>
    </message>
    <message>
        <source>Type a number, a name or what went wrong.</source>
        <translation>اكتب رقمًا أو اسمًا أو ما حدث من خلل.</translation>
    </message>
    <message>
        <source>smtp 550</source>
        <extracomment>Example of a query, typed into the search field as it stands: code 550 of the system SMTP</extracomment>
        <translation>smtp 550</translation>
    </message>
    <message>
        <source>one code of one system</source>
        <translation>رمز واحد من نظام واحد</translation>
    </message>
    <message>
        <source>mailbox full</source>
        <extracomment>Example of a query, typed into the search field as it stands: words that find a code</extracomment>
        <translation>صندوق البريد ممتلئ</translation>
    </message>
    <message>
        <source>a symptom in your own words</source>
        <translation>عَرَض بكلماتك</translation>
    </message>
    <message>
        <source>two codes side by side</source>
        <translation>رمزان جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>a whole family</source>
        <translation>عائلة رموز كاملة</translation>
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
