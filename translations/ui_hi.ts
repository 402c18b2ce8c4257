<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>The file is too large.</source>
        <translation>फ़ाइल बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>A command is missing: list, systems, show, search, compare or explain. See --help.</source>
        <translation>कमांड नहीं दिया गया: list, systems, show, search, compare या explain। --help देखें।</translation>
    </message>
    <message>
        <source>There is no command “%1”. See --help.</source>
        <translation>“%1” नाम का कोई कमांड नहीं है। --help देखें।</translation>
    </message>
    <message>
        <source>“%1” takes no arguments.</source>
        <translation>“%1” कोई तर्क नहीं लेता।</translation>
    </message>
    <message>
        <source>There is no system “%1”. “statusbook-cli systems” lists all.</source>
        <translation>“%1” नाम की कोई प्रणाली नहीं है। “statusbook-cli systems” सबकी सूची देता है।</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n कोड</numerusform>
            <numerusform>%n कोड</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a code to show, such as smtp/550, 550 or UNAVAILABLE.</source>
        <translation>दिखाने के लिए कोड बताएँ, जैसे smtp/550, 550 या UNAVAILABLE।</translation>
    </message>
    <message>
        <source>No code is called “%1”. Try “statusbook-cli search”.</source>
        <translation>“%1” नाम का कोई कोड नहीं है। “statusbook-cli search” आज़माएँ।</translation>
    </message>
    <message>
        <source>With --stdin the queries come from standard input only.</source>
        <translation>--stdin के साथ क्वेरी केवल मानक इनपुट से आती हैं।</translation>
    </message>
    <message>
        <source>Say what to search for.</source>
        <translation>बताएँ कि क्या खोजना है।</translation>
    </message>
    <message>
        <source>No code matches “%1”.</source>
        <translation>“%1” से कोई कोड मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>No code matches “%1”. The nearest:</source>
        <translation>“%1” से कोई कोड मेल नहीं खाता। सबसे नज़दीकी:</translation>
    </message>
    <message>
        <source>Name the two codes to compare.</source>
        <translation>तुलना के लिए दो कोड बताएँ।</translation>
    </message>
    <message>
        <source>These two cannot be compared.</source>
        <translation>इन दोनों की तुलना नहीं हो सकती।</translation>
    </message>
</context>
<context>
    <name>ExplainFault</name>
    <message>
        <source>The file is larger than the program reads.</source>
        <translation>फ़ाइल उससे बड़ी है जितनी प्रोग्राम पढ़ता है।</translation>
    </message>
</context>
<context>
    <name>ExplainWords</name>
    <message>
        <source>Empty text</source>
        <extracomment>What kind of text it seems to be</extracomment>
        <translation>खाली पाठ</translation>
    </message>
    <message>
        <source>Data, not text</source>
        <translation>डेटा, पाठ नहीं</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>मेल</translation>
    </message>
    <message>
        <source>Report on undelivered mail</source>
        <translation>न पहुँची मेल की रिपोर्ट</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <extracomment>A file with several mails</extracomment>
        <translation>मेलबॉक्स</translation>
    </message>
    <message>
        <source>Access log of a web server</source>
        <translation>वेब सर्वर का एक्सेस लॉग</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>Stack trace</source>
        <translation>स्टैक ट्रेस</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>HTML or XML</source>
        <translation>HTML या XML</translation>
    </message>
    <message>
        <source>Table or listing</source>
        <translation>तालिका या सूची</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>No code found</source>
        <translation>कोई कोड नहीं मिला</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) found</source>
        <translation>
            <numerusform>%n कोड मिला</numerusform>
            <numerusform>%n कोड मिले</numerusform>
        </translation>
    </message>
    <message>
        <source>Almost certain</source>
        <extracomment>How sure the program is that it has read a code rightly</extracomment>
        <translation>लगभग निश्चित</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>संभावित</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>संभव</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>एक अनुमान</translation>
    </message>
    <message>
        <source>%1 names the protocol.</source>
        <extracomment>%1 is a piece of the text: `SIP/2.0 486`</extracomment>
        <translation>%1 प्रोटोकॉल का नाम बताता है।</translation>
    </message>
    <message>
        <source>A log of this form has the status at this place: %1</source>
        <extracomment>%1 is a piece of the text, a line of a log</extracomment>
        <translation>इस रूप के लॉग में स्थिति इस जगह होती है: %1</translation>
    </message>
    <message>
        <source>%1 is a field for such codes.</source>
        <extracomment>%1 is a piece of the text: `dsn=5.1.1`</extracomment>
        <translation>%1 ऐसे कोड का फ़ील्ड है।</translation>
    </message>
    <message>
        <source>%1 is the name of this code.</source>
        <extracomment>%1 is a piece of the text: `ECONNREFUSED`</extracomment>
        <translation>%1 इस कोड का नाम है।</translation>
    </message>
    <message>
        <source>Programs print %1 for this code.</source>
        <extracomment>%1 is a piece of the text: `tlsv1 alert unknown ca`</extracomment>
        <translation>प्रोग्राम इस कोड के लिए %1 दिखाते हैं।</translation>
    </message>
    <message>
        <source>Number and words belong together: %1</source>
        <extracomment>%1 is a piece of the text: `404 Not Found`</extracomment>
        <translation>संख्या और शब्द एक-दूसरे से मेल खाते हैं: %1</translation>
    </message>
    <message>
        <source>Number and name belong together: %1</source>
        <extracomment>%1 is a piece of the text: `14 UNAVAILABLE`</extracomment>
        <translation>संख्या और नाम एक-दूसरे से मेल खाते हैं: %1</translation>
    </message>
    <message>
        <source>The words before the number announce such a code: %1</source>
        <extracomment>%1 is a piece of the text: `exit code 137`</extracomment>
        <translation>संख्या से पहले के शब्द ऐसे कोड की सूचना देते हैं: %1</translation>
    </message>
    <message>
        <source>The lines around it are a dialogue of this protocol.</source>
        <translation>आस-पास की पंक्तियाँ इस प्रोटोकॉल का संवाद हैं।</translation>
    </message>
    <message>
        <source>Reply code and status code stand together: %1</source>
        <extracomment>%1 is a piece of the text: `550 5.1.1`</extracomment>
        <translation>उत्तर कोड और स्थिति कोड साथ-साथ हैं: %1</translation>
    </message>
    <message>
        <source>A report on undelivered mail has the server’s answer at this place.</source>
        <translation>न पहुँची मेल की रिपोर्ट में इस जगह सर्वर का उत्तर होता है।</translation>
    </message>
    <message>
        <source>Several systems have this code, and the text does not tell which is meant.</source>
        <translation>यह कोड कई प्रणालियों में है, और पाठ से पता नहीं चलता कि कौन-सा आशय है।</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>What became of a mail for one recipient</extracomment>
        <translation>नहीं पहुँचा</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>विलंबित</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>पहुँचा</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>आगे भेजा गया</translation>
    </message>
    <message>
        <source>Passed on to a list</source>
        <extracomment>A mail to a list, passed on to its members</extracomment>
        <translation>सूची को आगे भेजा गया</translation>
    </message>
    <message>
        <source>while looking up the host</source>
        <extracomment>Where in the delivery a mail was stopped</extracomment>
        <translation>होस्ट खोजते समय</translation>
    </message>
    <message>
        <source>while connecting</source>
        <translation>कनेक्ट करते समय</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>%1 is a command of SMTP: “after DATA”</extracomment>
        <translation>%1 के बाद</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n जगह</numerusform>
            <numerusform>%n जगहें</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <extracomment>%1 is the name of the mail server that refused a mail</extracomment>
        <translation>%1 का उत्तर</translation>
    </message>
    <message>
        <source>Codes found</source>
        <translation>मिले हुए कोड</translation>
    </message>
    <message>
        <source>Other readings of this place</source>
        <extracomment>Heading: as which further codes a place in a text can be read</extracomment>
        <translation>इस जगह के अन्य अर्थ</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>Heading: what became of a mail for each recipient</extracomment>
        <translation>प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>Error messages, logs and returned mails name codes of mail, web, DNS, TLS and other protocols. A few more lines around the error may help.</source>
        <translation>त्रुटि संदेशों, लॉग और लौटी हुई मेल में मेल, वेब, DNS, TLS और अन्य प्रोटोकॉल के कोड होते हैं। त्रुटि के आस-पास की कुछ और पंक्तियाँ मदद कर सकती हैं।</translation>
    </message>
    <message>
        <source>Reading was stopped: only the beginning of the text is explained.</source>
        <translation>पढ़ना रोका गया: केवल पाठ का आरंभ समझाया गया है।</translation>
    </message>
    <message>
        <source>The file unpacks to more than the program reads.</source>
        <translation>खोलने पर फ़ाइल उससे बड़ी हो जाती है जितनी प्रोग्राम पढ़ता है।</translation>
    </message>
    <message>
        <source>The packed file is damaged; what comes before the damage is read.</source>
        <translation>संपीड़ित फ़ाइल क्षतिग्रस्त है; क्षति से पहले का भाग पढ़ा गया है।</translation>
    </message>
    <message>
        <source>%1 gives the cause of this status.</source>
        <extracomment>%1 is a piece of the text: `Warning: 305`, which a SIP response with this status has</extracomment>
        <translation>%1 इस स्थिति का कारण बताता है।</translation>
    </message>
    <message>
        <source>%1 is a cause of the telephone network; gateways translate it to this status.</source>
        <extracomment>%1 is a piece of the text: `Q.850;cause=17`, `USER_BUSY`</extracomment>
        <translation>%1 टेलीफ़ोन नेटवर्क का एक कारण कोड है; गेटवे इसे इस स्थिति में बदलते हैं।</translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>%1 is not a catalogue.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 कोई कैटलॉग नहीं है।</translation>
    </message>
    <message>
        <source>%1 was made for another kind of processor.</source>
        <translation>%1 किसी और तरह के प्रोसेसर के लिए बना है।</translation>
    </message>
    <message>
        <source>%1 is cut off: the end of the file is missing.</source>
        <translation>%1 अधूरा है: फ़ाइल का अंत नहीं है।</translation>
    </message>
    <message>
        <source>%1 is damaged: its checksum does not fit its content.</source>
        <translation>%1 क्षतिग्रस्त है: चेकसम सामग्री से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>%1 belongs to another version of the content than the English catalogue beside it.</source>
        <translation>%1 साथ के अंग्रेज़ी कैटलॉग से अलग सामग्री-संस्करण का है।</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>a code, in every system that knows it</source>
        <translation>कोई कोड, हर उस प्रणाली में जो उसे जानती है</translation>
    </message>
    <message>
        <source>a code, of this system first</source>
        <translation>कोई कोड, पहले इस प्रणाली का</translation>
    </message>
    <message>
        <source>nothing but this system</source>
        <translation>केवल यह प्रणाली</translation>
    </message>
    <message>
        <source>a symbolic name</source>
        <translation>सांकेतिक नाम</translation>
    </message>
    <message>
        <source>a family of codes; also %1 and %2</source>
        <extracomment>%1 and %2 are further patterns</extracomment>
        <translation>कोड का समूह; %1 और %2 भी</translation>
    </message>
    <message>
        <source>words, in any order, whole or begun, in your language or in English</source>
        <translation>शब्द, किसी भी क्रम में, पूरे या शुरुआती अक्षर, आपकी भाषा में या अंग्रेज़ी में</translation>
    </message>
    <message>
        <source>two codes; Enter compares them</source>
        <translation>दो कोड; Enter उनकी तुलना करता है</translation>
    </message>
    <message>
        <source>Move in the list while you type</source>
        <translation>टाइप करते हुए सूची में चलें</translation>
    </message>
    <message>
        <source>Show the entry; compare where two codes are named</source>
        <translation>प्रविष्टि दिखाएँ; दो कोड हों तो तुलना करें</translation>
    </message>
    <message>
        <source>Compare with the entry shown before</source>
        <translation>पहले दिखाई गई प्रविष्टि से तुलना करें</translation>
    </message>
    <message>
        <source>Clear the search field; go back to the list in a narrow window</source>
        <translation>खोज फ़ील्ड साफ़ करें; संकरी विंडो में सूची पर लौटें</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>What you can type</source>
        <translation>आप क्या टाइप कर सकते हैं</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;1,016 codes&quot;, %2 &quot;16 systems&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln कोड</numerusform>
            <numerusform>%Ln कोड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s)</source>
        <translation>
            <numerusform>%Ln प्रणाली</numerusform>
            <numerusform>%Ln प्रणालियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>About Statusbook</source>
        <translation>Statusbook के बारे में</translation>
    </message>
    <message>
        <source>An offline reference of status, reply and error codes: what a code means, why you see it, what to do, and how it differs from the code next to it.</source>
        <translation>स्थिति, उत्तर और त्रुटि कोड का ऑफ़लाइन संदर्भ: कोड का अर्थ क्या है, वह क्यों दिखता है, क्या करना है और वह पास वाले कोड से कैसे अलग है।</translation>
    </message>
    <message>
        <source>Nothing that you type leaves this computer: the program has no network code.</source>
        <translation>आपका टाइप किया हुआ इस कंप्यूटर से बाहर नहीं जाता: प्रोग्राम में नेटवर्क का कोई कोड नहीं है।</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>The program is under the Apache License 2.0, its content under the Creative Commons Attribution 4.0 licence.</source>
        <translation>प्रोग्राम Apache License 2.0 के अधीन है, और सामग्री Creative Commons Attribution 4.0 लाइसेंस के अधीन।</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Text of the page. Tab goes through its links, Enter follows one.</source>
        <comment>accessible description of the pane that shows an entry or a comparison</comment>
        <translation>पृष्ठ का पाठ। Tab लिंकों पर ले जाता है, Enter लिंक खोलता है।</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy Link Address</source>
        <translation>लिंक का पता कॉपी करें</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
    <message>
        <source>English</source>
        <comment>quiet mark behind a text that is not translated yet</comment>
        <translation>अंग्रेज़ी</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <comment>button in a block of protocol or log text</comment>
        <translation>यह पाठ कॉपी करें</translation>
    </message>
</context>
<context>
    <name>StartText</name>
    <message>
        <source>Looks up status, reply and error codes, and compares them.</source>
        <translation>स्थिति, उत्तर और त्रुटि कोड खोजता है और उनकी तुलना करता है।</translation>
    </message>
    <message>
        <source>A code to show, such as smtp/550 or UNAVAILABLE; two codes are compared.</source>
        <translation>दिखाने के लिए कोड, जैसे smtp/550 या UNAVAILABLE; दो कोड हों तो तुलना होती है।</translation>
    </message>
    <message>
        <source>Language of the window, such as tr or pt-BR, for this time.</source>
        <translation>इस बार विंडो की भाषा, जैसे tr या pt-BR।</translation>
    </message>
    <message>
        <source>Read the catalogues from this folder instead of the program&apos;s own.</source>
        <translation>प्रोग्राम के अपने कैटलॉग के बजाय इस फ़ोल्डर के कैटलॉग पढ़ें।</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>यह सहायता दिखाएँ।</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>संस्करण दिखाएँ।</translation>
    </message>
    <message>
        <source>No code is called “%1”.</source>
        <translation>“%1” नाम का कोई कोड नहीं है।</translation>
    </message>
    <message>
        <source>There is no language “%1”; English is used. Languages: %2.</source>
        <translation>“%1” भाषा नहीं है; अंग्रेज़ी का उपयोग होगा। भाषाएँ: %2।</translation>
    </message>
    <message>
        <source>The bookmarks could not be read (%1). The file was kept as bookmarks.json.broken.</source>
        <translation>बुकमार्क पढ़े नहीं जा सके (%1)। फ़ाइल bookmarks.json.broken नाम से रखी गई है।</translation>
    </message>
    <message>
        <source>The bookmarks could not be saved to %1.</source>
        <translation>बुकमार्क %1 में सहेजे नहीं जा सके।</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Looks up status, reply and error codes, compares them, and finds them in texts.</source>
        <translation>स्थिति, उत्तर और त्रुटि कोड खोजता है, उनकी तुलना करता है और उन्हें पाठ में ढूँढता है।</translation>
    </message>
    <message>
        <source>list: all codes. systems: all systems. show CODE…: entries. search QUERY: ranked hits. compare A B: two codes side by side. explain [FILE…]: the codes in a text.</source>
        <translation>list: सभी कोड। systems: सभी प्रणालियाँ। show कोड…: प्रविष्टियाँ। search क्वेरी: क्रम से परिणाम। compare A B: दो कोड साथ-साथ। explain [फ़ाइल…]: पाठ में मौजूद कोड।</translation>
    </message>
    <message>
        <source>Language of the output, such as tr or pt-BR.</source>
        <translation>आउटपुट की भाषा, जैसे tr या pt-BR।</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON लिखें।</translation>
    </message>
    <message>
        <source>Print Markdown.</source>
        <translation>Markdown लिखें।</translation>
    </message>
    <message>
        <source>Only this system (list, show, search).</source>
        <translation>केवल यह प्रणाली (list, show, search)।</translation>
    </message>
    <message>
        <source>At most this many hits (search); 10 if not given.</source>
        <translation>अधिक से अधिक इतने परिणाम (search); न बताने पर 10।</translation>
    </message>
    <message>
        <source>Also what is less than likely (explain).</source>
        <translation>संभावित से कम वाले भी (explain)।</translation>
    </message>
    <message>
        <source>Read one query a line from standard input (search).</source>
        <translation>मानक इनपुट से हर पंक्ति में एक क्वेरी पढ़ें (search)।</translation>
    </message>
    <message>
        <source>Read the catalogues from this folder instead of the program&apos;s own.</source>
        <translation>प्रोग्राम के अपने कैटलॉग के बजाय इस फ़ोल्डर के कैटलॉग पढ़ें।</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>यह सहायता दिखाएँ।</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>संस्करण दिखाएँ।</translation>
    </message>
    <message>
        <source>There is no language “%1”; English is used. Languages: %2.</source>
        <translation>“%1” भाषा नहीं है; अंग्रेज़ी का उपयोग होगा। भाषाएँ: %2।</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1, not “%1”.</source>
        <translation>--limit 1 से शुरू होने वाली पूर्ण संख्या लेता है, “%1” नहीं।</translation>
    </message>
    <message>
        <source>%1 See --help.</source>
        <translation>%1 --help देखें।</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Success</source>
        <translation>सफलता</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>रीडायरेक्ट</translation>
    </message>
    <message>
        <source>Temporary failure</source>
        <translation>अस्थायी विफलता</translation>
    </message>
    <message>
        <source>Permanent failure</source>
        <translation>स्थायी विफलता</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>Nothing to retry</source>
        <translation>दोहराना नहीं है</translation>
    </message>
    <message>
        <source>Retry later</source>
        <translation>बाद में दोहराएँ</translation>
    </message>
    <message>
        <source>Retry after a change</source>
        <translation>बदलाव के बाद दोहराएँ</translation>
    </message>
    <message>
        <source>Do not retry</source>
        <translation>न दोहराएँ</translation>
    </message>
    <message>
        <source>Nobody acts</source>
        <extracomment>Who has to act after this code</extracomment>
        <translation>किसी को कुछ नहीं करना</translation>
    </message>
    <message>
        <source>Client acts</source>
        <translation>क्लाइंट को करना है</translation>
    </message>
    <message>
        <source>Server acts</source>
        <translation>सर्वर को करना है</translation>
    </message>
    <message>
        <source>Sender acts</source>
        <extracomment>The sender of a mail</extracomment>
        <translation>प्रेषक को करना है</translation>
    </message>
    <message>
        <source>Recipient acts</source>
        <extracomment>The recipient of a mail</extracomment>
        <translation>प्राप्तकर्ता को करना है</translation>
    </message>
    <message>
        <source>Network acts</source>
        <extracomment>Whoever runs the network</extracomment>
        <translation>नेटवर्क को करना है</translation>
    </message>
    <message>
        <source>Administrator acts</source>
        <translation>व्यवस्थापक को करना है</translation>
    </message>
    <message>
        <source>User acts</source>
        <translation>उपयोगकर्ता को करना है</translation>
    </message>
    <message>
        <source>Developer acts</source>
        <translation>डेवलपर को करना है</translation>
    </message>
    <message>
        <source>Caller acts</source>
        <extracomment>The calling party of a phone call</extracomment>
        <translation>कॉल करने वाले को करना है</translation>
    </message>
    <message>
        <source>Callee acts</source>
        <extracomment>The called party of a phone call</extracomment>
        <translation>जिसे कॉल किया गया उसे करना है</translation>
    </message>
    <message>
        <source>Provider acts</source>
        <extracomment>The mail, network or hosting provider</extracomment>
        <translation>प्रदाता को करना है</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>Of a code: a standard or registry defines it</extracomment>
        <translation>पंजीकृत</translation>
    </message>
    <message>
        <source>Obsolete</source>
        <extracomment>Of a code: a standard once defined it</extracomment>
        <translation>अप्रचलित</translation>
    </message>
    <message>
        <source>Unofficial</source>
        <extracomment>Of a code: in use although no standard defines it</extracomment>
        <translation>अनौपचारिक</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>Of a code: set aside by the standard</extracomment>
        <translation>आरक्षित</translation>
    </message>
    <message>
        <source>Not registered</source>
        <extracomment>Of a code: nobody has registered it</extracomment>
        <translation>अपंजीकृत</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Label: whether to try again</extracomment>
        <translation>पुनः प्रयास</translation>
    </message>
    <message>
        <source>Who acts</source>
        <extracomment>Label: who has to act next</extracomment>
        <translation>किसे करना है</translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>Label: where in the exchange a code appears</extracomment>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>Label: the group of codes, such as 5xx</extracomment>
        <translation>वर्ग</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>Label: the standard that defines a code</extracomment>
        <translation>मानक</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>इसका अर्थ</translation>
    </message>
    <message>
        <source>When you see it</source>
        <translation>कब दिखता है</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>क्या करें</translation>
    </message>
    <message>
        <source>On the wire</source>
        <extracomment>Heading above an example of the bytes that two programs exchange</extracomment>
        <translation>तार पर</translation>
    </message>
    <message>
        <source>What providers mean by it</source>
        <translation>प्रदाताओं का आशय</translation>
    </message>
    <message>
        <source>What programs print</source>
        <translation>प्रोग्राम क्या दिखाते हैं</translation>
    </message>
    <message>
        <source>Codes inside it</source>
        <extracomment>Heading above the sub-codes that stand inside a code</extracomment>
        <translation>इसके भीतर के कोड</translation>
    </message>
    <message>
        <source>How the number reads</source>
        <translation>संख्या कैसे पढ़ें</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>कौन उपयोग करता है</translation>
    </message>
    <message>
        <source>Often confused with</source>
        <translation>अक्सर इससे भ्रम होता है</translation>
    </message>
    <message>
        <source>Comes with</source>
        <extracomment>Heading above the codes that stand beside this one in the same line, as 5.2.2 beside 552</extracomment>
        <translation>इसके साथ आता है</translation>
    </message>
    <message>
        <source>The same situation elsewhere</source>
        <extracomment>Heading above codes of other systems that say the same thing</extracomment>
        <translation>दूसरी जगह वही स्थिति</translation>
    </message>
    <message>
        <source>By platform and version</source>
        <extracomment>Heading above what differs: the number on Linux and macOS, the level in TLS 1.2 and 1.3</extracomment>
        <translation>प्लेटफ़ॉर्म और संस्करण के अनुसार</translation>
    </message>
    <message>
        <source>The same number elsewhere</source>
        <translation>दूसरी जगह वही संख्या</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>अन्य नाम</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>You received one</source>
        <translation>आपको यह मिला</translation>
    </message>
    <message>
        <source>You write the server</source>
        <translation>आप सर्वर लिखते हैं</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>Column heading: the English text beside its translation</extracomment>
        <translation>मूल</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>Column heading: the translated text beside its original</extracomment>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the items of a short list, with the blank that your language puts there</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>turns into it</source>
        <extracomment>Beside a code of another system: programs turn this page&apos;s code into it</extracomment>
        <translation>इसमें बदलता है</translation>
    </message>
    <message>
        <source>comes from it</source>
        <extracomment>Beside a code of another system: programs turn it into this page&apos;s code</extracomment>
        <translation>इससे आता है</translation>
    </message>
    <message>
        <source>Not Registered</source>
        <extracomment>In place of the name of a code that nobody has registered</extracomment>
        <translation>अपंजीकृत</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Link that compares two codes</extracomment>
        <translation>तुलना करें</translation>
    </message>
    <message>
        <source>There is no note on these two codes. The rows below show what differs.</source>
        <translation>इन दो कोड पर कोई टिप्पणी नहीं है। नीचे की पंक्तियाँ अंतर दिखाती हैं।</translation>
    </message>
    <message>
        <source>Last checked against the sources: %1</source>
        <extracomment>%1 is a year and month such as 2026-11</extracomment>
        <translation>स्रोतों से अंतिम मिलान: %1</translation>
    </message>
    <message>
        <source>Both sides show the same code.</source>
        <translation>दोनों ओर एक ही कोड है।</translation>
    </message>
</context>
<context>
    <name>statusbook::models::CodeListModel</name>
    <message>
        <source>Bookmarks</source>
        <extracomment>Heading of the bookmarked codes and comparisons, first in the list</extracomment>
        <translation>बुकमार्क</translation>
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
        <translation>समझाएँ (&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>खोलें (&amp;O)…</translation>
    </message>
    <message>
        <source>Paste &amp;Text</source>
        <translation>पाठ चिपकाएँ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation>PDF में निर्यात करें (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>छापें (&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Markdown के रूप में कॉपी करें (&amp;M)</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>HTML के रूप में कॉपी करें (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>ढूँढें (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next Code in the Text</source>
        <translation>पाठ में अगला कोड (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Code in the Text</source>
        <translation>पाठ में पिछला कोड (&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>साफ़ करें (&amp;L)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>बड़ा करें (&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>छोटा करें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>सामान्य आकार (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Sort by Name</source>
        <translation>नाम से क्रमबद्ध करें (&amp;S)</translation>
    </message>
    <message>
        <source>Show Ori&amp;ginal</source>
        <translation>मूल दिखाएँ (&amp;G)</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>अगला पैन (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>पीछे (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>आगे (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Start Page</source>
        <translation>आरंभ पृष्ठ (&amp;S)</translation>
    </message>
    <message>
        <source>Boo&amp;kmark</source>
        <translation>बुकमार्क (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>तुलना करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Swap Sides</source>
        <translation>पक्ष बदलें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Statusbook</source>
        <translation>Statusbook के बारे में (&amp;A)</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::CodeListView</name>
    <message>
        <source>Codes</source>
        <extracomment>Name of the list of codes, read out by screen readers</extracomment>
        <translation>कोड</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::CodePicker</name>
    <message>
        <source>Choose a code</source>
        <extracomment>In the head of a comparison, where no code has been chosen yet</extracomment>
        <translation>कोई कोड चुनें</translation>
    </message>
    <message>
        <source>First code: none chosen yet</source>
        <translation>पहला कोड: अभी नहीं चुना गया</translation>
    </message>
    <message>
        <source>Second code: none chosen yet</source>
        <translation>दूसरा कोड: अभी नहीं चुना गया</translation>
    </message>
    <message>
        <source>First code: %1 %2 %3</source>
        <extracomment>Read out for the head of a comparison: system, code, name (&quot;First code: SMTP 252 Cannot Verify User&quot;)</extracomment>
        <translation>पहला कोड: %1 %2 %3</translation>
    </message>
    <message>
        <source>Second code: %1 %2 %3</source>
        <translation>दूसरा कोड: %1 %2 %3</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::CodePickerPopup</name>
    <message>
        <source>Choose a code</source>
        <extracomment>Over the comparison: the frame in which another code is searched and picked</extracomment>
        <translation>कोई कोड चुनें</translation>
    </message>
    <message>
        <source>No code matches.</source>
        <translation>कोई कोड मेल नहीं खाता।</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ComparisonPane</name>
    <message>
        <source>Choose the code to compare with: type its number, its name or a symptom above.</source>
        <translation>तुलना के लिए कोड चुनें: ऊपर उसकी संख्या, नाम या लक्षण टाइप करें।</translation>
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
        <translation>पाठ समझाएँ</translation>
    </message>
    <message>
        <source>Paste an error message, a log or a returned mail, type it, or drop a file: every code in it is marked and explained.</source>
        <translation>त्रुटि संदेश, लॉग या लौटी हुई मेल चिपकाएँ, टाइप करें या फ़ाइल यहाँ छोड़ें: उसका हर कोड चिह्नित किया और समझाया जाता है।</translation>
    </message>
    <message>
        <source>All of it is read on this computer, and nothing of it is kept.</source>
        <translation>सब कुछ इसी कंप्यूटर पर पढ़ा जाता है और कुछ भी रखा नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ExplainPane</name>
    <message>
        <source>Explain a text</source>
        <translation>पाठ समझाएँ</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Button in a narrow window: shows the text instead of the codes</extracomment>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops reading a long text</extracomment>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <extracomment>Button menu: the language of the report that is copied or printed</extracomment>
        <translation>रिपोर्ट की भाषा</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>विंडो की भाषा</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ExplainSide</name>
    <message>
        <source>Not readable</source>
        <translation>पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकी</translation>
    </message>
    <message>
        <source>The text is long: the lines around the first and the last place of each code are shown, each part with the number of its first line.</source>
        <translation>पाठ लंबा है: हर कोड की पहली और अंतिम जगह के आस-पास की पंक्तियाँ दिखाई गई हैं, हर भाग अपनी पहली पंक्ति की संख्या के साथ।</translation>
    </message>
    <message>
        <source>Codes found</source>
        <extracomment>Name of the list of codes found in a text, read out by screen readers</extracomment>
        <translation>मिले हुए कोड</translation>
    </message>
    <message>
        <source>Open the Entry</source>
        <extracomment>Button: shows the entry of the code</extracomment>
        <translation>प्रविष्टि खोलें</translation>
    </message>
    <message>
        <source>Previous place of this code</source>
        <translation>इस कोड की पिछली जगह</translation>
    </message>
    <message>
        <source>Next place of this code</source>
        <translation>इस कोड की अगली जगह</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ExplainText</name>
    <message>
        <source>Text to explain</source>
        <extracomment>Name of the text whose codes are explained, read out by screen readers</extracomment>
        <translation>समझाने के लिए पाठ</translation>
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
        <translation>मेल, लॉग और पाठ (*.eml *.mbox *.log *.txt *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Open a Text to Explain</source>
        <translation>समझाने के लिए पाठ खोलें</translation>
    </message>
    <message>
        <source>%1 – Statusbook</source>
        <extracomment>Window title; %1 is what is shown</extracomment>
        <translation>%1 – Statusbook</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>जाएँ (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>तुलना (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता (&amp;H)</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>सिस्टम की भाषा</translation>
    </message>
    <message>
        <source>List and page</source>
        <translation>सूची और पृष्ठ</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>क्लिपबोर्ड पर कॉपी किया गया।</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>PDF में निर्यात करें</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF दस्तावेज़ (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 के रूप में सहेजा गया।</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 लिखी नहीं जा सकी: %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>Printing is not available: %1</source>
        <translation>छपाई उपलब्ध नहीं है: %1</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::NoMatchPane</name>
    <message>
        <source>No code matches “%1”</source>
        <extracomment>Where the list stood; %1 is what the reader typed</extracomment>
        <translation>“%1” से कोई कोड मेल नहीं खाता</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>Below &quot;No code matches …&quot;; %1 is the system, or systems, that the search is limited to</extracomment>
        <translation>%1 में</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <extracomment>Heading over the codes whose names are nearest to what the reader typed</extracomment>
        <translation>क्या आपका आशय यह था</translation>
    </message>
    <message>
        <source>Search in all systems</source>
        <extracomment>Button: repeats the search without the limit to some systems</extracomment>
        <translation>सभी प्रणालियों में खोजें</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::PageDialog</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a dialog</extracomment>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::PaneHeader</name>
    <message>
        <source>List</source>
        <extracomment>Button that goes back from an entry to the list of codes</extracomment>
        <translation>सूची</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::SearchField</name>
    <message>
        <source>Code, name or symptom</source>
        <extracomment>In the empty search field</extracomment>
        <translation>कोड, नाम या लक्षण</translation>
    </message>
    <message>
        <source>Search codes</source>
        <extracomment>Name of the search field, read out by screen readers</extracomment>
        <translation>कोड खोजें</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Button in the search field: empties the field Name of the picture in the search field, for screen readers</extracomment>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::SearchPane</name>
    <message>
        <source>All systems</source>
        <translation>सभी प्रणालियाँ</translation>
    </message>
    <message>
        <source>Systems</source>
        <extracomment>What the filter is about</extracomment>
        <translation>प्रणालियाँ</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>कोई भी परिणाम</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>What the filter is about</extracomment>
        <translation>परिणाम</translation>
    </message>
    <message numerus="yes">
        <source>No match among %Ln code(s)</source>
        <translation>
            <numerusform>%Ln कोड में कोई मेल नहीं</numerusform>
            <numerusform>%Ln कोड में कोई मेल नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s)</source>
        <extracomment>Second half of &quot;%1 · %2&quot; below the list</extracomment>
        <translation>
            <numerusform>%Ln प्रणाली</numerusform>
            <numerusform>%Ln प्रणालियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln मेल</numerusform>
            <numerusform>%Ln मेल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln कोड</numerusform>
            <numerusform>%Ln कोड</numerusform>
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
        <translation>स्थिति कोड खोजें</translation>
    </message>
    <message>
        <source>Type a number, a name or what went wrong.</source>
        <translation>कोई संख्या, नाम या जो गड़बड़ हुई उसे टाइप करें।</translation>
    </message>
    <message>
        <source>smtp 550</source>
        <extracomment>Example of a query, typed into the search field as it stands: code 550 of the system SMTP</extracomment>
        <translation>smtp 550</translation>
    </message>
    <message>
        <source>one code of one system</source>
        <translation>एक प्रणाली का एक कोड</translation>
    </message>
    <message>
        <source>mailbox full</source>
        <extracomment>Example of a query, typed into the search field as it stands: words that find a code</extracomment>
        <translation>मेलबॉक्स भर गया</translation>
    </message>
    <message>
        <source>a symptom in your own words</source>
        <translation>आपके अपने शब्दों में लक्षण</translation>
    </message>
    <message>
        <source>450 vs 550</source>
        <extracomment>Example of a query, typed into the search field as it stands; &quot;vs&quot; may stay as it is</extracomment>
        <translation>450 vs 550</translation>
    </message>
    <message>
        <source>two codes side by side</source>
        <translation>दो कोड साथ-साथ</translation>
    </message>
    <message>
        <source>5xx</source>
        <extracomment>Example of a query, typed into the search field as it stands</extracomment>
        <translation>5xx</translation>
    </message>
    <message>
        <source>a whole family</source>
        <translation>पूरा समूह</translation>
    </message>
</context>
</TS>
