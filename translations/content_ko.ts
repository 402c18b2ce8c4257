<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
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
        <translation>gRPC 상태 코드</translation>
    </message>
    <message>
        <source>Remote calls</source>
        <comment>area</comment>
        <extracomment>The group of systems it belongs to</extracomment>
        <translation>원격 호출</translation>
    </message>
    <message>
        <source>Every gRPC call ends with one of 17 status codes and a free text. The server sends them as `grpc-status` and `grpc-message` in the trailers of the HTTP/2 response; if no response comes, the client library sets the code itself. Some codes never come from a library, so they are always an answer of the service&apos;s own program.</source>
        <comment>description</comment>
        <translation>모든 gRPC 호출은 17개 상태 코드 중 하나와 자유 형식의 텍스트로 끝납니다. 서버는 이 둘을 HTTP/2 응답의 트레일러에 `grpc-status`와 `grpc-message`로 담아 보내며, 응답이 오지 않으면 클라이언트 라이브러리가 직접 코드를 정합니다. 라이브러리가 절대 만들지 않는 코드도 있으며, 이런 코드는 항상 서비스 프로그램이 직접 보낸 응답입니다.</translation>
    </message>
    <message>
        <source>google.rpc, google.rpc.code, rpc, grpc-status, grpc status, rpc error</source>
        <comment>aliases</comment>
        <extracomment>Words that name this system in a query, separated by commas; add those of your language</extracomment>
        <translation>google.rpc, google.rpc.code, rpc, grpc-status, grpc status, rpc error, 지알피씨, gRPC 상태 코드, RPC 오류, 원격 프로시저 호출</translation>
    </message>
    <message>
        <source>connection</source>
        <comment>phase connection</comment>
        <extracomment>Where in the exchange a code appears</extracomment>
        <translation>연결</translation>
    </message>
    <message>
        <source>call metadata</source>
        <comment>phase metadata</comment>
        <extracomment>Where in the exchange a code appears</extracomment>
        <translation>호출 메타데이터</translation>
    </message>
    <message>
        <source>request</source>
        <comment>phase request</comment>
        <extracomment>Where in the exchange a code appears</extracomment>
        <translation>요청</translation>
    </message>
    <message>
        <source>service handler</source>
        <comment>phase handler</comment>
        <extracomment>Where in the exchange a code appears</extracomment>
        <translation>서비스 핸들러</translation>
    </message>
    <message>
        <source>response</source>
        <comment>phase response</comment>
        <extracomment>Where in the exchange a code appears</extracomment>
        <translation>응답</translation>
    </message>
    <message>
        <source>trailers</source>
        <comment>phase trailers</comment>
        <extracomment>Where in the exchange a code appears</extracomment>
        <translation>트레일러</translation>
    </message>
    <message>
        <source>any time during the call</source>
        <comment>phase any</comment>
        <extracomment>Where in the exchange a code appears</extracomment>
        <translation>호출 중 언제든지</translation>
    </message>
    <message>
        <source>Success</source>
        <comment>class ok name</comment>
        <translation>성공</translation>
    </message>
    <message>
        <source>The call succeeded.</source>
        <comment>class ok meaning</comment>
        <translation>호출이 성공했습니다.</translation>
    </message>
    <message>
        <source>Error from library or service</source>
        <comment>class library name</comment>
        <translation>라이브러리 또는 서비스의 오류</translation>
    </message>
    <message>
        <source>The gRPC library on either side, a proxy in between or the service itself may have set the code.</source>
        <comment>class library meaning</comment>
        <translation>양쪽 중 한쪽의 gRPC 라이브러리, 중간의 프록시 또는 서비스 자체가 이 코드를 설정했을 수 있습니다.</translation>
    </message>
    <message>
        <source>Error from the service</source>
        <comment>class service name</comment>
        <translation>서비스의 오류</translation>
    </message>
    <message>
        <source>The gRPC library never produces these codes, so the service&apos;s own program has set them.</source>
        <comment>class service meaning</comment>
        <translation>gRPC 라이브러리는 이 코드를 절대 만들지 않으므로, 서비스 프로그램이 직접 설정한 것입니다.</translation>
    </message>
    <message>
        <source>Undefined code</source>
        <comment>class undefined name</comment>
        <translation>정의되지 않은 코드</translation>
    </message>
    <message>
        <source>gRPC defines no code with this number.</source>
        <comment>class undefined meaning</comment>
        <translation>gRPC에는 이 번호의 코드가 정의되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>gRPC defines no status code with this number; the codes end at 16. Applications should use only the defined values. A library that receives another number must pass it on as it is, or turn it into [grpc/2]. So the same reply can look different in two languages.</source>
        <comment>unregistered 17-4294967295 meaning</comment>
        <translation>gRPC에는 이 번호의 상태 코드가 정의되어 있지 않으며, 코드는 16에서 끝납니다. 애플리케이션은 정의된 값만 사용해야 합니다. 다른 번호를 받은 라이브러리는 그대로 넘기거나 [grpc/2] 코드로 바꾸어야 합니다. 그래서 같은 응답이 프로그래밍 언어에 따라 다르게 보일 수 있습니다.</translation>
    </message>
    <message>
        <source>A service returns numbers of its own, or an HTTP status such as `404`, as its gRPC status. Go passes the number on and prints it as `Code(17)`. Java shows UNKNOWN with the text `Unknown code 17`, and Python shows UNKNOWN with a text that begins `Server sent unknown code`.</source>
        <comment>unregistered 17-4294967295 seen</comment>
        <translation>서비스가 자체 번호나 `404` 같은 HTTP 상태를 gRPC 상태로 반환합니다. Go는 번호를 그대로 넘기고 `Code(17)`처럼 출력합니다. Java는 UNKNOWN을 `Unknown code 17` 텍스트와 함께 표시하고, Python은 UNKNOWN을 `Server sent unknown code`로 시작하는 텍스트와 함께 표시합니다.</translation>
    </message>
    <message>
        <source>Treat the call as failed, and do not retry it because of the number.</source>
        <comment>unregistered 17-4294967295 fix 1</comment>
        <translation>호출이 실패한 것으로 처리하고, 번호만 보고 재시도하지 마십시오.</translation>
    </message>
    <message>
        <source>Look the number up in the documentation of the service; only that service can say what it means.</source>
        <comment>unregistered 17-4294967295 fix 2</comment>
        <translation>서비스 문서에서 번호를 찾아보십시오. 그 뜻은 해당 서비스만 알려 줄 수 있습니다.</translation>
    </message>
    <message>
        <source>If the service is yours, return one of the codes 0 to 16. Put your own number into the error details or the trailing metadata.</source>
        <comment>unregistered 17-4294967295 fix 3</comment>
        <translation>직접 운영하는 서비스라면 0에서 16 사이의 코드를 반환하십시오. 자체 번호는 오류 세부 정보나 트레일러의 메타데이터에 넣으십시오.</translation>
    </message>
</context>
<context>
    <name>grpc/0</name>
    <message>
        <source>OK</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>성공</translation>
    </message>
    <message>
        <source>The call succeeded, and the server says so in the trailers. A server must send this status even after a complete response. The HTTP status of a gRPC response is `200` for failed calls too, so only `grpc-status: 0` proves success.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>호출이 성공했고, 서버가 트레일러에서 이를 알립니다. 서버는 응답을 모두 보낸 뒤에도 이 상태를 반드시 보내야 합니다. gRPC 응답의 HTTP 상태는 호출이 실패해도 `200`이므로, `grpc-status: 0`만이 성공을 증명합니다.</translation>
    </message>
    <message>
        <source>It stands at the end of every successful call, in the trailers behind the last message. Many libraries return the response and never show the code. A response with HTTP `200` but without grpc-status is no success; the client then reports [grpc/2].</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>성공한 모든 호출의 끝, 마지막 메시지 뒤의 트레일러에 있습니다. 많은 라이브러리는 응답만 반환하고 이 코드는 보여 주지 않습니다. HTTP `200`이지만 grpc-status가 없는 응답은 성공이 아니며, 이때 클라이언트는 [grpc/2] 코드를 보고합니다.</translation>
    </message>
    <message>
        <source>Nothing needs doing, because the call did what it was asked to do. In logs and alerts judge a call by grpc-status, not by its HTTP status.</source>
        <comment>fix 1</comment>
        <translation>호출이 요청한 일을 마쳤으므로 아무것도 할 필요가 없습니다. 로그와 모니터링 알림에서는 HTTP 상태가 아니라 grpc-status로 호출을 판단하십시오.</translation>
    </message>
    <message>
        <source>success, no error, call completed, successful call, http 200</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>성공, 정상, 오류 없음, 호출 완료, 호출 성공, success, http 200, grpc-status 0</translation>
    </message>
</context>
<context>
    <name>grpc/1</name>
    <message>
        <source>Cancelled</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>The call was withdrawn before it finished, usually by the caller. The server is told to stop, but some of its work may already be done. It is not the code for an expired deadline, which the caller sees as [grpc/4]. Its HTTP mapping is `499`.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>호출이 끝나기 전에 취소되었으며, 대개 호출자가 취소한 것입니다. 서버에는 멈추라는 신호가 가지만, 작업의 일부는 이미 끝났을 수 있습니다. 기한이 지났을 때의 코드가 아니며, 그 경우 호출자에게는 [grpc/4] 코드가 보입니다. HTTP 매핑은 `499`입니다.</translation>
    </message>
    <message>
        <source>The user leaves the page, or the program cancels the context of the call. A parent call ended, and the library cancels the calls that it had started. A server logs the code because the client went away or its deadline passed. A server or a proxy resets the stream with the HTTP/2 error CANCEL.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>사용자가 페이지를 떠나거나, 프로그램이 호출의 컨텍스트를 취소합니다. 상위 호출이 끝나서 라이브러리가 그 호출이 시작한 호출들을 취소합니다. 클라이언트가 사라졌거나 기한이 지나서 서버가 이 코드를 로그에 남깁니다. 서버나 프록시가 HTTP/2 오류 CANCEL로 스트림을 재설정합니다.</translation>
    </message>
    <message>
        <source>Find out who cancelled: compare the logs of client and server for the same call and moment.</source>
        <comment>fix 1</comment>
        <translation>누가 취소했는지 알아내십시오. 같은 호출, 같은 시점의 클라이언트 로그와 서버 로그를 비교하십시오.</translation>
    </message>
    <message>
        <source>Look at the parent call first; in Java, Go and C++ its cancellation also cancels its outgoing calls.</source>
        <comment>fix 2</comment>
        <translation>상위 호출을 먼저 살펴보십시오. Java, Go, C++에서는 상위 호출이 취소되면 그 호출이 보낸 호출도 취소됩니다.</translation>
    </message>
    <message>
        <source>If the elapsed time equals the deadline, treat the case as a timeout.</source>
        <comment>fix 3</comment>
        <translation>경과 시간이 기한과 같으면 시간 초과로 보고 처리하십시오.</translation>
    </message>
    <message>
        <source>Let long handlers check for cancellation and stop their work.</source>
        <comment>fix 4</comment>
        <translation>오래 걸리는 핸들러는 취소 여부를 확인하고 작업을 멈추게 하십시오.</translation>
    </message>
    <message>
        <source>Do not alert on the code where clients cancel on purpose.</source>
        <comment>fix 5</comment>
        <translation>클라이언트가 의도적으로 취소하는 곳에서는 이 코드에 모니터링 알림을 걸지 마십시오.</translation>
    </message>
    <message>
        <source>canceled, context canceled, client went away, call aborted by client, request cancelled, operation was cancelled</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>취소, 호출 취소됨, 요청 취소, 클라이언트 연결 끊김, 컨텍스트 취소, canceled, context canceled, operation was cancelled</translation>
    </message>
</context>
<context>
    <name>grpc/2</name>
    <message>
        <source>Unknown Error</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>알 수 없는 오류</translation>
    </message>
    <message>
        <source>The call failed, but its status says nothing about the cause. Libraries use it for a status that they cannot read and for errors that carry too little information. [grpc/13] claims more: there something in the system is known to be broken. Its HTTP mapping is `500`.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>호출이 실패했지만, 상태만으로는 원인을 알 수 없습니다. 라이브러리는 읽을 수 없는 상태나 정보가 너무 적은 오류에 이 코드를 사용합니다. 시스템의 무언가가 고장 났다는 사실이 확인된 경우에는 더 많은 것을 알려 주는 [grpc/13] 코드를 씁니다. HTTP 매핑은 `500`입니다.</translation>
    </message>
    <message>
        <source>The server code throws an exception, or returns an ordinary error instead of a status. A proxy answers with a page of its own, and the response has no grpc-status. A bare HTTP status such as `500` or `405` arrives. The client cannot parse the returned status.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>서버 코드가 예외를 던지거나, 상태 대신 일반 오류를 반환합니다. 프록시가 자체 페이지로 응답해서 응답에 grpc-status가 없습니다. `500`이나 `405` 같은 HTTP 상태만 도착합니다. 클라이언트가 반환된 상태를 해석하지 못합니다.</translation>
    </message>
    <message>
        <source>Read the server&apos;s log at the time of the call; the exception normally stands there.</source>
        <comment>fix 1</comment>
        <translation>호출 시각의 서버 로그를 읽으십시오. 대개 그곳에 예외가 남아 있습니다.</translation>
    </message>
    <message>
        <source>If the message mentions an HTTP status or a content type, examine the proxy between client and server.</source>
        <comment>fix 2</comment>
        <translation>메시지에 HTTP 상태나 콘텐츠 유형이 나오면 클라이언트와 서버 사이의 프록시를 점검하십시오.</translation>
    </message>
    <message>
        <source>Catch errors in the handler and return a fitting code, such as [grpc/3] or [grpc/5].</source>
        <comment>fix 3</comment>
        <translation>핸들러에서 오류를 잡아 [grpc/3], [grpc/5] 같은 알맞은 코드를 반환하십시오.</translation>
    </message>
    <message>
        <source>Do not retry blindly, because the server may have done part of the work.</source>
        <comment>fix 4</comment>
        <translation>서버가 작업의 일부를 이미 했을 수 있으므로 무턱대고 재시도하지 마십시오.</translation>
    </message>
    <message>
        <source>unhandled exception, exception calling application, exception was thrown by handler, application error processing rpc, unexpected http status code, missing grpc-status</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>알 수 없는 오류, 처리되지 않은 예외, 서버 예외 발생, 원인 불명 오류, exception calling application, exception was thrown by handler, unexpected http status code, missing grpc-status</translation>
    </message>
    <message>
        <source>On a commit the outcome is not known; it happens very rarely. Read the data again to see whether the transaction took effect.</source>
        <comment>provider 1</comment>
        <translation>커밋이라면 결과를 알 수 없으며, 매우 드물게 일어납니다. 데이터를 다시 읽어 트랜잭션이 반영되었는지 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>grpc/3</name>
    <message>
        <source>Invalid Argument</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>유효하지 않은 인자</translation>
    </message>
    <message>
        <source>A value in the request is wrong, whatever state the system is in. The same request fails again until the caller corrects it. If only the present state forbids the request, the code is [grpc/9]; past the present end it is [grpc/11]. Its HTTP mapping is `400`.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>시스템의 상태와 관계없이 요청 안의 값이 잘못되었습니다. 호출자가 고치기 전에는 같은 요청이 다시 실패합니다. 현재 상태 때문에만 요청할 수 없다면 [grpc/9] 코드이고, 현재의 끝을 넘었다면 [grpc/11] 코드입니다. HTTP 매핑은 `400`입니다.</translation>
    </message>
    <message>
        <source>A required field is empty. A name, an identifier or a time has the wrong format. A number lies outside the limits that hold at any time. Two fields contradict each other. The code always comes from the service&apos;s own program, since gRPC libraries never produce it.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>필수 필드가 비어 있습니다. 이름, 식별자 또는 시간의 형식이 잘못되었습니다. 숫자가 언제나 적용되는 한도를 벗어납니다. 두 필드가 서로 모순됩니다. gRPC 라이브러리는 이 코드를 절대 만들지 않으므로, 항상 서비스 프로그램이 직접 보낸 것입니다.</translation>
    </message>
    <message>
        <source>Read the status message; it often names the field.</source>
        <comment>fix 1</comment>
        <translation>상태 메시지를 읽으십시오. 어느 필드인지 나와 있는 경우가 많습니다.</translation>
    </message>
    <message>
        <source>Look for `google.rpc.BadRequest` in the error details: each violation has a field path and a description.</source>
        <comment>fix 2</comment>
        <translation>오류 세부 정보에서 `google.rpc.BadRequest`를 찾으십시오. 위반 사항마다 필드 경로와 설명이 있습니다.</translation>
    </message>
    <message>
        <source>Compare the request with the comments in the service&apos;s `.proto` file.</source>
        <comment>fix 3</comment>
        <translation>요청을 서비스의 `.proto` 파일에 있는 주석과 비교하십시오.</translation>
    </message>
    <message>
        <source>Correct the value and send the call again; the unchanged request cannot succeed.</source>
        <comment>fix 4</comment>
        <translation>값을 고쳐 호출을 다시 보내십시오. 그대로 보낸 요청은 성공할 수 없습니다.</translation>
    </message>
    <message>
        <source>bad request, malformed request, validation failed, field violation, required field missing, wrong parameter</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>잘못된 요청, 잘못된 인자, 유효성 검사 실패, 필수 필드 누락, 값 형식 오류, bad request, invalid argument, field violation</translation>
    </message>
</context>
<context>
    <name>grpc/4</name>
    <message>
        <source>Deadline Exceeded</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>기한 초과</translation>
    </message>
    <message>
        <source>The caller&apos;s deadline passed before the call finished. The server may have completed the work all the same, because a good response can arrive too late. A retry policy does not help, as one deadline covers all attempts. Its HTTP mapping is `504`, yet a bare HTTP `504` becomes [grpc/14] in the client.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>호출이 끝나기 전에 호출자가 정한 기한이 지났습니다. 정상 응답이 너무 늦게 도착했을 수도 있으므로, 서버가 작업을 마쳤을 가능성은 여전히 있습니다. 기한 하나가 모든 시도에 적용되므로 재시도 정책은 도움이 되지 않습니다. HTTP 매핑은 `504`이지만, gRPC 상태 없이 HTTP `504`만 오면 클라이언트에서 [grpc/14] 코드가 됩니다.</translation>
    </message>
    <message>
        <source>The server or something behind it is slow or overloaded. The deadline is too short for this method. Several services share one deadline, and the first ones use most of it. The server cannot be reached, and the client still tries to connect. With wait-for-ready the call waits for a connection until its time is over.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>서버나 그 뒤의 구성 요소가 느리거나 과부하 상태입니다. 이 메서드에 비해 기한이 너무 짧습니다. 여러 서비스가 기한 하나를 나누어 쓰고, 앞선 서비스가 대부분을 써 버립니다. 서버에 닿을 수 없는데 클라이언트는 아직 연결을 시도하고 있습니다. wait-for-ready를 쓰는 호출은 시간이 다할 때까지 연결을 기다립니다.</translation>
    </message>
    <message>
        <source>Read the message: `last connection error` or `waiting_for_connection` shows that the call never reached a server.</source>
        <comment>fix 1</comment>
        <translation>메시지를 읽으십시오. `last connection error`나 `waiting_for_connection`이 있으면 호출이 서버에 닿지 못한 것입니다.</translation>
    </message>
    <message>
        <source>Compare the deadline with the time that the server measures. Give the call more time only if its work needs it.</source>
        <comment>fix 2</comment>
        <translation>기한을 서버가 측정한 시간과 비교하십시오. 작업에 정말 필요한 경우에만 시간을 더 주십시오.</translation>
    </message>
    <message>
        <source>Before you repeat a call that changes something, check whether the first one took effect.</source>
        <comment>fix 3</comment>
        <translation>무언가를 변경하는 호출을 반복하기 전에 첫 호출이 반영되었는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Let the server stop work whose deadline has passed.</source>
        <comment>fix 4</comment>
        <translation>기한이 지난 작업은 서버가 멈추게 하십시오.</translation>
    </message>
    <message>
        <source>timeout, timed out, context deadline exceeded, call takes too long, request timeout, slow response, time limit</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>시간 초과, 기한 초과, 응답 지연, 호출이 너무 오래 걸림, 느린 응답, 제한 시간, timeout, context deadline exceeded, timed out</translation>
    </message>
</context>
<context>
    <name>grpc/5</name>
    <message>
        <source>Not Found</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>Something that the request names does not exist. The method itself was found; an unknown method gives [grpc/12]. A service may also answer so to hide a thing from a whole group of users. Its HTTP mapping is `404`, but a bare HTTP `404` becomes UNIMPLEMENTED in the client.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>요청이 가리키는 대상이 존재하지 않습니다. 메서드 자체는 찾았으며, 알 수 없는 메서드에는 [grpc/12] 코드가 옵니다. 서비스는 사용자 그룹 전체에 대상을 숨기려고 이렇게 응답할 수도 있습니다. HTTP 매핑은 `404`이지만, gRPC 상태 없이 HTTP `404`만 오면 클라이언트에서 UNIMPLEMENTED가 됩니다.</translation>
    </message>
    <message>
        <source>The identifier has a typing error or belongs to another project or region. The object was deleted or has expired. The client asks the wrong server, for example a test system. A new feature is not yet open to this group of users. The gRPC library never produces this code on its own.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>식별자에 오타가 있거나, 다른 프로젝트나 리전의 식별자입니다. 객체가 삭제되었거나 만료되었습니다. 클라이언트가 테스트 시스템 같은 엉뚱한 서버에 요청합니다. 새 기능이 이 사용자 그룹에는 아직 열려 있지 않습니다. gRPC 라이브러리가 스스로 이 코드를 만드는 일은 없습니다.</translation>
    </message>
    <message>
        <source>Compare the identifier in the request letter by letter with the one that the service lists.</source>
        <comment>fix 1</comment>
        <translation>요청의 식별자를 서비스 목록에 있는 식별자와 한 글자씩 비교하십시오.</translation>
    </message>
    <message>
        <source>Check that the client talks to the intended server and project.</source>
        <comment>fix 2</comment>
        <translation>클라이언트가 의도한 서버와 프로젝트에 요청하는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Create the object first if the call needs it.</source>
        <comment>fix 3</comment>
        <translation>호출에 객체가 필요하다면 객체를 먼저 만드십시오.</translation>
    </message>
    <message>
        <source>Ask the owner of the service whether the object or feature is visible to your account.</source>
        <comment>fix 4</comment>
        <translation>해당 객체나 기능이 자신의 계정에 보이는지 서비스 소유자에게 문의하십시오.</translation>
    </message>
    <message>
        <source>no such object, does not exist, missing resource, entity not found, unknown id, object deleted</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>찾을 수 없음, 존재하지 않음, 객체 없음, 리소스 없음, 삭제된 객체, 없는 ID, not found, does not exist, entity not found</translation>
    </message>
</context>
<context>
    <name>grpc/6</name>
    <message>
        <source>Already Exists</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>이미 존재함</translation>
    </message>
    <message>
        <source>The thing that the client wanted to create exists already. The same call fails again until the thing is removed or the request uses another name. [grpc/10] is the other conflict: there two operations met at the same time. The HTTP mapping of both is `409`.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>클라이언트가 만들려던 대상이 이미 존재합니다. 그 대상을 제거하거나 요청에 다른 이름을 쓰기 전에는 같은 호출이 다시 실패합니다. [grpc/10] 코드는 다른 종류의 충돌로, 두 작업이 같은 시점에 맞부딪친 경우입니다. 두 코드 모두 HTTP 매핑은 `409`입니다.</translation>
    </message>
    <message>
        <source>A create call uses a name or an identifier that is taken. The first attempt succeeded, its answer got lost, and the client repeats it. Two clients create the same thing at nearly the same moment. A setup script runs a second time.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>생성 호출이 이미 사용 중인 이름이나 식별자를 씁니다. 첫 시도는 성공했지만 응답이 유실되어 클라이언트가 호출을 반복합니다. 두 클라이언트가 거의 같은 순간에 같은 것을 만듭니다. 설치 스크립트가 두 번째로 실행됩니다.</translation>
    </message>
    <message>
        <source>Read the existing object and compare it with what you wanted to create.</source>
        <comment>fix 1</comment>
        <translation>기존 객체를 읽어 만들려던 것과 비교하십시오.</translation>
    </message>
    <message>
        <source>If they are equal, go on; an earlier attempt of yours probably succeeded.</source>
        <comment>fix 2</comment>
        <translation>서로 같으면 그대로 진행하십시오. 앞선 시도가 성공했을 가능성이 큽니다.</translation>
    </message>
    <message>
        <source>If they differ, choose another name or update the existing object.</source>
        <comment>fix 3</comment>
        <translation>서로 다르면 다른 이름을 고르거나 기존 객체를 업데이트하십시오.</translation>
    </message>
    <message>
        <source>Let setup scripts accept this code, so that a second run does not stop.</source>
        <comment>fix 4</comment>
        <translation>설치 스크립트가 이 코드를 받아들이게 하여 두 번째 실행에서 멈추지 않게 하십시오.</translation>
    </message>
    <message>
        <source>duplicate, name taken, already there, entity exists, conflict on create, unique constraint</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>이미 존재, 중복, 이름 중복, 이미 사용 중인 이름, 생성 충돌, 고유 제약 조건, already exists, duplicate, unique constraint</translation>
    </message>
</context>
<context>
    <name>grpc/7</name>
    <message>
        <source>Permission Denied</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>권한이 거부됨</translation>
    </message>
    <message>
        <source>The service does not allow this caller to do this operation. It does not promise that the request is valid or that the object exists. A caller who cannot be identified gets [grpc/16], and an empty quota gives [grpc/8]. Its HTTP mapping is `403`, and a bare HTTP `403` becomes this code.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>서비스가 이 호출자에게 이 작업을 허용하지 않습니다. 요청이 올바르다거나 객체가 존재한다는 보장은 아닙니다. 신원을 확인할 수 없는 호출자에게는 [grpc/16] 코드가, 할당량이 바닥난 경우에는 [grpc/8] 코드가 옵니다. HTTP 매핑은 `403`이고, gRPC 상태 없이 HTTP `403`만 와도 이 코드가 됩니다.</translation>
    </message>
    <message>
        <source>The account lacks a role for this method or object. The token is valid, but its scope is too narrow. An authorization policy in the server or a proxy refuses the call. A proxy answers with HTTP `403`. The connection is not secure enough, and the peer resets the stream with INADEQUATE_SECURITY.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>계정에 이 메서드나 객체에 필요한 역할이 없습니다. 토큰은 유효하지만 범위가 너무 좁습니다. 서버나 프록시의 권한 부여 정책이 호출을 거부합니다. 프록시가 HTTP `403`으로 응답합니다. 연결이 충분히 안전하지 않아서 상대방이 INADEQUATE_SECURITY로 스트림을 재설정합니다.</translation>
    </message>
    <message>
        <source>Find out which account the call really uses; it is often another one than expected.</source>
        <comment>fix 1</comment>
        <translation>호출이 실제로 어느 계정을 쓰는지 알아내십시오. 예상과 다른 계정인 경우가 많습니다.</translation>
    </message>
    <message>
        <source>Read the message and the error details for the missing right.</source>
        <comment>fix 2</comment>
        <translation>메시지와 오류 세부 정보에서 부족한 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>Ask an administrator of the service for exactly that right. Do not grant a broad role only to silence the error.</source>
        <comment>fix 3</comment>
        <translation>서비스 관리자에게 정확히 그 권한만 요청하십시오. 오류를 없애려고 넓은 역할을 부여하지 마십시오.</translation>
    </message>
    <message>
        <source>If the message names an HTTP status, read the proxy&apos;s log.</source>
        <comment>fix 4</comment>
        <translation>메시지에 HTTP 상태가 나오면 프록시의 로그를 읽으십시오.</translation>
    </message>
    <message>
        <source>access denied, forbidden, not allowed, not authorized, missing role, insufficient permission, rbac</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>권한 없음, 권한이 거부됨, 접근 거부, 허용되지 않음, 역할 부족, permission denied, access denied, forbidden, rbac</translation>
    </message>
    <message>
        <source>Check the allow policies and the deny policies of the resource. The message also appears for a resource that does not exist.</source>
        <comment>provider 1</comment>
        <translation>리소스의 허용 정책과 거부 정책을 확인하십시오. 존재하지 않는 리소스에도 이 메시지가 나타납니다.</translation>
    </message>
</context>
<context>
    <name>grpc/8</name>
    <message>
        <source>Resource Exhausted</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>리소스 소진</translation>
    </message>
    <message>
        <source>Something is used up: a quota, memory, disk space or the size limit for one message. Only the message text tells which, and the cure depends on it. A quota recovers with time, while a message that is too large fails each time. Its HTTP mapping is `429`, yet a bare HTTP `429` becomes [grpc/14].</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>할당량, 메모리, 디스크 공간 또는 메시지 하나의 크기 제한 중 무언가가 소진되었습니다. 무엇인지는 메시지 텍스트만 알려 주며, 해결 방법도 그에 따라 다릅니다. 할당량은 시간이 지나면 회복되지만, 너무 큰 메시지는 매번 실패합니다. HTTP 매핑은 `429`이지만, gRPC 상태 없이 HTTP `429`만 오면 [grpc/14] 코드가 됩니다.</translation>
    </message>
    <message>
        <source>The caller exceeds its quota or rate limit. A message is larger than a configured limit; Go and Java clients accept at most 4194304 bytes by default. The server has no free thread or no memory. Its disk or database is full. The peer resets the stream with ENHANCE_YOUR_CALM.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>호출자가 할당량이나 속도 제한을 넘었습니다. 메시지가 설정된 한도보다 큽니다. Go와 Java 클라이언트는 기본적으로 최대 4194304바이트까지 받습니다. 서버에 남은 스레드나 메모리가 없습니다. 서버의 디스크나 데이터베이스가 가득 찼습니다. 상대방이 ENHANCE_YOUR_CALM으로 스트림을 재설정합니다.</translation>
    </message>
    <message>
        <source>Read the message: `larger than max` or `exceeds maximum size` means size; otherwise think of quota or space.</source>
        <comment>fix 1</comment>
        <translation>메시지를 읽으십시오. `larger than max`나 `exceeds maximum size`가 있으면 크기 문제이고, 아니면 할당량이나 공간을 의심하십시오.</translation>
    </message>
    <message>
        <source>For size, send less in one message, or raise the limit with `MaxCallRecvMsgSize` in Go or `maxInboundMessageSize` in Java.</source>
        <comment>fix 2</comment>
        <translation>크기 문제라면 메시지 하나에 더 적게 담아 보내거나, Go의 `MaxCallRecvMsgSize` 또는 Java의 `maxInboundMessageSize`로 한도를 올리십시오.</translation>
    </message>
    <message>
        <source>For a quota, slow down and wait as long as `google.rpc.RetryInfo` in the details says.</source>
        <comment>fix 3</comment>
        <translation>할당량 문제라면 속도를 늦추고, 세부 정보의 `google.rpc.RetryInfo`가 알려 주는 시간만큼 기다리십시오.</translation>
    </message>
    <message>
        <source>For memory or disk space, inform the administrator of the server.</source>
        <comment>fix 4</comment>
        <translation>메모리나 디스크 공간 문제라면 서버 관리자에게 알리십시오.</translation>
    </message>
    <message>
        <source>too many requests, rate limited, quota exceeded, message larger than max, out of memory, disk full, message too large</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>요청이 너무 많음, 속도 제한, 할당량 초과, 메모리 부족, 디스크 가득 참, 메시지가 너무 큼, message larger than max, quota exceeded</translation>
    </message>
    <message>
        <source>Compact the history, run `etcdctl defrag` on each member and then `etcdctl alarm disarm`.</source>
        <comment>provider 1</comment>
        <translation>기록을 컴팩션(compaction)한 뒤, 각 멤버에서 `etcdctl defrag` 명령을 실행하고 이어서 `etcdctl alarm disarm` 명령을 실행하십시오.</translation>
    </message>
</context>
<context>
    <name>grpc/9</name>
    <message>
        <source>Failed Precondition</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>전제 조건 불충족</translation>
    </message>
    <message>
        <source>The system is not in the state that this operation needs. The request itself may be right, but it fails until somebody changes that state. [grpc/14] allows a plain retry and [grpc/10] a restart of the larger operation; this code allows neither. Its HTTP mapping is `400`; a conditional request may get `412`.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>시스템이 이 작업에 필요한 상태가 아닙니다. 요청 자체는 올바를 수 있지만, 누군가 그 상태를 바꾸기 전에는 실패합니다. [grpc/14] 코드라면 그대로 재시도할 수 있고 [grpc/10] 코드라면 더 큰 작업을 처음부터 다시 시작할 수 있지만, 이 코드는 둘 다 허용하지 않습니다. HTTP 매핑은 `400`이며, 조건부 요청은 `412`를 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>A directory is to be deleted but is not empty. The object is in the wrong state, for example still in creation. A conditional change meets another version than expected. Something is missing that must be accepted or created before, such as terms of service or a database index.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>삭제하려는 디렉터리가 비어 있지 않습니다. 객체가 아직 생성 중인 것처럼 맞지 않는 상태입니다. 조건부 변경이 예상과 다른 버전을 만납니다. 이용 약관이나 데이터베이스 인덱스처럼 먼저 동의하거나 만들어야 하는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Read the message; it normally names the missing condition.</source>
        <comment>fix 1</comment>
        <translation>메시지를 읽으십시오. 대개 충족되지 않은 조건이 나와 있습니다.</translation>
    </message>
    <message>
        <source>Look for `google.rpc.PreconditionFailure` in the error details: it lists type, subject and description.</source>
        <comment>fix 2</comment>
        <translation>오류 세부 정보에서 `google.rpc.PreconditionFailure`를 찾으십시오. 유형, 대상, 설명이 나열되어 있습니다.</translation>
    </message>
    <message>
        <source>Bring the system into that state, for example empty the directory.</source>
        <comment>fix 3</comment>
        <translation>시스템을 필요한 상태로 만드십시오. 예를 들어 디렉터리를 비우십시오.</translation>
    </message>
    <message>
        <source>Send the call again only after that; automatic retries merely add load.</source>
        <comment>fix 4</comment>
        <translation>그런 다음에만 호출을 다시 보내십시오. 자동 재시도는 부하만 늘립니다.</translation>
    </message>
    <message>
        <source>wrong state, not empty, condition not met, index required, etag mismatch, not ready for this operation</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>상태가 맞지 않음, 비어 있지 않음, 조건 불충족, 인덱스 필요, 전제 조건 실패, failed precondition, index required, etag mismatch</translation>
    </message>
    <message>
        <source>Open the link in the message, create the index and wait until it is built. Then repeat the query.</source>
        <comment>provider 1</comment>
        <translation>메시지의 링크를 열어 인덱스를 만들고 빌드가 끝날 때까지 기다리십시오. 그런 다음 쿼리를 다시 실행하십시오.</translation>
    </message>
</context>
<context>
    <name>grpc/10</name>
    <message>
        <source>Aborted</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>The server stopped the operation, typically because it collided with another one. Examples are a lost transaction and a failed sequence check. Repeat the whole sequence from its first read, not only the failed call. If the single call may be repeated, the code is [grpc/14]. Its HTTP mapping is `409`.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>서버가 작업을 중단했으며, 대개 다른 작업과 충돌했기 때문입니다. 트랜잭션 경합에서 밀리거나 순서 검사에 실패한 경우가 그 예입니다. 실패한 호출만이 아니라 첫 읽기부터 전체 과정을 반복하십시오. 호출 하나만 반복해도 되는 경우의 코드는 [grpc/14]입니다. HTTP 매핑은 `409`입니다.</translation>
    </message>
    <message>
        <source>Two transactions change the same rows, and the database lets one of them win. A read-modify-write sequence finds that the value changed in between. A version in the request is out of date. The database ends a transaction to resolve a deadlock.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>두 트랜잭션이 같은 행을 변경하고, 데이터베이스가 그중 하나만 통과시킵니다. 읽기-수정-쓰기 과정에서 그사이 값이 바뀐 것이 발견됩니다. 요청에 든 버전이 오래되었습니다. 데이터베이스가 교착 상태를 풀려고 트랜잭션을 끝냅니다.</translation>
    </message>
    <message>
        <source>Start the whole transaction again: read the values anew, compute, then write.</source>
        <comment>fix 1</comment>
        <translation>트랜잭션 전체를 다시 시작하십시오. 값을 새로 읽고 계산한 뒤 쓰십시오.</translation>
    </message>
    <message>
        <source>Wait a short random time before each new attempt, and limit the number of attempts.</source>
        <comment>fix 2</comment>
        <translation>새로 시도할 때마다 짧은 무작위 시간을 기다리고, 시도 횟수를 제한하십시오.</translation>
    </message>
    <message>
        <source>Use the transaction function of the client library if there is one; it often repeats aborted transactions itself.</source>
        <comment>fix 3</comment>
        <translation>클라이언트 라이브러리에 트랜잭션 함수가 있으면 사용하십시오. 중단된 트랜잭션을 스스로 반복해 주는 경우가 많습니다.</translation>
    </message>
    <message>
        <source>If it happens often, keep transactions short and let fewer writers touch the same data.</source>
        <comment>fix 4</comment>
        <translation>자주 일어나면 트랜잭션을 짧게 유지하고, 같은 데이터에 쓰는 주체의 수를 줄이십시오.</translation>
    </message>
    <message>
        <source>transaction aborted, concurrency conflict, lost race, optimistic lock failed, deadlock, version conflict</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>트랜잭션 중단, 동시성 충돌, 낙관적 잠금 실패, 교착 상태, 데드락, 버전 충돌, transaction aborted, deadlock</translation>
    </message>
    <message>
        <source>Run the transaction again from its beginning in the same session. Conflicts with concurrent transactions are the common cause.</source>
        <comment>provider 1</comment>
        <translation>같은 세션에서 트랜잭션을 처음부터 다시 실행하십시오. 흔한 원인은 동시에 실행된 다른 트랜잭션과의 충돌입니다.</translation>
    </message>
</context>
<context>
    <name>grpc/11</name>
    <message>
        <source>Out of Range</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>범위를 벗어남</translation>
    </message>
    <message>
        <source>The operation reaches past the range that is valid at present. The same request can succeed later if the system changes, for example if a file grows. A value that can never be valid gets [grpc/3]. A loop may use this code as its regular end. Its HTTP mapping is `400`.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>작업이 현재 유효한 범위를 넘어섰습니다. 파일이 커지는 것처럼 시스템이 변하면 같은 요청이 나중에 성공할 수 있습니다. 절대 유효할 수 없는 값에는 [grpc/3] 코드가 옵니다. 반복문이 정상적인 끝을 알아내는 데 이 코드를 쓰기도 합니다. HTTP 매핑은 `400`입니다.</translation>
    </message>
    <message>
        <source>A program reads beyond the end of a file. A list is asked for a page after the last one. A client asks etcd for a revision that is already compacted or not reached yet. A time or an offset lies outside the recorded data.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>프로그램이 파일의 끝을 넘어 읽습니다. 목록에서 마지막 페이지 다음 페이지를 요청합니다. 클라이언트가 etcd에 이미 컴팩션되었거나 아직 도달하지 않은 리비전을 요청합니다. 시간이나 오프셋이 기록된 데이터 밖에 있습니다.</translation>
    </message>
    <message>
        <source>Ask the service for the present limits, for example the file size or the first and last revision.</source>
        <comment>fix 1</comment>
        <translation>파일 크기나 첫 리비전과 마지막 리비전 같은 현재 한도를 서비스에 조회하십시오.</translation>
    </message>
    <message>
        <source>If a loop over all items gets the code, let it end normally; there is nothing left to read.</source>
        <comment>fix 2</comment>
        <translation>모든 항목을 도는 반복문이 이 코드를 받으면 정상적으로 끝내십시오. 더 읽을 것이 없습니다.</translation>
    </message>
    <message>
        <source>Otherwise correct the position and send the call again. An unchanged request helps only after the data has grown.</source>
        <comment>fix 3</comment>
        <translation>그 밖의 경우에는 위치를 고쳐 호출을 다시 보내십시오. 요청을 바꾸지 않으면 데이터가 늘어난 뒤에만 성공합니다.</translation>
    </message>
    <message>
        <source>past the end, end of file, offset too large, beyond last page, index out of bounds, required revision has been compacted</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>범위 초과, 파일 끝, 오프셋이 너무 큼, 마지막 페이지 초과, 인덱스 범위 초과, out of range, end of file, required revision has been compacted</translation>
    </message>
    <message>
        <source>Read the current state again and continue from its revision.</source>
        <comment>provider 1</comment>
        <translation>현재 상태를 다시 읽고 그 리비전부터 이어서 진행하십시오.</translation>
    </message>
    <message>
        <source>Ask for a revision that the store has already reached.</source>
        <comment>provider 2</comment>
        <translation>저장소가 이미 도달한 리비전을 요청하십시오.</translation>
    </message>
</context>
<context>
    <name>grpc/12</name>
    <message>
        <source>Unimplemented</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>구현되지 않음</translation>
    </message>
    <message>
        <source>The server does not offer this method, or does not support or enable it. Usually the gRPC library answers so before any service code runs. It says nothing about single objects; a missing one gives [grpc/5]. Its HTTP mapping is `501`, while a bare HTTP `404` becomes this code.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>서버가 이 메서드를 제공하지 않거나, 지원하지 않거나, 활성화하지 않았습니다. 대개 서비스 코드가 실행되기 전에 gRPC 라이브러리가 이렇게 응답합니다. 개별 객체에 대해서는 아무것도 말하지 않으며, 객체가 없으면 [grpc/5] 코드가 옵니다. HTTP 매핑은 `501`이지만, gRPC 상태 없이 HTTP `404`만 오면 이 코드가 됩니다.</translation>
    </message>
    <message>
        <source>Package, service or method name differ between client and server. The server runs an older version, or the service was never registered. The call reaches the wrong port, or a proxy that answers HTTP `404`. A debugging tool asks for reflection, which is switched off. The server lacks the compression method of the request.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>패키지, 서비스 또는 메서드 이름이 클라이언트와 서버에서 다릅니다. 서버가 구버전이거나, 서비스가 등록된 적이 없습니다. 호출이 엉뚱한 포트에 닿거나, HTTP `404`로 응답하는 프록시에 닿습니다. 디버깅 도구가 꺼져 있는 리플렉션을 요청합니다. 요청에 쓰인 압축 방식을 서버가 갖추고 있지 않습니다.</translation>
    </message>
    <message>
        <source>Read the message: `unknown service` or `unknown method` shows the name that the server looked for.</source>
        <comment>fix 1</comment>
        <translation>메시지를 읽으십시오. `unknown service`나 `unknown method`가 있으면 서버가 찾은 이름이 보입니다.</translation>
    </message>
    <message>
        <source>List what the server offers with `grpcurl api.example.com:443 list`; this needs reflection.</source>
        <comment>fix 2</comment>
        <translation>`grpcurl api.example.com:443 list` 명령으로 서버가 제공하는 것을 나열하십시오. 리플렉션이 필요합니다.</translation>
    </message>
    <message>
        <source>Compare package, service and method in the `.proto` files of both sides.</source>
        <comment>fix 3</comment>
        <translation>양쪽의 `.proto` 파일에서 패키지, 서비스, 메서드를 비교하십시오.</translation>
    </message>
    <message>
        <source>Check port and proxy route if the message names HTTP `404`.</source>
        <comment>fix 4</comment>
        <translation>메시지에 HTTP `404`가 나오면 포트와 프록시 경로를 확인하십시오.</translation>
    </message>
    <message>
        <source>Update or configure the server; until then a retry is useless.</source>
        <comment>fix 5</comment>
        <translation>서버를 업데이트하거나 구성하십시오. 그 전에는 재시도해도 소용없습니다.</translation>
    </message>
    <message>
        <source>unknown service, unknown method, method not found, not supported, reflection not enabled, wrong package name</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>구현되지 않음, 지원되지 않음, 메서드를 찾을 수 없음, 알 수 없는 서비스, 리플렉션 비활성화, unknown service, unknown method, unimplemented</translation>
    </message>
    <message>
        <source>Remove `cri` from `disabled_plugins` in `/etc/containerd/config.toml`, then restart containerd.</source>
        <comment>provider 1</comment>
        <translation>`/etc/containerd/config.toml` 파일의 `disabled_plugins`에서 `cri`를 제거한 다음 containerd를 다시 시작하십시오.</translation>
    </message>
</context>
<context>
    <name>grpc/13</name>
    <message>
        <source>Internal Error</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>내부 오류</translation>
    </message>
    <message>
        <source>Something that must always hold in the system is broken. The code is reserved for serious errors, in the service or in the gRPC layer itself. An uncaught exception in the handler normally arrives as [grpc/2]. Its HTTP mapping is `500`, while a bare HTTP `400` or `431` becomes this code.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>시스템에서 항상 지켜져야 하는 무언가가 깨졌습니다. 서비스나 gRPC 계층 자체의 심각한 오류를 위한 코드입니다. 핸들러에서 잡지 못한 예외는 보통 [grpc/2] 코드로 도착합니다. HTTP 매핑은 `500`이지만, gRPC 상태 없이 HTTP `400`이나 `431`만 오면 이 코드가 됩니다.</translation>
    </message>
    <message>
        <source>A service reports a fault in its own logic. One side cannot decode or decompress a message. The server or a proxy resets the HTTP/2 stream, for example with error code 2. A proxy answers HTTP `431`, since the request headers are too large. The peer breaks the rules of flow control.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>서비스가 자체 로직의 결함을 보고합니다. 한쪽이 메시지를 디코딩하거나 압축을 풀지 못합니다. 서버나 프록시가 오류 코드 2 등으로 HTTP/2 스트림을 재설정합니다. 요청 헤더가 너무 커서 프록시가 HTTP `431`로 응답합니다. 상대방이 흐름 제어 규칙을 어깁니다.</translation>
    </message>
    <message>
        <source>Read the message: `RST_STREAM`, `HTTP/2 error code` or `unmarshal` points to transport or encoding, not to the service.</source>
        <comment>fix 1</comment>
        <translation>메시지를 읽으십시오. `RST_STREAM`, `HTTP/2 error code`, `unmarshal`은 서비스가 아니라 전송 계층이나 인코딩을 가리킵니다.</translation>
    </message>
    <message>
        <source>Search the server&apos;s log for the same moment.</source>
        <comment>fix 2</comment>
        <translation>같은 시점의 서버 로그를 찾아보십시오.</translation>
    </message>
    <message>
        <source>If it shows nothing, examine proxies and load balancers on the way, above all their timeouts.</source>
        <comment>fix 3</comment>
        <translation>로그에 아무것도 없으면 경로상의 프록시와 로드 밸런서를 점검하고, 특히 제한 시간을 확인하십시오.</translation>
    </message>
    <message>
        <source>If a message cannot be decoded, compare the `.proto` files of both sides.</source>
        <comment>fix 4</comment>
        <translation>메시지를 디코딩할 수 없다면 양쪽의 `.proto` 파일을 비교하십시오.</translation>
    </message>
    <message>
        <source>Report the full message to the developers; retry only calls that do no harm twice.</source>
        <comment>fix 5</comment>
        <translation>메시지 전체를 개발자에게 보고하고, 두 번 실행되어도 해가 없는 호출만 재시도하십시오.</translation>
    </message>
    <message>
        <source>internal server error, rst_stream, http/2 error, bug in server, failed to unmarshal, broken invariant</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>내부 서버 오류, 서버 버그, 디코딩 실패, 스트림 재설정, internal server error, rst_stream, http/2 error, failed to unmarshal</translation>
    </message>
</context>
<context>
    <name>grpc/14</name>
    <message>
        <source>Unavailable</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>사용할 수 없음</translation>
    </message>
    <message>
        <source>The service cannot take the call at the moment, or the connection to it broke. The condition is most likely short, so repeat the same call after a pause. Take care with calls that change something: the server may have started them. Its HTTP mapping is `503`; bare HTTP `429`, `502`, `503` and `504` become this code.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>서비스가 지금은 호출을 받을 수 없거나, 서비스와의 연결이 끊겼습니다. 대부분 잠시뿐인 상황이므로 잠깐 쉬었다가 같은 호출을 반복하십시오. 무언가를 변경하는 호출은 서버가 이미 시작했을 수 있으니 주의하십시오. HTTP 매핑은 `503`이며, gRPC 상태 없이 HTTP `429`, `502`, `503`, `504`만 오면 이 코드가 됩니다.</translation>
    </message>
    <message>
        <source>Nothing listens at the address, or the name cannot be resolved. The server shuts down or restarts during a deployment. A proxy closes an old or idle connection, or answers HTTP `502` or `503`. The TLS handshake fails because one side speaks plain text. Keepalive pings get no answer.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>주소에서 수신 대기하는 것이 없거나, 이름을 해석할 수 없습니다. 배포 중에 서버가 종료되거나 다시 시작됩니다. 프록시가 오래된 연결이나 유휴 연결을 닫거나, HTTP `502` 또는 `503`으로 응답합니다. 한쪽이 평문으로 통신해서 TLS 핸드셰이크가 실패합니다. 연결 유지(keepalive) 핑에 응답이 없습니다.</translation>
    </message>
    <message>
        <source>Read the end of the message: `connection refused`, a name or a TLS error shows the cause.</source>
        <comment>fix 1</comment>
        <translation>메시지의 끝부분을 읽으십시오. `connection refused`, 이름, TLS 오류 등이 원인을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Test from the client&apos;s machine: `grpcurl api.example.com:443 list`.</source>
        <comment>fix 2</comment>
        <translation>클라이언트가 실행되는 컴퓨터에서 `grpcurl api.example.com:443 list` 명령으로 시험하십시오.</translation>
    </message>
    <message>
        <source>Retry with growing pauses and a limit, or put UNAVAILABLE into the `retryPolicy` of the service config. Do not repeat calls that may act twice.</source>
        <comment>fix 3</comment>
        <translation>간격을 점점 늘리고 횟수를 제한해 재시도하거나, 서비스 구성의 `retryPolicy`에 UNAVAILABLE을 넣으십시오. 두 번 반영될 수 있는 호출은 반복하지 마십시오.</translation>
    </message>
    <message>
        <source>If it persists, check the server, its address and the proxy&apos;s timeouts. Shut servers down gracefully.</source>
        <comment>fix 4</comment>
        <translation>계속되면 서버와 그 주소, 프록시의 제한 시간을 확인하십시오. 서버는 처리 중인 호출을 마친 뒤 정상적으로 종료하십시오.</translation>
    </message>
    <message>
        <source>service unavailable, connection refused, transport is closing, failed to connect to all addresses, server not reachable, connection reset, no connection established, error reading server preface</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>서비스를 사용할 수 없음, 연결 거부, 서버에 연결할 수 없음, 연결 재설정, 서버 다운, connection refused, transport is closing, failed to connect to all addresses, error reading server preface</translation>
    </message>
    <message>
        <source>Wait for the election of a new leader and retry. If it lasts, check that more than half of the members run.</source>
        <comment>provider 1</comment>
        <translation>새 리더가 선출되기를 기다렸다가 재시도하십시오. 계속되면 멤버의 과반수가 실행 중인지 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>grpc/15</name>
    <message>
        <source>Data Loss</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>데이터 손실</translation>
    </message>
    <message>
        <source>Data is lost or damaged, and the service cannot recover it. The code always comes from the service&apos;s own program, never from the gRPC library. It says more than [grpc/13], which leaves open whether data suffered. Its HTTP mapping is `500`.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>데이터가 사라지거나 손상되었고, 서비스가 이를 복구할 수 없습니다. 이 코드는 항상 서비스 프로그램이 직접 보내며, gRPC 라이브러리가 보내는 일은 없습니다. 데이터가 피해를 입었는지 밝히지 않는 [grpc/13] 코드보다 더 구체적입니다. HTTP 매핑은 `500`입니다.</translation>
    </message>
    <message>
        <source>A service finds that stored data does not match its checksum. Data arrives damaged, and the checksum that the client sent with it proves that. The members of an etcd cluster hold different data, and etcd reports a corrupt cluster. The code is rare, and many services never send it.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>서비스가 저장된 데이터와 체크섬이 맞지 않는 것을 발견합니다. 데이터가 손상된 채 도착하고, 클라이언트가 함께 보낸 체크섬이 이를 증명합니다. etcd 클러스터의 멤버들이 서로 다른 데이터를 갖고 있어서 etcd가 클러스터 손상을 보고합니다. 드문 코드이며, 많은 서비스는 이 코드를 절대 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Stop writing to the affected data until you know the extent of the damage.</source>
        <comment>fix 1</comment>
        <translation>손상 범위를 알 때까지 해당 데이터에 쓰기를 멈추십시오.</translation>
    </message>
    <message>
        <source>Note time, object and full message, and inform the administrator of the service at once.</source>
        <comment>fix 2</comment>
        <translation>시각, 객체, 메시지 전체를 기록하고 즉시 서비스 관리자에게 알리십시오.</translation>
    </message>
    <message>
        <source>Check disk, memory and file system of the server for faults.</source>
        <comment>fix 3</comment>
        <translation>서버의 디스크, 메모리, 파일 시스템에 결함이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Restore from a backup or a healthy replica; a retry cannot bring the data back.</source>
        <comment>fix 4</comment>
        <translation>백업이나 정상 복제본에서 복원하십시오. 재시도로는 데이터를 되살릴 수 없습니다.</translation>
    </message>
    <message>
        <source>corruption, checksum mismatch, data corrupted, lost data, corrupt cluster, unrecoverable</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>데이터 손상, 체크섬 불일치, 데이터 유실, 복구 불가, 클러스터 손상, data loss, checksum mismatch, corrupt cluster</translation>
    </message>
    <message>
        <source>Find the member with the damaged data. Purge its state or replace it, then clear the CORRUPT alarm.</source>
        <comment>provider 1</comment>
        <translation>데이터가 손상된 멤버를 찾으십시오. 그 상태를 삭제하거나 멤버를 교체한 다음 CORRUPT 알람을 해제하십시오.</translation>
    </message>
</context>
<context>
    <name>grpc/16</name>
    <message>
        <source>Unauthenticated</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>인증되지 않음</translation>
    </message>
    <message>
        <source>The call has no valid credentials, so the service does not know who is calling. An identified caller without the right gets [grpc/7]. Credentials stand in the metadata of the call, and unlike HTTP `401` the status names no way to log in. Its HTTP mapping is `401`, and a bare HTTP `401` becomes this code.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>호출에 유효한 자격 증명이 없어서 서비스가 호출자를 알 수 없습니다. 신원은 확인되었지만 권한이 없는 호출자에게는 [grpc/7] 코드가 옵니다. 자격 증명은 호출의 메타데이터에 있으며, HTTP `401`과 달리 이 상태는 로그인 방법을 알려 주지 않습니다. HTTP 매핑은 `401`이고, gRPC 상태 없이 HTTP `401`만 와도 이 코드가 됩니다.</translation>
    </message>
    <message>
        <source>The token is missing, expired or made for another service. The metadata key is wrong, or the word Bearer before the token is missing. The client library cannot obtain a token, because a file or the token server is not reachable. Token credentials are set on a connection without TLS.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>토큰이 없거나, 만료되었거나, 다른 서비스용으로 발급되었습니다. 메타데이터 키가 잘못되었거나, 토큰 앞에 Bearer라는 단어가 없습니다. 파일이나 토큰 서버에 접근할 수 없어서 클라이언트 라이브러리가 토큰을 얻지 못합니다. TLS 없는 연결에 토큰 자격 증명이 설정되어 있습니다.</translation>
    </message>
    <message>
        <source>Check that the call sends `authorization` metadata; `grpcurl -v` prints what it sends.</source>
        <comment>fix 1</comment>
        <translation>호출이 `authorization` 메타데이터를 보내는지 확인하십시오. `grpcurl -v` 명령은 보내는 내용을 출력합니다.</translation>
    </message>
    <message>
        <source>Get a new token, and compare its expiry time with the clock of the machine.</source>
        <comment>fix 2</comment>
        <translation>새 토큰을 받고, 만료 시각을 컴퓨터의 시계와 비교하십시오.</translation>
    </message>
    <message>
        <source>If the message says `per-RPC creds failed`, the client itself could not obtain credentials; check its file or token server.</source>
        <comment>fix 3</comment>
        <translation>메시지에 `per-RPC creds failed`가 있으면 클라이언트 자체가 자격 증명을 얻지 못한 것이므로, 사용하는 파일이나 토큰 서버를 확인하십시오.</translation>
    </message>
    <message>
        <source>Use TLS for the connection, because most libraries refuse to send tokens without it.</source>
        <comment>fix 4</comment>
        <translation>대부분의 라이브러리는 TLS 없이 토큰을 보내기를 거부하므로, 연결에 TLS를 사용하십시오.</translation>
    </message>
    <message>
        <source>unauthorized, token expired, invalid token, missing credentials, not logged in, bearer token, authentication failed</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>인증 실패, 인증되지 않음, 토큰 만료, 잘못된 토큰, 자격 증명 없음, 로그인 안 됨, unauthorized, bearer token, invalid token</translation>
    </message>
    <message>
        <source>The token is invalid or expired, so log in again to get a new one.</source>
        <comment>provider 1</comment>
        <translation>토큰이 유효하지 않거나 만료되었으므로 다시 로그인하여 새 토큰을 받으십시오.</translation>
    </message>
</context>
<context>
    <name>smtp</name>
    <message>
        <source>SMTP</source>
        <comment>name</comment>
        <extracomment>Short name, shown as a badge; mostly stays as it is</extracomment>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>SMTP reply codes</source>
        <comment>title</comment>
        <extracomment>Full name, plural</extracomment>
        <translation>SMTP 응답 코드</translation>
    </message>
    <message>
        <source>Email</source>
        <comment>area</comment>
        <extracomment>The group of systems it belongs to</extracomment>
        <translation>이메일</translation>
    </message>
    <message>
        <source>A mail server sends a three-digit reply code to the mail program or mail server that connects to it: once as a greeting, and then after every command. The first digit says how the command ended, the second what the reply is about, the third which case it is. The text after the number is for people and often names the real reason. Many servers put an enhanced status code such as `5.1.1` in front of this text.</source>
        <comment>description</comment>
        <translation>메일 서버는 연결해 온 메일 프로그램이나 메일 서버에 세 자리 응답 코드를 보냅니다. 처음에는 인사말로 한 번, 그다음에는 명령마다 보냅니다. 첫째 자리는 명령이 어떻게 끝났는지, 둘째 자리는 무엇에 관한 응답인지, 셋째 자리는 그중 어떤 경우인지를 나타냅니다. 번호 뒤의 텍스트는 사람이 읽기 위한 것이며 실제 이유가 적혀 있는 경우가 많습니다. 이 텍스트 앞에 `5.1.1` 같은 확장 상태 코드를 붙이는 서버도 많습니다.</translation>
    </message>
    <message>
        <source>esmtp, mail, email, e-mail, lmtp</source>
        <comment>aliases</comment>
        <extracomment>Words that name this system in a query, separated by commas; add those of your language</extracomment>
        <translation>esmtp, mail, email, e-mail, lmtp, 메일, 이메일, 메일 서버, 메일 오류, SMTP 오류 코드</translation>
    </message>
    <message>
        <source>connection</source>
        <comment>phase connection</comment>
        <extracomment>Where in the exchange a code appears</extracomment>
        <translation>연결</translation>
    </message>
    <message>
        <source>end of the message</source>
        <comment>phase message</comment>
        <extracomment>Where in the exchange a code appears</extracomment>
        <translation>메시지 끝</translation>
    </message>
    <message>
        <source>sending queue</source>
        <comment>phase queue</comment>
        <extracomment>Where in the exchange a code appears</extracomment>
        <translation>발송 대기열</translation>
    </message>
    <message>
        <source>any command</source>
        <comment>phase any</comment>
        <extracomment>Where in the exchange a code appears</extracomment>
        <translation>모든 명령</translation>
    </message>
    <message>
        <source>Not Used by SMTP</source>
        <comment>class 1xx name</comment>
        <translation>SMTP에서 쓰지 않음</translation>
    </message>
    <message>
        <source>SMTP has no replies that begin with 1, because each command gets exactly one reply and so needs no preliminary one as in FTP. A client treats such a number from a server as a fatal error; those in use come from programs and operating systems.</source>
        <comment>class 1xx meaning</comment>
        <translation>SMTP에서는 명령마다 응답이 정확히 하나씩 와서 FTP와 같은 예비 응답이 필요하지 않으므로, 1로 시작하는 응답이 없습니다. 클라이언트는 서버가 보낸 이런 번호를 치명적인 오류로 처리합니다. 실제로 보이는 번호는 프로그램과 운영 체제에서 나온 것입니다.</translation>
    </message>
    <message>
        <source>Positive Completion</source>
        <comment>class 2xx name</comment>
        <translation>긍정 완료 응답</translation>
    </message>
    <message>
        <source>The server has carried out what the command asked for. The client may send the next command.</source>
        <comment>class 2xx meaning</comment>
        <translation>서버가 명령이 요청한 일을 수행했습니다. 클라이언트는 다음 명령을 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Positive Intermediate</source>
        <comment>class 3xx name</comment>
        <translation>긍정 중간 응답</translation>
    </message>
    <message>
        <source>The server has accepted the command but waits for more information before it acts. The client sends this information next, for example the message after `DATA`.</source>
        <comment>class 3xx meaning</comment>
        <translation>서버가 명령을 수락했지만, 처리하기 전에 추가 정보를 기다립니다. 클라이언트는 이어서 그 정보를 보냅니다. `DATA` 다음의 메시지가 그런 예입니다.</translation>
    </message>
    <message>
        <source>Transient Negative Completion</source>
        <comment>class 4xx name</comment>
        <translation>일시적 부정 완료 응답</translation>
    </message>
    <message>
        <source>The server did not accept the command and did nothing, but the reason is temporary. The client should try again later; a mail server does so from its queue.</source>
        <comment>class 4xx meaning</comment>
        <translation>서버가 명령을 수락하지 않아 아무 일도 하지 않았지만, 이유는 일시적입니다. 클라이언트는 나중에 다시 시도해야 하며, 메일 서버라면 대기열에서 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Permanent Negative Completion</source>
        <comment>class 5xx name</comment>
        <translation>영구적 부정 완료 응답</translation>
    </message>
    <message>
        <source>The server did not accept the command and did nothing, and the identical request should not be repeated. Somebody has to change something first, such as the address or the account.</source>
        <comment>class 5xx meaning</comment>
        <translation>서버가 명령을 수락하지 않아 아무 일도 하지 않았으며, 똑같은 요청을 반복해서는 안 됩니다. 먼저 누군가 주소나 계정 같은 것을 바꾸어야 합니다.</translation>
    </message>
    <message>
        <source>not used by SMTP, so the other digits have no SMTP meaning either</source>
        <comment>reading 1xx</comment>
        <extracomment>What a part of the number says; no full stop</extracomment>
        <translation>SMTP에서 쓰지 않으며, 나머지 자리에도 SMTP에서의 의미가 없음</translation>
    </message>
    <message>
        <source>success: the command was carried out</source>
        <comment>reading 2xx</comment>
        <extracomment>What a part of the number says; no full stop</extracomment>
        <translation>성공: 명령이 수행됨</translation>
    </message>
    <message>
        <source>accepted so far: the server waits for more from the client</source>
        <comment>reading 3xx</comment>
        <extracomment>What a part of the number says; no full stop</extracomment>
        <translation>여기까지 수락됨: 서버가 클라이언트의 추가 입력을 기다림</translation>
    </message>
    <message>
        <source>refused for now: the same command can succeed later</source>
        <comment>reading 4xx</comment>
        <extracomment>What a part of the number says; no full stop</extracomment>
        <translation>지금은 거부됨: 같은 명령이 나중에 성공할 수 있음</translation>
    </message>
    <message>
        <source>refused for good: the same command is not to be repeated unchanged</source>
        <comment>reading 5xx</comment>
        <extracomment>What a part of the number says; no full stop</extracomment>
        <translation>최종 거부됨: 같은 명령을 그대로 반복해서는 안 됨</translation>
    </message>
    <message>
        <source>syntax: wrong, unknown or superfluous commands, and those of no other group</source>
        <comment>reading x0x</comment>
        <extracomment>What a part of the number says; no full stop</extracomment>
        <translation>구문: 잘못되었거나 알 수 없거나 불필요한 명령, 그리고 다른 그룹에 속하지 않는 명령</translation>
    </message>
    <message>
        <source>information: an answer to a request for status or help</source>
        <comment>reading x1x</comment>
        <extracomment>What a part of the number says; no full stop</extracomment>
        <translation>정보: 상태나 도움말 요청에 대한 응답</translation>
    </message>
    <message>
        <source>connection: the channel between client and server</source>
        <comment>reading x2x</comment>
        <extracomment>What a part of the number says; no full stop</extracomment>
        <translation>연결: 클라이언트와 서버 사이의 채널</translation>
    </message>
    <message>
        <source>not specified by RFC 5321; the AUTH extension uses it for logins</source>
        <comment>reading x3x</comment>
        <extracomment>What a part of the number says; no full stop</extracomment>
        <translation>RFC 5321에서 정하지 않음, AUTH 확장 기능이 로그인에 사용</translation>
    </message>
    <message>
        <source>not specified by RFC 5321</source>
        <comment>reading x4x</comment>
        <extracomment>What a part of the number says; no full stop</extracomment>
        <translation>RFC 5321에서 정하지 않음</translation>
    </message>
    <message>
        <source>mail system: the state of the receiving side for this message or action</source>
        <comment>reading x5x</comment>
        <extracomment>What a part of the number says; no full stop</extracomment>
        <translation>메일 시스템: 이 메시지나 작업에 대한 받는 쪽의 상태</translation>
    </message>
    <message>
        <source>This number is not registered for SMTP, so no standard says what exactly was done. SMTP clients act on the first digit only, and the 2 means success. Only a new standard, or an extension that server and client agree on, may define a further number.</source>
        <comment>unregistered 2xx meaning</comment>
        <translation>SMTP에 등록되지 않은 번호이므로, 정확히 무엇이 수행되었는지 정한 표준이 없습니다. SMTP 클라이언트는 첫째 자리만 보고 동작하며, 2는 성공을 뜻합니다. 번호를 더 정의할 수 있는 것은 새 표준이나 서버와 클라이언트가 합의한 확장 기능뿐입니다.</translation>
    </message>
    <message>
        <source>A server uses a number of its own, or one of an extension that this list does not hold. A program prints the reply of another protocol, such as HTTP or FTP, among the SMTP replies. The number in a log or in a question has a typing error.</source>
        <comment>unregistered 2xx seen</comment>
        <translation>서버가 자체 번호나 이 목록에 없는 확장 기능의 번호를 씁니다. 프로그램이 SMTP 응답 사이에 HTTP나 FTP 같은 다른 프로토콜의 응답을 출력합니다. 로그나 질문에 적힌 번호에 오타가 있습니다.</translation>
    </message>
    <message>
        <source>Take the command as successful and continue.</source>
        <comment>unregistered 2xx fix 1</comment>
        <translation>명령이 성공한 것으로 보고 계속하십시오.</translation>
    </message>
    <message>
        <source>Read the text after the number, because nothing else explains it.</source>
        <comment>unregistered 2xx fix 2</comment>
        <translation>번호 뒤의 텍스트를 읽으십시오. 번호를 설명해 주는 것은 그 텍스트뿐입니다.</translation>
    </message>
    <message>
        <source>If the server is yours, send a registered number such as [smtp/250]; RFC 5321 tells servers not to invent codes for slightly different cases.</source>
        <comment>unregistered 2xx fix 3</comment>
        <translation>자신의 서버라면 [smtp/250] 같은 등록된 번호를 보내십시오. RFC 5321은 서버가 조금 다른 경우마다 코드를 새로 만들지 말라고 합니다.</translation>
    </message>
    <message>
        <source>No standard for SMTP lists this number. A client must interpret an unknown reply by its first digit only, and the 3 says that the server waits for more before it acts. What it waits for would stand in the standard of an extension, and only such a document may define the number.</source>
        <comment>unregistered 3xx meaning</comment>
        <translation>SMTP 표준 어디에도 없는 번호입니다. 클라이언트는 모르는 응답을 첫째 자리만으로 해석해야 하며, 3은 서버가 처리하기 전에 추가 정보를 기다린다는 뜻입니다. 무엇을 기다리는지는 확장 기능의 표준에 나와 있어야 하며, 그런 문서만이 번호를 정의할 수 있습니다.</translation>
    </message>
    <message>
        <source>A server runs an extension that the client does not know. A test server or a proxy answers with a number of its own. The line comes from another protocol, because HTTP and FTP also have numbers that begin with 3.</source>
        <comment>unregistered 3xx seen</comment>
        <translation>클라이언트가 모르는 확장 기능을 서버가 실행합니다. 테스트 서버나 프록시가 자체 번호로 응답합니다. HTTP와 FTP에도 3으로 시작하는 번호가 있으므로, 다른 프로토콜에서 나온 줄일 수 있습니다.</translation>
    </message>
    <message>
        <source>Send data only if you know what the server expects after this command.</source>
        <comment>unregistered 3xx fix 1</comment>
        <translation>이 명령 다음에 서버가 무엇을 기다리는지 알 때만 데이터를 보내십시오.</translation>
    </message>
    <message>
        <source>Otherwise leave the exchange: send `*` during a login, or close the session.</source>
        <comment>unregistered 3xx fix 2</comment>
        <translation>모르면 교환을 그만두십시오. 로그인 중이라면 `*`를 보내고, 아니면 세션을 닫으십시오.</translation>
    </message>
    <message>
        <source>Compare the command with the list in the EHLO reply. Then ask the administrator of the server about the number.</source>
        <comment>unregistered 3xx fix 3</comment>
        <translation>명령을 EHLO 응답의 목록과 비교하십시오. 그런 다음 서버 관리자에게 번호에 대해 문의하십시오.</translation>
    </message>
    <message>
        <source>This number is not registered, but its first digit is enough for SMTP clients, which act on that digit only: the command failed for now, and the message stays in the queue. New numbers come only from new standards; a server that wants to be more precise should use an enhanced code such as `4.7.1`.</source>
        <comment>unregistered 4xx meaning</comment>
        <translation>등록되지 않은 번호이지만 SMTP 클라이언트는 첫째 자리만 보고 동작하므로, 명령이 지금은 실패했고 메시지가 대기열에 남는다는 것을 알기에는 충분합니다. 새 번호는 새 표준에서만 나오며, 더 정확히 알리려는 서버는 `4.7.1` 같은 확장 코드를 써야 합니다.</translation>
    </message>
    <message>
        <source>A program has a number of its own, such as the 435 that Exim sends if it cannot check a login at present. A provider greylists with 457. Somebody left out the dots of an enhanced code, so that `4.4.5` became 445.</source>
        <comment>unregistered 4xx seen</comment>
        <translation>지금 로그인을 확인할 수 없을 때 Exim이 보내는 435처럼 프로그램이 자체 번호를 씁니다. 어떤 제공업체는 그레이리스팅에 457을 씁니다. 누군가 확장 코드의 점을 빠뜨려서 `4.4.5`가 445가 되었습니다.</translation>
    </message>
    <message>
        <source>Let the queue repeat the message.</source>
        <comment>unregistered 4xx fix 1</comment>
        <translation>대기열이 메시지를 다시 보내도록 두십시오.</translation>
    </message>
    <message>
        <source>Read the text and the enhanced code, which carry the reason.</source>
        <comment>unregistered 4xx fix 2</comment>
        <translation>이유가 담겨 있는 텍스트와 확장 코드를 읽으십시오.</translation>
    </message>
    <message>
        <source>If it lasts longer than a day, send the complete line to the postmaster of the receiving server.</source>
        <comment>unregistered 4xx fix 3</comment>
        <translation>하루 넘게 계속되면 받는 서버의 포스트마스터에게 줄 전체를 보내십시오.</translation>
    </message>
    <message>
        <source>On your own server, use a registered number, for example [smtp/451].</source>
        <comment>unregistered 4xx fix 4</comment>
        <translation>자신의 서버에서는 [smtp/451] 같은 등록된 번호를 쓰십시오.</translation>
    </message>
    <message>
        <source>Nobody has registered this number for SMTP, so only the text after it tells the reason. Clients decide by the first digit alone: the 5 is a final refusal, and the same request should not be sent again. Further numbers may be defined only by new standards or by extensions that both sides use.</source>
        <comment>unregistered 5xx meaning</comment>
        <translation>SMTP에 등록되지 않은 번호이므로, 이유는 번호 뒤의 텍스트에서만 알 수 있습니다. 클라이언트는 첫째 자리만으로 판단합니다. 5는 최종 거부이며, 같은 요청을 다시 보내서는 안 됩니다. 번호를 더 정의할 수 있는 것은 새 표준이나 양쪽이 함께 쓰는 확장 기능뿐입니다.</translation>
    </message>
    <message>
        <source>A server, a filter or a provider sends a number that its authors chose for spam, quota or policy. Somebody left out the dots of an enhanced code, so that `5.7.9` became 579. A report about a failed delivery repeats the reply with a typing error.</source>
        <comment>unregistered 5xx seen</comment>
        <translation>서버나 필터를 만든 사람 또는 제공업체가 스팸, 할당량, 정책을 나타내려고 직접 고른 번호가 옵니다. 누군가 확장 코드의 점을 빠뜨려서 `5.7.9`가 579가 되었습니다. 배달 실패 보고서에 옮겨 적힌 응답에 오타가 있습니다.</translation>
    </message>
    <message>
        <source>Read the text and look for an enhanced code such as `5.7.1` in it.</source>
        <comment>unregistered 5xx fix 1</comment>
        <translation>텍스트를 읽고 그 안에서 `5.7.1` 같은 확장 코드를 찾으십시오.</translation>
    </message>
    <message>
        <source>Change what the text complains about, such as address, size, login or content, before you send again.</source>
        <comment>unregistered 5xx fix 2</comment>
        <translation>다시 보내기 전에 주소, 크기, 로그인, 내용 등 텍스트가 지적하는 것을 바꾸십시오.</translation>
    </message>
    <message>
        <source>If the text does not help, ask the administrator of the server and quote the complete line.</source>
        <comment>unregistered 5xx fix 3</comment>
        <translation>텍스트가 도움이 되지 않으면 서버 관리자에게 줄 전체를 인용하여 문의하십시오.</translation>
    </message>
    <message>
        <source>On your own server, use a registered number, for example [smtp/554].</source>
        <comment>unregistered 5xx fix 4</comment>
        <translation>자신의 서버에서는 [smtp/554] 같은 등록된 번호를 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/101</name>
    <message>
        <source>Cannot Open Connection</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>연결을 열 수 없음</translation>
    </message>
    <message>
        <source>Web lists of SMTP codes and enumerations such as `SmtpReplyCode` of the library SmtpServer contain it, and some mail programs print it. There is no evidence that a mail server sends it.</source>
        <comment>usedBy</comment>
        <translation>웹의 SMTP 코드 목록과 라이브러리 SmtpServer의 `SmtpReplyCode` 같은 열거형에 들어 있고, 일부 메일 프로그램이 출력합니다. 메일 서버가 보낸다는 증거는 없습니다.</translation>
    </message>
    <message>
        <source>A program could not open a connection to the mail server; no standard defines this number for SMTP. A server must not send it, because SMTP replies begin with 2, 3, 4 or 5. The number can come from the operating system: on Linux, error 101 means that the network is unreachable.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>프로그램이 메일 서버로 연결을 열지 못했으며, SMTP에서 이 번호를 정의한 표준은 없습니다. SMTP 응답은 2, 3, 4, 5로 시작하므로 서버는 이 번호를 보내서는 안 됩니다. 운영 체제에서 나온 번호일 수 있습니다. Linux에서 오류 101은 네트워크에 접근할 수 없다는 뜻입니다.</translation>
    </message>
    <message>
        <source>The server name in the settings has a typing error. The port is wrong, or the server does not accept SMTP on it. The computer has no route to the network of the server, for example no working IPv6. A mail program prints the number before any dialogue with the server begins.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>설정의 서버 이름에 오타가 있습니다. 포트가 틀렸거나, 서버가 그 포트에서 SMTP를 받지 않습니다. IPv6가 동작하지 않는 경우처럼, 컴퓨터에 서버의 네트워크로 가는 경로가 없습니다. 메일 프로그램이 서버와 대화를 시작하기도 전에 이 번호를 출력합니다.</translation>
    </message>
    <message>
        <source>Check server name and port in the settings of the program that shows the number.</source>
        <comment>fix 1</comment>
        <translation>번호를 표시하는 프로그램의 설정에서 서버 이름과 포트를 확인하십시오.</translation>
    </message>
    <message>
        <source>Look up the name: `dig A mail.example.com` and `dig AAAA mail.example.com`.</source>
        <comment>fix 2</comment>
        <translation>이름을 조회하십시오: `dig A mail.example.com`, `dig AAAA mail.example.com`.</translation>
    </message>
    <message>
        <source>Try the connection from the same computer: `nc -v mail.example.com 587`.</source>
        <comment>fix 3</comment>
        <translation>같은 컴퓨터에서 연결을 시험하십시오: `nc -v mail.example.com 587`.</translation>
    </message>
    <message>
        <source>If only an IPv6 address fails, repair IPv6 on this computer or let the program use IPv4.</source>
        <comment>fix 4</comment>
        <translation>IPv6 주소로만 실패한다면 이 컴퓨터의 IPv6를 고치거나 프로그램이 IPv4를 쓰게 하십시오.</translation>
    </message>
    <message>
        <source>cannot open smtp stream, error opening connection, network is unreachable, wrong smtp server, cannot connect</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>메일 서버에 연결할 수 없음, 메일 서버 연결 실패, smtp 서버 주소 오류, 네트워크에 접근할 수 없음, cannot open smtp stream, error opening connection, network is unreachable</translation>
    </message>
</context>
<context>
    <name>smtp/111</name>
    <message>
        <source>Connection Refused</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>연결이 거부됨</translation>
    </message>
    <message>
        <source>Programs on Linux print the system error number, and web lists present it as an SMTP code. There is no evidence that a mail server sends it as a reply.</source>
        <comment>usedBy</comment>
        <translation>Linux의 프로그램들이 시스템 오류 번호를 그대로 출력하고, 웹의 목록들이 이를 SMTP 코드로 소개합니다. 메일 서버가 응답으로 보낸다는 증거는 없습니다.</translation>
    </message>
    <message>
        <source>The host of the mail server refused the TCP connection, so no SMTP dialogue began; no standard defines this number for SMTP. On Linux, `111` is the system error for a refused connection. Web mail and list programs such as SquirrelMail and Mailman print it beside their text.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>메일 서버의 호스트가 TCP 연결을 거부하여 SMTP 대화가 시작되지 않았으며, SMTP에서 이 번호를 정의한 표준은 없습니다. Linux에서 `111`은 연결이 거부되었다는 시스템 오류입니다. SquirrelMail, Mailman 같은 웹메일 프로그램과 메일링 리스트 프로그램이 이 번호를 자체 텍스트 옆에 출력합니다.</translation>
    </message>
    <message>
        <source>The mail server program is not running on that host. The settings name a port on which nothing listens. A firewall on the host or on the way rejects the connection. The Internet provider blocks outgoing connections to port 25.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>그 호스트에서 메일 서버 프로그램이 실행되고 있지 않습니다. 설정에 있는 포트에서 수신 대기하는 프로그램이 없습니다. 호스트나 경로상의 방화벽이 연결을 거부합니다. 인터넷 제공업체가 25번 포트로 나가는 연결을 차단합니다.</translation>
    </message>
    <message>
        <source>On the server, check that the program runs and listens: `ss -ltn` shows port 25, 465 or 587.</source>
        <comment>fix 1</comment>
        <translation>서버에서 프로그램이 실행 중이고 수신 대기하는지 확인하십시오. `ss -ltn`에 25번, 465번 또는 587번 포트가 나와야 합니다.</translation>
    </message>
    <message>
        <source>From the sending host, try `nc -v mail.example.com 587`. An immediate refusal points to the service or a firewall that rejects, a long wait to lost packets.</source>
        <comment>fix 2</comment>
        <translation>보내는 호스트에서 `nc -v mail.example.com 587`을 실행해 보십시오. 바로 거부되면 서비스 또는 연결을 거부하는 방화벽을, 오래 걸리면 패킷 손실을 의심하십시오.</translation>
    </message>
    <message>
        <source>Compare host and port with the instructions of the provider.</source>
        <comment>fix 3</comment>
        <translation>호스트와 포트를 제공업체의 안내와 비교하십시오.</translation>
    </message>
    <message>
        <source>If only port 25 fails, ask your Internet provider whether it blocks that port.</source>
        <comment>fix 4</comment>
        <translation>25번 포트만 실패한다면 인터넷 제공업체에 그 포트를 차단하는지 문의하십시오.</translation>
    </message>
    <message>
        <source>can&apos;t open smtp stream, port 25 blocked, econnrefused, server not listening</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>연결 거부, 메일 서버 연결 거부됨, 25번 포트 차단, 메일 서버 실행 안 됨, can&apos;t open smtp stream, econnrefused, connection refused</translation>
    </message>
</context>
<context>
    <name>smtp/200</name>
    <message>
        <source>Nonstandard Success</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>비표준 성공 응답</translation>
    </message>
    <message>
        <source>Some servers of the early 1980s sent it, as the survey in RFC 876 reports. Web lists have copied it since; there is no evidence of a server that sends it today.</source>
        <comment>usedBy</comment>
        <translation>RFC 876의 조사에 따르면 1980년대 초의 일부 서버가 보냈습니다. 그 뒤로 웹의 목록들이 옮겨 써 왔으며, 오늘날 이 번호를 보내는 서버가 있다는 증거는 없습니다.</translation>
    </message>
    <message>
        <source>The server reports success with a number that no standard defines for SMTP. A survey of 1983, RFC 876, already says that `200` is never legal: some servers sent it instead of 250 after `RSET` or `NOOP`. A client goes by the first digit and takes it as success. [smtp/250] is the registered number.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>서버가 SMTP의 어떤 표준에도 정의되지 않은 번호로 성공을 알립니다. 1983년의 조사인 RFC 876은 이미 `200`이 결코 허용되지 않는다고 밝혔습니다. 일부 서버가 `RSET`이나 `NOOP`에 250 대신 이 번호를 보냈습니다. 클라이언트는 첫째 자리에 따라 성공으로 받아들입니다. 등록된 번호는 [smtp/250]입니다.</translation>
    </message>
    <message>
        <source>Servers of the early 1980s answered `NOOP` or `RSET` with it, as RFC 876 reports. Web lists of reply codes repeat it with a reference to that survey. A log that mixes HTTP and SMTP can show the `200` of a web interface beside real SMTP replies.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>RFC 876에 따르면 1980년대 초의 서버들이 `NOOP`이나 `RSET`에 이 번호로 응답했습니다. 웹의 응답 코드 목록들이 그 조사를 근거로 이 번호를 되풀이합니다. HTTP와 SMTP가 섞인 로그에서는 웹 인터페이스의 `200`이 실제 SMTP 응답 옆에 보일 수 있습니다.</translation>
    </message>
    <message>
        <source>Do nothing on the sending side, because every reply that begins with 2 counts as success.</source>
        <comment>fix 1</comment>
        <translation>2로 시작하는 응답은 모두 성공이므로, 보내는 쪽에서는 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>If you maintain the server, answer `NOOP` and `RSET` with 250, as RFC 5321 requires.</source>
        <comment>fix 2</comment>
        <translation>서버를 유지 관리한다면, RFC 5321의 요구대로 `NOOP`과 `RSET`에 250으로 응답하게 하십시오.</translation>
    </message>
    <message>
        <source>If the line belongs to a web interface, look the number up among the HTTP codes.</source>
        <comment>fix 3</comment>
        <translation>웹 인터페이스에서 나온 줄이라면 HTTP 코드에서 번호를 찾아보십시오.</translation>
    </message>
    <message>
        <source>200 ok, success code, noop reply, rset reply, rfc 876</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>200 ok, 성공 코드, smtp 200, 비표준 응답 코드, noop 응답, rset 응답, rfc 876</translation>
    </message>
</context>
<context>
    <name>smtp/211</name>
    <message>
        <source>System Status</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>시스템 상태</translation>
    </message>
    <message>
        <source>The server answers a `HELP` command with its system status or with a general help text. The number reports success and asks for no reaction. Each server writes the text in its own way; [smtp/214] is the other number for help, about the use of the server or of one command.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>서버가 `HELP` 명령에 시스템 상태나 일반적인 도움말로 응답합니다. 이 번호는 성공을 알리며 아무 반응도 요구하지 않습니다. 텍스트는 서버마다 다르게 씁니다. 도움말에 쓰이는 다른 번호인 [smtp/214]는 서버나 특정 명령의 사용법을 알려 줍니다.</translation>
    </message>
    <message>
        <source>An administrator types `HELP` in a session by hand to see what the server supports. A monitoring script asks for help only to test whether the server answers. A mail program that delivers messages does not need the command.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>관리자가 서버가 무엇을 지원하는지 보려고 세션에서 직접 `HELP`를 입력합니다. 모니터링 스크립트가 서버가 응답하는지만 시험하려고 도움말을 요청합니다. 메시지를 배달하는 메일 프로그램에는 이 명령이 필요 없습니다.</translation>
    </message>
    <message>
        <source>Take no action: the reply is information, and no message depends on it.</source>
        <comment>fix 1</comment>
        <translation>아무 조치도 필요 없습니다. 정보를 알려 주는 응답일 뿐이며 어떤 메시지에도 영향을 주지 않습니다.</translation>
    </message>
    <message>
        <source>help reply, server status, help command, system help</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>서버 상태, 시스템 상태, 도움말 응답, help 명령, system status, help reply</translation>
    </message>
</context>
<context>
    <name>smtp/214</name>
    <message>
        <source>Help Message</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>도움말 메시지</translation>
    </message>
    <message>
        <source>The server sends a help text, for example on how to use it or on the meaning of a non-standard command. The text is for people, and a program has nothing to take from it. It often has several lines, each with the same number in front.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>서버가 자신의 사용법이나 비표준 명령의 의미 같은 도움말을 보냅니다. 텍스트는 사람이 읽기 위한 것이며, 프로그램이 쓸 만한 정보는 없습니다. 여러 줄인 경우가 많으며, 줄마다 앞에 같은 번호가 붙습니다.</translation>
    </message>
    <message>
        <source>Someone types `HELP`, or `HELP` with the name of a command, in a session by hand. A scanner collects the text to find out which software the server runs. Postfix and Exim list the commands that they support in this reply.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>누군가 세션에서 직접 `HELP`만, 또는 `HELP`와 명령의 이름을 입력합니다. 서버가 어떤 소프트웨어를 실행하는지 알아내려고 스캐너가 텍스트를 수집합니다. Postfix와 Exim은 지원하는 명령을 이 응답에 나열합니다.</translation>
    </message>
    <message>
        <source>Take no action for mail delivery, because nothing failed.</source>
        <comment>fix 1</comment>
        <translation>실패한 것이 없으므로 메일 배달을 위해 조치할 필요가 없습니다.</translation>
    </message>
    <message>
        <source>On your own server, decide whether the text may name software and version. This helps in a search for errors, but it also helps attackers; Postfix leaves both out for this reason.</source>
        <comment>fix 2</comment>
        <translation>자신의 서버라면 텍스트에 소프트웨어와 버전을 밝혀도 되는지 결정하십시오. 오류를 찾을 때 도움이 되지만 공격자에게도 도움이 됩니다. Postfix는 이 때문에 둘 다 밝히지 않습니다.</translation>
    </message>
    <message>
        <source>help text, list of commands, supported commands, help command</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>도움말, 명령 목록, 지원되는 명령, smtp 명령어 목록, help 명령, help text</translation>
    </message>
</context>
<context>
    <name>smtp/220</name>
    <message>
        <source>Service Ready</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>서비스 준비됨</translation>
    </message>
    <message>
        <source>The server is ready: as the greeting it opens the session, and after `STARTTLS` it tells the client to begin the TLS handshake. The first word of the greeting is the name of the server. The client continues with `EHLO`, in the second case after the handshake.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>서버가 준비되었으며, 인사말로 오면 세션이 열린 것이고 `STARTTLS` 다음에 오면 TLS 핸드셰이크를 시작하라는 뜻입니다. 인사말의 첫 단어는 서버의 이름입니다. 클라이언트는 `EHLO`로 계속하며, 두 번째 경우에는 핸드셰이크를 마친 뒤에 보냅니다.</translation>
    </message>
    <message>
        <source>Every session that the server accepts begins with it. A connection test with `telnet` or `nc` shows it as the first line. The answer to `STARTTLS` carries it too. Several lines that begin with `220-` belong to one greeting.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>서버가 받아들이는 모든 세션은 이 응답으로 시작합니다. `telnet`이나 `nc`로 연결을 시험하면 첫 줄에 나옵니다. `STARTTLS`에 대한 응답도 이 번호입니다. `220-`으로 시작하는 여러 줄은 하나의 인사말입니다.</translation>
    </message>
    <message>
        <source>Take no action; send the first command only after this line.</source>
        <comment>fix 1</comment>
        <translation>아무 조치도 필요 없습니다. 첫 명령은 이 줄이 온 뒤에만 보내십시오.</translation>
    </message>
    <message>
        <source>If it comes late, wait up to five minutes, because a busy server can delay its greeting.</source>
        <comment>fix 2</comment>
        <translation>늦게 오면 5분까지 기다리십시오. 바쁜 서버는 인사말을 늦게 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>If the handshake after `STARTTLS` fails, look at it with `openssl s_client -starttls smtp -connect mx.example.com:25`.</source>
        <comment>fix 3</comment>
        <translation>`STARTTLS` 다음의 핸드셰이크가 실패하면 `openssl s_client -starttls smtp -connect mx.example.com:25`로 살펴보십시오.</translation>
    </message>
    <message>
        <source>smtp banner, greeting, ready to start tls, starttls, esmtp, server ready</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>smtp 배너, 서버 인사말, 서비스 준비됨, 메일 서버 연결 성공, starttls, esmtp, ready to start tls, service ready</translation>
    </message>
</context>
<context>
    <name>smtp/221</name>
    <message>
        <source>Closing Connection</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>연결 종료</translation>
    </message>
    <message>
        <source>The server confirms `QUIT` and closes the connection, as the last reply of a normal session. A transaction that was still open is aborted; messages that the server accepted before remain accepted. A server that has to leave for another reason sends [smtp/421] instead.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>정상적인 세션의 마지막 응답으로, 서버가 `QUIT`을 확인하고 연결을 닫습니다. 아직 열려 있던 트랜잭션은 중단되지만, 서버가 이미 수락한 메시지는 그대로 유효합니다. 다른 이유로 연결을 끝내야 하는 서버는 [smtp/421]을 대신 보냅니다.</translation>
    </message>
    <message>
        <source>Every orderly session ends with it. A monitoring check that only greets the server and leaves gets it too. Postfix also sends it, with `2.7.0`, to a client that begins with a command of another protocol, such as `GET` or `CONNECT`.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>정상적으로 끝나는 세션은 모두 이 응답으로 마무리됩니다. 서버에 인사만 하고 나가는 모니터링 검사도 이 응답을 받습니다. Postfix는 `GET`이나 `CONNECT`처럼 다른 프로토콜의 명령으로 시작하는 클라이언트에도 `2.7.0`과 함께 보냅니다.</translation>
    </message>
    <message>
        <source>Take no action, because the session is complete.</source>
        <comment>fix 1</comment>
        <translation>세션이 완료되었으므로 조치할 필요가 없습니다.</translation>
    </message>
    <message>
        <source>If a message is missing although the log ends with 221, look at the reply after the end of that message. Only a 250 at that place means that the server took it over.</source>
        <comment>fix 2</comment>
        <translation>로그가 221로 끝나는데도 메시지가 없다면, 그 메시지의 끝 다음에 온 응답을 보십시오. 그 자리에 250이 있어야만 서버가 메시지를 넘겨받은 것입니다.</translation>
    </message>
    <message>
        <source>bye, goodbye, quit, end of session, closing transmission channel, connection closed normally</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>세션 종료, 연결 종료, 정상 종료, quit 응답, bye, goodbye, closing transmission channel</translation>
    </message>
</context>
<context>
    <name>smtp/235</name>
    <message>
        <source>Authentication Succeeded</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>인증 성공</translation>
    </message>
    <message>
        <source>The login was successful and the session is now authenticated. The reply ends the exchange that began with `AUTH`. A second `AUTH` in the same session gets [smtp/503]. If the login also set up a security layer, the client sends `EHLO` once more.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>로그인에 성공하여 이제 세션이 인증된 상태입니다. 이 응답으로 `AUTH`로 시작한 교환이 끝납니다. 같은 세션에서 `AUTH`를 다시 보내면 [smtp/503] 응답이 옵니다. 로그인이 보안 계층도 설정했다면 클라이언트는 `EHLO`를 한 번 더 보냅니다.</translation>
    </message>
    <message>
        <source>A mail program or a device logs in before it submits a message. A mail server logs in at the smarthost of its provider. The log of a session shows it directly after the last line of base64 data from the client.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>메일 프로그램이나 장치가 메시지를 제출하기 전에 로그인합니다. 메일 서버가 제공업체의 스마트호스트에 로그인합니다. 세션 로그에서는 클라이언트가 보낸 Base64 데이터의 마지막 줄 바로 다음에 나옵니다.</translation>
    </message>
    <message>
        <source>Take no action; the client continues with `MAIL FROM`.</source>
        <comment>fix 1</comment>
        <translation>아무 조치도 필요 없습니다. 클라이언트는 `MAIL FROM`으로 계속합니다.</translation>
    </message>
    <message>
        <source>If sending still fails, read the reply to the next command. A login alone does not permit every sender address, and the server may check which ones belong to your account.</source>
        <comment>fix 2</comment>
        <translation>그래도 발송에 실패하면 다음 명령에 대한 응답을 읽으십시오. 로그인했다고 해서 아무 주소나 보낸 사람으로 쓸 수 있는 것은 아니며, 서버는 어떤 주소가 계정에 속하는지 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>authentication successful, login ok, logged in, smtp login, auth accepted</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>인증 성공, 로그인 성공, smtp 로그인, smtp 인증, authentication successful, auth accepted</translation>
    </message>
</context>
<context>
    <name>smtp/250</name>
    <message>
        <source>Requested Action Completed</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>요청한 작업 완료</translation>
    </message>
    <message>
        <source>The server carried out the command. After the end of a message it means more: the server takes responsibility to deliver the message or to report a failure to the sender. After `RCPT TO` it accepts the recipient for the moment; some servers check the mailbox only later.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>서버가 명령을 수행했습니다. 메시지 끝에 오면 더 많은 것을 뜻합니다. 서버가 메시지를 배달하거나 보낸 사람에게 실패를 알릴 책임을 집니다. `RCPT TO` 다음에는 일단 받는 사람을 수락한다는 뜻이며, 메일함은 나중에야 확인하는 서버도 있습니다.</translation>
    </message>
    <message>
        <source>It answers nearly every command that succeeds, among them `EHLO`, `MAIL FROM`, `RCPT TO`, `RSET` and `NOOP`. The one after the final dot often carries the queue number of the receiving server. The answer to `EHLO` has one line for each extension.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>`EHLO`, `MAIL FROM`, `RCPT TO`, `RSET`, `NOOP`을 비롯하여 성공하는 거의 모든 명령에 대한 응답입니다. 마지막 점 다음의 응답에는 받는 서버의 대기열 번호가 들어 있는 경우가 많습니다. `EHLO`에 대한 응답은 확장 기능마다 한 줄씩입니다.</translation>
    </message>
    <message>
        <source>Take no action, because the step succeeded.</source>
        <comment>fix 1</comment>
        <translation>이 단계는 성공했으므로 조치할 필요가 없습니다.</translation>
    </message>
    <message>
        <source>If an accepted message does not arrive, note the time and the queue number in the 250 after the final dot. Ask the administrator of that server to look them up.</source>
        <comment>fix 2</comment>
        <translation>수락된 메시지가 도착하지 않으면 마지막 점 다음에 온 250의 시각과 대기열 번호를 적어 두십시오. 그 서버의 관리자에게 이를 조회해 달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>Look for a bounce as well: a server that fails after this reply must report it to the sender address.</source>
        <comment>fix 3</comment>
        <translation>반송 메일도 찾아보십시오. 이 응답을 보낸 뒤에 실패한 서버는 보낸 사람의 주소로 실패를 알려야 합니다.</translation>
    </message>
    <message>
        <source>ok, message accepted, queued as, mail accepted for delivery, delivered, sent but not received</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>정상 처리, 메시지 수락됨, 메일 발송 성공, 보냈는데 메일이 안 옴, 대기열 번호, 250 ok, queued as, message accepted</translation>
    </message>
</context>
<context>
    <name>smtp/251</name>
    <message>
        <source>Not Local, Will Forward</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>로컬 사용자가 아니지만 전달함</translation>
    </message>
    <message>
        <source>The mailbox is not on this server, but the server accepts the message and forwards it to the address in the text. The sender has nothing more to do. With [smtp/551] the server only names an address and does not forward. After `ETRN` the number means that no messages wait.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>메일함이 이 서버에 없지만, 서버가 메시지를 받아 텍스트에 있는 주소로 전달합니다. 보낸 사람은 더 할 일이 없습니다. [smtp/551]은 서버가 주소를 알려 주기만 하고 전달하지 않는 경우입니다. `ETRN` 다음에는 기다리는 메시지가 없다는 뜻입니다.</translation>
    </message>
    <message>
        <source>The recipient has a new address, and the server says so at `RCPT TO`. A `VRFY` command asks about an address that is forwarded. A client that collects its mail sends `ETRN`, and the provider holds nothing for it. Many servers forward silently and answer 250.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>받는 사람의 주소가 바뀌었고, 서버가 `RCPT TO`에서 이를 알립니다. `VRFY` 명령이 전달되는 주소를 묻습니다. 자신의 메일을 가져가는 클라이언트가 `ETRN`을 보내는데, 제공업체에 보관된 메일이 없습니다. 알리지 않고 전달하면서 250으로 응답하는 서버가 많습니다.</translation>
    </message>
    <message>
        <source>Take no action for this message, because the server forwards it.</source>
        <comment>fix 1</comment>
        <translation>서버가 메시지를 전달하므로 이 메시지에는 조치할 필요가 없습니다.</translation>
    </message>
    <message>
        <source>Confirm a new address with the recipient before you save it. A program must not change address books on its own, since a false server can name a false address.</source>
        <comment>fix 2</comment>
        <translation>새 주소는 받는 사람에게 확인한 뒤에 저장하십시오. 가짜 서버가 가짜 주소를 알려 줄 수 있으므로, 프로그램이 스스로 주소록을 바꾸어서는 안 됩니다.</translation>
    </message>
    <message>
        <source>On your own server, restrict this reply if forwarding addresses should stay private.</source>
        <comment>fix 3</comment>
        <translation>자신의 서버에서 전달 주소를 공개하지 않으려면 이 응답을 제한하십시오.</translation>
    </message>
    <message>
        <source>forwarding, user moved, new address, forwarded mail, address changed</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>메일 전달, 자동 전달, 전달 주소, 받는 사람 주소 변경, 새 메일 주소, user not local, will forward</translation>
    </message>
</context>
<context>
    <name>smtp/252</name>
    <message>
        <source>Cannot Verify User</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>사용자를 검증할 수 없음</translation>
    </message>
    <message>
        <source>The server neither confirms nor denies the address, but it accepts mail for it and tries to deliver. It gives this answer if the address looks valid and cannot be checked now, or if the site hides its users. After `ETRN` it says that waiting mail is on its way.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>서버가 주소를 긍정도 부정도 하지 않지만, 그 주소로 오는 메일을 받아 배달을 시도합니다. 주소가 유효해 보이지만 지금 확인할 수 없거나, 사이트가 사용자를 숨길 때 이렇게 응답합니다. `ETRN` 다음에는 기다리던 메일을 보내기 시작했다는 뜻입니다.</translation>
    </message>
    <message>
        <source>The site has disabled `VRFY` or `EXPN` for security, so that nobody can collect its addresses. The server relays for the domain and does not know the mailboxes. The question is about the members of a mailing list. Postfix answers with it to every `VRFY` that it accepts.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>아무도 주소를 수집하지 못하도록 사이트가 보안을 위해 `VRFY`나 `EXPN`을 비활성화했습니다. 서버가 도메인의 메일을 릴레이할 뿐 메일함은 알지 못합니다. 누군가 메일링 리스트의 구성원을 묻습니다. Postfix는 받아들이는 모든 `VRFY`에 이 번호로 응답합니다.</translation>
    </message>
    <message>
        <source>Take no action for delivery, because the address stays usable.</source>
        <comment>fix 1</comment>
        <translation>주소는 계속 쓸 수 있으므로 배달을 위해 조치할 필요가 없습니다.</translation>
    </message>
    <message>
        <source>To find out whether the mailbox exists, send a message and watch for a bounce.</source>
        <comment>fix 2</comment>
        <translation>메일함이 존재하는지 알아보려면 메시지를 보내고 반송 메일이 오는지 지켜보십시오.</translation>
    </message>
    <message>
        <source>Keep the address in your list: this reply is not a refusal, and [smtp/550] would be one.</source>
        <comment>fix 3</comment>
        <translation>주소를 목록에 그대로 두십시오. 이 응답은 거부가 아닙니다. 거부라면 [smtp/550]이 옵니다.</translation>
    </message>
    <message>
        <source>vrfy, verify address, check if email exists, vrfy disabled, address verification</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>이메일 주소 확인, 메일 주소 존재 확인, 주소 검증 불가, vrfy 비활성화, vrfy, cannot vrfy user</translation>
    </message>
</context>
<context>
    <name>smtp/253</name>
    <message>
        <source>Pending Messages Started</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>대기 중인 메시지 발송 시작됨</translation>
    </message>
    <message>
        <source>The server has started to send the waiting mail for the node named in `ETRN` and says how many messages wait. They arrive over a new connection, which the server opens to the mail server of that node. RFC 1985 defines the number for this command only.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>서버가 `ETRN`에 지정된 노드를 위해 기다리던 메일을 보내기 시작했고, 메시지가 몇 개인지 알려 줍니다. 메시지는 서버가 그 노드의 메일 서버로 여는 새 연결을 통해 도착합니다. RFC 1985는 이 번호를 이 명령에 대해서만 정의합니다.</translation>
    </message>
    <message>
        <source>A branch office with a temporary link asks its provider for mail after it goes online. A main mail server comes back and asks its backup server for the messages held there. Servers that do not count the messages answer 250 or 252 instead.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>상시 연결되어 있지 않은 지사가 온라인이 된 뒤 제공업체에 메일을 요청합니다. 주 메일 서버가 복구되어, 그동안 백업 서버에 보관된 메시지를 요청합니다. 메시지 수를 세지 않는 서버는 250이나 252로 응답합니다.</translation>
    </message>
    <message>
        <source>Take no action on the connection that carried `ETRN`.</source>
        <comment>fix 1</comment>
        <translation>`ETRN`을 보낸 연결에서는 조치할 필요가 없습니다.</translation>
    </message>
    <message>
        <source>Make sure that your own mail server accepts connections on port 25, because the waiting mail comes there.</source>
        <comment>fix 2</comment>
        <translation>기다리던 메일은 25번 포트로 오므로, 자신의 메일 서버가 그 포트에서 연결을 받는지 확인하십시오.</translation>
    </message>
    <message>
        <source>If nothing arrives, repeat `ETRN` later. An answer of [smtp/251] then means that the queue is empty.</source>
        <comment>fix 3</comment>
        <translation>아무것도 도착하지 않으면 나중에 `ETRN`을 반복하십시오. 그때 [smtp/251] 응답이 오면 대기열이 비어 있다는 뜻입니다.</translation>
    </message>
    <message>
        <source>etrn, release mail queue, pending messages, queue started, collect mail</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>etrn, 대기 중인 메일 가져오기, 메일 대기열 내보내기, 대기열 처리 시작, 백업 메일 서버, pending messages</translation>
    </message>
</context>
<context>
    <name>smtp/334</name>
    <message>
        <source>Authentication Challenge</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>인증 챌린지</translation>
    </message>
    <message>
        <source>The server continues a login: it sends a challenge in base64 and waits for the answer of the client. The text is data and not a message for people. With the mechanism LOGIN, `VXNlcm5hbWU6` stands for `Username:` and `UGFzc3dvcmQ6` for `Password:`.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>서버가 로그인을 계속 진행하기 위해 Base64로 된 챌린지를 보내고 클라이언트의 응답을 기다립니다. 텍스트는 데이터이며 사람에게 보내는 메시지가 아닙니다. LOGIN 메커니즘에서 `VXNlcm5hbWU6`은 `Username:`을, `UGFzc3dvcmQ6`은 `Password:`를 나타냅니다.</translation>
    </message>
    <message>
        <source>A client starts `AUTH LOGIN`, `AUTH CRAM-MD5` or another mechanism that needs more than one step. A client sends `AUTH PLAIN` without its data in the same line, and the challenge is empty. A log that ends with this line shows a client that sent no answer.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>클라이언트가 `AUTH LOGIN`, `AUTH CRAM-MD5`나 그 밖에 여러 단계가 필요한 메커니즘을 시작합니다. 클라이언트가 같은 줄에 데이터 없이 `AUTH PLAIN`을 보내면 챌린지가 비어 있습니다. 로그가 이 줄로 끝나면 클라이언트가 응답을 보내지 않은 것입니다.</translation>
    </message>
    <message>
        <source>Let the mail program answer. It sends one line of base64, or `*` to cancel.</source>
        <comment>fix 1</comment>
        <translation>메일 프로그램이 응답하게 두십시오. 프로그램은 Base64 한 줄을 보내거나, 취소하려면 `*`를 보냅니다.</translation>
    </message>
    <message>
        <source>To read a challenge, decode it: `echo VXNlcm5hbWU6 | base64 -d`.</source>
        <comment>fix 2</comment>
        <translation>챌린지를 읽으려면 디코딩하십시오: `echo VXNlcm5hbWU6 | base64 -d`.</translation>
    </message>
    <message>
        <source>Remove the answers of the client before you show a log to others: base64 hides nothing, and with LOGIN and PLAIN it contains the password.</source>
        <comment>fix 3</comment>
        <translation>로그를 다른 사람에게 보여 주기 전에 클라이언트의 응답을 지우십시오. Base64로는 아무것도 숨겨지지 않으며, LOGIN과 PLAIN에서는 암호가 들어 있습니다.</translation>
    </message>
    <message>
        <source>vxnlcm5hbwu6, ugfzc3dvcmq6, auth login, base64, username prompt, password prompt, challenge</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>vxnlcm5hbwu6, ugfzc3dvcmq6, auth login, base64, 사용자 이름 요청, 암호 요청, 인증 챌린지, smtp 인증 과정</translation>
    </message>
</context>
<context>
    <name>smtp/354</name>
    <message>
        <source>Start Mail Input</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>메시지 입력 시작</translation>
    </message>
    <message>
        <source>The server is ready for the text of the message. The client now sends header and body and ends them with a line that contains only a dot. Nothing is accepted yet: the decision is the reply that follows this dot.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>서버가 메시지의 텍스트를 받을 준비가 되었습니다. 클라이언트는 이제 헤더와 본문을 보내고 점 하나만 있는 줄로 끝냅니다. 아직 아무것도 수락되지 않았습니다. 수락 여부는 이 점 다음에 오는 응답으로 결정됩니다.</translation>
    </message>
    <message>
        <source>The server gives this answer to every `DATA` command that it accepts. A session typed by hand waits at this point for the text. A log that ends here shows a transfer that broke off, or a final dot that never reached the server.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>서버가 받아들이는 모든 `DATA` 명령에 이렇게 응답합니다. 직접 입력하는 세션은 이 지점에서 텍스트를 기다립니다. 로그가 여기서 끝나면 전송이 도중에 끊겼거나 마지막 점이 서버에 닿지 않은 것입니다.</translation>
    </message>
    <message>
        <source>Send the message and then one line with a single dot.</source>
        <comment>fix 1</comment>
        <translation>메시지를 보낸 다음 점 하나만 있는 줄을 보내십시오.</translation>
    </message>
    <message>
        <source>In your own program, end each line with CR LF and double a dot that begins a line. A dot between bare LF characters does not end the message.</source>
        <comment>fix 2</comment>
        <translation>직접 만든 프로그램이라면 줄마다 CR LF로 끝내고, 줄 맨 앞의 점은 두 번 쓰십시오. 앞뒤에 CR 없이 LF만 있는 점으로는 메시지가 끝나지 않습니다.</translation>
    </message>
    <message>
        <source>Wait at least ten minutes for the reply after the dot. A client that gives up earlier can send the message twice.</source>
        <comment>fix 3</comment>
        <translation>점 다음의 응답을 10분 이상 기다리십시오. 더 일찍 포기하는 클라이언트는 메시지를 두 번 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>If the session stops here, record the packets and see whether the dot arrives.</source>
        <comment>fix 4</comment>
        <translation>세션이 여기서 멈추면 패킷을 캡처하여 점이 도착하는지 보십시오.</translation>
    </message>
    <message>
        <source>end data with, enter message, end with dot, data command, hangs after data</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>메시지 입력 시작, 점으로 끝내기, data 명령, data 이후 멈춤, 메일 본문 전송 중 멈춤, end data with, enter message</translation>
    </message>
</context>
<context>
    <name>smtp/355</name>
    <message>
        <source>Transaction Offset</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>트랜잭션 오프셋</translation>
    </message>
    <message>
        <source>The server still has the first part of an interrupted message and says at which octet the client continues. The offset is the first thing in the text; 0 means that the client sends the message from its beginning. The number belongs to the CHECKPOINT extension of an experimental RFC.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>서버가 중단된 메시지의 앞부분을 아직 가지고 있으며, 클라이언트가 몇 번째 옥텟부터 계속할지 알려 줍니다. 텍스트의 맨 앞에 오프셋이 있으며, 0이면 클라이언트가 메시지를 처음부터 보냅니다. 이 번호는 실험적 RFC의 CHECKPOINT 확장 기능에 속합니다.</translation>
    </message>
    <message>
        <source>Both sides support CHECKPOINT, and an earlier session broke off in the middle of the message. The client then repeats `MAIL FROM` with the same `TRANSID` value. A server that does not list `CHECKPOINT` in its EHLO reply does not use the number.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>양쪽이 CHECKPOINT를 지원하고, 앞선 세션이 메시지 도중에 끊겼습니다. 그러면 클라이언트가 같은 `TRANSID` 값으로 `MAIL FROM`을 반복합니다. EHLO 응답에 `CHECKPOINT`를 나열하지 않는 서버는 이 번호를 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Let the client send `DATA` next, and after the 354 only the octets from the offset on.</source>
        <comment>fix 1</comment>
        <translation>클라이언트가 다음으로 `DATA`를 보내고, 354가 온 뒤에는 오프셋부터의 옥텟만 보내게 하십시오.</translation>
    </message>
    <message>
        <source>In your own client, count the octets of the message itself, without the dots that were doubled at the start of a line. Address commands do not count either.</source>
        <comment>fix 2</comment>
        <translation>직접 만든 클라이언트라면 메시지 자체의 옥텟을 세되, 줄 맨 앞에서 두 번 쓴 점은 빼십시오. 주소 명령도 세지 않습니다.</translation>
    </message>
    <message>
        <source>checkpoint, restart transfer, resume message, transid, interrupted transfer</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>체크포인트, 이어 보내기, 전송 재개, 중단된 메시지 전송, checkpoint, transid, restart transfer</translation>
    </message>
</context>
<context>
    <name>smtp/420</name>
    <message>
        <source>Connection Timeout</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>연결 시간 초과</translation>
    </message>
    <message>
        <source>Novell documents it for the GroupWise Internet Agent. Exchange Server shows it with `RESOLVER.ADR.Ambiguous`, as bounce collections record, and web lists repeat it as a timeout.</source>
        <comment>usedBy</comment>
        <translation>Novell이 GroupWise Internet Agent의 코드로 문서화했습니다. 수집된 반송 메일에서는 Exchange Server가 `RESOLVER.ADR.Ambiguous`와 함께 표시하는 것이 확인되며, 웹의 목록들은 시간 초과로 되풀이합니다.</translation>
    </message>
    <message>
        <source>A sending program lost contact with the other server during the transfer; no standard defines this number for SMTP. Novell GroupWise prints it in its own log for a TCP read or write without result, and keeps the message for another attempt. Exchange uses `420 4.2.0` for an ambiguous address.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>보내는 프로그램이 전송 도중 상대 서버와 연락이 끊겼으며, SMTP에서 이 번호를 정의한 표준은 없습니다. Novell GroupWise는 TCP 읽기나 쓰기가 결과 없이 끝나면 자체 로그에 이 번호를 출력하고, 다시 시도하기 위해 메시지를 보관합니다. Exchange는 모호한 주소에 `420 4.2.0`을 씁니다.</translation>
    </message>
    <message>
        <source>The other server or a firewall stops answering in the middle of a transfer. A cable, a switch or a router on the way is faulty. The GroupWise log shows `420 TCP read error` or `420 TCP write error`. Two recipients in an Exchange directory share one address, and the message waits in the queue.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>상대 서버나 방화벽이 전송 도중 응답을 멈춥니다. 경로상의 케이블, 스위치 또는 라우터에 결함이 있습니다. GroupWise 로그에 `420 TCP read error` 또는 `420 TCP write error`가 나옵니다. Exchange 디렉터리의 받는 사람 둘이 같은 주소를 써서 메시지가 대기열에서 기다립니다.</translation>
    </message>
    <message>
        <source>Leave the message in the queue and watch the next attempt.</source>
        <comment>fix 1</comment>
        <translation>메시지를 대기열에 두고 다음 시도를 지켜보십시오.</translation>
    </message>
    <message>
        <source>Test the path from the sending server: `nc -v mx.example.com 25`. Compare it with other destinations.</source>
        <comment>fix 2</comment>
        <translation>보내는 서버에서 경로를 시험하십시오: `nc -v mx.example.com 25`. 결과를 다른 목적지와 비교하십시오.</translation>
    </message>
    <message>
        <source>If all destinations fail, check the firewall, the router and the network card on your side.</source>
        <comment>fix 3</comment>
        <translation>모든 목적지가 실패하면 자기 쪽의 방화벽, 라우터, 네트워크 카드를 점검하십시오.</translation>
    </message>
    <message>
        <source>If Exchange shows `RESOLVER.ADR.Ambiguous`, find the duplicate address in the directory and remove it.</source>
        <comment>fix 4</comment>
        <translation>Exchange에 `RESOLVER.ADR.Ambiguous`가 나오면 디렉터리에서 중복된 주소를 찾아 제거하십시오.</translation>
    </message>
    <message>
        <source>tcp read error, tcp write error, groupwise, connection timed out, ambiguous address</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>연결 시간 초과, 메일 서버 응답 없음, 중복된 메일 주소, groupwise, tcp read error, tcp write error, ambiguous address</translation>
    </message>
</context>
<context>
    <name>smtp/421</name>
    <message>
        <source>Service Not Available</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>서비스를 사용할 수 없음</translation>
    </message>
    <message>
        <source>The server cannot serve you now and closes the connection, so everything that you still want to send has to wait for a new one. The reply can follow any command, and many servers send it instead of the greeting. It is temporary: your mail server tries again by itself.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>서버가 지금 서비스할 수 없어 연결을 닫으므로, 아직 보내지 못한 것은 모두 새 연결을 기다려야 합니다. 어떤 명령에든 올 수 있으며, 인사말 대신 보내는 서버도 많습니다. 일시적인 것이므로 메일 서버가 스스로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>You open more connections at once than the server permits, or you send too much in a short time. The reputation of your address is low, and the provider slows you down. Your host lacks a PTR record, or the message fails SPF and DKIM. The server restarts or is overloaded. It waited too long for your next command.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>서버가 허용하는 것보다 많은 연결을 한꺼번에 열거나, 짧은 시간에 너무 많이 보냅니다. 보내는 주소의 평판이 낮아 제공업체가 속도를 늦춥니다. 보내는 호스트에 PTR 레코드가 없거나, 메시지가 SPF와 DKIM에 실패합니다. 서버가 다시 시작 중이거나 과부하 상태입니다. 서버가 다음 명령을 너무 오래 기다렸습니다.</translation>
    </message>
    <message>
        <source>Read the text: it names the limit, the reputation or the missing record.</source>
        <comment>fix 1</comment>
        <translation>텍스트를 읽으십시오. 어떤 한도인지, 평판 때문인지, 어떤 레코드가 없는지 나와 있습니다.</translation>
    </message>
    <message>
        <source>Let the queue work. RFC 5321 suggests two attempts in the first hour and then one every two or three hours.</source>
        <comment>fix 2</comment>
        <translation>대기열에 맡겨 두십시오. RFC 5321은 첫 한 시간에 두 번, 그 뒤에는 두세 시간마다 한 번 시도하라고 권합니다.</translation>
    </message>
    <message>
        <source>Open fewer connections to this domain at once and send more slowly.</source>
        <comment>fix 3</comment>
        <translation>이 도메인으로 한꺼번에 여는 연결을 줄이고 더 천천히 보내십시오.</translation>
    </message>
    <message>
        <source>Check your PTR record and SPF: `dig -x 192.0.2.25` and `dig TXT example.com`.</source>
        <comment>fix 4</comment>
        <translation>PTR 레코드와 SPF를 확인하십시오: `dig -x 192.0.2.25`, `dig TXT example.com`.</translation>
    </message>
    <message>
        <source>If it lasts for days, write to the postmaster of the provider. Faster attempts can prolong a limit.</source>
        <comment>fix 5</comment>
        <translation>며칠 동안 계속되면 제공업체의 포스트마스터에게 연락하십시오. 더 자주 시도하면 제한이 길어질 수 있습니다.</translation>
    </message>
    <message>
        <source>too many connections, service unavailable, temporarily deferred, email delayed, try again later, throttled, greylisted, server busy, timeout exceeded, unusual rate of email</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>연결이 너무 많음, 서비스를 사용할 수 없음, 메일 발송 지연, 나중에 다시 시도, 메일 발송 속도 제한, 서버 과부하, 그레이리스팅, too many connections, temporarily deferred, unusual rate of email</translation>
    </message>
    <message>
        <source>Google limits your mail for some time. Compare your sending with Google&apos;s email sender guidelines.</source>
        <comment>provider 1</comment>
        <translation>Google이 얼마 동안 메일을 제한합니다. 발송 방식을 Google의 이메일 발신 가이드라인과 비교하십시오.</translation>
    </message>
    <message>
        <source>Set up SPF or DKIM for the sending domain; Gmail requires at least one of them.</source>
        <comment>provider 2</comment>
        <translation>보내는 도메인에 SPF나 DKIM을 설정하십시오. Gmail은 둘 중 하나 이상을 요구합니다.</translation>
    </message>
    <message>
        <source>Create a PTR record for the address, and a name in it that leads back to the same address.</source>
        <comment>provider 3</comment>
        <translation>주소에 PTR 레코드를 만들고, 레코드에 있는 이름이 다시 같은 주소로 이어지게 하십시오.</translation>
    </message>
    <message>
        <source>Switch on TLS for outgoing mail; Google requires it of bulk senders.</source>
        <comment>provider 4</comment>
        <translation>보내는 메일에 TLS를 켜십시오. Google은 대량으로 메일을 보내는 쪽에 TLS를 요구합니다.</translation>
    </message>
    <message>
        <source>Let the queue repeat the message and search your outgoing queue for spam. If the error stays for a long time, send Yahoo a support request with the exact text.</source>
        <comment>provider 5</comment>
        <translation>대기열이 메시지를 다시 보내도록 두고, 발송 대기열에 스팸이 있는지 찾아보십시오. 오류가 오래 계속되면 정확한 텍스트를 넣어 Yahoo에 지원을 요청하십시오.</translation>
    </message>
    <message>
        <source>Send fewer messages over one connection and open a new one for the rest.</source>
        <comment>provider 6</comment>
        <translation>연결 하나로 보내는 메시지를 줄이고, 나머지는 새 연결을 열어 보내십시오.</translation>
    </message>
    <message>
        <source>The limit depends on the reputation of address and domain. If you do not run the server, ask your provider.</source>
        <comment>provider 7</comment>
        <translation>한도는 주소와 도메인의 평판에 따라 다릅니다. 서버를 직접 운영하지 않는다면 제공업체에 문의하십시오.</translation>
    </message>
    <message>
        <source>Open fewer connections at once; the limit depends on your reputation.</source>
        <comment>provider 8</comment>
        <translation>한꺼번에 여는 연결을 줄이십시오. 한도는 평판에 따라 다릅니다.</translation>
    </message>
    <message>
        <source>Reduce the number of connections that your mail server opens at the same time.</source>
        <comment>provider 9</comment>
        <translation>메일 서버가 동시에 여는 연결의 수를 줄이십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/422</name>
    <message>
        <source>Password Transition or Quota</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>암호 전환 또는 할당량</translation>
    </message>
    <message>
        <source>The number has no definition of its own: the registry of enhanced codes only lists it, like [smtp/432], with `4.7.12`, where a user must change over to another login mechanism. In practice servers send it for a mailbox without free space. The text shows which of the two you have.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>이 번호에는 자체 정의가 없으며, 확장 코드 등록부가 [smtp/432]와 마찬가지로 사용자가 다른 로그인 메커니즘으로 전환해야 한다는 뜻의 `4.7.12` 옆에 나열했을 뿐입니다. 실제로는 서버가 빈 공간이 없는 메일함에 이 번호를 씁니다. 둘 중 어느 것인지는 텍스트에서 알 수 있습니다.</translation>
    </message>
    <message>
        <source>A hosting provider answers `422 4.2.2` because the recipient&apos;s mailbox is over its quota. A Barracuda filter with an expired licence answers `422 License Expired`. A server that follows the registry uses it with `4.7.12` after `AUTH`. Web lists know only the quota.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>받는 사람의 메일함이 할당량을 넘어서 호스팅 제공업체가 `422 4.2.2`로 응답합니다. 라이선스가 만료된 Barracuda 필터가 `422 License Expired`로 응답합니다. 등록부를 따르는 서버가 `AUTH` 다음에 `4.7.12`와 함께 씁니다. 웹의 목록에는 할당량만 나옵니다.</translation>
    </message>
    <message>
        <source>Read the text and the enhanced code after the number.</source>
        <comment>fix 1</comment>
        <translation>번호 뒤의 텍스트와 확장 코드를 읽으십시오.</translation>
    </message>
    <message>
        <source>For a quota, tell the recipient in another way; the queue repeats the message until then.</source>
        <comment>fix 2</comment>
        <translation>할당량 문제라면 다른 방법으로 받는 사람에게 알리십시오. 그때까지 대기열이 메시지를 다시 보냅니다.</translation>
    </message>
    <message>
        <source>For `4.7.12`, log in once with PLAIN inside TLS, as for 432.</source>
        <comment>fix 3</comment>
        <translation>`4.7.12`라면 432와 마찬가지로 TLS 안에서 PLAIN으로 한 번 로그인하십시오.</translation>
    </message>
    <message>
        <source>For an expired licence, write to the administrator of the receiving domain from another account or by telephone.</source>
        <comment>fix 4</comment>
        <translation>라이선스가 만료되었다면 다른 계정의 메일이나 전화로 받는 도메인의 관리자에게 알리십시오.</translation>
    </message>
    <message>
        <source>quota limit exceeded, storage limit, license expired, password transition, recipient over quota</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>할당량 초과, 메일함 용량 초과, 받는 사람 메일함 가득 참, 라이선스 만료, 암호 전환, quota limit exceeded, license expired, over quota</translation>
    </message>
    <message>
        <source>The filter of the recipient processes no more mail. Its administrator has to renew the licence.</source>
        <comment>provider 1</comment>
        <translation>받는 사람의 필터가 더 이상 메일을 처리하지 않습니다. 관리자가 라이선스를 갱신해야 합니다.</translation>
    </message>
</context>
<context>
    <name>smtp/430</name>
    <message>
        <source>Invalid Command, Temporary</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>유효하지 않은 명령(일시적)</translation>
    </message>
    <message>
        <source>The number has no text of its own: the registry only lists it with the enhanced code `X.5.1`, for a command that is unsupported or out of order. Because of the 4, a client repeats the command later. Servers normally report this error with [smtp/500] or [smtp/503], which are final.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>이 번호에는 자체 텍스트가 없으며, 등록부가 지원되지 않거나 순서가 잘못된 명령을 뜻하는 확장 코드 `X.5.1` 옆에 나열했을 뿐입니다. 4로 시작하므로 클라이언트는 나중에 명령을 반복합니다. 서버는 보통 이 오류를 최종 거부인 [smtp/500]이나 [smtp/503]으로 알립니다.</translation>
    </message>
    <message>
        <source>Tables of codes contain it because RFC 5248 names it once. The source code of Postfix and Exim does not use it. A `430` in a log can belong to another protocol: an NNTP server sends it for an article that it does not have.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>RFC 5248이 한 번 언급했기 때문에 코드 표에 들어 있습니다. Postfix와 Exim의 소스 코드에서는 쓰지 않습니다. 로그의 `430`은 다른 프로토콜의 것일 수 있습니다. NNTP 서버는 요청받은 글이 없을 때 이 번호를 보냅니다.</translation>
    </message>
    <message>
        <source>Check that the line is an SMTP reply, and read its text.</source>
        <comment>fix 1</comment>
        <translation>SMTP 응답이 맞는지 확인하고 텍스트를 읽으십시오.</translation>
    </message>
    <message>
        <source>Compare the order of the commands with `EHLO`, `MAIL FROM`, `RCPT TO`, `DATA`, and the commands with the list in the EHLO reply.</source>
        <comment>fix 2</comment>
        <translation>명령의 순서를 `EHLO`, `MAIL FROM`, `RCPT TO`, `DATA` 순서와 비교하고, 명령을 EHLO 응답의 목록과 비교하십시오.</translation>
    </message>
    <message>
        <source>If the same command fails every time, correct the client. Waiting does not repair an invalid command.</source>
        <comment>fix 3</comment>
        <translation>같은 명령이 매번 실패하면 클라이언트를 고치십시오. 기다린다고 해서 유효하지 않은 명령이 고쳐지지는 않습니다.</translation>
    </message>
    <message>
        <source>invalid command, unsupported command, command out of order, x.5.1</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>잘못된 명령, 지원되지 않는 명령, 명령 순서 오류, invalid command, command out of order, x.5.1</translation>
    </message>
</context>
<context>
    <name>smtp/431</name>
    <message>
        <source>Server Out of Resources</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>서버 리소스 부족</translation>
    </message>
    <message>
        <source>Exchange Server prints it in its message tracking and connectivity logs, as Microsoft documents. Web lists present it as a reply; there is no evidence of it in an SMTP session.</source>
        <comment>usedBy</comment>
        <translation>Microsoft의 문서에 따르면 Exchange Server가 메시지 추적 로그와 연결 로그에 출력합니다. 웹의 목록들은 응답이라고 소개하지만, SMTP 세션에 나타난다는 증거는 없습니다.</translation>
    </message>
    <message>
        <source>A mail system has no disk space or memory left; no standard defines this number for SMTP. It is the enhanced code `4.3.1` without its dots. Exchange Server writes `431 4.3.1` into its own logs. The registered reply for a lack of storage is [smtp/452].</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>메일 시스템에 디스크 공간이나 메모리가 남아 있지 않으며, SMTP에서 이 번호를 정의한 표준은 없습니다. 확장 코드 `4.3.1`에서 점을 뺀 것입니다. Exchange Server가 자체 로그에 `431 4.3.1`을 남깁니다. 저장 공간이 부족할 때의 등록된 응답은 [smtp/452]입니다.</translation>
    </message>
    <message>
        <source>The drive with the temporary folder of an Exchange server is full, and messages with an attachment above 128 KB fail. A monitoring program translates numbers with a list that contains it. A web list explains it as the full disk of a receiving server.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>Exchange 서버에서 임시 폴더가 있는 드라이브가 가득 차서, 첨부 파일이 128 KB를 넘는 메시지가 실패합니다. 모니터링 프로그램이 이 번호가 포함된 목록을 써서 번호를 설명으로 바꿉니다. 웹의 목록이 이 번호를, 메일을 받는 서버의 디스크가 가득 찬 것으로 설명합니다.</translation>
    </message>
    <message>
        <source>Find out which server wrote the line; only its administrator can free space.</source>
        <comment>fix 1</comment>
        <translation>어느 서버가 그 줄을 썼는지 알아내십시오. 공간은 그 서버의 관리자만 확보할 수 있습니다.</translation>
    </message>
    <message>
        <source>On Exchange, look at the drive of the folder in the variable `TMP` and keep at least 1 GB free there.</source>
        <comment>fix 2</comment>
        <translation>Exchange라면 변수 `TMP`가 가리키는 폴더의 드라이브를 살펴보고, 1 GB 이상을 비워 두십시오.</translation>
    </message>
    <message>
        <source>Search for lost messages with `Get-MessageTrackingLog -EventId SUBMITDEFER`. Send them again, because Exchange neither retries them nor reports them to the sender.</source>
        <comment>fix 3</comment>
        <translation>`Get-MessageTrackingLog -EventId SUBMITDEFER`로 사라진 메시지를 찾으십시오. Exchange는 이런 메시지를 재시도하지도 보낸 사람에게 알리지도 않으므로 다시 보내십시오.</translation>
    </message>
    <message>
        <source>out of memory, storedrv, mail system full, file overload, out of disk</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>메모리 부족, 디스크 공간 부족, 디스크가 가득 참, 메일 시스템 가득 참, exchange 리소스 부족, out of memory, storedrv</translation>
    </message>
</context>
<context>
    <name>smtp/432</name>
    <message>
        <source>Password Transition Needed</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>암호 전환 필요</translation>
    </message>
    <message>
        <source>The user must log in once with another mechanism, typically PLAIN, before the selected mechanism works. The number does not say that the password is wrong; [smtp/535] says so. Microsoft 365 uses `432 4.3.2` for something else: too many connections at once, or a mailbox that gets mail too fast.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>선택한 메커니즘이 동작하려면 사용자가 먼저 다른 메커니즘(대개 PLAIN)으로 한 번 로그인해야 합니다. 암호가 틀렸다는 뜻은 아니며, 그 뜻의 코드는 [smtp/535]입니다. Microsoft 365는 `432 4.3.2`를 다른 뜻으로 씁니다. 한꺼번에 연 연결이 너무 많거나, 메일함에 메일이 너무 빠르게 오는 경우입니다.</translation>
    </message>
    <message>
        <source>An application opens more than three connections at once to send from one Microsoft 365 mailbox. A mailbox there receives more messages than the service stores in that time. An account has to change over to the login mechanism that the client selected.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>애플리케이션이 Microsoft 365 메일함 하나에서 메일을 보내려고 연결을 한꺼번에 세 개 넘게 엽니다. Microsoft 365의 메일함에 서비스가 그 시간에 저장할 수 있는 것보다 많은 메시지가 옵니다. 클라이언트가 선택한 로그인 메커니즘으로 계정을 전환해야 합니다.</translation>
    </message>
    <message>
        <source>Read the enhanced code: `4.7.12` concerns the login, `4.3.2` a limit of Microsoft 365.</source>
        <comment>fix 1</comment>
        <translation>확장 코드를 읽으십시오. `4.7.12`는 로그인에 관한 것이고, `4.3.2`는 Microsoft 365의 한도에 관한 것입니다.</translation>
    </message>
    <message>
        <source>For `4.7.12`, log in once with PLAIN, and only inside TLS.</source>
        <comment>fix 2</comment>
        <translation>`4.7.12`라면 PLAIN으로 한 번 로그인하되, 반드시 TLS 안에서 하십시오.</translation>
    </message>
    <message>
        <source>For `4.3.2` while you send, use at most three connections for one mailbox, and let the program repeat the message.</source>
        <comment>fix 3</comment>
        <translation>보낼 때 `4.3.2`가 오면 메일함 하나에 연결을 세 개까지만 쓰고, 프로그램이 메시지를 다시 보내게 하십시오.</translation>
    </message>
    <message>
        <source>For a recipient that gets mail too fast, wait for the next attempt.</source>
        <comment>fix 4</comment>
        <translation>받는 사람에게 메일이 너무 빠르게 오는 경우라면 다음 시도를 기다리십시오.</translation>
    </message>
    <message>
        <source>concurrent connections limit exceeded, password transition, recipient thread limit exceeded, storedrv, office 365 smtp limit, auth mechanism</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>동시 연결 제한 초과, 암호 전환, office 365 smtp 제한, 동시 발송 제한, concurrent connections limit exceeded, recipient thread limit exceeded, storedrv</translation>
    </message>
    <message>
        <source>Open at most three connections at once for one mailbox, or use another mailbox for each application. Repeat the message.</source>
        <comment>provider 1</comment>
        <translation>메일함 하나에 연결을 한꺼번에 세 개까지만 열거나, 애플리케이션마다 다른 메일함을 쓰십시오. 메시지를 다시 보내십시오.</translation>
    </message>
    <message>
        <source>Wait: the recipient&apos;s mailbox receives too many messages in a short time, and the service slows them down.</source>
        <comment>provider 2</comment>
        <translation>기다리십시오. 받는 사람의 메일함에 짧은 시간에 너무 많은 메시지가 와서 서비스가 속도를 늦추고 있습니다.</translation>
    </message>
</context>
<context>
    <name>smtp/441</name>
    <message>
        <source>Receiving Server Not Responding</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>받는 서버가 응답하지 않음</translation>
    </message>
    <message>
        <source>Exchange Server prints it for its own queues, as threads of its administrators show. Web lists explain it as a recipient&apos;s server that does not respond.</source>
        <comment>usedBy</comment>
        <translation>관리자들의 게시글에 따르면 Exchange Server가 자체 대기열에 출력합니다. 웹의 목록들은 받는 사람의 서버가 응답하지 않는 것이라고 설명합니다.</translation>
    </message>
    <message>
        <source>The sending server got no connection to the receiving one; no standard defines this number for SMTP. It is the enhanced code `4.4.1` without its dots. Exchange Server writes `441 4.4.1` into its own queue, so the line comes from the sending side, and the message still waits there.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>보내는 서버가 받는 서버에 연결하지 못했으며, SMTP에서 이 번호를 정의한 표준은 없습니다. 확장 코드 `4.4.1`에서 점을 뺀 것입니다. Exchange Server가 자체 대기열에 `441 4.4.1`을 남기므로, 이 줄은 보내는 쪽에서 나온 것이고 메시지는 아직 그곳에서 기다립니다.</translation>
    </message>
    <message>
        <source>The receiving host is down, or its address in the DNS is wrong. A firewall or the provider blocks outgoing port 25. The Exchange queue shows `Failed to connect` with Winsock error 10060. A report about a delay quotes this line to the sender.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>받는 호스트가 작동을 멈추었거나, DNS에 있는 주소가 잘못되었습니다. 방화벽이나 제공업체가 25번 포트로 나가는 연결을 차단합니다. Exchange 대기열에 `Failed to connect`가 Winsock 오류 10060과 함께 나옵니다. 보낸 사람이 받은 지연 보고서에 이 줄이 인용되어 있습니다.</translation>
    </message>
    <message>
        <source>Find the receiving hosts: `dig MX example.com`.</source>
        <comment>fix 1</comment>
        <translation>받는 호스트를 찾으십시오: `dig MX example.com`.</translation>
    </message>
    <message>
        <source>Connect to each of them from the mail server itself: `nc -v mx.example.com 25`.</source>
        <comment>fix 2</comment>
        <translation>메일 서버에서 직접 각 호스트에 연결해 보십시오: `nc -v mx.example.com 25`.</translation>
    </message>
    <message>
        <source>If no destination answers, check your own firewall and ask your provider about port 25.</source>
        <comment>fix 3</comment>
        <translation>어느 목적지도 응답하지 않으면 자신의 방화벽을 점검하고 제공업체에 25번 포트에 대해 문의하십시오.</translation>
    </message>
    <message>
        <source>If only this destination is silent, wait; its administrator has to act. The queue repeats the attempt.</source>
        <comment>fix 4</comment>
        <translation>이 목적지만 응답이 없으면 기다리십시오. 그곳의 관리자가 조치해야 합니다. 다시 시도하는 일은 대기열이 맡습니다.</translation>
    </message>
    <message>
        <source>failed to connect, no answer from host, winsock error 10060, primary target ip address, server not responding</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>서버 응답 없음, 상대 메일 서버 응답 없음, 메일 서버 연결 실패, 25번 포트 차단, failed to connect, winsock error 10060, primary target ip address</translation>
    </message>
</context>
<context>
    <name>smtp/442</name>
    <message>
        <source>Connection Dropped in Transfer</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>전송 중 연결 끊김</translation>
    </message>
    <message>
        <source>Web lists, help pages of mail services and enumerations such as `SmtpReplyCode` contain it. There is no evidence that a mail server sends it.</source>
        <comment>usedBy</comment>
        <translation>웹의 목록, 메일 서비스의 도움말 페이지와 `SmtpReplyCode` 같은 열거형에 들어 있습니다. 메일 서버가 보낸다는 증거는 없습니다.</translation>
    </message>
    <message>
        <source>The connection broke while the message was on its way; no standard defines this number for SMTP. It is the enhanced code `4.4.2` without its dots. RFC 5321 tells the sending side to treat such a break like [smtp/451], so the message stays in the queue.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>메시지를 전송하던 중에 연결이 끊겼으며, SMTP에서 이 번호를 정의한 표준은 없습니다. 확장 코드 `4.4.2`에서 점을 뺀 것입니다. RFC 5321은 보내는 쪽이 이런 끊김을 [smtp/451]처럼 처리하도록 정하므로, 메시지는 대기열에 남습니다.</translation>
    </message>
    <message>
        <source>A firewall or a router on the way cuts a long transfer. The receiving server takes so long after the final dot that one side gives up. A web form or a mail plug-in explains a lost connection with this number.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>경로상의 방화벽이나 라우터가 오래 걸리는 전송을 끊습니다. 마지막 점 다음에 받는 서버가 너무 오래 걸려서 한쪽이 포기합니다. 웹 양식이나 메일 플러그인이 끊긴 연결을 이 번호로 설명합니다.</translation>
    </message>
    <message>
        <source>Wait for the next attempt, because a single break is harmless.</source>
        <comment>fix 1</comment>
        <translation>한 번 끊긴 것은 문제가 되지 않으므로 다음 시도를 기다리십시오.</translation>
    </message>
    <message>
        <source>If it repeats, check network card, router and firewall of the sending server.</source>
        <comment>fix 2</comment>
        <translation>반복되면 보내는 서버의 네트워크 카드, 라우터, 방화벽을 점검하십시오.</translation>
    </message>
    <message>
        <source>If only large messages fail, look for a time limit on the way.</source>
        <comment>fix 3</comment>
        <translation>큰 메시지만 실패하면 경로상에 제한 시간이 있는지 찾아보십시오.</translation>
    </message>
    <message>
        <source>Let the client wait ten minutes for the reply after the final dot. A shorter limit produces duplicates.</source>
        <comment>fix 4</comment>
        <translation>클라이언트가 마지막 점 다음의 응답을 10분 동안 기다리게 하십시오. 더 짧게 제한하면 메시지가 중복됩니다.</translation>
    </message>
    <message>
        <source>connection dropped, connection lost, bad connection, connection reset, transfer interrupted</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>연결 끊김, 메일 전송 중 끊김, 연결 재설정, 전송 중단, connection dropped, connection lost, bad connection</translation>
    </message>
</context>
<context>
    <name>smtp/446</name>
    <message>
        <source>Hop Count Exceeded</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>홉 수 초과</translation>
    </message>
    <message>
        <source>Web lists and enumerations such as `SmtpReplyCode` contain it; Exchange 2000 used the enhanced code `4.4.6` with this meaning. There is no evidence that a mail server sends `446`.</source>
        <comment>usedBy</comment>
        <translation>웹의 목록과 `SmtpReplyCode` 같은 열거형에 들어 있으며, Exchange 2000은 확장 코드 `4.4.6`을 이 뜻으로 썼습니다. 메일 서버가 `446`을 보낸다는 증거는 없습니다.</translation>
    </message>
    <message>
        <source>The message passed through too many servers, probably in a loop; no standard defines this number for SMTP. It is the enhanced code `4.4.6` without its dots. Servers find a loop by counting the `Received` lines; RFC 5321 advises to allow at least 100 of them.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>메시지가 너무 많은 서버를 거쳤으며, 아마 루프를 돌고 있을 것입니다. SMTP에서 이 번호를 정의한 표준은 없습니다. 확장 코드 `4.4.6`에서 점을 뺀 것입니다. 서버는 `Received` 줄을 세어 루프를 찾아내며, RFC 5321은 적어도 100개까지 허용하라고 권합니다.</translation>
    </message>
    <message>
        <source>Two servers send the mail of a domain to each other. A user forwards mail to an account that forwards it back. A routing table or a smarthost setting leads back to the same server. The bounce repeats the same host names in its `Received` lines.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>두 서버가 한 도메인의 메일을 서로에게 보냅니다. 사용자가 메일을 전달하는 계정이 그 메일을 다시 사용자에게 전달합니다. 라우팅 테이블이나 스마트호스트 설정이 같은 서버로 되돌아갑니다. 반송 메일의 `Received` 줄에 같은 호스트 이름이 반복됩니다.</translation>
    </message>
    <message>
        <source>Read the `Received` lines of the bounce from the lowest to the highest and note the names that repeat.</source>
        <comment>fix 1</comment>
        <translation>반송 메일의 `Received` 줄을 맨 아래부터 위로 읽고 반복되는 이름을 적어 두십시오.</translation>
    </message>
    <message>
        <source>Correct the forwarding rule, the MX record or the smarthost setting that sends the message back.</source>
        <comment>fix 2</comment>
        <translation>메시지를 되돌려 보내는 전달 규칙, MX 레코드 또는 스마트호스트 설정을 고치십시오.</translation>
    </message>
    <message>
        <source>Do not raise the limit of hops, because a longer loop only repeats the message more often.</source>
        <comment>fix 3</comment>
        <translation>홉 한도를 높이지 마십시오. 루프가 길어지면 메시지가 더 여러 번 반복될 뿐입니다.</translation>
    </message>
    <message>
        <source>Send the message again after the correction.</source>
        <comment>fix 4</comment>
        <translation>고친 뒤에 메시지를 다시 보내십시오.</translation>
    </message>
    <message>
        <source>mail loop, too many hops, routing loop, loop detected, maximum hop count</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>메일 루프, 메일 순환, 홉 수 초과, 메일이 계속 되돌아옴, 라우팅 루프, too many hops, mail loop, maximum hop count</translation>
    </message>
</context>
<context>
    <name>smtp/447</name>
    <message>
        <source>Message Timed Out</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>메시지 시간 초과</translation>
    </message>
    <message>
        <source>Web lists and enumerations contain it; Exchange uses the enhanced code `4.4.7` for an expired message. There is no evidence that a mail server sends `447`.</source>
        <comment>usedBy</comment>
        <translation>웹의 목록과 열거형에 들어 있으며, Exchange는 만료된 메시지에 확장 코드 `4.4.7`을 씁니다. 메일 서버가 `447`을 보낸다는 증거는 없습니다.</translation>
    </message>
    <message>
        <source>The message waited until its time ran out, or a step of its delivery took too long; no standard defines this number for SMTP. It is the enhanced code `4.4.7` without its dots. After it the server sends the message no more, so look for the reason in the earlier attempts.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>메시지가 기한이 다할 때까지 기다렸거나 배달의 한 단계가 너무 오래 걸렸으며, SMTP에서 이 번호를 정의한 표준은 없습니다. 확장 코드 `4.4.7`에서 점을 뺀 것입니다. 이 번호가 나온 뒤에는 서버가 메시지를 더 보내지 않으므로, 이유는 앞선 시도에서 찾으십시오.</translation>
    </message>
    <message>
        <source>The receiving server was down or deferred every attempt for some days. The recipient&apos;s address leads to a server that does not accept mail. Microsoft also names a time limit of the dialogue, for example with very many recipients in the header. The sender gets a report that the message expired.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>받는 서버가 며칠 동안 멈추어 있었거나 모든 시도를 연기했습니다. 받는 사람의 주소가 메일을 받지 않는 서버로 이어집니다. Microsoft는 대화의 제한 시간도 원인으로 들며, 헤더에 받는 사람이 아주 많은 경우가 그런 예입니다. 보낸 사람은 메시지가 만료되었다는 보고서를 받습니다.</translation>
    </message>
    <message>
        <source>Search the log for the replies to the earlier attempts, because they name the cause.</source>
        <comment>fix 1</comment>
        <translation>로그에서 앞선 시도에 대한 응답을 찾으십시오. 거기에 원인이 나와 있습니다.</translation>
    </message>
    <message>
        <source>Check the address and its mail servers: `dig MX example.com`.</source>
        <comment>fix 2</comment>
        <translation>주소와 그 메일 서버를 확인하십시오: `dig MX example.com`.</translation>
    </message>
    <message>
        <source>If the header holds very many recipients, send to fewer at a time.</source>
        <comment>fix 3</comment>
        <translation>헤더에 받는 사람이 아주 많다면 한 번에 더 적은 사람에게 보내십시오.</translation>
    </message>
    <message>
        <source>Send the message again after the cause is gone.</source>
        <comment>fix 4</comment>
        <translation>원인이 없어진 뒤에 메시지를 다시 보내십시오.</translation>
    </message>
    <message>
        <source>message expired, delivery time expired, retry timeout exceeded, queue lifetime</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>메시지 만료, 메일 배달 시간 초과, 재시도 시간 초과, 대기열 보관 기간 초과, message expired, delivery time expired, retry timeout exceeded</translation>
    </message>
</context>
<context>
    <name>smtp/449</name>
    <message>
        <source>Routing Error</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>라우팅 오류</translation>
    </message>
    <message>
        <source>Web lists describe it as a code of Microsoft Exchange, and enumerations such as `SmtpReplyCode` contain it. No page of Microsoft that names it was found.</source>
        <comment>usedBy</comment>
        <translation>웹의 목록들이 Microsoft Exchange의 코드라고 설명하고, `SmtpReplyCode` 같은 열거형에 들어 있습니다. 이 번호를 언급한 Microsoft의 페이지는 발견되지 않았습니다.</translation>
    </message>
    <message>
        <source>The sending mail system found no usable route for the message; no standard defines this number for SMTP. Web lists call it a code of Microsoft Exchange and pair it with `4.4.9`, but the registry of enhanced codes has no `X.4.9`.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>보내는 메일 시스템이 메시지를 보낼 수 있는 경로를 찾지 못했으며, SMTP에서 이 번호를 정의한 표준은 없습니다. 웹의 목록들은 Microsoft Exchange의 코드라고 부르며 `4.4.9`와 짝짓지만, 확장 코드 등록부에는 `X.4.9`가 없습니다.</translation>
    </message>
    <message>
        <source>A connector uses DNS without a smarthost, although its address space is not an SMTP one. A recipient belongs to a routing group that someone deleted. A program shows the number from a list for any problem with the route.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>커넥터의 주소 공간이 SMTP 주소 공간이 아닌데도 스마트호스트 없이 DNS를 씁니다. 받는 사람이 누군가 삭제한 라우팅 그룹에 속해 있습니다. 프로그램이 경로에 관한 문제라면 무엇이든 목록에서 가져온 이 번호로 표시합니다.</translation>
    </message>
    <message>
        <source>Look at the connectors of the sending system and at their address spaces.</source>
        <comment>fix 1</comment>
        <translation>보내는 시스템의 커넥터와 그 주소 공간을 살펴보십시오.</translation>
    </message>
    <message>
        <source>Check whether the recipient still points to a server or group that was removed.</source>
        <comment>fix 2</comment>
        <translation>받는 사람이 제거된 서버나 그룹을 아직 가리키는지 확인하십시오.</translation>
    </message>
    <message>
        <source>On other systems, trust the text and the log more than this number.</source>
        <comment>fix 3</comment>
        <translation>다른 시스템에서는 이 번호보다 텍스트와 로그를 믿으십시오.</translation>
    </message>
    <message>
        <source>As the sender, pass the whole report to your administrator, because you cannot repair the route.</source>
        <comment>fix 4</comment>
        <translation>메일을 보낸 사람이라면 직접 경로를 고칠 수 없으므로 보고서 전체를 관리자에게 전하십시오.</translation>
    </message>
    <message>
        <source>no route, connector error, routing group, exchange connector, unable to route</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>라우팅 오류, 경로 없음, 메일 경로를 찾을 수 없음, 커넥터 오류, exchange 커넥터, 라우팅 그룹, unable to route</translation>
    </message>
</context>
<context>
    <name>smtp/450</name>
    <message>
        <source>Mailbox Temporarily Unavailable</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>메일함을 일시적으로 사용할 수 없음</translation>
    </message>
    <message>
        <source>The server takes no mail for this recipient now, so the client keeps the message and tries again. The mailbox is busy, or a policy blocks it for a limited time; greylisting is such a policy. [smtp/550] is the final form. After `ATRN` the number refuses the request.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>서버가 지금은 이 받는 사람의 메일을 받지 않으므로, 클라이언트는 메시지를 보관하고 다시 시도합니다. 메일함이 사용 중이거나 정책이 일정 시간 막고 있는 것이며, 그레이리스팅이 그런 정책입니다. 최종 거부라면 [smtp/550]입니다. `ATRN` 다음에는 요청을 거절한다는 뜻입니다.</translation>
    </message>
    <message>
        <source>Greylisting delays a sender that the server does not know, and a later attempt succeeds. The recipient gets too much mail in a short time. Your host has no usable PTR record, or the sender&apos;s domain is not found; Postfix answers both with 450 by default. The server is still checking the recipient elsewhere.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>서버가 모르는 보낸 사람을 그레이리스팅이 지연시키고, 나중의 시도는 성공합니다. 받는 사람에게 짧은 시간에 너무 많은 메일이 옵니다. 보내는 호스트에 쓸 수 있는 PTR 레코드가 없거나 보낸 사람의 도메인을 찾을 수 없습니다. Postfix는 기본적으로 두 경우 모두 450으로 응답합니다. 서버가 받는 사람을 아직 다른 곳에 확인하는 중입니다.</translation>
    </message>
    <message>
        <source>Wait for the next attempts of your queue, because greylisting ends by itself.</source>
        <comment>fix 1</comment>
        <translation>그레이리스팅은 저절로 끝나므로 대기열의 다음 시도를 기다리십시오.</translation>
    </message>
    <message>
        <source>Read the text: `Greylisted`, `too quickly`, `cannot find your hostname` and `Domain not found` need different steps.</source>
        <comment>fix 2</comment>
        <translation>텍스트를 읽으십시오. `Greylisted`, `too quickly`, `cannot find your hostname`, `Domain not found`는 필요한 조치가 서로 다릅니다.</translation>
    </message>
    <message>
        <source>Check your PTR record and the sender&apos;s domain: `dig -x 192.0.2.25` and `dig MX example.com`.</source>
        <comment>fix 3</comment>
        <translation>PTR 레코드와 보낸 사람의 도메인을 확인하십시오: `dig -x 192.0.2.25`, `dig MX example.com`.</translation>
    </message>
    <message>
        <source>Repeat from the same address, because greylisting takes another address for a new sender.</source>
        <comment>fix 4</comment>
        <translation>같은 주소에서 다시 보내십시오. 그레이리스팅은 주소가 다르면 새로운 보낸 사람으로 여깁니다.</translation>
    </message>
    <message>
        <source>If it lasts longer than a day, ask the postmaster of the recipient.</source>
        <comment>fix 5</comment>
        <translation>하루 넘게 계속되면 받는 쪽의 포스트마스터에게 문의하십시오.</translation>
    </message>
    <message>
        <source>greylisted, greylisting, mailbox unavailable, mailbox busy, email delayed, receiving email too quickly, cannot find your hostname, sender domain not found, recipient temporarily unavailable, temporarily rejected</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>그레이리스팅, 메일함 사용할 수 없음, 메일 발송 지연, 일시적으로 거부됨, 보낸 사람 도메인을 찾을 수 없음, 메일함 사용 중, greylisted, mailbox unavailable, receiving email too quickly, cannot find your hostname</translation>
    </message>
    <message>
        <source>Send the message again later; it is delivered when the account can receive mail again.</source>
        <comment>provider 1</comment>
        <translation>나중에 메시지를 다시 보내십시오. 계정이 다시 메일을 받을 수 있게 되면 배달됩니다.</translation>
    </message>
    <message>
        <source>Wait, because the error is temporary, or ask the administrator of the Workspace account about the relay limits.</source>
        <comment>provider 2</comment>
        <translation>일시적인 오류이므로 기다리거나, Workspace 계정의 관리자에게 릴레이 한도를 문의하십시오.</translation>
    </message>
    <message>
        <source>Wait for a later attempt.</source>
        <comment>provider 3</comment>
        <translation>다음 시도를 기다리십시오.</translation>
    </message>
    <message>
        <source>Ask the provider of your IP address to create a PTR record.</source>
        <comment>provider 4</comment>
        <translation>IP 주소의 제공업체에 PTR 레코드를 만들어 달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>provider 5</comment>
        <translation>몇 분 뒤에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Try again in a few minutes, then write to the postmaster of Rackspace.</source>
        <comment>provider 6</comment>
        <translation>몇 분 뒤에 다시 시도하고, 그래도 안 되면 Rackspace의 포스트마스터에게 연락하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/451</name>
    <message>
        <source>Local Error in Processing</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>처리 중 로컬 오류</translation>
    </message>
    <message>
        <source>The server broke off this action because of an error in its own processing; the session continues, and the message can be sent later. Typical causes are look-ups that fail, a filter that does not answer, or storage. For a DNS failure in an SPF check, RFC 7208 recommends `451 4.4.3`.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>서버가 자체 처리 중의 오류로 이 작업을 중단했지만, 세션은 계속되며 메시지는 나중에 보낼 수 있습니다. 흔한 원인은 조회 실패, 응답하지 않는 필터, 저장 공간 문제입니다. SPF 검사에서 DNS가 실패한 경우에 RFC 7208은 `451 4.4.3`을 권합니다.</translation>
    </message>
    <message>
        <source>The server greylists you, often with `4.7.1`; greylistd uses this number. A DNS query for SPF, DMARC or the sender&apos;s domain gets no usable answer. A table, a spam filter or the queue directory of the server fails. Your connection broke, and your mail server handles that as 451.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>서버가 그레이리스팅을 하며 `4.7.1`을 함께 보내는 경우가 많습니다. greylistd가 이 번호를 씁니다. SPF, DMARC 또는 보낸 사람의 도메인에 대한 DNS 쿼리가 쓸 만한 응답을 받지 못합니다. 서버의 테이블, 스팸 필터 또는 대기열 디렉터리에 문제가 생깁니다. 연결이 끊겼고, 보내는 쪽의 메일 서버가 이를 451로 처리합니다.</translation>
    </message>
    <message>
        <source>Let the queue repeat the message, because most of these causes pass.</source>
        <comment>fix 1</comment>
        <translation>이런 원인은 대부분 지나가므로, 대기열이 메시지를 다시 보내도록 두십시오.</translation>
    </message>
    <message>
        <source>Read the enhanced code: `4.7.1` points to greylisting or policy, `4.4.3` to DNS, `4.3.0` to the server itself.</source>
        <comment>fix 2</comment>
        <translation>확장 코드를 읽으십시오. `4.7.1`은 그레이리스팅이나 정책을, `4.4.3`은 DNS를, `4.3.0`은 서버 자체를 가리킵니다.</translation>
    </message>
    <message>
        <source>Check that the DNS of your domain answers: `dig TXT example.com` and `dig MX example.com`.</source>
        <comment>fix 3</comment>
        <translation>도메인의 DNS가 응답하는지 확인하십시오: `dig TXT example.com`, `dig MX example.com`.</translation>
    </message>
    <message>
        <source>On your own server, search the log at that time for the filter, table or disk that failed.</source>
        <comment>fix 4</comment>
        <translation>자신의 서버라면 그 시각의 로그에서 문제가 생긴 필터, 테이블 또는 디스크를 찾으십시오.</translation>
    </message>
    <message>
        <source>If it lasts for a day, write to the postmaster.</source>
        <comment>fix 5</comment>
        <translation>하루 동안 계속되면 포스트마스터에게 연락하십시오.</translation>
    </message>
    <message>
        <source>temporary local problem, local error, greylisting, temporary lookup failure, spf temperror, dns timeout, server configuration error, queue file write error, email delayed, internal server error</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>일시적인 서버 오류, 로컬 오류, 그레이리스팅, 메일 발송 지연, dns 조회 실패, 서버 설정 오류, temporary local problem, temporary lookup failure, spf temperror, queue file write error</translation>
    </message>
    <message>
        <source>Create a PTR record, and let the name in it lead back to the same address.</source>
        <comment>provider 1</comment>
        <translation>PTR 레코드를 만들고, 레코드에 있는 이름이 다시 같은 주소로 이어지게 하십시오.</translation>
    </message>
    <message>
        <source>Make the DNS of the sender&apos;s domain reachable; the queue repeats the message.</source>
        <comment>provider 2</comment>
        <translation>보낸 사람 도메인의 DNS에 접근할 수 있게 하십시오. 메시지는 대기열이 다시 보냅니다.</translation>
    </message>
    <message>
        <source>Wait; the servers of Yahoo were busy for a short time.</source>
        <comment>provider 3</comment>
        <translation>기다리십시오. Yahoo의 서버가 잠시 바빴던 것입니다.</translation>
    </message>
    <message>
        <source>Check that the domain of the sender address has an A or MX record and a SOA record.</source>
        <comment>provider 4</comment>
        <translation>보낸 사람 주소의 도메인에 A 또는 MX 레코드와 SOA 레코드가 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Find out why the reputation of this address is low and improve it; Microsoft&apos;s pages for senders describe how.</source>
        <comment>provider 5</comment>
        <translation>이 주소의 평판이 낮은 이유를 알아내어 개선하십시오. 방법은 메일을 보내는 쪽을 위한 Microsoft 페이지에 나와 있습니다.</translation>
    </message>
    <message>
        <source>Send slowly from a new address for some weeks and increase the volume step by step.</source>
        <comment>provider 6</comment>
        <translation>새 주소에서는 몇 주 동안 천천히 보내고 양을 조금씩 늘리십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/452</name>
    <message>
        <source>Insufficient System Storage</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>시스템 저장 공간 부족</translation>
    </message>
    <message>
        <source>The server lacks room for now: too little storage for the message, or a transaction that already holds as many recipients as it can take. The client keeps what was refused and sends it later; recipients that were accepted stay accepted. [smtp/552] is the final form.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>지금 서버에 메시지를 담을 저장 공간이 모자라거나, 트랜잭션에 받는 사람이 이미 한도까지 차서 자리가 없습니다. 클라이언트는 거부된 것을 보관했다가 나중에 보내며, 수락된 받는 사람은 그대로 유효합니다. 최종 거부라면 [smtp/552]입니다.</translation>
    </message>
    <message>
        <source>The message has more recipients than the server takes in one transaction. The recipient&apos;s mailbox is full, and the provider still gives it time. The disk of the server is nearly full, and Postfix or Exchange stops taking mail. The `SIZE` in `MAIL FROM` is above the space that is free now.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>서버가 트랜잭션 하나에서 받아들이는 것보다 메시지의 받는 사람이 많습니다. 받는 사람의 메일함이 가득 찼고, 제공업체가 아직 시간을 주고 있습니다. 서버의 디스크가 거의 차서 Postfix나 Exchange가 메일을 받지 않습니다. `MAIL FROM`의 `SIZE`가 지금 비어 있는 공간보다 큽니다.</translation>
    </message>
    <message>
        <source>Read the text, because a limit for recipients and a full disk need different steps.</source>
        <comment>fix 1</comment>
        <translation>텍스트를 읽으십시오. 받는 사람 수의 한도와 가득 찬 디스크는 필요한 조치가 다릅니다.</translation>
    </message>
    <message>
        <source>For recipients, finish the message for those that were accepted and send it to the others in a further transaction. Mail servers do this by themselves.</source>
        <comment>fix 2</comment>
        <translation>받는 사람 수가 문제라면, 수락된 사람들에게 메시지를 마저 보내고 나머지에게는 다음 트랜잭션에서 보내십시오. 메일 서버는 이를 스스로 합니다.</translation>
    </message>
    <message>
        <source>For a full mailbox, tell the recipient in another way.</source>
        <comment>fix 3</comment>
        <translation>메일함이 가득 찼다면 다른 방법으로 받는 사람에게 알리십시오.</translation>
    </message>
    <message>
        <source>On your own server, check the free space with `df -h`; Postfix needs 1.5 times its `message_size_limit`.</source>
        <comment>fix 4</comment>
        <translation>자신의 서버라면 `df -h`로 빈 공간을 확인하십시오. Postfix에는 `message_size_limit`의 1.5배가 필요합니다.</translation>
    </message>
    <message>
        <source>disk full, mailbox full, too many recipients, not enough disk space, insufficient system resources, over quota, out of storage space, back pressure</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>디스크가 가득 참, 메일함이 가득 참, 받는 사람이 너무 많음, 저장 공간 부족, 시스템 리소스 부족, 메일 용량 초과, too many recipients, insufficient system resources, out of storage space, back pressure</translation>
    </message>
    <message>
        <source>The recipient has to free storage. Tell the person in another way.</source>
        <comment>provider 1</comment>
        <translation>받는 사람이 저장 공간을 확보해야 합니다. 다른 방법으로 그 사람에게 알리십시오.</translation>
    </message>
    <message>
        <source>Send the message to fewer recipients at a time.</source>
        <comment>provider 2</comment>
        <translation>한 번에 더 적은 받는 사람에게 메시지를 보내십시오.</translation>
    </message>
    <message>
        <source>Send to this recipient in a transaction of its own.</source>
        <comment>provider 3</comment>
        <translation>이 받는 사람에게는 별도의 트랜잭션에서 보내십시오.</translation>
    </message>
    <message>
        <source>Split the message: it names more than 200 recipients of one domain.</source>
        <comment>provider 4</comment>
        <translation>메시지를 나누어 보내십시오. 한 도메인의 받는 사람이 200명을 넘습니다.</translation>
    </message>
    <message>
        <source>On the server, free disk space or memory; until then back pressure refuses new mail.</source>
        <comment>provider 5</comment>
        <translation>서버에서 디스크 공간이나 메모리를 확보하십시오. 그때까지 백 프레셔가 새 메일을 거부합니다.</translation>
    </message>
    <message>
        <source>Wait; the receiving system has to free storage.</source>
        <comment>provider 6</comment>
        <translation>기다리십시오. 받는 시스템이 저장 공간을 확보해야 합니다.</translation>
    </message>
</context>
<context>
    <name>smtp/453</name>
    <message>
        <source>No Mail Waiting</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>기다리는 메일 없음</translation>
    </message>
    <message>
        <source>The provider holds no mail for the domains in your `ATRN` request, so there is nothing to collect. The number belongs to On-Demand Mail Relay, where a customer asks for its mail and the two sides then change their roles. It looks like an error but reports only an empty queue.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>제공업체에 `ATRN`으로 요청한 도메인의 메일이 보관되어 있지 않으므로 가져올 것이 없습니다. 이 번호는 고객이 자신의 메일을 요청한 다음 양쪽이 역할을 바꾸는 온디맨드 메일 릴레이에 속합니다. 오류처럼 보이지만 대기열이 비어 있음을 알릴 뿐입니다.</translation>
    </message>
    <message>
        <source>A mail server with a changing address asks its provider on a schedule, and no new mail has come. All domains of the request are yours, and each of their queues is empty. A provider can also answer 250, change the roles and end the session with `QUIT`.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>주소가 바뀌는 메일 서버가 일정에 따라 제공업체에 요청하는데, 새로 온 메일이 없습니다. 요청한 도메인이 모두 자신의 것이고, 각 도메인의 대기열이 비어 있습니다. 제공업체가 250으로 응답하고 역할을 바꾼 다음 `QUIT`으로 세션을 끝낼 수도 있습니다.</translation>
    </message>
    <message>
        <source>Wait for the next request; nothing is broken.</source>
        <comment>fix 1</comment>
        <translation>다음 요청을 기다리십시오. 고장 난 것은 없습니다.</translation>
    </message>
    <message>
        <source>If you expect mail, check that the MX records of the domain lead to the provider: `dig MX example.com`. Check the domain names in `ATRN` as well.</source>
        <comment>fix 2</comment>
        <translation>와야 할 메일이 있다면 도메인의 MX 레코드가 제공업체를 가리키는지 확인하십시오: `dig MX example.com`. `ATRN`의 도메인 이름도 확인하십시오.</translation>
    </message>
    <message>
        <source>Do not ask much more often, because the provider may refuse frequent requests with [smtp/450].</source>
        <comment>fix 3</comment>
        <translation>훨씬 더 자주 요청하지는 마십시오. 제공업체가 잦은 요청을 [smtp/450]으로 거부할 수 있습니다.</translation>
    </message>
    <message>
        <source>atrn, odmr, on-demand mail relay, no mail, empty queue, authenticated turn</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>기다리는 메일 없음, 가져올 메일 없음, 빈 대기열, 온디맨드 메일 릴레이, atrn, odmr, on-demand mail relay</translation>
    </message>
</context>
<context>
    <name>smtp/454</name>
    <message>
        <source>Temporary Authentication Failure</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>일시적 인증 실패</translation>
    </message>
    <message>
        <source>The server cannot check the login now, or after `STARTTLS` it cannot offer TLS now; the cause is on its side. The password may be right, so a mail program should not ask for another one. Without TLS the client decides whether it waits or continues unencrypted.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>서버가 지금 로그인을 확인할 수 없거나, `STARTTLS` 다음이라면 지금 TLS를 제공할 수 없으며, 원인은 서버 쪽에 있습니다. 암호는 맞을 수 있으므로, 메일 프로그램이 다른 암호를 요청해서는 안 됩니다. TLS를 쓸 수 없으면 기다릴지 암호화 없이 계속할지는 클라이언트가 결정합니다.</translation>
    </message>
    <message>
        <source>The service that checks passwords is down or overloaded. The server cannot load its certificate or key. You tried to log in too often, or you sent more than your quota at Amazon SES. Postfix can answer `454 4.7.1` to a recipient elsewhere, because you are not logged in.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>암호를 확인하는 서비스가 멈추었거나 과부하 상태입니다. 서버가 인증서나 키를 불러오지 못합니다. 로그인을 너무 자주 시도했거나, Amazon SES에서 할당량보다 많이 보냈습니다. 로그인하지 않은 상태에서 다른 곳의 받는 사람에게 보내면 Postfix가 `454 4.7.1`로 응답할 수 있습니다.</translation>
    </message>
    <message>
        <source>Read the text to tell login, TLS, relaying and quota apart.</source>
        <comment>fix 1</comment>
        <translation>텍스트를 읽고 로그인, TLS, 릴레이, 할당량 중 어느 것인지 구별하십시오.</translation>
    </message>
    <message>
        <source>Keep the password, wait some minutes and log in again.</source>
        <comment>fix 2</comment>
        <translation>암호를 그대로 두고 몇 분 기다린 뒤 다시 로그인하십시오.</translation>
    </message>
    <message>
        <source>If the text speaks of relaying, switch on authentication in the client and use port 587.</source>
        <comment>fix 3</comment>
        <translation>텍스트가 릴레이를 언급하면 클라이언트에서 인증을 켜고 587번 포트를 쓰십시오.</translation>
    </message>
    <message>
        <source>On your own server, search the log for the authentication service or the TLS files.</source>
        <comment>fix 4</comment>
        <translation>자신의 서버라면 로그에서 인증 서비스나 TLS 파일을 찾아보십시오.</translation>
    </message>
    <message>
        <source>Do not let a client send a password without TLS to avoid the error.</source>
        <comment>fix 5</comment>
        <translation>오류를 피하려고 클라이언트가 TLS 없이 암호를 보내게 하지 마십시오.</translation>
    </message>
    <message>
        <source>tls not available, starttls failed, login failed temporarily, too many login attempts, throttling failure, authentication server down</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>일시적 인증 실패, 로그인 일시적 실패, 로그인 시도가 너무 많음, tls 사용할 수 없음, starttls 실패, 인증 서버 장애, tls not available, too many login attempts, throttling failure</translation>
    </message>
    <message>
        <source>Stop the program that logs in again and again, wait, and then log in once.</source>
        <comment>provider 1</comment>
        <translation>계속 반복해서 로그인하는 프로그램을 멈추고, 기다린 다음 한 번만 로그인하십시오.</translation>
    </message>
    <message>
        <source>Wait and log in again later.</source>
        <comment>provider 2</comment>
        <translation>기다렸다가 나중에 다시 로그인하십시오.</translation>
    </message>
    <message>
        <source>Send more slowly. SES has dropped the message, so your program must send it again.</source>
        <comment>provider 3</comment>
        <translation>더 천천히 보내십시오. SES가 메시지를 버렸으므로 프로그램이 다시 보내야 합니다.</translation>
    </message>
    <message>
        <source>Send the message again when the 24-hour quota allows it, because SES has dropped it.</source>
        <comment>provider 4</comment>
        <translation>SES가 메시지를 버렸으므로, 24시간 할당량에 여유가 생기면 다시 보내십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/455</name>
    <message>
        <source>Cannot Accommodate Parameters</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>매개변수를 수용할 수 없음</translation>
    </message>
    <message>
        <source>The server supports the parameter of this `MAIL FROM` or `RCPT TO` command but cannot provide it at the moment. The identical command can succeed later. A parameter that the server does not recognise or cannot implement gets [smtp/555], and some parameters have codes of their own.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>서버가 이 `MAIL FROM` 또는 `RCPT TO` 명령의 매개변수를 지원하지만 지금은 제공할 수 없습니다. 똑같은 명령이 나중에는 성공할 수 있습니다. 서버가 인식하지 못하거나 구현할 수 없는 매개변수에는 [smtp/555] 응답이 오며, 전용 코드가 따로 있는 매개변수도 있습니다.</translation>
    </message>
    <message>
        <source>A command carries the parameter of an extension, and the server lacks the means for it at this time. The RFC of that extension names no other code for the case. Neither Postfix nor Exim uses the number in its source code, so it is a reply of other servers.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>명령에 확장 기능의 매개변수가 있는데, 지금 서버에 이를 처리할 여력이 없습니다. 그 확장 기능의 RFC가 이 경우를 위한 다른 코드를 정하지 않았습니다. Postfix와 Exim의 소스 코드에는 이 번호가 없으므로 다른 서버가 보낸 응답입니다.</translation>
    </message>
    <message>
        <source>Leave the message in the queue and repeat it without a change.</source>
        <comment>fix 1</comment>
        <translation>메시지를 대기열에 두고 바꾸지 말고 그대로 다시 보내십시오.</translation>
    </message>
    <message>
        <source>Read the text, which can name the parameter.</source>
        <comment>fix 2</comment>
        <translation>텍스트에 매개변수가 나와 있을 수 있으므로 읽으십시오.</translation>
    </message>
    <message>
        <source>If it stays, compare the parameters with the list in the EHLO reply. Ask the postmaster of the server, or send the message without an extension that you do not need.</source>
        <comment>fix 3</comment>
        <translation>계속되면 매개변수를 EHLO 응답의 목록과 비교하십시오. 서버의 포스트마스터에게 문의하거나, 필요 없는 확장 기능을 빼고 메시지를 보내십시오.</translation>
    </message>
    <message>
        <source>mail from parameters, rcpt to parameters, extension unavailable, esmtp parameter</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>매개변수 처리 불가, 확장 기능 일시적으로 사용할 수 없음, esmtp 매개변수, mail from 매개변수, rcpt to 매개변수, unable to accommodate parameters</translation>
    </message>
</context>
<context>
    <name>smtp/458</name>
    <message>
        <source>Unable to Queue Messages</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>메시지를 대기열에 넣을 수 없음</translation>
    </message>
    <message>
        <source>The server knows `ETRN` but cannot queue the messages for the node that you named. The number itself gives no reason; [smtp/459] is the one with a reason. The mail is not lost, since `ETRN` only shortens the time until the next attempt.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>서버가 `ETRN`을 알지만 지정한 노드의 메시지를 대기열에 넣을 수 없습니다. 번호 자체는 이유를 알려 주지 않으며, 이유를 알려 주는 것은 [smtp/459]입니다. `ETRN`은 다음 시도까지의 시간을 줄일 뿐이므로 메일이 사라지지는 않습니다.</translation>
    </message>
    <message>
        <source>The server already runs the queue for this name, and Exim says `Already processing`. The part of the server that starts queue runs does not answer, such as the flush service of Postfix. The node is not on the list of those that the server accepts.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>서버가 이미 이 이름의 대기열을 처리하고 있고, Exim이 `Already processing`이라고 알립니다. Postfix의 flush 서비스처럼 대기열 처리를 시작하는 구성 요소가 응답하지 않습니다. 서버가 받아들이는 노드 목록에 이 노드가 없습니다.</translation>
    </message>
    <message>
        <source>Wait some minutes and send `ETRN` again.</source>
        <comment>fix 1</comment>
        <translation>몇 분 기다린 뒤 `ETRN`을 다시 보내십시오.</translation>
    </message>
    <message>
        <source>Check the name: it must be a full domain name for which this server holds mail.</source>
        <comment>fix 2</comment>
        <translation>이름을 확인하십시오. 이 서버가 메일을 보관하는 전체 도메인 이름이어야 합니다.</translation>
    </message>
    <message>
        <source>If it fails again, ask the administrator of the server. In its own log, Postfix writes `unable to talk to fast flush service` if that part is down.</source>
        <comment>fix 3</comment>
        <translation>다시 실패하면 서버 관리자에게 문의하십시오. 그 구성 요소가 멈추었다면 Postfix가 자체 로그에 `unable to talk to fast flush service`를 남깁니다.</translation>
    </message>
    <message>
        <source>etrn failed, queue run, already processing, release mail, unable to queue</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>etrn 실패, 대기열에 넣을 수 없음, 대기열 처리 실패, 대기 중인 메일 가져오기, already processing, unable to queue</translation>
    </message>
</context>
<context>
    <name>smtp/459</name>
    <message>
        <source>Node Not Allowed</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>허용되지 않는 노드</translation>
    </message>
    <message>
        <source>The server does not allow `ETRN` for this node and gives the reason in the text. A repeated command does not help before someone changes the permission or the name. The waiting mail stays in the queue and follows the normal attempts.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>서버가 이 노드에 `ETRN`을 허용하지 않으며 텍스트에서 이유를 알려 줍니다. 누군가 권한이나 이름을 바꾸기 전에는 명령을 반복해도 소용없습니다. 기다리는 메일은 대기열에 남아 평소대로 배달이 시도됩니다.</translation>
    </message>
    <message>
        <source>The node is not on the list of names that may start their queue. The server cannot resolve the name. The client asks with `@` or `#` for a subdomain or a queue that it may not release. In Postfix the domain is missing from the fast flush domains, and the text says `service unavailable`.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>대기열 처리를 시작할 수 있는 이름 목록에 노드가 없습니다. 서버가 이름을 해석하지 못합니다. 클라이언트가 `@`나 `#`를 써서, 처리를 시작할 권한이 없는 하위 도메인이나 대기열을 요청합니다. Postfix의 fast flush 도메인에 이 도메인이 빠져 있으며, 텍스트는 `service unavailable`입니다.</translation>
    </message>
    <message>
        <source>Read the reason after the colon and correct a wrong name.</source>
        <comment>fix 1</comment>
        <translation>콜론 뒤의 이유를 읽고 잘못된 이름을 고치십시오.</translation>
    </message>
    <message>
        <source>Ask the provider to permit `ETRN` for your domain.</source>
        <comment>fix 2</comment>
        <translation>제공업체에 자신의 도메인에 `ETRN`을 허용해 달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>On your own Postfix server, add the domain to `fast_flush_domains` and look at `smtpd_etrn_restrictions`. Permit only the hosts that need it.</source>
        <comment>fix 3</comment>
        <translation>자신의 Postfix 서버라면 도메인을 `fast_flush_domains`에 추가하고 `smtpd_etrn_restrictions`를 살펴보십시오. 필요한 호스트만 허용하십시오.</translation>
    </message>
    <message>
        <source>etrn refused, etrn not permitted, fast flush</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>etrn 거부, etrn 허용되지 않음, 노드 허용 안 됨, 대기열 처리 권한 없음, fast flush, etrn not permitted</translation>
    </message>
</context>
<context>
    <name>smtp/471</name>
    <message>
        <source>Local Filter Error</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>로컬 필터 오류</translation>
    </message>
    <message>
        <source>An administrator reports in a mailing list of 2001 that he once configured `471` and `571` by himself. Web lists and the library SmtpServer explain it as an error of the own server or its filter, and no product that sends it by default was found.</source>
        <comment>usedBy</comment>
        <translation>한 관리자가 2001년의 메일링 리스트에서 `471`과 `571`을 직접 설정한 적이 있다고 밝혔습니다. 웹의 목록과 라이브러리 SmtpServer는 자기 서버나 그 필터의 오류라고 설명하며, 기본으로 이 번호를 보내는 제품은 발견되지 않았습니다.</translation>
    </message>
    <message>
        <source>A mail system or its filter refused the message; no standard defines this number for SMTP. It is the enhanced code `4.7.1` without its dots, and its second digit lies outside the grammar of SMTP replies. Clients read the 4 and try again later. [smtp/451] is the registered form.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>메일 시스템이나 그 필터가 메시지를 거부했으며, SMTP에서 이 번호를 정의한 표준은 없습니다. 확장 코드 `4.7.1`에서 점을 뺀 것이며, 둘째 자리가 SMTP 응답의 문법을 벗어납니다. 클라이언트는 4를 읽고 나중에 다시 시도합니다. 등록된 형태는 [smtp/451]입니다.</translation>
    </message>
    <message>
        <source>A spam filter, a virus scanner or a firewall on the sending side stops the message. An administrator wrote `471` into a rule because it resembles `4.7.1`. A greylisting rule with this number delays the first attempt. A help page names the number without any server behind it.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>보내는 쪽의 스팸 필터, 바이러스 검사 프로그램 또는 방화벽이 메시지를 막습니다. 관리자가 `4.7.1`과 비슷하다는 이유로 규칙에 `471`을 썼습니다. 이 번호를 쓰는 그레이리스팅 규칙이 첫 시도를 지연시킵니다. 도움말 페이지가 실제로 보내는 서버 없이 번호만 언급합니다.</translation>
    </message>
    <message>
        <source>Find out which host wrote the line, and read the text after the number.</source>
        <comment>fix 1</comment>
        <translation>어느 호스트가 그 줄을 썼는지 알아내고, 번호 뒤의 텍스트를 읽으십시오.</translation>
    </message>
    <message>
        <source>If it is your own server, look in the log of its filter at that time.</source>
        <comment>fix 2</comment>
        <translation>자신의 서버라면 그 시각의 필터 로그를 살펴보십시오.</translation>
    </message>
    <message>
        <source>If it is the receiving server, wait for the next attempt and then write to its postmaster.</source>
        <comment>fix 3</comment>
        <translation>받는 서버라면 다음 시도를 기다리고, 그래도 안 되면 그곳의 포스트마스터에게 연락하십시오.</translation>
    </message>
    <message>
        <source>In your own rules, replace it with `451 4.7.1`, because one administrator met clients that know only standard numbers.</source>
        <comment>fix 4</comment>
        <translation>자신의 규칙에서는 `451 4.7.1`로 바꾸십시오. 표준 번호만 아는 클라이언트를 겪었다는 관리자의 보고가 있습니다.</translation>
    </message>
    <message>
        <source>spam filter, antivirus blocked, local filter, firewall blocks email, antispam error</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>스팸 필터, 백신이 메일 차단, 로컬 필터 오류, 방화벽이 메일 차단, 스팸 차단 오류, antivirus blocked, antispam error</translation>
    </message>
</context>
<context>
    <name>smtp/500</name>
    <message>
        <source>Command Not Recognized</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>명령을 인식할 수 없음</translation>
    </message>
    <message>
        <source>The server does not recognize the command line, because it does not know the command word or the line is too long. The session stays open and the server waits for another command. During AUTH, 500 can also mean that a response is longer than the server&apos;s buffer. A known command that the server does not offer gets [smtp/502]; a wrong argument gets [smtp/501].</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>명령어를 모르거나 줄이 너무 길어서 서버가 명령줄을 인식하지 못합니다. 세션은 열린 채로 유지되며 서버는 다음 명령을 기다립니다. AUTH 도중의 500은 응답이 서버의 버퍼보다 길다는 뜻일 수도 있습니다. 알려진 명령이지만 서버가 제공하지 않으면 [smtp/502], 인자가 잘못되었으면 [smtp/501] 응답이 옵니다.</translation>
    </message>
    <message>
        <source>The client uses an extension that this server never offered, such as AUTH. A program sends message lines where the server expects a command, for example after a refused DATA. A person or a script misspells a command. A very old server answers EHLO with 500, and the client falls back to HELO. A command line exceeds the limit of 512 octets.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>클라이언트가 AUTH처럼 이 서버가 제공한 적이 없는 확장 기능을 사용합니다. 서버가 명령을 기다리는 곳에 프로그램이 메시지의 줄을 보냅니다. DATA가 거부된 뒤가 그런 예입니다. 사람이나 스크립트가 명령의 철자를 틀립니다. 아주 오래된 서버가 EHLO에 500으로 응답하고, 클라이언트는 HELO로 물러섭니다. 명령줄이 한도인 512옥텟을 넘습니다.</translation>
    </message>
    <message>
        <source>Find the exact line that came before the reply in the client&apos;s log.</source>
        <comment>fix 1</comment>
        <translation>클라이언트의 로그에서 이 응답 바로 앞에 나온 줄을 정확히 찾으십시오.</translation>
    </message>
    <message>
        <source>Read the server&apos;s answer to EHLO, and use only the extensions that it lists.</source>
        <comment>fix 2</comment>
        <translation>EHLO에 대한 서버의 응답을 읽고, 거기에 나열된 확장 기능만 사용하십시오.</translation>
    </message>
    <message>
        <source>If the line is part of a message, correct the client: it may send the message only after [smtp/354].</source>
        <comment>fix 3</comment>
        <translation>그 줄이 메시지의 일부라면 클라이언트를 고치십시오. 메시지는 [smtp/354] 뒤에만 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Do not repeat the line unchanged, because the same server answers in the same way.</source>
        <comment>fix 4</comment>
        <translation>같은 서버는 같은 응답을 하므로, 그 줄을 그대로 다시 보내지 마십시오.</translation>
    </message>
    <message>
        <source>command not recognized, unrecognized command, unknown command, command not found, line too long, smtp syntax error</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>명령을 인식할 수 없음, 알 수 없는 명령, 명령을 찾을 수 없음, 줄이 너무 김, smtp 구문 오류, command not recognized, unrecognized command, unknown command</translation>
    </message>
    <message>
        <source>Compare the command with the EHLO answer, and switch the missing extension on or do without it.</source>
        <comment>provider 1</comment>
        <translation>명령을 EHLO 응답과 비교하고, 빠진 확장 기능을 켜거나 그 기능 없이 진행하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/501</name>
    <message>
        <source>Syntax Error in Arguments</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>인자의 구문 오류</translation>
    </message>
    <message>
        <source>The server knows the command but cannot accept the way its argument is written. The argument is missing, is malformed, contains characters that SMTP does not allow, or stands where none is allowed. Any command can get this reply. AUTH gets it if the Base64 text is damaged or the client cancels. [smtp/504] is for a well-formed parameter that the server does not implement.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>서버가 명령은 알지만 인자가 쓰인 방식을 받아들일 수 없습니다. 인자가 없거나, 형식이 잘못되었거나, SMTP가 허용하지 않는 문자를 포함하거나, 인자가 올 수 없는 자리에 있습니다. 어떤 명령이든 이 응답을 받을 수 있습니다. AUTH는 Base64 텍스트가 손상되었거나 클라이언트가 취소했을 때 이 응답을 받습니다. [smtp/504]는 형식은 맞지만 서버가 구현하지 않은 매개변수에 쓰입니다.</translation>
    </message>
    <message>
        <source>An address in MAIL or RCPT has no angle brackets, contains spaces or a display name, or lacks its domain. An address contains a typing error such as two @ signs. The host name in EHLO is missing or contains an underscore. A SIZE, RET or NOTIFY parameter has a malformed value. A program sends a damaged Base64 string during AUTH.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>MAIL이나 RCPT의 주소에 꺾쇠괄호가 없거나, 공백이나 표시 이름이 들어 있거나, 도메인이 빠져 있습니다. 주소에 @ 기호가 두 번 들어가는 등의 오타가 있습니다. EHLO의 호스트 이름이 없거나 밑줄을 포함합니다. SIZE, RET 또는 NOTIFY 매개변수의 값이 잘못된 형식입니다. 프로그램이 AUTH 도중 손상된 Base64 문자열을 보냅니다.</translation>
    </message>
    <message>
        <source>Find the line that the reply answers, in the client&apos;s log or with `swaks --server mail.example.com --to user@example.com`.</source>
        <comment>fix 1</comment>
        <translation>클라이언트의 로그에서, 또는 `swaks --server mail.example.com --to user@example.com`을 실행하여 이 응답이 어떤 줄에 대한 것인지 찾으십시오.</translation>
    </message>
    <message>
        <source>Write the bare address in angle brackets, as in `RCPT TO:&lt;user@example.com&gt;`, without a space after the colon.</source>
        <comment>fix 2</comment>
        <translation>`RCPT TO:&lt;user@example.com&gt;`처럼 주소만 꺾쇠괄호 안에 쓰고, 콜론 뒤에 공백을 넣지 마십시오.</translation>
    </message>
    <message>
        <source>Give the client a full host name for EHLO that consists of letters, digits, hyphens and dots.</source>
        <comment>fix 3</comment>
        <translation>EHLO에는 영문자, 숫자, 하이픈, 점으로만 이루어진 전체 호스트 이름을 쓰도록 클라이언트를 설정하십시오.</translation>
    </message>
    <message>
        <source>For AUTH, encode user name and password again, without a line break at the end.</source>
        <comment>fix 4</comment>
        <translation>AUTH의 경우 사용자 이름과 암호를 끝에 줄 바꿈 없이 다시 인코딩하십시오.</translation>
    </message>
    <message>
        <source>bad address syntax, invalid argument, syntax error in parameters, malformed address, invalid helo name, bad sender address syntax</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>주소 구문 오류, 유효하지 않은 인자, 매개변수 구문 오류, 잘못된 주소 형식, 유효하지 않은 helo 이름, 보낸 사람 주소 구문 오류, bad address syntax, syntax error in parameters</translation>
    </message>
    <message>
        <source>Set a valid full host name for EHLO in the sending program.</source>
        <comment>provider 1</comment>
        <translation>보내는 프로그램에서 EHLO에 쓸 유효한 전체 호스트 이름을 설정하십시오.</translation>
    </message>
    <message>
        <source>Check that the client sends valid Base64 during AUTH.</source>
        <comment>provider 2</comment>
        <translation>클라이언트가 AUTH 도중 유효한 Base64를 보내는지 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/502</name>
    <message>
        <source>Command Not Implemented</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>구현되지 않은 명령</translation>
    </message>
    <message>
        <source>The server recognizes the command but does not implement it. RFC 5321 reserves [smtp/500] for a command that the server does not know at all, yet some servers use 502 for both. A server must not list an extension in its EHLO answer and then refuse it with 502. If the server has the command but not a parameter of it, the code is [smtp/504].</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>서버가 명령을 인식하지만 구현하지 않았습니다. RFC 5321은 서버가 전혀 모르는 명령에는 [smtp/500]을 쓰도록 정하지만, 일부 서버는 두 경우 모두 502를 씁니다. 서버는 EHLO 응답에 확장 기능을 나열해 놓고 502로 거부해서는 안 됩니다. 명령은 있지만 그 매개변수를 구현하지 않았다면 코드는 [smtp/504]입니다.</translation>
    </message>
    <message>
        <source>Someone tests VRFY or EXPN on a server whose administrator switched it off. The client sends STARTTLS to a server without TLS. Gmail and qmail answer an unknown or misspelled command with 502. The library go-smtp uses it also for commands in the wrong order. An on-demand mail relay accepts only EHLO, AUTH, ATRN and QUIT.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>관리자가 꺼 둔 VRFY나 EXPN을 누군가 시험합니다. 클라이언트가 TLS가 없는 서버에 STARTTLS를 보냅니다. Gmail과 qmail은 알 수 없거나 철자가 틀린 명령에 502로 응답합니다. 라이브러리 go-smtp는 순서가 틀린 명령에도 이 코드를 씁니다. 온디맨드 메일 릴레이는 EHLO, AUTH, ATRN, QUIT만 받습니다.</translation>
    </message>
    <message>
        <source>Read the EHLO answer to see which commands the server offers on this port.</source>
        <comment>fix 1</comment>
        <translation>EHLO 응답을 읽고 서버가 이 포트에서 어떤 명령을 제공하는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Do without the command: the reply stays the same however often you send it.</source>
        <comment>fix 2</comment>
        <translation>이 명령 없이 진행하십시오. 몇 번을 보내도 응답은 같습니다.</translation>
    </message>
    <message>
        <source>To learn whether an address exists, look at the answer to RCPT in a normal delivery instead of VRFY.</source>
        <comment>fix 3</comment>
        <translation>주소가 존재하는지 알아보려면 VRFY 대신 일반 배달에서 RCPT에 대한 응답을 보십시오.</translation>
    </message>
    <message>
        <source>As an administrator who hides VRFY, let the server answer [smtp/252]; RFC 5321 demands that code.</source>
        <comment>fix 4</comment>
        <translation>VRFY를 숨기는 관리자라면 서버가 [smtp/252]로 응답하게 하십시오. RFC 5321이 그 코드를 요구합니다.</translation>
    </message>
    <message>
        <source>command not implemented, vrfy disabled, command disabled, unimplemented command, starttls not supported, command not found</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>구현되지 않은 명령, vrfy 비활성화, 명령 사용 안 함, 지원되지 않는 명령, starttls 지원 안 함, command not implemented, unimplemented command</translation>
    </message>
    <message>
        <source>Correct the client: it sends text where the server expects commands.</source>
        <comment>provider 1</comment>
        <translation>클라이언트를 고치십시오. 서버가 명령을 기다리는 곳에 텍스트를 보내고 있습니다.</translation>
    </message>
</context>
<context>
    <name>smtp/503</name>
    <message>
        <source>Bad Sequence of Commands</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>잘못된 명령 순서</translation>
    </message>
    <message>
        <source>The server knows the command but cannot accept it now, because another step must come first or has already happened. The order of a transaction is MAIL, RCPT, DATA. A second AUTH after a successful login, or an AUTH inside a transaction, gets 503 too. [smtp/530] says more exactly that a login or TLS is missing.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>서버가 명령을 알지만, 다른 단계가 먼저 와야 하거나 이미 지났기 때문에 지금은 받아들일 수 없습니다. 트랜잭션의 순서는 MAIL, RCPT, DATA입니다. 로그인에 성공한 뒤의 두 번째 AUTH나 트랜잭션 안의 AUTH에도 503이 옵니다. [smtp/530]은 로그인이나 TLS가 빠졌다는 것을 더 정확히 알립니다.</translation>
    </message>
    <message>
        <source>All recipients were refused, and the client sends DATA all the same. The client skips EHLO, or sends RCPT without MAIL. The server does not offer AUTH on this port or before STARTTLS, and the client tries it. Some servers report a missing login this way. A server that greeted with [smtp/554] answers every command before QUIT with 503, as RFC 5321 asks.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>모든 받는 사람이 거부되었는데도 클라이언트가 DATA를 보냅니다. 클라이언트가 EHLO를 건너뛰거나 MAIL 없이 RCPT를 보냅니다. 서버가 이 포트에서 또는 STARTTLS 전에는 AUTH를 제공하지 않는데 클라이언트가 시도합니다. 일부 서버는 로그인이 빠진 것을 이렇게 알립니다. [smtp/554]로 인사한 서버는 RFC 5321의 요구대로 QUIT 전의 모든 명령에 503으로 응답합니다.</translation>
    </message>
    <message>
        <source>Go back to the first error of the session; 503 is often only the consequence of an earlier refusal such as [smtp/550].</source>
        <comment>fix 1</comment>
        <translation>세션의 첫 오류로 거슬러 올라가십시오. 503은 [smtp/550] 같은 앞선 거부의 결과일 뿐인 경우가 많습니다.</translation>
    </message>
    <message>
        <source>Let the client send EHLO first, and again after STARTTLS.</source>
        <comment>fix 2</comment>
        <translation>클라이언트가 EHLO를 먼저 보내고, STARTTLS 뒤에 다시 보내게 하십시오.</translation>
    </message>
    <message>
        <source>If the text names AUTH, switch on TLS in the client: many servers offer a login only on an encrypted connection.</source>
        <comment>fix 3</comment>
        <translation>텍스트에 AUTH가 나오면 클라이언트에서 TLS를 켜십시오. 암호화된 연결에서만 로그인을 제공하는 서버가 많습니다.</translation>
    </message>
    <message>
        <source>If you write a client, send RSET or QUIT as soon as no recipient is left.</source>
        <comment>fix 4</comment>
        <translation>클라이언트를 개발한다면, 남은 받는 사람이 없을 때 곧바로 RSET이나 QUIT을 보내게 하십시오.</translation>
    </message>
    <message>
        <source>wrong order of commands, valid rcpt command must precede data, need rcpt command, need mail command, send helo first, auth not available</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>명령 순서 오류, 잘못된 명령 순서, helo 먼저 보내기, 인증 사용 불가, bad sequence of commands, valid rcpt command must precede data, need rcpt command, need mail command</translation>
    </message>
    <message>
        <source>Let the client send EHLO before MAIL.</source>
        <comment>provider 1</comment>
        <translation>클라이언트가 MAIL 전에 EHLO를 보내게 하십시오.</translation>
    </message>
    <message>
        <source>Open a new connection before you log in as another user.</source>
        <comment>provider 2</comment>
        <translation>다른 사용자로 로그인하기 전에 새 연결을 여십시오.</translation>
    </message>
    <message>
        <source>Let the client send EHLO as its first command.</source>
        <comment>provider 3</comment>
        <translation>클라이언트가 첫 명령으로 EHLO를 보내게 하십시오.</translation>
    </message>
    <message>
        <source>Treat it as an unknown recipient and check the address.</source>
        <comment>provider 4</comment>
        <translation>알 수 없는 받는 사람으로 보고 주소를 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/504</name>
    <message>
        <source>Parameter Not Implemented</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>구현되지 않은 매개변수</translation>
    </message>
    <message>
        <source>The server implements the command, but not the parameter that the client used with it. After AUTH it means that the server does not support the mechanism, or allows it only with encryption. An unknown parameter of MAIL or RCPT has its own code, [smtp/555]. A malformed parameter gets [smtp/501].</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>서버가 명령은 구현했지만 클라이언트가 함께 쓴 매개변수는 구현하지 않았습니다. AUTH 뒤에는 서버가 그 메커니즘을 지원하지 않거나 암호화된 상태에서만 허용한다는 뜻입니다. MAIL이나 RCPT의 알 수 없는 매개변수에는 별도의 코드 [smtp/555]가 있습니다. 형식이 잘못된 매개변수에는 [smtp/501] 응답이 옵니다.</translation>
    </message>
    <message>
        <source>The client asks for a login mechanism that the server does not offer, such as CRAM-MD5. The client tries PLAIN or LOGIN before STARTTLS. Postfix, if configured so, refuses a host name or an address that is not fully qualified, for example `localhost`, with 504, often after RCPT. The library go-smtp uses it for an option of MAIL or RCPT that is switched off.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>클라이언트가 CRAM-MD5처럼 서버가 제공하지 않는 로그인 메커니즘을 요청합니다. 클라이언트가 STARTTLS 전에 PLAIN이나 LOGIN을 시도합니다. Postfix는 그렇게 구성되어 있으면 `localhost`처럼 전체 도메인이 없는 호스트 이름이나 주소를 504로 거부하며, RCPT 뒤에 거부하는 경우가 많습니다. 라이브러리 go-smtp는 꺼져 있는 MAIL이나 RCPT 옵션에 이 코드를 씁니다.</translation>
    </message>
    <message>
        <source>Compare the mechanism with the `AUTH` line of the server&apos;s EHLO answer, and select one from that list.</source>
        <comment>fix 1</comment>
        <translation>메커니즘을 서버 EHLO 응답의 `AUTH` 줄과 비교하고, 그 목록에 있는 것을 선택하십시오.</translation>
    </message>
    <message>
        <source>Start TLS and read the EHLO answer again, because the list can change on an encrypted connection.</source>
        <comment>fix 2</comment>
        <translation>암호화된 연결에서는 목록이 달라질 수 있으므로, TLS를 시작한 뒤 EHLO 응답을 다시 읽으십시오.</translation>
    </message>
    <message>
        <source>If the text asks for a fully qualified host name, set a name such as `mail.example.org` in the sending program.</source>
        <comment>fix 3</comment>
        <translation>텍스트가 정규화된 전체 호스트 이름을 요구하면, 보내는 프로그램에 `mail.example.org` 같은 이름을 설정하십시오.</translation>
    </message>
    <message>
        <source>If the text names an option of MAIL or RCPT, switch it off in the client.</source>
        <comment>fix 4</comment>
        <translation>텍스트에 MAIL이나 RCPT의 옵션이 나오면 클라이언트에서 그 옵션을 끄십시오.</translation>
    </message>
    <message>
        <source>unrecognized authentication type, auth mechanism not supported, need fully-qualified hostname, helo command rejected, parameter not supported</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>지원되지 않는 인증 방식, 인증 메커니즘 지원 안 함, 지원되지 않는 매개변수, helo 거부, fqdn 필요, unrecognized authentication type, need fully-qualified hostname, helo command rejected</translation>
    </message>
    <message>
        <source>Select a mechanism from the `AUTH` line of the EHLO answer.</source>
        <comment>provider 1</comment>
        <translation>EHLO 응답의 `AUTH` 줄에서 메커니즘을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/510</name>
    <message>
        <source>Bad Email Address</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>잘못된 이메일 주소</translation>
    </message>
    <message>
        <source>Lists of SMTP errors on the web and programs that copy them, such as Malcolm, use it. No mail server that sends it was found, so its use on real connections is uncertain.</source>
        <comment>usedBy</comment>
        <translation>웹의 SMTP 오류 목록과 이를 옮겨 쓴 Malcolm 같은 프로그램이 사용합니다. 이 코드를 보내는 메일 서버는 발견되지 않았으므로, 실제 연결에서 쓰이는지는 확실하지 않습니다.</translation>
    </message>
    <message>
        <source>No standard defines 510; lists on the web explain it as a bad email address. A client can rely only on the first digit, which says that the server refuses the command permanently. The standard codes for an address that cannot receive mail are [smtp/550] for the mailbox and [smtp/553] for a name that is not allowed.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>510을 정의한 표준은 없으며, 웹의 목록들은 잘못된 이메일 주소라고 설명합니다. 클라이언트가 믿을 수 있는 것은 서버가 명령을 영구적으로 거부한다는 첫 자리뿐입니다. 메일을 받을 수 없는 주소의 표준 코드는 메일함이 문제라면 [smtp/550], 허용되지 않는 이름이라면 [smtp/553]입니다.</translation>
    </message>
    <message>
        <source>The number stands in tables of SMTP errors, such as the result map of the network analyser Malcolm, and in help pages of mailing services. Those pages describe an address with a typing error or without a mailbox. A support page can also shorten an enhanced code such as `5.1.0` to three digits.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>이 번호는 네트워크 분석기 Malcolm의 결과 대응표 같은 SMTP 오류 표와 메일 발송 서비스의 도움말에 나옵니다. 그런 페이지는 오타가 있거나 메일함이 없는 주소를 설명합니다. 지원 페이지가 `5.1.0` 같은 확장 코드를 세 자리로 줄여 쓴 것일 수도 있습니다.</translation>
    </message>
    <message>
        <source>Read the text after the number and an enhanced code such as `5.1.0`, because the number itself has no fixed meaning.</source>
        <comment>fix 1</comment>
        <translation>번호 자체에는 정해진 의미가 없으므로, 번호 뒤의 텍스트와 `5.1.0` 같은 확장 코드를 읽으십시오.</translation>
    </message>
    <message>
        <source>Check the recipient&apos;s address for typing errors, and correct it before you send again.</source>
        <comment>fix 2</comment>
        <translation>받는 사람의 주소에 오타가 있는지 확인하고, 고친 다음 다시 보내십시오.</translation>
    </message>
    <message>
        <source>If the text does not help, show the complete reply to the administrator of the server that sent it.</source>
        <comment>fix 3</comment>
        <translation>텍스트가 도움이 되지 않으면, 응답을 보낸 서버의 관리자에게 응답 전체를 보여 주십시오.</translation>
    </message>
    <message>
        <source>bad email address, wrong email address, invalid email address, address rejected</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>잘못된 이메일 주소, 유효하지 않은 이메일 주소, 이메일 주소 오류, 주소 거부, bad email address, invalid email address</translation>
    </message>
</context>
<context>
    <name>smtp/511</name>
    <message>
        <source>Unknown User</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>알 수 없는 사용자</translation>
    </message>
    <message>
        <source>The source code of the Courier mail server and of chkuser 2.0.8 for qmail contains it, so this use is certain. The web lists that call it a bad email address name no server.</source>
        <comment>usedBy</comment>
        <translation>Courier 메일 서버와 qmail용 chkuser 2.0.8의 소스 코드에 들어 있으므로 이 용법은 확실합니다. 잘못된 이메일 주소라고 부르는 웹의 목록들은 어떤 서버인지 밝히지 않습니다.</translation>
    </message>
    <message>
        <source>No standard defines 511; the servers that use it refuse a recipient whose mailbox they do not know. The digits repeat the enhanced code `5.1.1`, which means a bad destination mailbox address. The standard reply for the same case is [smtp/550]. A client that does not know the number must treat it as a permanent failure, because it begins with 5.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>511을 정의한 표준은 없으며, 이를 쓰는 서버는 메일함을 알 수 없는 받는 사람을 거부합니다. 숫자는 대상 메일함 주소가 잘못되었다는 뜻의 확장 코드 `5.1.1`을 되풀이한 것입니다. 같은 경우의 표준 응답은 [smtp/550]입니다. 이 번호를 모르는 클라이언트는 5로 시작하므로 영구적 실패로 처리해야 합니다.</translation>
    </message>
    <message>
        <source>A qmail server with version 2.0.8 of the chkuser patch has no mailbox of that name. The same server uses 511 if the address lacks a domain or the domain has no valid MX record. The Courier mail server uses it for an unknown user. Lists on the web explain the number as a bad email address.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>chkuser 패치 2.0.8 버전을 적용한 qmail 서버에 그 이름의 메일함이 없습니다. 같은 서버는 주소에 도메인이 없거나 도메인에 유효한 MX 레코드가 없을 때도 511을 씁니다. Courier 메일 서버는 알 수 없는 사용자에 이 번호를 씁니다. 웹의 목록들은 이 번호를 잘못된 이메일 주소라고 설명합니다.</translation>
    </message>
    <message>
        <source>Compare the address with a message that the person sent to you.</source>
        <comment>fix 1</comment>
        <translation>상대에게서 받은 메시지와 주소를 비교하십시오.</translation>
    </message>
    <message>
        <source>Ask the person in another way whether the mailbox still exists.</source>
        <comment>fix 2</comment>
        <translation>메일함이 아직 있는지 다른 방법으로 상대에게 물어보십시오.</translation>
    </message>
    <message>
        <source>Remove the address from mailing lists; too many unknown recipients can make the server block you.</source>
        <comment>fix 3</comment>
        <translation>메일링 리스트에서 그 주소를 제거하십시오. 알 수 없는 받는 사람이 너무 많으면 서버가 차단할 수 있습니다.</translation>
    </message>
    <message>
        <source>If you run the server, change the reply to `550 5.1.1`, as later editions of chkuser do.</source>
        <comment>fix 4</comment>
        <translation>서버를 운영한다면, 이후의 chkuser 버전처럼 응답을 `550 5.1.1`로 바꾸십시오.</translation>
    </message>
    <message>
        <source>no mailbox here by that name, chkuser, unknown recipient, courier unknown user, qmail bounce</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>알 수 없는 사용자, 그런 메일함 없음, 알 수 없는 받는 사람, qmail 반송 메일, chkuser, no mailbox here by that name, courier unknown user</translation>
    </message>
</context>
<context>
    <name>smtp/512</name>
    <message>
        <source>Recipient Host Not Found</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>받는 사람의 호스트를 찾을 수 없음</translation>
    </message>
    <message>
        <source>Web lists of SMTP errors carry the number, and programs such as Malcolm copy them. No server software that sends it was found, so nothing more is sure.</source>
        <comment>usedBy</comment>
        <translation>웹의 SMTP 오류 목록에 이 번호가 있고, Malcolm 같은 프로그램이 이를 옮겨 씁니다. 이 코드를 보내는 서버 소프트웨어는 발견되지 않았으므로, 그 이상 확실한 것은 없습니다.</translation>
    </message>
    <message>
        <source>No standard defines 512; lists on the web explain it as a recipient domain whose host cannot be found in DNS. The digits repeat the enhanced code `5.1.2`, which means a bad destination system address. [smtp/556] is the standard code for a domain that says in DNS that it takes no mail. Other refused recipients get [smtp/550].</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>512를 정의한 표준은 없으며, 웹의 목록들은 받는 사람 도메인의 호스트를 DNS에서 찾을 수 없는 것이라고 설명합니다. 숫자는 대상 시스템 주소가 잘못되었다는 뜻의 확장 코드 `5.1.2`를 되풀이한 것입니다. 메일을 받지 않는다고 DNS에 밝힌 도메인의 표준 코드는 [smtp/556]입니다. 그 밖에 거부된 받는 사람에는 [smtp/550] 응답이 옵니다.</translation>
    </message>
    <message>
        <source>The part after the @ sign contains a typing error. The domain is no longer registered, or it has neither an MX record nor an address record. The resolver of the sending server is broken, so that every domain seems to be missing. Someone meets the number only in a list of SMTP errors.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>@ 기호 뒤에 오타가 있습니다. 도메인의 등록이 끝났거나, 도메인에 MX 레코드도 주소 레코드도 없습니다. 보내는 서버의 리졸버가 고장 나서 모든 도메인이 없는 것처럼 보입니다. 누군가 SMTP 오류 목록에서만 이 번호를 봅니다.</translation>
    </message>
    <message>
        <source>Check the domain after the @ sign letter by letter.</source>
        <comment>fix 1</comment>
        <translation>@ 기호 뒤의 도메인을 한 글자씩 확인하십시오.</translation>
    </message>
    <message>
        <source>Ask DNS yourself: `dig MX example.com` and `dig A example.com`.</source>
        <comment>fix 2</comment>
        <translation>직접 DNS를 조회하십시오: `dig MX example.com`, `dig A example.com`.</translation>
    </message>
    <message>
        <source>If the domain exists, repeat the query on the sending server and repair its resolver.</source>
        <comment>fix 3</comment>
        <translation>도메인이 존재하면 보내는 서버에서 쿼리를 다시 실행하고 그 서버의 리졸버를 고치십시오.</translation>
    </message>
    <message>
        <source>If the domain has no records, tell the recipient in another way; only the owner of the domain can add them.</source>
        <comment>fix 4</comment>
        <translation>도메인에 레코드가 없으면 다른 방법으로 받는 사람에게 알리십시오. 레코드는 도메인 소유자만 추가할 수 있습니다.</translation>
    </message>
    <message>
        <source>host not found, domain not found, recipient domain does not exist, dns error, no mx record</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>호스트를 찾을 수 없음, 도메인을 찾을 수 없음, 받는 사람 도메인이 존재하지 않음, dns 오류, mx 레코드 없음, host not found, domain not found</translation>
    </message>
</context>
<context>
    <name>smtp/513</name>
    <message>
        <source>Address Type Incorrect</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>잘못된 주소 유형</translation>
    </message>
    <message>
        <source>The source code of the Courier mail server contains it for both cases, so this use is certain. Lists on the web repeat the address type and name no server for it.</source>
        <comment>usedBy</comment>
        <translation>Courier 메일 서버의 소스 코드에 두 경우 모두 들어 있으므로 이 용법은 확실합니다. 웹의 목록들은 주소 유형이라는 설명만 되풀이하고 어떤 서버인지 밝히지 않습니다.</translation>
    </message>
    <message>
        <source>No standard defines 513, and its users mean two things by it. Lists on the web explain it as an incorrect address type, like the enhanced code `5.1.3` for bad address syntax. The Courier mail server uses it for wrong syntax of a recipient and also for refused relaying. The standard codes are [smtp/501] for syntax and [smtp/550] for relaying.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>513을 정의한 표준은 없으며, 쓰는 쪽에 따라 두 가지를 뜻합니다. 웹의 목록들은 주소 구문이 잘못되었다는 확장 코드 `5.1.3`처럼 잘못된 주소 유형이라고 설명합니다. Courier 메일 서버는 받는 사람의 구문이 틀렸을 때와 릴레이를 거부할 때 모두 씁니다. 표준 코드는 구문이라면 [smtp/501], 릴레이라면 [smtp/550]입니다.</translation>
    </message>
    <message>
        <source>A Courier server gets mail for a domain that it does not host, from a client that it does not trust. A recipient&apos;s address is written wrongly, for example with a space, with quotation marks or with `at` instead of @. An address book imported from another system contains entries that are no valid addresses.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>Courier 서버가 자신이 호스팅하지 않는 도메인의 메일을 신뢰하지 않는 클라이언트에게서 받습니다. 받는 사람의 주소가 공백이나 따옴표를 넣거나 @ 대신 `at`을 쓰는 식으로 잘못 적혀 있습니다. 다른 시스템에서 가져온 주소록에 유효한 주소가 아닌 항목이 있습니다.</translation>
    </message>
    <message>
        <source>Read the text: &quot;Relaying denied&quot; and &quot;Syntax error&quot; need different steps.</source>
        <comment>fix 1</comment>
        <translation>텍스트를 읽으십시오. &quot;Relaying denied&quot;와 &quot;Syntax error&quot;는 해결 방법이 다릅니다.</translation>
    </message>
    <message>
        <source>For a syntax error, delete the address, also in the address book, and type it again.</source>
        <comment>fix 2</comment>
        <translation>구문 오류라면 주소를 주소록에서도 지우고 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>For refused relaying, switch on the login for outgoing mail in the mail program.</source>
        <comment>fix 3</comment>
        <translation>릴레이가 거부되었다면 메일 프로그램에서 보내는 메일의 로그인을 켜십시오.</translation>
    </message>
    <message>
        <source>If the domain is your own, add it to Courier&apos;s `esmtpacceptmailfor`, or point its MX record to the right server.</source>
        <comment>fix 4</comment>
        <translation>자신의 도메인이라면 Courier의 `esmtpacceptmailfor`에 추가하거나, MX 레코드가 올바른 서버를 가리키게 하십시오.</translation>
    </message>
    <message>
        <source>address type incorrect, wrong address format, courier mail server, courier relaying denied</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>잘못된 주소 유형, 잘못된 주소 형식, courier 메일 서버, courier 릴레이 거부, address type incorrect, relaying denied</translation>
    </message>
</context>
<context>
    <name>smtp/521</name>
    <message>
        <source>Host Accepts No Mail</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>메일을 받지 않는 호스트</translation>
    </message>
    <message>
        <source>The host never accepts mail from anyone, and it says so at the start of the connection instead of [smtp/220]. A small dummy server can send this reply, so that a message fails at once and does not wait in a queue. A host that refuses only some senders or recipients should use [smtp/554]. A relay that knows it without a connection uses [smtp/556].</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>호스트가 누구에게서도 메일을 받지 않으며, 연결이 시작될 때 [smtp/220] 대신 그렇게 알립니다. 메시지가 대기열에서 기다리지 않고 곧바로 실패하도록 작은 더미 서버가 이 응답을 보낼 수 있습니다. 일부 보낸 사람이나 받는 사람만 거부하는 호스트는 [smtp/554]를 써야 합니다. 연결하지 않고도 이를 아는 릴레이는 [smtp/556]을 씁니다.</translation>
    </message>
    <message>
        <source>A domain has no MX record, its address record leads to a web server, and that host runs such a dummy server. An MX record names the wrong host. Postfix uses 521 in another sense: postscreen or an access table drops a client that is on a blocklist or breaks the protocol. La Poste also uses it for blocked senders.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>도메인에 MX 레코드가 없고 주소 레코드가 웹 서버를 가리키는데, 그 호스트가 이런 더미 서버를 실행합니다. MX 레코드가 잘못된 호스트를 가리킵니다. Postfix는 521을 다른 뜻으로 씁니다. 차단 목록에 있거나 프로토콜을 어기는 클라이언트의 연결을 postscreen이나 접근 테이블이 끊을 때입니다. La Poste는 차단된 보낸 사람에게도 이 코드를 씁니다.</translation>
    </message>
    <message>
        <source>Check the spelling of the recipient&apos;s domain.</source>
        <comment>fix 1</comment>
        <translation>받는 사람 도메인의 철자를 확인하십시오.</translation>
    </message>
    <message>
        <source>See where its mail goes: `dig MX example.com`. If the record names a wrong host, tell the owner of the domain.</source>
        <comment>fix 2</comment>
        <translation>그 도메인의 메일이 어디로 가는지 보십시오: `dig MX example.com`. 레코드가 잘못된 호스트를 가리키면 도메인 소유자에게 알리십시오.</translation>
    </message>
    <message>
        <source>If the text names a blocklist or a protocol error, your own server is refused; ask its administrator to remove the cause.</source>
        <comment>fix 3</comment>
        <translation>텍스트에 차단 목록이나 프로토콜 오류가 나오면 자신의 서버가 거부된 것이므로, 서버 관리자에게 원인을 없애 달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>For a domain of your own without mail, publish a null MX record, so that nobody has to connect.</source>
        <comment>fix 4</comment>
        <translation>메일을 쓰지 않는 자신의 도메인이라면, 아무도 연결할 필요가 없도록 null MX 레코드를 게시하십시오.</translation>
    </message>
    <message>
        <source>host does not accept mail, server does not accept mail, no mail service, postscreen, connection dropped by server</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>호스트가 메일을 받지 않음, 서버가 메일을 받지 않음, 메일 서비스 없음, 서버가 연결을 끊음, postscreen, host does not accept mail, server does not accept mail</translation>
    </message>
    <message>
        <source>Check the blocklist entries and the reputation of your sending address, and have it removed.</source>
        <comment>provider 1</comment>
        <translation>보내는 주소의 차단 목록 등록 여부와 평판을 확인하고, 목록에서 제거되도록 하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/523</name>
    <message>
        <source>Encryption Needed</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>암호화 필요</translation>
    </message>
    <message>
        <source>The client needs an encrypted connection before it can log in with the mechanism that it selected. No RFC gives 523 a text of its own: RFC 5248 and the IANA registry only list it beside the enhanced code `5.7.10`. The client can start TLS or use a stronger mechanism. [smtp/538] is the older number for the same demand.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>클라이언트가 선택한 메커니즘으로 로그인하려면 먼저 암호화된 연결이 필요합니다. 523의 텍스트를 따로 정한 RFC는 없으며, RFC 5248과 IANA 등록부가 확장 코드 `5.7.10` 옆에 나열했을 뿐입니다. 클라이언트는 TLS를 시작하거나 더 강한 메커니즘을 쓸 수 있습니다. [smtp/538]은 같은 요구를 나타내는 더 오래된 번호입니다.</translation>
    </message>
    <message>
        <source>A server that is built with the library go-smtp gets AUTH on a connection without TLS. The security setting of a mail program is off. Gmail uses the number for commands that follow STARTTLS too early. The Courier mail server uses it, against the registry, for a message that is too long.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>라이브러리 go-smtp로 만든 서버가 TLS 없는 연결에서 AUTH를 받습니다. 메일 프로그램의 보안 설정이 꺼져 있습니다. Gmail은 STARTTLS 다음에 너무 일찍 온 명령에도 이 번호를 씁니다. Courier 메일 서버는 등록부와 달리 너무 긴 메시지에 씁니다.</translation>
    </message>
    <message>
        <source>Read the text first, because it shows whether encryption, pipelining or message size is meant.</source>
        <comment>fix 1</comment>
        <translation>암호화, 파이프라이닝, 메시지 크기 중 무엇을 뜻하는지는 텍스트에 나오므로 먼저 텍스트를 읽으십시오.</translation>
    </message>
    <message>
        <source>For encryption, set the mail program to STARTTLS on port 587 or to implicit TLS on port 465.</source>
        <comment>fix 2</comment>
        <translation>암호화 문제라면 메일 프로그램을 587번 포트의 STARTTLS 또는 465번 포트의 암시적 TLS로 설정하십시오.</translation>
    </message>
    <message>
        <source>Do not allow unencrypted logins on the server only to avoid this reply; everyone on the path could read the passwords.</source>
        <comment>fix 3</comment>
        <translation>이 응답을 피하려는 목적만으로 서버에서 암호화되지 않은 로그인을 허용하지 마십시오. 경로상의 누구나 암호를 읽을 수 있게 됩니다.</translation>
    </message>
    <message>
        <source>For message size, make the attachments smaller.</source>
        <comment>fix 4</comment>
        <translation>메시지 크기 문제라면 첨부 파일을 줄이십시오.</translation>
    </message>
    <message>
        <source>tls is required, encryption needed, login without encryption, message length exceeds administrative limit</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>tls 필요, 암호화 필요, 암호화 없는 로그인, 메시지 길이 초과, tls is required, encryption needed, message length exceeds administrative limit</translation>
    </message>
    <message>
        <source>Let the client wait for the reply to STARTTLS before it sends anything else.</source>
        <comment>provider 1</comment>
        <translation>클라이언트가 STARTTLS에 대한 응답을 기다린 뒤에 다른 것을 보내게 하십시오.</translation>
    </message>
    <message>
        <source>Make the message smaller, or ask the administrator for the limit.</source>
        <comment>provider 2</comment>
        <translation>메시지를 줄이거나 관리자에게 한도를 물어보십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/524</name>
    <message>
        <source>Encryption Required for Authentication</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>인증에 암호화 필요</translation>
    </message>
    <message>
        <source>The client must encrypt the connection before it uses this login mechanism. No RFC gives 524 a text of its own: the IANA registry only names it, together with [smtp/538], for the enhanced code `5.7.11`. RFC 4954 explains that condition under 538 and asks modern servers not to offer such a mechanism without encryption.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>클라이언트가 이 로그인 메커니즘을 쓰려면 먼저 연결을 암호화해야 합니다. 524의 텍스트를 따로 정한 RFC는 없으며, IANA 등록부가 확장 코드 `5.7.11`에 대해 [smtp/538]과 함께 이름만 올려 두었습니다. RFC 4954는 이 조건을 538에서 설명하고, 현대의 서버는 암호화 없이 그런 메커니즘을 제공하지 않도록 요구합니다.</translation>
    </message>
    <message>
        <source>No public server software that sends 524 was found. Programs that read bounces, such as Sisimai, carry the number in their tables. If you do meet it, expect it after an AUTH command on a connection without TLS. The number is better known from HTTP, where Cloudflare uses `524` for a timeout.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>524를 보내는 공개된 서버 소프트웨어는 발견되지 않았습니다. Sisimai처럼 반송 메일을 읽는 프로그램의 표에 이 번호가 있습니다. 실제로 나타난다면 TLS가 없는 연결에서 AUTH 명령 뒤일 것입니다. 이 번호는 HTTP에서 더 잘 알려져 있으며, Cloudflare가 `524`를 시간 초과에 씁니다.</translation>
    </message>
    <message>
        <source>Make sure that the log line comes from SMTP and not from HTTP.</source>
        <comment>fix 1</comment>
        <translation>로그 줄이 HTTP가 아니라 SMTP에서 나온 것인지 확인하십시오.</translation>
    </message>
    <message>
        <source>Switch on encryption in the mail program, on port 587 or 465, and log in again with the same password.</source>
        <comment>fix 2</comment>
        <translation>메일 프로그램에서 587번이나 465번 포트의 암호화를 켜고, 같은 암호로 다시 로그인하십시오.</translation>
    </message>
    <message>
        <source>On your own server, offer PLAIN and LOGIN only after TLS is active, and refuse an earlier attempt with [smtp/504].</source>
        <comment>fix 3</comment>
        <translation>자신의 서버에서는 TLS가 활성화된 뒤에만 PLAIN과 LOGIN을 제공하고, 그 전의 시도는 [smtp/504]로 거부하십시오.</translation>
    </message>
    <message>
        <source>encryption required, auth before starttls, plaintext login refused, tls needed for login</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>암호화 필요, starttls 전 인증, 평문 로그인 거부, 로그인에 tls 필요, encryption required, auth before starttls</translation>
    </message>
</context>
<context>
    <name>smtp/525</name>
    <message>
        <source>User Account Disabled</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>비활성화된 사용자 계정</translation>
    </message>
    <message>
        <source>The login data are right, but an administrator has disabled the account. No RFC gives 525 a text of its own: RFC 5248 and the IANA registry only list it beside the enhanced code `5.7.13`. The registry says that the failure lasts until the user contacts the administrator. Another password prompt does not help here, unlike after [smtp/535].</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>로그인 정보는 맞지만 관리자가 계정을 비활성화했습니다. 525의 텍스트를 따로 정한 RFC는 없으며, RFC 5248과 IANA 등록부가 확장 코드 `5.7.13` 옆에 나열했을 뿐입니다. 등록부에 따르면 실패는 사용자가 관리자에게 연락할 때까지 계속됩니다. [smtp/535]와 달리 암호를 다시 물어도 도움이 되지 않습니다.</translation>
    </message>
    <message>
        <source>The provider has stopped the account because of abuse, a break-in attempt or an unpaid bill. Someone stole the password and sent spam, and the provider switched the outgoing mail of the mailbox off. Some receiving servers use 525 after RCPT or DATA, with the text &quot;Disabled recipient address&quot;, for a recipient whose account is suspended.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>악용, 침입 시도 또는 요금 미납 때문에 제공업체가 계정을 정지했습니다. 누군가 암호를 훔쳐 스팸을 보냈고, 제공업체가 그 메일함의 메일 발송을 껐습니다. 일부 받는 서버는 계정이 정지된 받는 사람에 대해 RCPT나 DATA 뒤에 &quot;Disabled recipient address&quot; 텍스트와 함께 525를 씁니다.</translation>
    </message>
    <message>
        <source>Look for a notice about the account in the provider&apos;s control panel or web mail.</source>
        <comment>fix 1</comment>
        <translation>제공업체의 제어판이나 웹메일에 계정에 관한 알림이 있는지 보십시오.</translation>
    </message>
    <message>
        <source>After a break-in, change the password, remove foreign programs and forwarding rules, and scan your computers.</source>
        <comment>fix 2</comment>
        <translation>침입이 있었다면 암호를 바꾸고, 모르는 프로그램과 전달 규칙을 제거하고, 컴퓨터를 검사하십시오.</translation>
    </message>
    <message>
        <source>Ask the provider or your administrator to enable the account again.</source>
        <comment>fix 3</comment>
        <translation>제공업체나 관리자에게 계정을 다시 활성화해 달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>If the reply concerns a recipient, reach that person in another way; only the recipient&apos;s provider can change it.</source>
        <comment>fix 4</comment>
        <translation>응답이 받는 사람에 관한 것이면 다른 방법으로 그 사람에게 연락하십시오. 받는 사람의 제공업체만 이를 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>account disabled, account suspended, disabled recipient address, smtp disabled, mailbox blocked after spam</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>계정 비활성화, 계정 정지, smtp 비활성화, 스팸 발송 후 메일함 차단, account disabled, account suspended, disabled recipient address</translation>
    </message>
</context>
<context>
    <name>smtp/530</name>
    <message>
        <source>Authentication or TLS Required</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>인증 또는 TLS 필요</translation>
    </message>
    <message>
        <source>The server wants a login or an encrypted connection before it carries out this command. The text &quot;Authentication required&quot; asks for AUTH; &quot;Must issue a STARTTLS command first&quot; asks for TLS. EHLO, NOOP and QUIT stay allowed in both cases. [smtp/535] means instead that the client did log in and the server rejected the credentials.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>서버가 이 명령을 수행하기 전에 로그인이나 암호화된 연결을 요구합니다. &quot;Authentication required&quot; 텍스트는 AUTH를, &quot;Must issue a STARTTLS command first&quot;는 TLS를 요구합니다. 두 경우 모두 EHLO, NOOP, QUIT은 계속 허용됩니다. 이와 달리 [smtp/535]는 클라이언트가 로그인을 시도했지만 서버가 자격 증명을 거부했다는 뜻입니다.</translation>
    </message>
    <message>
        <source>A mail program, printer or script sends through a submission server without user name and password. Its encryption setting is off, so it sends MAIL or AUTH before STARTTLS. A device sends directly to a provider that no longer accepts mail without a login. ATRN arrives before a login on an on-demand mail relay.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>메일 프로그램, 프린터 또는 스크립트가 사용자 이름과 암호 없이 제출 서버로 메일을 보냅니다. 암호화 설정이 꺼져 있어서 STARTTLS 전에 MAIL이나 AUTH를 보냅니다. 장치가 더 이상 로그인 없이 메일을 받지 않는 제공업체로 직접 보냅니다. 온디맨드 메일 릴레이에 로그인보다 ATRN이 먼저 도착합니다.</translation>
    </message>
    <message>
        <source>Switch on the login for outgoing mail, and enter user name and password there too.</source>
        <comment>fix 1</comment>
        <translation>보내는 메일의 로그인을 켜고, 거기에도 사용자 이름과 암호를 입력하십시오.</translation>
    </message>
    <message>
        <source>Set the security to STARTTLS on port 587, or to implicit TLS on port 465.</source>
        <comment>fix 2</comment>
        <translation>보안을 587번 포트의 STARTTLS 또는 465번 포트의 암시적 TLS로 설정하십시오.</translation>
    </message>
    <message>
        <source>Test by hand which extensions appear: `openssl s_client -starttls smtp -crlf -connect mail.example.com:587`, then EHLO.</source>
        <comment>fix 3</comment>
        <translation>어떤 확장 기능이 나타나는지 직접 시험하십시오: `openssl s_client -starttls smtp -crlf -connect mail.example.com:587`을 실행한 다음 EHLO를 입력합니다.</translation>
    </message>
    <message>
        <source>As the administrator of a public MX host, do not demand TLS for mail to your own users; RFC 3207 forbids it.</source>
        <comment>fix 4</comment>
        <translation>공개 MX 호스트의 관리자라면 자신의 사용자에게 오는 메일에 TLS를 요구하지 마십시오. RFC 3207이 이를 금지합니다.</translation>
    </message>
    <message>
        <source>authentication required, must issue a starttls command first, client was not authenticated, not authenticated, login required, smtp auth missing</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>인증 필요, 로그인 필요, 인증되지 않은 클라이언트, smtp 인증 누락, authentication required, must issue a starttls command first, client was not authenticated, not authenticated</translation>
    </message>
    <message>
        <source>Log in before MAIL, and check that SMTP AUTH is enabled for the mailbox.</source>
        <comment>provider 1</comment>
        <translation>MAIL 전에 로그인하고, 메일함에 SMTP AUTH가 활성화되어 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Log in with an app password or with OAuth.</source>
        <comment>provider 2</comment>
        <translation>앱 암호나 OAuth로 로그인하십시오.</translation>
    </message>
    <message>
        <source>Switch on STARTTLS in the client.</source>
        <comment>provider 3</comment>
        <translation>클라이언트에서 STARTTLS를 켜십시오.</translation>
    </message>
    <message>
        <source>Let the program log in with the SMTP credentials of Amazon SES.</source>
        <comment>provider 4</comment>
        <translation>프로그램이 Amazon SES의 SMTP 자격 증명으로 로그인하게 하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/533</name>
    <message>
        <source>Delivery Not Authorized</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>권한 없는 배달</translation>
    </message>
    <message>
        <source>No RFC explains 533: RFC 5248 and the IANA registry only list it among the reply codes that can go with the enhanced code `5.7.1`. That code means that the sender is not authorized to send to this destination. Read 533 therefore as a refusal by policy, for which RFC 5321 itself has [smtp/550].</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>533을 설명하는 RFC는 없으며, RFC 5248과 IANA 등록부가 확장 코드 `5.7.1`과 함께 쓸 수 있는 응답 코드 가운데 하나로 나열했을 뿐입니다. 그 코드는 보낸 사람에게 이 목적지로 보낼 권한이 없다는 뜻입니다. 따라서 533은 정책에 따른 거부로 보십시오. RFC 5321 자체에는 이를 위한 [smtp/550]이 있습니다.</translation>
    </message>
    <message>
        <source>No public server software that sends 533 was found. The number appears in tables of reply codes, for example in the bounce reader Sisimai. A server that does send it probably filters by the sending host or by the recipient, because the enhanced code describes such filters.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>533을 보내는 공개된 서버 소프트웨어는 발견되지 않았습니다. 이 번호는 반송 메일 분석 프로그램 Sisimai의 표와 같은 응답 코드 표에 나옵니다. 확장 코드가 그런 필터를 설명하므로, 실제로 이 번호를 보내는 서버는 아마 보내는 호스트나 받는 사람을 기준으로 거를 것입니다.</translation>
    </message>
    <message>
        <source>Read the text and the enhanced code after the number; only they can tell the reason.</source>
        <comment>fix 1</comment>
        <translation>번호 뒤의 텍스트와 확장 코드를 읽으십시오. 이유는 거기에서만 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Check whether your sending address is on a blocklist, or whether the recipient accepts mail only from certain senders.</source>
        <comment>fix 2</comment>
        <translation>보내는 주소가 차단 목록에 있는지, 또는 받는 사람이 특정한 보낸 사람의 메일만 받는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Ask the administrator of the receiving domain which rule applies, and quote the whole reply.</source>
        <comment>fix 3</comment>
        <translation>받는 도메인의 관리자에게 응답 전체를 인용하여 어떤 규칙이 적용되는지 물어보십시오.</translation>
    </message>
    <message>
        <source>delivery not authorized, sender not authorized, refused by policy</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>배달 권한 없음, 보낸 사람 권한 없음, 정책에 의한 거부, delivery not authorized, sender not authorized</translation>
    </message>
</context>
<context>
    <name>smtp/534</name>
    <message>
        <source>Authentication Mechanism Too Weak</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>너무 약한 인증 메커니즘</translation>
    </message>
    <message>
        <source>The selected login mechanism is weaker than the server&apos;s policy permits for this user. The reply judges the mechanism, not the password, so the client should try again with another mechanism. Wrong credentials get [smtp/535]. A mechanism that needs only an encrypted connection gets [smtp/504], or [smtp/538] from older servers.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>선택한 로그인 메커니즘이 서버의 정책이 이 사용자에게 허용하는 것보다 약합니다. 이 응답은 암호가 아니라 메커니즘을 판단한 것이므로, 클라이언트는 다른 메커니즘으로 다시 시도해야 합니다. 자격 증명이 틀리면 [smtp/535] 응답이 옵니다. 암호화된 연결만 있으면 되는 메커니즘에는 [smtp/504], 오래된 서버에서는 [smtp/538] 응답이 옵니다.</translation>
    </message>
    <message>
        <source>The policy asks for a stronger mechanism, but the mail program is set to PLAIN or LOGIN. Gmail sends 534 to a program that uses the normal password of an account with two-step verification, and asks for an app password. Gmail also sends it until the user signs in with a web browser. Courier uses the number for messages that are too big.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>정책은 더 강한 메커니즘을 요구하지만 메일 프로그램이 PLAIN이나 LOGIN으로 설정되어 있습니다. Gmail은 2단계 인증을 쓰는 계정의 일반 암호를 사용하는 프로그램에 534를 보내고 앱 암호를 요구합니다. Gmail은 사용자가 웹 브라우저로 로그인할 때까지도 이 코드를 보냅니다. Courier는 너무 큰 메시지에 이 번호를 씁니다.</translation>
    </message>
    <message>
        <source>Start TLS, look at the `AUTH` line of the new EHLO answer, and select the strongest mechanism that your client knows.</source>
        <comment>fix 1</comment>
        <translation>TLS를 시작하고, 새 EHLO 응답의 `AUTH` 줄을 보고, 클라이언트가 아는 가장 강한 메커니즘을 선택하십시오.</translation>
    </message>
    <message>
        <source>For Gmail, create an app password for this program, or let it use OAuth.</source>
        <comment>fix 2</comment>
        <translation>Gmail이라면 이 프로그램용 앱 암호를 만들거나 OAuth를 쓰게 하십시오.</translation>
    </message>
    <message>
        <source>As an administrator, check which mechanisms the policy allows for this user, and tell the user how to set them.</source>
        <comment>fix 3</comment>
        <translation>관리자라면 정책이 이 사용자에게 어떤 메커니즘을 허용하는지 확인하고, 설정 방법을 사용자에게 알려 주십시오.</translation>
    </message>
    <message>
        <source>mechanism too weak, application-specific password required, app password, log in with your web browser, two-step verification</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>인증 메커니즘이 너무 약함, 앱 암호 필요, 앱 암호, 웹 브라우저로 로그인, 2단계 인증, application-specific password required, mechanism too weak</translation>
    </message>
    <message>
        <source>Create an app password and enter it in the program instead of the account password.</source>
        <comment>provider 1</comment>
        <translation>앱 암호를 만들어 프로그램에 계정 암호 대신 입력하십시오.</translation>
    </message>
    <message>
        <source>Sign in to the account with a web browser, confirm the login, then repeat it in the program.</source>
        <comment>provider 2</comment>
        <translation>웹 브라우저로 계정에 로그인하여 본인 로그인임을 확인한 다음, 프로그램에서 다시 로그인하십시오.</translation>
    </message>
    <message>
        <source>Make the message smaller.</source>
        <comment>provider 3</comment>
        <translation>메시지를 줄이십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/535</name>
    <message>
        <source>Authentication Failed</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>인증 실패</translation>
    </message>
    <message>
        <source>The server rejects the login, because the user name, the password or another proof is wrong or not sufficient. It is also the general reply if the server cannot authenticate the client and no other code fits better. The client should ask the user for new credentials. [smtp/454] reports a fault of the server instead; there the password may be right.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>사용자 이름, 암호 또는 다른 증명이 틀렸거나 충분하지 않아서 서버가 로그인을 거부합니다. 서버가 클라이언트를 인증할 수 없고 더 알맞은 코드가 없을 때의 일반적인 응답이기도 합니다. 클라이언트는 사용자에게 새 자격 증명을 요청해야 합니다. 이와 달리 [smtp/454]는 서버 쪽의 장애를 알리며, 그때는 암호가 맞을 수도 있습니다.</translation>
    </message>
    <message>
        <source>The password contains a typing error, or someone changed it. The server expects the full mail address as the user name. The provider no longer accepts the account password and wants an app password or OAuth. SMTP login is switched off for the mailbox or the whole organization, for example in Microsoft 365.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>암호에 오타가 있거나 누군가 암호를 바꾸었습니다. 서버가 사용자 이름으로 전체 메일 주소를 요구합니다. 제공업체가 더 이상 계정 암호를 받지 않고 앱 암호나 OAuth를 요구합니다. Microsoft 365 등에서 메일함이나 조직 전체의 SMTP 로그인이 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Type the password again, and use the full mail address as the user name.</source>
        <comment>fix 1</comment>
        <translation>암호를 다시 입력하고, 사용자 이름으로 전체 메일 주소를 쓰십시오.</translation>
    </message>
    <message>
        <source>Try the same data in the provider&apos;s web mail.</source>
        <comment>fix 2</comment>
        <translation>같은 정보로 제공업체의 웹메일에 로그인해 보십시오.</translation>
    </message>
    <message>
        <source>Create an app password or select OAuth, if the provider asks for it.</source>
        <comment>fix 3</comment>
        <translation>제공업체가 요구하면 앱 암호를 만들거나 OAuth를 선택하십시오.</translation>
    </message>
    <message>
        <source>In Microsoft 365, ask the administrator to enable SMTP AUTH for the mailbox.</source>
        <comment>fix 4</comment>
        <translation>Microsoft 365라면 관리자에게 메일함의 SMTP AUTH를 활성화해 달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>Do not let a program repeat the failed login in a loop; the server may drop the connection.</source>
        <comment>fix 5</comment>
        <translation>프로그램이 실패한 로그인을 계속 반복하지 않게 하십시오. 서버가 연결을 끊을 수 있습니다.</translation>
    </message>
    <message>
        <source>wrong password, authentication failed, username and password not accepted, invalid login, authentication unsuccessful, smtp login failed</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>암호가 틀림, 인증 실패, 로그인 실패, smtp 로그인 오류, 잘못된 로그인, username and password not accepted, authentication failed, authentication unsuccessful</translation>
    </message>
    <message>
        <source>Check the user name, and use an app password or OAuth instead of the account password.</source>
        <comment>provider 1</comment>
        <translation>사용자 이름을 확인하고, 계정 암호 대신 앱 암호나 OAuth를 쓰십시오.</translation>
    </message>
    <message>
        <source>Check user name and password, and whether SMTP AUTH is enabled for the mailbox.</source>
        <comment>provider 2</comment>
        <translation>사용자 이름과 암호를 확인하고, 메일함에 SMTP AUTH가 활성화되어 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Ask the administrator to enable SMTP AUTH for the organization or for this mailbox.</source>
        <comment>provider 3</comment>
        <translation>관리자에게 조직 또는 이 메일함의 SMTP AUTH를 활성화해 달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>Change the program from a password to OAuth.</source>
        <comment>provider 4</comment>
        <translation>프로그램의 로그인 방식을 암호에서 OAuth로 바꾸십시오.</translation>
    </message>
    <message>
        <source>Enter the SMTP credentials of Amazon SES, which are not the same as the AWS credentials.</source>
        <comment>provider 5</comment>
        <translation>Amazon SES의 SMTP 자격 증명을 입력하십시오. AWS 자격 증명과는 다릅니다.</translation>
    </message>
    <message>
        <source>Enter user name and password again.</source>
        <comment>provider 6</comment>
        <translation>사용자 이름과 암호를 다시 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/538</name>
    <message>
        <source>Encryption Required for Mechanism</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>메커니즘에 암호화 필요</translation>
    </message>
    <message>
        <source>The selected login mechanism may be used only on an encrypted connection. RFC 4954 documents this code for historical reasons only: a modern server does not offer such a mechanism before encryption is active. The suggested enhanced code is `5.7.11`. A mechanism that the policy finds too weak for the user gets [smtp/534] instead.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>선택한 로그인 메커니즘은 암호화된 연결에서만 쓸 수 있습니다. RFC 4954는 역사적인 이유로만 이 코드를 기록해 두었으며, 현대의 서버는 암호화가 활성화되기 전에는 그런 메커니즘을 제공하지 않습니다. 권장되는 확장 코드는 `5.7.11`입니다. 정책이 사용자에게 너무 약하다고 판단한 메커니즘에는 [smtp/534] 응답이 옵니다.</translation>
    </message>
    <message>
        <source>An older server offers PLAIN or LOGIN without TLS and then refuses it. A mail program or a script sends AUTH before STARTTLS, because its encryption setting is off. Some small servers still use the number, among them the Python test server smtpdfix. Postfix sends the same text with [smtp/504].</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>오래된 서버가 TLS 없이 PLAIN이나 LOGIN을 제공해 놓고 거부합니다. 암호화 설정이 꺼져 있어서 메일 프로그램이나 스크립트가 STARTTLS 전에 AUTH를 보냅니다. Python 테스트 서버 smtpdfix를 비롯한 일부 작은 서버가 아직 이 번호를 씁니다. Postfix는 같은 텍스트를 [smtp/504]와 함께 보냅니다.</translation>
    </message>
    <message>
        <source>Switch on STARTTLS or implicit TLS in the mail program; the password can stay as it is.</source>
        <comment>fix 1</comment>
        <translation>메일 프로그램에서 STARTTLS나 암시적 TLS를 켜십시오. 암호는 그대로 두어도 됩니다.</translation>
    </message>
    <message>
        <source>If the program already uses STARTTLS, check that it logs in after TLS has started and not before.</source>
        <comment>fix 2</comment>
        <translation>프로그램이 이미 STARTTLS를 쓴다면, TLS가 시작되기 전이 아니라 시작된 뒤에 로그인하는지 확인하십시오.</translation>
    </message>
    <message>
        <source>On your own server, offer AUTH only on encrypted connections; in Postfix set `smtpd_tls_auth_only = yes`.</source>
        <comment>fix 3</comment>
        <translation>자신의 서버에서는 암호화된 연결에서만 AUTH를 제공하십시오. Postfix에서는 `smtpd_tls_auth_only = yes`로 설정하십시오.</translation>
    </message>
    <message>
        <source>encryption required, login needs tls, plain login refused, starttls before auth</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>암호화 필요, 로그인에 tls 필요, plain 로그인 거부, 인증 전 starttls, encryption required, starttls before auth</translation>
    </message>
</context>
<context>
    <name>smtp/541</name>
    <message>
        <source>Rejected by Recipient Filter</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>받는 쪽 필터가 거부함</translation>
    </message>
    <message>
        <source>Zoho Mail sends it, as collected bounces show, so this use is certain. Lists on the web describe it as a rejection by a spam filter and name no other server.</source>
        <comment>usedBy</comment>
        <translation>수집된 반송 메일에서 확인되듯 Zoho Mail이 보내므로 이 용법은 확실합니다. 웹의 목록들은 스팸 필터에 의한 거부라고 설명하며 다른 서버는 밝히지 않습니다.</translation>
    </message>
    <message>
        <source>No standard defines 541; the receiving side uses it to say that its own filter rejects the message. Zoho Mail sends it with the enhanced code `5.4.1` if the destination domain rejects the mail. The standard code for a refusal by policy is [smtp/550]. A new attempt without a change fails again, because the number begins with 5.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>541을 정의한 표준은 없으며, 받는 쪽이 자체 필터가 메시지를 거부했음을 알릴 때 씁니다. Zoho Mail은 대상 도메인이 메일을 거부하면 확장 코드 `5.4.1`과 함께 이 번호를 보냅니다. 정책에 따른 거부의 표준 코드는 [smtp/550]입니다. 번호가 5로 시작하므로, 바꾸지 않고 새로 시도하면 다시 실패합니다.</translation>
    </message>
    <message>
        <source>A domain at Zoho Mail has a filter that blocks the sender or the sending domain. Lists on the web explain 541 as a message that the recipient&apos;s address rejected. Their usual reasons are a spam filter, an IP address on a blocklist, or content that looks like spam.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>Zoho Mail을 쓰는 도메인의 필터가 보낸 사람이나 보내는 도메인을 차단합니다. 웹의 목록들은 541을 받는 사람의 주소가 메시지를 거부한 것이라고 설명합니다. 흔히 드는 이유는 스팸 필터, 차단 목록에 오른 IP 주소, 스팸처럼 보이는 내용입니다.</translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s administrator, in another way, to allow your domain in the mail filter.</source>
        <comment>fix 1</comment>
        <translation>받는 사람의 관리자에게 다른 방법으로 연락하여 메일 필터에서 보내는 도메인을 허용해 달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>Check your sending address on public blocklists, and check SPF, DKIM and DMARC of your domain.</source>
        <comment>fix 2</comment>
        <translation>공개 차단 목록에서 보내는 주소를 확인하고, 도메인의 SPF, DKIM, DMARC를 확인하십시오.</translation>
    </message>
    <message>
        <source>Remove suspicious links and attachments from the message before you send it again.</source>
        <comment>fix 3</comment>
        <translation>다시 보내기 전에 메시지에서 의심스러운 링크와 첨부 파일을 제거하십시오.</translation>
    </message>
    <message>
        <source>mail rejected by destination domain, rejected by spam filter, zoho mail rejected, blocked by recipient</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>스팸 필터가 거부, 대상 도메인이 메일 거부, zoho 메일 거부, 받는 사람이 차단, mail rejected by destination domain, rejected by spam filter</translation>
    </message>
    <message>
        <source>Ask the administrator of the receiving domain to change its filter.</source>
        <comment>provider 1</comment>
        <translation>받는 도메인의 관리자에게 필터를 바꾸어 달라고 요청하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/550</name>
    <message>
        <source>Mailbox Not Found</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>메일함을 찾을 수 없음</translation>
    </message>
    <message>
        <source>The server refuses the address or the command for good: the mailbox does not exist, is not accessible, or a local policy forbids the action. The text, or an enhanced code such as `5.1.1` or `5.7.1`, tells which of these it is. The same command with the same address will fail again; [smtp/450] is the code that asks you to wait.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>메일함이 없거나, 접근할 수 없거나, 로컬 정책이 작업을 금지하기 때문에 서버가 주소나 명령을 최종적으로 거부합니다. 그중 어느 것인지는 텍스트나 `5.1.1` 또는 `5.7.1` 같은 확장 코드가 알려 줍니다. 같은 주소로 같은 명령을 보내면 다시 실패합니다. 기다리라는 코드는 [smtp/450]입니다.</translation>
    </message>
    <message>
        <source>The address has a typing error, or the account was closed. The domain&apos;s mail records still point to a previous provider. The server refuses to relay to another domain. A policy blocks the sending host or the sender, for example after a failed SPF check. VRFY or EXPN asks for something that is no user, no list, or not open to you.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>주소에 오타가 있거나 계정이 해지되었습니다. 도메인의 메일 레코드가 아직 이전 제공업체를 가리킵니다. 서버가 다른 도메인으로의 릴레이를 거부합니다. SPF 검사에 실패한 뒤처럼, 정책이 보내는 호스트나 보낸 사람을 차단합니다. VRFY나 EXPN이 사용자도 리스트도 아니거나 공개되지 않은 대상을 묻습니다.</translation>
    </message>
    <message>
        <source>Read the text after the number; it often names the reason or adds an enhanced code.</source>
        <comment>fix 1</comment>
        <translation>번호 뒤의 텍스트를 읽으십시오. 이유를 밝히거나 확장 코드를 덧붙이는 경우가 많습니다.</translation>
    </message>
    <message>
        <source>For an unknown user, compare the address letter by letter with a message that the person sent to you.</source>
        <comment>fix 2</comment>
        <translation>알 수 없는 사용자라면, 상대에게서 받은 메시지와 주소를 한 글자씩 비교하십시오.</translation>
    </message>
    <message>
        <source>Check that the domain&apos;s MX records lead to its present provider: `dig MX example.com`.</source>
        <comment>fix 3</comment>
        <translation>도메인의 MX 레코드가 현재 제공업체를 가리키는지 확인하십시오: `dig MX example.com`.</translation>
    </message>
    <message>
        <source>For refused relaying, switch on the login for outgoing mail.</source>
        <comment>fix 4</comment>
        <translation>릴레이가 거부되었다면 보내는 메일의 로그인을 켜십시오.</translation>
    </message>
    <message>
        <source>For a policy, remove the cause that the text names, or ask the administrator of the receiving domain.</source>
        <comment>fix 5</comment>
        <translation>정책 때문이라면 텍스트에 나온 원인을 없애거나, 받는 도메인의 관리자에게 문의하십시오.</translation>
    </message>
    <message>
        <source>user unknown, no such user, mailbox unavailable, mailbox not found, invalid recipient, address rejected, recipient rejected, relay access denied, account does not exist, spf fail</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>알 수 없는 사용자, 없는 메일 주소, 메일함을 찾을 수 없음, 존재하지 않는 계정, 받는 사람 거부, 메일 반송, user unknown, mailbox unavailable, relay access denied, spf 실패</translation>
    </message>
    <message>
        <source>Correct the address, or remove it from your list.</source>
        <comment>provider 1</comment>
        <translation>주소를 고치거나 목록에서 제거하십시오.</translation>
    </message>
    <message>
        <source>Reach the person in another way; the account is not in use.</source>
        <comment>provider 2</comment>
        <translation>다른 방법으로 상대에게 연락하십시오. 사용되지 않는 계정입니다.</translation>
    </message>
    <message>
        <source>Set up SPF and DKIM for your sending domain, then send again.</source>
        <comment>provider 3</comment>
        <translation>보내는 도메인에 SPF와 DKIM을 설정한 다음 다시 보내십시오.</translation>
    </message>
    <message>
        <source>Correct the address; the receiving organization has no such recipient.</source>
        <comment>provider 4</comment>
        <translation>주소를 고치십시오. 받는 조직에 그런 받는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Check the address; the receiving organization does not list it.</source>
        <comment>provider 5</comment>
        <translation>주소를 확인하십시오. 받는 조직의 목록에 없습니다.</translation>
    </message>
    <message>
        <source>Send with the address of the account that logs in, or get permission to send as the other one.</source>
        <comment>provider 6</comment>
        <translation>로그인한 계정의 주소로 보내거나, 다른 주소로 보낼 권한을 받으십시오.</translation>
    </message>
    <message>
        <source>Ask the provider of your sending address to have the block removed.</source>
        <comment>provider 7</comment>
        <translation>보내는 주소의 제공업체에 차단을 해제하도록 조치해 달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <comment>provider 8</comment>
        <translation>주소를 고치십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/551</name>
    <message>
        <source>User Not Local</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>로컬 사용자가 아님</translation>
    </message>
    <message>
        <source>The server does not accept mail for this user and does not forward it, but its text names another address to try. A server that forwards the message itself answers [smtp/251]. A server that refuses without a hint answers [smtp/550]. The new address can be private, so a site can disable 551.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>서버가 이 사용자의 메일을 받지도 전달하지도 않지만, 텍스트에 시도해 볼 다른 주소를 알려 줍니다. 메시지를 직접 전달하는 서버는 [smtp/251]로 응답합니다. 아무 단서 없이 거부하는 서버는 [smtp/550]으로 응답합니다. 새 주소가 비공개일 수 있으므로 사이트는 551을 비활성화할 수 있습니다.</translation>
    </message>
    <message>
        <source>A person has moved to another domain, and the old server names the new address instead of forwarding. VRFY asks for a user whose mail would be refused like this. Many servers put other texts on the number, such as refused relaying. The forwarding service ImprovMX uses it for a bad sender reputation and for forwarding loops.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>상대가 다른 도메인으로 옮겼고, 예전 서버가 전달하는 대신 새 주소를 알려 줍니다. 메일을 보내면 이렇게 거부될 사용자를 VRFY가 묻습니다. 릴레이 거부처럼 다른 텍스트를 이 번호에 붙이는 서버가 많습니다. 전달 서비스 ImprovMX는 보낸 사람의 평판이 나쁠 때와 전달 루프에 이 번호를 씁니다.</translation>
    </message>
    <message>
        <source>Look for an address in the text, confirm it with the person, then send your message there.</source>
        <comment>fix 1</comment>
        <translation>텍스트에서 주소를 찾아 상대에게 확인한 다음, 그 주소로 메시지를 보내십시오.</translation>
    </message>
    <message>
        <source>Do not update an address book automatically; a false server could redirect your mail.</source>
        <comment>fix 2</comment>
        <translation>주소록을 자동으로 갱신하지 마십시오. 가짜 서버가 메일을 다른 곳으로 돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>If the text speaks of relaying, switch on the login for outgoing mail, or correct the domain.</source>
        <comment>fix 3</comment>
        <translation>텍스트가 릴레이를 언급하면 보내는 메일의 로그인을 켜거나 도메인을 고치십시오.</translation>
    </message>
    <message>
        <source>As an administrator, answer [smtp/550] if new addresses must stay private.</source>
        <comment>fix 4</comment>
        <translation>관리자라면, 새 주소를 비공개로 유지해야 할 때 [smtp/550]으로 응답하게 하십시오.</translation>
    </message>
    <message>
        <source>user not local, user has moved, new address, forward address, relay access denied, relaying denied</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>로컬 사용자 아님, 사용자 주소 변경, 새 주소, 전달 주소, 릴레이 거부, user not local, relay access denied, relaying denied</translation>
    </message>
    <message>
        <source>Look the sending domain up on blocklists such as the Spamhaus DBL, and have it removed.</source>
        <comment>provider 1</comment>
        <translation>Spamhaus DBL 같은 차단 목록에서 보내는 도메인을 조회하고, 목록에서 제거되도록 하십시오.</translation>
    </message>
    <message>
        <source>Check the recipient&apos;s domain; the service does not know it.</source>
        <comment>provider 2</comment>
        <translation>받는 사람의 도메인을 확인하십시오. 서비스가 그 도메인을 모릅니다.</translation>
    </message>
</context>
<context>
    <name>smtp/552</name>
    <message>
        <source>Storage or Size Exceeded</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>저장 공간 또는 크기 초과</translation>
    </message>
    <message>
        <source>The server aborts the action because a storage limit is exceeded. Usually the message is larger than the maximum size of the server or of one recipient, or the recipient&apos;s mailbox is full. The client should return the message to the sender instead of repeating it. [smtp/452] is the code for a shortage that passes, and for too many recipients.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>저장 한도를 초과했기 때문에 서버가 작업을 중단합니다. 대개 메시지가 서버나 한 받는 사람의 최대 크기보다 크거나, 받는 사람의 메일함이 가득 찬 것입니다. 클라이언트는 메시지를 다시 보내지 말고 보낸 사람에게 돌려주어야 합니다. [smtp/452]는 일시적인 부족과 너무 많은 받는 사람에 쓰는 코드입니다.</translation>
    </message>
    <message>
        <source>Attachments make the message larger than the limit in the server&apos;s `SIZE` line; Base64 adds about a third to a file. The recipient&apos;s mailbox has used up its quota. One recipient accepts only smaller messages than the others. Gmail also uses 552 for blocked attachments. Some servers, such as Exim with `recipients_max_reject`, send it for too many recipients.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>첨부 파일 때문에 메시지가 서버의 `SIZE` 줄에 있는 한도보다 큽니다. Base64는 파일을 3분의 1가량 늘립니다. 받는 사람의 메일함이 할당량을 다 썼습니다. 한 받는 사람이 다른 사람들보다 작은 메시지만 받습니다. Gmail은 차단된 첨부 파일에도 552를 씁니다. `recipients_max_reject`를 설정한 Exim 등 일부 서버는 받는 사람이 너무 많을 때 이 코드를 보냅니다.</translation>
    </message>
    <message>
        <source>Read the enhanced code: `5.2.2` means a full mailbox, `5.2.3` and `5.3.4` mean a message that is too large.</source>
        <comment>fix 1</comment>
        <translation>확장 코드를 읽으십시오. `5.2.2`는 메일함이 가득 찼다는 뜻이고, `5.2.3`과 `5.3.4`는 메시지가 너무 크다는 뜻입니다.</translation>
    </message>
    <message>
        <source>Make the attachments smaller, or send a link to the file.</source>
        <comment>fix 2</comment>
        <translation>첨부 파일을 줄이거나 파일의 링크를 보내십시오.</translation>
    </message>
    <message>
        <source>For a full mailbox, reach the person in another way; only its owner or administrator can make room.</source>
        <comment>fix 3</comment>
        <translation>메일함이 가득 찼다면 다른 방법으로 상대에게 연락하십시오. 공간은 소유자나 관리자만 확보할 수 있습니다.</translation>
    </message>
    <message>
        <source>For too many recipients, send again with fewer; RFC 5321 treats this case as temporary.</source>
        <comment>fix 4</comment>
        <translation>받는 사람이 너무 많다면 수를 줄여 다시 보내십시오. RFC 5321은 이 경우를 일시적인 것으로 다룹니다.</translation>
    </message>
    <message>
        <source>As an administrator, check limits such as `message_size_limit` in Postfix.</source>
        <comment>fix 5</comment>
        <translation>관리자라면 Postfix의 `message_size_limit` 같은 한도를 확인하십시오.</translation>
    </message>
    <message>
        <source>mailbox full, over quota, quota exceeded, message too large, attachment too big, size limit, inbox out of storage space</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>메일함이 가득 참, 할당량 초과, 메일 용량 초과, 첨부 파일이 너무 큼, 메시지 크기 제한, mailbox full, over quota, quota exceeded, message too large, inbox out of storage space</translation>
    </message>
    <message>
        <source>Send a link instead of the attachment.</source>
        <comment>provider 1</comment>
        <translation>첨부 파일 대신 링크를 보내십시오.</translation>
    </message>
    <message>
        <source>Reach the person in another way.</source>
        <comment>provider 2</comment>
        <translation>다른 방법으로 상대에게 연락하십시오.</translation>
    </message>
    <message>
        <source>Remove the blocked attachment or link, and send again.</source>
        <comment>provider 3</comment>
        <translation>차단된 첨부 파일이나 링크를 제거하고 다시 보내십시오.</translation>
    </message>
    <message>
        <source>Make the message smaller, or ask the administrator about the limit.</source>
        <comment>provider 4</comment>
        <translation>메시지를 줄이거나 관리자에게 한도를 문의하십시오.</translation>
    </message>
    <message>
        <source>Ask the recipient to delete messages.</source>
        <comment>provider 5</comment>
        <translation>받는 사람에게 메시지를 삭제해 달라고 요청하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/553</name>
    <message>
        <source>Mailbox Name Not Allowed</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>허용되지 않는 메일함 이름</translation>
    </message>
    <message>
        <source>The server does not allow the mailbox name, for example because its syntax is incorrect. The refusal concerns the name as written; [smtp/550] refuses the mailbox behind a name. After VRFY, 553 can mean that the name fits more than one mailbox, and the lines may then list the candidates. MAIL gets 553 if the sender&apos;s address is not acceptable.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>구문이 잘못되는 등의 이유로 서버가 메일함 이름을 허용하지 않습니다. 이 거부는 쓰인 그대로의 이름에 관한 것이고, [smtp/550]은 이름 뒤에 있는 메일함을 거부합니다. VRFY 뒤의 553은 이름이 둘 이상의 메일함에 해당한다는 뜻일 수 있으며, 그때는 여러 줄로 후보를 나열할 수 있습니다. 보낸 사람의 주소를 받아들일 수 없으면 MAIL에 553이 옵니다.</translation>
    </message>
    <message>
        <source>The address contains characters that this server does not accept. A non-ASCII address goes to a mailbox that needs plain ASCII. VRFY asks for an ambiguous name. Postfix uses 553 if the sender&apos;s address does not belong to the user who logged in. qmail uses it for a domain that it does not host, and Yahoo for blocked IP addresses.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>주소에 이 서버가 받지 않는 문자가 들어 있습니다. ASCII가 아닌 문자가 든 주소를 일반 ASCII만 되는 메일함에 씁니다. VRFY가 모호한 이름을 묻습니다. Postfix는 보낸 사람의 주소가 로그인한 사용자의 것이 아닐 때 553을 씁니다. qmail은 자신이 호스팅하지 않는 도메인에, Yahoo는 차단된 IP 주소에 씁니다.</translation>
    </message>
    <message>
        <source>Check the spelling, and look for spaces, quotation marks and unusual characters in the address.</source>
        <comment>fix 1</comment>
        <translation>철자를 확인하고, 주소에 공백, 따옴표, 특이한 문자가 있는지 보십시오.</translation>
    </message>
    <message>
        <source>If the text names the sender, use the address of the account that logs in.</source>
        <comment>fix 2</comment>
        <translation>텍스트에 보낸 사람이 나오면 로그인하는 계정의 주소를 쓰십시오.</translation>
    </message>
    <message>
        <source>If the text names `rcpthosts` or relaying, log in before you send, or correct the domain.</source>
        <comment>fix 3</comment>
        <translation>텍스트에 `rcpthosts`나 릴레이가 나오면, 보내기 전에 로그인하거나 도메인을 고치십시오.</translation>
    </message>
    <message>
        <source>For a non-ASCII address, ask the person for one in plain ASCII.</source>
        <comment>fix 4</comment>
        <translation>ASCII가 아닌 주소라면 상대에게 일반 ASCII 주소를 물어보십시오.</translation>
    </message>
    <message>
        <source>After an ambiguous VRFY, select one of the listed mailboxes.</source>
        <comment>fix 5</comment>
        <translation>VRFY에서 이름이 모호했다면 나열된 메일함 중 하나를 선택하십시오.</translation>
    </message>
    <message>
        <source>mailbox name invalid, not owned by user, sender address rejected, user ambiguous, not in my list of allowed rcpthosts, relaying disallowed</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>유효하지 않은 메일함 이름, 보낸 사람 주소 거부, 메일 주소 형식 오류, 릴레이 거부, not owned by user, sender address rejected, user ambiguous, not in my list of allowed rcpthosts</translation>
    </message>
    <message>
        <source>Check the spelling of the domain.</source>
        <comment>provider 1</comment>
        <translation>도메인의 철자를 확인하십시오.</translation>
    </message>
    <message>
        <source>Correct the recipient&apos;s address.</source>
        <comment>provider 2</comment>
        <translation>받는 사람의 주소를 고치십시오.</translation>
    </message>
    <message>
        <source>Correct the sender&apos;s address in the program.</source>
        <comment>provider 3</comment>
        <translation>프로그램에서 보낸 사람의 주소를 고치십시오.</translation>
    </message>
    <message>
        <source>Stop sending from this IP address, remove the cause of complaints, then write to Yahoo&apos;s postmaster.</source>
        <comment>provider 4</comment>
        <translation>이 IP 주소에서의 발송을 멈추고, 신고의 원인을 없앤 다음, Yahoo의 포스트마스터에게 연락하십시오.</translation>
    </message>
    <message>
        <source>Have the IP address removed from the Spamhaus list.</source>
        <comment>provider 5</comment>
        <translation>IP 주소가 Spamhaus 목록에서 제거되도록 하십시오.</translation>
    </message>
    <message>
        <source>Send with an address that belongs to the account.</source>
        <comment>provider 6</comment>
        <translation>계정에 속한 주소로 보내십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/554</name>
    <message>
        <source>Transaction Failed</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>트랜잭션 실패</translation>
    </message>
    <message>
        <source>The transaction failed for a reason that has no more exact code; as a greeting, 554 means &quot;No SMTP service here&quot;. After such a greeting the client can only send QUIT. In reply to DATA or to the message, it refuses the message for good. A submission server uses it for anything improper that has no better code. [smtp/521] is for a host that never accepts mail.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>더 정확한 코드가 없는 이유로 트랜잭션이 실패했으며, 인사로 온 554는 &quot;No SMTP service here&quot;라는 뜻입니다. 그런 인사 뒤에 클라이언트는 QUIT만 보낼 수 있습니다. DATA나 메시지에 대한 응답이라면 메시지를 최종적으로 거부하는 것입니다. 제출 서버는 더 알맞은 코드가 없는 모든 부적절한 것에 이 코드를 씁니다. [smtp/521]은 메일을 절대 받지 않는 호스트에 쓰입니다.</translation>
    </message>
    <message>
        <source>The sending IP address is on a blocklist, and the server refuses the connection. A spam or virus filter rejects the message. The server refused all recipients, and the client still sends DATA. Postfix refuses relaying with 554 and &quot;Relay access denied&quot;. The message goes round in a loop. The TLS session is not secure enough for the server.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>보내는 IP 주소가 차단 목록에 있어 서버가 연결을 거부합니다. 스팸 필터나 바이러스 필터가 메시지를 거부합니다. 서버가 모든 받는 사람을 거부했는데도 클라이언트가 DATA를 보냅니다. Postfix는 554와 &quot;Relay access denied&quot;로 릴레이를 거부합니다. 메시지가 루프를 돕니다. TLS 세션이 서버가 보기에 충분히 안전하지 않습니다.</translation>
    </message>
    <message>
        <source>Read the text; it often names a blocklist, a policy or a web page.</source>
        <comment>fix 1</comment>
        <translation>텍스트를 읽으십시오. 차단 목록, 정책 또는 웹 페이지를 알려 주는 경우가 많습니다.</translation>
    </message>
    <message>
        <source>For a blocklist, find out why your IP address is listed, remove the cause, then ask for removal.</source>
        <comment>fix 2</comment>
        <translation>차단 목록 때문이라면 IP 주소가 목록에 오른 이유를 알아내고, 원인을 없앤 다음, 제거를 요청하십시오.</translation>
    </message>
    <message>
        <source>For &quot;Relay access denied&quot;, switch on the login, or check that the domain is set up on that server.</source>
        <comment>fix 3</comment>
        <translation>&quot;Relay access denied&quot;라면 로그인을 켜거나, 그 서버에 도메인이 설정되어 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Check SPF, DKIM, DMARC and the reverse DNS name of the sending host.</source>
        <comment>fix 4</comment>
        <translation>보내는 호스트의 SPF, DKIM, DMARC와 역방향 DNS 이름을 확인하십시오.</translation>
    </message>
    <message>
        <source>If nothing helps, send the whole reply to the postmaster of the receiving domain.</source>
        <comment>fix 5</comment>
        <translation>아무것도 도움이 되지 않으면 받는 도메인의 포스트마스터에게 응답 전체를 보내십시오.</translation>
    </message>
    <message>
        <source>relay access denied, message rejected as spam, no smtp service here, ip blacklisted, blocked by policy, no valid recipients, mail loop, poor reputation</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>릴레이 거부, 스팸으로 거부됨, ip 차단, 정책에 의한 차단, 메일 루프, 낮은 평판, 차단 목록 등록, relay access denied, no smtp service here, no valid recipients</translation>
    </message>
    <message>
        <source>Verify the sender&apos;s address or domain in this region; in the sandbox, verify the recipient too.</source>
        <comment>provider 1</comment>
        <translation>이 리전에서 보낸 사람의 주소나 도메인을 확인 절차로 등록하고, 샌드박스에서는 받는 사람도 확인받으십시오.</translation>
    </message>
    <message>
        <source>Follow the link in the reply, and ask the postmaster to remove the block.</source>
        <comment>provider 2</comment>
        <translation>응답에 있는 링크를 따라가고, 포스트마스터에게 차단을 해제해 달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>Check SPF, DKIM and DMARC of the sending domain, and the content of the message.</source>
        <comment>provider 3</comment>
        <translation>보내는 도메인의 SPF, DKIM, DMARC와 메시지의 내용을 확인하십시오.</translation>
    </message>
    <message>
        <source>Check content and sender authentication, then write to the iCloud postmaster.</source>
        <comment>provider 4</comment>
        <translation>내용과 보낸 사람 인증을 확인한 다음, iCloud 포스트마스터에게 연락하십시오.</translation>
    </message>
    <message>
        <source>Find the forwarding rules that send the message round in a circle.</source>
        <comment>provider 5</comment>
        <translation>메시지를 빙빙 돌게 하는 전달 규칙을 찾으십시오.</translation>
    </message>
    <message>
        <source>Let the client log in directly after EHLO.</source>
        <comment>provider 6</comment>
        <translation>클라이언트가 EHLO 바로 다음에 로그인하게 하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/555</name>
    <message>
        <source>Unknown MAIL or RCPT Parameter</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>알 수 없는 MAIL·RCPT 매개변수</translation>
    </message>
    <message>
        <source>The server does not recognize or cannot implement a parameter that the client added to MAIL or RCPT. The address itself may be right. A client may send only parameters of extensions that the server offers in its EHLO answer. [smtp/455] is for a parameter that the server cannot accommodate for now; [smtp/501] is for a wrong syntax.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>클라이언트가 MAIL이나 RCPT에 덧붙인 매개변수를 서버가 인식하지 못하거나 구현할 수 없습니다. 주소 자체는 맞을 수 있습니다. 클라이언트는 서버가 EHLO 응답에서 제공하는 확장 기능의 매개변수만 보낼 수 있습니다. [smtp/455]는 서버가 지금은 수용할 수 없는 매개변수에, [smtp/501]은 잘못된 구문에 쓰입니다.</translation>
    </message>
    <message>
        <source>The client sends `BODY=8BITMIME`, `SMTPUTF8` or an option for delivery reports to a server that does not offer it. A program omits the angle brackets or adds a display name, and the server takes a part of the address for a parameter. qmail and Gmail use 555 for general syntax errors in MAIL and RCPT.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>클라이언트가 `BODY=8BITMIME`, `SMTPUTF8` 또는 배달 보고서 옵션을 이를 제공하지 않는 서버에 보냅니다. 프로그램이 꺾쇠괄호를 빠뜨리거나 표시 이름을 덧붙여서, 서버가 주소의 일부를 매개변수로 여깁니다. qmail과 Gmail은 MAIL과 RCPT의 일반적인 구문 오류에 555를 씁니다.</translation>
    </message>
    <message>
        <source>Look at the complete MAIL or RCPT line in the client&apos;s log.</source>
        <comment>fix 1</comment>
        <translation>클라이언트의 로그에서 MAIL 또는 RCPT 줄 전체를 보십시오.</translation>
    </message>
    <message>
        <source>Write only the bare address between angle brackets: `MAIL FROM:&lt;anna@example.org&gt;`.</source>
        <comment>fix 2</comment>
        <translation>꺾쇠괄호 사이에 주소만 쓰십시오: `MAIL FROM:&lt;anna@example.org&gt;`.</translation>
    </message>
    <message>
        <source>In the program&apos;s settings, enter the envelope sender without a display name.</source>
        <comment>fix 3</comment>
        <translation>프로그램의 설정에 봉투의 보낸 사람을 표시 이름 없이 입력하십시오.</translation>
    </message>
    <message>
        <source>Remove every parameter that the server does not list in its EHLO answer, or send through a server that offers the extension.</source>
        <comment>fix 4</comment>
        <translation>서버가 EHLO 응답에 나열하지 않은 매개변수를 모두 제거하거나, 그 확장 기능을 제공하는 서버를 통해 보내십시오.</translation>
    </message>
    <message>
        <source>unsupported option, unknown mail parameter, 8bitmime not supported, smtputf8 not supported, syntax error in mail from</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>지원되지 않는 옵션, 알 수 없는 mail 매개변수, 8bitmime 지원 안 함, smtputf8 지원 안 함, mail from 구문 오류, unsupported option, syntax error in mail from</translation>
    </message>
    <message>
        <source>Send the bare address in angle brackets, without a display name.</source>
        <comment>provider 1</comment>
        <translation>표시 이름 없이 주소만 꺾쇠괄호에 넣어 보내십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/556</name>
    <message>
        <source>Domain Accepts No Mail</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>메일을 받지 않는 도메인</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain accepts no mail at all, and the server knows this without a connection to that domain. Usually the domain publishes a null MX record in DNS. The reply comes from a relay or a submission server, with the enhanced code `5.1.10`. A host that accepts no mail says so itself with [smtp/521].</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>받는 사람의 도메인이 메일을 전혀 받지 않으며, 서버는 그 도메인에 연결하지 않고도 이를 압니다. 대개 도메인이 DNS에 null MX 레코드를 게시한 것입니다. 이 응답은 릴레이나 제출 서버가 확장 코드 `5.1.10`과 함께 보냅니다. 메일을 받지 않는 호스트는 스스로 [smtp/521]로 알립니다.</translation>
    </message>
    <message>
        <source>A typing error in the domain leads to another domain that publishes a null MX record. Someone writes to a domain that has only a web site. Postfix gives this reply with `reject_unknown_recipient_domain`. If the sender&apos;s domain has the null MX record, the server answers [smtp/550] instead. Courier uses 556 for an address that failed shortly before.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>도메인의 오타 때문에 null MX 레코드를 게시한 다른 도메인으로 향합니다. 누군가 웹 사이트만 있는 도메인으로 메일을 보냅니다. Postfix는 `reject_unknown_recipient_domain`을 설정하면 이 응답을 보냅니다. 보낸 사람의 도메인에 null MX 레코드가 있으면 서버는 [smtp/550]으로 응답합니다. Courier는 조금 전에 실패한 주소에 556을 씁니다.</translation>
    </message>
    <message>
        <source>Check the domain letter by letter; a single wrong letter can lead to another real domain.</source>
        <comment>fix 1</comment>
        <translation>도메인을 한 글자씩 확인하십시오. 한 글자만 틀려도 실제로 있는 다른 도메인이 될 수 있습니다.</translation>
    </message>
    <message>
        <source>Look at its record: `dig MX example.com` shows `0 .` for a null MX.</source>
        <comment>fix 2</comment>
        <translation>레코드를 보십시오. null MX라면 `dig MX example.com`에 `0 .`이 나옵니다.</translation>
    </message>
    <message>
        <source>Find an address of the person at another domain, because no mailbox at this one works.</source>
        <comment>fix 3</comment>
        <translation>이 도메인에는 쓸 수 있는 메일함이 없으므로, 다른 도메인에 있는 상대의 주소를 찾으십시오.</translation>
    </message>
    <message>
        <source>If the domain is yours and needs mail, replace the null MX record with the name of your mail server.</source>
        <comment>fix 4</comment>
        <translation>자신의 도메인이고 메일이 필요하다면, null MX 레코드를 메일 서버의 이름으로 바꾸십시오.</translation>
    </message>
    <message>
        <source>null mx, nullmx, domain does not accept mail, recipient address has null mx, domain without mail service</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>null mx, nullmx, 도메인이 메일을 받지 않음, 받는 사람 주소에 null mx, 메일 서비스 없는 도메인, domain does not accept mail</translation>
    </message>
</context>
<context>
    <name>smtp/571</name>
    <message>
        <source>Message Refused by Policy</source>
        <comment>name</comment>
        <extracomment>Short title, no full stop</extracomment>
        <translation>정책에 따른 메시지 거부</translation>
    </message>
    <message>
        <source>The source code of the Courier mail server and of chkuser 2.0.8 for qmail contains it, and collected bounces show it from La Poste and others. That servers use it is certain; the reason is a matter of each server.</source>
        <comment>usedBy</comment>
        <translation>Courier 메일 서버와 qmail용 chkuser 2.0.8의 소스 코드에 들어 있으며, 수집된 반송 메일에서는 La Poste 등이 쓰는 것이 확인됩니다. 서버들이 쓴다는 것은 확실하지만, 이유는 서버마다 다릅니다.</translation>
    </message>
    <message>
        <source>No standard defines 571; servers use it to refuse a message, a sender or a host by policy. The digits repeat the enhanced code `5.7.1`, which means that the delivery is not authorized. The reason differs from server to server, so the text matters more than the number. RFC 5321 has [smtp/550] for a refusal by policy.</source>
        <comment>meaning</comment>
        <extracomment>What the code says; the first sentence also stands alone</extracomment>
        <translation>571을 정의한 표준은 없으며, 서버들은 정책에 따라 메시지, 보낸 사람 또는 호스트를 거부할 때 씁니다. 숫자는 배달할 권한이 없다는 뜻의 확장 코드 `5.7.1`을 되풀이한 것입니다. 이유는 서버마다 다르므로 번호보다 텍스트가 더 중요합니다. RFC 5321에는 정책에 따른 거부를 위한 [smtp/550]이 있습니다.</translation>
    </message>
    <message>
        <source>A filter of the Courier mail server rejects a message without a text of its own. qmail with chkuser 2.0.8 sees too many recipients, too many wrong recipients or a malformed sender address. The sending host has no PTR record. La Poste refuses a message that fails DMARC. Help pages give the number for spam and for refused relaying.</source>
        <comment>seen</comment>
        <extracomment>Situations in which it appears</extracomment>
        <translation>Courier 메일 서버의 필터가 별도의 텍스트 없이 메시지를 거부합니다. chkuser 2.0.8을 쓰는 qmail이 받는 사람이 너무 많거나, 잘못된 받는 사람이 너무 많거나, 보낸 사람의 주소 형식이 잘못된 것을 봅니다. 보내는 호스트에 PTR 레코드가 없습니다. La Poste는 DMARC에 실패한 메시지를 거부합니다. 도움말 페이지들은 스팸과 릴레이 거부에 이 번호를 듭니다.</translation>
    </message>
    <message>
        <source>Read the text, because each server attaches its own rule to the number.</source>
        <comment>fix 1</comment>
        <translation>서버마다 이 번호에 자체 규칙을 붙이므로 텍스트를 읽으십시오.</translation>
    </message>
    <message>
        <source>Check the reverse DNS name of the sending host, for example with `dig -x 192.0.2.25`.</source>
        <comment>fix 2</comment>
        <translation>`dig -x 192.0.2.25` 등으로 보내는 호스트의 역방향 DNS 이름을 확인하십시오.</translation>
    </message>
    <message>
        <source>Check SPF, DKIM and DMARC of the sender&apos;s domain.</source>
        <comment>fix 3</comment>
        <translation>보낸 사람 도메인의 SPF, DKIM, DMARC를 확인하십시오.</translation>
    </message>
    <message>
        <source>If the text speaks of relaying, switch on the login for outgoing mail.</source>
        <comment>fix 4</comment>
        <translation>텍스트가 릴레이를 언급하면 보내는 메일의 로그인을 켜십시오.</translation>
    </message>
    <message>
        <source>Otherwise ask the administrator of the receiving server.</source>
        <comment>fix 5</comment>
        <translation>그 밖의 경우에는 받는 서버의 관리자에게 문의하십시오.</translation>
    </message>
    <message>
        <source>delivery not authorized, message refused, violating our security policies, no ptr record, reverse dns required</source>
        <comment>keywords</comment>
        <extracomment>What people of your language type who do not know the code; separated by commas</extracomment>
        <translation>배달 권한 없음, 메시지 거부, 보안 정책 위반, ptr 레코드 없음, 역방향 dns 필요, delivery not authorized, violating our security policies</translation>
    </message>
    <message>
        <source>Correct SPF or DKIM, so that DMARC passes for the sender&apos;s domain.</source>
        <comment>provider 1</comment>
        <translation>보낸 사람의 도메인이 DMARC를 통과하도록 SPF나 DKIM을 고치십시오.</translation>
    </message>
</context>
<context>
    <name>grpc/14 – grpc/4</name>
    <message>
        <source>UNAVAILABLE says that the service or the connection to it failed for the moment, while DEADLINE_EXCEEDED says only that the caller&apos;s time was over, wherever the call then was.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>UNAVAILABLE은 서비스나 그 연결에 일시적으로 문제가 생겼다는 뜻이고, DEADLINE_EXCEEDED는 호출이 어디에 있었든 호출자의 시간이 다했다는 뜻일 뿐입니다.</translation>
    </message>
    <message>
        <source>After UNAVAILABLE repeat the call with growing pauses. After DEADLINE_EXCEEDED first find out whether the server did the work in spite of it. A server that is down can cause either code, because a client that is still connecting may reach its deadline first.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>UNAVAILABLE이 오면 간격을 점점 늘려 가며 호출을 반복하십시오. DEADLINE_EXCEEDED가 오면 그래도 서버가 작업을 했는지부터 알아보십시오. 아직 연결 중인 클라이언트는 기한에 먼저 도달할 수 있으므로, 서버가 다운되면 둘 중 어느 코드든 나타날 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose it when the service cannot take the call for a short time, for example during a shutdown, and the client may repeat just this call.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>종료 중일 때처럼 서비스가 잠시 호출을 받을 수 없고, 클라이언트가 바로 이 호출만 반복해도 될 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when the deadline that came with the call has passed before your handler could finish.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>핸들러가 끝나기 전에 호출과 함께 온 기한이 지났을 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>grpc/5 – grpc/7</name>
    <message>
        <source>NOT_FOUND speaks about the object, which does not exist or is hidden from a whole group of users, while PERMISSION_DENIED speaks about the caller, who lacks a right that others have.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>NOT_FOUND는 객체에 관한 것으로 객체가 없거나 사용자 그룹 전체에 숨겨져 있다는 뜻이고, PERMISSION_DENIED는 호출자에 관한 것으로 다른 사람에게는 있는 권한이 없다는 뜻입니다.</translation>
    </message>
    <message>
        <source>On NOT_FOUND check the identifier, on PERMISSION_DENIED check the account and its rights. Neither proves much about the object: NOT_FOUND may hide an existing one, and PERMISSION_DENIED does not promise that there is one.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>NOT_FOUND라면 식별자를, PERMISSION_DENIED라면 계정과 그 권한을 확인하십시오. 어느 쪽도 객체에 대해 확실한 증거는 아닙니다. NOT_FOUND는 존재하는 객체를 숨길 수 있고, PERMISSION_DENIED는 객체가 있다는 보장이 아닙니다.</translation>
    </message>
    <message>
        <source>Choose it when the object does not exist, or when a whole group of users may not know of it, as in a gradual rollout.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>객체가 존재하지 않을 때, 또는 단계적 출시처럼 사용자 그룹 전체가 객체를 알아서는 안 될 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when you refuse some users of a group and serve others, as in access control for each user.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>사용자별 접근 제어처럼 그룹의 일부 사용자는 거부하고 나머지에게는 제공할 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>grpc/3 – grpc/9</name>
    <message>
        <source>INVALID_ARGUMENT means that the request is wrong at any time, while FAILED_PRECONDITION means that a correct request meets a system in the wrong state.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>INVALID_ARGUMENT는 요청이 언제나 잘못되었다는 뜻이고, FAILED_PRECONDITION은 올바른 요청을 받은 시스템의 상태가 맞지 않는다는 뜻입니다.</translation>
    </message>
    <message>
        <source>After INVALID_ARGUMENT change the request. After FAILED_PRECONDITION leave the request as it is and change the system, for example empty the directory that you want to delete. Over HTTP both can arrive as `400`, so look at the gRPC code.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>INVALID_ARGUMENT가 오면 요청을 바꾸십시오. FAILED_PRECONDITION이 오면 요청은 그대로 두고, 삭제하려는 디렉터리를 비우는 것처럼 시스템을 바꾸십시오. HTTP로는 둘 다 `400`으로 도착할 수 있으므로 gRPC 코드를 보십시오.</translation>
    </message>
    <message>
        <source>Choose it when no state of the system could make this argument valid, such as a malformed file name.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>형식이 잘못된 파일 이름처럼 시스템이 어떤 상태여도 이 인자가 유효해질 수 없을 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when the same request would succeed in another state, and somebody has to bring about that state first.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>상태가 달랐다면 같은 요청이 성공하고, 누군가 그 상태를 먼저 만들어야 할 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>grpc/3 – grpc/11</name>
    <message>
        <source>INVALID_ARGUMENT rejects a value that can never be valid, while OUT_OF_RANGE rejects one that only lies past the present limit and may become valid as the system changes.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>INVALID_ARGUMENT는 절대 유효할 수 없는 값을 거부하고, OUT_OF_RANGE는 현재 한도를 넘었을 뿐 시스템이 변하면 유효해질 수 있는 값을 거부합니다.</translation>
    </message>
    <message>
        <source>After INVALID_ARGUMENT correct the value. OUT_OF_RANGE can be good news, because a loop that reads everything has reached the end.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>INVALID_ARGUMENT가 오면 값을 고치십시오. OUT_OF_RANGE는 모두 읽는 반복문이 끝에 도달했다는 뜻이므로 좋은 소식일 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose it when the value lies outside what the format allows at all, for example an offset beyond 32 bits in a 32-bit file system.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>32비트 파일 시스템에서 32비트를 넘는 오프셋처럼, 값이 형식이 허용하는 범위를 아예 벗어날 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when the value is allowed but lies past the present limit, such as an offset after the current end of the file.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>현재 파일 끝을 지난 오프셋처럼, 값은 허용되지만 현재 한도를 넘었을 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>grpc/9 – grpc/11</name>
    <message>
        <source>FAILED_PRECONDITION covers any state that does not fit the operation, while OUT_OF_RANGE is the narrower case of a position past the valid range.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>FAILED_PRECONDITION은 작업에 맞지 않는 모든 상태를 아우르고, OUT_OF_RANGE는 위치가 유효한 범위를 넘은 더 좁은 경우입니다.</translation>
    </message>
    <message>
        <source>After FAILED_PRECONDITION find the missing condition and create it. After OUT_OF_RANGE ask for the present limits, or end the loop. The two overlap, so a service may send the wider code where the narrower one fits.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>FAILED_PRECONDITION이 오면 충족되지 않은 조건을 찾아 갖추십시오. OUT_OF_RANGE가 오면 현재 한도를 조회하거나 반복문을 끝내십시오. 둘은 겹치므로, 더 좁은 코드가 맞는 곳에 서비스가 더 넓은 코드를 보내기도 합니다.</translation>
    </message>
    <message>
        <source>Choose it when the obstacle is a state, for example a directory that is not empty, and no range is involved.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>비어 있지 않은 디렉터리처럼 상태가 장애물이고 범위와는 관계없을 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when both codes fit, because callers that walk through a space look for it to know that they are done.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>공간을 차례로 훑는 호출자는 이 코드를 보고 끝을 알아내므로, 두 코드가 모두 맞을 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>grpc/10 – grpc/9</name>
    <message>
        <source>ABORTED invites the client to start the larger operation again, while FAILED_PRECONDITION tells it to wait until somebody has fixed the state.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>ABORTED는 클라이언트에게 더 큰 작업을 다시 시작하라고 하고, FAILED_PRECONDITION은 누군가 상태를 고칠 때까지 기다리라고 합니다.</translation>
    </message>
    <message>
        <source>After ABORTED go back to the first read of the transaction and run it again. After FAILED_PRECONDITION a new run fails in the same way, so repair the state first.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>ABORTED가 오면 트랜잭션의 첫 읽기로 돌아가 다시 실행하십시오. FAILED_PRECONDITION이 오면 다시 실행해도 똑같이 실패하므로 상태부터 바로잡으십시오.</translation>
    </message>
    <message>
        <source>Choose it when the operation lost a race, and a fresh read-modify-write sequence can succeed without any repair.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>작업이 경합에서 밀렸고, 아무것도 바로잡지 않아도 새로운 읽기-수정-쓰기 과정이 성공할 수 있을 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when something must be changed explicitly before any attempt can succeed, such as files that have to be deleted first.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>먼저 삭제해야 하는 파일처럼, 무언가를 명시적으로 바꾸기 전에는 어떤 시도도 성공할 수 없을 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>grpc/16 – grpc/7</name>
    <message>
        <source>UNAUTHENTICATED means that the service does not know who is calling, while PERMISSION_DENIED means that it refuses this operation to a caller whom it has identified.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>UNAUTHENTICATED는 서비스가 호출자가 누구인지 모른다는 뜻이고, PERMISSION_DENIED는 신원이 확인된 호출자에게 이 작업을 거부한다는 뜻입니다.</translation>
    </message>
    <message>
        <source>After UNAUTHENTICATED renew or add the credentials. After PERMISSION_DENIED a new token for the same account changes nothing, so ask for the missing right. Some servers have mixed the two up, so read the message as well.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>UNAUTHENTICATED가 오면 자격 증명을 갱신하거나 추가하십시오. PERMISSION_DENIED가 오면 같은 계정의 새 토큰으로는 달라지지 않으므로 부족한 권한을 요청하십시오. 둘을 혼동해 온 서버도 있으므로 메시지도 읽으십시오.</translation>
    </message>
    <message>
        <source>Choose it when the credentials are missing, expired or cannot be verified.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>자격 증명이 없거나 만료되었거나 검증할 수 없을 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when you have identified the caller, and a rule forbids this operation to that caller.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>호출자의 신원을 확인했지만, 규칙이 그 호출자에게 이 작업을 금지할 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>grpc/1 – grpc/4</name>
    <message>
        <source>CANCELLED means that somebody withdrew the call, while DEADLINE_EXCEEDED means that its time ran out.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>CANCELLED는 누군가 호출을 취소했다는 뜻이고, DEADLINE_EXCEEDED는 호출의 시간이 다했다는 뜻입니다.</translation>
    </message>
    <message>
        <source>For one expired call the client can show DEADLINE_EXCEEDED and the server CANCELLED, because an expired deadline travels as a cancellation. If the elapsed time equals the deadline, read CANCELLED as a timeout too.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>만료된 기한은 취소로 전달되므로, 기한이 지난 호출 하나에 대해 클라이언트는 DEADLINE_EXCEEDED를, 서버는 CANCELLED를 표시할 수 있습니다. 경과 시간이 기한과 같으면 CANCELLED도 시간 초과로 보십시오.</translation>
    </message>
    <message>
        <source>Choose it when the caller has cancelled, and your handler stops its work for that reason.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>호출자가 취소했고, 핸들러가 그 때문에 작업을 멈출 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when your handler ends the work because the caller&apos;s deadline has passed.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>호출자의 기한이 지나서 핸들러가 작업을 끝낼 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>grpc/13 – grpc/2</name>
    <message>
        <source>INTERNAL claims that something in the system is broken, while UNKNOWN claims nothing, because the sender does not know the cause.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>INTERNAL은 시스템의 무언가가 고장 났다고 단언하지만, UNKNOWN은 보낸 쪽이 원인을 모르기 때문에 아무것도 단언하지 않습니다.</translation>
    </message>
    <message>
        <source>In both cases the server&apos;s log tells more than the code. UNKNOWN is often an exception that the handler did not catch, or a response without grpc-status. INTERNAL is often a reset stream, or a message that one side cannot decode.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>두 경우 모두 코드보다 서버 로그가 더 많은 것을 알려 줍니다. UNKNOWN은 흔히 핸들러가 잡지 못한 예외이거나 grpc-status가 없는 응답입니다. INTERNAL은 흔히 재설정된 스트림이거나 한쪽이 디코딩하지 못하는 메시지입니다.</translation>
    </message>
    <message>
        <source>Choose it when you detect that an invariant of your system is broken, which is a serious error.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>시스템의 불변 조건이 깨진 것을 발견했고, 이것이 심각한 오류일 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when an error from elsewhere carries too little information for any other code.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>다른 곳에서 온 오류에 담긴 정보가 너무 적어 다른 어떤 코드도 쓸 수 없을 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>grpc/8 – grpc/14</name>
    <message>
        <source>RESOURCE_EXHAUSTED says that a limit is reached or a stock is empty, while UNAVAILABLE says that the service cannot be used for the moment.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>RESOURCE_EXHAUSTED는 한도에 도달했거나 여유분이 바닥났다는 뜻이고, UNAVAILABLE은 서비스를 잠시 사용할 수 없다는 뜻입니다.</translation>
    </message>
    <message>
        <source>After UNAVAILABLE retry with growing pauses. After RESOURCE_EXHAUSTED read the message first: a quota needs a longer pause, but a message that is too large fails each time. A proxy&apos;s rate limit can arrive as UNAVAILABLE, because a bare HTTP `429` becomes that code.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>UNAVAILABLE이 오면 간격을 점점 늘려 가며 재시도하십시오. RESOURCE_EXHAUSTED가 오면 메시지부터 읽으십시오. 할당량은 더 오래 기다려야 하지만, 너무 큰 메시지는 매번 실패합니다. gRPC 상태 없이 온 HTTP `429`는 UNAVAILABLE이 되므로, 프록시의 속도 제한이 UNAVAILABLE로 도착할 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose it when something is used up, such as the quota of this user or the space in the file system.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>이 사용자의 할당량이나 파일 시스템의 공간처럼 무언가가 소진되었을 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when the service as a whole is out of reach for a short time, and the client may repeat just this call.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>서비스 전체를 잠시 사용할 수 없고, 클라이언트가 바로 이 호출만 반복해도 될 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>grpc/5 – grpc/12</name>
    <message>
        <source>NOT_FOUND means that the method ran and missed an object, while UNIMPLEMENTED means that the server does not offer the method.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>NOT_FOUND는 메서드가 실행되었지만 객체를 찾지 못했다는 뜻이고, UNIMPLEMENTED는 서버가 메서드를 제공하지 않는다는 뜻입니다.</translation>
    </message>
    <message>
        <source>On NOT_FOUND look at the data in the request, on UNIMPLEMENTED at service name, version, port and proxy route. A web server in between that answers HTTP `404` produces UNIMPLEMENTED, not NOT_FOUND.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>NOT_FOUND라면 요청의 데이터를, UNIMPLEMENTED라면 서비스 이름, 버전, 포트, 프록시 경로를 살펴보십시오. 중간의 웹 서버가 HTTP `404`로 응답하면 NOT_FOUND가 아니라 UNIMPLEMENTED가 됩니다.</translation>
    </message>
    <message>
        <source>Choose it when your method works, but the object that the request names does not exist.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>메서드는 동작하지만 요청이 가리키는 객체가 존재하지 않을 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when the method, or a feature that it needs, is missing or switched off in this server.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>메서드나 메서드에 필요한 기능이 이 서버에 없거나 꺼져 있을 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>grpc/14 – grpc/10</name>
    <message>
        <source>After UNAVAILABLE the client may repeat just the failed call, while ABORTED makes it repeat the whole sequence to which the call belongs.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>UNAVAILABLE이 오면 클라이언트는 실패한 호출만 반복해도 되지만, ABORTED가 오면 그 호출이 속한 전체 과정을 반복해야 합니다.</translation>
    </message>
    <message>
        <source>Ask whether your earlier reads are still valid. After UNAVAILABLE the same request can go out again after a pause. After ABORTED another operation may have changed the data, so read it again before you write.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>앞서 읽은 값이 아직 유효한지 따져 보십시오. UNAVAILABLE이 오면 잠시 뒤 같은 요청을 다시 보낼 수 있습니다. ABORTED가 오면 다른 작업이 데이터를 바꾸었을 수 있으므로, 쓰기 전에 다시 읽으십시오.</translation>
    </message>
    <message>
        <source>Choose it when only time stands in the way of this call, and the same request can succeed later.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>이 호출을 막는 것이 시간뿐이고, 같은 요청이 나중에 성공할 수 있을 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when the client has to restart at a higher level, for example with the first read of its transaction.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>트랜잭션의 첫 읽기처럼, 클라이언트가 더 높은 수준에서 다시 시작해야 할 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>grpc/6 – grpc/10</name>
    <message>
        <source>ALREADY_EXISTS reports an object that is there to stay, while ABORTED reports a passing collision with another operation.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>ALREADY_EXISTS는 계속 남아 있을 객체를 알리고, ABORTED는 다른 작업과의 일시적인 충돌을 알립니다.</translation>
    </message>
    <message>
        <source>After ALREADY_EXISTS another attempt fails in the same way, so read the object or choose another name. After ABORTED a new run of the whole operation can succeed. Over HTTP both arrive as `409`, so a REST client has to read the status name.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>ALREADY_EXISTS가 오면 다시 시도해도 똑같이 실패하므로, 객체를 읽거나 다른 이름을 고르십시오. ABORTED가 오면 전체 작업을 새로 실행하여 성공할 수 있습니다. HTTP로는 둘 다 `409`로 도착하므로, REST 클라이언트는 상태 이름을 읽어야 합니다.</translation>
    </message>
    <message>
        <source>Choose it when a create call names something that exists already.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>생성 호출이 이미 존재하는 대상의 이름을 지정할 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when a concurrent operation got in the way, for example in a transaction or a sequence check.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>트랜잭션이나 순서 검사처럼, 동시에 실행된 다른 작업이 끼어들었을 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>grpc/14 – grpc/13</name>
    <message>
        <source>UNAVAILABLE is expected to pass and invites a retry, while INTERNAL reports a broken invariant, which a retry does not repair.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>UNAVAILABLE은 곧 지나갈 것으로 보이므로 재시도를 권하지만, INTERNAL은 불변 조건이 깨졌음을 알리며 재시도로는 해결되지 않습니다.</translation>
    </message>
    <message>
        <source>Retry after UNAVAILABLE with growing pauses. After INTERNAL keep the message and report it. If its text names RST_STREAM or another HTTP/2 error, a proxy may be the cause, although the code sounds like a bug in the service.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>UNAVAILABLE이 오면 간격을 점점 늘려 가며 재시도하십시오. INTERNAL이 오면 메시지를 보관하고 보고하십시오. 텍스트에 RST_STREAM이나 다른 HTTP/2 오류가 나오면, 코드는 서비스의 버그처럼 보여도 프록시가 원인일 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose it when the cause is temporary, for example a restart or a lost backend.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>다시 시작이나 백엔드 연결 끊김처럼 원인이 일시적일 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when your system is in a condition that must never occur.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>시스템이 절대 있어서는 안 되는 상태에 있을 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>grpc/4 – grpc/13</name>
    <message>
        <source>DEADLINE_EXCEEDED says that the caller&apos;s time ran out, while INTERNAL says that the server or the transport broke.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>DEADLINE_EXCEEDED는 호출자의 시간이 다했다는 뜻이고, INTERNAL은 서버나 전송 계층에 고장이 났다는 뜻입니다.</translation>
    </message>
    <message>
        <source>After DEADLINE_EXCEEDED compare the elapsed time with the deadline. After INTERNAL look for a stream error or a fault in the logs. Close to the deadline check both: some clients have reported INTERNAL when the server reset the stream first.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>DEADLINE_EXCEEDED가 오면 경과 시간을 기한과 비교하십시오. INTERNAL이 오면 로그에서 스트림 오류나 결함을 찾으십시오. 기한에 가까우면 둘 다 확인하십시오. 서버가 스트림을 먼저 재설정하면 INTERNAL을 보고한 클라이언트도 있었습니다.</translation>
    </message>
    <message>
        <source>Choose it when the caller&apos;s deadline has passed during the work.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>작업하는 동안 호출자의 기한이 지났을 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when a fault of the system ended the work, even if it also took long.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>시간이 오래 걸렸더라도 시스템의 결함 때문에 작업이 끝났을 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>grpc/12 – grpc/14</name>
    <message>
        <source>UNIMPLEMENTED is a lasting answer about a method that the server does not offer, while UNAVAILABLE is a passing answer about a service that cannot be used right now.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>UNIMPLEMENTED는 서버가 제공하지 않는 메서드에 대한 지속적인 응답이고, UNAVAILABLE은 지금 당장 사용할 수 없는 서비스에 대한 일시적인 응답입니다.</translation>
    </message>
    <message>
        <source>Do not retry after UNIMPLEMENTED; compare versions, names and routes. Retry after UNAVAILABLE. If a proxy answers without grpc-status, its HTTP status decides: `404` becomes UNIMPLEMENTED, while `429`, `502`, `503` and `504` become UNAVAILABLE.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>UNIMPLEMENTED가 오면 재시도하지 말고 버전, 이름, 경로를 비교하십시오. UNAVAILABLE이 오면 재시도하십시오. 프록시가 grpc-status 없이 응답하면 HTTP 상태가 결과를 정합니다. `404`는 UNIMPLEMENTED가 되고, `429`, `502`, `503`, `504`는 UNAVAILABLE이 됩니다.</translation>
    </message>
    <message>
        <source>Choose it when this server does not offer the method, whether it lacks the code or has it switched off.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>코드가 없어서든 꺼져 있어서든 이 서버가 메서드를 제공하지 않을 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when the method exists, but the service cannot run it for a short time.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>메서드는 있지만 서비스가 그것을 잠시 실행할 수 없을 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/252 – smtp/250</name>
    <message>
        <source>After VRFY, 250 says that the server verified the address, while 252 leaves the question open, so only a delivery attempt can tell.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>VRFY에 대해 250은 서버가 주소를 검증했다는 뜻이고, 252는 존재 여부를 답하지 않으므로 배달을 시도해 보아야만 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Look at the command: 252 belongs to VRFY or EXPN, whereas 250 also answers RCPT and most other commands. Do not remove an address from a list because of 252. After ETRN both numbers speak about a mail queue instead of an address.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>어떤 명령에 대한 응답인지 보십시오. 252는 VRFY나 EXPN에만 쓰이지만, 250은 RCPT와 대부분의 다른 명령에도 쓰입니다. 252 때문에 목록에서 주소를 제거하지 마십시오. ETRN에 대해서는 두 번호 모두 주소가 아니라 메일 대기열에 관한 것입니다.</translation>
    </message>
    <message>
        <source>Choose it when the address looks valid but cannot be checked in real time, or when the site has disabled VRFY for security.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>주소가 유효해 보이지만 실시간으로 확인할 수 없을 때, 또는 사이트가 보안 때문에 VRFY를 비활성화했을 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when you really looked the mailbox up; a syntax check alone does not justify this answer to VRFY.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>메일함을 실제로 조회했을 때 선택하십시오. 구문 검사만으로는 VRFY에 이렇게 응답할 근거가 되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>smtp/252 – smtp/501</name>
    <message>
        <source>After VRFY, 501 makes you correct the argument and ask again, while 252 needs no correction: it neither confirms nor denies the address.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>VRFY에 대해 501은 인자를 고쳐 다시 물어야 한다는 뜻이고, 252는 고칠 것이 없으며 주소를 긍정도 부정도 하지 않습니다.</translation>
    </message>
    <message>
        <source>On 501 look for a missing argument or for invalid characters. On 252 leave the command as it is; the reply itself says that the server accepts the message and attempts delivery. Any command can return 501, so check that it belongs to the VRFY.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>501이 오면 인자가 누락되었거나 유효하지 않은 문자가 있는지 살펴보십시오. 252가 오면 명령을 그대로 두십시오. 서버가 메시지를 받아 배달을 시도한다는 뜻이 응답 자체에 담겨 있습니다. 어떤 명령이든 501을 받을 수 있으므로, VRFY에 대한 응답인지 확인하십시오.</translation>
    </message>
    <message>
        <source>Choose it when the argument passes your syntax check and looks valid, but no verification is possible at this moment.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>인자가 구문 검사를 통과하고 유효해 보이지만, 지금은 검증할 수 없을 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when VRFY comes without an argument or contains characters that SMTP does not allow.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>VRFY가 인자 없이 오거나 SMTP가 허용하지 않는 문자를 포함할 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/252 – smtp/550</name>
    <message>
        <source>252 leaves the address usable, so you may send to it, while 550 tells you to stop until the address or the policy behind the refusal changes.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>252는 주소를 여전히 쓸 수 있어 그 주소로 보내도 되지만, 550은 주소나 거부의 근거가 된 정책이 바뀔 때까지 멈추라는 뜻입니다.</translation>
    </message>
    <message>
        <source>Take 252 as no answer at all: the mailbox may or may not exist. Take 550 as a refusal and read its text, because an unknown mailbox, a name that is a mailing list and a denied request share this number.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>252는 답이 아니라고 생각하십시오. 메일함은 있을 수도 없을 수도 있습니다. 550은 거부로 받아들이고 텍스트를 읽으십시오. 알 수 없는 메일함, 메일링 리스트의 이름, 거부된 요청이 모두 이 번호를 함께 씁니다.</translation>
    </message>
    <message>
        <source>Choose it when VRFY is disabled, or when you cannot verify the members of a list; the reply then reveals nothing about your users.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>VRFY가 비활성화되어 있거나 리스트의 구성원을 검증할 수 없을 때 선택하십시오. 그러면 응답에서 사용자에 관한 정보가 드러나지 않습니다.</translation>
    </message>
    <message>
        <source>Choose it when you checked the name and it is not a deliverable user; the same 550 for every VRFY breaks the standard.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>이름을 확인했고 배달할 수 있는 사용자가 아닐 때 선택하십시오. 모든 VRFY에 똑같이 550으로 응답하면 표준에 어긋납니다.</translation>
    </message>
</context>
<context>
    <name>smtp/252 – smtp/553</name>
    <message>
        <source>252 takes the name as you sent it without confirming it, while 553 sends you back to the name, which is ambiguous or not allowed.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>252는 보낸 이름을 확인 없이 그대로 받아들이고, 553은 이름이 모호하거나 허용되지 않으므로 이름을 다시 보라고 합니다.</translation>
    </message>
    <message>
        <source>A 553 after VRFY can have several lines, each with one possible mailbox; show them to the user, who then selects one. With 252 you can use the address unchanged, but you know no more about it than before.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>VRFY에 대한 553은 여러 줄일 수 있고, 각 줄에 가능한 메일함이 하나씩 있습니다. 이를 사용자에게 보여 주고 하나를 선택하게 하십시오. 252라면 주소를 그대로 쓸 수 있지만, 주소에 대해 새로 알게 된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Choose it when syntax and domain look right, for example a domain that you relay for, and only the mailbox stays unchecked.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>릴레이해 주는 도메인처럼 구문과 도메인은 올바르게 보이고 메일함만 확인되지 않을 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when the name fits more than one mailbox; you may list the candidates in a multiline reply.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>이름에 맞는 메일함이 둘 이상일 때 선택하십시오. 여러 줄 응답에 후보를 나열할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>smtp/252 – smtp/554</name>
    <message>
        <source>A comparison helps nobody: 252 reports that an address stays unverified, 554 that a whole session or transaction failed, and RFC 5321 lists no command that gets both.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>252는 주소가 검증되지 않았다는 뜻이고 554는 세션이나 트랜잭션 전체가 실패했다는 뜻이며, RFC 5321에는 둘 다 받는 명령이 없으므로 비교해도 도움이 되지 않습니다.</translation>
    </message>
    <message>
        <source>Expect 252 after VRFY or EXPN, and 554 as the greeting, after DATA or after the message. If 554 answers VRFY nevertheless, the server may be refusing every command, for example because the TLS session is not secure enough for it.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>252는 VRFY나 EXPN 다음에, 554는 인사말로, DATA 다음에 또는 메시지 다음에 옵니다. 그런데도 VRFY에 554가 오면, TLS 세션이 충분히 안전하지 않다는 등의 이유로 서버가 모든 명령을 거부하고 있을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>smtp/252 – smtp/556</name>
    <message>
        <source>252 and 556 answer different questions, so nobody needs to compare them: the first leaves one mailbox unverified after VRFY, the second refuses a recipient because its whole domain takes no mail.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>252는 VRFY에서 메일함 하나를 검증하지 않은 채 두고 556은 도메인 전체가 메일을 받지 않아서 받는 사람을 거부하므로, 서로 다른 질문에 답하는 둘을 비교할 필요는 없습니다.</translation>
    </message>
    <message>
        <source>556 typically follows RCPT; look for a null MX with `dig MX example.com`, and do not send to that domain. An earlier 252 for the same address is no contradiction, because it verified nothing.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>556은 보통 RCPT 다음에 옵니다. `dig MX example.com` 명령으로 null MX가 있는지 살펴보고, 그 도메인으로 보내지 마십시오. 같은 주소에 앞서 252가 왔더라도 모순이 아닙니다. 그때는 아무것도 검증하지 않았기 때문입니다.</translation>
    </message>
</context>
<context>
    <name>smtp/450 – smtp/550</name>
    <message>
        <source>450 tells the client to keep the message and repeat the same command later, while 550 tells it to stop until someone changes the address, the account or the policy.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>450은 클라이언트가 메시지를 보관했다가 나중에 같은 명령을 반복하라는 뜻이고, 550은 누군가 주소, 계정 또는 정책을 바꿀 때까지 멈추라는 뜻입니다.</translation>
    </message>
    <message>
        <source>Go by the first digit: 4 means wait, 5 means that waiting alone does not help. Your mail server repeats a 450 by itself. If the code persists for days, the server gives up and returns the message.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>첫 숫자를 보십시오. 4는 기다리라는 뜻이고, 5는 기다리기만 해서는 소용없다는 뜻입니다. 450이면 메일 서버가 스스로 재시도합니다. 코드가 며칠 동안 계속되면 서버가 포기하고 메시지를 반송합니다.</translation>
    </message>
    <message>
        <source>Choose it when the identical command can succeed later, for example because the mailbox is busy or a policy blocks it for a limited time.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>메일함이 사용 중이거나 정책이 일정 시간 막고 있는 경우처럼, 똑같은 명령이 나중에 성공할 수 있을 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when the identical command must fail again: there is no such mailbox, no access to it, or a lasting policy against it.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>그런 메일함이 없거나, 접근할 수 없거나, 지속적인 정책이 막고 있어서 똑같은 명령이 다시 실패할 수밖에 없을 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/421 – smtp/451</name>
    <message>
        <source>421 ends the connection, so everything still to be sent needs a new one, while 451 aborts only the current action and leaves the session open.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>421은 연결을 끝내므로 남은 것을 보내려면 모두 새 연결이 필요하고, 451은 현재 작업만 중단하고 세션은 열어 둡니다.</translation>
    </message>
    <message>
        <source>After 421 connect again later. After 451 put this message back into the queue and continue with the next one in the same session. A connection that breaks without any reply counts as 451.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>421이 오면 나중에 다시 연결하십시오. 451이 오면 이 메시지를 대기열에 다시 넣고 같은 세션에서 다음 메시지를 계속 보내십시오. 아무 응답 없이 끊긴 연결은 451로 봅니다.</translation>
    </message>
    <message>
        <source>Choose it when the service has to shut down; it may answer any command, and the channel closes after it.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>서비스를 종료해야 할 때 선택하십시오. 어떤 명령에든 이렇게 응답할 수 있으며, 그다음 채널이 닫힙니다.</translation>
    </message>
    <message>
        <source>Choose it when an internal error stops this one action and you can still serve other commands.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>내부 오류로 이 작업 하나가 멈추었고, 다른 명령은 여전히 처리할 수 있을 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/421 – smtp/450</name>
    <message>
        <source>421 closes the connection and so delays all mail to this server, while 450 after RCPT delays one mailbox and leaves the other recipients free to proceed.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>421은 연결을 닫으므로 이 서버로 가는 모든 메일이 지연되고, RCPT에 대한 450은 메일함 하나만 지연시키고 나머지 받는 사람은 그대로 진행할 수 있습니다.</translation>
    </message>
    <message>
        <source>See whether the server closed the connection. If it did, queue every message for it. If the channel is open, send DATA for the recipients that were accepted and queue only the refused one.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>서버가 연결을 닫았는지 보십시오. 닫았다면 그 서버로 가는 모든 메시지를 대기열에 넣으십시오. 채널이 열려 있으면 수락된 받는 사람에게는 DATA를 보내고, 거부된 받는 사람만 대기열에 넣으십시오.</translation>
    </message>
    <message>
        <source>Choose it when you cannot serve any command at the moment and are about to close the channel.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>지금은 어떤 명령도 처리할 수 없고 곧 채널을 닫으려 할 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when your server works normally and only this mailbox is busy or blocked for a limited time.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>서버는 정상적으로 동작하고, 이 메일함만 사용 중이거나 일정 시간 막혀 있을 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/450 – smtp/451</name>
    <message>
        <source>450 blames the mailbox or a temporary policy about it, while 451 blames an error in the server&apos;s own processing, which its administrator has to find.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>450은 메일함이나 그에 관한 일시적인 정책을 원인으로 들고, 451은 서버 자체의 처리 오류를 원인으로 들며 이 오류는 서버 관리자가 찾아야 합니다.</translation>
    </message>
    <message>
        <source>Both let the message wait and repeat it unchanged. If 450 persists, ask about that mailbox or the receiving policy; if 451 persists, ask the postmaster about an internal error. Read the text first, since some software, such as greylistd, uses 451 for greylisting.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>둘 다 메시지를 기다리게 했다가 그대로 반복하면 됩니다. 450이 계속되면 그 메일함이나 받는 쪽의 정책을 문의하고, 451이 계속되면 postmaster에게 내부 오류를 문의하십시오. greylistd처럼 그레이리스팅에 451을 쓰는 소프트웨어도 있으므로 텍스트부터 읽으십시오.</translation>
    </message>
    <message>
        <source>Choose it when you know the mailbox and cannot take mail for it now, for example because a policy blocks it for some time.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>메일함은 알고 있지만, 정책이 얼마 동안 막는 경우처럼 지금은 그 메일함의 메일을 받을 수 없을 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when the check or the processing itself broke off, for example because a DNS query for SPF got no usable answer.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>SPF에 필요한 DNS 쿼리가 쓸 만한 응답을 받지 못한 경우처럼, 검사나 처리 자체가 도중에 멈추었을 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/451 – smtp/452</name>
    <message>
        <source>452 names a shortage of storage or of room for recipients, so sending less at once can help, while 451 names an internal error, so you can only wait.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>452는 저장 공간이나 받는 사람을 담을 자리가 부족하다는 뜻이라 한 번에 더 적게 보내면 도움이 될 수 있고, 451은 내부 오류라는 뜻이라 기다릴 수밖에 없습니다.</translation>
    </message>
    <message>
        <source>After 452 at RCPT, send the message to the recipients already accepted, then offer the others in a new transaction. After 451 there is nothing to split: repeat the message later, and let the server&apos;s administrator read the log.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>RCPT에 452가 오면 이미 수락된 받는 사람에게 메시지를 보낸 뒤, 나머지는 새 트랜잭션에서 시도하십시오. 451이 오면 나눌 것이 없습니다. 나중에 메시지를 반복하고, 서버 관리자에게 로그를 읽어 달라고 하십시오.</translation>
    </message>
    <message>
        <source>Choose it when processing fails on your side for a reason other than space, such as a database that is unavailable for the moment.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>데이터베이스를 잠시 사용할 수 없는 경우처럼, 공간 이외의 이유로 서버 쪽에서 처리가 실패할 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when storage is short or your recipient buffer is full; that buffer must hold at least 100 recipients.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>저장 공간이 부족하거나 받는 사람 버퍼가 가득 찼을 때 선택하십시오. 이 버퍼는 받는 사람을 100명 이상 담을 수 있어야 합니다.</translation>
    </message>
</context>
<context>
    <name>smtp/452 – smtp/552</name>
    <message>
        <source>452 is a shortage that can pass, so the message stays in the queue, while 552 is final: the message must become smaller, or someone must free or add storage.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>452는 지나갈 수 있는 부족이므로 메시지가 대기열에 남고, 552는 최종이므로 메시지를 줄이거나 누군가 저장 공간을 비우거나 늘려야 합니다.</translation>
    </message>
    <message>
        <source>Compare the message with the number after `SIZE` in the EHLO reply; above that limit, repeating it is useless. One exception: a 552 because of too many recipients comes from the older RFC 821, so treat it as 452 and send to the others later.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>메시지 크기를 EHLO 응답의 `SIZE` 뒤에 있는 숫자와 비교하십시오. 그 한도를 넘으면 반복해도 소용없습니다. 한 가지 예외로, 받는 사람이 너무 많아서 온 552는 예전 RFC 821에서 유래한 것이므로 452로 보고 나머지에게는 나중에 보내십시오.</translation>
    </message>
    <message>
        <source>Choose it when you lack room for this message now but may have it later, or when the transaction holds as many recipients as you can buffer.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>지금은 이 메시지를 담을 공간이 없지만 나중에는 생길 수 있을 때, 또는 트랜잭션에 버퍼에 담을 수 있는 만큼의 받는 사람이 이미 있을 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when the message exceeds your fixed maximum size or the storage that is allocated.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>메시지가 고정된 최대 크기나 할당된 저장 공간을 넘을 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/530 – smtp/535</name>
    <message>
        <source>530 asks for a login or for TLS that is missing, while 535 rejects a login that you did send, so only 535 makes you check the credentials.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>530은 빠진 로그인이나 TLS를 요구하고, 535는 실제로 보낸 로그인을 거부하므로, 자격 증명을 확인해야 하는 것은 535뿐입니다.</translation>
    </message>
    <message>
        <source>535 follows AUTH. 530 follows other commands, such as MAIL; directly after AUTH it says that STARTTLS must come first. For 530 switch on authentication or STARTTLS in the client, for 535 enter the user name and password again.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>535는 AUTH 다음에 옵니다. 530은 MAIL 같은 다른 명령 다음에 오며, AUTH 바로 다음이라면 STARTTLS가 먼저 필요하다는 뜻입니다. 530이면 클라이언트에서 인증이나 STARTTLS를 켜고, 535면 사용자 이름과 암호를 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>Choose it when policy requires authentication or TLS and the client sends a command without it.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>정책이 인증이나 TLS를 요구하는데 클라이언트가 그것 없이 명령을 보낼 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when the AUTH exchange ran and the credentials were invalid or insufficient; if your own system failed, [smtp/454] is right.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>AUTH 교환이 끝났고 자격 증명이 유효하지 않거나 불충분했을 때 선택하십시오. 서버 자체의 시스템에 문제가 생겼다면 [smtp/454] 코드가 맞습니다.</translation>
    </message>
</context>
<context>
    <name>smtp/550 – smtp/551</name>
    <message>
        <source>Both refuse the recipient for good, but 551 names another address to which you can send the message yourself, while 550 names none.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>둘 다 받는 사람을 영구적으로 거부하지만, 551은 메시지를 직접 보낼 수 있는 다른 주소를 알려 주고 550은 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>With 551 read the new address in the text and send again to it; let no program store it before the server&apos;s identity is certain. With 550 ask the person in another way, because a server may hide a new address on purpose.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>551이면 텍스트에서 새 주소를 읽고 그 주소로 다시 보내십시오. 서버의 신원이 확실해지기 전에는 어떤 프로그램도 그 주소를 저장하지 못하게 하십시오. 550이면 다른 방법으로 그 사람에게 물어보십시오. 서버가 새 주소를 일부러 숨길 수도 있습니다.</translation>
    </message>
    <message>
        <source>Choose it when you do not deliver to this address, and a new one is unknown or must stay private.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>이 주소로 배달하지 않으며, 새 주소를 모르거나 공개해서는 안 될 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when the user is elsewhere, you do not forward, and your site accepts that any client learns the new address.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>사용자가 다른 곳에 있고, 메일을 전달하지 않으며, 어떤 클라이언트든 새 주소를 알게 되어도 사이트에서 괜찮을 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/550 – smtp/553</name>
    <message>
        <source>550 refuses the mailbox behind a name, so you ask whether it exists and is open to you, while 553 refuses the name itself, so you write it differently.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>550은 이름 뒤의 메일함을 거부하므로 그것이 존재하고 열려 있는지 물어야 하고, 553은 이름 자체를 거부하므로 이름을 다르게 써야 합니다.</translation>
    </message>
    <message>
        <source>At 553 check the characters, whether a short name is ambiguous, and whether RCPT requires an ASCII address. At 550 the name need not be malformed: look for a misspelt but possible name, a missing account or a policy in the text.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>553이면 문자, 짧은 이름이 모호한지, RCPT에 ASCII 주소가 필요한지 확인하십시오. 550이면 이름의 형식에는 문제가 없을 수 있습니다. 그럴듯하지만 철자가 틀린 이름, 없는 계정, 텍스트에 나온 정책을 찾아보십시오.</translation>
    </message>
    <message>
        <source>Choose it when the name is well formed but the mailbox does not exist, cannot be accessed or is barred by policy.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>이름의 형식은 올바르지만 메일함이 없거나, 접근할 수 없거나, 정책으로 막혀 있을 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when the name breaks your naming rules, fits several users, or must be ASCII in RCPT.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>이름이 서버의 이름 규칙에 어긋나거나, 여러 사용자에 해당하거나, RCPT에서 ASCII여야 할 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/550 – smtp/554</name>
    <message>
        <source>At RCPT, 550 refuses one recipient and the others can continue, while 554 blames no mailbox: the transaction, or at the greeting the whole session, failed.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>RCPT에서 550은 받는 사람 한 명을 거부하고 나머지는 계속할 수 있지만, 554는 특정 메일함의 문제가 아니라 트랜잭션이, 인사말에서라면 세션 전체가 실패했다는 뜻입니다.</translation>
    </message>
    <message>
        <source>Note the moment. After RCPT, 550 leaves the other recipients unaffected; after the final dot either number rejects the message for all of them. A 554 instead of the greeting means that this server offers you no mail service.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>어느 시점인지 보십시오. RCPT에 대한 550은 나머지 받는 사람에게 영향을 주지 않지만, 마지막 점 다음에는 두 번호 모두 모든 받는 사람에 대해 메시지를 거부합니다. 인사말 대신 온 554는 이 서버가 메일 서비스를 제공하지 않는다는 뜻입니다.</translation>
    </message>
    <message>
        <source>Choose it when you can name the cause: an unavailable mailbox, or a policy against the host, the sender, the recipient or the message.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>사용할 수 없는 메일함이나, 호스트, 보낸 사람, 받는 사람 또는 메시지에 대한 정책처럼 원인을 밝힐 수 있을 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when no more precise code describes the failure, or when DATA arrives and every recipient was rejected.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>실패를 더 정확히 나타내는 코드가 없을 때, 또는 모든 받는 사람이 거부되었는데 DATA가 왔을 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/551 – smtp/553</name>
    <message>
        <source>551 knows the user and points to an address elsewhere, so you change the destination, while 553 cannot use the name, so you change how it is written.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>551은 사용자를 알고 다른 곳의 주소를 가리키므로 보낼 곳을 바꾸어야 하고, 553은 이름을 쓸 수 없으므로 표기를 바꾸어야 합니다.</translation>
    </message>
    <message>
        <source>Both texts can contain addresses. The one in 551 is the place to try next; those in a 553 after VRFY are possibilities, from which a person has to select.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>두 텍스트 모두 주소를 포함할 수 있습니다. 551에 있는 주소는 다음에 시도할 곳이고, VRFY에 대한 553에 있는 주소는 사람이 골라야 하는 후보입니다.</translation>
    </message>
    <message>
        <source>Choose it when you know where the user is now, do not forward, and may show the new address.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>사용자가 지금 어디에 있는지 알고, 전달은 하지 않으며, 새 주소를 보여 주어도 될 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when this server does not permit the name, or when it is ambiguous and identifies no single user.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>이 서버가 그 이름을 허용하지 않을 때, 또는 이름이 모호해서 사용자 한 명을 특정할 수 없을 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/501 – smtp/553</name>
    <message>
        <source>501 says that the argument breaks the grammar of SMTP, so the command must be written correctly, while 553 says that this server does not allow the mailbox name.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>501은 인자가 SMTP 문법에 어긋나므로 명령을 올바르게 써야 한다는 뜻이고, 553은 이 서버가 그 메일함 이름을 허용하지 않는다는 뜻입니다.</translation>
    </message>
    <message>
        <source>Check the raw line for spaces around the colon, missing angle brackets and invalid characters. If it is correct, the server&apos;s rules for names are the cause. The border is not sharp, because RFC 5321 gives wrong mailbox syntax as an example of 553.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>원래 줄에서 콜론 주위의 공백, 빠진 꺾쇠괄호, 유효하지 않은 문자를 확인하십시오. 줄이 올바르면 서버의 이름 규칙이 원인입니다. RFC 5321이 잘못된 메일함 구문을 553의 예로 들기 때문에 둘의 경계는 뚜렷하지 않습니다.</translation>
    </message>
    <message>
        <source>Choose it when you cannot parse the argument: illegal characters, a path that is too long, or a DSN parameter given twice.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>허용되지 않는 문자, 너무 긴 경로, 두 번 주어진 DSN 매개변수처럼 인자를 해석할 수 없을 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when the argument parses, yet the name does not fit the rules of your site or must be ASCII.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>인자는 해석되지만 이름이 사이트의 규칙에 맞지 않거나 ASCII여야 할 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/501 – smtp/550</name>
    <message>
        <source>501 means that the server could not read the argument and judged no mailbox yet, while 550 means that it read the address and refuses it.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>501은 서버가 인자를 읽지 못해 아직 어떤 메일함도 판단하지 않았다는 뜻이고, 550은 주소를 읽고 나서 거부한다는 뜻입니다.</translation>
    </message>
    <message>
        <source>With 501 compare the command letter by letter with the required form, correct it and send it again. With 550 the form is not the problem: the address, the account or the policy has to change.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>501이면 명령을 정해진 형식과 한 글자씩 비교하여 고친 뒤 다시 보내십시오. 550이면 형식은 문제가 아닙니다. 주소, 계정 또는 정책이 바뀌어야 합니다.</translation>
    </message>
    <message>
        <source>Choose it when an envelope address is detectably malformed; RFC 6409 §5.1 prescribes this code for it on submission servers.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>봉투 주소의 형식이 명백히 잘못되었을 때 선택하십시오. RFC 6409 §5.1은 제출 서버가 이 경우에 이 코드를 쓰도록 정합니다.</translation>
    </message>
    <message>
        <source>Choose it when a readable address leads to no deliverable mailbox, or when policy forbids this sender or recipient.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>읽을 수 있는 주소가 배달할 수 있는 메일함으로 이어지지 않을 때, 또는 정책이 이 보낸 사람이나 받는 사람을 금지할 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/554 – smtp/521</name>
    <message>
        <source>As a greeting, 521 says that this host never accepts mail from anyone, so remove it as a destination, while 554 may concern only your host or your mail.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>인사말로 온 521은 이 호스트가 누구의 메일도 절대 받지 않는다는 뜻이므로 목적지에서 제거하면 되고, 554는 보내는 호스트나 메일만의 문제일 수 있습니다.</translation>
    </message>
    <message>
        <source>After 521 compare the host with the MX records of the domain, because it may be the wrong machine. After a 554 greeting read the text, which should give enough detail to find the cause, and ask that server&apos;s administrator.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>521이 오면 엉뚱한 컴퓨터일 수 있으므로 호스트를 도메인의 MX 레코드와 비교하십시오. 인사말로 554가 오면 텍스트를 읽고 해당 서버의 관리자에게 문의하십시오. 텍스트에는 원인을 찾을 만한 정보가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Choose it when you refuse this connection or transaction, although other clients or other mail may be accepted.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>다른 클라이언트나 다른 메일은 받을 수 있지만 이 연결이나 트랜잭션은 거부할 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when the machine takes no mail under any circumstances; send it instead of the 220 greeting.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>이 컴퓨터가 어떤 경우에도 메일을 받지 않을 때 선택하십시오. 220 인사말 대신 보내십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/521 – smtp/556</name>
    <message>
        <source>521 comes from the host that takes no mail, as its greeting, while 556 comes from a relay that knows this without a connection to that host.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>521은 메일을 받지 않는 호스트가 직접 인사말로 보내고, 556은 그 호스트에 연결하지 않고도 이를 아는 릴레이가 보냅니다.</translation>
    </message>
    <message>
        <source>Find out which machine speaks. With 521 you reached the refusing host itself, so check whether you wanted another one. With 556 an intermediate server, often your own outgoing relay, refused the recipient, so look for a null MX in the domain&apos;s DNS.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>어느 컴퓨터가 응답하는지 알아내십시오. 521이면 거부하는 호스트에 직접 닿은 것이므로, 원래 다른 호스트에 연결하려던 것인지 확인하십시오. 556이면 중간 서버, 흔히 자신의 발신 릴레이가 받는 사람을 거부한 것이므로, 도메인의 DNS에서 null MX를 찾아보십시오.</translation>
    </message>
    <message>
        <source>Choose it when you are the host without mail service and answer connections only to say so.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>메일 서비스가 없는 호스트이고, 이를 알리기 위해서만 연결에 응답할 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when you relay for others and the recipient&apos;s domain publishes a null MX; add the enhanced code `5.1.10`.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>다른 사람의 메일을 릴레이하는데 받는 사람의 도메인이 null MX를 게시할 때 선택하십시오. 확장 코드 `5.1.10`을 추가하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/550 – smtp/556</name>
    <message>
        <source>550 refuses one mailbox, and others at the same domain may work, while 556 rules out every address at that domain.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>550은 메일함 하나를 거부하므로 같은 도메인의 다른 메일함은 될 수 있고, 556은 그 도메인의 모든 주소를 배제합니다.</translation>
    </message>
    <message>
        <source>At 556 check the part after the @ for a typing error; if it is right, the domain wants no mail and you need another way to reach the person. At 550 check the part before the @ and the policy that the text mentions.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>556이면 @ 뒷부분에 오타가 있는지 확인하십시오. 올바르다면 그 도메인은 메일을 원하지 않으므로 다른 방법으로 연락해야 합니다. 550이면 @ 앞부분과 텍스트에 나온 정책을 확인하십시오.</translation>
    </message>
    <message>
        <source>Choose it when the domain takes mail but this recipient does not, or when the sender&apos;s domain has a null MX (`5.7.27`).</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>도메인은 메일을 받지만 이 받는 사람은 받지 않을 때, 또는 보낸 사람의 도메인에 null MX가 있을 때(`5.7.27`) 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when you know without a connection, usually from a null MX, that the recipient&apos;s domain accepts no mail.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>대개 null MX를 보고, 받는 사람의 도메인이 메일을 받지 않는다는 것을 연결 없이도 알 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/553 – smtp/554</name>
    <message>
        <source>553 names its cause, the mailbox name, so you know what to correct, while 554 names none, so you depend on the text or on the server&apos;s log.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>553은 메일함 이름이라는 원인을 밝히므로 무엇을 고칠지 알 수 있고, 554는 원인을 밝히지 않으므로 텍스트나 서버 로그에 의존해야 합니다.</translation>
    </message>
    <message>
        <source>553 answers MAIL, RCPT or VRFY, before any message text is sent. 554 is mostly a greeting or a reply around DATA; do not change addresses because of it unless the text tells you to.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>553은 메시지 텍스트를 보내기 전에 MAIL, RCPT 또는 VRFY에 대한 응답으로 옵니다. 554는 대부분 인사말이거나 DATA 전후의 응답입니다. 텍스트에 그런 말이 없으면 554 때문에 주소를 바꾸지 마십시오.</translation>
    </message>
    <message>
        <source>Choose it when a mailbox name in the envelope is not allowed here, so that the client can point at the address.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>봉투의 메일함 이름이 이 서버에서 허용되지 않고, 클라이언트가 그 주소를 짚어 줄 수 있게 하려 할 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when the failure belongs to the transaction as a whole and no code with a narrower meaning fits.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>실패가 트랜잭션 전체에 관한 것이고 더 좁은 의미의 코드가 맞지 않을 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/421 – smtp/550</name>
    <message>
        <source>421 asks you to return later with the same message, while 550 says that the same attempt fails again unless something about the address or the policy changes.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>421은 같은 메시지를 가지고 나중에 다시 오라는 뜻이고, 550은 주소나 정책이 바뀌지 않으면 같은 시도가 다시 실패한다는 뜻입니다.</translation>
    </message>
    <message>
        <source>421 says nothing about an address: the service closes the connection, perhaps before it examined any recipient. 550 is a judgement about an address or a policy, and the session stays open for further commands.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>421은 주소에 대해서는 아무것도 말하지 않습니다. 받는 사람을 검사하기도 전에 서비스가 연결을 닫는 것일 수 있습니다. 550은 주소나 정책에 대한 판단이며, 세션은 이후 명령을 위해 열려 있습니다.</translation>
    </message>
    <message>
        <source>Choose it when the service becomes unavailable and closes the channel, never as a lasting refusal.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>서비스를 사용할 수 없게 되어 채널을 닫을 때 선택하고, 지속적인 거부에는 절대 쓰지 마십시오.</translation>
    </message>
    <message>
        <source>Choose it when the refusal also holds at a later attempt; keep the connection open until the client sends QUIT.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>나중에 시도해도 거부할 때 선택하십시오. 클라이언트가 QUIT를 보낼 때까지 연결을 열어 두십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/251 – smtp/551</name>
    <message>
        <source>With 251 the server forwards the message and you need do nothing, while with 551 it refuses and you must send the message to the new address yourself.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>251이면 서버가 메시지를 전달하므로 할 일이 없고, 551이면 서버가 거부하므로 직접 새 주소로 메시지를 보내야 합니다.</translation>
    </message>
    <message>
        <source>Both carry an address in the text, and an address book may learn it only from a server whose identity is certain. After 251 continue with DATA; after 551 this recipient is not part of the transaction.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>둘 다 텍스트에 주소가 있으며, 신원이 확실한 서버에서 온 경우에만 주소록에 저장해야 합니다. 251이 오면 DATA로 계속하십시오. 551이 오면 이 받는 사람은 트랜잭션에 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>Choose it when you forward the mail of a user who is elsewhere and also want the sender to learn the new address.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>다른 곳에 있는 사용자의 메일을 전달하면서 보낸 사람에게 새 주소도 알리려 할 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when you do not deliver to an address that has changed, but your site permits that you disclose its replacement.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>바뀐 주소로 배달하지는 않지만, 그 대신 쓸 주소를 알려 주는 것을 사이트가 허용할 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/251 – smtp/252</name>
    <message>
        <source>251 knows that the user is elsewhere and names the address to which mail is forwarded, while 252 knows nothing certain and promises only an attempt.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>251은 사용자가 다른 곳에 있음을 알고 메일이 전달될 주소를 밝히며, 252는 확실히 아는 것 없이 시도만 약속합니다.</translation>
    </message>
    <message>
        <source>251 can answer RCPT or VRFY, 252 only VRFY or EXPN. After ETRN both mean something else: 251 that no messages wait for the node, 252 that the server has started the pending messages.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>251은 RCPT나 VRFY에 대한 응답으로, 252는 VRFY나 EXPN에 대한 응답으로만 올 수 있습니다. ETRN에 대해서는 둘 다 뜻이 다릅니다. 251은 노드를 기다리는 메시지가 없다는 뜻이고, 252는 서버가 대기 중인 메시지의 처리를 시작했다는 뜻입니다.</translation>
    </message>
    <message>
        <source>Choose it when the mailbox is not local, you know its new address, and you forward the mail there.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>메일함이 로컬에 없고, 새 주소를 알고 있으며, 메일을 그곳으로 전달할 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when the address looks valid but lies behind another server, so that you cannot check the mailbox in real time.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>주소가 유효해 보이지만 다른 서버 뒤에 있어서 메일함을 실시간으로 확인할 수 없을 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/250 – smtp/251</name>
    <message>
        <source>Both accept the recipient; 251 adds the address to which the server forwards, so you may update your records if you trust the server, while 250 gives nothing to update.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>둘 다 받는 사람을 수락하지만, 251은 서버가 전달하는 주소를 덧붙이므로 서버를 신뢰한다면 주소록을 업데이트할 수 있고, 250에는 업데이트할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Continue the transaction in the same way after either of them. A 250 does not prove that the mailbox is local, since servers may forward silently. After ETRN, 251 has another sense: no messages are waiting.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>어느 쪽이 오든 같은 방식으로 트랜잭션을 계속하십시오. 서버가 알리지 않고 전달할 수도 있으므로, 250은 메일함이 로컬에 있다는 증거가 아닙니다. ETRN에 대한 251은 기다리는 메시지가 없다는 다른 뜻입니다.</translation>
    </message>
    <message>
        <source>Choose it when the mailbox is yours, or when you forward and the final address must stay private.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>메일함이 자신의 서버에 있을 때, 또는 메일을 전달하지만 최종 주소를 공개해서는 안 될 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when you forward and the sender may see the new address; let each site switch this off.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>메일을 전달하고 보낸 사람이 새 주소를 보아도 될 때 선택하십시오. 사이트마다 이 기능을 끌 수 있게 하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/500 – smtp/502</name>
    <message>
        <source>500 says that the server does not know the command word, so check the spelling, while 502 says that it knows the command but does not provide it.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>500은 서버가 명령어를 모른다는 뜻이므로 철자를 확인해야 하고, 502는 명령을 알지만 제공하지 않는다는 뜻입니다.</translation>
    </message>
    <message>
        <source>A 500 can also complain about a line that is too long, so look at its length. If either of them answers EHLO, continue with HELO. Otherwise use only commands that the EHLO reply lists or that the standard requires.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>500은 줄이 너무 길다는 뜻일 수도 있으므로 길이를 보십시오. EHLO에 둘 중 하나가 오면 HELO로 계속하십시오. 그 밖의 경우에는 EHLO 응답에 나열되었거나 표준이 요구하는 명령만 사용하십시오.</translation>
    </message>
    <message>
        <source>Choose it when you do not recognise the command, or when the command line is longer than you must accept.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>명령을 인식하지 못할 때, 또는 명령줄이 반드시 받아야 하는 길이보다 길 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when you recognise the command but have not implemented it, and make sure that EHLO does not list it.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>명령을 인식하지만 구현하지 않았을 때 선택하고, EHLO가 그 명령을 나열하지 않게 하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/502 – smtp/504</name>
    <message>
        <source>502 rejects the whole command, so do without it, while 504 rejects only a parameter, so the same command with another parameter can succeed.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>502는 명령 전체를 거부하므로 그 명령 없이 진행해야 하고, 504는 매개변수만 거부하므로 다른 매개변수를 쓰면 같은 명령이 성공할 수 있습니다.</translation>
    </message>
    <message>
        <source>A 504 after AUTH rejects the mechanism, so select another one from the EHLO list. After 502 no other spelling of the command helps; for EHLO itself it points to an old server that understands only HELO.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>AUTH에 대한 504는 메커니즘을 거부하는 것이므로, EHLO 목록에서 다른 메커니즘을 고르십시오. 502가 오면 명령을 어떻게 고쳐 써도 소용없습니다. EHLO 자체에 502가 오면 HELO만 이해하는 오래된 서버일 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose it when the command exists in SMTP but your server does not implement it at all.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>SMTP에 있는 명령이지만 서버가 전혀 구현하지 않을 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when you implement the command but not what its parameter asks for, such as an unsupported AUTH mechanism.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>명령은 구현했지만 지원하지 않는 AUTH 메커니즘처럼 매개변수가 요구하는 것은 구현하지 않았을 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/503 – smtp/530</name>
    <message>
        <source>503 complains about the order of the commands, while 530 complains about a missing login or TLS session, so only 530 is solved by AUTH or STARTTLS.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>503은 명령의 순서를 문제 삼고, 530은 빠진 로그인이나 TLS 세션을 문제 삼으므로, AUTH나 STARTTLS로 해결되는 것은 530뿐입니다.</translation>
    </message>
    <message>
        <source>On 503 check what came before: RCPT needs MAIL, DATA needs an accepted recipient, and AUTH is refused inside a transaction and after a successful login. On 530 log in, or start TLS if the text asks for it, and repeat the command.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>503이면 그 앞에 무엇이 왔는지 확인하십시오. RCPT에는 MAIL이, DATA에는 수락된 받는 사람이 필요하며, AUTH는 트랜잭션 안에서나 로그인에 성공한 뒤에는 거부됩니다. 530이면 로그인하거나, 텍스트가 요구하면 TLS를 시작한 뒤 명령을 반복하십시오.</translation>
    </message>
    <message>
        <source>Choose it when a known command comes at the wrong point, such as RCPT without MAIL or a second AUTH.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>MAIL 없는 RCPT나 두 번째 AUTH처럼, 아는 명령이 잘못된 시점에 올 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when the order is correct but policy demands authentication or TLS that is not in force.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>순서는 올바르지만, 정책이 요구하는 인증이나 TLS가 적용되어 있지 않을 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/534 – smtp/538</name>
    <message>
        <source>534 asks you to change to a stronger mechanism, while 538 allows the chosen mechanism on an encrypted connection, so you start TLS and keep it.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>534는 더 강한 메커니즘으로 바꾸라는 뜻이고, 538은 암호화된 연결에서는 선택한 메커니즘을 허용하므로 TLS를 시작하고 그 메커니즘을 그대로 쓰면 됩니다.</translation>
    </message>
    <message>
        <source>On 534 try another mechanism from the EHLO list. On 538 send STARTTLS first, read the new EHLO reply, then repeat the same AUTH. 538 is historical, so you meet it only on old servers or on servers that offer a mechanism too early.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>534면 EHLO 목록의 다른 메커니즘을 시도하십시오. 538이면 먼저 STARTTLS를 보내고 새 EHLO 응답을 읽은 뒤 같은 AUTH를 반복하십시오. 538은 과거의 코드이므로, 오래된 서버나 메커니즘을 너무 일찍 제공하는 서버에서만 만나게 됩니다.</translation>
    </message>
    <message>
        <source>Choose it when your policy for this user demands a stronger mechanism than the one that the client selected.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>정책상 이 사용자에게 클라이언트가 고른 것보다 더 강한 메커니즘이 필요할 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when an old client needs this exact hint; otherwise do not advertise the mechanism before TLS, and reject it with [smtp/504].</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>오래된 클라이언트에 정확히 이 안내가 필요할 때 선택하십시오. 그 밖의 경우에는 TLS 전에 메커니즘을 알리지 말고, [smtp/504] 코드로 거부하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/454 – smtp/535</name>
    <message>
        <source>454 blames the server, so keep the password and try again later, while 535 blames the credentials, so enter other ones.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>454는 서버에 문제가 있다는 뜻이므로 암호를 그대로 두고 나중에 다시 시도하고, 535는 자격 증명에 문제가 있다는 뜻이므로 다른 자격 증명을 입력해야 합니다.</translation>
    </message>
    <message>
        <source>A mail program should open a password dialog for 535 only, and report a server failure for 454. After STARTTLS, 454 has nothing to do with a login: TLS is not available for the moment.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>메일 프로그램은 535에서만 암호 입력 창을 열고, 454에서는 서버 문제라고 알려야 합니다. STARTTLS에 대한 454는 로그인과 관계가 없으며, TLS를 잠시 사용할 수 없다는 뜻입니다.</translation>
    </message>
    <message>
        <source>Choose it when a temporary failure on your side prevents the check of the credentials.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>서버 쪽의 일시적인 문제로 자격 증명을 확인할 수 없을 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when you checked the credentials and found them invalid or insufficient.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>자격 증명을 확인했고 유효하지 않거나 불충분했을 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/220 – smtp/554</name>
    <message>
        <source>As a greeting, 220 opens the session and you send EHLO, while 554 refuses the session and the only useful command left is QUIT.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>인사말로 온 220은 세션을 열므로 EHLO를 보내면 되고, 554는 세션을 거부하므로 남은 유용한 명령은 QUIT뿐입니다.</translation>
    </message>
    <message>
        <source>After a 554 greeting the server waits for your QUIT and may answer everything else with [smtp/503]; its text should say what is wrong. 220 has a second use: after STARTTLS it tells you to begin the TLS negotiation.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>인사말로 554를 보낸 서버는 QUIT를 기다리며, 다른 모든 명령에 [smtp/503] 코드로 응답할 수 있습니다. 무엇이 문제인지는 554의 텍스트에 나와 있어야 합니다. 220에는 두 번째 용도가 있으며, STARTTLS 다음에는 TLS 협상을 시작하라는 뜻입니다.</translation>
    </message>
    <message>
        <source>Choose it when you are ready for commands; the name of your host comes first in the text.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>명령을 받을 준비가 되었을 때 선택하십시오. 텍스트의 맨 앞에는 호스트의 이름이 옵니다.</translation>
    </message>
    <message>
        <source>Choose it when you refuse the session from its first line; for a host that never takes mail, [smtp/521] is exact.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>첫 줄부터 세션을 거부할 때 선택하십시오. 메일을 절대 받지 않는 호스트라면 [smtp/521] 코드가 정확합니다.</translation>
    </message>
</context>
<context>
    <name>smtp/354 – smtp/250</name>
    <message>
        <source>354 asks you to send the message text now, while 250 after the final dot says that the server has taken over responsibility for the message.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>354는 지금 메시지 텍스트를 보내라는 뜻이고, 마지막 점 다음의 250은 서버가 메시지에 대한 책임을 넘겨받았다는 뜻입니다.</translation>
    </message>
    <message>
        <source>A log that ends with 354 proves no delivery. If the connection breaks before the 250, keep the message and repeat it later, as after [smtp/451]. Never send message text unless DATA was answered with 354.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>354로 끝나는 로그는 배달의 증거가 아닙니다. 250이 오기 전에 연결이 끊기면 [smtp/451] 코드를 받았을 때처럼 메시지를 보관했다가 나중에 반복하십시오. DATA에 354가 오지 않았다면 메시지 텍스트를 절대 보내지 마십시오.</translation>
    </message>
    <message>
        <source>Choose it when DATA is acceptable and you are ready to read lines until the single dot.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>DATA를 받아들일 수 있고, 점 하나만 있는 줄까지 읽을 준비가 되었을 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when the complete message is stored and you accept the duty to deliver it or to report the failure.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>메시지 전체를 저장했고, 이를 배달하거나 실패를 알릴 의무를 받아들일 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/250 – smtp/550</name>
    <message>
        <source>After RCPT, 250 adds the recipient to the transaction, while 550 leaves that recipient out, so you correct the address or inform the sender.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>RCPT에 대해 250은 받는 사람을 트랜잭션에 추가하고, 550은 그 받는 사람을 제외하므로 주소를 고치거나 보낸 사람에게 알려야 합니다.</translation>
    </message>
    <message>
        <source>A 250 after RCPT does not prove that the mailbox exists: some servers check later, and a bounce can follow. After the final dot, 250 makes the server responsible for the message; with 550 the client remains responsible.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>RCPT에 대한 250은 메일함이 존재한다는 증거가 아닙니다. 나중에 확인하는 서버도 있으며, 반송 메일이 뒤따를 수 있습니다. 마지막 점 다음의 250은 메시지에 대한 책임을 서버로 넘기고, 550이면 책임이 클라이언트에 남습니다.</translation>
    </message>
    <message>
        <source>Choose it when you accept the recipient or, after the final dot, full responsibility for the message.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>받는 사람을 수락할 때, 또는 마지막 점 다음이라면 메시지에 대한 모든 책임을 받아들일 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when you know that the address is not deliverable; say so at RCPT, because after the data nobody sees which recipient failed.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>주소로 배달할 수 없다는 것을 알 때 선택하십시오. 메시지 데이터를 받은 뒤에는 어느 받는 사람이 문제인지 아무도 알 수 없으므로 RCPT에서 알리십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/451 – smtp/554</name>
    <message>
        <source>451 leaves the message in the client&apos;s queue for another attempt, while 554 stops the attempts, and a person has to look at the reply.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>451이면 메시지가 다음 시도를 위해 클라이언트의 대기열에 남고, 554면 시도를 멈추고 사람이 응답을 살펴보아야 합니다.</translation>
    </message>
    <message>
        <source>At the end of the message either number means that the server must not deliver it later; the client still has it. With 451 let the queue work. With 554 read the reply and change something before the message goes out again.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>메시지 끝에서는 두 번호 모두 서버가 나중에 메시지를 배달해서는 안 된다는 뜻이며, 메시지는 여전히 클라이언트에 있습니다. 451이면 대기열에 맡겨 두십시오. 554면 응답을 읽고, 메시지를 다시 보내기 전에 무언가를 바꾸십시오.</translation>
    </message>
    <message>
        <source>Choose it when an error on your side aborted the action and the identical message may pass later.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>서버 쪽 오류로 작업이 중단되었고, 똑같은 메시지가 나중에 통과할 수 있을 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when the identical message would fail again and no other 5xx code tells the cause.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>똑같은 메시지가 다시 실패하고, 원인을 나타내는 다른 5xx 코드가 없을 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/552 – smtp/554</name>
    <message>
        <source>552 names the obstacle, size or storage, so a smaller message or more space helps, while 554 leaves the obstacle to its text.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>552는 크기나 저장 공간이라는 장애물을 밝히므로 메시지를 줄이거나 공간을 늘리면 도움이 되고, 554는 장애물의 설명을 텍스트에 맡깁니다.</translation>
    </message>
    <message>
        <source>At 552 compare the message with the `SIZE` value in the EHLO reply; a reply to RCPT can concern the limit of that recipient alone. At 554 do not shorten the message before the text or the administrator confirms that its size matters.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>552면 메시지 크기를 EHLO 응답의 `SIZE` 값과 비교하십시오. RCPT에 대한 응답이라면 그 받는 사람만의 한도일 수 있습니다. 554면 크기가 문제라고 텍스트나 관리자가 확인해 주기 전에는 메시지를 줄이지 마십시오.</translation>
    </message>
    <message>
        <source>Choose it when a size limit or a storage allocation is exceeded, so that the sender knows what to reduce.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>크기 제한이나 할당된 저장 공간을 넘어서, 보낸 사람에게 무엇을 줄여야 하는지 알리려 할 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when the transaction fails for a reason that is neither size nor storage and has no code of its own.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>크기도 저장 공간도 아니고 전용 코드도 없는 이유로 트랜잭션이 실패할 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/555 – smtp/501</name>
    <message>
        <source>555 says that the server does not support a parameter of MAIL or RCPT, so leave it out, while 501 says that an argument is malformed, so write it correctly.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>555는 서버가 MAIL이나 RCPT의 매개변수를 지원하지 않는다는 뜻이므로 빼야 하고, 501은 인자의 형식이 잘못되었다는 뜻이므로 올바르게 써야 합니다.</translation>
    </message>
    <message>
        <source>Compare the parameters with the EHLO reply: a keyword whose extension is not listed there explains 555. A 501 leads to an illegal value, a DSN parameter given twice, or the address itself.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>매개변수를 EHLO 응답과 비교하십시오. 그 확장이 EHLO 응답에 없는 키워드가 있다면 그것이 555의 원인입니다. 501이면 허용되지 않는 값, 두 번 주어진 DSN 매개변수 또는 주소 자체가 원인입니다.</translation>
    </message>
    <message>
        <source>Choose it when MAIL or RCPT carries a parameter that you do not recognise or cannot implement.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>MAIL이나 RCPT에 인식하지 못하거나 구현할 수 없는 매개변수가 있을 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when a command or its argument breaks the syntax, including an illegal value in a DSN parameter that you support.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>지원하는 DSN 매개변수의 허용되지 않는 값을 포함하여, 명령이나 그 인자가 구문에 어긋날 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/421 – smtp/554</name>
    <message>
        <source>421 asks you to return later, because the service closes now, while 554 tells you not to repeat the same request until its cause is found.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>421은 서비스가 지금 종료되므로 나중에 다시 오라는 뜻이고, 554는 원인을 찾을 때까지 같은 요청을 반복하지 말라는 뜻입니다.</translation>
    </message>
    <message>
        <source>After 421 the server closes the connection by itself, and your queue tries again. After a 554 greeting it waits for your QUIT; read the text, or ask its administrator, before you send anything more there.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>421이 오면 서버가 스스로 연결을 닫고, 메시지는 대기열이 다시 시도합니다. 인사말로 554를 보낸 서버는 QUIT를 기다립니다. 그 서버에 무언가를 더 보내기 전에 텍스트를 읽거나 관리자에게 문의하십시오.</translation>
    </message>
    <message>
        <source>Choose it when the refusal ends by itself, for example after a restart of the service.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>서비스를 다시 시작한 뒤처럼, 거부가 저절로 끝날 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when you refuse this session or transaction for good, so that the client does not fill its queue with retries.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>이 세션이나 트랜잭션을 영구적으로 거부하여, 클라이언트의 대기열이 재시도로 채워지지 않게 하려 할 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/450 – smtp/452</name>
    <message>
        <source>450 concerns the mailbox or a policy, so only time helps, while 452 concerns capacity, so fewer recipients or a smaller message may pass at once.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>450은 메일함이나 정책에 관한 것이라 기다리는 수밖에 없고, 452는 용량에 관한 것이라 받는 사람 수나 메시지 크기를 줄이면 바로 통과할 수 있습니다.</translation>
    </message>
    <message>
        <source>If 452 comes after many accepted recipients, finish with DATA and send to the others in the next transaction. If one recipient gets 450, queue that recipient; RFC 5321 suggests a pause of at least 30 minutes.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>받는 사람이 많이 수락된 뒤에 452가 오면 DATA로 마무리하고, 나머지에게는 다음 트랜잭션에서 보내십시오. 받는 사람 한 명에게 450이 오면 그 사람만 대기열에 넣으십시오. RFC 5321은 30분 이상 쉬라고 권합니다.</translation>
    </message>
    <message>
        <source>Choose it when one mailbox is busy or blocked for a time, although your server has room.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>서버에는 공간이 있지만 메일함 하나가 사용 중이거나 얼마 동안 막혀 있을 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when you run out of storage, or when more recipients arrive than one transaction can hold.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>저장 공간이 부족해지거나, 트랜잭션 하나에 담을 수 있는 것보다 많은 받는 사람이 올 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/250 – smtp/501</name>
    <message>
        <source>Nobody confuses 250 with 501, and a comparison helps no reader: 250 reports that the command was carried out, 501 that its argument could not be read.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>250은 명령이 실행되었다는 뜻이고 501은 인자를 읽지 못했다는 뜻이므로, 둘을 혼동하는 사람은 없고 비교해도 도움이 되지 않습니다.</translation>
    </message>
    <message>
        <source>After 250 go on with the next command. After 501 the requested action did not occur; correct the argument and repeat the command.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>250이 오면 다음 명령으로 넘어가십시오. 501이 오면 요청한 작업이 이루어지지 않은 것이므로, 인자를 고쳐 명령을 반복하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/535 – smtp/550</name>
    <message>
        <source>535 rejects the login, so you check the credentials, while 550 rejects an address or an action, so you check the address and what you are allowed to do.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>535는 로그인을 거부하므로 자격 증명을 확인해야 하고, 550은 주소나 작업을 거부하므로 주소와 허용된 권한을 확인해야 합니다.</translation>
    </message>
    <message>
        <source>535 follows AUTH; 550 follows EHLO, MAIL, RCPT, VRFY or the message. A client may go on without a login after 535, and a 550 for relaying can then be the result, so solve the 535 first.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>535는 AUTH 다음에 오고, 550은 EHLO, MAIL, RCPT, VRFY 또는 메시지 다음에 옵니다. 535가 온 뒤 클라이언트가 로그인 없이 계속 진행하면 그 결과로 릴레이 거부를 뜻하는 550이 올 수 있으므로, 535부터 해결하십시오.</translation>
    </message>
    <message>
        <source>Choose it when the server cannot authenticate the client and no more specific code applies.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>서버가 클라이언트를 인증할 수 없고 더 구체적인 코드가 해당하지 않을 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when the login is in order but this user may not use that sender or recipient address.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>로그인에는 문제가 없지만 이 사용자가 그 보낸 사람 주소나 받는 사람 주소를 쓸 수 없을 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/432 – smtp/535</name>
    <message>
        <source>432 does not call the credentials wrong: it asks the user to change over to the selected mechanism, typically by one login with PLAIN, while 535 asks for other credentials.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>432는 자격 증명이 틀렸다는 뜻이 아니라 대개 PLAIN으로 한 번 로그인하여 선택한 메커니즘으로 전환하라는 뜻이고, 535는 다른 자격 증명을 요구합니다.</translation>
    </message>
    <message>
        <source>On 432 log in once with PLAIN, inside TLS and with a valid server certificate; the mechanism that you selected should then work in later sessions. On 535 the same user name and password fail again.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>432면 TLS 안에서 서버 인증서가 유효할 때 PLAIN으로 한 번 로그인하십시오. 그러면 이후 세션에서는 선택한 메커니즘이 동작할 것입니다. 535면 같은 사용자 이름과 암호는 다시 실패합니다.</translation>
    </message>
    <message>
        <source>Choose it when this user must first log in once with another mechanism, typically PLAIN, before the selected one can work.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>선택한 메커니즘이 동작하려면 이 사용자가 먼저 다른 메커니즘(대개 PLAIN)으로 한 번 로그인해야 할 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when the credentials themselves are invalid or insufficient, and no change of mechanism would help.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>자격 증명 자체가 유효하지 않거나 불충분하고, 메커니즘을 바꾸어도 도움이 되지 않을 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/455 – smtp/555</name>
    <message>
        <source>455 says that the server cannot honour a parameter of MAIL or RCPT for now, so repeat the command later, while 555 says that it does not support the parameter.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>455는 서버가 MAIL이나 RCPT의 매개변수를 지금은 들어줄 수 없으니 나중에 명령을 반복하라는 뜻이고, 555는 그 매개변수를 지원하지 않는다는 뜻입니다.</translation>
    </message>
    <message>
        <source>With 455 leave the command as it is and queue the message. With 555 compare the parameters with the EHLO reply, and decide whether the message may go without the unsupported one or must return to its sender.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>455면 명령을 그대로 두고 메시지를 대기열에 넣으십시오. 555면 매개변수를 EHLO 응답과 비교하고, 지원되지 않는 매개변수 없이 메시지를 보내도 되는지 보낸 사람에게 반송해야 하는지 결정하십시오.</translation>
    </message>
    <message>
        <source>Choose it when you support the parameter but cannot provide it temporarily, and its own RFC demands no other code.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>매개변수를 지원하지만 일시적으로 제공할 수 없고, 해당 매개변수의 RFC가 다른 코드를 요구하지 않을 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when a later attempt has no better chance, because your server does not recognise the parameter or cannot implement it.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>서버가 매개변수를 인식하지 못하거나 구현할 수 없어서 나중에 시도해도 나을 것이 없을 때 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>smtp/458 – smtp/459</name>
    <message>
        <source>459 says that ETRN is not allowed for this node and adds a reason, so someone must change a permission, while 458 says only that its messages cannot be queued.</source>
        <comment>difference</comment>
        <extracomment>One sentence that names the difference</extracomment>
        <translation>459는 이 노드에 ETRN이 허용되지 않는다는 뜻이고 이유를 덧붙이므로 누군가 권한을 바꾸어야 하며, 458은 그 노드의 메시지를 대기열에 넣을 수 없다고만 알립니다.</translation>
    </message>
    <message>
        <source>Both show that the server supports ETRN but declines this request; mostly it has a list of nodes, and you are not on it. After 459 use the reason in the text. After 458 try later, or ask the server&apos;s administrator.</source>
        <comment>receiver</comment>
        <extracomment>For whoever received one of the two codes</extracomment>
        <translation>둘 다 서버가 ETRN을 지원하지만 이 요청은 거절한다는 것을 보여 줍니다. 대개 서버에 노드 목록이 있고 요청한 노드가 목록에 없는 경우입니다. 459가 오면 텍스트에 있는 이유를 활용하십시오. 458이 오면 나중에 시도하거나 서버 관리자에게 문의하십시오.</translation>
    </message>
    <message>
        <source>Choose it when you cannot queue the messages for the node, although its permission is not the problem.</source>
        <comment>chooseA</comment>
        <extracomment>For whoever writes the server, about the first code</extracomment>
        <translation>권한은 문제가 아니지만 노드의 메시지를 대기열에 넣을 수 없을 때 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose it when local policy does not allow the command for this node, and put the reason into the text.</source>
        <comment>chooseB</comment>
        <extracomment>For whoever writes the server, about the second code</extracomment>
        <translation>로컬 정책이 이 노드에 명령을 허용하지 않을 때 선택하고, 이유를 텍스트에 넣으십시오.</translation>
    </message>
</context>
</TS>
