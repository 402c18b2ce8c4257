<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>There is no command “%1”. See --help.</source>
        <translation>“%1” diye bir komut yok. Yardım için --help kullanın.</translation>
    </message>
    <message>
        <source>“%1” takes no arguments.</source>
        <translation>“%1” argüman almaz.</translation>
    </message>
    <message>
        <source>There is no system “%1”. “statusbook-cli systems” lists all.</source>
        <translation>“%1” diye bir sistem yok. “statusbook-cli systems” tümünü listeler.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n kod</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a code to show, such as smtp/550, 550 or UNAVAILABLE.</source>
        <translation>Gösterilecek kodu belirtin: örneğin smtp/550, 550 ya da UNAVAILABLE.</translation>
    </message>
    <message>
        <source>No code is called “%1”. Try “statusbook-cli search”.</source>
        <translation>“%1” adlı bir kod yok. “statusbook-cli search” komutunu deneyin.</translation>
    </message>
    <message>
        <source>With --stdin the queries come from standard input only.</source>
        <translation>--stdin ile sorgular yalnızca standart girdiden gelir.</translation>
    </message>
    <message>
        <source>Say what to search for.</source>
        <translation>Ne aranacağını belirtin.</translation>
    </message>
    <message>
        <source>No code matches “%1”.</source>
        <translation>“%1” ile eşleşen kod yok.</translation>
    </message>
    <message>
        <source>No code matches “%1”. The nearest:</source>
        <translation>“%1” ile eşleşen kod yok. En yakınları:</translation>
    </message>
    <message>
        <source>Name the two codes to compare.</source>
        <translation>Karşılaştırılacak iki kodu belirtin.</translation>
    </message>
    <message>
        <source>These two cannot be compared.</source>
        <translation>Bu iki kod karşılaştırılamaz.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Dosya çok büyük.</translation>
    </message>
    <message>
        <source>A command is missing: list, systems, show, search, compare or explain. See --help.</source>
        <translation>Bir komut gerekli: list, systems, show, search, compare ya da explain. Yardım için --help kullanın.</translation>
    </message>
</context>
<context>
    <name>ExplainFault</name>
    <message>
        <source>The file is larger than the program reads.</source>
        <translation>Dosya, programın okuduğundan daha büyük.</translation>
    </message>
</context>
<context>
    <name>ExplainWords</name>
    <message>
        <source>Empty text</source>
        <extracomment>What kind of text it seems to be</extracomment>
        <translation>Boş metin</translation>
    </message>
    <message>
        <source>Data, not text</source>
        <translation>Metin değil, veri</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Report on undelivered mail</source>
        <translation>Teslim edilemeyen e-posta raporu</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <extracomment>A file with several mails</extracomment>
        <translation>Posta kutusu</translation>
    </message>
    <message>
        <source>Access log of a web server</source>
        <translation>Web sunucusunun erişim günlüğü</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>Stack trace</source>
        <translation>Yığın izi</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>HTML or XML</source>
        <translation>HTML ya da XML</translation>
    </message>
    <message>
        <source>Table or listing</source>
        <translation>Tablo ya da liste</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>No code found</source>
        <translation>Kod bulunamadı</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) found</source>
        <translation>
            <numerusform>%n kod bulundu</numerusform>
        </translation>
    </message>
    <message>
        <source>Almost certain</source>
        <extracomment>How sure the program is that it has read a code rightly</extracomment>
        <translation>Neredeyse kesin</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Büyük olasılıkla</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Olası</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Tahmin</translation>
    </message>
    <message>
        <source>%1 names the protocol.</source>
        <extracomment>%1 is a piece of the text: `SIP/2.0 486`</extracomment>
        <translation>%1 protokolü adıyla belirtir.</translation>
    </message>
    <message>
        <source>A log of this form has the status at this place: %1</source>
        <extracomment>%1 is a piece of the text, a line of a log</extracomment>
        <translation>Bu biçimdeki bir günlükte durum kodu burada yer alır: %1</translation>
    </message>
    <message>
        <source>%1 is a field for such codes.</source>
        <extracomment>%1 is a piece of the text: `dsn=5.1.1`</extracomment>
        <translation>%1 böyle kodlar için bir alandır.</translation>
    </message>
    <message>
        <source>%1 is the name of this code.</source>
        <extracomment>%1 is a piece of the text: `ECONNREFUSED`</extracomment>
        <translation>%1 bu kodun adıdır.</translation>
    </message>
    <message>
        <source>Programs print %1 for this code.</source>
        <extracomment>%1 is a piece of the text: `tlsv1 alert unknown ca`</extracomment>
        <translation>Programlar bu kod için %1 yazar.</translation>
    </message>
    <message>
        <source>Number and words belong together: %1</source>
        <extracomment>%1 is a piece of the text: `404 Not Found`</extracomment>
        <translation>Sayı ve sözcükler birbirine ait: %1</translation>
    </message>
    <message>
        <source>Number and name belong together: %1</source>
        <extracomment>%1 is a piece of the text: `14 UNAVAILABLE`</extracomment>
        <translation>Sayı ve ad birbirine ait: %1</translation>
    </message>
    <message>
        <source>The words before the number announce such a code: %1</source>
        <extracomment>%1 is a piece of the text: `exit code 137`</extracomment>
        <translation>Sayıdan önceki sözcükler böyle bir kodu haber verir: %1</translation>
    </message>
    <message>
        <source>The lines around it are a dialogue of this protocol.</source>
        <translation>Çevresindeki satırlar bu protokolün bir diyaloğudur.</translation>
    </message>
    <message>
        <source>Reply code and status code stand together: %1</source>
        <extracomment>%1 is a piece of the text: `550 5.1.1`</extracomment>
        <translation>Yanıt kodu ile durum kodu yan yana: %1</translation>
    </message>
    <message>
        <source>A report on undelivered mail has the server’s answer at this place.</source>
        <translation>Teslim edilemeyen e-posta raporunda sunucunun yanıtı burada yer alır.</translation>
    </message>
    <message>
        <source>Several systems have this code, and the text does not tell which is meant.</source>
        <translation>Bu kod birden fazla sistemde vardır ve hangisinin kastedildiği metinden anlaşılmaz.</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>What became of a mail for one recipient</extracomment>
        <translation>Teslim edilmedi</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Gecikti</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Teslim edildi</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Aktarıldı</translation>
    </message>
    <message>
        <source>Passed on to a list</source>
        <extracomment>A mail to a list, passed on to its members</extracomment>
        <translation>Bir listeye aktarıldı</translation>
    </message>
    <message>
        <source>while looking up the host</source>
        <extracomment>Where in the delivery a mail was stopped</extracomment>
        <translation>makine aranırken</translation>
    </message>
    <message>
        <source>while connecting</source>
        <translation>bağlanırken</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>%1 is a command of SMTP: “after DATA”</extracomment>
        <translation>%1 sonrasında</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n yerde</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <extracomment>%1 is the name of the mail server that refused a mail</extracomment>
        <translation>Yanıtlayan: %1</translation>
    </message>
    <message>
        <source>Codes found</source>
        <translation>Bulunan kodlar</translation>
    </message>
    <message>
        <source>The file unpacks to more than the program reads.</source>
        <translation>Dosya açıldığında programın okuduğundan daha büyük oluyor.</translation>
    </message>
    <message>
        <source>The packed file is damaged; what comes before the damage is read.</source>
        <translation>Sıkıştırılmış dosya hasarlı; hasardan önceki bölüm okundu.</translation>
    </message>
    <message>
        <source>Other readings of this place</source>
        <extracomment>Heading: as which further codes a place in a text can be read</extracomment>
        <translation>Burası başka nasıl okunabilir</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>Heading: what became of a mail for each recipient</extracomment>
        <translation>Alıcılar</translation>
    </message>
    <message>
        <source>Error messages, logs and returned mails name codes of mail, web, DNS, TLS and other protocols. A few more lines around the error may help.</source>
        <translation>Hata iletilerinde, günlüklerde ve geri dönen e-postalarda e-posta, web, DNS, TLS ve başka protokollerin kodları bulunur. Hatanın çevresindeki birkaç satır daha işe yarayabilir.</translation>
    </message>
    <message>
        <source>Reading was stopped: only the beginning of the text is explained.</source>
        <translation>Okuma durduruldu: Metnin yalnızca başı açıklandı.</translation>
    </message>
    <message>
        <source>%1 gives the cause of this status.</source>
        <extracomment>%1 is a piece of the text: `Warning: 305`, which a SIP response with this status has</extracomment>
        <translation>%1, bu durumun nedenini bildirir.</translation>
    </message>
    <message>
        <source>%1 is a cause of the telephone network; gateways translate it to this status.</source>
        <extracomment>%1 is a piece of the text: `Q.850;cause=17`, `USER_BUSY`</extracomment>
        <translation>%1, telefon şebekesinin bir nedenidir; ağ geçitleri onu bu duruma çevirir.</translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>%1 is not a catalogue.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 bir katalog değil.</translation>
    </message>
    <message>
        <source>%1 was made for another kind of processor.</source>
        <translation>%1 başka tür bir işlemci için hazırlanmış.</translation>
    </message>
    <message>
        <source>%1 is cut off: the end of the file is missing.</source>
        <translation>%1 yarım kalmış: dosyanın sonu eksik.</translation>
    </message>
    <message>
        <source>%1 is damaged: its checksum does not fit its content.</source>
        <translation>%1 bozuk: sağlama toplamı içeriğiyle uyuşmuyor.</translation>
    </message>
    <message>
        <source>%1 belongs to another version of the content than the English catalogue beside it.</source>
        <translation>%1, yanındaki İngilizce katalogdan farklı bir içerik sürümüne ait.</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>a code, in every system that knows it</source>
        <translation>bir kod, tanımlı olduğu her sistemde</translation>
    </message>
    <message>
        <source>a code, of this system first</source>
        <translation>bir kod, önce bu sistemdeki</translation>
    </message>
    <message>
        <source>nothing but this system</source>
        <translation>yalnızca bu sistem</translation>
    </message>
    <message>
        <source>a symbolic name</source>
        <translation>sembolik bir ad</translation>
    </message>
    <message>
        <source>words, in any order, whole or begun, in your language or in English</source>
        <translation>sözcükler: sırası önemli değil, tamamı ya da başı, kendi dilinizde ya da İngilizce</translation>
    </message>
    <message>
        <source>two codes; Enter compares them</source>
        <translation>iki kod; Enter karşılaştırır</translation>
    </message>
    <message>
        <source>Move in the list while you type</source>
        <translation>Yazarken listede gezin</translation>
    </message>
    <message>
        <source>Show the entry; compare where two codes are named</source>
        <translation>Girdiyi göster; iki kod yazılmışsa karşılaştır</translation>
    </message>
    <message>
        <source>Compare with the entry shown before</source>
        <translation>Önceki girdiyle karşılaştır</translation>
    </message>
    <message>
        <source>Clear the search field; go back to the list in a narrow window</source>
        <translation>Arama alanını temizle; dar pencerede listeye dön</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>What you can type</source>
        <translation>Neler yazabilirsiniz</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>About Statusbook</source>
        <translation>Statusbook Hakkında</translation>
    </message>
    <message>
        <source>An offline reference of status, reply and error codes: what a code means, why you see it, what to do, and how it differs from the code next to it.</source>
        <translation>Durum, yanıt ve hata kodları için çevrimdışı bir başvuru kaynağı: Bir kod ne anlama gelir, onu neden görürsünüz, ne yapmalısınız ve benzer koddan farkı nedir?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln kod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s)</source>
        <translation>
            <numerusform>%Ln sistem</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that you type leaves this computer: the program has no network code.</source>
        <translation>Yazdığınız hiçbir şey bu bilgisayardan çıkmaz: programda ağ kodu yoktur.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisanslar</translation>
    </message>
    <message>
        <source>The program is under the Apache License 2.0, its content under the Creative Commons Attribution 4.0 licence.</source>
        <translation>Program Apache License 2.0, içeriği Creative Commons Atıf 4.0 lisansı altındadır.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;1,016 codes&quot;, %2 &quot;16 systems&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>a family of codes; also %1 and %2</source>
        <extracomment>%1 and %2 are further patterns</extracomment>
        <translation>bir kod ailesi; %1 ve %2 de olur</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Text of the page. Tab goes through its links, Enter follows one.</source>
        <comment>accessible description of the pane that shows an entry or a comparison</comment>
        <translation>Sayfanın metni. Tab bağlantılar arasında gezer, Enter bağlantıyı açar.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy Link Address</source>
        <translation>Bağlantı Adresini Kopyala</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tümünü Seç</translation>
    </message>
    <message>
        <source>English</source>
        <comment>quiet mark behind a text that is not translated yet</comment>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <comment>button in a block of protocol or log text</comment>
        <translation>Bu metni kopyala</translation>
    </message>
</context>
<context>
    <name>StartText</name>
    <message>
        <source>Looks up status, reply and error codes, and compares them.</source>
        <translation>Durum, yanıt ve hata kodlarını bulur ve karşılaştırır.</translation>
    </message>
    <message>
        <source>A code to show, such as smtp/550 or UNAVAILABLE; two codes are compared.</source>
        <translation>Gösterilecek kod, örneğin smtp/550 ya da UNAVAILABLE; iki kod verilirse karşılaştırılır.</translation>
    </message>
    <message>
        <source>Language of the window, such as tr or pt-BR, for this time.</source>
        <translation>Bu seferlik pencere dili, örneğin tr ya da pt-BR.</translation>
    </message>
    <message>
        <source>Read the catalogues from this folder instead of the program&apos;s own.</source>
        <translation>Katalogları programınkiler yerine bu dizinden okur.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Bu yardımı gösterir.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Sürümü gösterir.</translation>
    </message>
    <message>
        <source>No code is called “%1”.</source>
        <translation>“%1” adlı bir kod yok.</translation>
    </message>
    <message>
        <source>There is no language “%1”; English is used. Languages: %2.</source>
        <translation>“%1” diye bir dil yok; İngilizce kullanılıyor. Diller: %2.</translation>
    </message>
    <message>
        <source>The bookmarks could not be read (%1). The file was kept as bookmarks.json.broken.</source>
        <translation>Yer imleri okunamadı (%1). Dosya bookmarks.json.broken adıyla saklandı.</translation>
    </message>
    <message>
        <source>The bookmarks could not be saved to %1.</source>
        <translation>Yer imleri %1 dosyasına kaydedilemedi.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Language of the output, such as tr or pt-BR.</source>
        <translation>Çıktının dili, örneğin tr ya da pt-BR.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON olarak yazar.</translation>
    </message>
    <message>
        <source>Print Markdown.</source>
        <translation>Markdown olarak yazar.</translation>
    </message>
    <message>
        <source>Only this system (list, show, search).</source>
        <translation>Yalnızca bu sistem (list, show, search).</translation>
    </message>
    <message>
        <source>At most this many hits (search); 10 if not given.</source>
        <translation>En çok bu kadar sonuç (search); verilmezse 10.</translation>
    </message>
    <message>
        <source>Read one query a line from standard input (search).</source>
        <translation>Standart girdinin her satırından bir sorgu okur (search).</translation>
    </message>
    <message>
        <source>Read the catalogues from this folder instead of the program&apos;s own.</source>
        <translation>Katalogları programınkiler yerine bu dizinden okur.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Bu yardımı gösterir.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Sürümü gösterir.</translation>
    </message>
    <message>
        <source>There is no language “%1”; English is used. Languages: %2.</source>
        <translation>“%1” diye bir dil yok; İngilizce kullanılıyor. Diller: %2.</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1, not “%1”.</source>
        <translation>--limit 1 ya da daha büyük bir tam sayı alır, “%1” değil.</translation>
    </message>
    <message>
        <source>%1 See --help.</source>
        <translation>%1 Yardım için --help kullanın.</translation>
    </message>
    <message>
        <source>Looks up status, reply and error codes, compares them, and finds them in texts.</source>
        <translation>Durum, yanıt ve hata kodlarını bulur, karşılaştırır ve metinlerde tanır.</translation>
    </message>
    <message>
        <source>list: all codes. systems: all systems. show CODE…: entries. search QUERY: ranked hits. compare A B: two codes side by side. explain [FILE…]: the codes in a text.</source>
        <translation>list: tüm kodlar. systems: tüm sistemler. show CODE…: girdiler. search QUERY: sıralanmış sonuçlar. compare A B: yan yana iki kod. explain [FILE…]: bir metindeki kodlar.</translation>
    </message>
    <message>
        <source>Also what is less than likely (explain).</source>
        <translation>Olasılığı düşük olanlar da (explain).</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Success</source>
        <translation>Başarılı</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Sürüyor</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Yeniden yönlendirme</translation>
    </message>
    <message>
        <source>Temporary failure</source>
        <translation>Geçici hata</translation>
    </message>
    <message>
        <source>Permanent failure</source>
        <translation>Kalıcı hata</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Bildirim</translation>
    </message>
    <message>
        <source>Nothing to retry</source>
        <translation>Yeniden denemek gerekmez</translation>
    </message>
    <message>
        <source>Retry later</source>
        <translation>Daha sonra yeniden deneyin</translation>
    </message>
    <message>
        <source>Retry after a change</source>
        <translation>Değişiklikten sonra yeniden deneyin</translation>
    </message>
    <message>
        <source>Do not retry</source>
        <translation>Yeniden denemeyin</translation>
    </message>
    <message>
        <source>Nobody acts</source>
        <extracomment>Who has to act after this code</extracomment>
        <translation>Harekete geçmek gerekmez</translation>
    </message>
    <message>
        <source>Client acts</source>
        <translation>İstemci harekete geçmeli</translation>
    </message>
    <message>
        <source>Server acts</source>
        <translation>Sunucu harekete geçmeli</translation>
    </message>
    <message>
        <source>Sender acts</source>
        <extracomment>The sender of a mail</extracomment>
        <translation>Gönderen harekete geçmeli</translation>
    </message>
    <message>
        <source>Recipient acts</source>
        <extracomment>The recipient of a mail</extracomment>
        <translation>Alıcı harekete geçmeli</translation>
    </message>
    <message>
        <source>Network acts</source>
        <extracomment>Whoever runs the network</extracomment>
        <translation>Ağı işleten harekete geçmeli</translation>
    </message>
    <message>
        <source>Administrator acts</source>
        <translation>Yönetici harekete geçmeli</translation>
    </message>
    <message>
        <source>User acts</source>
        <translation>Kullanıcı harekete geçmeli</translation>
    </message>
    <message>
        <source>Developer acts</source>
        <translation>Geliştirici harekete geçmeli</translation>
    </message>
    <message>
        <source>Caller acts</source>
        <extracomment>The calling party of a phone call</extracomment>
        <translation>Arayan harekete geçmeli</translation>
    </message>
    <message>
        <source>Callee acts</source>
        <extracomment>The called party of a phone call</extracomment>
        <translation>Aranan harekete geçmeli</translation>
    </message>
    <message>
        <source>Provider acts</source>
        <extracomment>The mail, network or hosting provider</extracomment>
        <translation>Sağlayıcı harekete geçmeli</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>Of a code: a standard or registry defines it</extracomment>
        <translation>Kayıtlı</translation>
    </message>
    <message>
        <source>Obsolete</source>
        <extracomment>Of a code: a standard once defined it</extracomment>
        <translation>Eskimiş</translation>
    </message>
    <message>
        <source>Unofficial</source>
        <extracomment>Of a code: in use although no standard defines it</extracomment>
        <translation>Resmî değil</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>Of a code: set aside by the standard</extracomment>
        <translation>Ayrılmış</translation>
    </message>
    <message>
        <source>Not registered</source>
        <extracomment>Of a code: nobody has registered it</extracomment>
        <translation>Kayıtlı değil</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Label: whether to try again</extracomment>
        <translation>Yeniden deneme</translation>
    </message>
    <message>
        <source>Who acts</source>
        <extracomment>Label: who has to act next</extracomment>
        <translation>Kim harekete geçmeli</translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>Label: where in the exchange a code appears</extracomment>
        <translation>Aşama</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>Label: the group of codes, such as 5xx</extracomment>
        <translation>Sınıf</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>Label: the standard that defines a code</extracomment>
        <translation>Standart</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ne anlama gelir</translation>
    </message>
    <message>
        <source>When you see it</source>
        <translation>Ne zaman görürsünüz</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>Nasıl düzeltilir</translation>
    </message>
    <message>
        <source>On the wire</source>
        <extracomment>Heading above an example of the bytes that two programs exchange</extracomment>
        <translation>Hatta nasıl görünür</translation>
    </message>
    <message>
        <source>What providers mean by it</source>
        <translation>Sağlayıcılarda ne anlama gelir</translation>
    </message>
    <message>
        <source>What programs print</source>
        <translation>Programlar ne yazar</translation>
    </message>
    <message>
        <source>Codes inside it</source>
        <extracomment>Heading above the sub-codes that stand inside a code</extracomment>
        <translation>İçindeki kodlar</translation>
    </message>
    <message>
        <source>How the number reads</source>
        <translation>Numara nasıl okunur</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>Kim kullanır</translation>
    </message>
    <message>
        <source>Often confused with</source>
        <translation>Sık karıştırılan kodlar</translation>
    </message>
    <message>
        <source>The same number elsewhere</source>
        <translation>Aynı numara başka sistemlerde</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Diğer adları</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>You received one</source>
        <translation>Bu kodlardan birini aldıysanız</translation>
    </message>
    <message>
        <source>You write the server</source>
        <translation>Sunucuyu siz yazıyorsanız</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>Column heading: the English text beside its translation</extracomment>
        <translation>Özgün metin</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>Column heading: the translated text beside its original</extracomment>
        <translation>Çeviri</translation>
    </message>
    <message>
        <source>Not Registered</source>
        <extracomment>In place of the name of a code that nobody has registered</extracomment>
        <translation>Kayıtlı değil</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Link that compares two codes</extracomment>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>There is no note on these two codes. The rows below show what differs.</source>
        <translation>Bu iki kod hakkında bir not yok. Aşağıdaki satırlar farkları gösterir.</translation>
    </message>
    <message>
        <source>Last checked against the sources: %1</source>
        <extracomment>%1 is a year and month such as 2026-11</extracomment>
        <translation>Kaynaklara göre son denetim: %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the items of a short list, with the blank that your language puts there</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Comes with</source>
        <extracomment>Heading above the codes that stand beside this one in the same line, as 5.2.2 beside 552</extracomment>
        <translation>Birlikte geldiği kodlar</translation>
    </message>
    <message>
        <source>The same situation elsewhere</source>
        <extracomment>Heading above codes of other systems that say the same thing</extracomment>
        <translation>Aynı durumun başka sistemlerdeki karşılığı</translation>
    </message>
    <message>
        <source>By platform and version</source>
        <extracomment>Heading above what differs: the number on Linux and macOS, the level in TLS 1.2 and 1.3</extracomment>
        <translation>Platforma ve sürüme göre</translation>
    </message>
    <message>
        <source>turns into it</source>
        <extracomment>Beside a code of another system: programs turn this page&apos;s code into it</extracomment>
        <translation>buna dönüşür</translation>
    </message>
    <message>
        <source>comes from it</source>
        <extracomment>Beside a code of another system: programs turn it into this page&apos;s code</extracomment>
        <translation>bundan gelir</translation>
    </message>
    <message>
        <source>Both sides show the same code.</source>
        <translation>Aynı kod iki kez seçildi.</translation>
    </message>
</context>
<context>
    <name>statusbook::models::CodeListModel</name>
    <message>
        <source>Bookmarks</source>
        <extracomment>Heading of the bookmarked codes and comparisons, first in the list</extracomment>
        <translation>Yer imleri</translation>
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
        <translation>&amp;PDF Olarak Dışa Aktar…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Yazdır…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Çı&amp;k</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>&amp;Markdown Olarak Kopyala</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>&amp;HTML Olarak Kopyala</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Ara</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Yakınlaştır</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Uzaklaştır</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>&amp;Normal Boyut</translation>
    </message>
    <message>
        <source>&amp;Sort by Name</source>
        <translation>&amp;Ada Göre Sırala</translation>
    </message>
    <message>
        <source>Show Ori&amp;ginal</source>
        <translation>Özgün Metni &amp;Göster</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>Sonraki &amp;Bölme</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>İ&amp;leri</translation>
    </message>
    <message>
        <source>&amp;Start Page</source>
        <translation>&amp;Başlangıç Sayfası</translation>
    </message>
    <message>
        <source>Boo&amp;kmark</source>
        <translation>&amp;Yer İmi</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Karşılaştır</translation>
    </message>
    <message>
        <source>&amp;Swap Sides</source>
        <translation>&amp;Yer Değiştir</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Klavye Kısayolları</translation>
    </message>
    <message>
        <source>&amp;About Statusbook</source>
        <translation>Statusbook &amp;Hakkında</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>A&amp;çıkla</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Aç…</translation>
    </message>
    <message>
        <source>Paste &amp;Text</source>
        <translation>Metin Yapış&amp;tır</translation>
    </message>
    <message>
        <source>&amp;Next Code in the Text</source>
        <translation>Metindeki &amp;Sonraki Kod</translation>
    </message>
    <message>
        <source>&amp;Previous Code in the Text</source>
        <translation>Metindeki &amp;Önceki Kod</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Temizle</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::CodeListView</name>
    <message>
        <source>Codes</source>
        <extracomment>Name of the list of codes, read out by screen readers</extracomment>
        <translation>Kodlar</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::CodePicker</name>
    <message>
        <source>Choose a code</source>
        <extracomment>In the head of a comparison, where no code has been chosen yet</extracomment>
        <translation>Kod seçin</translation>
    </message>
    <message>
        <source>First code: none chosen yet</source>
        <translation>İlk kod: henüz seçilmedi</translation>
    </message>
    <message>
        <source>Second code: none chosen yet</source>
        <translation>İkinci kod: henüz seçilmedi</translation>
    </message>
    <message>
        <source>First code: %1 %2 %3</source>
        <extracomment>Read out for the head of a comparison: system, code, name (&quot;First code: SMTP 252 Cannot Verify User&quot;)</extracomment>
        <translation>İlk kod: %1 %2 %3</translation>
    </message>
    <message>
        <source>Second code: %1 %2 %3</source>
        <translation>İkinci kod: %1 %2 %3</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::CodePickerPopup</name>
    <message>
        <source>Choose a code</source>
        <extracomment>Over the comparison: the frame in which another code is searched and picked</extracomment>
        <translation>Kod seçin</translation>
    </message>
    <message>
        <source>No code matches.</source>
        <translation>Eşleşen kod yok.</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ComparisonPane</name>
    <message>
        <source>Choose the code to compare with: type its number, its name or a symptom above.</source>
        <translation>Karşılaştırılacak kodu seçin: Numarasını, adını ya da bir belirtiyi yukarıya yazın.</translation>
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
        <translation>Metin açıkla</translation>
    </message>
    <message>
        <source>Paste an error message, a log or a returned mail, type it, or drop a file: every code in it is marked and explained.</source>
        <translation>Bir hata iletisini, günlüğü ya da geri dönen e-postayı yapıştırın, yazın ya da bir dosya bırakın: İçindeki her kod işaretlenir ve açıklanır.</translation>
    </message>
    <message>
        <source>All of it is read on this computer, and nothing of it is kept.</source>
        <translation>Tümü bu bilgisayarda okunur, hiçbir parçası saklanmaz.</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ExplainPane</name>
    <message>
        <source>Explain a text</source>
        <translation>Metin açıkla</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Button in a narrow window: shows the text instead of the codes</extracomment>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops reading a long text</extracomment>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <extracomment>Button menu: the language of the report that is copied or printed</extracomment>
        <translation>Raporun dili</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Pencerenin dili</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ExplainSide</name>
    <message>
        <source>Not readable</source>
        <translation>Okunamıyor</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Dosya okunamadı</translation>
    </message>
    <message>
        <source>The text is long: the lines around the first and the last place of each code are shown, each part with the number of its first line.</source>
        <translation>Metin uzun: Her kodun ilk ve son geçtiği yerin çevresindeki satırlar, her bölümün ilk satırının numarasıyla gösteriliyor.</translation>
    </message>
    <message>
        <source>Codes found</source>
        <extracomment>Name of the list of codes found in a text, read out by screen readers</extracomment>
        <translation>Bulunan kodlar</translation>
    </message>
    <message>
        <source>Open the Entry</source>
        <extracomment>Button: shows the entry of the code</extracomment>
        <translation>Girdiyi Aç</translation>
    </message>
    <message>
        <source>Previous place of this code</source>
        <translation>Bu kodun önceki yeri</translation>
    </message>
    <message>
        <source>Next place of this code</source>
        <translation>Bu kodun sonraki yeri</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ExplainText</name>
    <message>
        <source>Text to explain</source>
        <extracomment>Name of the text whose codes are explained, read out by screen readers</extracomment>
        <translation>Açıklanacak metin</translation>
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
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Gi&amp;t</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Karşılaştır</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Di&amp;l</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Sistem dili</translation>
    </message>
    <message>
        <source>List and page</source>
        <translation>Liste ve sayfa</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Panoya kopyalandı.</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>PDF Olarak Dışa Aktar</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF belgeleri (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 olarak kaydedildi.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 yazılamadı: %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Printing is not available: %1</source>
        <translation>Yazdırma kullanılamıyor: %1</translation>
    </message>
    <message>
        <source>Open a Text to Explain</source>
        <translation>Açıklanacak Metni Aç</translation>
    </message>
    <message>
        <source>Mails, logs and texts (*.eml *.mbox *.log *.txt *.gz)</source>
        <extracomment>The patterns in brackets stay as they are</extracomment>
        <translation>E-postalar, günlükler ve metinler (*.eml *.mbox *.log *.txt *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::NoMatchPane</name>
    <message>
        <source>No code matches “%1”</source>
        <extracomment>Where the list stood; %1 is what the reader typed</extracomment>
        <translation>“%1” ile eşleşen kod yok</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>Below &quot;No code matches …&quot;; %1 is the system, or systems, that the search is limited to</extracomment>
        <translation>%1 içinde</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <extracomment>Heading over the codes whose names are nearest to what the reader typed</extracomment>
        <translation>Bunu mu demek istediniz</translation>
    </message>
    <message>
        <source>Search in all systems</source>
        <extracomment>Button: repeats the search without the limit to some systems</extracomment>
        <translation>Tüm sistemlerde ara</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::PageDialog</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a dialog</extracomment>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::PaneHeader</name>
    <message>
        <source>List</source>
        <extracomment>Button that goes back from an entry to the list of codes</extracomment>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::SearchField</name>
    <message>
        <source>Code, name or symptom</source>
        <extracomment>In the empty search field</extracomment>
        <translation>Kod, ad ya da belirti</translation>
    </message>
    <message>
        <source>Search codes</source>
        <extracomment>Name of the search field, read out by screen readers</extracomment>
        <translation>Kod ara</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Button in the search field: empties the field Name of the picture in the search field, for screen readers</extracomment>
        <translation>Ara</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::SearchPane</name>
    <message>
        <source>All systems</source>
        <translation>Tüm sistemler</translation>
    </message>
    <message>
        <source>Systems</source>
        <extracomment>What the filter is about</extracomment>
        <translation>Sistemler</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Her sonuç</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>What the filter is about</extracomment>
        <translation>Sonuç</translation>
    </message>
    <message numerus="yes">
        <source>No match among %Ln code(s)</source>
        <translation>
            <numerusform>%Ln kod arasında eşleşme yok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s)</source>
        <extracomment>Second half of &quot;%1 · %2&quot; below the list</extracomment>
        <translation>
            <numerusform>%Ln sistem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln eşleşme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln kod</numerusform>
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
        <translation>Durum kodu arayın</translation>
    </message>
    <message>
        <source>Type a number, a name or what went wrong.</source>
        <translation>Bir numara, bir ad ya da sorunun ne olduğunu yazın.</translation>
    </message>
    <message>
        <source>smtp 550</source>
        <extracomment>Example of a query, typed into the search field as it stands: code 550 of the system SMTP</extracomment>
        <translation>smtp 550</translation>
    </message>
    <message>
        <source>one code of one system</source>
        <translation>tek bir sistemin tek bir kodu</translation>
    </message>
    <message>
        <source>mailbox full</source>
        <extracomment>Example of a query, typed into the search field as it stands: words that find a code</extracomment>
        <translation>posta kutusu dolu</translation>
    </message>
    <message>
        <source>a symptom in your own words</source>
        <translation>kendi sözlerinizle bir belirti</translation>
    </message>
    <message>
        <source>two codes side by side</source>
        <translation>yan yana iki kod</translation>
    </message>
    <message>
        <source>a whole family</source>
        <translation>bir kod ailesinin tamamı</translation>
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
