<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>grpc</name>
    <message>
        <source>gRPC</source>
        <comment>name</comment>
        <extracomment>Short name, shown as a badge; mostly stays as it is</extracomment>
        <translation>gRPC</translation>
    </message>
    <message>
        <source>gRPC status codes</source>
        <comment>title</comment>
        <extracomment>Full name, plural</extracomment>
        <translation>رموز حالة gRPC</translation>
    </message>
    <message>
        <source>Remote calls</source>
        <comment>area</comment>
        <extracomment>The group of systems it belongs to</extracomment>
        <translation>الاستدعاءات عن بُعد</translation>
    </message>
    <message>
        <source>Every gRPC call ends with one of 17 status codes and a free text. The server sends them as `grpc-status` and `grpc-message` in the trailers of the HTTP/2 response; if no response comes, the client library sets the code itself. Some codes never come from a library, so they are always an answer of the service&apos;s own program.</source>
        <comment>description</comment>
        <translation>ينتهي كل استدعاء في gRPC برمز واحد من 17 رمز حالة وبنص حر. يرسلهما الخادم في الحقلين `grpc-status` و `grpc-message` ضمن تذييلات (trailers) استجابة HTTP/2، فإن لم تصل استجابة حددت مكتبة العميل الرمز بنفسها. وبعض الرموز لا يصدر عن أي مكتبة أبدًا، فهو دائمًا رد من برنامج الخدمة نفسه.</translation>
    </message>
    <message>
        <source>google.rpc, google.rpc.code, rpc, grpc-status, grpc status, rpc error</source>
        <comment>aliases</comment>
        <extracomment>Words that name this system in a query, separated by commas; add those of your language</extracomment>
        <translation>google.rpc، google.rpc.code، rpc، grpc-status، grpc status، rpc error، جي آر بي سي، استدعاء إجراء عن بعد</translation>
    </message>
    <message>
        <source>connection</source>
        <comment>phase connection</comment>
        <extracomment>Where in the exchange a code appears</extracomment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>call metadata</source>
        <comment>phase metadata</comment>
        <extracomment>Where in the exchange a code appears</extracomment>
        <translation>البيانات الوصفية للاستدعاء</translation>
    </message>
    <message>
        <source>request</source>
        <comment>phase request</comment>
        <extracomment>Where in the exchange a code appears</extracomment>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>service handler</source>
        <comment>phase handler</comment>
        <extracomment>Where in the exchange a code appears</extracomment>
        <translation>معالج الخدمة</translation>
    </message>
    <message>
        <source>response</source>
        <comment>phase response</comment>
        <extracomment>Where in the exchange a code appears</extracomment>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>trailers</source>
        <comment>phase trailers</comment>
        <extracomment>Where in the exchange a code appears</extracomment>
        <translation>التذييلات</translation>
    </message>
    <message>
        <source>any time during the call</source>
        <comment>phase any</comment>
        <extracomment>Where in the exchange a code appears</extracomment>
        <translation>أي وقت أثناء الاستدعاء</translation>
    </message>
    <message>
        <source>Success</source>
        <comment>class ok name</comment>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>The call succeeded.</source>
        <comment>class ok meaning</comment>
        <translation>نجح الاستدعاء.</translation>
    </message>
    <message>
        <source>Error from library or service</source>
        <comment>class library name</comment>
        <translation>خطأ من المكتبة أو الخدمة</translation>
    </message>
    <message>
        <source>The gRPC library on either side, a proxy in between or the service itself may have set the code.</source>
        <comment>class library meaning</comment>
        <translation>قد يكون مصدر الرمز مكتبة gRPC لدى أي من الطرفين، أو خادمًا وكيلًا بينهما، أو الخدمة نفسها.</translation>
    </message>
    <message>
        <source>Error from the service</source>
        <comment>class service name</comment>
        <translation>خطأ من الخدمة</translation>
    </message>
    <message>
        <source>The gRPC library never produces these codes, so the service&apos;s own program has set them.</source>
        <comment>class service meaning</comment>
        <translation>لا تُصدر مكتبة gRPC هذه الرموز أبدًا، فبرنامج الخدمة نفسه هو الذي حددها.</translation>
    </message>
    <message>
        <source>Undefined code</source>
        <comment>class undefined name</comment>
        <translation>رمز غير معرّف</translation>
    </message>
    <message>
        <source>gRPC defines no code with this number.</source>
        <comment>class undefined meaning</comment>
        <translation>لا يعرّف gRPC رمزًا بهذا الرقم.</translation>
    </message>
    <message>
        <source>gRPC defines no status code with this number; the codes end at 16. Applications should use only the defined values. A library that receives another number must pass it on as it is, or turn it into [grpc/2]. So the same reply can look different in two languages.</source>
        <comment>unregistered 17-4294967295 meaning</comment>
        <translation>لا يعرّف gRPC رمز حالة بهذا الرقم، فالرموز تنتهي عند 16. ينبغي ألا تستخدم التطبيقات سوى القيم المعرّفة. وعلى المكتبة التي تتلقى رقمًا آخر أن تمرره كما هو أو تحوله إلى [grpc/2]. لذلك قد يظهر الرد نفسه بشكلين مختلفين في لغتي برمجة.</translation>
    </message>
    <message>
        <source>A service returns numbers of its own, or an HTTP status such as `404`, as its gRPC status. Go passes the number on and prints it as `Code(17)`. Java shows UNKNOWN with the text `Unknown code 17`, and Python shows UNKNOWN with a text that begins `Server sent unknown code`.</source>
        <comment>unregistered 17-4294967295 seen</comment>
        <translation>تعيد إحدى الخدمات أرقامًا خاصة بها، أو حالة HTTP مثل `404`، على أنها حالة gRPC. تمرر مكتبة Go الرقم وتطبعه هكذا: `Code(17)`. أما Java فتعرض UNKNOWN مع النص `Unknown code 17`، وتعرض Python كذلك UNKNOWN مع نص يبدأ بعبارة `Server sent unknown code`.</translation>
    </message>
    <message>
        <source>Treat the call as failed, and do not retry it because of the number.</source>
        <comment>unregistered 17-4294967295 fix 1</comment>
        <translation>عُدّ الاستدعاء فاشلًا، ولا تُعد المحاولة بناءً على هذا الرقم.</translation>
    </message>
    <message>
        <source>Look the number up in the documentation of the service; only that service can say what it means.</source>
        <comment>unregistered 17-4294967295 fix 2</comment>
        <translation>ابحث عن الرقم في وثائق الخدمة، فهي وحدها التي تحدد معناه.</translation>
    </message>
    <message>
        <source>If the service is yours, return one of the codes 0 to 16. Put your own number into the error details or the trailing metadata.</source>
        <comment>unregistered 17-4294967295 fix 3</comment>
        <translation>إن كانت الخدمة خدمتك فأعد أحد الرموز من 0 إلى 16. وضع رقمك الخاص في تفاصيل الخطأ أو في البيانات الوصفية الختامية (trailing metadata).</translation>
    </message>
</context>
<context>
    <name>grpc/0</name>
    <message>
        <source>OK</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>نجاح الاستدعاء</translation>
    </message>
    <message>
        <source>The call succeeded, and the server says so in the trailers. A server must send this status even after a complete response. The HTTP status of a gRPC response is `200` for failed calls too, so only `grpc-status: 0` proves success.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>نجح الاستدعاء، وأكد الخادم ذلك في التذييلات (trailers). يجب على الخادم إرسال هذه الحالة حتى بعد استجابة كاملة. وحالة HTTP لاستجابة gRPC هي `200` في الاستدعاءات الفاشلة أيضًا، فلا دليل على النجاح سوى `grpc-status: 0`.</translation>
    </message>
    <message>
        <source>It stands at the end of every successful call, in the trailers behind the last message. Many libraries return the response and never show the code. A response with HTTP `200` but without grpc-status is no success; the client then reports [grpc/2].</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>يرد في نهاية كل استدعاء ناجح، ضمن التذييلات التي تلي الرسالة الأخيرة. وكثير من المكتبات يعيد الاستجابة ولا يعرض الرمز إطلاقًا. أما الاستجابة التي تحمل HTTP `200` دون grpc-status فليست نجاحًا، ويبلغ العميل عندها عن [grpc/2].</translation>
    </message>
    <message>
        <source>Nothing needs doing, because the call did what it was asked to do. In logs and alerts judge a call by grpc-status, not by its HTTP status.</source>
        <comment>fix 1</comment>
        <translation>لا يلزم أي إجراء، لأن الاستدعاء أدى ما طُلب منه. احكم على الاستدعاءات في السجلات والتنبيهات بحسب grpc-status لا بحسب حالة HTTP.</translation>
    </message>
    <message>
        <source>success, no error, call completed, successful call, http 200</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>نجاح، تم بنجاح، لا يوجد خطأ، اكتمل الاستدعاء، استدعاء ناجح، success، no error، http 200</translation>
    </message>
</context>
<context>
    <name>grpc/1</name>
    <message>
        <source>Cancelled</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>أُلغي الاستدعاء</translation>
    </message>
    <message>
        <source>The call was withdrawn before it finished, usually by the caller. The server is told to stop, but some of its work may already be done. It is not the code for an expired deadline, which the caller sees as [grpc/4]. Its HTTP mapping is `499`.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>أُلغي الاستدعاء قبل أن يكتمل، وغالبًا ما يلغيه المستدعي. يُطلب من الخادم أن يتوقف، لكن جزءًا من عمله ربما أُنجز بالفعل. وليس هذا رمز انقضاء الموعد النهائي، فذلك يراه المستدعي [grpc/4]. ويقابله في HTTP الرمز `499`.</translation>
    </message>
    <message>
        <source>The user leaves the page, or the program cancels the context of the call. A parent call ended, and the library cancels the calls that it had started. A server logs the code because the client went away or its deadline passed. A server or a proxy resets the stream with the HTTP/2 error CANCEL.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>يغادر المستخدم الصفحة، أو يلغي البرنامج سياق الاستدعاء (context). ينتهي الاستدعاء الأصلي فتلغي المكتبة الاستدعاءات التي بدأها. يسجل الخادم هذا الرمز لأن العميل غادر أو لأن موعده النهائي انقضى. يعيد خادم أو خادم وكيل ضبط التدفق بخطأ HTTP/2 المسمى CANCEL.</translation>
    </message>
    <message>
        <source>Find out who cancelled: compare the logs of client and server for the same call and moment.</source>
        <comment>fix 1</comment>
        <translation>اعرف من ألغى الاستدعاء: قارن سجل العميل بسجل الخادم للاستدعاء نفسه واللحظة نفسها.</translation>
    </message>
    <message>
        <source>Look at the parent call first; in Java, Go and C++ its cancellation also cancels its outgoing calls.</source>
        <comment>fix 2</comment>
        <translation>افحص الاستدعاء الأصلي أولًا، فإلغاؤه في Java و Go و C++ يلغي أيضًا ما صدر عنه من استدعاءات.</translation>
    </message>
    <message>
        <source>If the elapsed time equals the deadline, treat the case as a timeout.</source>
        <comment>fix 3</comment>
        <translation>إذا ساوى الزمن المنقضي الموعد النهائي فعامل الحالة على أنها انتهاء مهلة.</translation>
    </message>
    <message>
        <source>Let long handlers check for cancellation and stop their work.</source>
        <comment>fix 4</comment>
        <translation>اجعل المعالجات الطويلة تتحقق من الإلغاء وتوقف عملها عند حدوثه.</translation>
    </message>
    <message>
        <source>Do not alert on the code where clients cancel on purpose.</source>
        <comment>fix 5</comment>
        <translation>لا تُطلق تنبيهات على هذا الرمز حيث يلغي العملاء استدعاءاتهم عمدًا.</translation>
    </message>
    <message>
        <source>canceled, context canceled, client went away, call aborted by client, request cancelled, operation was cancelled</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>إلغاء الطلب، تم إلغاء الاستدعاء، العميل قطع الاتصال، ألغى العميل الطلب، canceled، context canceled، operation was cancelled</translation>
    </message>
</context>
<context>
    <name>grpc/2</name>
    <message>
        <source>Unknown Error</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>خطأ غير معروف</translation>
    </message>
    <message>
        <source>The call failed, but its status says nothing about the cause. Libraries use it for a status that they cannot read and for errors that carry too little information. [grpc/13] claims more: there something in the system is known to be broken. Its HTTP mapping is `500`.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>فشل الاستدعاء، لكن حالته لا تقول شيئًا عن السبب. تستخدم المكتبات هذا الرمز عندما لا تستطيع قراءة الحالة، وللأخطاء التي لا تحمل معلومات كافية. أما [grpc/13] فيجزم بأكثر من ذلك: فيه عُرف أن شيئًا في النظام معطوب. ويقابله في HTTP الرمز `500`.</translation>
    </message>
    <message>
        <source>The server code throws an exception, or returns an ordinary error instead of a status. A proxy answers with a page of its own, and the response has no grpc-status. A bare HTTP status such as `500` or `405` arrives. The client cannot parse the returned status.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>تطلق شيفرة الخادم استثناءً، أو تعيد خطأ عاديًا بدلًا من حالة. يرد خادم وكيل بصفحة من عنده، فلا تتضمن الاستجابة grpc-status. تصل حالة HTTP مجردة مثل `500` أو `405`. لا يستطيع العميل تفسير الحالة المعادة.</translation>
    </message>
    <message>
        <source>Read the server&apos;s log at the time of the call; the exception normally stands there.</source>
        <comment>fix 1</comment>
        <translation>اقرأ سجل الخادم عند وقت الاستدعاء، ففيه يظهر الاستثناء عادةً.</translation>
    </message>
    <message>
        <source>If the message mentions an HTTP status or a content type, examine the proxy between client and server.</source>
        <comment>fix 2</comment>
        <translation>إذا ذكرت الرسالة حالة HTTP أو نوع المحتوى فافحص الخادم الوكيل الواقع بين العميل والخادم.</translation>
    </message>
    <message>
        <source>Catch errors in the handler and return a fitting code, such as [grpc/3] or [grpc/5].</source>
        <comment>fix 3</comment>
        <translation>التقط الأخطاء في المعالج وأعد رمزًا مناسبًا مثل [grpc/3] أو [grpc/5].</translation>
    </message>
    <message>
        <source>Do not retry blindly, because the server may have done part of the work.</source>
        <comment>fix 4</comment>
        <translation>لا تُعد المحاولة دون تحقق، فقد يكون الخادم أنجز جزءًا من العمل.</translation>
    </message>
    <message>
        <source>unhandled exception, exception calling application, exception was thrown by handler, application error processing rpc, unexpected http status code, missing grpc-status</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>خطأ غير معروف، خطأ مجهول، استثناء غير معالج، حالة http غير متوقعة، unhandled exception، exception calling application، exception was thrown by handler، unexpected http status code، missing grpc-status</translation>
    </message>
    <message>
        <source>On a commit the outcome is not known; it happens very rarely. Read the data again to see whether the transaction took effect.</source>
        <comment>provider 1</comment>
        <translation>عند تثبيت المعاملة (commit) تبقى النتيجة غير معروفة، وهذا نادر جدًا. اقرأ البيانات من جديد لتعرف هل نُفذت المعاملة.</translation>
    </message>
</context>
<context>
    <name>grpc/3</name>
    <message>
        <source>Invalid Argument</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>معطى غير صالح</translation>
    </message>
    <message>
        <source>A value in the request is wrong, whatever state the system is in. The same request fails again until the caller corrects it. If only the present state forbids the request, the code is [grpc/9]; past the present end it is [grpc/11]. Its HTTP mapping is `400`.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>في الطلب قيمة خاطئة أيًا كانت حالة النظام. سيفشل الطلب نفسه مرة أخرى إلى أن يصححه المستدعي. فإن كانت الحالة الراهنة وحدها هي المانع فالرمز هو [grpc/9]، وإن كانت القيمة بعد النهاية الحالية فهو [grpc/11]. ويقابله في HTTP الرمز `400`.</translation>
    </message>
    <message>
        <source>A required field is empty. A name, an identifier or a time has the wrong format. A number lies outside the limits that hold at any time. Two fields contradict each other. The code always comes from the service&apos;s own program, since gRPC libraries never produce it.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>حقل إلزامي فارغ. اسم أو معرّف أو وقت تنسيقه خاطئ. رقم يقع خارج الحدود السارية دائمًا. حقلان يناقض أحدهما الآخر. ويصدر هذا الرمز دائمًا عن برنامج الخدمة نفسه، لأن مكتبات gRPC لا تُصدره أبدًا.</translation>
    </message>
    <message>
        <source>Read the status message; it often names the field.</source>
        <comment>fix 1</comment>
        <translation>اقرأ رسالة الحالة، فهي كثيرًا ما تذكر الحقل المعني.</translation>
    </message>
    <message>
        <source>Look for `google.rpc.BadRequest` in the error details: each violation has a field path and a description.</source>
        <comment>fix 2</comment>
        <translation>ابحث عن `google.rpc.BadRequest` في تفاصيل الخطأ: لكل مخالفة فيه مسار حقل ووصف.</translation>
    </message>
    <message>
        <source>Compare the request with the comments in the service&apos;s `.proto` file.</source>
        <comment>fix 3</comment>
        <translation>قارن الطلب بالتعليقات الواردة في ملف `.proto` الخاص بالخدمة.</translation>
    </message>
    <message>
        <source>Correct the value and send the call again; the unchanged request cannot succeed.</source>
        <comment>fix 4</comment>
        <translation>صحح القيمة وأرسل الاستدعاء من جديد، فالطلب غير المعدل لا يمكن أن ينجح.</translation>
    </message>
    <message>
        <source>bad request, malformed request, validation failed, field violation, required field missing, wrong parameter</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>طلب غير صالح، معطى غير صالح، قيمة غير صحيحة، حقل مطلوب مفقود، فشل التحقق من البيانات، bad request، validation failed، field violation</translation>
    </message>
</context>
<context>
    <name>grpc/4</name>
    <message>
        <source>Deadline Exceeded</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>تم تجاوز الموعد النهائي</translation>
    </message>
    <message>
        <source>The caller&apos;s deadline passed before the call finished. The server may have completed the work all the same, because a good response can arrive too late. A retry policy does not help, as one deadline covers all attempts. Its HTTP mapping is `504`, yet a bare HTTP `504` becomes [grpc/14] in the client.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>انقضى الموعد النهائي الذي حدده المستدعي قبل أن يكتمل الاستدعاء. ومع ذلك قد يكون الخادم أتم العمل، لأن الاستجابة السليمة قد تصل متأخرة. ولا تفيد سياسة إعادة المحاولة، إذ يشمل موعد نهائي واحد جميع المحاولات. يقابله في HTTP الرمز `504`، غير أن استجابة HTTP `504` دون grpc-status تصبح لدى العميل [grpc/14].</translation>
    </message>
    <message>
        <source>The server or something behind it is slow or overloaded. The deadline is too short for this method. Several services share one deadline, and the first ones use most of it. The server cannot be reached, and the client still tries to connect. With wait-for-ready the call waits for a connection until its time is over.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>الخادم أو ما وراءه بطيء أو تحت حمل زائد. الموعد النهائي أقصر مما تحتاج إليه هذه الطريقة. تتقاسم عدة خدمات موعدًا نهائيًا واحدًا، وتستهلك أولاها معظمه. يتعذر الوصول إلى الخادم وما زال العميل يحاول الاتصال. مع wait-for-ready ينتظر الاستدعاء اتصالًا إلى أن ينقضي وقته.</translation>
    </message>
    <message>
        <source>Read the message: `last connection error` or `waiting_for_connection` shows that the call never reached a server.</source>
        <comment>fix 1</comment>
        <translation>اقرأ الرسالة: تدل `last connection error` أو `waiting_for_connection` على أن الاستدعاء لم يصل إلى أي خادم.</translation>
    </message>
    <message>
        <source>Compare the deadline with the time that the server measures. Give the call more time only if its work needs it.</source>
        <comment>fix 2</comment>
        <translation>قارن الموعد النهائي بالزمن الذي يقيسه الخادم. ولا تمنح الاستدعاء وقتًا أطول إلا إذا كان عمله يحتاج إليه.</translation>
    </message>
    <message>
        <source>Before you repeat a call that changes something, check whether the first one took effect.</source>
        <comment>fix 3</comment>
        <translation>قبل أن تكرر استدعاءً يغير شيئًا، تحقق هل نُفذ الأول.</translation>
    </message>
    <message>
        <source>Let the server stop work whose deadline has passed.</source>
        <comment>fix 4</comment>
        <translation>اجعل الخادم يوقف كل عمل انقضى موعده النهائي.</translation>
    </message>
    <message>
        <source>timeout, timed out, context deadline exceeded, call takes too long, request timeout, slow response, time limit</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>انتهاء المهلة، انتهت المهلة، الطلب بطيء، الاستدعاء يستغرق وقتا طويلا، تجاوز الوقت المحدد، timeout، timed out، context deadline exceeded</translation>
    </message>
</context>
<context>
    <name>grpc/5</name>
    <message>
        <source>Not Found</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Something that the request names does not exist. The method itself was found; an unknown method gives [grpc/12]. A service may also answer so to hide a thing from a whole group of users. Its HTTP mapping is `404`, but a bare HTTP `404` becomes UNIMPLEMENTED in the client.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>شيء يسميه الطلب لا وجود له. أما الطريقة نفسها فقد عُثر عليها، إذ تعطي الطريقة غير المعروفة [grpc/12]. وقد ترد الخدمة هكذا أيضًا لتخفي شيئًا عن فئة كاملة من المستخدمين. يقابله في HTTP الرمز `404`، لكن استجابة HTTP `404` دون grpc-status تصبح لدى العميل UNIMPLEMENTED.</translation>
    </message>
    <message>
        <source>The identifier has a typing error or belongs to another project or region. The object was deleted or has expired. The client asks the wrong server, for example a test system. A new feature is not yet open to this group of users. The gRPC library never produces this code on its own.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>في المعرّف خطأ كتابي، أو هو تابع لمشروع أو منطقة أخرى. حُذف الكائن أو انتهت صلاحيته. يسأل العميل الخادم الخطأ، مثل نظام اختبار. لم تُفتح ميزة جديدة بعد لهذه الفئة من المستخدمين. ولا تُصدر مكتبة gRPC هذا الرمز من تلقاء نفسها أبدًا.</translation>
    </message>
    <message>
        <source>Compare the identifier in the request letter by letter with the one that the service lists.</source>
        <comment>fix 1</comment>
        <translation>قارن المعرّف الوارد في الطلب حرفًا بحرف بالمعرّف الذي تعرضه الخدمة.</translation>
    </message>
    <message>
        <source>Check that the client talks to the intended server and project.</source>
        <comment>fix 2</comment>
        <translation>تحقق من أن العميل يخاطب الخادم والمشروع المقصودين.</translation>
    </message>
    <message>
        <source>Create the object first if the call needs it.</source>
        <comment>fix 3</comment>
        <translation>أنشئ الكائن أولًا إن كان الاستدعاء يحتاج إليه.</translation>
    </message>
    <message>
        <source>Ask the owner of the service whether the object or feature is visible to your account.</source>
        <comment>fix 4</comment>
        <translation>اسأل صاحب الخدمة هل الكائن أو الميزة ظاهر لحسابك.</translation>
    </message>
    <message>
        <source>no such object, does not exist, missing resource, entity not found, unknown id, object deleted</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>غير موجود، لم يتم العثور عليه، العنصر غير موجود، المورد غير موجود، معرف غير معروف، الكائن محذوف، does not exist، no such object</translation>
    </message>
</context>
<context>
    <name>grpc/6</name>
    <message>
        <source>Already Exists</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>موجود بالفعل</translation>
    </message>
    <message>
        <source>The thing that the client wanted to create exists already. The same call fails again until the thing is removed or the request uses another name. [grpc/10] is the other conflict: there two operations met at the same time. The HTTP mapping of both is `409`.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>الشيء الذي أراد العميل إنشاءه موجود بالفعل. سيفشل الاستدعاء نفسه مرة أخرى إلى أن يُزال ذلك الشيء أو يستخدم الطلب اسمًا آخر. والتعارض الآخر هو [grpc/10]، وفيه تصادمت عمليتان في الوقت نفسه. ويقابل كليهما في HTTP الرمز `409`.</translation>
    </message>
    <message>
        <source>A create call uses a name or an identifier that is taken. The first attempt succeeded, its answer got lost, and the client repeats it. Two clients create the same thing at nearly the same moment. A setup script runs a second time.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>يستخدم استدعاء إنشاءٍ اسمًا أو معرّفًا محجوزًا. نجحت المحاولة الأولى وضاع ردها، فكررها العميل. ينشئ عميلان الشيء نفسه في اللحظة ذاتها تقريبًا. يُشغَّل نص برمجي للإعداد مرة ثانية.</translation>
    </message>
    <message>
        <source>Read the existing object and compare it with what you wanted to create.</source>
        <comment>fix 1</comment>
        <translation>اقرأ الكائن الموجود وقارنه بما أردت إنشاءه.</translation>
    </message>
    <message>
        <source>If they are equal, go on; an earlier attempt of yours probably succeeded.</source>
        <comment>fix 2</comment>
        <translation>إن تطابقا فتابع عملك، فالأرجح أن محاولة سابقة لك قد نجحت.</translation>
    </message>
    <message>
        <source>If they differ, choose another name or update the existing object.</source>
        <comment>fix 3</comment>
        <translation>إن اختلفا فاختر اسمًا آخر أو حدّث الكائن الموجود.</translation>
    </message>
    <message>
        <source>Let setup scripts accept this code, so that a second run does not stop.</source>
        <comment>fix 4</comment>
        <translation>اجعل نصوص الإعداد البرمجية تقبل هذا الرمز حتى لا يتوقف تشغيلها الثاني.</translation>
    </message>
    <message>
        <source>duplicate, name taken, already there, entity exists, conflict on create, unique constraint</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>موجود مسبقا، موجود بالفعل، تكرار، الاسم مستخدم، تعارض عند الإنشاء، duplicate، entity exists، unique constraint</translation>
    </message>
</context>
<context>
    <name>grpc/7</name>
    <message>
        <source>Permission Denied</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>رُفض الإذن</translation>
    </message>
    <message>
        <source>The service does not allow this caller to do this operation. It does not promise that the request is valid or that the object exists. A caller who cannot be identified gets [grpc/16], and an empty quota gives [grpc/8]. Its HTTP mapping is `403`, and a bare HTTP `403` becomes this code.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>لا تسمح الخدمة لهذا المستدعي بتنفيذ هذه العملية. ولا يعني ذلك أن الطلب صالح أو أن الكائن موجود. أما المستدعي الذي تتعذر معرفة هويته فيتلقى [grpc/16]، والحصة المستنفدة تعطي [grpc/8]. يقابله في HTTP الرمز `403`، واستجابة HTTP `403` دون grpc-status تصبح هذا الرمز.</translation>
    </message>
    <message>
        <source>The account lacks a role for this method or object. The token is valid, but its scope is too narrow. An authorization policy in the server or a proxy refuses the call. A proxy answers with HTTP `403`. The connection is not secure enough, and the peer resets the stream with INADEQUATE_SECURITY.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>ينقص الحساب دور لازم لهذه الطريقة أو لهذا الكائن. الرمز المميز صالح لكن نطاقه (scope) أضيق من اللازم. ترفض سياسة تخويل في الخادم أو في خادم وكيل هذا الاستدعاء. يرد خادم وكيل برمز HTTP `403`. الاتصال غير آمن بالقدر الكافي، فيعيد الطرف الآخر ضبط التدفق بالخطأ INADEQUATE_SECURITY.</translation>
    </message>
    <message>
        <source>Find out which account the call really uses; it is often another one than expected.</source>
        <comment>fix 1</comment>
        <translation>اعرف أي حساب يستخدمه الاستدعاء فعلًا، فكثيرًا ما يكون غير الحساب المتوقع.</translation>
    </message>
    <message>
        <source>Read the message and the error details for the missing right.</source>
        <comment>fix 2</comment>
        <translation>ابحث في الرسالة وتفاصيل الخطأ عن الإذن الناقص.</translation>
    </message>
    <message>
        <source>Ask an administrator of the service for exactly that right. Do not grant a broad role only to silence the error.</source>
        <comment>fix 3</comment>
        <translation>اطلب من مدير الخدمة هذا الإذن تحديدًا. ولا تمنح دورًا واسعًا لمجرد إسكات الخطأ.</translation>
    </message>
    <message>
        <source>If the message names an HTTP status, read the proxy&apos;s log.</source>
        <comment>fix 4</comment>
        <translation>إذا ذكرت الرسالة حالة HTTP فاقرأ سجل الخادم الوكيل.</translation>
    </message>
    <message>
        <source>access denied, forbidden, not allowed, not authorized, missing role, insufficient permission, rbac</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>رفض الوصول، ممنوع، غير مسموح، لا أملك إذنا، أذونات غير كافية، دور مفقود، access denied، forbidden، not authorized، rbac</translation>
    </message>
    <message>
        <source>Check the allow policies and the deny policies of the resource. The message also appears for a resource that does not exist.</source>
        <comment>provider 1</comment>
        <translation>تحقق من سياسات السماح وسياسات المنع الخاصة بالمورد. وتظهر الرسالة أيضًا لمورد لا وجود له.</translation>
    </message>
</context>
<context>
    <name>grpc/8</name>
    <message>
        <source>Resource Exhausted</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>نفد المورد</translation>
    </message>
    <message>
        <source>Something is used up: a quota, memory, disk space or the size limit for one message. Only the message text tells which, and the cure depends on it. A quota recovers with time, while a message that is too large fails each time. Its HTTP mapping is `429`, yet a bare HTTP `429` becomes [grpc/14].</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>استُنفد شيء ما: حصة، أو ذاكرة، أو مساحة قرص، أو حد حجم الرسالة الواحدة. ولا يبين أيها المقصود إلا نص الرسالة، وعليه يتوقف الحل. فالحصة تتجدد مع الوقت، أما الرسالة الأكبر من اللازم فتفشل كل مرة. يقابله في HTTP الرمز `429`، غير أن استجابة HTTP `429` دون grpc-status تصبح [grpc/14].</translation>
    </message>
    <message>
        <source>The caller exceeds its quota or rate limit. A message is larger than a configured limit; Go and Java clients accept at most 4194304 bytes by default. The server has no free thread or no memory. Its disk or database is full. The peer resets the stream with ENHANCE_YOUR_CALM.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>يتجاوز المستدعي حصته أو حد المعدل. رسالة أكبر من حد مضبوط، وعملاء Go و Java يقبلون افتراضيًا 4194304 بايت على الأكثر. لا خيط تنفيذ حرًا لدى الخادم أو لا ذاكرة. القرص ممتلئ أو قاعدة البيانات ممتلئة. يعيد الطرف الآخر ضبط التدفق بالخطأ ENHANCE_YOUR_CALM.</translation>
    </message>
    <message>
        <source>Read the message: `larger than max` or `exceeds maximum size` means size; otherwise think of quota or space.</source>
        <comment>fix 1</comment>
        <translation>اقرأ الرسالة: تدل `larger than max` أو `exceeds maximum size` على الحجم، وإلا فالأرجح الحصة أو المساحة.</translation>
    </message>
    <message>
        <source>For size, send less in one message, or raise the limit with `MaxCallRecvMsgSize` in Go or `maxInboundMessageSize` in Java.</source>
        <comment>fix 2</comment>
        <translation>إن كان السبب الحجم فأرسل في الرسالة الواحدة أقل، أو ارفع الحد بالإعداد `MaxCallRecvMsgSize` في Go أو `maxInboundMessageSize` في Java.</translation>
    </message>
    <message>
        <source>For a quota, slow down and wait as long as `google.rpc.RetryInfo` in the details says.</source>
        <comment>fix 3</comment>
        <translation>إن كان السبب الحصة فأبطئ الإرسال وانتظر المدة التي يحددها `google.rpc.RetryInfo` في التفاصيل.</translation>
    </message>
    <message>
        <source>For memory or disk space, inform the administrator of the server.</source>
        <comment>fix 4</comment>
        <translation>إن كان السبب الذاكرة أو مساحة القرص فأبلغ مدير الخادم.</translation>
    </message>
    <message>
        <source>too many requests, rate limited, quota exceeded, message larger than max, out of memory, disk full, message too large</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>طلبات كثيرة جدا، تجاوز الحصة، حد المعدل، نفدت الذاكرة، القرص ممتلئ، الرسالة كبيرة جدا، too many requests، rate limited، quota exceeded، message larger than max</translation>
    </message>
    <message>
        <source>Compact the history, run `etcdctl defrag` on each member and then `etcdctl alarm disarm`.</source>
        <comment>provider 1</comment>
        <translation>اضغط تأريخ المراجعات (compaction)، ثم شغّل `etcdctl defrag` على كل عضو وبعده `etcdctl alarm disarm`.</translation>
    </message>
</context>
<context>
    <name>grpc/9</name>
    <message>
        <source>Failed Precondition</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>لم يتحقق الشرط المسبق</translation>
    </message>
    <message>
        <source>The system is not in the state that this operation needs. The request itself may be right, but it fails until somebody changes that state. [grpc/14] allows a plain retry and [grpc/10] a restart of the larger operation; this code allows neither. Its HTTP mapping is `400`; a conditional request may get `412`.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>ليس النظام في الحالة التي تحتاج إليها هذه العملية. قد يكون الطلب نفسه صحيحًا، لكنه يفشل إلى أن يغير أحدهم تلك الحالة. يسمح [grpc/14] بإعادة المحاولة مباشرة، ويسمح [grpc/10] بإعادة العملية الأكبر من بدايتها، أما هذا الرمز فلا يسمح بأي منهما. يقابله في HTTP الرمز `400`، وقد يُرد على الطلب المشروط بالرمز `412`.</translation>
    </message>
    <message>
        <source>A directory is to be deleted but is not empty. The object is in the wrong state, for example still in creation. A conditional change meets another version than expected. Something is missing that must be accepted or created before, such as terms of service or a database index.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>يُراد حذف دليل لكنه غير فارغ. الكائن في حالة غير مناسبة، كأن يكون ما زال قيد الإنشاء. يصادف تغيير مشروط إصدارًا غير المتوقع. ينقص شيء يجب قبوله أو إنشاؤه من قبل، مثل شروط الخدمة أو فهرس في قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Read the message; it normally names the missing condition.</source>
        <comment>fix 1</comment>
        <translation>اقرأ الرسالة، فهي تذكر الشرط الناقص عادةً.</translation>
    </message>
    <message>
        <source>Look for `google.rpc.PreconditionFailure` in the error details: it lists type, subject and description.</source>
        <comment>fix 2</comment>
        <translation>ابحث عن `google.rpc.PreconditionFailure` في تفاصيل الخطأ: يسرد النوع والموضوع والوصف.</translation>
    </message>
    <message>
        <source>Bring the system into that state, for example empty the directory.</source>
        <comment>fix 3</comment>
        <translation>انقل النظام إلى الحالة المطلوبة، كأن تفرغ الدليل.</translation>
    </message>
    <message>
        <source>Send the call again only after that; automatic retries merely add load.</source>
        <comment>fix 4</comment>
        <translation>لا تُعد إرسال الاستدعاء إلا بعد ذلك، فإعادة المحاولة تلقائيًا لا تزيد إلا الحمل.</translation>
    </message>
    <message>
        <source>wrong state, not empty, condition not met, index required, etag mismatch, not ready for this operation</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>الحالة غير مناسبة، الدليل غير فارغ، الشرط غير متحقق، الفهرس مطلوب، غير جاهز لهذه العملية، etag mismatch، index required، condition not met</translation>
    </message>
    <message>
        <source>Open the link in the message, create the index and wait until it is built. Then repeat the query.</source>
        <comment>provider 1</comment>
        <translation>افتح الرابط الوارد في الرسالة وأنشئ الفهرس وانتظر حتى يكتمل بناؤه. ثم كرر الاستعلام.</translation>
    </message>
</context>
<context>
    <name>grpc/10</name>
    <message>
        <source>Aborted</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>أُحبطت العملية</translation>
    </message>
    <message>
        <source>The server stopped the operation, typically because it collided with another one. Examples are a lost transaction and a failed sequence check. Repeat the whole sequence from its first read, not only the failed call. If the single call may be repeated, the code is [grpc/14]. Its HTTP mapping is `409`.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>أوقف الخادم العملية، وغالبًا لأنها تصادمت مع عملية أخرى. ومن أمثلة ذلك معاملة خسرت السباق أو فحص تسلسل فشل. كرر التسلسل كله من قراءته الأولى، لا الاستدعاء الفاشل وحده. فإن جاز تكرار الاستدعاء المفرد فالرمز هو [grpc/14]. ويقابله في HTTP الرمز `409`.</translation>
    </message>
    <message>
        <source>Two transactions change the same rows, and the database lets one of them win. A read-modify-write sequence finds that the value changed in between. A version in the request is out of date. The database ends a transaction to resolve a deadlock.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>تغير معاملتان الصفوف نفسها، فتدع قاعدة البيانات إحداهما تفوز. يكتشف تسلسل قراءة ثم تعديل ثم كتابة أن القيمة تغيرت في الأثناء. رقم الإصدار في الطلب قديم. تنهي قاعدة البيانات معاملة لفك حالة جمود (deadlock).</translation>
    </message>
    <message>
        <source>Start the whole transaction again: read the values anew, compute, then write.</source>
        <comment>fix 1</comment>
        <translation>ابدأ المعاملة كلها من جديد: اقرأ القيم مرة أخرى، ثم احسب، ثم اكتب.</translation>
    </message>
    <message>
        <source>Wait a short random time before each new attempt, and limit the number of attempts.</source>
        <comment>fix 2</comment>
        <translation>انتظر وقتًا عشوائيًا قصيرًا قبل كل محاولة جديدة، وضع حدًا لعدد المحاولات.</translation>
    </message>
    <message>
        <source>Use the transaction function of the client library if there is one; it often repeats aborted transactions itself.</source>
        <comment>fix 3</comment>
        <translation>استخدم دالة المعاملات في مكتبة العميل إن وُجدت، فهي كثيرًا ما تكرر المعاملات المحبطة بنفسها.</translation>
    </message>
    <message>
        <source>If it happens often, keep transactions short and let fewer writers touch the same data.</source>
        <comment>fix 4</comment>
        <translation>إذا تكرر ذلك كثيرًا فاجعل المعاملات قصيرة وقلل عدد من يكتبون في البيانات نفسها.</translation>
    </message>
    <message>
        <source>transaction aborted, concurrency conflict, lost race, optimistic lock failed, deadlock, version conflict</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>إحباط المعاملة، تعارض التزامن، تعارض الإصدارات، جمود، فشل القفل المتفائل، transaction aborted، deadlock، optimistic lock failed</translation>
    </message>
    <message>
        <source>Run the transaction again from its beginning in the same session. Conflicts with concurrent transactions are the common cause.</source>
        <comment>provider 1</comment>
        <translation>أعد تنفيذ المعاملة من بدايتها في الجلسة نفسها. والسبب الشائع هو التعارض مع معاملات متزامنة.</translation>
    </message>
</context>
<context>
    <name>grpc/11</name>
    <message>
        <source>Out of Range</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>خارج المدى</translation>
    </message>
    <message>
        <source>The operation reaches past the range that is valid at present. The same request can succeed later if the system changes, for example if a file grows. A value that can never be valid gets [grpc/3]. A loop may use this code as its regular end. Its HTTP mapping is `400`.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>تتجاوز العملية المدى الصالح حاليًا. وقد ينجح الطلب نفسه لاحقًا إذا تغير النظام، كأن يكبر الملف. أما القيمة التي لا يمكن أن تصلح أبدًا فرمزها [grpc/3]. ويمكن لحلقة تكرار أن تتخذ هذا الرمز نهاية طبيعية لها. ويقابله في HTTP الرمز `400`.</translation>
    </message>
    <message>
        <source>A program reads beyond the end of a file. A list is asked for a page after the last one. A client asks etcd for a revision that is already compacted or not reached yet. A time or an offset lies outside the recorded data.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>يقرأ برنامج ما بعد نهاية الملف. تُطلب من قائمة صفحة بعد صفحتها الأخيرة. يطلب عميل من etcd مراجعة (revision) ضُغطت بالفعل أو لم يُبلغ رقمها بعد. يقع وقت أو إزاحة خارج البيانات المسجلة.</translation>
    </message>
    <message>
        <source>Ask the service for the present limits, for example the file size or the first and last revision.</source>
        <comment>fix 1</comment>
        <translation>اسأل الخدمة عن الحدود الحالية، مثل حجم الملف أو أول مراجعة وآخر مراجعة.</translation>
    </message>
    <message>
        <source>If a loop over all items gets the code, let it end normally; there is nothing left to read.</source>
        <comment>fix 2</comment>
        <translation>إذا تلقت هذا الرمز حلقة تمر على كل العناصر فدعها تنتهي بصورة طبيعية، إذ لم يبق ما يُقرأ.</translation>
    </message>
    <message>
        <source>Otherwise correct the position and send the call again. An unchanged request helps only after the data has grown.</source>
        <comment>fix 3</comment>
        <translation>وإلا فصحح الموضع وأرسل الاستدعاء من جديد. فالطلب غير المعدل لا يفيد إلا بعد أن تزداد البيانات.</translation>
    </message>
    <message>
        <source>past the end, end of file, offset too large, beyond last page, index out of bounds, required revision has been compacted</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>خارج النطاق، خارج المدى، نهاية الملف، بعد آخر صفحة، الإزاحة كبيرة جدا، فهرس خارج الحدود، end of file، index out of bounds، required revision has been compacted</translation>
    </message>
    <message>
        <source>Read the current state again and continue from its revision.</source>
        <comment>provider 1</comment>
        <translation>اقرأ الحالة الحالية من جديد وتابع من رقم مراجعتها.</translation>
    </message>
    <message>
        <source>Ask for a revision that the store has already reached.</source>
        <comment>provider 2</comment>
        <translation>اطلب مراجعة بلغها المخزن بالفعل.</translation>
    </message>
</context>
<context>
    <name>grpc/12</name>
    <message>
        <source>Unimplemented</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>غير منفذ</translation>
    </message>
    <message>
        <source>The server does not offer this method, or does not support or enable it. Usually the gRPC library answers so before any service code runs. It says nothing about single objects; a missing one gives [grpc/5]. Its HTTP mapping is `501`, while a bare HTTP `404` becomes this code.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>لا يقدم الخادم هذه الطريقة، أو لا يدعمها، أو لم يفعّلها. وعادةً ما ترد مكتبة gRPC بذلك قبل تشغيل أي شيفرة من الخدمة. ولا يقول الرمز شيئًا عن كائنات بعينها، فالكائن المفقود يعطي [grpc/5]. يقابله في HTTP الرمز `501`، بينما تصبح استجابة HTTP `404` دون grpc-status هذا الرمز.</translation>
    </message>
    <message>
        <source>Package, service or method name differ between client and server. The server runs an older version, or the service was never registered. The call reaches the wrong port, or a proxy that answers HTTP `404`. A debugging tool asks for reflection, which is switched off. The server lacks the compression method of the request.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>يختلف اسم الحزمة (package) أو الخدمة أو الطريقة بين العميل والخادم. يعمل الخادم بإصدار أقدم، أو لم تُسجل الخدمة فيه أصلًا. يصل الاستدعاء إلى منفذ خطأ، أو إلى خادم وكيل يرد برمز HTTP `404`. تطلب أداة تنقيح خدمة الانعكاس (reflection) وهي معطلة. لا يدعم الخادم طريقة الضغط المستخدمة في الطلب.</translation>
    </message>
    <message>
        <source>Read the message: `unknown service` or `unknown method` shows the name that the server looked for.</source>
        <comment>fix 1</comment>
        <translation>اقرأ الرسالة: تُظهر `unknown service` أو `unknown method` الاسم الذي بحث عنه الخادم.</translation>
    </message>
    <message>
        <source>List what the server offers with `grpcurl api.example.com:443 list`; this needs reflection.</source>
        <comment>fix 2</comment>
        <translation>اعرض ما يقدمه الخادم بالأمر `grpcurl api.example.com:443 list`، ويلزم لذلك تفعيل الانعكاس (reflection).</translation>
    </message>
    <message>
        <source>Compare package, service and method in the `.proto` files of both sides.</source>
        <comment>fix 3</comment>
        <translation>قارن الحزمة والخدمة والطريقة في ملفات `.proto` لدى الطرفين.</translation>
    </message>
    <message>
        <source>Check port and proxy route if the message names HTTP `404`.</source>
        <comment>fix 4</comment>
        <translation>تحقق من المنفذ ومن المسار في الخادم الوكيل إذا ذكرت الرسالة HTTP `404`.</translation>
    </message>
    <message>
        <source>Update or configure the server; until then a retry is useless.</source>
        <comment>fix 5</comment>
        <translation>حدّث الخادم أو اضبطه، فلا فائدة من إعادة المحاولة قبل ذلك.</translation>
    </message>
    <message>
        <source>unknown service, unknown method, method not found, not supported, reflection not enabled, wrong package name</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>خدمة غير معروفة، طريقة غير معروفة، الطريقة غير موجودة، غير مدعوم، غير منفذ، unknown service، unknown method، method not found، reflection not enabled</translation>
    </message>
    <message>
        <source>Remove `cri` from `disabled_plugins` in `/etc/containerd/config.toml`, then restart containerd.</source>
        <comment>provider 1</comment>
        <translation>احذف `cri` من `disabled_plugins` في `/etc/containerd/config.toml`، ثم أعد تشغيل containerd.</translation>
    </message>
</context>
<context>
    <name>grpc/13</name>
    <message>
        <source>Internal Error</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>خطأ داخلي</translation>
    </message>
    <message>
        <source>Something that must always hold in the system is broken. The code is reserved for serious errors, in the service or in the gRPC layer itself. An uncaught exception in the handler normally arrives as [grpc/2]. Its HTTP mapping is `500`, while a bare HTTP `400` or `431` becomes this code.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>اختل في النظام شرط يجب أن يتحقق دائمًا. وهذا الرمز مخصص للأخطاء الجسيمة، سواء في الخدمة أو في طبقة gRPC نفسها. أما الاستثناء الذي لم يُلتقط في المعالج فيصل عادةً بالرمز [grpc/2]. يقابله في HTTP الرمز `500`، بينما تصبح استجابة HTTP `400` أو `431` دون grpc-status هذا الرمز.</translation>
    </message>
    <message>
        <source>A service reports a fault in its own logic. One side cannot decode or decompress a message. The server or a proxy resets the HTTP/2 stream, for example with error code 2. A proxy answers HTTP `431`, since the request headers are too large. The peer breaks the rules of flow control.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>تبلغ خدمة عن خلل في منطقها. لا يستطيع أحد الطرفين فك ترميز رسالة أو فك ضغطها. يعيد الخادم أو خادم وكيل ضبط تدفق HTTP/2، برمز الخطأ 2 مثلًا. يرد خادم وكيل برمز HTTP `431` لأن ترويسات الطلب أكبر من اللازم. يخالف الطرف الآخر قواعد التحكم في التدفق.</translation>
    </message>
    <message>
        <source>Read the message: `RST_STREAM`, `HTTP/2 error code` or `unmarshal` points to transport or encoding, not to the service.</source>
        <comment>fix 1</comment>
        <translation>اقرأ الرسالة: تشير `RST_STREAM` أو `HTTP/2 error code` أو `unmarshal` إلى النقل أو الترميز، لا إلى الخدمة.</translation>
    </message>
    <message>
        <source>Search the server&apos;s log for the same moment.</source>
        <comment>fix 2</comment>
        <translation>ابحث في سجل الخادم عن اللحظة نفسها.</translation>
    </message>
    <message>
        <source>If it shows nothing, examine proxies and load balancers on the way, above all their timeouts.</source>
        <comment>fix 3</comment>
        <translation>إن لم تجد فيه شيئًا فافحص الخوادم الوكيلة وموازنات الأحمال على الطريق، ولا سيما مهلها.</translation>
    </message>
    <message>
        <source>If a message cannot be decoded, compare the `.proto` files of both sides.</source>
        <comment>fix 4</comment>
        <translation>إذا تعذر فك ترميز رسالة فقارن ملفات `.proto` لدى الطرفين.</translation>
    </message>
    <message>
        <source>Report the full message to the developers; retry only calls that do no harm twice.</source>
        <comment>fix 5</comment>
        <translation>أبلغ المطورين بنص الرسالة كاملًا، ولا تُعد إلا الاستدعاءات التي لا يضر تنفيذها مرتين.</translation>
    </message>
    <message>
        <source>internal server error, rst_stream, http/2 error, bug in server, failed to unmarshal, broken invariant</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>خطأ داخلي في الخادم، خطأ داخلي، خلل في الخادم، فشل فك الترميز، internal server error، rst_stream، http/2 error، failed to unmarshal</translation>
    </message>
</context>
<context>
    <name>grpc/14</name>
    <message>
        <source>Unavailable</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>The service cannot take the call at the moment, or the connection to it broke. The condition is most likely short, so repeat the same call after a pause. Take care with calls that change something: the server may have started them. Its HTTP mapping is `503`; bare HTTP `429`, `502`, `503` and `504` become this code.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>لا تستطيع الخدمة استقبال الاستدعاء حاليًا، أو انقطع الاتصال بها. والأرجح أن الوضع عابر، فكرر الاستدعاء نفسه بعد فترة انتظار. واحذر مع الاستدعاءات التي تغير شيئًا، فقد يكون الخادم بدأ تنفيذها. يقابله في HTTP الرمز `503`، واستجابات HTTP `429` و `502` و `503` و `504` دون grpc-status تصبح هذا الرمز.</translation>
    </message>
    <message>
        <source>Nothing listens at the address, or the name cannot be resolved. The server shuts down or restarts during a deployment. A proxy closes an old or idle connection, or answers HTTP `502` or `503`. The TLS handshake fails because one side speaks plain text. Keepalive pings get no answer.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>لا شيء يستمع على العنوان، أو يتعذر تحليل الاسم. يتوقف الخادم أو يعيد التشغيل أثناء نشر إصدار جديد. يغلق خادم وكيل اتصالًا قديمًا أو خاملًا، أو يرد برمز HTTP `502` أو `503`. تفشل مصافحة TLS لأن أحد الطرفين يتصل دون تشفير. لا يصل رد على رسائل إبقاء الاتصال (keepalive).</translation>
    </message>
    <message>
        <source>Read the end of the message: `connection refused`, a name or a TLS error shows the cause.</source>
        <comment>fix 1</comment>
        <translation>اقرأ نهاية الرسالة: يظهر السبب في `connection refused` أو في خطأ في الاسم أو في TLS.</translation>
    </message>
    <message>
        <source>Test from the client&apos;s machine: `grpcurl api.example.com:443 list`.</source>
        <comment>fix 2</comment>
        <translation>اختبر من جهاز العميل: `grpcurl api.example.com:443 list`.</translation>
    </message>
    <message>
        <source>Retry with growing pauses and a limit, or put UNAVAILABLE into the `retryPolicy` of the service config. Do not repeat calls that may act twice.</source>
        <comment>fix 3</comment>
        <translation>أعد المحاولة بفترات انتظار متزايدة وبحد أقصى، أو أدرج UNAVAILABLE في `retryPolicy` ضمن إعدادات الخدمة (service config). ولا تكرر الاستدعاءات التي قد تُنفذ مرتين.</translation>
    </message>
    <message>
        <source>If it persists, check the server, its address and the proxy&apos;s timeouts. Shut servers down gracefully.</source>
        <comment>fix 4</comment>
        <translation>إذا استمر ذلك فتحقق من الخادم وعنوانه ومن مهل الخادم الوكيل. وأوقف الخوادم إيقافًا سلسًا (graceful).</translation>
    </message>
    <message>
        <source>service unavailable, connection refused, transport is closing, failed to connect to all addresses, server not reachable, connection reset, no connection established, error reading server preface</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>الخدمة غير متاحة، رفض الاتصال، الخادم لا يستجيب، تعذر الوصول إلى الخادم، انقطع الاتصال، فشل الاتصال بجميع العناوين، connection refused، transport is closing، failed to connect to all addresses، error reading server preface</translation>
    </message>
    <message>
        <source>Wait for the election of a new leader and retry. If it lasts, check that more than half of the members run.</source>
        <comment>provider 1</comment>
        <translation>انتظر انتخاب قائد جديد (leader) ثم أعد المحاولة. وإذا طال الأمر فتحقق من أن أكثر من نصف الأعضاء يعمل.</translation>
    </message>
</context>
<context>
    <name>grpc/15</name>
    <message>
        <source>Data Loss</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>فقدان البيانات</translation>
    </message>
    <message>
        <source>Data is lost or damaged, and the service cannot recover it. The code always comes from the service&apos;s own program, never from the gRPC library. It says more than [grpc/13], which leaves open whether data suffered. Its HTTP mapping is `500`.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>فُقدت بيانات أو تلفت، ولا تستطيع الخدمة استعادتها. يصدر هذا الرمز دائمًا عن برنامج الخدمة نفسه، لا عن مكتبة gRPC. وهو أكثر تحديدًا من [grpc/13] الذي لا يبين هل تضررت البيانات. ويقابله في HTTP الرمز `500`.</translation>
    </message>
    <message>
        <source>A service finds that stored data does not match its checksum. Data arrives damaged, and the checksum that the client sent with it proves that. The members of an etcd cluster hold different data, and etcd reports a corrupt cluster. The code is rare, and many services never send it.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>تكتشف خدمة أن بيانات مخزنة لا تطابق مجموعها الاختباري (checksum). تصل بيانات تالفة، ويثبت ذلك المجموع الاختباري الذي أرسله العميل معها. يحتفظ أعضاء عنقود etcd ببيانات مختلفة، فيبلغ etcd عن عنقود تالف. وهذا الرمز نادر، وكثير من الخدمات لا يرسله أبدًا.</translation>
    </message>
    <message>
        <source>Stop writing to the affected data until you know the extent of the damage.</source>
        <comment>fix 1</comment>
        <translation>أوقف الكتابة في البيانات المتضررة إلى أن تعرف حجم الضرر.</translation>
    </message>
    <message>
        <source>Note time, object and full message, and inform the administrator of the service at once.</source>
        <comment>fix 2</comment>
        <translation>دوّن الوقت والكائن ونص الرسالة كاملًا، وأبلغ مدير الخدمة فورًا.</translation>
    </message>
    <message>
        <source>Check disk, memory and file system of the server for faults.</source>
        <comment>fix 3</comment>
        <translation>افحص قرص الخادم وذاكرته ونظام ملفاته بحثًا عن أعطال.</translation>
    </message>
    <message>
        <source>Restore from a backup or a healthy replica; a retry cannot bring the data back.</source>
        <comment>fix 4</comment>
        <translation>استعد البيانات من نسخة احتياطية أو من نسخة متماثلة سليمة، فإعادة المحاولة لا ترجعها.</translation>
    </message>
    <message>
        <source>corruption, checksum mismatch, data corrupted, lost data, corrupt cluster, unrecoverable</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>فقدان البيانات، تلف البيانات، بيانات تالفة، عدم تطابق المجموع الاختباري، ضياع البيانات، corruption، checksum mismatch، corrupt cluster</translation>
    </message>
    <message>
        <source>Find the member with the damaged data. Purge its state or replace it, then clear the CORRUPT alarm.</source>
        <comment>provider 1</comment>
        <translation>حدد العضو الذي تلفت بياناته. امسح حالته أو استبدله، ثم أزل التنبيه CORRUPT.</translation>
    </message>
</context>
<context>
    <name>grpc/16</name>
    <message>
        <source>Unauthenticated</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>غير مصادق</translation>
    </message>
    <message>
        <source>The call has no valid credentials, so the service does not know who is calling. An identified caller without the right gets [grpc/7]. Credentials stand in the metadata of the call, and unlike HTTP `401` the status names no way to log in. Its HTTP mapping is `401`, and a bare HTTP `401` becomes this code.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>لا يحمل الاستدعاء بيانات اعتماد صالحة، فلا تعرف الخدمة من المستدعي. أما المستدعي المعروف الهوية الذي لا يملك الإذن فيتلقى [grpc/7]. توضع بيانات الاعتماد في البيانات الوصفية للاستدعاء، وعلى خلاف HTTP `401` لا تذكر الحالة أي طريقة لتسجيل الدخول. يقابله في HTTP الرمز `401`، واستجابة HTTP `401` دون grpc-status تصبح هذا الرمز.</translation>
    </message>
    <message>
        <source>The token is missing, expired or made for another service. The metadata key is wrong, or the word Bearer before the token is missing. The client library cannot obtain a token, because a file or the token server is not reachable. Token credentials are set on a connection without TLS.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>الرمز المميز مفقود، أو منتهي الصلاحية، أو صادر لخدمة أخرى. مفتاح البيانات الوصفية خاطئ، أو تنقص كلمة Bearer قبل الرمز المميز. لا تستطيع مكتبة العميل الحصول على رمز مميز لأن ملفًا أو خادم الرموز المميزة لا يمكن الوصول إليه. بيانات اعتماد برمز مميز مضبوطة على اتصال دون TLS.</translation>
    </message>
    <message>
        <source>Check that the call sends `authorization` metadata; `grpcurl -v` prints what it sends.</source>
        <comment>fix 1</comment>
        <translation>تحقق من أن الاستدعاء يرسل `authorization` ضمن البيانات الوصفية، ويطبع `grpcurl -v` ما يرسله.</translation>
    </message>
    <message>
        <source>Get a new token, and compare its expiry time with the clock of the machine.</source>
        <comment>fix 2</comment>
        <translation>احصل على رمز مميز جديد، وقارن وقت انتهاء صلاحيته بساعة الجهاز.</translation>
    </message>
    <message>
        <source>If the message says `per-RPC creds failed`, the client itself could not obtain credentials; check its file or token server.</source>
        <comment>fix 3</comment>
        <translation>إذا ورد في الرسالة `per-RPC creds failed` فإن العميل نفسه لم يستطع الحصول على بيانات الاعتماد، فافحص ملفها أو خادم الرموز المميزة.</translation>
    </message>
    <message>
        <source>Use TLS for the connection, because most libraries refuse to send tokens without it.</source>
        <comment>fix 4</comment>
        <translation>استخدم TLS للاتصال، لأن معظم المكتبات ترفض إرسال الرموز المميزة بدونه.</translation>
    </message>
    <message>
        <source>unauthorized, token expired, invalid token, missing credentials, not logged in, bearer token, authentication failed</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>غير مصرح به، فشلت المصادقة، انتهت صلاحية الرمز، رمز غير صالح، بيانات اعتماد مفقودة، لم يتم تسجيل الدخول، unauthorized، token expired، invalid token، bearer token</translation>
    </message>
    <message>
        <source>The token is invalid or expired, so log in again to get a new one.</source>
        <comment>provider 1</comment>
        <translation>الرمز المميز غير صالح أو منتهي الصلاحية، فسجل الدخول من جديد للحصول على رمز آخر.</translation>
    </message>
</context>
<context>
    <name>smtp</name>
    <message>
        <source>SMTP</source>
        <comment>name</comment>
        <extracomment>Short name, shown as a badge; mostly stays as it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP reply codes</source>
        <comment>title</comment>
        <extracomment>Full name, plural</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <comment>area</comment>
        <extracomment>The group of systems it belongs to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail server sends a three-digit reply code to the mail program or mail server that connects to it: once as a greeting, and then after every command. The first digit says how the command ended, the second what the reply is about, the third which case it is. The text after the number is for people and often names the real reason. Many servers put an enhanced status code such as `5.1.1` in front of this text.</source>
        <comment>description</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>esmtp, mail, email, e-mail, lmtp</source>
        <comment>aliases</comment>
        <extracomment>Words that name this system in a query, separated by commas; add those of your language</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection</source>
        <comment>phase connection</comment>
        <extracomment>Where in the exchange a code appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the message</source>
        <comment>phase message</comment>
        <extracomment>Where in the exchange a code appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending queue</source>
        <comment>phase queue</comment>
        <extracomment>Where in the exchange a code appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any command</source>
        <comment>phase any</comment>
        <extracomment>Where in the exchange a code appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not Used by SMTP</source>
        <comment>class 1xx name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP has no replies that begin with 1, because each command gets exactly one reply and so needs no preliminary one as in FTP. A client treats such a number from a server as a fatal error; those in use come from programs and operating systems.</source>
        <comment>class 1xx meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive Completion</source>
        <comment>class 2xx name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has carried out what the command asked for. The client may send the next command.</source>
        <comment>class 2xx meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive Intermediate</source>
        <comment>class 3xx name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has accepted the command but waits for more information before it acts. The client sends this information next, for example the message after `DATA`.</source>
        <comment>class 3xx meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transient Negative Completion</source>
        <comment>class 4xx name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the command and did nothing, but the reason is temporary. The client should try again later; a mail server does so from its queue.</source>
        <comment>class 4xx meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent Negative Completion</source>
        <comment>class 5xx name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the command and did nothing, and the identical request should not be repeated. Somebody has to change something first, such as the address or the account.</source>
        <comment>class 5xx meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used by SMTP, so the other digits have no SMTP meaning either</source>
        <comment>reading 1xx</comment>
        <extracomment>What a part of the number says; no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>success: the command was carried out</source>
        <comment>reading 2xx</comment>
        <extracomment>What a part of the number says; no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted so far: the server waits for more from the client</source>
        <comment>reading 3xx</comment>
        <extracomment>What a part of the number says; no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused for now: the same command can succeed later</source>
        <comment>reading 4xx</comment>
        <extracomment>What a part of the number says; no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused for good: the same command is not to be repeated unchanged</source>
        <comment>reading 5xx</comment>
        <extracomment>What a part of the number says; no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>syntax: wrong, unknown or superfluous commands, and those of no other group</source>
        <comment>reading x0x</comment>
        <extracomment>What a part of the number says; no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information: an answer to a request for status or help</source>
        <comment>reading x1x</comment>
        <extracomment>What a part of the number says; no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection: the channel between client and server</source>
        <comment>reading x2x</comment>
        <extracomment>What a part of the number says; no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not specified by RFC 5321; the AUTH extension uses it for logins</source>
        <comment>reading x3x</comment>
        <extracomment>What a part of the number says; no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not specified by RFC 5321</source>
        <comment>reading x4x</comment>
        <extracomment>What a part of the number says; no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail system: the state of the receiving side for this message or action</source>
        <comment>reading x5x</comment>
        <extracomment>What a part of the number says; no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is not registered for SMTP, so no standard says what exactly was done. SMTP clients act on the first digit only, and the 2 means success. Only a new standard, or an extension that server and client agree on, may define a further number.</source>
        <comment>unregistered 2xx meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server uses a number of its own, or one of an extension that this list does not hold. A program prints the reply of another protocol, such as HTTP or FTP, among the SMTP replies. The number in a log or in a question has a typing error.</source>
        <comment>unregistered 2xx seen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the command as successful and continue.</source>
        <comment>unregistered 2xx fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text after the number, because nothing else explains it.</source>
        <comment>unregistered 2xx fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server is yours, send a registered number such as [smtp/250]; RFC 5321 tells servers not to invent codes for slightly different cases.</source>
        <comment>unregistered 2xx fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard for SMTP lists this number. A client must interpret an unknown reply by its first digit only, and the 3 says that the server waits for more before it acts. What it waits for would stand in the standard of an extension, and only such a document may define the number.</source>
        <comment>unregistered 3xx meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server runs an extension that the client does not know. A test server or a proxy answers with a number of its own. The line comes from another protocol, because HTTP and FTP also have numbers that begin with 3.</source>
        <comment>unregistered 3xx seen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send data only if you know what the server expects after this command.</source>
        <comment>unregistered 3xx fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise leave the exchange: send `*` during a login, or close the session.</source>
        <comment>unregistered 3xx fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the command with the list in the EHLO reply. Then ask the administrator of the server about the number.</source>
        <comment>unregistered 3xx fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is not registered, but its first digit is enough for SMTP clients, which act on that digit only: the command failed for now, and the message stays in the queue. New numbers come only from new standards; a server that wants to be more precise should use an enhanced code such as `4.7.1`.</source>
        <comment>unregistered 4xx meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program has a number of its own, such as the 435 that Exim sends if it cannot check a login at present. A provider greylists with 457. Somebody left out the dots of an enhanced code, so that `4.4.5` became 445.</source>
        <comment>unregistered 4xx seen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the queue repeat the message.</source>
        <comment>unregistered 4xx fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text and the enhanced code, which carry the reason.</source>
        <comment>unregistered 4xx fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it lasts longer than a day, send the complete line to the postmaster of the receiving server.</source>
        <comment>unregistered 4xx fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your own server, use a registered number, for example [smtp/451].</source>
        <comment>unregistered 4xx fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has registered this number for SMTP, so only the text after it tells the reason. Clients decide by the first digit alone: the 5 is a final refusal, and the same request should not be sent again. Further numbers may be defined only by new standards or by extensions that both sides use.</source>
        <comment>unregistered 5xx meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server, a filter or a provider sends a number that its authors chose for spam, quota or policy. Somebody left out the dots of an enhanced code, so that `5.7.9` became 579. A report about a failed delivery repeats the reply with a typing error.</source>
        <comment>unregistered 5xx seen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text and look for an enhanced code such as `5.7.1` in it.</source>
        <comment>unregistered 5xx fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what the text complains about, such as address, size, login or content, before you send again.</source>
        <comment>unregistered 5xx fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the text does not help, ask the administrator of the server and quote the complete line.</source>
        <comment>unregistered 5xx fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your own server, use a registered number, for example [smtp/554].</source>
        <comment>unregistered 5xx fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/101</name>
    <message>
        <source>Cannot Open Connection</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web lists of SMTP codes and enumerations such as `SmtpReplyCode` of the library SmtpServer contain it, and some mail programs print it. There is no evidence that a mail server sends it.</source>
        <comment>usedBy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program could not open a connection to the mail server; no standard defines this number for SMTP. A server must not send it, because SMTP replies begin with 2, 3, 4 or 5. The number can come from the operating system: on Linux, error 101 means that the network is unreachable.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server name in the settings has a typing error. The port is wrong, or the server does not accept SMTP on it. The computer has no route to the network of the server, for example no working IPv6. A mail program prints the number before any dialogue with the server begins.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check server name and port in the settings of the program that shows the number.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the name: `dig A mail.example.com` and `dig AAAA mail.example.com`.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the connection from the same computer: `nc -v mail.example.com 587`.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If only an IPv6 address fails, repair IPv6 on this computer or let the program use IPv4.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot open smtp stream, error opening connection, network is unreachable, wrong smtp server, cannot connect</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/111</name>
    <message>
        <source>Connection Refused</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs on Linux print the system error number, and web lists present it as an SMTP code. There is no evidence that a mail server sends it as a reply.</source>
        <comment>usedBy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host of the mail server refused the TCP connection, so no SMTP dialogue began; no standard defines this number for SMTP. On Linux, `111` is the system error for a refused connection. Web mail and list programs such as SquirrelMail and Mailman print it beside their text.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server program is not running on that host. The settings name a port on which nothing listens. A firewall on the host or on the way rejects the connection. The Internet provider blocks outgoing connections to port 25.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server, check that the program runs and listens: `ss -ltn` shows port 25, 465 or 587.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the sending host, try `nc -v mail.example.com 587`. An immediate refusal points to the service or a firewall that rejects, a long wait to lost packets.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare host and port with the instructions of the provider.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If only port 25 fails, ask your Internet provider whether it blocks that port.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t open smtp stream, port 25 blocked, econnrefused, server not listening</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/200</name>
    <message>
        <source>Nonstandard Success</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some servers of the early 1980s sent it, as the survey in RFC 876 reports. Web lists have copied it since; there is no evidence of a server that sends it today.</source>
        <comment>usedBy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reports success with a number that no standard defines for SMTP. A survey of 1983, RFC 876, already says that `200` is never legal: some servers sent it instead of 250 after `RSET` or `NOOP`. A client goes by the first digit and takes it as success. [smtp/250] is the registered number.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers of the early 1980s answered `NOOP` or `RSET` with it, as RFC 876 reports. Web lists of reply codes repeat it with a reference to that survey. A log that mixes HTTP and SMTP can show the `200` of a web interface beside real SMTP replies.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do nothing on the sending side, because every reply that begins with 2 counts as success.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you maintain the server, answer `NOOP` and `RSET` with 250, as RFC 5321 requires.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the line belongs to a web interface, look the number up among the HTTP codes.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 ok, success code, noop reply, rset reply, rfc 876</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/211</name>
    <message>
        <source>System Status</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers a `HELP` command with its system status or with a general help text. The number reports success and asks for no reaction. Each server writes the text in its own way; [smtp/214] is the other number for help, about the use of the server or of one command.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator types `HELP` in a session by hand to see what the server supports. A monitoring script asks for help only to test whether the server answers. A mail program that delivers messages does not need the command.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take no action: the reply is information, and no message depends on it.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help reply, server status, help command, system help</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/214</name>
    <message>
        <source>Help Message</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends a help text, for example on how to use it or on the meaning of a non-standard command. The text is for people, and a program has nothing to take from it. It often has several lines, each with the same number in front.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone types `HELP`, or `HELP` with the name of a command, in a session by hand. A scanner collects the text to find out which software the server runs. Postfix and Exim list the commands that they support in this reply.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take no action for mail delivery, because nothing failed.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your own server, decide whether the text may name software and version. This helps in a search for errors, but it also helps attackers; Postfix leaves both out for this reason.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help text, list of commands, supported commands, help command</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/220</name>
    <message>
        <source>Service Ready</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is ready: as the greeting it opens the session, and after `STARTTLS` it tells the client to begin the TLS handshake. The first word of the greeting is the name of the server. The client continues with `EHLO`, in the second case after the handshake.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every session that the server accepts begins with it. A connection test with `telnet` or `nc` shows it as the first line. The answer to `STARTTLS` carries it too. Several lines that begin with `220-` belong to one greeting.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take no action; send the first command only after this line.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it comes late, wait up to five minutes, because a busy server can delay its greeting.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the handshake after `STARTTLS` fails, look at it with `openssl s_client -starttls smtp -connect mx.example.com:25`.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smtp banner, greeting, ready to start tls, starttls, esmtp, server ready</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/221</name>
    <message>
        <source>Closing Connection</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server confirms `QUIT` and closes the connection, as the last reply of a normal session. A transaction that was still open is aborted; messages that the server accepted before remain accepted. A server that has to leave for another reason sends [smtp/421] instead.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every orderly session ends with it. A monitoring check that only greets the server and leaves gets it too. Postfix also sends it, with `2.7.0`, to a client that begins with a command of another protocol, such as `GET` or `CONNECT`.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take no action, because the session is complete.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a message is missing although the log ends with 221, look at the reply after the end of that message. Only a 250 at that place means that the server took it over.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bye, goodbye, quit, end of session, closing transmission channel, connection closed normally</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/235</name>
    <message>
        <source>Authentication Succeeded</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login was successful and the session is now authenticated. The reply ends the exchange that began with `AUTH`. A second `AUTH` in the same session gets [smtp/503]. If the login also set up a security layer, the client sends `EHLO` once more.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail program or a device logs in before it submits a message. A mail server logs in at the smarthost of its provider. The log of a session shows it directly after the last line of base64 data from the client.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take no action; the client continues with `MAIL FROM`.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If sending still fails, read the reply to the next command. A login alone does not permit every sender address, and the server may check which ones belong to your account.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authentication successful, login ok, logged in, smtp login, auth accepted</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/250</name>
    <message>
        <source>Requested Action Completed</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server carried out the command. After the end of a message it means more: the server takes responsibility to deliver the message or to report a failure to the sender. After `RCPT TO` it accepts the recipient for the moment; some servers check the mailbox only later.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers nearly every command that succeeds, among them `EHLO`, `MAIL FROM`, `RCPT TO`, `RSET` and `NOOP`. The one after the final dot often carries the queue number of the receiving server. The answer to `EHLO` has one line for each extension.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take no action, because the step succeeded.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If an accepted message does not arrive, note the time and the queue number in the 250 after the final dot. Ask the administrator of that server to look them up.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a bounce as well: a server that fails after this reply must report it to the sender address.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok, message accepted, queued as, mail accepted for delivery, delivered, sent but not received</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/251</name>
    <message>
        <source>Not Local, Will Forward</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox is not on this server, but the server accepts the message and forwards it to the address in the text. The sender has nothing more to do. With [smtp/551] the server only names an address and does not forward. After `ETRN` the number means that no messages wait.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient has a new address, and the server says so at `RCPT TO`. A `VRFY` command asks about an address that is forwarded. A client that collects its mail sends `ETRN`, and the provider holds nothing for it. Many servers forward silently and answer 250.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take no action for this message, because the server forwards it.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm a new address with the recipient before you save it. A program must not change address books on its own, since a false server can name a false address.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your own server, restrict this reply if forwarding addresses should stay private.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forwarding, user moved, new address, forwarded mail, address changed</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/252</name>
    <message>
        <source>Cannot Verify User</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server neither confirms nor denies the address, but it accepts mail for it and tries to deliver. It gives this answer if the address looks valid and cannot be checked now, or if the site hides its users. After `ETRN` it says that waiting mail is on its way.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has disabled `VRFY` or `EXPN` for security, so that nobody can collect its addresses. The server relays for the domain and does not know the mailboxes. The question is about the members of a mailing list. Postfix answers with it to every `VRFY` that it accepts.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take no action for delivery, because the address stays usable.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To find out whether the mailbox exists, send a message and watch for a bounce.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the address in your list: this reply is not a refusal, and [smtp/550] would be one.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vrfy, verify address, check if email exists, vrfy disabled, address verification</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/253</name>
    <message>
        <source>Pending Messages Started</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has started to send the waiting mail for the node named in `ETRN` and says how many messages wait. They arrive over a new connection, which the server opens to the mail server of that node. RFC 1985 defines the number for this command only.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A branch office with a temporary link asks its provider for mail after it goes online. A main mail server comes back and asks its backup server for the messages held there. Servers that do not count the messages answer 250 or 252 instead.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take no action on the connection that carried `ETRN`.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that your own mail server accepts connections on port 25, because the waiting mail comes there.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nothing arrives, repeat `ETRN` later. An answer of [smtp/251] then means that the queue is empty.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>etrn, release mail queue, pending messages, queue started, collect mail</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/334</name>
    <message>
        <source>Authentication Challenge</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server continues a login: it sends a challenge in base64 and waits for the answer of the client. The text is data and not a message for people. With the mechanism LOGIN, `VXNlcm5hbWU6` stands for `Username:` and `UGFzc3dvcmQ6` for `Password:`.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client starts `AUTH LOGIN`, `AUTH CRAM-MD5` or another mechanism that needs more than one step. A client sends `AUTH PLAIN` without its data in the same line, and the challenge is empty. A log that ends with this line shows a client that sent no answer.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the mail program answer. It sends one line of base64, or `*` to cancel.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read a challenge, decode it: `echo VXNlcm5hbWU6 | base64 -d`.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the answers of the client before you show a log to others: base64 hides nothing, and with LOGIN and PLAIN it contains the password.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vxnlcm5hbwu6, ugfzc3dvcmq6, auth login, base64, username prompt, password prompt, challenge</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/354</name>
    <message>
        <source>Start Mail Input</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is ready for the text of the message. The client now sends header and body and ends them with a line that contains only a dot. Nothing is accepted yet: the decision is the reply that follows this dot.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gives this answer to every `DATA` command that it accepts. A session typed by hand waits at this point for the text. A log that ends here shows a transfer that broke off, or a final dot that never reached the server.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message and then one line with a single dot.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own program, end each line with CR LF and double a dot that begins a line. A dot between bare LF characters does not end the message.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait at least ten minutes for the reply after the dot. A client that gives up earlier can send the message twice.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the session stops here, record the packets and see whether the dot arrives.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end data with, enter message, end with dot, data command, hangs after data</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/355</name>
    <message>
        <source>Transaction Offset</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server still has the first part of an interrupted message and says at which octet the client continues. The offset is the first thing in the text; 0 means that the client sends the message from its beginning. The number belongs to the CHECKPOINT extension of an experimental RFC.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides support CHECKPOINT, and an earlier session broke off in the middle of the message. The client then repeats `MAIL FROM` with the same `TRANSID` value. A server that does not list `CHECKPOINT` in its EHLO reply does not use the number.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the client send `DATA` next, and after the 354 only the octets from the offset on.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own client, count the octets of the message itself, without the dots that were doubled at the start of a line. Address commands do not count either.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkpoint, restart transfer, resume message, transid, interrupted transfer</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/420</name>
    <message>
        <source>Connection Timeout</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Novell documents it for the GroupWise Internet Agent. Exchange Server shows it with `RESOLVER.ADR.Ambiguous`, as bounce collections record, and web lists repeat it as a timeout.</source>
        <comment>usedBy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sending program lost contact with the other server during the transfer; no standard defines this number for SMTP. Novell GroupWise prints it in its own log for a TCP read or write without result, and keeps the message for another attempt. Exchange uses `420 4.2.0` for an ambiguous address.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other server or a firewall stops answering in the middle of a transfer. A cable, a switch or a router on the way is faulty. The GroupWise log shows `420 TCP read error` or `420 TCP write error`. Two recipients in an Exchange directory share one address, and the message waits in the queue.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the message in the queue and watch the next attempt.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the path from the sending server: `nc -v mx.example.com 25`. Compare it with other destinations.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If all destinations fail, check the firewall, the router and the network card on your side.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If Exchange shows `RESOLVER.ADR.Ambiguous`, find the duplicate address in the directory and remove it.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcp read error, tcp write error, groupwise, connection timed out, ambiguous address</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/421</name>
    <message>
        <source>Service Not Available</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot serve you now and closes the connection, so everything that you still want to send has to wait for a new one. The reply can follow any command, and many servers send it instead of the greeting. It is temporary: your mail server tries again by itself.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You open more connections at once than the server permits, or you send too much in a short time. The reputation of your address is low, and the provider slows you down. Your host lacks a PTR record, or the message fails SPF and DKIM. The server restarts or is overloaded. It waited too long for your next command.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text: it names the limit, the reputation or the missing record.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the queue work. RFC 5321 suggests two attempts in the first hour and then one every two or three hours.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open fewer connections to this domain at once and send more slowly.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your PTR record and SPF: `dig -x 192.0.2.25` and `dig TXT example.com`.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it lasts for days, write to the postmaster of the provider. Faster attempts can prolong a limit.</source>
        <comment>fix 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many connections, service unavailable, temporarily deferred, email delayed, try again later, throttled, greylisted, server busy, timeout exceeded, unusual rate of email</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google limits your mail for some time. Compare your sending with Google&apos;s email sender guidelines.</source>
        <comment>provider 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up SPF or DKIM for the sending domain; Gmail requires at least one of them.</source>
        <comment>provider 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a PTR record for the address, and a name in it that leads back to the same address.</source>
        <comment>provider 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on TLS for outgoing mail; Google requires it of bulk senders.</source>
        <comment>provider 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the queue repeat the message and search your outgoing queue for spam. If the error stays for a long time, send Yahoo a support request with the exact text.</source>
        <comment>provider 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send fewer messages over one connection and open a new one for the rest.</source>
        <comment>provider 6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit depends on the reputation of address and domain. If you do not run the server, ask your provider.</source>
        <comment>provider 7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open fewer connections at once; the limit depends on your reputation.</source>
        <comment>provider 8</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce the number of connections that your mail server opens at the same time.</source>
        <comment>provider 9</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/422</name>
    <message>
        <source>Password Transition or Quota</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number has no definition of its own: the registry of enhanced codes only lists it, like [smtp/432], with `4.7.12`, where a user must change over to another login mechanism. In practice servers send it for a mailbox without free space. The text shows which of the two you have.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hosting provider answers `422 4.2.2` because the recipient&apos;s mailbox is over its quota. A Barracuda filter with an expired licence answers `422 License Expired`. A server that follows the registry uses it with `4.7.12` after `AUTH`. Web lists know only the quota.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text and the enhanced code after the number.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a quota, tell the recipient in another way; the queue repeats the message until then.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For `4.7.12`, log in once with PLAIN inside TLS, as for 432.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an expired licence, write to the administrator of the receiving domain from another account or by telephone.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quota limit exceeded, storage limit, license expired, password transition, recipient over quota</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter of the recipient processes no more mail. Its administrator has to renew the licence.</source>
        <comment>provider 1</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/430</name>
    <message>
        <source>Invalid Command, Temporary</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number has no text of its own: the registry only lists it with the enhanced code `X.5.1`, for a command that is unsupported or out of order. Because of the 4, a client repeats the command later. Servers normally report this error with [smtp/500] or [smtp/503], which are final.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of codes contain it because RFC 5248 names it once. The source code of Postfix and Exim does not use it. A `430` in a log can belong to another protocol: an NNTP server sends it for an article that it does not have.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the line is an SMTP reply, and read its text.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the order of the commands with `EHLO`, `MAIL FROM`, `RCPT TO`, `DATA`, and the commands with the list in the EHLO reply.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the same command fails every time, correct the client. Waiting does not repair an invalid command.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid command, unsupported command, command out of order, x.5.1</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/431</name>
    <message>
        <source>Server Out of Resources</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Server prints it in its message tracking and connectivity logs, as Microsoft documents. Web lists present it as a reply; there is no evidence of it in an SMTP session.</source>
        <comment>usedBy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail system has no disk space or memory left; no standard defines this number for SMTP. It is the enhanced code `4.3.1` without its dots. Exchange Server writes `431 4.3.1` into its own logs. The registered reply for a lack of storage is [smtp/452].</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive with the temporary folder of an Exchange server is full, and messages with an attachment above 128 KB fail. A monitoring program translates numbers with a list that contains it. A web list explains it as the full disk of a receiving server.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out which server wrote the line; only its administrator can free space.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Exchange, look at the drive of the folder in the variable `TMP` and keep at least 1 GB free there.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for lost messages with `Get-MessageTrackingLog -EventId SUBMITDEFER`. Send them again, because Exchange neither retries them nor reports them to the sender.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of memory, storedrv, mail system full, file overload, out of disk</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/432</name>
    <message>
        <source>Password Transition Needed</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user must log in once with another mechanism, typically PLAIN, before the selected mechanism works. The number does not say that the password is wrong; [smtp/535] says so. Microsoft 365 uses `432 4.3.2` for something else: too many connections at once, or a mailbox that gets mail too fast.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application opens more than three connections at once to send from one Microsoft 365 mailbox. A mailbox there receives more messages than the service stores in that time. An account has to change over to the login mechanism that the client selected.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the enhanced code: `4.7.12` concerns the login, `4.3.2` a limit of Microsoft 365.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For `4.7.12`, log in once with PLAIN, and only inside TLS.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For `4.3.2` while you send, use at most three connections for one mailbox, and let the program repeat the message.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a recipient that gets mail too fast, wait for the next attempt.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concurrent connections limit exceeded, password transition, recipient thread limit exceeded, storedrv, office 365 smtp limit, auth mechanism</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at most three connections at once for one mailbox, or use another mailbox for each application. Repeat the message.</source>
        <comment>provider 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait: the recipient&apos;s mailbox receives too many messages in a short time, and the service slows them down.</source>
        <comment>provider 2</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/441</name>
    <message>
        <source>Receiving Server Not Responding</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Server prints it for its own queues, as threads of its administrators show. Web lists explain it as a recipient&apos;s server that does not respond.</source>
        <comment>usedBy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending server got no connection to the receiving one; no standard defines this number for SMTP. It is the enhanced code `4.4.1` without its dots. Exchange Server writes `441 4.4.1` into its own queue, so the line comes from the sending side, and the message still waits there.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving host is down, or its address in the DNS is wrong. A firewall or the provider blocks outgoing port 25. The Exchange queue shows `Failed to connect` with Winsock error 10060. A report about a delay quotes this line to the sender.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the receiving hosts: `dig MX example.com`.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to each of them from the mail server itself: `nc -v mx.example.com 25`.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no destination answers, check your own firewall and ask your provider about port 25.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If only this destination is silent, wait; its administrator has to act. The queue repeats the attempt.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed to connect, no answer from host, winsock error 10060, primary target ip address, server not responding</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/442</name>
    <message>
        <source>Connection Dropped in Transfer</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web lists, help pages of mail services and enumerations such as `SmtpReplyCode` contain it. There is no evidence that a mail server sends it.</source>
        <comment>usedBy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke while the message was on its way; no standard defines this number for SMTP. It is the enhanced code `4.4.2` without its dots. RFC 5321 tells the sending side to treat such a break like [smtp/451], so the message stays in the queue.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall or a router on the way cuts a long transfer. The receiving server takes so long after the final dot that one side gives up. A web form or a mail plug-in explains a lost connection with this number.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the next attempt, because a single break is harmless.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it repeats, check network card, router and firewall of the sending server.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If only large messages fail, look for a time limit on the way.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the client wait ten minutes for the reply after the final dot. A shorter limit produces duplicates.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection dropped, connection lost, bad connection, connection reset, transfer interrupted</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/446</name>
    <message>
        <source>Hop Count Exceeded</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web lists and enumerations such as `SmtpReplyCode` contain it; Exchange 2000 used the enhanced code `4.4.6` with this meaning. There is no evidence that a mail server sends `446`.</source>
        <comment>usedBy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message passed through too many servers, probably in a loop; no standard defines this number for SMTP. It is the enhanced code `4.4.6` without its dots. Servers find a loop by counting the `Received` lines; RFC 5321 advises to allow at least 100 of them.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two servers send the mail of a domain to each other. A user forwards mail to an account that forwards it back. A routing table or a smarthost setting leads back to the same server. The bounce repeats the same host names in its `Received` lines.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the `Received` lines of the bounce from the lowest to the highest and note the names that repeat.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the forwarding rule, the MX record or the smarthost setting that sends the message back.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not raise the limit of hops, because a longer loop only repeats the message more often.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message again after the correction.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail loop, too many hops, routing loop, loop detected, maximum hop count</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/447</name>
    <message>
        <source>Message Timed Out</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web lists and enumerations contain it; Exchange uses the enhanced code `4.4.7` for an expired message. There is no evidence that a mail server sends `447`.</source>
        <comment>usedBy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message waited until its time ran out, or a step of its delivery took too long; no standard defines this number for SMTP. It is the enhanced code `4.4.7` without its dots. After it the server sends the message no more, so look for the reason in the earlier attempts.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving server was down or deferred every attempt for some days. The recipient&apos;s address leads to a server that does not accept mail. Microsoft also names a time limit of the dialogue, for example with very many recipients in the header. The sender gets a report that the message expired.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log for the replies to the earlier attempts, because they name the cause.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and its mail servers: `dig MX example.com`.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the header holds very many recipients, send to fewer at a time.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message again after the cause is gone.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message expired, delivery time expired, retry timeout exceeded, queue lifetime</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/449</name>
    <message>
        <source>Routing Error</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web lists describe it as a code of Microsoft Exchange, and enumerations such as `SmtpReplyCode` contain it. No page of Microsoft that names it was found.</source>
        <comment>usedBy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending mail system found no usable route for the message; no standard defines this number for SMTP. Web lists call it a code of Microsoft Exchange and pair it with `4.4.9`, but the registry of enhanced codes has no `X.4.9`.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connector uses DNS without a smarthost, although its address space is not an SMTP one. A recipient belongs to a routing group that someone deleted. A program shows the number from a list for any problem with the route.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the connectors of the sending system and at their address spaces.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the recipient still points to a server or group that was removed.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On other systems, trust the text and the log more than this number.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the sender, pass the whole report to your administrator, because you cannot repair the route.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no route, connector error, routing group, exchange connector, unable to route</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/450</name>
    <message>
        <source>Mailbox Temporarily Unavailable</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes no mail for this recipient now, so the client keeps the message and tries again. The mailbox is busy, or a policy blocks it for a limited time; greylisting is such a policy. [smtp/550] is the final form. After `ATRN` the number refuses the request.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greylisting delays a sender that the server does not know, and a later attempt succeeds. The recipient gets too much mail in a short time. Your host has no usable PTR record, or the sender&apos;s domain is not found; Postfix answers both with 450 by default. The server is still checking the recipient elsewhere.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the next attempts of your queue, because greylisting ends by itself.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text: `Greylisted`, `too quickly`, `cannot find your hostname` and `Domain not found` need different steps.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your PTR record and the sender&apos;s domain: `dig -x 192.0.2.25` and `dig MX example.com`.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat from the same address, because greylisting takes another address for a new sender.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it lasts longer than a day, ask the postmaster of the recipient.</source>
        <comment>fix 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greylisted, greylisting, mailbox unavailable, mailbox busy, email delayed, receiving email too quickly, cannot find your hostname, sender domain not found, recipient temporarily unavailable, temporarily rejected</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message again later; it is delivered when the account can receive mail again.</source>
        <comment>provider 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, because the error is temporary, or ask the administrator of the Workspace account about the relay limits.</source>
        <comment>provider 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for a later attempt.</source>
        <comment>provider 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider of your IP address to create a PTR record.</source>
        <comment>provider 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>provider 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes, then write to the postmaster of Rackspace.</source>
        <comment>provider 6</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/451</name>
    <message>
        <source>Local Error in Processing</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server broke off this action because of an error in its own processing; the session continues, and the message can be sent later. Typical causes are look-ups that fail, a filter that does not answer, or storage. For a DNS failure in an SPF check, RFC 7208 recommends `451 4.4.3`.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server greylists you, often with `4.7.1`; greylistd uses this number. A DNS query for SPF, DMARC or the sender&apos;s domain gets no usable answer. A table, a spam filter or the queue directory of the server fails. Your connection broke, and your mail server handles that as 451.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the queue repeat the message, because most of these causes pass.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the enhanced code: `4.7.1` points to greylisting or policy, `4.4.3` to DNS, `4.3.0` to the server itself.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the DNS of your domain answers: `dig TXT example.com` and `dig MX example.com`.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your own server, search the log at that time for the filter, table or disk that failed.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it lasts for a day, write to the postmaster.</source>
        <comment>fix 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temporary local problem, local error, greylisting, temporary lookup failure, spf temperror, dns timeout, server configuration error, queue file write error, email delayed, internal server error</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a PTR record, and let the name in it lead back to the same address.</source>
        <comment>provider 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the DNS of the sender&apos;s domain reachable; the queue repeats the message.</source>
        <comment>provider 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait; the servers of Yahoo were busy for a short time.</source>
        <comment>provider 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the domain of the sender address has an A or MX record and a SOA record.</source>
        <comment>provider 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out why the reputation of this address is low and improve it; Microsoft&apos;s pages for senders describe how.</source>
        <comment>provider 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send slowly from a new address for some weeks and increase the volume step by step.</source>
        <comment>provider 6</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/452</name>
    <message>
        <source>Insufficient System Storage</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lacks room for now: too little storage for the message, or a transaction that already holds as many recipients as it can take. The client keeps what was refused and sends it later; recipients that were accepted stay accepted. [smtp/552] is the final form.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has more recipients than the server takes in one transaction. The recipient&apos;s mailbox is full, and the provider still gives it time. The disk of the server is nearly full, and Postfix or Exchange stops taking mail. The `SIZE` in `MAIL FROM` is above the space that is free now.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text, because a limit for recipients and a full disk need different steps.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For recipients, finish the message for those that were accepted and send it to the others in a further transaction. Mail servers do this by themselves.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a full mailbox, tell the recipient in another way.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your own server, check the free space with `df -h`; Postfix needs 1.5 times its `message_size_limit`.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk full, mailbox full, too many recipients, not enough disk space, insufficient system resources, over quota, out of storage space, back pressure</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient has to free storage. Tell the person in another way.</source>
        <comment>provider 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message to fewer recipients at a time.</source>
        <comment>provider 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to this recipient in a transaction of its own.</source>
        <comment>provider 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the message: it names more than 200 recipients of one domain.</source>
        <comment>provider 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server, free disk space or memory; until then back pressure refuses new mail.</source>
        <comment>provider 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait; the receiving system has to free storage.</source>
        <comment>provider 6</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/453</name>
    <message>
        <source>No Mail Waiting</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider holds no mail for the domains in your `ATRN` request, so there is nothing to collect. The number belongs to On-Demand Mail Relay, where a customer asks for its mail and the two sides then change their roles. It looks like an error but reports only an empty queue.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail server with a changing address asks its provider on a schedule, and no new mail has come. All domains of the request are yours, and each of their queues is empty. A provider can also answer 250, change the roles and end the session with `QUIT`.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the next request; nothing is broken.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you expect mail, check that the MX records of the domain lead to the provider: `dig MX example.com`. Check the domain names in `ATRN` as well.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask much more often, because the provider may refuse frequent requests with [smtp/450].</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>atrn, odmr, on-demand mail relay, no mail, empty queue, authenticated turn</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/454</name>
    <message>
        <source>Temporary Authentication Failure</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot check the login now, or after `STARTTLS` it cannot offer TLS now; the cause is on its side. The password may be right, so a mail program should not ask for another one. Without TLS the client decides whether it waits or continues unencrypted.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service that checks passwords is down or overloaded. The server cannot load its certificate or key. You tried to log in too often, or you sent more than your quota at Amazon SES. Postfix can answer `454 4.7.1` to a recipient elsewhere, because you are not logged in.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text to tell login, TLS, relaying and quota apart.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the password, wait some minutes and log in again.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the text speaks of relaying, switch on authentication in the client and use port 587.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your own server, search the log for the authentication service or the TLS files.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not let a client send a password without TLS to avoid the error.</source>
        <comment>fix 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tls not available, starttls failed, login failed temporarily, too many login attempts, throttling failure, authentication server down</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the program that logs in again and again, wait, and then log in once.</source>
        <comment>provider 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait and log in again later.</source>
        <comment>provider 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send more slowly. SES has dropped the message, so your program must send it again.</source>
        <comment>provider 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message again when the 24-hour quota allows it, because SES has dropped it.</source>
        <comment>provider 4</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/455</name>
    <message>
        <source>Cannot Accommodate Parameters</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server supports the parameter of this `MAIL FROM` or `RCPT TO` command but cannot provide it at the moment. The identical command can succeed later. A parameter that the server does not recognise or cannot implement gets [smtp/555], and some parameters have codes of their own.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command carries the parameter of an extension, and the server lacks the means for it at this time. The RFC of that extension names no other code for the case. Neither Postfix nor Exim uses the number in its source code, so it is a reply of other servers.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the message in the queue and repeat it without a change.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text, which can name the parameter.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays, compare the parameters with the list in the EHLO reply. Ask the postmaster of the server, or send the message without an extension that you do not need.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail from parameters, rcpt to parameters, extension unavailable, esmtp parameter</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/458</name>
    <message>
        <source>Unable to Queue Messages</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows `ETRN` but cannot queue the messages for the node that you named. The number itself gives no reason; [smtp/459] is the one with a reason. The mail is not lost, since `ETRN` only shortens the time until the next attempt.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server already runs the queue for this name, and Exim says `Already processing`. The part of the server that starts queue runs does not answer, such as the flush service of Postfix. The node is not on the list of those that the server accepts.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some minutes and send `ETRN` again.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name: it must be a full domain name for which this server holds mail.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it fails again, ask the administrator of the server. In its own log, Postfix writes `unable to talk to fast flush service` if that part is down.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>etrn failed, queue run, already processing, release mail, unable to queue</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/459</name>
    <message>
        <source>Node Not Allowed</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not allow `ETRN` for this node and gives the reason in the text. A repeated command does not help before someone changes the permission or the name. The waiting mail stays in the queue and follows the normal attempts.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node is not on the list of names that may start their queue. The server cannot resolve the name. The client asks with `@` or `#` for a subdomain or a queue that it may not release. In Postfix the domain is missing from the fast flush domains, and the text says `service unavailable`.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the reason after the colon and correct a wrong name.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider to permit `ETRN` for your domain.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your own Postfix server, add the domain to `fast_flush_domains` and look at `smtpd_etrn_restrictions`. Permit only the hosts that need it.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>etrn refused, etrn not permitted, fast flush</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/471</name>
    <message>
        <source>Local Filter Error</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator reports in a mailing list of 2001 that he once configured `471` and `571` by himself. Web lists and the library SmtpServer explain it as an error of the own server or its filter, and no product that sends it by default was found.</source>
        <comment>usedBy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail system or its filter refused the message; no standard defines this number for SMTP. It is the enhanced code `4.7.1` without its dots, and its second digit lies outside the grammar of SMTP replies. Clients read the 4 and try again later. [smtp/451] is the registered form.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spam filter, a virus scanner or a firewall on the sending side stops the message. An administrator wrote `471` into a rule because it resembles `4.7.1`. A greylisting rule with this number delays the first attempt. A help page names the number without any server behind it.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out which host wrote the line, and read the text after the number.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is your own server, look in the log of its filter at that time.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is the receiving server, wait for the next attempt and then write to its postmaster.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own rules, replace it with `451 4.7.1`, because one administrator met clients that know only standard numbers.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spam filter, antivirus blocked, local filter, firewall blocks email, antispam error</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/500</name>
    <message>
        <source>Command Not Recognized</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not recognize the command line, because it does not know the command word or the line is too long. The session stays open and the server waits for another command. During AUTH, 500 can also mean that a response is longer than the server&apos;s buffer. A known command that the server does not offer gets [smtp/502]; a wrong argument gets [smtp/501].</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client uses an extension that this server never offered, such as AUTH. A program sends message lines where the server expects a command, for example after a refused DATA. A person or a script misspells a command. A very old server answers EHLO with 500, and the client falls back to HELO. A command line exceeds the limit of 512 octets.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the exact line that came before the reply in the client&apos;s log.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the server&apos;s answer to EHLO, and use only the extensions that it lists.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the line is part of a message, correct the client: it may send the message only after [smtp/354].</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not repeat the line unchanged, because the same server answers in the same way.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command not recognized, unrecognized command, unknown command, command not found, line too long, smtp syntax error</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the command with the EHLO answer, and switch the missing extension on or do without it.</source>
        <comment>provider 1</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/501</name>
    <message>
        <source>Syntax Error in Arguments</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows the command but cannot accept the way its argument is written. The argument is missing, is malformed, contains characters that SMTP does not allow, or stands where none is allowed. Any command can get this reply. AUTH gets it if the Base64 text is damaged or the client cancels. [smtp/504] is for a well-formed parameter that the server does not implement.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address in MAIL or RCPT has no angle brackets, contains spaces or a display name, or lacks its domain. An address contains a typing error such as two @ signs. The host name in EHLO is missing or contains an underscore. A SIZE, RET or NOTIFY parameter has a malformed value. A program sends a damaged Base64 string during AUTH.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the line that the reply answers, in the client&apos;s log or with `swaks --server mail.example.com --to user@example.com`.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the bare address in angle brackets, as in `RCPT TO:&lt;user@example.com&gt;`, without a space after the colon.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the client a full host name for EHLO that consists of letters, digits, hyphens and dots.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For AUTH, encode user name and password again, without a line break at the end.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad address syntax, invalid argument, syntax error in parameters, malformed address, invalid helo name, bad sender address syntax</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a valid full host name for EHLO in the sending program.</source>
        <comment>provider 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the client sends valid Base64 during AUTH.</source>
        <comment>provider 2</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/502</name>
    <message>
        <source>Command Not Implemented</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server recognizes the command but does not implement it. RFC 5321 reserves [smtp/500] for a command that the server does not know at all, yet some servers use 502 for both. A server must not list an extension in its EHLO answer and then refuse it with 502. If the server has the command but not a parameter of it, the code is [smtp/504].</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone tests VRFY or EXPN on a server whose administrator switched it off. The client sends STARTTLS to a server without TLS. Gmail and qmail answer an unknown or misspelled command with 502. The library go-smtp uses it also for commands in the wrong order. An on-demand mail relay accepts only EHLO, AUTH, ATRN and QUIT.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the EHLO answer to see which commands the server offers on this port.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without the command: the reply stays the same however often you send it.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To learn whether an address exists, look at the answer to RCPT in a normal delivery instead of VRFY.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an administrator who hides VRFY, let the server answer [smtp/252]; RFC 5321 demands that code.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command not implemented, vrfy disabled, command disabled, unimplemented command, starttls not supported, command not found</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the client: it sends text where the server expects commands.</source>
        <comment>provider 1</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/503</name>
    <message>
        <source>Bad Sequence of Commands</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows the command but cannot accept it now, because another step must come first or has already happened. The order of a transaction is MAIL, RCPT, DATA. A second AUTH after a successful login, or an AUTH inside a transaction, gets 503 too. [smtp/530] says more exactly that a login or TLS is missing.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All recipients were refused, and the client sends DATA all the same. The client skips EHLO, or sends RCPT without MAIL. The server does not offer AUTH on this port or before STARTTLS, and the client tries it. Some servers report a missing login this way. A server that greeted with [smtp/554] answers every command before QUIT with 503, as RFC 5321 asks.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the first error of the session; 503 is often only the consequence of an earlier refusal such as [smtp/550].</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the client send EHLO first, and again after STARTTLS.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the text names AUTH, switch on TLS in the client: many servers offer a login only on an encrypted connection.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you write a client, send RSET or QUIT as soon as no recipient is left.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong order of commands, valid rcpt command must precede data, need rcpt command, need mail command, send helo first, auth not available</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the client send EHLO before MAIL.</source>
        <comment>provider 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a new connection before you log in as another user.</source>
        <comment>provider 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the client send EHLO as its first command.</source>
        <comment>provider 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat it as an unknown recipient and check the address.</source>
        <comment>provider 4</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/504</name>
    <message>
        <source>Parameter Not Implemented</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server implements the command, but not the parameter that the client used with it. After AUTH it means that the server does not support the mechanism, or allows it only with encryption. An unknown parameter of MAIL or RCPT has its own code, [smtp/555]. A malformed parameter gets [smtp/501].</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client asks for a login mechanism that the server does not offer, such as CRAM-MD5. The client tries PLAIN or LOGIN before STARTTLS. Postfix, if configured so, refuses a host name or an address that is not fully qualified, for example `localhost`, with 504, often after RCPT. The library go-smtp uses it for an option of MAIL or RCPT that is switched off.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the mechanism with the `AUTH` line of the server&apos;s EHLO answer, and select one from that list.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start TLS and read the EHLO answer again, because the list can change on an encrypted connection.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the text asks for a fully qualified host name, set a name such as `mail.example.org` in the sending program.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the text names an option of MAIL or RCPT, switch it off in the client.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unrecognized authentication type, auth mechanism not supported, need fully-qualified hostname, helo command rejected, parameter not supported</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a mechanism from the `AUTH` line of the EHLO answer.</source>
        <comment>provider 1</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/510</name>
    <message>
        <source>Bad Email Address</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of SMTP errors on the web and programs that copy them, such as Malcolm, use it. No mail server that sends it was found, so its use on real connections is uncertain.</source>
        <comment>usedBy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard defines 510; lists on the web explain it as a bad email address. A client can rely only on the first digit, which says that the server refuses the command permanently. The standard codes for an address that cannot receive mail are [smtp/550] for the mailbox and [smtp/553] for a name that is not allowed.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number stands in tables of SMTP errors, such as the result map of the network analyser Malcolm, and in help pages of mailing services. Those pages describe an address with a typing error or without a mailbox. A support page can also shorten an enhanced code such as `5.1.0` to three digits.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text after the number and an enhanced code such as `5.1.0`, because the number itself has no fixed meaning.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the recipient&apos;s address for typing errors, and correct it before you send again.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the text does not help, show the complete reply to the administrator of the server that sent it.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad email address, wrong email address, invalid email address, address rejected</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/511</name>
    <message>
        <source>Unknown User</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source code of the Courier mail server and of chkuser 2.0.8 for qmail contains it, so this use is certain. The web lists that call it a bad email address name no server.</source>
        <comment>usedBy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard defines 511; the servers that use it refuse a recipient whose mailbox they do not know. The digits repeat the enhanced code `5.1.1`, which means a bad destination mailbox address. The standard reply for the same case is [smtp/550]. A client that does not know the number must treat it as a permanent failure, because it begins with 5.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A qmail server with version 2.0.8 of the chkuser patch has no mailbox of that name. The same server uses 511 if the address lacks a domain or the domain has no valid MX record. The Courier mail server uses it for an unknown user. Lists on the web explain the number as a bad email address.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the address with a message that the person sent to you.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person in another way whether the mailbox still exists.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the address from mailing lists; too many unknown recipients can make the server block you.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you run the server, change the reply to `550 5.1.1`, as later editions of chkuser do.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mailbox here by that name, chkuser, unknown recipient, courier unknown user, qmail bounce</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/512</name>
    <message>
        <source>Recipient Host Not Found</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web lists of SMTP errors carry the number, and programs such as Malcolm copy them. No server software that sends it was found, so nothing more is sure.</source>
        <comment>usedBy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard defines 512; lists on the web explain it as a recipient domain whose host cannot be found in DNS. The digits repeat the enhanced code `5.1.2`, which means a bad destination system address. [smtp/556] is the standard code for a domain that says in DNS that it takes no mail. Other refused recipients get [smtp/550].</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part after the @ sign contains a typing error. The domain is no longer registered, or it has neither an MX record nor an address record. The resolver of the sending server is broken, so that every domain seems to be missing. Someone meets the number only in a list of SMTP errors.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the domain after the @ sign letter by letter.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask DNS yourself: `dig MX example.com` and `dig A example.com`.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the domain exists, repeat the query on the sending server and repair its resolver.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the domain has no records, tell the recipient in another way; only the owner of the domain can add them.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host not found, domain not found, recipient domain does not exist, dns error, no mx record</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/513</name>
    <message>
        <source>Address Type Incorrect</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source code of the Courier mail server contains it for both cases, so this use is certain. Lists on the web repeat the address type and name no server for it.</source>
        <comment>usedBy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard defines 513, and its users mean two things by it. Lists on the web explain it as an incorrect address type, like the enhanced code `5.1.3` for bad address syntax. The Courier mail server uses it for wrong syntax of a recipient and also for refused relaying. The standard codes are [smtp/501] for syntax and [smtp/550] for relaying.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Courier server gets mail for a domain that it does not host, from a client that it does not trust. A recipient&apos;s address is written wrongly, for example with a space, with quotation marks or with `at` instead of @. An address book imported from another system contains entries that are no valid addresses.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text: &quot;Relaying denied&quot; and &quot;Syntax error&quot; need different steps.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a syntax error, delete the address, also in the address book, and type it again.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For refused relaying, switch on the login for outgoing mail in the mail program.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the domain is your own, add it to Courier&apos;s `esmtpacceptmailfor`, or point its MX record to the right server.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address type incorrect, wrong address format, courier mail server, courier relaying denied</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/521</name>
    <message>
        <source>Host Accepts No Mail</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host never accepts mail from anyone, and it says so at the start of the connection instead of [smtp/220]. A small dummy server can send this reply, so that a message fails at once and does not wait in a queue. A host that refuses only some senders or recipients should use [smtp/554]. A relay that knows it without a connection uses [smtp/556].</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain has no MX record, its address record leads to a web server, and that host runs such a dummy server. An MX record names the wrong host. Postfix uses 521 in another sense: postscreen or an access table drops a client that is on a blocklist or breaks the protocol. La Poste also uses it for blocked senders.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of the recipient&apos;s domain.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See where its mail goes: `dig MX example.com`. If the record names a wrong host, tell the owner of the domain.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the text names a blocklist or a protocol error, your own server is refused; ask its administrator to remove the cause.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a domain of your own without mail, publish a null MX record, so that nobody has to connect.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host does not accept mail, server does not accept mail, no mail service, postscreen, connection dropped by server</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the blocklist entries and the reputation of your sending address, and have it removed.</source>
        <comment>provider 1</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/523</name>
    <message>
        <source>Encryption Needed</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client needs an encrypted connection before it can log in with the mechanism that it selected. No RFC gives 523 a text of its own: RFC 5248 and the IANA registry only list it beside the enhanced code `5.7.10`. The client can start TLS or use a stronger mechanism. [smtp/538] is the older number for the same demand.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that is built with the library go-smtp gets AUTH on a connection without TLS. The security setting of a mail program is off. Gmail uses the number for commands that follow STARTTLS too early. The Courier mail server uses it, against the registry, for a message that is too long.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text first, because it shows whether encryption, pipelining or message size is meant.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For encryption, set the mail program to STARTTLS on port 587 or to implicit TLS on port 465.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not allow unencrypted logins on the server only to avoid this reply; everyone on the path could read the passwords.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For message size, make the attachments smaller.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tls is required, encryption needed, login without encryption, message length exceeds administrative limit</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the client wait for the reply to STARTTLS before it sends anything else.</source>
        <comment>provider 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the message smaller, or ask the administrator for the limit.</source>
        <comment>provider 2</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/524</name>
    <message>
        <source>Encryption Required for Authentication</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client must encrypt the connection before it uses this login mechanism. No RFC gives 524 a text of its own: the IANA registry only names it, together with [smtp/538], for the enhanced code `5.7.11`. RFC 4954 explains that condition under 538 and asks modern servers not to offer such a mechanism without encryption.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No public server software that sends 524 was found. Programs that read bounces, such as Sisimai, carry the number in their tables. If you do meet it, expect it after an AUTH command on a connection without TLS. The number is better known from HTTP, where Cloudflare uses `524` for a timeout.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the log line comes from SMTP and not from HTTP.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on encryption in the mail program, on port 587 or 465, and log in again with the same password.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your own server, offer PLAIN and LOGIN only after TLS is active, and refuse an earlier attempt with [smtp/504].</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encryption required, auth before starttls, plaintext login refused, tls needed for login</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/525</name>
    <message>
        <source>User Account Disabled</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login data are right, but an administrator has disabled the account. No RFC gives 525 a text of its own: RFC 5248 and the IANA registry only list it beside the enhanced code `5.7.13`. The registry says that the failure lasts until the user contacts the administrator. Another password prompt does not help here, unlike after [smtp/535].</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has stopped the account because of abuse, a break-in attempt or an unpaid bill. Someone stole the password and sent spam, and the provider switched the outgoing mail of the mailbox off. Some receiving servers use 525 after RCPT or DATA, with the text &quot;Disabled recipient address&quot;, for a recipient whose account is suspended.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a notice about the account in the provider&apos;s control panel or web mail.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a break-in, change the password, remove foreign programs and forwarding rules, and scan your computers.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider or your administrator to enable the account again.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the reply concerns a recipient, reach that person in another way; only the recipient&apos;s provider can change it.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account disabled, account suspended, disabled recipient address, smtp disabled, mailbox blocked after spam</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/530</name>
    <message>
        <source>Authentication or TLS Required</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a login or an encrypted connection before it carries out this command. The text &quot;Authentication required&quot; asks for AUTH; &quot;Must issue a STARTTLS command first&quot; asks for TLS. EHLO, NOOP and QUIT stay allowed in both cases. [smtp/535] means instead that the client did log in and the server rejected the credentials.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail program, printer or script sends through a submission server without user name and password. Its encryption setting is off, so it sends MAIL or AUTH before STARTTLS. A device sends directly to a provider that no longer accepts mail without a login. ATRN arrives before a login on an on-demand mail relay.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on the login for outgoing mail, and enter user name and password there too.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the security to STARTTLS on port 587, or to implicit TLS on port 465.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test by hand which extensions appear: `openssl s_client -starttls smtp -crlf -connect mail.example.com:587`, then EHLO.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the administrator of a public MX host, do not demand TLS for mail to your own users; RFC 3207 forbids it.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authentication required, must issue a starttls command first, client was not authenticated, not authenticated, login required, smtp auth missing</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in before MAIL, and check that SMTP AUTH is enabled for the mailbox.</source>
        <comment>provider 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in with an app password or with OAuth.</source>
        <comment>provider 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on STARTTLS in the client.</source>
        <comment>provider 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the program log in with the SMTP credentials of Amazon SES.</source>
        <comment>provider 4</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/533</name>
    <message>
        <source>Delivery Not Authorized</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No RFC explains 533: RFC 5248 and the IANA registry only list it among the reply codes that can go with the enhanced code `5.7.1`. That code means that the sender is not authorized to send to this destination. Read 533 therefore as a refusal by policy, for which RFC 5321 itself has [smtp/550].</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No public server software that sends 533 was found. The number appears in tables of reply codes, for example in the bounce reader Sisimai. A server that does send it probably filters by the sending host or by the recipient, because the enhanced code describes such filters.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text and the enhanced code after the number; only they can tell the reason.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether your sending address is on a blocklist, or whether the recipient accepts mail only from certain senders.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of the receiving domain which rule applies, and quote the whole reply.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery not authorized, sender not authorized, refused by policy</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/534</name>
    <message>
        <source>Authentication Mechanism Too Weak</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected login mechanism is weaker than the server&apos;s policy permits for this user. The reply judges the mechanism, not the password, so the client should try again with another mechanism. Wrong credentials get [smtp/535]. A mechanism that needs only an encrypted connection gets [smtp/504], or [smtp/538] from older servers.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy asks for a stronger mechanism, but the mail program is set to PLAIN or LOGIN. Gmail sends 534 to a program that uses the normal password of an account with two-step verification, and asks for an app password. Gmail also sends it until the user signs in with a web browser. Courier uses the number for messages that are too big.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start TLS, look at the `AUTH` line of the new EHLO answer, and select the strongest mechanism that your client knows.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Gmail, create an app password for this program, or let it use OAuth.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an administrator, check which mechanisms the policy allows for this user, and tell the user how to set them.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mechanism too weak, application-specific password required, app password, log in with your web browser, two-step verification</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an app password and enter it in the program instead of the account password.</source>
        <comment>provider 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the account with a web browser, confirm the login, then repeat it in the program.</source>
        <comment>provider 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the message smaller.</source>
        <comment>provider 3</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/535</name>
    <message>
        <source>Authentication Failed</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server rejects the login, because the user name, the password or another proof is wrong or not sufficient. It is also the general reply if the server cannot authenticate the client and no other code fits better. The client should ask the user for new credentials. [smtp/454] reports a fault of the server instead; there the password may be right.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password contains a typing error, or someone changed it. The server expects the full mail address as the user name. The provider no longer accepts the account password and wants an app password or OAuth. SMTP login is switched off for the mailbox or the whole organization, for example in Microsoft 365.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password again, and use the full mail address as the user name.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the same data in the provider&apos;s web mail.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an app password or select OAuth, if the provider asks for it.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Microsoft 365, ask the administrator to enable SMTP AUTH for the mailbox.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not let a program repeat the failed login in a loop; the server may drop the connection.</source>
        <comment>fix 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong password, authentication failed, username and password not accepted, invalid login, authentication unsuccessful, smtp login failed</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user name, and use an app password or OAuth instead of the account password.</source>
        <comment>provider 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check user name and password, and whether SMTP AUTH is enabled for the mailbox.</source>
        <comment>provider 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator to enable SMTP AUTH for the organization or for this mailbox.</source>
        <comment>provider 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the program from a password to OAuth.</source>
        <comment>provider 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the SMTP credentials of Amazon SES, which are not the same as the AWS credentials.</source>
        <comment>provider 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter user name and password again.</source>
        <comment>provider 6</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/538</name>
    <message>
        <source>Encryption Required for Mechanism</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected login mechanism may be used only on an encrypted connection. RFC 4954 documents this code for historical reasons only: a modern server does not offer such a mechanism before encryption is active. The suggested enhanced code is `5.7.11`. A mechanism that the policy finds too weak for the user gets [smtp/534] instead.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older server offers PLAIN or LOGIN without TLS and then refuses it. A mail program or a script sends AUTH before STARTTLS, because its encryption setting is off. Some small servers still use the number, among them the Python test server smtpdfix. Postfix sends the same text with [smtp/504].</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on STARTTLS or implicit TLS in the mail program; the password can stay as it is.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the program already uses STARTTLS, check that it logs in after TLS has started and not before.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your own server, offer AUTH only on encrypted connections; in Postfix set `smtpd_tls_auth_only = yes`.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encryption required, login needs tls, plain login refused, starttls before auth</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/541</name>
    <message>
        <source>Rejected by Recipient Filter</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoho Mail sends it, as collected bounces show, so this use is certain. Lists on the web describe it as a rejection by a spam filter and name no other server.</source>
        <comment>usedBy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard defines 541; the receiving side uses it to say that its own filter rejects the message. Zoho Mail sends it with the enhanced code `5.4.1` if the destination domain rejects the mail. The standard code for a refusal by policy is [smtp/550]. A new attempt without a change fails again, because the number begins with 5.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain at Zoho Mail has a filter that blocks the sender or the sending domain. Lists on the web explain 541 as a message that the recipient&apos;s address rejected. Their usual reasons are a spam filter, an IP address on a blocklist, or content that looks like spam.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s administrator, in another way, to allow your domain in the mail filter.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your sending address on public blocklists, and check SPF, DKIM and DMARC of your domain.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove suspicious links and attachments from the message before you send it again.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail rejected by destination domain, rejected by spam filter, zoho mail rejected, blocked by recipient</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of the receiving domain to change its filter.</source>
        <comment>provider 1</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/550</name>
    <message>
        <source>Mailbox Not Found</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the address or the command for good: the mailbox does not exist, is not accessible, or a local policy forbids the action. The text, or an enhanced code such as `5.1.1` or `5.7.1`, tells which of these it is. The same command with the same address will fail again; [smtp/450] is the code that asks you to wait.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has a typing error, or the account was closed. The domain&apos;s mail records still point to a previous provider. The server refuses to relay to another domain. A policy blocks the sending host or the sender, for example after a failed SPF check. VRFY or EXPN asks for something that is no user, no list, or not open to you.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text after the number; it often names the reason or adds an enhanced code.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an unknown user, compare the address letter by letter with a message that the person sent to you.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the domain&apos;s MX records lead to its present provider: `dig MX example.com`.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For refused relaying, switch on the login for outgoing mail.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a policy, remove the cause that the text names, or ask the administrator of the receiving domain.</source>
        <comment>fix 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user unknown, no such user, mailbox unavailable, mailbox not found, invalid recipient, address rejected, recipient rejected, relay access denied, account does not exist, spf fail</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the address, or remove it from your list.</source>
        <comment>provider 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach the person in another way; the account is not in use.</source>
        <comment>provider 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up SPF and DKIM for your sending domain, then send again.</source>
        <comment>provider 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the address; the receiving organization has no such recipient.</source>
        <comment>provider 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address; the receiving organization does not list it.</source>
        <comment>provider 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send with the address of the account that logs in, or get permission to send as the other one.</source>
        <comment>provider 6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider of your sending address to have the block removed.</source>
        <comment>provider 7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <comment>provider 8</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/551</name>
    <message>
        <source>User Not Local</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept mail for this user and does not forward it, but its text names another address to try. A server that forwards the message itself answers [smtp/251]. A server that refuses without a hint answers [smtp/550]. The new address can be private, so a site can disable 551.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person has moved to another domain, and the old server names the new address instead of forwarding. VRFY asks for a user whose mail would be refused like this. Many servers put other texts on the number, such as refused relaying. The forwarding service ImprovMX uses it for a bad sender reputation and for forwarding loops.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for an address in the text, confirm it with the person, then send your message there.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not update an address book automatically; a false server could redirect your mail.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the text speaks of relaying, switch on the login for outgoing mail, or correct the domain.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an administrator, answer [smtp/550] if new addresses must stay private.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user not local, user has moved, new address, forward address, relay access denied, relaying denied</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the sending domain up on blocklists such as the Spamhaus DBL, and have it removed.</source>
        <comment>provider 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the recipient&apos;s domain; the service does not know it.</source>
        <comment>provider 2</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/552</name>
    <message>
        <source>Storage or Size Exceeded</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server aborts the action because a storage limit is exceeded. Usually the message is larger than the maximum size of the server or of one recipient, or the recipient&apos;s mailbox is full. The client should return the message to the sender instead of repeating it. [smtp/452] is the code for a shortage that passes, and for too many recipients.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments make the message larger than the limit in the server&apos;s `SIZE` line; Base64 adds about a third to a file. The recipient&apos;s mailbox has used up its quota. One recipient accepts only smaller messages than the others. Gmail also uses 552 for blocked attachments. Some servers, such as Exim with `recipients_max_reject`, send it for too many recipients.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the enhanced code: `5.2.2` means a full mailbox, `5.2.3` and `5.3.4` mean a message that is too large.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the attachments smaller, or send a link to the file.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a full mailbox, reach the person in another way; only its owner or administrator can make room.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For too many recipients, send again with fewer; RFC 5321 treats this case as temporary.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an administrator, check limits such as `message_size_limit` in Postfix.</source>
        <comment>fix 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mailbox full, over quota, quota exceeded, message too large, attachment too big, size limit, inbox out of storage space</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a link instead of the attachment.</source>
        <comment>provider 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach the person in another way.</source>
        <comment>provider 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the blocked attachment or link, and send again.</source>
        <comment>provider 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the message smaller, or ask the administrator about the limit.</source>
        <comment>provider 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient to delete messages.</source>
        <comment>provider 5</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/553</name>
    <message>
        <source>Mailbox Name Not Allowed</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not allow the mailbox name, for example because its syntax is incorrect. The refusal concerns the name as written; [smtp/550] refuses the mailbox behind a name. After VRFY, 553 can mean that the name fits more than one mailbox, and the lines may then list the candidates. MAIL gets 553 if the sender&apos;s address is not acceptable.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address contains characters that this server does not accept. A non-ASCII address goes to a mailbox that needs plain ASCII. VRFY asks for an ambiguous name. Postfix uses 553 if the sender&apos;s address does not belong to the user who logged in. qmail uses it for a domain that it does not host, and Yahoo for blocked IP addresses.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, and look for spaces, quotation marks and unusual characters in the address.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the text names the sender, use the address of the account that logs in.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the text names `rcpthosts` or relaying, log in before you send, or correct the domain.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a non-ASCII address, ask the person for one in plain ASCII.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an ambiguous VRFY, select one of the listed mailboxes.</source>
        <comment>fix 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mailbox name invalid, not owned by user, sender address rejected, user ambiguous, not in my list of allowed rcpthosts, relaying disallowed</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of the domain.</source>
        <comment>provider 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the recipient&apos;s address.</source>
        <comment>provider 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the sender&apos;s address in the program.</source>
        <comment>provider 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sending from this IP address, remove the cause of complaints, then write to Yahoo&apos;s postmaster.</source>
        <comment>provider 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the IP address removed from the Spamhaus list.</source>
        <comment>provider 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send with an address that belongs to the account.</source>
        <comment>provider 6</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/554</name>
    <message>
        <source>Transaction Failed</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction failed for a reason that has no more exact code; as a greeting, 554 means &quot;No SMTP service here&quot;. After such a greeting the client can only send QUIT. In reply to DATA or to the message, it refuses the message for good. A submission server uses it for anything improper that has no better code. [smtp/521] is for a host that never accepts mail.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending IP address is on a blocklist, and the server refuses the connection. A spam or virus filter rejects the message. The server refused all recipients, and the client still sends DATA. Postfix refuses relaying with 554 and &quot;Relay access denied&quot;. The message goes round in a loop. The TLS session is not secure enough for the server.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text; it often names a blocklist, a policy or a web page.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a blocklist, find out why your IP address is listed, remove the cause, then ask for removal.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &quot;Relay access denied&quot;, switch on the login, or check that the domain is set up on that server.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check SPF, DKIM, DMARC and the reverse DNS name of the sending host.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nothing helps, send the whole reply to the postmaster of the receiving domain.</source>
        <comment>fix 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relay access denied, message rejected as spam, no smtp service here, ip blacklisted, blocked by policy, no valid recipients, mail loop, poor reputation</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the sender&apos;s address or domain in this region; in the sandbox, verify the recipient too.</source>
        <comment>provider 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the link in the reply, and ask the postmaster to remove the block.</source>
        <comment>provider 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check SPF, DKIM and DMARC of the sending domain, and the content of the message.</source>
        <comment>provider 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check content and sender authentication, then write to the iCloud postmaster.</source>
        <comment>provider 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the forwarding rules that send the message round in a circle.</source>
        <comment>provider 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the client log in directly after EHLO.</source>
        <comment>provider 6</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/555</name>
    <message>
        <source>Unknown MAIL or RCPT Parameter</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not recognize or cannot implement a parameter that the client added to MAIL or RCPT. The address itself may be right. A client may send only parameters of extensions that the server offers in its EHLO answer. [smtp/455] is for a parameter that the server cannot accommodate for now; [smtp/501] is for a wrong syntax.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client sends `BODY=8BITMIME`, `SMTPUTF8` or an option for delivery reports to a server that does not offer it. A program omits the angle brackets or adds a display name, and the server takes a part of the address for a parameter. qmail and Gmail use 555 for general syntax errors in MAIL and RCPT.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the complete MAIL or RCPT line in the client&apos;s log.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write only the bare address between angle brackets: `MAIL FROM:&lt;anna@example.org&gt;`.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the program&apos;s settings, enter the envelope sender without a display name.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove every parameter that the server does not list in its EHLO answer, or send through a server that offers the extension.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsupported option, unknown mail parameter, 8bitmime not supported, smtputf8 not supported, syntax error in mail from</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the bare address in angle brackets, without a display name.</source>
        <comment>provider 1</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/556</name>
    <message>
        <source>Domain Accepts No Mail</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain accepts no mail at all, and the server knows this without a connection to that domain. Usually the domain publishes a null MX record in DNS. The reply comes from a relay or a submission server, with the enhanced code `5.1.10`. A host that accepts no mail says so itself with [smtp/521].</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A typing error in the domain leads to another domain that publishes a null MX record. Someone writes to a domain that has only a web site. Postfix gives this reply with `reject_unknown_recipient_domain`. If the sender&apos;s domain has the null MX record, the server answers [smtp/550] instead. Courier uses 556 for an address that failed shortly before.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the domain letter by letter; a single wrong letter can lead to another real domain.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its record: `dig MX example.com` shows `0 .` for a null MX.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an address of the person at another domain, because no mailbox at this one works.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the domain is yours and needs mail, replace the null MX record with the name of your mail server.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null mx, nullmx, domain does not accept mail, recipient address has null mx, domain without mail service</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>smtp/571</name>
    <message>
        <source>Message Refused by Policy</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source code of the Courier mail server and of chkuser 2.0.8 for qmail contains it, and collected bounces show it from La Poste and others. That servers use it is certain; the reason is a matter of each server.</source>
        <comment>usedBy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard defines 571; servers use it to refuse a message, a sender or a host by policy. The digits repeat the enhanced code `5.7.1`, which means that the delivery is not authorized. The reason differs from server to server, so the text matters more than the number. RFC 5321 has [smtp/550] for a refusal by policy.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter of the Courier mail server rejects a message without a text of its own. qmail with chkuser 2.0.8 sees too many recipients, too many wrong recipients or a malformed sender address. The sending host has no PTR record. La Poste refuses a message that fails DMARC. Help pages give the number for spam and for refused relaying.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text, because each server attaches its own rule to the number.</source>
        <comment>fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the reverse DNS name of the sending host, for example with `dig -x 192.0.2.25`.</source>
        <comment>fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check SPF, DKIM and DMARC of the sender&apos;s domain.</source>
        <comment>fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the text speaks of relaying, switch on the login for outgoing mail.</source>
        <comment>fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise ask the administrator of the receiving server.</source>
        <comment>fix 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery not authorized, message refused, violating our security policies, no ptr record, reverse dns required</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct SPF or DKIM, so that DMARC passes for the sender&apos;s domain.</source>
        <comment>provider 1</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>grpc/14 – grpc/4</name>
    <message>
        <source>UNAVAILABLE says that the service or the connection to it failed for the moment, while DEADLINE_EXCEEDED says only that the caller&apos;s time was over, wherever the call then was.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يعني UNAVAILABLE أن الخدمة أو الاتصال بها تعطل في الوقت الحالي، بينما لا يعني DEADLINE_EXCEEDED سوى أن وقت المستدعي انقضى، أينما كان الاستدعاء حينها.</translation>
    </message>
    <message>
        <source>After UNAVAILABLE repeat the call with growing pauses. After DEADLINE_EXCEEDED first find out whether the server did the work in spite of it. A server that is down can cause either code, because a client that is still connecting may reach its deadline first.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>بعد UNAVAILABLE كرر الاستدعاء بفترات انتظار متزايدة. وبعد DEADLINE_EXCEEDED تحقق أولًا هل أنجز الخادم العمل رغم ذلك. وقد يسبب الخادم المتوقف أيًا من الرمزين، لأن العميل الذي ما زال يحاول الاتصال قد يبلغ موعده النهائي قبل ذلك.</translation>
    </message>
    <message>
        <source>Choose it when the service cannot take the call for a short time, for example during a shutdown, and the client may repeat just this call.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما لا تستطيع الخدمة استقبال الاستدعاء لفترة قصيرة، أثناء إيقافها مثلًا، ويمكن للعميل تكرار هذا الاستدعاء وحده.</translation>
    </message>
    <message>
        <source>Choose it when the deadline that came with the call has passed before your handler could finish.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما ينقضي الموعد النهائي الوارد مع الاستدعاء قبل أن يتمكن معالجك من إتمام عمله.</translation>
    </message>
</context>
<context>
    <name>grpc/5 – grpc/7</name>
    <message>
        <source>NOT_FOUND speaks about the object, which does not exist or is hidden from a whole group of users, while PERMISSION_DENIED speaks about the caller, who lacks a right that others have.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يتعلق NOT_FOUND بالكائن الذي لا وجود له أو المخفي عن فئة كاملة من المستخدمين، بينما يتعلق PERMISSION_DENIED بالمستدعي الذي ينقصه إذن يملكه غيره.</translation>
    </message>
    <message>
        <source>On NOT_FOUND check the identifier, on PERMISSION_DENIED check the account and its rights. Neither proves much about the object: NOT_FOUND may hide an existing one, and PERMISSION_DENIED does not promise that there is one.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>عند NOT_FOUND تحقق من المعرّف، وعند PERMISSION_DENIED تحقق من الحساب والأذونات الممنوحة له. ولا يثبت أي منهما الكثير عن الكائن: فقد يخفي NOT_FOUND كائنًا موجودًا، ولا يعني PERMISSION_DENIED أن هناك كائنًا.</translation>
    </message>
    <message>
        <source>Choose it when the object does not exist, or when a whole group of users may not know of it, as in a gradual rollout.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما لا يكون الكائن موجودًا، أو عندما لا يجوز لفئة كاملة من المستخدمين أن تعلم به، كما في الإطلاق التدريجي.</translation>
    </message>
    <message>
        <source>Choose it when you refuse some users of a group and serve others, as in access control for each user.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما ترفض بعض مستخدمي الفئة وتخدم بعضهم، كما في التحكم في الوصول لكل مستخدم على حدة.</translation>
    </message>
</context>
<context>
    <name>grpc/3 – grpc/9</name>
    <message>
        <source>INVALID_ARGUMENT means that the request is wrong at any time, while FAILED_PRECONDITION means that a correct request meets a system in the wrong state.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يعني INVALID_ARGUMENT أن الطلب خاطئ في كل وقت، بينما يعني FAILED_PRECONDITION أن طلبًا صحيحًا صادف نظامًا في حالة غير مناسبة.</translation>
    </message>
    <message>
        <source>After INVALID_ARGUMENT change the request. After FAILED_PRECONDITION leave the request as it is and change the system, for example empty the directory that you want to delete. Over HTTP both can arrive as `400`, so look at the gRPC code.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>بعد INVALID_ARGUMENT غيّر الطلب. وبعد FAILED_PRECONDITION اترك الطلب كما هو وغيّر النظام، كأن تفرغ الدليل الذي تريد حذفه. وقد يصل كلاهما عبر HTTP بالرمز `400`، فانظر إلى رمز gRPC.</translation>
    </message>
    <message>
        <source>Choose it when no state of the system could make this argument valid, such as a malformed file name.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما لا توجد حالة للنظام تجعل هذا المعطى صالحًا، مثل اسم ملف فاسد الصياغة.</translation>
    </message>
    <message>
        <source>Choose it when the same request would succeed in another state, and somebody has to bring about that state first.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما يمكن أن ينجح الطلب نفسه في حالة أخرى، وعلى أحدهم أن يهيئ تلك الحالة أولًا.</translation>
    </message>
</context>
<context>
    <name>grpc/3 – grpc/11</name>
    <message>
        <source>INVALID_ARGUMENT rejects a value that can never be valid, while OUT_OF_RANGE rejects one that only lies past the present limit and may become valid as the system changes.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يرفض INVALID_ARGUMENT قيمة لا يمكن أن تصلح أبدًا، بينما يرفض OUT_OF_RANGE قيمة تتجاوز الحد الحالي فحسب وقد تصلح إذا تغير النظام.</translation>
    </message>
    <message>
        <source>After INVALID_ARGUMENT correct the value. OUT_OF_RANGE can be good news, because a loop that reads everything has reached the end.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>بعد INVALID_ARGUMENT صحح القيمة. أما OUT_OF_RANGE فقد يكون خبرًا سارًا، لأن الحلقة التي تقرأ كل شيء بلغت النهاية.</translation>
    </message>
    <message>
        <source>Choose it when the value lies outside what the format allows at all, for example an offset beyond 32 bits in a 32-bit file system.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما تقع القيمة خارج ما يسمح به التنسيق أصلًا، مثل إزاحة تتجاوز 32 بتًا في نظام ملفات ذي 32 بتًا.</translation>
    </message>
    <message>
        <source>Choose it when the value is allowed but lies past the present limit, such as an offset after the current end of the file.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما تكون القيمة مسموحًا بها لكنها تتجاوز الحد الحالي، مثل إزاحة تقع بعد نهاية الملف الحالية.</translation>
    </message>
</context>
<context>
    <name>grpc/9 – grpc/11</name>
    <message>
        <source>FAILED_PRECONDITION covers any state that does not fit the operation, while OUT_OF_RANGE is the narrower case of a position past the valid range.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يشمل FAILED_PRECONDITION كل حالة لا تناسب العملية، بينما OUT_OF_RANGE هو الحالة الأضيق: موضع يتجاوز المدى الصالح.</translation>
    </message>
    <message>
        <source>After FAILED_PRECONDITION find the missing condition and create it. After OUT_OF_RANGE ask for the present limits, or end the loop. The two overlap, so a service may send the wider code where the narrower one fits.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>بعد FAILED_PRECONDITION حدد الشرط الناقص وحققه. وبعد OUT_OF_RANGE اسأل عن الحدود الحالية أو أنهِ الحلقة. ويتداخل الرمزان، فقد ترسل خدمة الرمز الأوسع حيث يناسب الأضيق.</translation>
    </message>
    <message>
        <source>Choose it when the obstacle is a state, for example a directory that is not empty, and no range is involved.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما يكون العائق حالة ما، مثل دليل غير فارغ، ولا صلة للأمر بأي مدى.</translation>
    </message>
    <message>
        <source>Choose it when both codes fit, because callers that walk through a space look for it to know that they are done.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما يصلح الرمزان كلاهما، لأن المستدعين الذين يمرون على مجموعة من العناصر يترقبونه ليعرفوا أنهم انتهوا.</translation>
    </message>
</context>
<context>
    <name>grpc/10 – grpc/9</name>
    <message>
        <source>ABORTED invites the client to start the larger operation again, while FAILED_PRECONDITION tells it to wait until somebody has fixed the state.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يدعو ABORTED العميل إلى بدء العملية الأكبر من جديد، بينما يطلب منه FAILED_PRECONDITION أن ينتظر حتى يصلح أحدهم الحالة.</translation>
    </message>
    <message>
        <source>After ABORTED go back to the first read of the transaction and run it again. After FAILED_PRECONDITION a new run fails in the same way, so repair the state first.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>بعد ABORTED عد إلى أول قراءة في المعاملة ونفذها من جديد. أما بعد FAILED_PRECONDITION فيفشل التنفيذ الجديد بالطريقة نفسها، فأصلح الحالة أولًا.</translation>
    </message>
    <message>
        <source>Choose it when the operation lost a race, and a fresh read-modify-write sequence can succeed without any repair.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما تخسر العملية سباقًا، ويمكن أن ينجح تسلسل جديد من القراءة والتعديل والكتابة دون أي إصلاح.</translation>
    </message>
    <message>
        <source>Choose it when something must be changed explicitly before any attempt can succeed, such as files that have to be deleted first.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما يجب تغيير شيء صراحةً قبل أن تنجح أي محاولة، مثل ملفات يجب حذفها أولًا.</translation>
    </message>
</context>
<context>
    <name>grpc/16 – grpc/7</name>
    <message>
        <source>UNAUTHENTICATED means that the service does not know who is calling, while PERMISSION_DENIED means that it refuses this operation to a caller whom it has identified.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يعني UNAUTHENTICATED أن الخدمة لا تعرف من المستدعي، بينما يعني PERMISSION_DENIED أنها ترفض هذه العملية لمستدعٍ تحققت من هويته.</translation>
    </message>
    <message>
        <source>After UNAUTHENTICATED renew or add the credentials. After PERMISSION_DENIED a new token for the same account changes nothing, so ask for the missing right. Some servers have mixed the two up, so read the message as well.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>بعد UNAUTHENTICATED جدد بيانات الاعتماد أو أضفها. أما بعد PERMISSION_DENIED فلا يغير رمز مميز جديد للحساب نفسه شيئًا، فاطلب الإذن الناقص. وقد خلطت بعض الخوادم بين الرمزين، فاقرأ الرسالة أيضًا.</translation>
    </message>
    <message>
        <source>Choose it when the credentials are missing, expired or cannot be verified.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما تكون بيانات الاعتماد مفقودة أو منتهية الصلاحية أو يتعذر التحقق منها.</translation>
    </message>
    <message>
        <source>Choose it when you have identified the caller, and a rule forbids this operation to that caller.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما تكون قد عرفت هوية المستدعي، وتمنعه قاعدة من تنفيذ هذه العملية.</translation>
    </message>
</context>
<context>
    <name>grpc/1 – grpc/4</name>
    <message>
        <source>CANCELLED means that somebody withdrew the call, while DEADLINE_EXCEEDED means that its time ran out.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يعني CANCELLED أن أحدهم ألغى الاستدعاء، بينما يعني DEADLINE_EXCEEDED أن وقته انقضى.</translation>
    </message>
    <message>
        <source>For one expired call the client can show DEADLINE_EXCEEDED and the server CANCELLED, because an expired deadline travels as a cancellation. If the elapsed time equals the deadline, read CANCELLED as a timeout too.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>في استدعاء واحد انقضى وقته قد يعرض العميل DEADLINE_EXCEEDED ويعرض الخادم CANCELLED، لأن انقضاء الموعد النهائي ينتقل في صورة إلغاء. فإذا ساوى الزمن المنقضي الموعد النهائي فافهم CANCELLED أيضًا على أنه انتهاء مهلة.</translation>
    </message>
    <message>
        <source>Choose it when the caller has cancelled, and your handler stops its work for that reason.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما يلغي المستدعي الاستدعاء، فيوقف معالجك عمله لهذا السبب.</translation>
    </message>
    <message>
        <source>Choose it when your handler ends the work because the caller&apos;s deadline has passed.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما ينهي معالجك العمل لأن الموعد النهائي للمستدعي انقضى.</translation>
    </message>
</context>
<context>
    <name>grpc/13 – grpc/2</name>
    <message>
        <source>INTERNAL claims that something in the system is broken, while UNKNOWN claims nothing, because the sender does not know the cause.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يجزم INTERNAL بأن شيئًا في النظام معطوب، بينما لا يجزم UNKNOWN بشيء، لأن المرسل لا يعرف السبب.</translation>
    </message>
    <message>
        <source>In both cases the server&apos;s log tells more than the code. UNKNOWN is often an exception that the handler did not catch, or a response without grpc-status. INTERNAL is often a reset stream, or a message that one side cannot decode.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>في الحالتين يفيدك سجل الخادم أكثر من الرمز. وكثيرًا ما يكون UNKNOWN استثناءً لم يلتقطه المعالج أو استجابة دون grpc-status. وكثيرًا ما يكون INTERNAL تدفقًا أُعيد ضبطه أو رسالة لا يستطيع أحد الطرفين فك ترميزها.</translation>
    </message>
    <message>
        <source>Choose it when you detect that an invariant of your system is broken, which is a serious error.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما تكتشف أن شرطًا ثابتًا (invariant) في نظامك قد اختل، وهذا خطأ جسيم.</translation>
    </message>
    <message>
        <source>Choose it when an error from elsewhere carries too little information for any other code.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما يأتي من موضع آخر خطأ لا يحمل معلومات تكفي لاختيار أي رمز آخر.</translation>
    </message>
</context>
<context>
    <name>grpc/8 – grpc/14</name>
    <message>
        <source>RESOURCE_EXHAUSTED says that a limit is reached or a stock is empty, while UNAVAILABLE says that the service cannot be used for the moment.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يعني RESOURCE_EXHAUSTED أن حدًا قد بُلغ أو مخزونًا قد نفد، بينما يعني UNAVAILABLE أن الخدمة لا يمكن استخدامها حاليًا.</translation>
    </message>
    <message>
        <source>After UNAVAILABLE retry with growing pauses. After RESOURCE_EXHAUSTED read the message first: a quota needs a longer pause, but a message that is too large fails each time. A proxy&apos;s rate limit can arrive as UNAVAILABLE, because a bare HTTP `429` becomes that code.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>بعد UNAVAILABLE أعد المحاولة بفترات انتظار متزايدة. وبعد RESOURCE_EXHAUSTED اقرأ الرسالة أولًا: فالحصة تحتاج إلى انتظار أطول، أما الرسالة الأكبر من اللازم فتفشل كل مرة. وقد يصل حد المعدل لدى خادم وكيل بالرمز UNAVAILABLE، لأن استجابة HTTP `429` دون grpc-status تصبح ذلك الرمز.</translation>
    </message>
    <message>
        <source>Choose it when something is used up, such as the quota of this user or the space in the file system.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما يُستنفد شيء ما، مثل حصة هذا المستخدم أو المساحة في نظام الملفات.</translation>
    </message>
    <message>
        <source>Choose it when the service as a whole is out of reach for a short time, and the client may repeat just this call.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما يتعذر الوصول إلى الخدمة كلها لفترة قصيرة، ويمكن للعميل تكرار هذا الاستدعاء وحده.</translation>
    </message>
</context>
<context>
    <name>grpc/5 – grpc/12</name>
    <message>
        <source>NOT_FOUND means that the method ran and missed an object, while UNIMPLEMENTED means that the server does not offer the method.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يعني NOT_FOUND أن الطريقة نُفذت ولم تجد كائنًا، بينما يعني UNIMPLEMENTED أن الخادم لا يقدم الطريقة.</translation>
    </message>
    <message>
        <source>On NOT_FOUND look at the data in the request, on UNIMPLEMENTED at service name, version, port and proxy route. A web server in between that answers HTTP `404` produces UNIMPLEMENTED, not NOT_FOUND.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>عند NOT_FOUND افحص البيانات الواردة في الطلب، وعند UNIMPLEMENTED افحص اسم الخدمة والإصدار والمنفذ والمسار في الخادم الوكيل. وإذا رد خادم ويب واقع بينهما برمز HTTP `404` نتج UNIMPLEMENTED لا NOT_FOUND.</translation>
    </message>
    <message>
        <source>Choose it when your method works, but the object that the request names does not exist.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما تعمل طريقتك، لكن الكائن الذي يسميه الطلب لا وجود له.</translation>
    </message>
    <message>
        <source>Choose it when the method, or a feature that it needs, is missing or switched off in this server.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما تكون الطريقة، أو ميزة تحتاج إليها، مفقودة أو معطلة في هذا الخادم.</translation>
    </message>
</context>
<context>
    <name>grpc/14 – grpc/10</name>
    <message>
        <source>After UNAVAILABLE the client may repeat just the failed call, while ABORTED makes it repeat the whole sequence to which the call belongs.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>بعد UNAVAILABLE يمكن للعميل تكرار الاستدعاء الفاشل وحده، بينما يلزمه ABORTED بتكرار التسلسل الكامل الذي ينتمي إليه الاستدعاء.</translation>
    </message>
    <message>
        <source>Ask whether your earlier reads are still valid. After UNAVAILABLE the same request can go out again after a pause. After ABORTED another operation may have changed the data, so read it again before you write.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>اسأل نفسك هل ما زالت قراءاتك السابقة صالحة. بعد UNAVAILABLE يمكن إرسال الطلب نفسه من جديد بعد فترة انتظار. أما بعد ABORTED فقد تكون عملية أخرى غيرت البيانات، فاقرأها من جديد قبل أن تكتب.</translation>
    </message>
    <message>
        <source>Choose it when only time stands in the way of this call, and the same request can succeed later.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما لا يعيق هذا الاستدعاء سوى الوقت، ويمكن أن ينجح الطلب نفسه لاحقًا.</translation>
    </message>
    <message>
        <source>Choose it when the client has to restart at a higher level, for example with the first read of its transaction.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما يجب على العميل أن يبدأ من مستوى أعلى، من القراءة الأولى في معاملته مثلًا.</translation>
    </message>
</context>
<context>
    <name>grpc/6 – grpc/10</name>
    <message>
        <source>ALREADY_EXISTS reports an object that is there to stay, while ABORTED reports a passing collision with another operation.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يبلغ ALREADY_EXISTS عن كائن موجود وسيبقى، بينما يبلغ ABORTED عن تصادم عابر مع عملية أخرى.</translation>
    </message>
    <message>
        <source>After ALREADY_EXISTS another attempt fails in the same way, so read the object or choose another name. After ABORTED a new run of the whole operation can succeed. Over HTTP both arrive as `409`, so a REST client has to read the status name.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>بعد ALREADY_EXISTS تفشل المحاولة التالية بالطريقة نفسها، فاقرأ الكائن أو اختر اسمًا آخر. أما بعد ABORTED فقد ينجح تنفيذ العملية كلها من جديد. ويصل كلاهما عبر HTTP بالرمز `409`، فعلى عميل REST أن يقرأ اسم الحالة.</translation>
    </message>
    <message>
        <source>Choose it when a create call names something that exists already.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما يسمي استدعاء إنشاءٍ شيئًا موجودًا بالفعل.</translation>
    </message>
    <message>
        <source>Choose it when a concurrent operation got in the way, for example in a transaction or a sequence check.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما تعترض الطريق عملية متزامنة، في معاملة مثلًا أو عند فحص التسلسل.</translation>
    </message>
</context>
<context>
    <name>grpc/14 – grpc/13</name>
    <message>
        <source>UNAVAILABLE is expected to pass and invites a retry, while INTERNAL reports a broken invariant, which a retry does not repair.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يُتوقع أن يكون UNAVAILABLE عابرًا، وهو يدعو إلى إعادة المحاولة، بينما يبلغ INTERNAL عن اختلال شرط ثابت لا تصلحه إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Retry after UNAVAILABLE with growing pauses. After INTERNAL keep the message and report it. If its text names RST_STREAM or another HTTP/2 error, a proxy may be the cause, although the code sounds like a bug in the service.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>بعد UNAVAILABLE أعد المحاولة بفترات انتظار متزايدة. وبعد INTERNAL احتفظ بالرسالة وأبلغ عنها. وإذا ورد في نصها RST_STREAM أو خطأ HTTP/2 آخر فقد يكون السبب خادمًا وكيلًا، وإن أوحى الرمز بخلل في الخدمة.</translation>
    </message>
    <message>
        <source>Choose it when the cause is temporary, for example a restart or a lost backend.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما يكون السبب مؤقتًا، مثل إعادة تشغيل أو فقدان طرف خلفي.</translation>
    </message>
    <message>
        <source>Choose it when your system is in a condition that must never occur.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما يكون نظامك في وضع لا يجوز أن يحدث أبدًا.</translation>
    </message>
</context>
<context>
    <name>grpc/4 – grpc/13</name>
    <message>
        <source>DEADLINE_EXCEEDED says that the caller&apos;s time ran out, while INTERNAL says that the server or the transport broke.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يعني DEADLINE_EXCEEDED أن وقت المستدعي انقضى، بينما يعني INTERNAL أن الخادم أو النقل تعطل.</translation>
    </message>
    <message>
        <source>After DEADLINE_EXCEEDED compare the elapsed time with the deadline. After INTERNAL look for a stream error or a fault in the logs. Close to the deadline check both: some clients have reported INTERNAL when the server reset the stream first.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>بعد DEADLINE_EXCEEDED قارن الزمن المنقضي بالموعد النهائي. وبعد INTERNAL ابحث في السجلات عن خطأ في التدفق أو عن عطل. وقرب الموعد النهائي تحقق من الأمرين: فقد أبلغ بعض العملاء عن INTERNAL عندما سبق الخادم إلى إعادة ضبط التدفق.</translation>
    </message>
    <message>
        <source>Choose it when the caller&apos;s deadline has passed during the work.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما ينقضي الموعد النهائي للمستدعي أثناء العمل.</translation>
    </message>
    <message>
        <source>Choose it when a fault of the system ended the work, even if it also took long.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما ينهي عطل في النظام العمل، حتى لو كان قد استغرق وقتًا طويلًا أيضًا.</translation>
    </message>
</context>
<context>
    <name>grpc/12 – grpc/14</name>
    <message>
        <source>UNIMPLEMENTED is a lasting answer about a method that the server does not offer, while UNAVAILABLE is a passing answer about a service that cannot be used right now.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يُعد UNIMPLEMENTED ردًا دائمًا بشأن طريقة لا يقدمها الخادم، بينما UNAVAILABLE رد عابر بشأن خدمة لا يمكن استخدامها الآن.</translation>
    </message>
    <message>
        <source>Do not retry after UNIMPLEMENTED; compare versions, names and routes. Retry after UNAVAILABLE. If a proxy answers without grpc-status, its HTTP status decides: `404` becomes UNIMPLEMENTED, while `429`, `502`, `503` and `504` become UNAVAILABLE.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>لا تُعد المحاولة بعد UNIMPLEMENTED، بل قارن الإصدارات والأسماء والمسارات. وأعد المحاولة بعد UNAVAILABLE. وإذا رد خادم وكيل دون grpc-status فحالة HTTP هي الفيصل: تتحول `404` إلى UNIMPLEMENTED، بينما تتحول `429` و `502` و `503` و `504` إلى UNAVAILABLE.</translation>
    </message>
    <message>
        <source>Choose it when this server does not offer the method, whether it lacks the code or has it switched off.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما لا يقدم هذا الخادم الطريقة، سواء خلا من شيفرتها أو عُطلت فيه.</translation>
    </message>
    <message>
        <source>Choose it when the method exists, but the service cannot run it for a short time.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما تكون الطريقة موجودة، لكن الخدمة لا تستطيع تنفيذها لفترة قصيرة.</translation>
    </message>
</context>
<context>
    <name>smtp/252 – smtp/250</name>
    <message>
        <source>After VRFY, 250 says that the server verified the address, while 252 leaves the question open, so only a delivery attempt can tell.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>بعد VRFY يعني 250 أن الخادم تحقق من العنوان، بينما يترك 252 السؤال مفتوحًا، فلا تحسمه إلا محاولة تسليم.</translation>
    </message>
    <message>
        <source>Look at the command: 252 belongs to VRFY or EXPN, whereas 250 also answers RCPT and most other commands. Do not remove an address from a list because of 252. After ETRN both numbers speak about a mail queue instead of an address.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>انظر إلى الأمر: يخص 252 الأمرين VRFY و EXPN، أما 250 فيرد أيضًا على RCPT ومعظم الأوامر الأخرى. لا تحذف عنوانًا من قائمة بسبب 252. وبعد ETRN يتعلق الرقمان بقائمة انتظار البريد لا بعنوان.</translation>
    </message>
    <message>
        <source>Choose it when the address looks valid but cannot be checked in real time, or when the site has disabled VRFY for security.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما يبدو العنوان صالحًا لكن لا يمكن التحقق منه فوريًا، أو عندما تكون جهتك قد عطلت VRFY لأسباب أمنية.</translation>
    </message>
    <message>
        <source>Choose it when you really looked the mailbox up; a syntax check alone does not justify this answer to VRFY.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما تكون قد بحثت فعلًا عن صندوق البريد، ففحص الصياغة وحده لا يبرر هذا الرد على VRFY.</translation>
    </message>
</context>
<context>
    <name>smtp/252 – smtp/501</name>
    <message>
        <source>After VRFY, 501 makes you correct the argument and ask again, while 252 needs no correction: it neither confirms nor denies the address.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>بعد VRFY يدعوك 501 إلى تصحيح المعطى والسؤال من جديد، بينما لا يتطلب 252 تصحيحًا: فهو لا يؤكد العنوان ولا ينفيه.</translation>
    </message>
    <message>
        <source>On 501 look for a missing argument or for invalid characters. On 252 leave the command as it is; the reply itself says that the server accepts the message and attempts delivery. Any command can return 501, so check that it belongs to the VRFY.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>عند 501 ابحث عن معطى مفقود أو محارف غير صالحة. وعند 252 اترك الأمر كما هو، فالرد نفسه يقول إن الخادم يقبل الرسالة ويحاول تسليمها. وقد يرد 501 على أي أمر، فتحقق من أنه يخص VRFY.</translation>
    </message>
    <message>
        <source>Choose it when the argument passes your syntax check and looks valid, but no verification is possible at this moment.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما يجتاز المعطى فحص الصياغة لديك ويبدو صالحًا، لكن التحقق غير ممكن في هذه اللحظة.</translation>
    </message>
    <message>
        <source>Choose it when VRFY comes without an argument or contains characters that SMTP does not allow.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما يأتي VRFY دون معطى أو يحتوي على محارف لا يسمح بها SMTP.</translation>
    </message>
</context>
<context>
    <name>smtp/252 – smtp/550</name>
    <message>
        <source>252 leaves the address usable, so you may send to it, while 550 tells you to stop until the address or the policy behind the refusal changes.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يُبقي 252 العنوان قابلًا للاستخدام فيمكنك الإرسال إليه، بينما يطلب منك 550 التوقف إلى أن يتغير العنوان أو السياسة التي سببت الرفض.</translation>
    </message>
    <message>
        <source>Take 252 as no answer at all: the mailbox may or may not exist. Take 550 as a refusal and read its text, because an unknown mailbox, a name that is a mailing list and a denied request share this number.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>عُدّ 252 كأنه لا جواب: قد يكون صندوق البريد موجودًا وقد لا يكون. وعُدّ 550 رفضًا واقرأ نصه، لأن صندوق البريد غير المعروف والاسم الذي هو قائمة بريدية والطلب المرفوض تشترك كلها في هذا الرقم.</translation>
    </message>
    <message>
        <source>Choose it when VRFY is disabled, or when you cannot verify the members of a list; the reply then reveals nothing about your users.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما يكون VRFY معطلًا، أو عندما لا تستطيع التحقق من أعضاء قائمة، فلا يكشف الرد عندئذ شيئًا عن مستخدميك.</translation>
    </message>
    <message>
        <source>Choose it when you checked the name and it is not a deliverable user; the same 550 for every VRFY breaks the standard.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما تكون قد تحققت من الاسم ووجدت أنه ليس مستخدمًا يمكن التسليم إليه، أما الرد بالرمز 550 نفسه على كل VRFY فيخالف المعيار.</translation>
    </message>
</context>
<context>
    <name>smtp/252 – smtp/553</name>
    <message>
        <source>252 takes the name as you sent it without confirming it, while 553 sends you back to the name, which is ambiguous or not allowed.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يأخذ 252 الاسم كما أرسلته دون أن يؤكده، بينما يعيدك 553 إلى الاسم لأنه ملتبس أو غير مسموح به.</translation>
    </message>
    <message>
        <source>A 553 after VRFY can have several lines, each with one possible mailbox; show them to the user, who then selects one. With 252 you can use the address unchanged, but you know no more about it than before.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>قد يتألف 553 بعد VRFY من عدة أسطر، في كل منها صندوق بريد محتمل، فاعرضها على المستخدم ليختار واحدًا. ومع 252 يمكنك استخدام العنوان دون تغيير، لكنك لا تعرف عنه أكثر مما عرفت من قبل.</translation>
    </message>
    <message>
        <source>Choose it when syntax and domain look right, for example a domain that you relay for, and only the mailbox stays unchecked.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما تبدو الصياغة والنطاق سليمين، كأن يكون نطاقًا ترحّل له البريد، ولا يبقى دون تحقق سوى صندوق البريد.</translation>
    </message>
    <message>
        <source>Choose it when the name fits more than one mailbox; you may list the candidates in a multiline reply.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما ينطبق الاسم على أكثر من صندوق بريد، ويمكنك سرد الصناديق المحتملة في رد متعدد الأسطر.</translation>
    </message>
</context>
<context>
    <name>smtp/252 – smtp/554</name>
    <message>
        <source>A comparison helps nobody: 252 reports that an address stays unverified, 554 that a whole session or transaction failed, and RFC 5321 lists no command that gets both.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>لا تفيد المقارنة أحدًا: يفيد 252 بأن عنوانًا بقي دون تحقق، ويفيد 554 بأن جلسة أو معاملة كاملة فشلت، ولا يذكر RFC 5321 أمرًا يُرد عليه بكليهما.</translation>
    </message>
    <message>
        <source>Expect 252 after VRFY or EXPN, and 554 as the greeting, after DATA or after the message. If 554 answers VRFY nevertheless, the server may be refusing every command, for example because the TLS session is not secure enough for it.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>توقع 252 بعد VRFY أو EXPN، وتوقع 554 عند الترحيب أو بعد DATA أو بعد الرسالة. وإذا رد 554 على VRFY رغم ذلك فربما كان الخادم يرفض كل الأوامر، لأن جلسة TLS مثلًا غير آمنة بالقدر الكافي في نظره.</translation>
    </message>
</context>
<context>
    <name>smtp/252 – smtp/556</name>
    <message>
        <source>252 and 556 answer different questions, so nobody needs to compare them: the first leaves one mailbox unverified after VRFY, the second refuses a recipient because its whole domain takes no mail.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يجيب 252 و 556 عن سؤالين مختلفين فلا حاجة إلى مقارنتهما: يترك الأول صندوق بريد واحدًا دون تحقق بعد VRFY، ويرفض الثاني مستلمًا لأن نطاقه كله لا يستقبل البريد.</translation>
    </message>
    <message>
        <source>556 typically follows RCPT; look for a null MX with `dig MX example.com`, and do not send to that domain. An earlier 252 for the same address is no contradiction, because it verified nothing.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>يأتي 556 عادةً بعد RCPT، فابحث عن سجل MX فارغ (null MX) بالأمر `dig MX example.com`، ولا ترسل إلى ذلك النطاق. ولا يتناقض ذلك مع 252 سابق للعنوان نفسه، لأن ذلك الرد لم يتحقق من شيء.</translation>
    </message>
</context>
<context>
    <name>smtp/450 – smtp/550</name>
    <message>
        <source>450 tells the client to keep the message and repeat the same command later, while 550 tells it to stop until someone changes the address, the account or the policy.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يطلب 450 من العميل الاحتفاظ بالرسالة وتكرار الأمر نفسه لاحقًا، بينما يطلب منه 550 التوقف إلى أن يغير أحدهم العنوان أو الحساب أو السياسة.</translation>
    </message>
    <message>
        <source>Go by the first digit: 4 means wait, 5 means that waiting alone does not help. Your mail server repeats a 450 by itself. If the code persists for days, the server gives up and returns the message.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>احتكم إلى الخانة الأولى: 4 تعني الانتظار، و 5 تعني أن الانتظار وحده لا ينفع. يعيد خادم بريدك المحاولة بعد 450 من تلقاء نفسه. فإن استمر الرمز أيامًا كف الخادم عن المحاولة وأعاد الرسالة.</translation>
    </message>
    <message>
        <source>Choose it when the identical command can succeed later, for example because the mailbox is busy or a policy blocks it for a limited time.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما يمكن أن ينجح الأمر المطابق لاحقًا، لأن صندوق البريد مشغول مثلًا أو لأن سياسة تحظره لمدة محدودة.</translation>
    </message>
    <message>
        <source>Choose it when the identical command must fail again: there is no such mailbox, no access to it, or a lasting policy against it.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما يكون مآل الأمر المطابق إلى الفشل مجددًا: لا يوجد صندوق بريد كهذا، أو لا وصول إليه، أو تمنعه سياسة دائمة.</translation>
    </message>
</context>
<context>
    <name>smtp/421 – smtp/451</name>
    <message>
        <source>421 ends the connection, so everything still to be sent needs a new one, while 451 aborts only the current action and leaves the session open.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>ينهي 421 الاتصال فيحتاج كل ما بقي إرساله إلى اتصال جديد، بينما يحبط 451 الإجراء الحالي وحده ويترك الجلسة مفتوحة.</translation>
    </message>
    <message>
        <source>After 421 connect again later. After 451 put this message back into the queue and continue with the next one in the same session. A connection that breaks without any reply counts as 451.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>بعد 421 اتصل من جديد لاحقًا. وبعد 451 أعد هذه الرسالة إلى قائمة الانتظار وتابع بالرسالة التالية في الجلسة نفسها. أما الاتصال الذي ينقطع دون أي رد فيُعامل معاملة 451.</translation>
    </message>
    <message>
        <source>Choose it when the service has to shut down; it may answer any command, and the channel closes after it.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما تضطر الخدمة إلى التوقف، ويجوز أن يكون ردًا على أي أمر، وتُغلق القناة بعده.</translation>
    </message>
    <message>
        <source>Choose it when an internal error stops this one action and you can still serve other commands.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما يوقف خطأ داخلي هذا الإجراء وحده وتظل قادرًا على خدمة الأوامر الأخرى.</translation>
    </message>
</context>
<context>
    <name>smtp/421 – smtp/450</name>
    <message>
        <source>421 closes the connection and so delays all mail to this server, while 450 after RCPT delays one mailbox and leaves the other recipients free to proceed.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يغلق 421 الاتصال فيؤخر كل البريد الموجه إلى هذا الخادم، بينما يؤخر 450 بعد RCPT صندوق بريد واحدًا ويدع بقية المستلمين يتابعون.</translation>
    </message>
    <message>
        <source>See whether the server closed the connection. If it did, queue every message for it. If the channel is open, send DATA for the recipients that were accepted and queue only the refused one.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>انظر هل أغلق الخادم الاتصال. فإن أغلقه فضع كل الرسائل الموجهة إليه في قائمة الانتظار. وإن بقيت القناة مفتوحة فأرسل DATA للمستلمين المقبولين ولا تضع في قائمة الانتظار سوى المرفوض.</translation>
    </message>
    <message>
        <source>Choose it when you cannot serve any command at the moment and are about to close the channel.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما لا تستطيع خدمة أي أمر حاليًا وتوشك أن تغلق القناة.</translation>
    </message>
    <message>
        <source>Choose it when your server works normally and only this mailbox is busy or blocked for a limited time.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما يعمل خادمك بصورة طبيعية ولا يكون مشغولًا أو محظورًا لمدة محدودة سوى صندوق البريد هذا.</translation>
    </message>
</context>
<context>
    <name>smtp/450 – smtp/451</name>
    <message>
        <source>450 blames the mailbox or a temporary policy about it, while 451 blames an error in the server&apos;s own processing, which its administrator has to find.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يعزو 450 السبب إلى صندوق البريد أو إلى سياسة مؤقتة بشأنه، بينما يعزوه 451 إلى خطأ في معالجة الخادم نفسه على مديره أن يعثر عليه.</translation>
    </message>
    <message>
        <source>Both let the message wait and repeat it unchanged. If 450 persists, ask about that mailbox or the receiving policy; if 451 persists, ask the postmaster about an internal error. Read the text first, since some software, such as greylistd, uses 451 for greylisting.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>مع كليهما تنتظر الرسالة ثم تُكرر دون تغيير. فإن استمر 450 فاسأل عن صندوق البريد ذاك أو عن سياسة الجهة المستقبلة، وإن استمر 451 فاسأل مسؤول البريد (postmaster) عن خطأ داخلي. واقرأ النص أولًا، فبعض البرامج مثل greylistd يستخدم 451 للإدراج في القائمة الرمادية.</translation>
    </message>
    <message>
        <source>Choose it when you know the mailbox and cannot take mail for it now, for example because a policy blocks it for some time.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما تعرف صندوق البريد ولا تستطيع قبول بريد له الآن، لأن سياسة تحظره لبعض الوقت مثلًا.</translation>
    </message>
    <message>
        <source>Choose it when the check or the processing itself broke off, for example because a DNS query for SPF got no usable answer.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما ينقطع الفحص أو المعالجة نفسها، كأن لا يحصل استعلام DNS الخاص بفحص SPF على جواب صالح للاستخدام.</translation>
    </message>
</context>
<context>
    <name>smtp/451 – smtp/452</name>
    <message>
        <source>452 names a shortage of storage or of room for recipients, so sending less at once can help, while 451 names an internal error, so you can only wait.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يذكر 452 نقصًا في التخزين أو في السعة المتاحة للمستلمين فقد يفيد إرسال أقل في المرة الواحدة، بينما يذكر 451 خطأ داخليًا فليس لك إلا الانتظار.</translation>
    </message>
    <message>
        <source>After 452 at RCPT, send the message to the recipients already accepted, then offer the others in a new transaction. After 451 there is nothing to split: repeat the message later, and let the server&apos;s administrator read the log.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>بعد 452 عند RCPT أرسل الرسالة إلى المستلمين المقبولين، ثم قدم الآخرين في معاملة جديدة. أما بعد 451 فلا شيء يُقسم: كرر الرسالة لاحقًا، ودع مدير الخادم يقرأ السجل.</translation>
    </message>
    <message>
        <source>Choose it when processing fails on your side for a reason other than space, such as a database that is unavailable for the moment.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما تفشل المعالجة لديك لسبب غير المساحة، مثل قاعدة بيانات غير متاحة في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Choose it when storage is short or your recipient buffer is full; that buffer must hold at least 100 recipients.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما يضيق التخزين أو يمتلئ المخزن المؤقت للمستلمين لديك، وهو مخزن يجب أن يتسع لما لا يقل عن 100 مستلم.</translation>
    </message>
</context>
<context>
    <name>smtp/452 – smtp/552</name>
    <message>
        <source>452 is a shortage that can pass, so the message stays in the queue, while 552 is final: the message must become smaller, or someone must free or add storage.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يعبر 452 عن نقص قد يزول فتبقى الرسالة في قائمة الانتظار، بينما 552 نهائي: يجب أن تصغر الرسالة أو أن يفرغ أحدهم مساحة تخزين أو يضيفها.</translation>
    </message>
    <message>
        <source>Compare the message with the number after `SIZE` in the EHLO reply; above that limit, repeating it is useless. One exception: a 552 because of too many recipients comes from the older RFC 821, so treat it as 452 and send to the others later.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>قارن حجم الرسالة بالرقم الذي يلي `SIZE` في رد EHLO، فإن تجاوزت ذلك الحد فلا فائدة من تكرارها. وهناك استثناء واحد: 552 بسبب كثرة المستلمين يرجع إلى RFC 821 الأقدم، فعامله معاملة 452 وأرسل إلى الباقين لاحقًا.</translation>
    </message>
    <message>
        <source>Choose it when you lack room for this message now but may have it later, or when the transaction holds as many recipients as you can buffer.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما لا تجد مكانًا لهذه الرسالة الآن وقد تجده لاحقًا، أو عندما تبلغ المعاملة أقصى عدد من المستلمين يسعه مخزنك المؤقت.</translation>
    </message>
    <message>
        <source>Choose it when the message exceeds your fixed maximum size or the storage that is allocated.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما تتجاوز الرسالة الحد الثابت للحجم لديك أو مساحة التخزين المخصصة.</translation>
    </message>
</context>
<context>
    <name>smtp/530 – smtp/535</name>
    <message>
        <source>530 asks for a login or for TLS that is missing, while 535 rejects a login that you did send, so only 535 makes you check the credentials.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يطلب 530 تسجيل دخول أو TLS لم يحدث بعد، بينما يرفض 535 تسجيل دخول أرسلته فعلًا، فلا داعي إلى فحص بيانات الاعتماد إلا مع 535.</translation>
    </message>
    <message>
        <source>535 follows AUTH. 530 follows other commands, such as MAIL; directly after AUTH it says that STARTTLS must come first. For 530 switch on authentication or STARTTLS in the client, for 535 enter the user name and password again.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>يأتي 535 بعد AUTH. ويأتي 530 بعد أوامر أخرى مثل MAIL، فإن أتى بعد AUTH مباشرة فمعناه أن STARTTLS يجب أن يسبقه. عند 530 فعّل المصادقة أو STARTTLS في العميل، وعند 535 أدخل اسم المستخدم وكلمة السر من جديد.</translation>
    </message>
    <message>
        <source>Choose it when policy requires authentication or TLS and the client sends a command without it.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما تشترط السياسة المصادقة أو TLS ويرسل العميل أمرًا من دون ذلك.</translation>
    </message>
    <message>
        <source>Choose it when the AUTH exchange ran and the credentials were invalid or insufficient; if your own system failed, [smtp/454] is right.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما يكتمل تبادل AUTH وتكون بيانات الاعتماد غير صالحة أو غير كافية، أما إذا تعطل نظامك أنت فالصواب [smtp/454].</translation>
    </message>
</context>
<context>
    <name>smtp/550 – smtp/551</name>
    <message>
        <source>Both refuse the recipient for good, but 551 names another address to which you can send the message yourself, while 550 names none.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يرفض كلاهما المستلم نهائيًا، لكن 551 يذكر عنوانًا آخر يمكنك إرسال الرسالة إليه بنفسك، بينما لا يذكر 550 أي عنوان.</translation>
    </message>
    <message>
        <source>With 551 read the new address in the text and send again to it; let no program store it before the server&apos;s identity is certain. With 550 ask the person in another way, because a server may hide a new address on purpose.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>مع 551 اقرأ العنوان الجديد في النص وأعد الإرسال إليه، ولا تدع أي برنامج يخزنه قبل التأكد من هوية الخادم. ومع 550 اسأل الشخص بوسيلة أخرى، فقد يخفي الخادم العنوان الجديد عمدًا.</translation>
    </message>
    <message>
        <source>Choose it when you do not deliver to this address, and a new one is unknown or must stay private.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما لا تسلّم إلى هذا العنوان، والعنوان الجديد غير معروف أو يجب أن يبقى خاصًا.</translation>
    </message>
    <message>
        <source>Choose it when the user is elsewhere, you do not forward, and your site accepts that any client learns the new address.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما يكون المستخدم قد انتقل إلى عنوان آخر، وأنت لا تمرر البريد، وجهتك تقبل أن يعرف أي عميل العنوان الجديد.</translation>
    </message>
</context>
<context>
    <name>smtp/550 – smtp/553</name>
    <message>
        <source>550 refuses the mailbox behind a name, so you ask whether it exists and is open to you, while 553 refuses the name itself, so you write it differently.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يرفض 550 صندوق البريد الذي وراء الاسم فتسأل هل هو موجود ومتاح لك، بينما يرفض 553 الاسم نفسه فتكتبه بصورة أخرى.</translation>
    </message>
    <message>
        <source>At 553 check the characters, whether a short name is ambiguous, and whether RCPT requires an ASCII address. At 550 the name need not be malformed: look for a misspelt but possible name, a missing account or a policy in the text.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>عند 553 تحقق من المحارف، وهل الاسم القصير ملتبس، وهل يشترط RCPT عنوان ASCII. وعند 550 لا يلزم أن يكون الاسم فاسد الصياغة: ابحث عن اسم ممكن لكنه مكتوب خطأ، أو حساب مفقود، أو سياسة يذكرها النص.</translation>
    </message>
    <message>
        <source>Choose it when the name is well formed but the mailbox does not exist, cannot be accessed or is barred by policy.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما تكون صياغة الاسم سليمة لكن صندوق البريد غير موجود أو يتعذر الوصول إليه أو تمنعه سياسة.</translation>
    </message>
    <message>
        <source>Choose it when the name breaks your naming rules, fits several users, or must be ASCII in RCPT.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما يخالف الاسم قواعد التسمية لديك، أو ينطبق على عدة مستخدمين، أو يجب أن يكون ASCII في RCPT.</translation>
    </message>
</context>
<context>
    <name>smtp/550 – smtp/554</name>
    <message>
        <source>At RCPT, 550 refuses one recipient and the others can continue, while 554 blames no mailbox: the transaction, or at the greeting the whole session, failed.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>عند RCPT يرفض 550 مستلمًا واحدًا ويمكن للباقين المتابعة، بينما لا يخص 554 صندوق بريد بعينه: فشلت المعاملة، أو الجلسة كلها إن جاء عند الترحيب.</translation>
    </message>
    <message>
        <source>Note the moment. After RCPT, 550 leaves the other recipients unaffected; after the final dot either number rejects the message for all of them. A 554 instead of the greeting means that this server offers you no mail service.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>انتبه إلى لحظة وروده. بعد RCPT لا يمس 550 بقية المستلمين، أما بعد النقطة الختامية فأي من الرقمين يرفض الرسالة لهم جميعًا. وإذا جاء 554 بدلًا من الترحيب فهذا الخادم لا يقدم لك خدمة بريد.</translation>
    </message>
    <message>
        <source>Choose it when you can name the cause: an unavailable mailbox, or a policy against the host, the sender, the recipient or the message.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما تستطيع تسمية السبب: صندوق بريد غير متاح، أو سياسة تمنع المضيف أو المرسل أو المستلم أو الرسالة.</translation>
    </message>
    <message>
        <source>Choose it when no more precise code describes the failure, or when DATA arrives and every recipient was rejected.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما لا يصف الفشل رمز أدق، أو عندما يصل DATA وقد رُفض جميع المستلمين.</translation>
    </message>
</context>
<context>
    <name>smtp/551 – smtp/553</name>
    <message>
        <source>551 knows the user and points to an address elsewhere, so you change the destination, while 553 cannot use the name, so you change how it is written.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يعرف 551 المستخدم ويدل على عنوان في مكان آخر فتغير الوجهة، بينما لا يستطيع 553 استخدام الاسم فتغير طريقة كتابته.</translation>
    </message>
    <message>
        <source>Both texts can contain addresses. The one in 551 is the place to try next; those in a 553 after VRFY are possibilities, from which a person has to select.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>قد يحتوي نص كليهما على عناوين. فالعنوان في 551 هو ما تجربه بعد ذلك، أما العناوين في 553 بعد VRFY فاحتمالات على شخص أن يختار منها.</translation>
    </message>
    <message>
        <source>Choose it when you know where the user is now, do not forward, and may show the new address.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما تعرف أين أصبح المستخدم، ولا تمرر البريد، ويجوز لك إظهار العنوان الجديد.</translation>
    </message>
    <message>
        <source>Choose it when this server does not permit the name, or when it is ambiguous and identifies no single user.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما لا يسمح هذا الخادم بالاسم، أو عندما يكون ملتبسًا لا يحدد مستخدمًا بعينه.</translation>
    </message>
</context>
<context>
    <name>smtp/501 – smtp/553</name>
    <message>
        <source>501 says that the argument breaks the grammar of SMTP, so the command must be written correctly, while 553 says that this server does not allow the mailbox name.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يعني 501 أن المعطى يخالف قواعد صياغة SMTP فيجب كتابة الأمر على وجهه الصحيح، بينما يعني 553 أن هذا الخادم لا يسمح باسم صندوق البريد.</translation>
    </message>
    <message>
        <source>Check the raw line for spaces around the colon, missing angle brackets and invalid characters. If it is correct, the server&apos;s rules for names are the cause. The border is not sharp, because RFC 5321 gives wrong mailbox syntax as an example of 553.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>افحص السطر الخام بحثًا عن مسافات حول النقطتين الرأسيتين وأقواس زاوية ناقصة ومحارف غير صالحة. فإن كان سليمًا فالسبب قواعد التسمية في الخادم. والحد بينهما غير قاطع، لأن RFC 5321 يضرب الصياغة الخاطئة لصندوق البريد مثالًا على 553.</translation>
    </message>
    <message>
        <source>Choose it when you cannot parse the argument: illegal characters, a path that is too long, or a DSN parameter given twice.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما لا تستطيع تحليل المعطى: محارف غير مسموح بها، أو مسار أطول من اللازم، أو معامل DSN مذكور مرتين.</translation>
    </message>
    <message>
        <source>Choose it when the argument parses, yet the name does not fit the rules of your site or must be ASCII.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما يمكن تحليل المعطى لكن الاسم لا يوافق قواعد جهتك أو يجب أن يكون ASCII.</translation>
    </message>
</context>
<context>
    <name>smtp/501 – smtp/550</name>
    <message>
        <source>501 means that the server could not read the argument and judged no mailbox yet, while 550 means that it read the address and refuses it.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يعني 501 أن الخادم لم يستطع قراءة المعطى ولم يحكم بعد على أي صندوق بريد، بينما يعني 550 أنه قرأ العنوان ويرفضه.</translation>
    </message>
    <message>
        <source>With 501 compare the command letter by letter with the required form, correct it and send it again. With 550 the form is not the problem: the address, the account or the policy has to change.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>مع 501 قارن الأمر حرفًا بحرف بالصيغة المطلوبة، ثم صححه وأرسله من جديد. ومع 550 ليست الصيغة هي المشكلة: يجب أن يتغير العنوان أو الحساب أو السياسة.</translation>
    </message>
    <message>
        <source>Choose it when an envelope address is detectably malformed; RFC 6409 §5.1 prescribes this code for it on submission servers.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما يتضح أن صياغة عنوان في المغلف فاسدة، فقد نص RFC 6409 §5.1 على هذا الرمز لذلك في خوادم التقديم.</translation>
    </message>
    <message>
        <source>Choose it when a readable address leads to no deliverable mailbox, or when policy forbids this sender or recipient.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما لا يقود عنوان مقروء إلى صندوق بريد يمكن التسليم إليه، أو عندما تمنع سياسة هذا المرسل أو المستلم.</translation>
    </message>
</context>
<context>
    <name>smtp/554 – smtp/521</name>
    <message>
        <source>As a greeting, 521 says that this host never accepts mail from anyone, so remove it as a destination, while 554 may concern only your host or your mail.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>عند الترحيب يعني 521 أن هذا المضيف لا يقبل بريدًا من أحد أبدًا فاحذفه من وجهاتك، بينما قد لا يخص 554 سوى مضيفك أو بريدك.</translation>
    </message>
    <message>
        <source>After 521 compare the host with the MX records of the domain, because it may be the wrong machine. After a 554 greeting read the text, which should give enough detail to find the cause, and ask that server&apos;s administrator.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>بعد 521 قارن المضيف بسجلات MX الخاصة بالنطاق، فقد يكون جهازًا غير المقصود. وبعد ترحيب بالرمز 554 اقرأ النص، إذ ينبغي أن يعطي تفاصيل تكفي لمعرفة السبب، واسأل مدير ذلك الخادم.</translation>
    </message>
    <message>
        <source>Choose it when you refuse this connection or transaction, although other clients or other mail may be accepted.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما ترفض هذا الاتصال أو هذه المعاملة، مع أن عملاء آخرين أو بريدًا آخر قد يُقبل.</translation>
    </message>
    <message>
        <source>Choose it when the machine takes no mail under any circumstances; send it instead of the 220 greeting.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما لا يستقبل الجهاز البريد تحت أي ظرف، وأرسله بدلًا من الترحيب 220.</translation>
    </message>
</context>
<context>
    <name>smtp/521 – smtp/556</name>
    <message>
        <source>521 comes from the host that takes no mail, as its greeting, while 556 comes from a relay that knows this without a connection to that host.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يأتي 521 من المضيف الذي لا يستقبل البريد في صورة ترحيبه، بينما يأتي 556 من خادم ترحيل يعرف ذلك دون اتصال بذلك المضيف.</translation>
    </message>
    <message>
        <source>Find out which machine speaks. With 521 you reached the refusing host itself, so check whether you wanted another one. With 556 an intermediate server, often your own outgoing relay, refused the recipient, so look for a null MX in the domain&apos;s DNS.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>حدد الجهاز الذي يرد. مع 521 وصلت إلى المضيف الرافض نفسه، فتحقق هل كنت تقصد غيره. ومع 556 رفض المستلمَ خادم وسط الطريق، وكثيرًا ما يكون خادم الترحيل الصادر لديك، فابحث عن سجل MX فارغ (null MX) في DNS الخاص بالنطاق.</translation>
    </message>
    <message>
        <source>Choose it when you are the host without mail service and answer connections only to say so.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما تكون أنت المضيف الذي لا يقدم خدمة بريد، ولا ترد على الاتصالات إلا لتعلن ذلك.</translation>
    </message>
    <message>
        <source>Choose it when you relay for others and the recipient&apos;s domain publishes a null MX; add the enhanced code `5.1.10`.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما ترحّل البريد لغيرك وينشر نطاق المستلم سجل MX فارغًا (null MX)، وأضف الرمز المحسّن `5.1.10`.</translation>
    </message>
</context>
<context>
    <name>smtp/550 – smtp/556</name>
    <message>
        <source>550 refuses one mailbox, and others at the same domain may work, while 556 rules out every address at that domain.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يرفض 550 صندوق بريد واحدًا وقد تعمل صناديق أخرى في النطاق نفسه، بينما يستبعد 556 كل عنوان في ذلك النطاق.</translation>
    </message>
    <message>
        <source>At 556 check the part after the @ for a typing error; if it is right, the domain wants no mail and you need another way to reach the person. At 550 check the part before the @ and the policy that the text mentions.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>عند 556 افحص ما بعد العلامة @ بحثًا عن خطأ كتابي، فإن كان صحيحًا فالنطاق لا يريد بريدًا وعليك إيجاد وسيلة أخرى للوصول إلى الشخص. وعند 550 افحص ما قبل العلامة @ والسياسة التي يذكرها النص.</translation>
    </message>
    <message>
        <source>Choose it when the domain takes mail but this recipient does not, or when the sender&apos;s domain has a null MX (`5.7.27`).</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما يستقبل النطاق البريد ولا يستقبله هذا المستلم، أو عندما يكون لنطاق المرسل سجل MX فارغ (`5.7.27`).</translation>
    </message>
    <message>
        <source>Choose it when you know without a connection, usually from a null MX, that the recipient&apos;s domain accepts no mail.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما تعرف دون اتصال أن نطاق المستلم لا يقبل البريد، وعادةً ما تعرف ذلك من سجل MX فارغ (null MX).</translation>
    </message>
</context>
<context>
    <name>smtp/553 – smtp/554</name>
    <message>
        <source>553 names its cause, the mailbox name, so you know what to correct, while 554 names none, so you depend on the text or on the server&apos;s log.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يسمي 553 سببه، وهو اسم صندوق البريد، فتعرف ما الذي تصححه، بينما لا يسمي 554 سببًا، فتعتمد على النص أو على سجل الخادم.</translation>
    </message>
    <message>
        <source>553 answers MAIL, RCPT or VRFY, before any message text is sent. 554 is mostly a greeting or a reply around DATA; do not change addresses because of it unless the text tells you to.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>يرد 553 على MAIL أو RCPT أو VRFY قبل إرسال أي نص للرسالة. أما 554 فيكون غالبًا ترحيبًا أو ردًا قرب DATA، فلا تغير العناوين بسببه ما لم يطلب النص ذلك.</translation>
    </message>
    <message>
        <source>Choose it when a mailbox name in the envelope is not allowed here, so that the client can point at the address.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما يكون في المغلف اسم صندوق بريد غير مسموح به هنا، حتى يستطيع العميل أن يشير إلى العنوان المعني.</translation>
    </message>
    <message>
        <source>Choose it when the failure belongs to the transaction as a whole and no code with a narrower meaning fits.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما يخص الفشل المعاملة كلها ولا يناسبه رمز أضيق معنى.</translation>
    </message>
</context>
<context>
    <name>smtp/421 – smtp/550</name>
    <message>
        <source>421 asks you to return later with the same message, while 550 says that the same attempt fails again unless something about the address or the policy changes.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يطلب منك 421 أن تعود لاحقًا بالرسالة نفسها، بينما يعني 550 أن المحاولة نفسها ستفشل مجددًا ما لم يتغير شيء في العنوان أو السياسة.</translation>
    </message>
    <message>
        <source>421 says nothing about an address: the service closes the connection, perhaps before it examined any recipient. 550 is a judgement about an address or a policy, and the session stays open for further commands.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>لا يقول 421 شيئًا عن أي عنوان: تغلق الخدمة الاتصال، وربما قبل أن تفحص أي مستلم. أما 550 فحكم على عنوان أو سياسة، وتبقى الجلسة بعده مفتوحة لأوامر أخرى.</translation>
    </message>
    <message>
        <source>Choose it when the service becomes unavailable and closes the channel, never as a lasting refusal.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما تصبح الخدمة غير متاحة وتغلق القناة، ولا تستخدمه أبدًا رفضًا دائمًا.</translation>
    </message>
    <message>
        <source>Choose it when the refusal also holds at a later attempt; keep the connection open until the client sends QUIT.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما يسري الرفض على محاولة لاحقة أيضًا، وأبقِ الاتصال مفتوحًا حتى يرسل العميل QUIT.</translation>
    </message>
</context>
<context>
    <name>smtp/251 – smtp/551</name>
    <message>
        <source>With 251 the server forwards the message and you need do nothing, while with 551 it refuses and you must send the message to the new address yourself.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>مع 251 يمرر الخادم الرسالة فلا يلزمك شيء، بينما يرفضها مع 551 فعليك أن ترسلها بنفسك إلى العنوان الجديد.</translation>
    </message>
    <message>
        <source>Both carry an address in the text, and an address book may learn it only from a server whose identity is certain. After 251 continue with DATA; after 551 this recipient is not part of the transaction.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>يحمل كلاهما عنوانًا في نصه، ولا يجوز أن يحفظه دفتر العناوين إلا إذا جاء من خادم هويته مؤكدة. بعد 251 تابع بالأمر DATA، أما بعد 551 فليس هذا المستلم جزءًا من المعاملة.</translation>
    </message>
    <message>
        <source>Choose it when you forward the mail of a user who is elsewhere and also want the sender to learn the new address.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما تمرر بريد مستخدم انتقل إلى عنوان آخر وتريد كذلك أن يعرف المرسل العنوان الجديد.</translation>
    </message>
    <message>
        <source>Choose it when you do not deliver to an address that has changed, but your site permits that you disclose its replacement.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما لا تسلّم إلى عنوان تغير، لكن جهتك تسمح لك بالكشف عن بديله.</translation>
    </message>
</context>
<context>
    <name>smtp/251 – smtp/252</name>
    <message>
        <source>251 knows that the user is elsewhere and names the address to which mail is forwarded, while 252 knows nothing certain and promises only an attempt.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يعرف 251 أن المستخدم في مكان آخر ويسمي العنوان الذي يُمرر إليه البريد، بينما لا يعرف 252 شيئًا مؤكدًا ولا يعد بأكثر من محاولة.</translation>
    </message>
    <message>
        <source>251 can answer RCPT or VRFY, 252 only VRFY or EXPN. After ETRN both mean something else: 251 that no messages wait for the node, 252 that the server has started the pending messages.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>قد يرد 251 على RCPT أو VRFY، ولا يرد 252 إلا على VRFY أو EXPN. وبعد ETRN يختلف معناهما: يعني 251 أنه لا رسائل تنتظر للعقدة، ويعني 252 أن الخادم بدأ معالجة الرسائل المعلقة.</translation>
    </message>
    <message>
        <source>Choose it when the mailbox is not local, you know its new address, and you forward the mail there.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما لا يكون صندوق البريد محليًا، وتعرف عنوانه الجديد، وتمرر البريد إليه.</translation>
    </message>
    <message>
        <source>Choose it when the address looks valid but lies behind another server, so that you cannot check the mailbox in real time.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما يبدو العنوان صالحًا لكنه يقع خلف خادم آخر، فلا تستطيع التحقق من صندوق البريد فوريًا.</translation>
    </message>
</context>
<context>
    <name>smtp/250 – smtp/251</name>
    <message>
        <source>Both accept the recipient; 251 adds the address to which the server forwards, so you may update your records if you trust the server, while 250 gives nothing to update.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يقبل كلاهما المستلم، ويضيف 251 العنوان الذي يمرر الخادم إليه فيمكنك تحديث بياناتك إن كنت تثق بالخادم، بينما لا يعطي 250 ما يُحدَّث.</translation>
    </message>
    <message>
        <source>Continue the transaction in the same way after either of them. A 250 does not prove that the mailbox is local, since servers may forward silently. After ETRN, 251 has another sense: no messages are waiting.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>تابع المعاملة بالطريقة نفسها بعد أي منهما. ولا يثبت 250 أن صندوق البريد محلي، فقد تمرر الخوادم البريد دون إعلان. وبعد ETRN يأخذ 251 معنى آخر: لا رسائل في الانتظار.</translation>
    </message>
    <message>
        <source>Choose it when the mailbox is yours, or when you forward and the final address must stay private.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما يكون صندوق البريد لديك، أو عندما تمرر البريد ويجب أن يبقى العنوان النهائي خاصًا.</translation>
    </message>
    <message>
        <source>Choose it when you forward and the sender may see the new address; let each site switch this off.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما تمرر البريد ويجوز للمرسل أن يرى العنوان الجديد، واسمح لكل جهة بتعطيل ذلك.</translation>
    </message>
</context>
<context>
    <name>smtp/500 – smtp/502</name>
    <message>
        <source>500 says that the server does not know the command word, so check the spelling, while 502 says that it knows the command but does not provide it.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يعني 500 أن الخادم لا يعرف كلمة الأمر فتحقق من الإملاء، بينما يعني 502 أنه يعرف الأمر لكنه لا يوفره.</translation>
    </message>
    <message>
        <source>A 500 can also complain about a line that is too long, so look at its length. If either of them answers EHLO, continue with HELO. Otherwise use only commands that the EHLO reply lists or that the standard requires.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>قد يشير 500 أيضًا إلى سطر أطول من اللازم، فانظر إلى طوله. وإذا رد أي منهما على EHLO فتابع بالأمر HELO. وفيما عدا ذلك لا تستخدم إلا الأوامر التي يسردها رد EHLO أو التي يوجبها المعيار.</translation>
    </message>
    <message>
        <source>Choose it when you do not recognise the command, or when the command line is longer than you must accept.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما لا تتعرف على الأمر، أو عندما يكون سطر الأمر أطول مما يلزمك قبوله.</translation>
    </message>
    <message>
        <source>Choose it when you recognise the command but have not implemented it, and make sure that EHLO does not list it.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما تتعرف على الأمر لكنه غير منفذ لديك، وتأكد من أن EHLO لا يسرده.</translation>
    </message>
</context>
<context>
    <name>smtp/502 – smtp/504</name>
    <message>
        <source>502 rejects the whole command, so do without it, while 504 rejects only a parameter, so the same command with another parameter can succeed.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يرفض 502 الأمر كله فاستغنِ عنه، بينما لا يرفض 504 سوى معامل، فقد ينجح الأمر نفسه بمعامل آخر.</translation>
    </message>
    <message>
        <source>A 504 after AUTH rejects the mechanism, so select another one from the EHLO list. After 502 no other spelling of the command helps; for EHLO itself it points to an old server that understands only HELO.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>إذا جاء 504 بعد AUTH فهو يرفض آلية المصادقة، فاختر آلية أخرى من قائمة EHLO. أما بعد 502 فلا تنفع كتابة الأمر بصورة أخرى، وإذا كان ردًا على EHLO نفسه دل على خادم قديم لا يفهم سوى HELO.</translation>
    </message>
    <message>
        <source>Choose it when the command exists in SMTP but your server does not implement it at all.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما يكون الأمر موجودًا في SMTP لكن خادمك لا ينفذه إطلاقًا.</translation>
    </message>
    <message>
        <source>Choose it when you implement the command but not what its parameter asks for, such as an unsupported AUTH mechanism.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما تنفذ الأمر لكنك لا تنفذ ما يطلبه معامله، مثل آلية AUTH غير مدعومة.</translation>
    </message>
</context>
<context>
    <name>smtp/503 – smtp/530</name>
    <message>
        <source>503 complains about the order of the commands, while 530 complains about a missing login or TLS session, so only 530 is solved by AUTH or STARTTLS.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يشير 503 إلى خلل في ترتيب الأوامر، بينما يشير 530 إلى غياب تسجيل دخول أو جلسة TLS، فلا يحل AUTH أو STARTTLS سوى 530.</translation>
    </message>
    <message>
        <source>On 503 check what came before: RCPT needs MAIL, DATA needs an accepted recipient, and AUTH is refused inside a transaction and after a successful login. On 530 log in, or start TLS if the text asks for it, and repeat the command.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>عند 503 راجع ما سبق: يحتاج RCPT إلى MAIL، ويحتاج DATA إلى مستلم مقبول، ويُرفض AUTH داخل المعاملة وبعد تسجيل دخول ناجح. وعند 530 سجل الدخول، أو ابدأ TLS إن طلب النص ذلك، ثم كرر الأمر.</translation>
    </message>
    <message>
        <source>Choose it when a known command comes at the wrong point, such as RCPT without MAIL or a second AUTH.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما يأتي أمر معروف في غير موضعه، مثل RCPT دون MAIL أو AUTH للمرة الثانية.</translation>
    </message>
    <message>
        <source>Choose it when the order is correct but policy demands authentication or TLS that is not in force.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما يكون الترتيب صحيحًا لكن السياسة تشترط مصادقة أو TLS غير مفعل.</translation>
    </message>
</context>
<context>
    <name>smtp/534 – smtp/538</name>
    <message>
        <source>534 asks you to change to a stronger mechanism, while 538 allows the chosen mechanism on an encrypted connection, so you start TLS and keep it.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يطلب منك 534 الانتقال إلى آلية أقوى، بينما يسمح 538 بالآلية المختارة على اتصال مشفر، فتبدأ TLS وتبقي عليها.</translation>
    </message>
    <message>
        <source>On 534 try another mechanism from the EHLO list. On 538 send STARTTLS first, read the new EHLO reply, then repeat the same AUTH. 538 is historical, so you meet it only on old servers or on servers that offer a mechanism too early.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>عند 534 جرب آلية أخرى من قائمة EHLO. وعند 538 أرسل STARTTLS أولًا، واقرأ رد EHLO الجديد، ثم كرر AUTH نفسه. ولا أهمية للرمز 538 اليوم إلا تاريخيًا، فلا تصادفه إلا في خوادم قديمة أو خوادم تعرض الآلية قبل أوانها.</translation>
    </message>
    <message>
        <source>Choose it when your policy for this user demands a stronger mechanism than the one that the client selected.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما تشترط سياستك لهذا المستخدم آلية أقوى من التي اختارها العميل.</translation>
    </message>
    <message>
        <source>Choose it when an old client needs this exact hint; otherwise do not advertise the mechanism before TLS, and reject it with [smtp/504].</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما يحتاج عميل قديم إلى هذا التنبيه بعينه، وإلا فلا تعلن الآلية قبل TLS وارفضها بالرمز [smtp/504].</translation>
    </message>
</context>
<context>
    <name>smtp/454 – smtp/535</name>
    <message>
        <source>454 blames the server, so keep the password and try again later, while 535 blames the credentials, so enter other ones.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يعزو 454 السبب إلى الخادم فاحتفظ بكلمة السر وأعد المحاولة لاحقًا، بينما يعزوه 535 إلى بيانات الاعتماد فأدخل غيرها.</translation>
    </message>
    <message>
        <source>A mail program should open a password dialog for 535 only, and report a server failure for 454. After STARTTLS, 454 has nothing to do with a login: TLS is not available for the moment.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>ينبغي لبرنامج البريد ألا يفتح مربع كلمة السر إلا عند 535، وأن يبلغ عند 454 عن عطل في الخادم. وبعد STARTTLS لا صلة للرمز 454 بتسجيل الدخول: معناه أن TLS غير متاح حاليًا.</translation>
    </message>
    <message>
        <source>Choose it when a temporary failure on your side prevents the check of the credentials.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما يمنع عطل مؤقت لديك التحقق من بيانات الاعتماد.</translation>
    </message>
    <message>
        <source>Choose it when you checked the credentials and found them invalid or insufficient.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما تكون قد تحققت من بيانات الاعتماد ووجدتها غير صالحة أو غير كافية.</translation>
    </message>
</context>
<context>
    <name>smtp/220 – smtp/554</name>
    <message>
        <source>As a greeting, 220 opens the session and you send EHLO, while 554 refuses the session and the only useful command left is QUIT.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>عند الترحيب يفتح 220 الجلسة فترسل EHLO، بينما يرفض 554 الجلسة ولا يبقى أمر مفيد سوى QUIT.</translation>
    </message>
    <message>
        <source>After a 554 greeting the server waits for your QUIT and may answer everything else with [smtp/503]; its text should say what is wrong. 220 has a second use: after STARTTLS it tells you to begin the TLS negotiation.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>بعد ترحيب بالرمز 554 ينتظر الخادم منك QUIT وقد يرد على كل ما سواه بالرمز [smtp/503]، وينبغي أن يبين نصه موضع الخلل. وللرمز 220 استخدام ثانٍ: يطلب منك بعد STARTTLS أن تبدأ تفاوض TLS.</translation>
    </message>
    <message>
        <source>Choose it when you are ready for commands; the name of your host comes first in the text.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما تكون مستعدًا لتلقي الأوامر، ويأتي اسم مضيفك أولًا في النص.</translation>
    </message>
    <message>
        <source>Choose it when you refuse the session from its first line; for a host that never takes mail, [smtp/521] is exact.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما ترفض الجلسة من سطرها الأول، أما المضيف الذي لا يستقبل البريد أبدًا فالأدق له [smtp/521].</translation>
    </message>
</context>
<context>
    <name>smtp/354 – smtp/250</name>
    <message>
        <source>354 asks you to send the message text now, while 250 after the final dot says that the server has taken over responsibility for the message.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يطلب منك 354 إرسال نص الرسالة الآن، بينما يعني 250 بعد النقطة الختامية أن الخادم تولى المسؤولية عن الرسالة.</translation>
    </message>
    <message>
        <source>A log that ends with 354 proves no delivery. If the connection breaks before the 250, keep the message and repeat it later, as after [smtp/451]. Never send message text unless DATA was answered with 354.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>السجل الذي ينتهي عند 354 لا يثبت التسليم. وإذا انقطع الاتصال قبل وصول 250 فاحتفظ بالرسالة وكررها لاحقًا كما تفعل بعد [smtp/451]. ولا ترسل نص الرسالة أبدًا ما لم يكن الرد على DATA هو 354.</translation>
    </message>
    <message>
        <source>Choose it when DATA is acceptable and you are ready to read lines until the single dot.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما يكون DATA مقبولًا وتكون مستعدًا لقراءة الأسطر حتى النقطة المنفردة.</translation>
    </message>
    <message>
        <source>Choose it when the complete message is stored and you accept the duty to deliver it or to report the failure.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما تكون الرسالة الكاملة قد خُزنت وتلتزم أنت بتسليمها أو بالإبلاغ عن الفشل.</translation>
    </message>
</context>
<context>
    <name>smtp/250 – smtp/550</name>
    <message>
        <source>After RCPT, 250 adds the recipient to the transaction, while 550 leaves that recipient out, so you correct the address or inform the sender.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>بعد RCPT يضيف 250 المستلم إلى المعاملة، بينما يستبعده 550 منها، فتصحح العنوان أو تبلغ المرسل.</translation>
    </message>
    <message>
        <source>A 250 after RCPT does not prove that the mailbox exists: some servers check later, and a bounce can follow. After the final dot, 250 makes the server responsible for the message; with 550 the client remains responsible.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>لا يثبت 250 بعد RCPT أن صندوق البريد موجود: فبعض الخوادم يتحقق لاحقًا، وقد تتبعه رسالة مرتدة. وبعد النقطة الختامية يجعل 250 الخادم مسؤولًا عن الرسالة، أما مع 550 فيبقى العميل مسؤولًا عنها.</translation>
    </message>
    <message>
        <source>Choose it when you accept the recipient or, after the final dot, full responsibility for the message.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما تقبل المستلم أو تقبل، بعد النقطة الختامية، المسؤولية الكاملة عن الرسالة.</translation>
    </message>
    <message>
        <source>Choose it when you know that the address is not deliverable; say so at RCPT, because after the data nobody sees which recipient failed.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما تعلم أن العنوان غير قابل للتسليم، وأعلن ذلك عند RCPT، لأن أحدًا لا يرى بعد إرسال البيانات أي مستلم هو الذي فشل.</translation>
    </message>
</context>
<context>
    <name>smtp/451 – smtp/554</name>
    <message>
        <source>451 leaves the message in the client&apos;s queue for another attempt, while 554 stops the attempts, and a person has to look at the reply.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يترك 451 الرسالة في قائمة انتظار العميل لمحاولة أخرى، بينما يوقف 554 المحاولات، وعلى شخص أن ينظر في الرد.</translation>
    </message>
    <message>
        <source>At the end of the message either number means that the server must not deliver it later; the client still has it. With 451 let the queue work. With 554 read the reply and change something before the message goes out again.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>في نهاية الرسالة يعني أي من الرقمين أن الخادم يجب ألا يسلّمها لاحقًا، فهي ما زالت لدى العميل. مع 451 دع قائمة الانتظار تعمل. ومع 554 اقرأ الرد وغيّر شيئًا قبل إرسال الرسالة من جديد.</translation>
    </message>
    <message>
        <source>Choose it when an error on your side aborted the action and the identical message may pass later.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما يحبط خطأ لديك الإجراء وقد تمر الرسالة المطابقة لاحقًا.</translation>
    </message>
    <message>
        <source>Choose it when the identical message would fail again and no other 5xx code tells the cause.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما تفشل الرسالة المطابقة مجددًا ولا يبين السبب أي رمز آخر من 5xx.</translation>
    </message>
</context>
<context>
    <name>smtp/552 – smtp/554</name>
    <message>
        <source>552 names the obstacle, size or storage, so a smaller message or more space helps, while 554 leaves the obstacle to its text.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يسمي 552 العائق، وهو الحجم أو التخزين، فتفيد رسالة أصغر أو مساحة أكبر، بينما يترك 554 بيان العائق لنصه.</translation>
    </message>
    <message>
        <source>At 552 compare the message with the `SIZE` value in the EHLO reply; a reply to RCPT can concern the limit of that recipient alone. At 554 do not shorten the message before the text or the administrator confirms that its size matters.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>عند 552 قارن حجم الرسالة بقيمة `SIZE` في رد EHLO، وقد يخص الرد على RCPT حد ذلك المستلم وحده. وعند 554 لا تقصر الرسالة قبل أن يؤكد النص أو المدير أن لحجمها صلة بالأمر.</translation>
    </message>
    <message>
        <source>Choose it when a size limit or a storage allocation is exceeded, so that the sender knows what to reduce.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما يُتجاوز حد الحجم أو مساحة التخزين المخصصة، حتى يعرف المرسل ما الذي يقلله.</translation>
    </message>
    <message>
        <source>Choose it when the transaction fails for a reason that is neither size nor storage and has no code of its own.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما تفشل المعاملة لسبب غير الحجم والتخزين وليس له رمز خاص به.</translation>
    </message>
</context>
<context>
    <name>smtp/555 – smtp/501</name>
    <message>
        <source>555 says that the server does not support a parameter of MAIL or RCPT, so leave it out, while 501 says that an argument is malformed, so write it correctly.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يعني 555 أن الخادم لا يدعم أحد معاملات MAIL أو RCPT فاحذفه، بينما يعني 501 أن صياغة أحد المعطيات فاسدة فاكتبه على وجهه الصحيح.</translation>
    </message>
    <message>
        <source>Compare the parameters with the EHLO reply: a keyword whose extension is not listed there explains 555. A 501 leads to an illegal value, a DSN parameter given twice, or the address itself.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>قارن المعاملات برد EHLO: يفسر 555 وجود كلمة مفتاحية لا يسرد الرد امتدادها. أما 501 فيقود إلى قيمة غير مسموح بها، أو معامل DSN مذكور مرتين، أو العنوان نفسه.</translation>
    </message>
    <message>
        <source>Choose it when MAIL or RCPT carries a parameter that you do not recognise or cannot implement.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما يحمل MAIL أو RCPT معاملًا لا تتعرف عليه أو لا تستطيع تنفيذه.</translation>
    </message>
    <message>
        <source>Choose it when a command or its argument breaks the syntax, including an illegal value in a DSN parameter that you support.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما يخالف أمر أو معطاه قواعد الصياغة، بما في ذلك قيمة غير مسموح بها في معامل DSN تدعمه.</translation>
    </message>
</context>
<context>
    <name>smtp/421 – smtp/554</name>
    <message>
        <source>421 asks you to return later, because the service closes now, while 554 tells you not to repeat the same request until its cause is found.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يطلب منك 421 العودة لاحقًا لأن الخدمة تُغلق الآن، بينما يطلب منك 554 ألا تكرر الطلب نفسه حتى يُعرف سببه.</translation>
    </message>
    <message>
        <source>After 421 the server closes the connection by itself, and your queue tries again. After a 554 greeting it waits for your QUIT; read the text, or ask its administrator, before you send anything more there.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>بعد 421 يغلق الخادم الاتصال من تلقاء نفسه، وتعيد قائمة الانتظار لديك المحاولة. أما بعد ترحيب بالرمز 554 فينتظر منك QUIT، فاقرأ النص أو اسأل مدير الخادم قبل أن ترسل إليه أي شيء آخر.</translation>
    </message>
    <message>
        <source>Choose it when the refusal ends by itself, for example after a restart of the service.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما ينتهي الرفض من تلقاء نفسه، بعد إعادة تشغيل الخدمة مثلًا.</translation>
    </message>
    <message>
        <source>Choose it when you refuse this session or transaction for good, so that the client does not fill its queue with retries.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما ترفض هذه الجلسة أو المعاملة نهائيًا، حتى لا يملأ العميل قائمة انتظاره بمحاولات متكررة.</translation>
    </message>
</context>
<context>
    <name>smtp/450 – smtp/452</name>
    <message>
        <source>450 concerns the mailbox or a policy, so only time helps, while 452 concerns capacity, so fewer recipients or a smaller message may pass at once.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يتعلق 450 بصندوق البريد أو بسياسة فلا يفيد إلا الوقت، بينما يتعلق 452 بالسعة، فقد يُقبل فورًا عدد أقل من المستلمين أو رسالة أصغر.</translation>
    </message>
    <message>
        <source>If 452 comes after many accepted recipients, finish with DATA and send to the others in the next transaction. If one recipient gets 450, queue that recipient; RFC 5321 suggests a pause of at least 30 minutes.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>إذا جاء 452 بعد قبول كثير من المستلمين فأنهِ بالأمر DATA وأرسل إلى الباقين في المعاملة التالية. وإذا تلقى مستلم واحد 450 فضعه في قائمة الانتظار، ويقترح RFC 5321 انتظار 30 دقيقة على الأقل.</translation>
    </message>
    <message>
        <source>Choose it when one mailbox is busy or blocked for a time, although your server has room.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما يكون صندوق بريد واحد مشغولًا أو محظورًا لبعض الوقت، مع أن في خادمك متسعًا.</translation>
    </message>
    <message>
        <source>Choose it when you run out of storage, or when more recipients arrive than one transaction can hold.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما تنفد مساحة التخزين لديك، أو عندما يصل عدد من المستلمين أكبر مما تسعه معاملة واحدة.</translation>
    </message>
</context>
<context>
    <name>smtp/250 – smtp/501</name>
    <message>
        <source>Nobody confuses 250 with 501, and a comparison helps no reader: 250 reports that the command was carried out, 501 that its argument could not be read.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>لا أحد يخلط بين 250 و 501، ولا تفيد المقارنة أي قارئ: يفيد 250 بأن الأمر نُفذ، ويفيد 501 بأن معطاه تعذرت قراءته.</translation>
    </message>
    <message>
        <source>After 250 go on with the next command. After 501 the requested action did not occur; correct the argument and repeat the command.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>بعد 250 انتقل إلى الأمر التالي. أما بعد 501 فلم يحدث الإجراء المطلوب، فصحح المعطى وكرر الأمر.</translation>
    </message>
</context>
<context>
    <name>smtp/535 – smtp/550</name>
    <message>
        <source>535 rejects the login, so you check the credentials, while 550 rejects an address or an action, so you check the address and what you are allowed to do.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يرفض 535 تسجيل الدخول فتتحقق من بيانات الاعتماد، بينما يرفض 550 عنوانًا أو إجراء، فتتحقق من العنوان ومما يُسمح لك به.</translation>
    </message>
    <message>
        <source>535 follows AUTH; 550 follows EHLO, MAIL, RCPT, VRFY or the message. A client may go on without a login after 535, and a 550 for relaying can then be the result, so solve the 535 first.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>يأتي 535 بعد AUTH، ويأتي 550 بعد EHLO أو MAIL أو RCPT أو VRFY أو الرسالة. وقد يتابع العميل بلا تسجيل دخول بعد 535 فينتج عن ذلك 550 بسبب الترحيل، فحل مشكلة 535 أولًا.</translation>
    </message>
    <message>
        <source>Choose it when the server cannot authenticate the client and no more specific code applies.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما لا يستطيع الخادم مصادقة العميل ولا ينطبق رمز أكثر تحديدًا.</translation>
    </message>
    <message>
        <source>Choose it when the login is in order but this user may not use that sender or recipient address.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما يكون تسجيل الدخول سليمًا لكن لا يجوز لهذا المستخدم استخدام عنوان المرسل أو المستلم ذاك.</translation>
    </message>
</context>
<context>
    <name>smtp/432 – smtp/535</name>
    <message>
        <source>432 does not call the credentials wrong: it asks the user to change over to the selected mechanism, typically by one login with PLAIN, while 535 asks for other credentials.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>لا يعد 432 بيانات الاعتماد خاطئة: يطلب من المستخدم الانتقال إلى الآلية المختارة، وذلك عادةً بتسجيل دخول واحد بالآلية PLAIN، بينما يطلب 535 بيانات اعتماد أخرى.</translation>
    </message>
    <message>
        <source>On 432 log in once with PLAIN, inside TLS and with a valid server certificate; the mechanism that you selected should then work in later sessions. On 535 the same user name and password fail again.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>عند 432 سجل الدخول مرة واحدة بالآلية PLAIN داخل TLS ومع شهادة خادم صالحة، ويُفترض أن تعمل بعدها الآلية التي اخترتها في الجلسات اللاحقة. أما عند 535 فسيفشل اسم المستخدم نفسه وكلمة السر نفسها مجددًا.</translation>
    </message>
    <message>
        <source>Choose it when this user must first log in once with another mechanism, typically PLAIN, before the selected one can work.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما يجب على هذا المستخدم أن يسجل الدخول أولًا مرة واحدة بآلية أخرى، عادةً PLAIN، قبل أن تعمل الآلية المختارة.</translation>
    </message>
    <message>
        <source>Choose it when the credentials themselves are invalid or insufficient, and no change of mechanism would help.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما تكون بيانات الاعتماد نفسها غير صالحة أو غير كافية، ولا ينفع تغيير الآلية.</translation>
    </message>
</context>
<context>
    <name>smtp/455 – smtp/555</name>
    <message>
        <source>455 says that the server cannot honour a parameter of MAIL or RCPT for now, so repeat the command later, while 555 says that it does not support the parameter.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يعني 455 أن الخادم لا يستطيع حاليًا تلبية أحد معاملات MAIL أو RCPT فكرر الأمر لاحقًا، بينما يعني 555 أنه لا يدعم المعامل.</translation>
    </message>
    <message>
        <source>With 455 leave the command as it is and queue the message. With 555 compare the parameters with the EHLO reply, and decide whether the message may go without the unsupported one or must return to its sender.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>مع 455 اترك الأمر كما هو وضع الرسالة في قائمة الانتظار. ومع 555 قارن المعاملات برد EHLO، وقرر هل يجوز إرسال الرسالة دون المعامل غير المدعوم أم يجب إرجاعها إلى مرسلها.</translation>
    </message>
    <message>
        <source>Choose it when you support the parameter but cannot provide it temporarily, and its own RFC demands no other code.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما تدعم المعامل لكنك لا تستطيع توفيره مؤقتًا، ولا تشترط وثيقة RFC الخاصة به رمزًا آخر.</translation>
    </message>
    <message>
        <source>Choose it when a later attempt has no better chance, because your server does not recognise the parameter or cannot implement it.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما لا تكون فرصة المحاولة اللاحقة أفضل، لأن خادمك لا يتعرف على المعامل أو لا يستطيع تنفيذه.</translation>
    </message>
</context>
<context>
    <name>smtp/458 – smtp/459</name>
    <message>
        <source>459 says that ETRN is not allowed for this node and adds a reason, so someone must change a permission, while 458 says only that its messages cannot be queued.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>يعني 459 أن ETRN غير مسموح به لهذه العقدة ويضيف السبب فيجب أن يغير أحدهم إذنًا، بينما لا يعني 458 سوى أن رسائلها لا يمكن وضعها في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Both show that the server supports ETRN but declines this request; mostly it has a list of nodes, and you are not on it. After 459 use the reason in the text. After 458 try later, or ask the server&apos;s administrator.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>يدل كلاهما على أن الخادم يدعم ETRN لكنه يرفض هذا الطلب، وغالبًا ما تكون لديه قائمة عقد لست فيها. بعد 459 استفد من السبب المذكور في النص. وبعد 458 أعد المحاولة لاحقًا أو اسأل مدير الخادم.</translation>
    </message>
    <message>
        <source>Choose it when you cannot queue the messages for the node, although its permission is not the problem.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>اختره عندما لا تستطيع وضع رسائل العقدة في قائمة الانتظار، مع أن إذنها ليس هو المشكلة.</translation>
    </message>
    <message>
        <source>Choose it when local policy does not allow the command for this node, and put the reason into the text.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>اختره عندما لا تسمح السياسة المحلية بالأمر لهذه العقدة، واذكر السبب في النص.</translation>
    </message>
</context>
</TS>
