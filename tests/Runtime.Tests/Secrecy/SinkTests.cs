using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using StarRocks.AwsAuth.Mapping;
using Xunit;

#pragma warning disable CA1848, CA1873 // The methods that programs call are what is tested.

namespace StarRocks.AwsAuth.Tests.Secrecy;

/// <summary>What loggers, serializers and assertion libraries write of an object with a secret, as docs/security.md promises it.</summary>
public sealed class SinkTests
{
    private static readonly S3Auth _block = new() { AccessKey = Marked.AccessKey, SecretKey = Marked.SecretKey, Region = "us-west-2" };

    private static readonly PropertyDictionary _properties = _block.ToProperties();

    private static readonly SqlStatement _sql = new HiveCatalog { MetastoreUris = "thrift://a:1", S3 = _block }.ToSql("c");

    private static readonly ScriptStatement _script = StarRocksSql.Parse(_sql.CommandText)[0];

    public static TheoryData<object> Objects => [_block, _properties, _sql, _script, _block.SecretKey!, _script.PropertyLists[0], FeConf()];

    [Theory]
    [MemberData(nameof(Objects), DisableDiscoveryEnumeration = true)]
    public void Microsoft_Extensions_Logging(object value)
    {
        var logger = new TextLogger();
        logger.LogInformation("{P}", value);
        logger.LogInformation("{P}", new List<object> { value });
        logger.LogInformation("{@P}", value);
        Assert.Equal(3, logger.Texts.Count);
        Assert.All(logger.Texts, Marked.IsNotIn);
    }

    [Theory]
    [MemberData(nameof(Objects), DisableDiscoveryEnumeration = true)]
    public void Serilog_without_destructuring(object value)
    {
        Marked.IsNotIn(SerilogText("{P}", value));
        Marked.IsNotIn(SerilogText("{$P}", value));
    }

    // SqlStatement and ScriptStatement: Serilog destructures every public property, including CommandText. S3Auth: AccessKey is a string.
    [Fact]
    public void Serilog_with_destructuring()
    {
        Marked.IsNotIn(SerilogText("{@P}", _properties));
        Marked.IsNotIn(SerilogText("{@P}", _block.SecretKey!));
        Marked.IsNotIn(SerilogText("{@P}", FeConf()));
        Assert.Contains(Marked.Mark, SerilogText("{@P}", _sql), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Objects), DisableDiscoveryEnumeration = true)]
    public void System_Text_Json(object value)
    {
        Marked.IsNotIn(System.Text.Json.JsonSerializer.Serialize(value));
        Marked.IsNotIn(System.Text.Json.JsonSerializer.Serialize(value, value.GetType()));
        Marked.IsNotIn(System.Text.Json.JsonSerializer.Serialize(new { Value = value }));
        if (value is IEnumerable enumerable)
            Marked.IsNotIn(System.Text.Json.JsonSerializer.Serialize(enumerable));
    }

    // The declared type selects the converter, and the typed enumeration is unmasked. SRA3003 reports it.
    [Fact]
    public void System_Text_Json_of_a_typed_interface_is_unmasked()
    {
        Assert.Contains(Marked.Mark, System.Text.Json.JsonSerializer.Serialize<IReadOnlyDictionary<string, string>>(_properties), StringComparison.Ordinal);
        Assert.Contains(Marked.Mark, string.Join(", ", _properties), StringComparison.Ordinal);
    }

    [Fact]
    public void Newtonsoft_Json_writes_no_CommandText_and_no_secret()
    {
        Marked.IsNotIn(JsonConvert.SerializeObject(_sql));
        Marked.IsNotIn(JsonConvert.SerializeObject(_script));
        Marked.IsNotIn(JsonConvert.SerializeObject(_block.SecretKey));
        Marked.IsNotIn(JsonConvert.SerializeObject(new S3Auth { SecretKey = Marked.SecretKey, SessionToken = Marked.Password }));
    }

    // It reads the typed interfaces, and members of the type string. docs/security.md says so.
    [Fact]
    public void Newtonsoft_Json_of_properties_is_unmasked() =>
        Assert.Contains(Marked.Mark, JsonConvert.SerializeObject(_properties), StringComparison.Ordinal);

    [Fact]
    public void DataContractJsonSerializer_writes_no_secret()
    {
        foreach (var value in new object[] { _sql, _script, _block, _block.SecretKey! })
        {
            try
            {
                using var stream = new MemoryStream();
                new DataContractJsonSerializer(value.GetType()).WriteObject(stream, value);
                Assert.DoesNotContain("wJalr", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
            }
            catch (InvalidDataContractException exception)
            {
                Marked.IsNotIn(exception.ToString());
            }
        }
    }

    [Fact]
    public void A_failed_assertion_of_xunit()
    {
        Marked.IsNotIn(Record.Exception(static () => Assert.Equal((object)"x", _properties))!.Message);
        Marked.IsNotIn(Record.Exception(static () => Assert.Null(_properties))!.Message);
        Marked.IsNotIn(Record.Exception(static () => Assert.Equal((object)"x", _sql))!.Message);
    }

    [Fact]
    public void Untyped_enumeration_masks()
    {
        Assert.All(((IEnumerable)_properties).Cast<object>(), static property => Assert.IsType<KeyValuePair<string, string>>(property));
        var texts = new List<string?>();
        foreach (var property in (IEnumerable)_properties)
            texts.Add(property!.ToString());
        Assert.Equal(["[aws.s3.access_key, ******]", "[aws.s3.secret_key, ******]", "[aws.s3.region, us-west-2]"], texts);
        Assert.Equal(Marked.SecretKey, _properties.Single(static property => property.Key == "aws.s3.secret_key").Value);
    }

    private static StarRocks.AwsAuth.SharedData.FeConf FeConf() =>
        StarRocks.AwsAuth.SharedData.FeConf.Parse($"aws_s3_access_key = {Marked.AccessKey}\naws_s3_secret_key = {Marked.SecretKey}\n# {Marked.Password}\n");

    private static string SerilogText(string template, object value)
    {
        var sink = new TextSink();
        using (var logger = new LoggerConfiguration().WriteTo.Sink(sink).CreateLogger())
            logger.Information(template, value);
        return Assert.Single(sink.Texts);
    }

    private sealed class TextSink : ILogEventSink
    {
        public List<string> Texts { get; } = [];

        public void Emit(LogEvent logEvent) => Texts.Add(
            logEvent.RenderMessage(System.Globalization.CultureInfo.InvariantCulture)
                + string.Concat(logEvent.Properties.Select(static property => property.ToString())));
    }

    private sealed class TextLogger : Microsoft.Extensions.Logging.ILogger
    {
        public List<string> Texts { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Texts.Add(formatter(state, exception));
    }
}
