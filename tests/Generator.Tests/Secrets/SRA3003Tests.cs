using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Generator.Tests.SqlText;

namespace StarRocks.AwsAuth.Generator.Tests.Secrets;

public sealed class SRA3003Tests
{
    /// <summary>As much of the logging library as the tests call.</summary>
    private const string Logging = """
        namespace Microsoft.Extensions.Logging
        {
            public enum LogLevel { Information }
            public interface ILogger { void Log<TState>(LogLevel level, TState state, System.Exception? exception); }
            public static class LoggerExtensions
            {
                public static void LogInformation(this ILogger logger, string? message, params object?[] args) { }
                public static System.IDisposable? BeginScope(this ILogger logger, string message, params object?[] args) => null;
            }

            [System.AttributeUsage(System.AttributeTargets.Method)]
            public sealed class LoggerMessageAttribute : System.Attribute { }
            public static class LoggerMessage { public static System.Action<ILogger, T, System.Exception?> Define<T>(string format) => (_, _, _) => { }; }
        }

        namespace Serilog { public static class Log { public static void Information(string message, object? value) { } } }
        """;

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
        """, Logging);

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
            "An unmasked secret reaches a log: log the Secret itself, which shows as ******",
            Assert.Single(found.Select(d => d.GetMessage(null)).Distinct(StringComparer.Ordinal)));
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
            "An unmasked secret reaches an exception's message: name the key that is wrong, not its value",
            Assert.Single(found.Select(d => d.GetMessage(null)).Distinct(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Texts()
    {
        var found = await BodyAsync("""
            var text = $"Key {{|SRA3003:secret.Reveal()|}}";
            Take("Key " + {|SRA3003:secret.Reveal()|} + ".");
            Take(flag ? $"{{|SRA3003:secret.Reveal()|}} and {maybe!.Reveal().Length}" : null);
            Text = $"{{|SRA3003:properties["aws.s3.secret_key"]|}}";
            """);
        Assert.Equal(
            "An unmasked secret reaches a text: use the Secret itself, which shows as ******, or pass the value directly to where it is needed",
            Assert.Single(found.Select(d => d.GetMessage(null)).Distinct(StringComparer.Ordinal)));
    }

    [Fact]
    public Task One_local() => BodyAsync("""
        var value = secret.Reveal();
        logger.LogInformation("Key {Key}", {|SRA3003:value|});
        Take($"Key {{|SRA3003:value|}}");
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
}
