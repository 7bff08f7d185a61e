using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using Newtonsoft.Json;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Secrecy;

/// <summary>
/// Visits every public type, with marked secrets in it: no member returns a secret, except those that are listed. A new type or member fails
/// until it is decided.
/// </summary>
public sealed class PublicSurfaceTests
{
    // Their documentation says that they return unmasked values.
    private static readonly HashSet<string> _revealing =
    [
        "Secret.Reveal", "SqlStatement.CommandText", "ScriptStatement.CommandText", "ScriptProperty.Reveal", "FeConf.Reveal",
        "PropertyDictionary.Keys", "PropertyDictionary.Values", "PropertyDictionary.Item", "PropertyDictionary.GetEnumerator",

        // What the caller has set.
        "S3Auth.AccessKey", "GlueAuth.AccessKey", "SharedDataSettings.AccessKey", "IcebergCatalog.SigningAccessKey",
    ];

    // Newtonsoft.Json reads typed interfaces and members of the type string, and so shows the unmasked properties of these.
    private static readonly HashSet<string> _unmaskedByNewtonsoft =
        ["PropertyDictionary", "StoredCatalog", "StoredStorageVolume", "S3Auth", "GlueAuth", "SharedDataSettings", "IcebergCatalog"];

    public static IEnumerable<TheoryDataRow<Type>> Types => PublicSurface.Types.Select(static type => new TheoryDataRow<Type>(type));

    [Theory]
    [MemberData(nameof(Types), DisableDiscoveryEnumeration = true)]
    public void No_member_returns_a_secret(Type type)
    {
        var values = PublicSurface.Create(type);
        Assert.True(values.Count > 0, $"Create instances of {type} with marked secrets in PublicSurface, or list it there.");
        var walk = new Walk();
        foreach (var value in values)
            walk.Visit(value, type.Name);
        Assert.Equal([], walk.Leaks);
    }

    [Theory]
    [MemberData(nameof(Types), DisableDiscoveryEnumeration = true)]
    public void No_serializer_writes_a_secret(Type type)
    {
        foreach (var value in PublicSurface.Create(type))
        {
            // An exception is not a value to serialize.
            if (value is Exception)
                continue;
            Marked.IsNotIn(System.Text.Json.JsonSerializer.Serialize(value, type));
            Marked.IsNotIn(System.Text.Json.JsonSerializer.Serialize(value));
            if (!_unmaskedByNewtonsoft.Contains(type.Name) && !HasProperties(type))
                Marked.IsNotIn(JsonConvert.SerializeObject(value));
        }
    }

    [Theory]
    [MemberData(nameof(Types), DisableDiscoveryEnumeration = true)]
    public void The_debugger_shows_no_secret(Type type)
    {
        foreach (var value in PublicSurface.Create(type))
        {
            // A type without a display of its own shows its ToString.
            if (type.GetCustomAttribute<DebuggerDisplayAttribute>() is { } display)
                Assert.True(display.Value is "{ToString(),nq}" or "{Count} changes" or "******", display.Value);
            Marked.IsNotIn(value.ToString());
            if (type.GetCustomAttribute<DebuggerTypeProxyAttribute>() is not { } proxy)
                continue;
            var view = Activator.CreateInstance(Type.GetType(proxy.ProxyTypeName)!, value)!;
            foreach (var property in view.GetType().GetProperties())
                Assert.All(((IEnumerable)property.GetValue(view)!).Cast<object>(), static shown => Marked.IsNotIn(shown.ToString()));
        }
    }

    [Fact]
    public void Every_revealing_member_exists()
    {
        foreach (var member in _revealing)
        {
            var (type, name) = (member.Split('.')[0], member.Split('.')[1]);
            Assert.Contains(typeof(Secret).Assembly.GetExportedTypes(), each => each.Name == type && each.GetMember(name).Length > 0);
        }
    }

    /// <summary>Texts that are no key, no name, no path and no value of an argument are not quoted in an exception.</summary>
    [Theory]
    [InlineData("https://u:" + Marked.Password + "@host")]
    [InlineData("s3://AK:" + Marked.Password + "@b/p")]
    [InlineData("aws.s3.secret_key = " + Marked.Password)]
    [InlineData("aws.s3.secret_key: " + Marked.Password)]
    [InlineData("'" + Marked.Password + "`")]
    [InlineData(Marked.SecretKey)]
    public void No_exception_quotes_an_argument(string text)
    {
        var called = 0;
        foreach (var type in typeof(Secret).Assembly.GetExportedTypes().Where(static type => type.Namespace != "StarRocks.AwsAuth.Policies" && !type.ContainsGenericParameters))
        {
            foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly).Cast<MethodBase>().Concat(type.GetConstructors()))
            {
                if (method.ContainsGenericParameters || Arguments(method, text) is not { } arguments || TargetOf(type, method) is not { } target)
                    continue;
                called++;
                try
                {
                    _ = method is ConstructorInfo constructor ? constructor.Invoke(arguments) : method.Invoke(target, arguments);
                    foreach (var problem in arguments.OfType<IEnumerable<AuthProblem>>().SelectMany(static problems => problems))
                        Marked.IsNotIn(problem.ToString());
                }
                catch (TargetInvocationException exception)
                {
                    for (Exception? inner = exception.InnerException; inner is not null; inner = inner.InnerException)
                        Marked.IsNotIn(inner.Message);
                }
            }
        }

        Assert.InRange(called, 100, int.MaxValue);
    }

    private static object? TargetOf(Type type, MethodBase method) => method.IsStatic || method is ConstructorInfo ? type
        : type.IsAbstract || !PublicSurface.Types.Contains(type) ? null
        : PublicSurface.Create(type) is [var first, ..] ? first : null;

    /// <summary>Returns arguments with the text; null if the method has none that can contain it.</summary>
    private static object?[]? Arguments(MethodBase method, string text)
    {
        var arguments = new List<object?>();
        var hasText = false;
        foreach (var parameter in method.GetParameters())
        {
            object? argument = parameter.ParameterType switch
            {
                { IsByRef: true } => null,
                var type when type == typeof(string) => text,
                var type when type == typeof(IEnumerable<KeyValuePair<string, string>>) => new KeyValuePair<string, string>[] { new(text, "x"), new("aws.s3.endpoint", text), new("aws.s3.region", text) },
                var type when type == typeof(IEnumerable<KeyValuePair<string, string?>>) => new KeyValuePair<string, string?>[] { new(text, "x"), new("S3:Endpoint", text), new("S3:UseInstanceProfile", text) },
                var type when type == typeof(PropertyDictionary) => new PropertyDictionary([new(text, "x"), new("type", text)]),
                var type when type == typeof(SettingsOptions) => new SettingsOptions { ErrorOnUnknownSettings = true },
                var type when type.IsValueType => Activator.CreateInstance(type),
                _ => null,
            };
            hasText |= argument is string or IEnumerable;
            arguments.Add(argument);
        }

        return hasText ? [.. arguments] : null;
    }

    private static bool HasProperties(Type type) => type.GetProperty("Properties")?.PropertyType == typeof(PropertyDictionary);

    private sealed class Walk
    {
        private const int MaxDepth = 5;

        private readonly HashSet<object> _visited = new(ReferenceEqualityComparer.Instance);

        public List<string> Leaks { get; } = [];

        public void Visit(object? value, string path, int depth = 0)
        {
            if (value is string text)
            {
                if (text.Contains(Marked.Mark, StringComparison.OrdinalIgnoreCase))
                    Leaks.Add(path + ": " + text);
                return;
            }

            if (value is null || depth > MaxDepth || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || !_visited.Add(value))
                return;
            Visit(value.ToString(), path + ".ToString", depth + 1);
            if (value is IEnumerable items)
            {
                foreach (var item in items)
                    Visit(item is KeyValuePair<string, string> property ? property.ToString() : item, path + "[]", depth + 1);
            }

            if (value.GetType().Assembly == typeof(Secret).Assembly)
                VisitMembers(value, path, depth);
        }

        private void VisitMembers(object value, string path, int depth)
        {
            var type = value.GetType();
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                if (property.GetIndexParameters().Length == 0 && !_revealing.Contains(type.Name + "." + property.Name))
                    VisitResult(() => property.GetValue(value), path + "." + property.Name, depth);
            }

            foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance))
            {
                var isCalled = method.GetParameters().Length == 0 && !method.IsSpecialName && !method.ContainsGenericParameters
                    && method.ReturnType != typeof(void) && method.DeclaringType != typeof(object) && method.DeclaringType != typeof(Exception);
                if (isCalled && !_revealing.Contains(type.Name + "." + method.Name))
                    VisitResult(() => method.Invoke(value, null), path + "." + method.Name, depth);
            }
        }

        private void VisitResult(Func<object?> get, string path, int depth)
        {
            try
            {
                Visit(get(), path, depth + 1);
            }
            catch (TargetInvocationException exception)
            {
                for (Exception? inner = exception.InnerException; inner is not null; inner = inner.InnerException)
                    Visit(inner.Message, path + " throws", depth + 1);
            }
        }
    }
}
