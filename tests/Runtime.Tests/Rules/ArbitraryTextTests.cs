using System;
using System.Linq;
using CsCheck;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests that for any keys and values no rule throws, and no message contains a secret.</summary>
public sealed class ArbitraryTextTests
{
    private const string Mark = "\u00a7z9";
    private const int Large = 100_000;

    private static readonly PropertyScope[] _scopes = Scopes.All;

    private static readonly Parameter[] _secrets = [Parameter.AccessKey, Parameter.SecretKey, Parameter.SessionToken, Parameter.SseCustomerKey];

    // Texts that the rules search for, so that generated values pass their first checks.
    private static readonly Gen<string> _snippet = Gen.OneOf(
        "arn:aws:iam::", "123456789012", ":role/", "/", "://", "http", "https", "thrift://", "s3://", "[", "]", "::", ":", ":9000", ".", "..", ",", "@", "?", "#",
        "amazonaws.com", "us-west-2", "s3-", "s3.", "localhost", "xx.xx.xx", "your_", "YOUR-", "<", ">", "****", "xxxxxxxx", "true", "false", "sse-c", "none", "glue",
        "hive", "rest", "ORC", "AKIA", "ASIA", "\0", "\ud800", "\udc00", "\ud83d\ude00", "\r\n", "'", "\"", "\\", "%", "$", "{", "}", "\u0130", "\u0131", "\u212a");

    private static readonly Gen<string> _text = Gen.Frequency(
        (12, Gen.OneOf(_snippet, Gen.Char.Select(static c => c.ToString())).Array[0, 12].Select(string.Concat)),
        (7, Gen.Char.Array[0, 60].Select(static chars => new string(chars))),
        (1, Gen.Char.Select(static c => new string(c, Large))));

    private static readonly Gen<string> _key = Gen.OneOf(
        _text,
        Gen.OneOf("aws.s3.", "aws.glue.", "AWS.S3.", "broker.aws.s3.", "s3.", "glue.", "iceberg.catalog.", "fs.s3a.", "").SelectMany(
            static prefix => Gen.OneOf(Gen.OneOf(Parameters.All).Select(static p => p.Name), _text).Select(name => prefix + name)),
        Gen.OneOf(StatementKeys.All).Select(static key => key.Name));

    [Fact]
    [Trait("Runs", "Sample")]
    public void No_rule_throws_for_any_value() =>
        Gen.Select(Gen.OneOf(_scopes), _text.Null().Array[Parameters.All.Length], _text.Null().Array[Parameters.All.Length], _text.Null().Array[StatementKeys.All.Length])
            .Sample((form, s3, glue, keys) =>
            {
                var configuration = new Configuration();
                configuration.Reset(form);
                Fill(configuration.S3, s3);
                Fill(configuration.Glue, glue);
                for (var i = 0; i < keys.Length; i++)
                {
                    if (keys[i] is { } text)
                        configuration.Set(StatementKeys.All[i], text, 200 + i);
                }

                ReportEverything(configuration, new Report());
            }, iter: Runs.Of(1000));

    [Fact]
    [Trait("Runs", "Sample")]
    public void No_reader_of_keys_throws_for_any_key() =>
        Gen.Select(Gen.OneOf(_scopes), Gen.Select(_key, _text.Null(), static (key, value) => new WrittenProperty(key, value)).List[0, 10])
            .Sample((form, properties) =>
            {
                var configuration = new Configuration();
                var report = new Report();
                configuration.Reset(form);
                KeyReader.Read(properties, configuration, report);
                ReportEverything(configuration, report);
            }, iter: Runs.Of(1000));

    [Fact]
    [Trait("Runs", "Sample")]
    public void No_message_contains_a_secret() =>
        Gen.Select(Gen.OneOf(_scopes), _text.Null().Array[Parameters.All.Length], _text, _text)
            .Sample((form, texts, left, right) =>
            {
                var configuration = new Configuration();
                configuration.Reset(form);
                foreach (var block in new[] { configuration.S3, configuration.Glue })
                {
                    Fill(block, texts);
                    foreach (var secret in _secrets)
                    {
                        if (secret.IsOf(block.Service))
                            block.Set(secret, left + Mark + right, secret.Index);
                    }
                }

                Assert.DoesNotContain(ReportEverything(configuration, new Report()), static problem => problem.Message.Contains(Mark, StringComparison.Ordinal));
            }, iter: Runs.Of(1000));

    private static void Fill(AuthBlock block, string?[] texts)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            if (texts[i] is { } text && Parameters.All[i].IsOf(block.Service))
                block.Set(Parameters.All[i], text, i);
        }
    }

    private static Problem[] ReportEverything(Configuration configuration, Report report)
    {
        Evaluator.Evaluate(configuration, report);
        var problems = report.TakeProblems();
        Assert.DoesNotContain(problems, static problem => problem.Message.Length == 0);
        return problems;
    }
}
