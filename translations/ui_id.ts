<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>The file is too large.</source>
        <translation>Berkas terlalu besar.</translation>
    </message>
    <message>
        <source>A command is missing: list, systems, show, search, compare or explain. See --help.</source>
        <translation>Perintah belum diberikan: list, systems, show, search, compare, atau explain. Lihat --help.</translation>
    </message>
    <message>
        <source>There is no command “%1”. See --help.</source>
        <translation>Tidak ada perintah “%1”. Lihat --help.</translation>
    </message>
    <message>
        <source>“%1” takes no arguments.</source>
        <translation>“%1” tidak menerima argumen.</translation>
    </message>
    <message>
        <source>There is no system “%1”. “statusbook-cli systems” lists all.</source>
        <translation>Tidak ada sistem “%1”. “statusbook-cli systems” mendaftar semuanya.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n kode</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a code to show, such as smtp/550, 550 or UNAVAILABLE.</source>
        <translation>Sebutkan kode yang akan ditampilkan, misalnya smtp/550, 550, atau UNAVAILABLE.</translation>
    </message>
    <message>
        <source>No code is called “%1”. Try “statusbook-cli search”.</source>
        <translation>Tidak ada kode bernama “%1”. Coba “statusbook-cli search”.</translation>
    </message>
    <message>
        <source>With --stdin the queries come from standard input only.</source>
        <translation>Dengan --stdin, kueri hanya dibaca dari masukan standar.</translation>
    </message>
    <message>
        <source>Say what to search for.</source>
        <translation>Sebutkan apa yang dicari.</translation>
    </message>
    <message>
        <source>No code matches “%1”.</source>
        <translation>Tidak ada kode yang cocok dengan “%1”.</translation>
    </message>
    <message>
        <source>No code matches “%1”. The nearest:</source>
        <translation>Tidak ada kode yang cocok dengan “%1”. Yang terdekat:</translation>
    </message>
    <message>
        <source>Name the two codes to compare.</source>
        <translation>Sebutkan dua kode yang akan dibandingkan.</translation>
    </message>
    <message>
        <source>These two cannot be compared.</source>
        <translation>Kedua kode ini tidak dapat dibandingkan.</translation>
    </message>
</context>
<context>
    <name>ExplainFault</name>
    <message>
        <source>The file is larger than the program reads.</source>
        <translation>Berkas lebih besar daripada yang dibaca program.</translation>
    </message>
</context>
<context>
    <name>ExplainWords</name>
    <message>
        <source>Empty text</source>
        <extracomment>What kind of text it seems to be</extracomment>
        <translation>Teks kosong</translation>
    </message>
    <message>
        <source>Data, not text</source>
        <translation>Data, bukan teks</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Surel</translation>
    </message>
    <message>
        <source>Report on undelivered mail</source>
        <translation>Laporan surel yang tidak terkirim</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <extracomment>A file with several mails</extracomment>
        <translation>Kotak surat</translation>
    </message>
    <message>
        <source>Access log of a web server</source>
        <translation>Log akses server web</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Stack trace</source>
        <translation>Jejak tumpukan</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>HTML or XML</source>
        <translation>HTML atau XML</translation>
    </message>
    <message>
        <source>Table or listing</source>
        <translation>Tabel atau daftar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>No code found</source>
        <translation>Tidak ada kode yang ditemukan</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) found</source>
        <translation>
            <numerusform>%n kode ditemukan</numerusform>
        </translation>
    </message>
    <message>
        <source>Almost certain</source>
        <extracomment>How sure the program is that it has read a code rightly</extracomment>
        <translation>Hampir pasti</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Mungkin sekali</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Mungkin</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Dugaan</translation>
    </message>
    <message>
        <source>%1 names the protocol.</source>
        <extracomment>%1 is a piece of the text: `SIP/2.0 486`</extracomment>
        <translation>%1 menyebut protokolnya.</translation>
    </message>
    <message>
        <source>A log of this form has the status at this place: %1</source>
        <extracomment>%1 is a piece of the text, a line of a log</extracomment>
        <translation>Log berbentuk ini memuat status di tempat ini: %1</translation>
    </message>
    <message>
        <source>%1 is a field for such codes.</source>
        <extracomment>%1 is a piece of the text: `dsn=5.1.1`</extracomment>
        <translation>%1 adalah bidang untuk kode seperti ini.</translation>
    </message>
    <message>
        <source>%1 is the name of this code.</source>
        <extracomment>%1 is a piece of the text: `ECONNREFUSED`</extracomment>
        <translation>%1 adalah nama kode ini.</translation>
    </message>
    <message>
        <source>Programs print %1 for this code.</source>
        <extracomment>%1 is a piece of the text: `tlsv1 alert unknown ca`</extracomment>
        <translation>Program mencetak %1 untuk kode ini.</translation>
    </message>
    <message>
        <source>Number and words belong together: %1</source>
        <extracomment>%1 is a piece of the text: `404 Not Found`</extracomment>
        <translation>Angka dan kata-katanya cocok: %1</translation>
    </message>
    <message>
        <source>Number and name belong together: %1</source>
        <extracomment>%1 is a piece of the text: `14 UNAVAILABLE`</extracomment>
        <translation>Angka dan namanya cocok: %1</translation>
    </message>
    <message>
        <source>The words before the number announce such a code: %1</source>
        <extracomment>%1 is a piece of the text: `exit code 137`</extracomment>
        <translation>Kata-kata sebelum angka menandakan kode seperti ini: %1</translation>
    </message>
    <message>
        <source>The lines around it are a dialogue of this protocol.</source>
        <translation>Baris-baris di sekitarnya adalah dialog protokol ini.</translation>
    </message>
    <message>
        <source>Reply code and status code stand together: %1</source>
        <extracomment>%1 is a piece of the text: `550 5.1.1`</extracomment>
        <translation>Kode balasan dan kode status berdampingan: %1</translation>
    </message>
    <message>
        <source>A report on undelivered mail has the server’s answer at this place.</source>
        <translation>Laporan surel yang tidak terkirim memuat jawaban server di tempat ini.</translation>
    </message>
    <message>
        <source>Several systems have this code, and the text does not tell which is meant.</source>
        <translation>Beberapa sistem memiliki kode ini, dan teksnya tidak menyebut yang mana.</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>What became of a mail for one recipient</extracomment>
        <translation>Tidak terkirim</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Tertunda</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Diteruskan</translation>
    </message>
    <message>
        <source>Passed on to a list</source>
        <extracomment>A mail to a list, passed on to its members</extracomment>
        <translation>Diteruskan ke milis</translation>
    </message>
    <message>
        <source>while looking up the host</source>
        <extracomment>Where in the delivery a mail was stopped</extracomment>
        <translation>saat mencari host</translation>
    </message>
    <message>
        <source>while connecting</source>
        <translation>saat menyambung</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>%1 is a command of SMTP: “after DATA”</extracomment>
        <translation>setelah %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n tempat</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <extracomment>%1 is the name of the mail server that refused a mail</extracomment>
        <translation>Jawaban %1</translation>
    </message>
    <message>
        <source>Codes found</source>
        <translation>Kode yang ditemukan</translation>
    </message>
    <message>
        <source>Other readings of this place</source>
        <extracomment>Heading: as which further codes a place in a text can be read</extracomment>
        <translation>Pembacaan lain atas tempat ini</translation>
    </message>
    <message>
        <source>Recipients</source>
        <extracomment>Heading: what became of a mail for each recipient</extracomment>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>Error messages, logs and returned mails name codes of mail, web, DNS, TLS and other protocols. A few more lines around the error may help.</source>
        <translation>Pesan galat, log, dan surel yang dikembalikan memuat kode surel, web, DNS, TLS, dan protokol lain. Beberapa baris lagi di sekitar galat dapat membantu.</translation>
    </message>
    <message>
        <source>Reading was stopped: only the beginning of the text is explained.</source>
        <translation>Pembacaan dihentikan: hanya awal teks yang dijelaskan.</translation>
    </message>
    <message>
        <source>The file unpacks to more than the program reads.</source>
        <translation>Setelah dibuka, berkas lebih besar daripada yang dibaca program.</translation>
    </message>
    <message>
        <source>The packed file is damaged; what comes before the damage is read.</source>
        <translation>Berkas terkompresi rusak; yang ada sebelum kerusakan tetap dibaca.</translation>
    </message>
    <message>
        <source>%1 gives the cause of this status.</source>
        <extracomment>%1 is a piece of the text: `Warning: 305`, which a SIP response with this status has</extracomment>
        <translation>%1 menyebutkan penyebab status ini.</translation>
    </message>
    <message>
        <source>%1 is a cause of the telephone network; gateways translate it to this status.</source>
        <extracomment>%1 is a piece of the text: `Q.850;cause=17`, `USER_BUSY`</extracomment>
        <translation>%1 adalah kode penyebab dari jaringan telepon; gateway menerjemahkannya menjadi status ini.</translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>%1 is not a catalogue.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 bukan katalog.</translation>
    </message>
    <message>
        <source>%1 was made for another kind of processor.</source>
        <translation>%1 dibuat untuk jenis prosesor lain.</translation>
    </message>
    <message>
        <source>%1 is cut off: the end of the file is missing.</source>
        <translation>%1 terpotong: akhir berkas hilang.</translation>
    </message>
    <message>
        <source>%1 is damaged: its checksum does not fit its content.</source>
        <translation>%1 rusak: checksum tidak cocok dengan isinya.</translation>
    </message>
    <message>
        <source>%1 belongs to another version of the content than the English catalogue beside it.</source>
        <translation>%1 milik versi isi yang berbeda dari katalog bahasa Inggris di sebelahnya.</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>a code, in every system that knows it</source>
        <translation>sebuah kode, di setiap sistem yang mengenalnya</translation>
    </message>
    <message>
        <source>a code, of this system first</source>
        <translation>sebuah kode, dari sistem ini lebih dahulu</translation>
    </message>
    <message>
        <source>nothing but this system</source>
        <translation>hanya sistem ini</translation>
    </message>
    <message>
        <source>a symbolic name</source>
        <translation>nama simbolis</translation>
    </message>
    <message>
        <source>a family of codes; also %1 and %2</source>
        <extracomment>%1 and %2 are further patterns</extracomment>
        <translation>sekelompok kode; juga %1 dan %2</translation>
    </message>
    <message>
        <source>words, in any order, whole or begun, in your language or in English</source>
        <translation>kata-kata, urutan bebas, utuh atau awalnya saja, dalam bahasa Anda atau bahasa Inggris</translation>
    </message>
    <message>
        <source>two codes; Enter compares them</source>
        <translation>dua kode; Enter membandingkannya</translation>
    </message>
    <message>
        <source>Move in the list while you type</source>
        <translation>Bergerak di daftar sambil mengetik</translation>
    </message>
    <message>
        <source>Show the entry; compare where two codes are named</source>
        <translation>Tampilkan entri; bandingkan jika dua kode disebut</translation>
    </message>
    <message>
        <source>Compare with the entry shown before</source>
        <translation>Bandingkan dengan entri yang ditampilkan sebelumnya</translation>
    </message>
    <message>
        <source>Clear the search field; go back to the list in a narrow window</source>
        <translation>Kosongkan kolom pencarian; di jendela sempit kembali ke daftar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>What you can type</source>
        <translation>Yang dapat diketik</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;1,016 codes&quot;, %2 &quot;16 systems&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln kode</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s)</source>
        <translation>
            <numerusform>%Ln sistem</numerusform>
        </translation>
    </message>
    <message>
        <source>About Statusbook</source>
        <translation>Tentang Statusbook</translation>
    </message>
    <message>
        <source>An offline reference of status, reply and error codes: what a code means, why you see it, what to do, and how it differs from the code next to it.</source>
        <translation>Rujukan luring untuk kode status, kode balasan, dan kode galat: apa arti sebuah kode, mengapa muncul, apa yang harus dilakukan, dan apa bedanya dengan kode di sebelahnya.</translation>
    </message>
    <message>
        <source>Nothing that you type leaves this computer: the program has no network code.</source>
        <translation>Yang Anda ketik tidak pernah keluar dari komputer ini: program tidak memiliki kode jaringan.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>The program is under the Apache License 2.0, its content under the Creative Commons Attribution 4.0 licence.</source>
        <translation>Program ini berlisensi Apache License 2.0, isinya berlisensi Creative Commons Attribution 4.0.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Text of the page. Tab goes through its links, Enter follows one.</source>
        <comment>accessible description of the pane that shows an entry or a comparison</comment>
        <translation>Teks halaman. Tab menelusuri tautannya, Enter membukanya.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy Link Address</source>
        <translation>Salin Alamat Tautan</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih Semua</translation>
    </message>
    <message>
        <source>English</source>
        <comment>quiet mark behind a text that is not translated yet</comment>
        <translation>Inggris</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <comment>button in a block of protocol or log text</comment>
        <translation>Salin teks ini</translation>
    </message>
</context>
<context>
    <name>StartText</name>
    <message>
        <source>Looks up status, reply and error codes, and compares them.</source>
        <translation>Mencari kode status, kode balasan, dan kode galat, serta membandingkannya.</translation>
    </message>
    <message>
        <source>A code to show, such as smtp/550 or UNAVAILABLE; two codes are compared.</source>
        <translation>Kode yang ditampilkan, misalnya smtp/550 atau UNAVAILABLE; dua kode dibandingkan.</translation>
    </message>
    <message>
        <source>Language of the window, such as tr or pt-BR, for this time.</source>
        <translation>Bahasa jendela, misalnya tr atau pt-BR, untuk kali ini.</translation>
    </message>
    <message>
        <source>Read the catalogues from this folder instead of the program&apos;s own.</source>
        <translation>Baca katalog dari folder ini, bukan katalog program sendiri.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Cetak bantuan ini.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Cetak versi.</translation>
    </message>
    <message>
        <source>No code is called “%1”.</source>
        <translation>Tidak ada kode bernama “%1”.</translation>
    </message>
    <message>
        <source>There is no language “%1”; English is used. Languages: %2.</source>
        <translation>Tidak ada bahasa “%1”; bahasa Inggris dipakai. Bahasa: %2.</translation>
    </message>
    <message>
        <source>The bookmarks could not be read (%1). The file was kept as bookmarks.json.broken.</source>
        <translation>Markah tidak dapat dibaca (%1). Berkasnya disimpan sebagai bookmarks.json.broken.</translation>
    </message>
    <message>
        <source>The bookmarks could not be saved to %1.</source>
        <translation>Markah tidak dapat disimpan ke %1.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Looks up status, reply and error codes, compares them, and finds them in texts.</source>
        <translation>Mencari kode status, kode balasan, dan kode galat, membandingkannya, dan menemukannya dalam teks.</translation>
    </message>
    <message>
        <source>list: all codes. systems: all systems. show CODE…: entries. search QUERY: ranked hits. compare A B: two codes side by side. explain [FILE…]: the codes in a text.</source>
        <translation>list: semua kode. systems: semua sistem. show KODE…: entri. search KUERI: hasil berperingkat. compare A B: dua kode berdampingan. explain [BERKAS…]: kode-kode dalam sebuah teks.</translation>
    </message>
    <message>
        <source>Language of the output, such as tr or pt-BR.</source>
        <translation>Bahasa keluaran, misalnya tr atau pt-BR.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Cetak JSON.</translation>
    </message>
    <message>
        <source>Print Markdown.</source>
        <translation>Cetak Markdown.</translation>
    </message>
    <message>
        <source>Only this system (list, show, search).</source>
        <translation>Hanya sistem ini (list, show, search).</translation>
    </message>
    <message>
        <source>At most this many hits (search); 10 if not given.</source>
        <translation>Paling banyak sekian hasil (search); 10 bila tidak disebut.</translation>
    </message>
    <message>
        <source>Also what is less than likely (explain).</source>
        <translation>Juga yang kurang dari mungkin sekali (explain).</translation>
    </message>
    <message>
        <source>Read one query a line from standard input (search).</source>
        <translation>Baca satu kueri per baris dari masukan standar (search).</translation>
    </message>
    <message>
        <source>Read the catalogues from this folder instead of the program&apos;s own.</source>
        <translation>Baca katalog dari folder ini, bukan katalog program sendiri.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Cetak bantuan ini.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Cetak versi.</translation>
    </message>
    <message>
        <source>There is no language “%1”; English is used. Languages: %2.</source>
        <translation>Tidak ada bahasa “%1”; bahasa Inggris dipakai. Bahasa: %2.</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1, not “%1”.</source>
        <translation>--limit menerima bilangan bulat mulai dari 1, bukan “%1”.</translation>
    </message>
    <message>
        <source>%1 See --help.</source>
        <translation>%1 Lihat --help.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Success</source>
        <translation>Berhasil</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Sedang berlangsung</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Pengalihan</translation>
    </message>
    <message>
        <source>Temporary failure</source>
        <translation>Kegagalan sementara</translation>
    </message>
    <message>
        <source>Permanent failure</source>
        <translation>Kegagalan permanen</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Pemberitahuan</translation>
    </message>
    <message>
        <source>Nothing to retry</source>
        <translation>Tidak perlu diulang</translation>
    </message>
    <message>
        <source>Retry later</source>
        <translation>Ulangi nanti</translation>
    </message>
    <message>
        <source>Retry after a change</source>
        <translation>Ulangi setelah perubahan</translation>
    </message>
    <message>
        <source>Do not retry</source>
        <translation>Jangan diulang</translation>
    </message>
    <message>
        <source>Nobody acts</source>
        <extracomment>Who has to act after this code</extracomment>
        <translation>Tidak perlu tindakan</translation>
    </message>
    <message>
        <source>Client acts</source>
        <translation>Klien bertindak</translation>
    </message>
    <message>
        <source>Server acts</source>
        <translation>Server bertindak</translation>
    </message>
    <message>
        <source>Sender acts</source>
        <extracomment>The sender of a mail</extracomment>
        <translation>Pengirim bertindak</translation>
    </message>
    <message>
        <source>Recipient acts</source>
        <extracomment>The recipient of a mail</extracomment>
        <translation>Penerima bertindak</translation>
    </message>
    <message>
        <source>Network acts</source>
        <extracomment>Whoever runs the network</extracomment>
        <translation>Jaringan bertindak</translation>
    </message>
    <message>
        <source>Administrator acts</source>
        <translation>Administrator bertindak</translation>
    </message>
    <message>
        <source>User acts</source>
        <translation>Pengguna bertindak</translation>
    </message>
    <message>
        <source>Developer acts</source>
        <translation>Pengembang bertindak</translation>
    </message>
    <message>
        <source>Caller acts</source>
        <extracomment>The calling party of a phone call</extracomment>
        <translation>Pemanggil bertindak</translation>
    </message>
    <message>
        <source>Callee acts</source>
        <extracomment>The called party of a phone call</extracomment>
        <translation>Yang dipanggil bertindak</translation>
    </message>
    <message>
        <source>Provider acts</source>
        <extracomment>The mail, network or hosting provider</extracomment>
        <translation>Penyedia bertindak</translation>
    </message>
    <message>
        <source>Registered</source>
        <extracomment>Of a code: a standard or registry defines it</extracomment>
        <translation>Terdaftar</translation>
    </message>
    <message>
        <source>Obsolete</source>
        <extracomment>Of a code: a standard once defined it</extracomment>
        <translation>Usang</translation>
    </message>
    <message>
        <source>Unofficial</source>
        <extracomment>Of a code: in use although no standard defines it</extracomment>
        <translation>Tidak resmi</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>Of a code: set aside by the standard</extracomment>
        <translation>Dicadangkan</translation>
    </message>
    <message>
        <source>Not registered</source>
        <extracomment>Of a code: nobody has registered it</extracomment>
        <translation>Tidak terdaftar</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Label: whether to try again</extracomment>
        <translation>Pengulangan</translation>
    </message>
    <message>
        <source>Who acts</source>
        <extracomment>Label: who has to act next</extracomment>
        <translation>Siapa yang bertindak</translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>Label: where in the exchange a code appears</extracomment>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>Label: the group of codes, such as 5xx</extracomment>
        <translation>Kelas</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>Label: the standard that defines a code</extracomment>
        <translation>Standar</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Artinya</translation>
    </message>
    <message>
        <source>When you see it</source>
        <translation>Kapan muncul</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>Cara mengatasinya</translation>
    </message>
    <message>
        <source>On the wire</source>
        <extracomment>Heading above an example of the bytes that two programs exchange</extracomment>
        <translation>Di jaringan</translation>
    </message>
    <message>
        <source>What providers mean by it</source>
        <translation>Maksud penyedia</translation>
    </message>
    <message>
        <source>What programs print</source>
        <translation>Yang dicetak program</translation>
    </message>
    <message>
        <source>Codes inside it</source>
        <extracomment>Heading above the sub-codes that stand inside a code</extracomment>
        <translation>Kode di dalamnya</translation>
    </message>
    <message>
        <source>How the number reads</source>
        <translation>Cara membaca angkanya</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>Siapa yang memakainya</translation>
    </message>
    <message>
        <source>Often confused with</source>
        <translation>Sering tertukar dengan</translation>
    </message>
    <message>
        <source>Comes with</source>
        <extracomment>Heading above the codes that stand beside this one in the same line, as 5.2.2 beside 552</extracomment>
        <translation>Muncul bersama</translation>
    </message>
    <message>
        <source>The same situation elsewhere</source>
        <extracomment>Heading above codes of other systems that say the same thing</extracomment>
        <translation>Keadaan yang sama di sistem lain</translation>
    </message>
    <message>
        <source>By platform and version</source>
        <extracomment>Heading above what differs: the number on Linux and macOS, the level in TLS 1.2 and 1.3</extracomment>
        <translation>Menurut platform dan versi</translation>
    </message>
    <message>
        <source>The same number elsewhere</source>
        <translation>Angka yang sama di sistem lain</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Dikenal juga sebagai</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>Perbedaannya</translation>
    </message>
    <message>
        <source>You received one</source>
        <translation>Anda menerimanya</translation>
    </message>
    <message>
        <source>You write the server</source>
        <translation>Anda menulis servernya</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>Column heading: the English text beside its translation</extracomment>
        <translation>Asli</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>Column heading: the translated text beside its original</extracomment>
        <translation>Terjemahan</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the items of a short list, with the blank that your language puts there</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>turns into it</source>
        <extracomment>Beside a code of another system: programs turn this page&apos;s code into it</extracomment>
        <translation>menjadi kode ini</translation>
    </message>
    <message>
        <source>comes from it</source>
        <extracomment>Beside a code of another system: programs turn it into this page&apos;s code</extracomment>
        <translation>berasal dari kode ini</translation>
    </message>
    <message>
        <source>Not Registered</source>
        <extracomment>In place of the name of a code that nobody has registered</extracomment>
        <translation>Tidak Terdaftar</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Link that compares two codes</extracomment>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>There is no note on these two codes. The rows below show what differs.</source>
        <translation>Tidak ada catatan tentang kedua kode ini. Baris-baris di bawah menunjukkan perbedaannya.</translation>
    </message>
    <message>
        <source>Last checked against the sources: %1</source>
        <extracomment>%1 is a year and month such as 2026-11</extracomment>
        <translation>Terakhir diperiksa terhadap sumber: %1</translation>
    </message>
    <message>
        <source>Both sides show the same code.</source>
        <translation>Kedua sisi menampilkan kode yang sama.</translation>
    </message>
</context>
<context>
    <name>statusbook::models::CodeListModel</name>
    <message>
        <source>Bookmarks</source>
        <extracomment>Heading of the bookmarked codes and comparisons, first in the list</extracomment>
        <translation>Markah</translation>
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
        <translation>&amp;Jelaskan</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Buka…</translation>
    </message>
    <message>
        <source>Paste &amp;Text</source>
        <translation>Tempel &amp;Teks</translation>
    </message>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation>&amp;Ekspor sebagai PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Cetak…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Salin sebagai &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>Salin sebagai &amp;HTML</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Cari</translation>
    </message>
    <message>
        <source>&amp;Next Code in the Text</source>
        <translation>Kode &amp;Berikutnya dalam Teks</translation>
    </message>
    <message>
        <source>&amp;Previous Code in the Text</source>
        <translation>Kode Sebel&amp;umnya dalam Teks</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>K&amp;osongkan</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Per&amp;besar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Per&amp;kecil</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>Ukuran &amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Sort by Name</source>
        <translation>&amp;Urutkan menurut Nama</translation>
    </message>
    <message>
        <source>Show Ori&amp;ginal</source>
        <translation>Tampilkan yang A&amp;sli</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>&amp;Panel Berikutnya</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Mundur</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Ma&amp;ju</translation>
    </message>
    <message>
        <source>&amp;Start Page</source>
        <translation>Halaman &amp;Awal</translation>
    </message>
    <message>
        <source>Boo&amp;kmark</source>
        <translation>Mar&amp;kah</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Bandingkan</translation>
    </message>
    <message>
        <source>&amp;Swap Sides</source>
        <translation>&amp;Tukar Sisi</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Pintasan Papan Ketik</translation>
    </message>
    <message>
        <source>&amp;About Statusbook</source>
        <translation>&amp;Tentang Statusbook</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::CodeListView</name>
    <message>
        <source>Codes</source>
        <extracomment>Name of the list of codes, read out by screen readers</extracomment>
        <translation>Kode</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::CodePicker</name>
    <message>
        <source>Choose a code</source>
        <extracomment>In the head of a comparison, where no code has been chosen yet</extracomment>
        <translation>Pilih sebuah kode</translation>
    </message>
    <message>
        <source>First code: none chosen yet</source>
        <translation>Kode pertama: belum dipilih</translation>
    </message>
    <message>
        <source>Second code: none chosen yet</source>
        <translation>Kode kedua: belum dipilih</translation>
    </message>
    <message>
        <source>First code: %1 %2 %3</source>
        <extracomment>Read out for the head of a comparison: system, code, name (&quot;First code: SMTP 252 Cannot Verify User&quot;)</extracomment>
        <translation>Kode pertama: %1 %2 %3</translation>
    </message>
    <message>
        <source>Second code: %1 %2 %3</source>
        <translation>Kode kedua: %1 %2 %3</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::CodePickerPopup</name>
    <message>
        <source>Choose a code</source>
        <extracomment>Over the comparison: the frame in which another code is searched and picked</extracomment>
        <translation>Pilih sebuah kode</translation>
    </message>
    <message>
        <source>No code matches.</source>
        <translation>Tidak ada kode yang cocok.</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ComparisonPane</name>
    <message>
        <source>Choose the code to compare with: type its number, its name or a symptom above.</source>
        <translation>Pilih kode pembanding: ketikkan angka, nama, atau gejalanya di atas.</translation>
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
        <translation>Jelaskan teks</translation>
    </message>
    <message>
        <source>Paste an error message, a log or a returned mail, type it, or drop a file: every code in it is marked and explained.</source>
        <translation>Tempel pesan galat, log, atau surel yang dikembalikan, ketikkan, atau jatuhkan berkas: setiap kode di dalamnya ditandai dan dijelaskan.</translation>
    </message>
    <message>
        <source>All of it is read on this computer, and nothing of it is kept.</source>
        <translation>Semuanya dibaca di komputer ini, dan tidak ada yang disimpan.</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ExplainPane</name>
    <message>
        <source>Explain a text</source>
        <translation>Jelaskan teks</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Button in a narrow window: shows the text instead of the codes</extracomment>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Membaca…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops reading a long text</extracomment>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <extracomment>Button menu: the language of the report that is copied or printed</extracomment>
        <translation>Bahasa laporan</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Bahasa jendela</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ExplainSide</name>
    <message>
        <source>Not readable</source>
        <translation>Tidak terbaca</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Berkas tidak dapat dibaca</translation>
    </message>
    <message>
        <source>The text is long: the lines around the first and the last place of each code are shown, each part with the number of its first line.</source>
        <translation>Teksnya panjang: yang ditampilkan adalah baris-baris di sekitar tempat pertama dan terakhir setiap kode, masing-masing dengan nomor baris pertamanya.</translation>
    </message>
    <message>
        <source>Codes found</source>
        <extracomment>Name of the list of codes found in a text, read out by screen readers</extracomment>
        <translation>Kode yang ditemukan</translation>
    </message>
    <message>
        <source>Open the Entry</source>
        <extracomment>Button: shows the entry of the code</extracomment>
        <translation>Buka Entri</translation>
    </message>
    <message>
        <source>Previous place of this code</source>
        <translation>Tempat sebelumnya dari kode ini</translation>
    </message>
    <message>
        <source>Next place of this code</source>
        <translation>Tempat berikutnya dari kode ini</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::ExplainText</name>
    <message>
        <source>Text to explain</source>
        <extracomment>Name of the text whose codes are explained, read out by screen readers</extracomment>
        <translation>Teks yang dijelaskan</translation>
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
        <translation>Surel, log, dan teks (*.eml *.mbox *.log *.txt *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Open a Text to Explain</source>
        <translation>Buka Teks untuk Dijelaskan</translation>
    </message>
    <message>
        <source>%1 – Statusbook</source>
        <extracomment>Window title; %1 is what is shown</extracomment>
        <translation>%1 – Statusbook</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sunting</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>B&amp;uka</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Ba&amp;ndingkan</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Ba&amp;hasa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>B&amp;antuan</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Bahasa sistem</translation>
    </message>
    <message>
        <source>List and page</source>
        <translation>Daftar dan halaman</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Disalin ke papan klip.</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Ekspor sebagai PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Dokumen PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Disimpan sebagai %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 tidak dapat ditulis: %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Printing is not available: %1</source>
        <translation>Pencetakan tidak tersedia: %1</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::NoMatchPane</name>
    <message>
        <source>No code matches “%1”</source>
        <extracomment>Where the list stood; %1 is what the reader typed</extracomment>
        <translation>Tidak ada kode yang cocok dengan “%1”</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>Below &quot;No code matches …&quot;; %1 is the system, or systems, that the search is limited to</extracomment>
        <translation>di %1</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <extracomment>Heading over the codes whose names are nearest to what the reader typed</extracomment>
        <translation>Mungkin maksud Anda</translation>
    </message>
    <message>
        <source>Search in all systems</source>
        <extracomment>Button: repeats the search without the limit to some systems</extracomment>
        <translation>Cari di semua sistem</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::PageDialog</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a dialog</extracomment>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::PaneHeader</name>
    <message>
        <source>List</source>
        <extracomment>Button that goes back from an entry to the list of codes</extracomment>
        <translation>Daftar</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::SearchField</name>
    <message>
        <source>Code, name or symptom</source>
        <extracomment>In the empty search field</extracomment>
        <translation>Kode, nama, atau gejala</translation>
    </message>
    <message>
        <source>Search codes</source>
        <extracomment>Name of the search field, read out by screen readers</extracomment>
        <translation>Cari kode</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Button in the search field: empties the field Name of the picture in the search field, for screen readers</extracomment>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Kosongkan</translation>
    </message>
</context>
<context>
    <name>statusbook::ui::SearchPane</name>
    <message>
        <source>All systems</source>
        <translation>Semua sistem</translation>
    </message>
    <message>
        <source>Systems</source>
        <extracomment>What the filter is about</extracomment>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Semua hasil</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>What the filter is about</extracomment>
        <translation>Hasil</translation>
    </message>
    <message numerus="yes">
        <source>No match among %Ln code(s)</source>
        <translation>
            <numerusform>Tidak ada yang cocok di antara %Ln kode</numerusform>
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
            <numerusform>%Ln kecocokan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln kode</numerusform>
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
        <translation>Cari kode status</translation>
    </message>
    <message>
        <source>Type a number, a name or what went wrong.</source>
        <translation>Ketikkan angka, nama, atau apa yang salah.</translation>
    </message>
    <message>
        <source>smtp 550</source>
        <extracomment>Example of a query, typed into the search field as it stands: code 550 of the system SMTP</extracomment>
        <translation>smtp 550</translation>
    </message>
    <message>
        <source>one code of one system</source>
        <translation>satu kode dari satu sistem</translation>
    </message>
    <message>
        <source>mailbox full</source>
        <extracomment>Example of a query, typed into the search field as it stands: words that find a code</extracomment>
        <translation>kotak surat penuh</translation>
    </message>
    <message>
        <source>a symptom in your own words</source>
        <translation>gejala dengan kata-kata Anda sendiri</translation>
    </message>
    <message>
        <source>450 vs 550</source>
        <extracomment>Example of a query, typed into the search field as it stands; &quot;vs&quot; may stay as it is</extracomment>
        <translation>450 vs 550</translation>
    </message>
    <message>
        <source>two codes side by side</source>
        <translation>dua kode berdampingan</translation>
    </message>
    <message>
        <source>5xx</source>
        <extracomment>Example of a query, typed into the search field as it stands</extracomment>
        <translation>5xx</translation>
    </message>
    <message>
        <source>a whole family</source>
        <translation>satu kelompok utuh</translation>
    </message>
</context>
</TS>
