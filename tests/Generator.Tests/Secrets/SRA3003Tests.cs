using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Generator.Tests.SqlText;

namespace StarRocks.AwsAuth.Generator.Tests.Secrets;

public sealed partial class SRA3003Tests
{
    private static Task<IReadOnlyList<Diagnostic>> BodyAsync(string statements) => MarkedSource.FileAsync($$"""
        using Microsoft.Extensions.Logging;

        public static partial class Sample
        {
            private static readonly Action<ILogger, string, Exception?> _told = LoggerMessage.Define<string>("{Key}");
            [LoggerMessage] private static void Told(ILogger logger, string key) { }
            private static void Take(object? value) { }
            private static void Format(FormattableString value) { }
            public static string? ConnectionString { get; set; }
            public static string? Text { get; set; }
            public static string Connection(Secret secret) => $"Pwd={secret.Reveal()}";

            public static string? Run(ILogger logger, Secret secret, Secret? maybe, PropertyDictionary properties, S3Auth? s3, bool flag)
            {
        {{statements}}
                return null;
            }
        }
        """, LeakCases.Logging);

    [Fact]
    public async Task Logs()
    {
        var found = await BodyAsync("""
            logger.LogInformation("Key {Key}", {|SRA3003:secret.Reveal()|});
            logger.LogInformation({|SRA3003:secret.Reveal()|});
            logger.LogInformation("Keys {A} {B}", 1, flag ? {|SRA3003:secret.Reveal()|} : "none");
            logger.LogInformation("Key {Key}", new object[] { {|SRA3003:secret.Reveal()|} });
            logger.Log(LogLevel.Information, {|SRA3003:secret.Reveal()|}, null);
            logger.BeginScope("Key {Key}", maybe is null ? null : {|SRA3003:maybe.Reveal()|});
            _told(logger, {|SRA3003:secret.Reveal()|}, null);
            Told(logger, {|SRA3003:secret.Reveal()|});
            Serilog.Log.Information("Key {Key}", {|SRA3003:secret.Reveal()|});
            Console.WriteLine({|SRA3003:secret.Reveal()|});
            Console.Error.WriteLine("{0}", {|SRA3003:secret.Reveal()|});
            System.Diagnostics.Trace.WriteLine({|SRA3003:secret.Reveal()|});
            logger.LogInformation(string.Format("Key {0}", {|SRA3003:secret.Reveal()|}));
            Console.WriteLine({|SRA3003:maybe?.Reveal()|});
            Console.WriteLine({|SRA3003:s3?.SecretKey?.Reveal()|} ?? "none");
            """);
        Assert.Equal(
            ["a log", "the console", "the trace output"],
            found.Select(d => Assert.Single(Message().Matches(d.GetMessage(null))).Groups[1].Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Exceptions()
    {
        var found = await BodyAsync("""
            if (flag)
                throw new InvalidOperationException({|SRA3003:secret.Reveal()|});
            if (maybe is null)
                throw new ArgumentException("Key " + {|SRA3003:secret.Reveal()|}, nameof(maybe));
            """);
        Assert.Equal(
            "An unmasked secret reaches an exception, which shows it as plain text. Name the key that is wrong, not its value.",
            Assert.Single(found.Select(d => d.GetMessage(null)).Distinct(StringComparer.Ordinal)));
    }

    [Fact]
    public Task One_local() => BodyAsync("""
        var value = secret.Reveal();
        logger.LogInformation("Key {Key}", {|SRA3003:value|});
        Take($"Key {value}");
        Take(value);
        string later;
        later = secret.Reveal();
        Console.WriteLine({|SRA3003:later|});
        var perhaps = maybe?.Reveal();
        Console.WriteLine($"Key {{|SRA3003:perhaps|}}");
        var twice = secret.Reveal();
        twice = "other";
        Console.WriteLine(twice);
        var connectionString = $"Pwd={secret.Reveal()}";
        Take(connectionString);
        logger.LogInformation({|SRA3003:connectionString|});
        """);

    [Fact]
    public Task A_statement_that_was_given_a_secret() => BodyAsync("""
        var lake = new S3Auth { AccessKey = "AKIAIOSFODNN7EXAMPLE", SecretKey = secret, Region = "us-west-2" };
        var sql = new HiveCatalog { S3 = lake, MetastoreUris = "thrift://10.0.0.1:9083" }.ToSql("lake");
        var other = new HiveCatalog { S3 = new() { UseInstanceProfile = true, Region = "us-west-2" }, MetastoreUris = "thrift://10.0.0.1:9083" }.ToSql("lake");
        logger.LogInformation("{Sql}", {|SRA3003:sql.CommandText|});
        logger.LogInformation("{Sql}", sql);
        logger.LogInformation("{Sql}", other.CommandText);
        Take(sql.CommandText);
        """);

    [Fact]
    public Task Silent() => BodyAsync("""
        logger.LogInformation("Key {Key}", secret);
        Take($"Key {secret} {maybe}");
        Take("Key " + secret);
        Take(secret.Reveal());
        Take($"{secret.Reveal().Length}");
        Console.WriteLine(maybe?.Reveal().Length);
        Console.WriteLine(maybe?.ToString());
        Format($"{secret.Reveal()}");
        ConnectionString = $"Pwd={secret.Reveal()}";
        var header = "Bearer " + secret.Reveal();
        Take(new Dictionary<string, string> { ["aws.s3.secret_key"] = secret.Reveal(), ["aws.s3.region"] = "us-west-2" });
        Take($"ALTER CATALOG a SET (\"aws.s3.secret_key\" = {SqlLiteral.Quote(secret.Reveal())})");
        logger.LogInformation("{Region} {Flag}", properties["aws.s3.region"], secret.Reveal() == "");
        Console.WriteLine(properties);
        """);

    [GeneratedRegex("^An unmasked secret reaches (.*), which shows it as plain text. Pass the Secret or the object that contains it, which is shown as \\*{6}.$")]
    private static partial Regex Message();
}
