using System.Text;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

public sealed class LifecycleTests
{
    private const int InvalidRequest = -32600;
    private const int MethodNotFound = -32601;
    private const int InvalidParams = -32602;
    private const int ParseError = -32700;
    private const int NotInitialized = -32002;

    [Fact]
    public void A_session_starts_and_ends()
    {
        using var session = LspSession.Start();
        var result = session.Initialize();
        Assert.Equal("starrocks-auth", (string?)result["serverInfo"]!["name"]);
        Assert.Equal("utf-16", (string?)result["capabilities"]!["positionEncoding"]);
        Assert.Equal(2, (int?)result["capabilities"]!["textDocumentSync"]!["change"]);
        Assert.Equal(ExitCode.Success, session.ShutDown());
    }

    [Fact]
    public void A_request_before_initialize_fails()
    {
        using var session = LspSession.Start();
        Assert.Equal(NotInitialized, session.Error("textDocument/hover", "{}"));
    }

    [Fact]
    public void A_second_initialize_fails()
    {
        using var session = LspSession.StartInitialized();
        Assert.Equal(InvalidRequest, session.Error("initialize", "{}"));
    }

    [Fact]
    public void A_request_after_shutdown_fails()
    {
        using var session = LspSession.StartInitialized();
        session.Result("shutdown");
        Assert.Equal(InvalidRequest, session.Error("textDocument/documentSymbol", "{}"));
    }

    [Fact]
    public void An_unknown_request_fails()
    {
        using var session = LspSession.StartInitialized();
        Assert.Equal(MethodNotFound, session.Error("textDocument/rename", "{}"));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"textDocument":null}""")]
    [InlineData("""{"textDocument":{"uri":7}}""")]
    public void Wrong_parameters_fail(string parameters)
    {
        using var session = LspSession.StartInitialized();
        Assert.Equal(InvalidParams, session.Error("textDocument/documentSymbol", parameters));
    }

    [Fact]
    public void A_body_that_is_not_JSON_fails_and_the_session_goes_on()
    {
        using var session = LspSession.StartInitialized();
        session.SendBody("{");
        Assert.Equal(ParseError, (int?)session.Read()!["error"]!["code"]);
        session.SendBody("[]");
        Assert.Equal(InvalidRequest, (int?)session.Read()!["error"]!["code"]);
        Assert.Equal(ExitCode.Success, session.ShutDown());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"id":1.5,"method":"textDocument/hover"}""")]
    [InlineData("""{"id":{},"method":"textDocument/hover"}""")]
    [InlineData("""{"id":1,"method":["textDocument/hover"]}""")]
    [InlineData("""{"id":1,"method":null}""")]
    [InlineData("""{"jsonrpc":[],"id":1,"method":"textDocument/hover"}""")]
    [InlineData("""{"id":1,"error":{}}""")]
    public void A_message_of_another_form_fails_and_the_session_goes_on(string body)
    {
        using var session = LspSession.StartInitialized();
        session.SendBody(body);
        Assert.Equal(InvalidRequest, (int?)session.Read()!["error"]!["code"]);
        Assert.Equal(ExitCode.Success, session.ShutDown());
    }

    [Theory]
    [InlineData("""{"id":99,"result":null}""")]
    [InlineData("""{"id":99,"error":{"code":1,"message":"x"}}""")]
    public void An_answer_to_no_request_changes_nothing(string body)
    {
        using var session = LspSession.StartInitialized();
        session.SendBody(body);
        session.SendBody(body);
        Assert.Equal(ExitCode.Success, session.ShutDown());
    }

    [Theory]
    [InlineData("Content-Length: x\r\n\r\n")]
    [InlineData("Content-Length: 99999999999\r\n\r\n")]
    [InlineData("no header\r\n\r\n")]
    [InlineData("\r\n\r\n")]
    public void A_wrong_header_ends_the_session(string header)
    {
        using var session = LspSession.StartInitialized();
        session.SendBytes(Encoding.ASCII.GetBytes(header));
        Assert.Null(session.Read());
        Assert.NotEqual(ExitCode.Success, session.Disconnect());
    }

    [Fact]
    public void The_end_of_the_input_ends_the_server()
    {
        using var session = LspSession.StartInitialized();
        Assert.NotEqual(ExitCode.Success, session.Disconnect());
    }

    [Fact]
    public void A_cancelled_request_has_one_answer()
    {
        using var session = LspSession.StartInitialized();
        session.Open("file:///a.sql", "SELECT 1");
        var id = session.Begin("textDocument/documentSymbol", """{"textDocument":{"uri":"file:///a.sql"}}""");
        session.Notify("$/cancelRequest", $$"""{"id":{{id}}}""");
        var answer = session.Answer(id);
        Assert.True(answer["result"] is not null || (int?)answer["error"]!["code"] == -32800);
        Assert.Equal(ExitCode.Success, session.ShutDown());
    }
}
