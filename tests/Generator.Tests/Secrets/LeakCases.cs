namespace StarRocks.AwsAuth.Generator.Tests.Secrets;

/// <summary>The snippets of <c>LeakCases.txt</c>, compiled as the methods of one type.</summary>
internal static class LeakCases
{
    /// <summary>As much of the logging libraries as the cases call.</summary>
    internal const string Logging = """
        namespace Microsoft.Extensions.Logging
        {
            public enum LogLevel { Information }
            public readonly struct EventId { public EventId(int id) { } public static implicit operator EventId(int id) => new(id); }
            public interface ILogger
            {
                void Log<TState>(LogLevel level, EventId id, TState state, System.Exception? exception, System.Func<TState, System.Exception?, string> formatter);
                System.IDisposable? BeginScope<TState>(TState state) where TState : notnull;
            }
            public static class LoggerExtensions
            {
                public static void LogInformation(this ILogger logger, string? message, params object?[] args) { }
                public static void LogWarning(this ILogger logger, string? message, params object?[] args) { }
                public static void Log(this ILogger logger, LogLevel level, string? message, System.Exception? exception, params object?[] args) { }
                public static System.IDisposable? BeginScope(this ILogger logger, string messageFormat, params object?[] args) => null;
            }

            [System.AttributeUsage(System.AttributeTargets.Method)]
            public sealed class LoggerMessageAttribute : System.Attribute { }
            public static class LoggerMessage
            {
                public static System.Action<ILogger, T, System.Exception?> Define<T>(string format) => (_, _, _) => { };
                public static System.Func<ILogger, T, System.IDisposable?> DefineScope<T>(string format) => (_, _) => null;
            }
        }

        namespace Serilog
        {
            public interface ILogger { void Information(string message, object? value); void Information(string message); ILogger ForContext(string name, object? value, bool destructure = false); }
            public static class Log { public static void Information(string message, object? value) { } }
        }

        namespace Serilog.Context { public static class LogContext { public static System.IDisposable? PushProperty(string name, object? value, bool destructure = false) => null; } }
        namespace NLog { public sealed class Logger { public void Info(string message, object? value) { } } }
        namespace log4net { public interface ILog { void Info(object message); } }
        """;

    private const string Head = """
        using System;
        using System.Collections.Generic;
        using System.Data.Common;
        using System.Diagnostics;
        using System.Diagnostics.Metrics;
        using System.Diagnostics.Tracing;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Net.Http.Headers;
        using System.Security.Cryptography;
        using System.Text;
        using System.Text.Json;
        using System.Text.RegularExpressions;
        using System.Threading.Tasks;
        using Amazon.Runtime;
        using Microsoft.Extensions.Logging;
        using StarRocks.AwsAuth;
        using StarRocks.AwsAuth.SharedData;

        public sealed record KeyRecord(string Name, string Key);
        public sealed class KeyClass { public string? Name { get; set; } public string? Key { get; set; } }
        public sealed class KeyException : Exception { public string? Details { get; set; } }
        public sealed class Connection : IDisposable { public Connection(string connectionString) { } public void Dispose() { } }
        public sealed class Command { public string? CommandText { get; set; } public int Timeout { get; set; } }
        public sealed class Other { public string Reveal() => ""; }
        public sealed class KeyEvents : EventSource { public static readonly KeyEvents Instance = new(); [Event(1)] public void Used(string key) => WriteEvent(1, key); }

        [AwsAuth("aws.s3")]
        public sealed partial class StringKeys { public string? AccessKey { get; set; } public string? SecretKey { get; set; } public string? Region { get; set; } }

        public static partial class Cases
        {
            private static readonly Action<Microsoft.Extensions.Logging.ILogger, string, Exception?> _told = LoggerMessage.Define<string>("{Key}");
            private static readonly Func<Microsoft.Extensions.Logging.ILogger, string, IDisposable?> _scoped = LoggerMessage.DefineScope<string>("{Key}");
            private static readonly TraceSource _source = new("keys");
            private static readonly ActivitySource _activities = new("keys");
            private static readonly DiagnosticSource _diagnostics = new DiagnosticListener("keys");
            private static readonly Counter<int> _counter = new Meter("keys").CreateCounter<int>("keys");
            private static string? _field;
            private static Action<string>? _write;
            [LoggerMessage] private static void Told(Microsoft.Extensions.Logging.ILogger logger, string key) { }
            private static void Take(object? value) { }
            private static Task Run(string sql) => Task.CompletedTask;
            private static string Mask(string text) => "******";
            private static bool IsSecret(string key) => key.Contains("secret");
            private static void Show(string text) => Console.WriteLine(text);
            private static string Get(Secret secret) => secret.Reveal();
            public static string? Text { get; set; }

        """;

    private const string Parameters = """
        Microsoft.Extensions.Logging.ILogger logger, Serilog.ILogger serilog, NLog.Logger nlog, log4net.ILog log4, Secret secret, Secret? maybe, PropertyDictionary properties, S3Auth s3, SqlStatement sql, ScriptStatement script, ScriptProperty property, FeConf conf, ImmutableCredentials keys, AWSCredentials credentials, StringKeys stringKeys, Activity activity, Exception exception, HttpClient http, Other unrelated, bool flag, string name
        """;

    public static SnippetTable Table { get; } = new("LeakCases", "SRA3003", Head, Parameters, Logging);
}
