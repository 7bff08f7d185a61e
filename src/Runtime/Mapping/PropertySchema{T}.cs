using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>Everything that generated code is a thin call into.</summary>
/// <typeparam name="T">The mapped type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class PropertySchema<T> : PropertySchema
{
    private readonly PropertyWrite<T> _write;
    private readonly PropertyRead<T>? _read;

    internal PropertySchema(SchemaHead head, PropertySlot[] slots, int[] first, NestedMember[] nested, PropertyWrite<T> write, PropertyRead<T>? read)
        : base(head, slots, first, nested)
    {
        _write = write;
        _read = read;
    }

    /// <summary>Which statement the type is.</summary>
    public StatementKind Kind => Head.Kind;

    /// <summary>The properties that are set, in order.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The properties; nothing is evaluated.</returns>
    public PropertyDictionary ToProperties(T value)
    {
        var writer = WriteAll(value);
        var properties = new PropertyDictionary(writer.Properties.ToArray(), AlsoMasked);
        writer.Return();
        return properties;
    }

    /// <summary>Asks the rules.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The problems; empty, and without an allocation, where there is none.</returns>
    public IReadOnlyList<AuthProblem> Validate(T value)
    {
        var writer = WriteAll(value);
        SchemaEvaluator.Fill(this, writer);
        var problems = SchemaEvaluator.Ask(this, writer);
        writer.Return();
        return problems;
    }

    /// <summary>Reads properties.</summary>
    /// <param name="properties">Keys and values as StarRocks has them.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="properties"/> is null.</exception>
    /// <exception cref="InvalidAuthConfigException">There are errors; it names them all.</exception>
    public T FromProperties(IEnumerable<KeyValuePair<string, string>> properties) =>
        TryFromProperties(properties, out var value, out var problems) ? value : throw new InvalidAuthConfigException(problems);

    /// <summary>Reads properties.</summary>
    /// <param name="properties">Keys and values as StarRocks has them.</param>
    /// <param name="value">The value, or null where there are errors.</param>
    /// <param name="problems">All problems; warnings also beside a value.</param>
    /// <returns>Whether there is no error.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="properties"/> is null.</exception>
    public bool TryFromProperties(IEnumerable<KeyValuePair<string, string>> properties, [MaybeNullWhen(false)] out T value, out IReadOnlyList<AuthProblem> problems)
    {
        var reader = PropertyReader.Rent(this, isSettings: false);
        reader.Take(properties ?? throw new ArgumentNullException(nameof(properties)));
        return TryRead(reader, out value, out problems);
    }

    /// <summary>Reads settings.</summary>
    /// <param name="settings">Keys and values as a configuration section has them.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is null.</exception>
    /// <exception cref="InvalidAuthConfigException">There are errors; it names them all.</exception>
    public T FromSettings(IEnumerable<KeyValuePair<string, string?>> settings) =>
        TryFromSettings(settings, out var value, out var problems) ? value : throw new InvalidAuthConfigException(problems);

    /// <summary>Reads settings.</summary>
    /// <param name="settings">Keys and values as a configuration section has them.</param>
    /// <param name="value">The value, or null where there are errors.</param>
    /// <param name="problems">All problems; warnings also beside a value.</param>
    /// <returns>Whether there is no error.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is null.</exception>
    public bool TryFromSettings(IEnumerable<KeyValuePair<string, string?>> settings, [MaybeNullWhen(false)] out T value, out IReadOnlyList<AuthProblem> problems) =>
        TryFromSettings(settings, SettingsOptions.Default, out value, out problems);

    /// <summary>Reads settings.</summary>
    /// <param name="settings">Keys and values as a configuration section has them.</param>
    /// <param name="options">How unknown settings and warnings are treated.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidAuthConfigException">There are errors; it names them all.</exception>
    public T FromSettings(IEnumerable<KeyValuePair<string, string?>> settings, SettingsOptions options)
    {
        if (!TryFromSettings(settings, options, out var value, out var problems))
            throw new InvalidAuthConfigException(problems);
        if (options.OnWarning is { } warn)
        {
            foreach (var problem in problems)
                warn(problem);
        }

        return value;
    }

    /// <summary>Reads settings.</summary>
    /// <param name="settings">Keys and values as a configuration section has them.</param>
    /// <param name="options">How unknown settings are treated.</param>
    /// <param name="value">The value, or null where there are errors.</param>
    /// <param name="problems">All problems; warnings also beside a value.</param>
    /// <returns>Whether there is no error.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public bool TryFromSettings(
        IEnumerable<KeyValuePair<string, string?>> settings, SettingsOptions options, [MaybeNullWhen(false)] out T value, out IReadOnlyList<AuthProblem> problems)
    {
        _ = settings ?? throw new ArgumentNullException(nameof(settings));
        _ = options ?? throw new ArgumentNullException(nameof(options));
        var reader = PropertyReader.Rent(this, isSettings: true);
        reader.ErrorOnUnknown = options.ErrorOnUnknownSettings;
        reader.TakeSettings(settings);
        return TryRead(reader, out value, out problems);
    }

    /// <summary>The type's name and its members, secrets and access keys masked.</summary>
    /// <param name="value">The value.</param>
    /// <returns>For instance <c>LakeS3 { UseInstanceProfile = true, SecretKey = ****** }</c>.</returns>
    public string ToString(T value)
    {
        var text = new StringBuilder(Head.TypeName).Append(" { ");
        if (PrintMembers(value, text))
            text.Append(' ');
        return text.Append('}').ToString();
    }

    /// <summary>The members as a record prints them, secrets and access keys masked.</summary>
    /// <param name="value">The value.</param>
    /// <param name="builder">Where to.</param>
    /// <returns>Whether anything was printed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public bool PrintMembers(T value, StringBuilder builder)
    {
        _ = builder ?? throw new ArgumentNullException(nameof(builder));
        var writer = WriteAll(value);
        var printed = writer.Properties.Print(builder);
        writer.Return();
        return printed;
    }

    /// <summary>Which authentication method a block asks for.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The method.</returns>
    public AwsAuthMethod GetMethod(T value)
    {
        var writer = WriteAll(value);
        SchemaEvaluator.Fill(this, writer);
        var method = SchemaEvaluator.Method(writer.Configuration.Block(AwsServices.FromPrefix(Head.Prefix ?? "")));
        writer.Return();
        return method;
    }

    /// <summary>The identity that StarRocks would use, for a type that declares no role.</summary>
    /// <param name="value">The value.</param>
    /// <param name="options">What the caller adds; null for nothing.</param>
    /// <returns>The credentials.</returns>
    /// <exception cref="InvalidAuthConfigException">There are errors, or there is no identity to give.</exception>
    public AWSCredentials CreateCredentials(T value, CredentialOptions? options) => CreateWith(value, options, null);

    /// <summary>The identity that StarRocks would use, for a type that declares a role.</summary>
    /// <param name="value">The value.</param>
    /// <param name="options">What the caller adds; null for nothing.</param>
    /// <param name="assumer">Assumes the role.</param>
    /// <returns>The credentials.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assumer"/> is null.</exception>
    /// <exception cref="InvalidAuthConfigException">There are errors, or there is no identity to give.</exception>
    public AWSCredentials CreateCredentials(T value, CredentialOptions? options, RoleAssumer assumer) =>
        CreateWith(value, options, assumer ?? throw new ArgumentNullException(nameof(assumer)));

    /// <summary>The S3 paths that a statement names.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The paths, in order.</returns>
    public IReadOnlyList<string> GetPaths(T value)
    {
        var writer = WriteAll(value);
        var paths = writer.Properties.Paths(writer.Data, writer.Clauses, Head.Statement);
        writer.Return();
        return paths;
    }

    /// <summary>Writes a statement.</summary>
    /// <param name="value">The value.</param>
    /// <param name="method">The generated method that asks for it, which says what is written.</param>
    /// <param name="first">What the method is given first: a name, or a query; null where it takes nothing.</param>
    /// <param name="second">What it is given second.</param>
    /// <param name="third">What it is given third.</param>
    /// <param name="options">What else is said of a pipe; null for nothing.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="method"/> is null.</exception>
    /// <exception cref="InvalidAuthConfigException">There are errors.</exception>
    /// <exception cref="ArgumentException">StarRocks would refuse a name or the query.</exception>
    public SqlStatement ToSql(T value, string method, string? first = null, string? second = null, string? third = null, PipeOptions? options = null)
    {
        var statement = Head.Statement ?? throw new InvalidOperationException(Head.TypeName + " is no statement.");
        var form = statement.FormOf(method ?? throw new ArgumentNullException(nameof(method)));
        var writer = WriteValid(value);
        var sql = StatementSql.Write(statement, form, new SqlArguments(first, second, third, options), writer.Clauses, writer.Properties, writer.Columns, writer.Data);
        writer.Return();
        return sql;
    }

    internal void Write(T value, PropertyWriter writer) => _write(value, writer);

    internal T Read(PropertyReader reader, T? initial) =>
        (_read ?? throw new InvalidOperationException(Head.TypeName + " is abstract: read a type that is derived from it."))(reader, initial);

    private AWSCredentials CreateWith(T value, CredentialOptions? options, RoleAssumer? assumer)
    {
        var writer = WriteAll(value);
        SchemaEvaluator.Fill(this, writer);
        // Before the rules, for which a value that one of them objects to is no longer known.
        var block = new BlockSettings(writer.Configuration.Block(AwsServices.FromPrefix(Head.Prefix ?? "")));
        var problems = SchemaEvaluator.Ask(this, writer);
        writer.Return();
        return SchemaEvaluator.HasErrors(problems) || SchemaEvaluator.LacksIdentity(problems)
            ? throw new InvalidAuthConfigException(problems)
            : BlockCredentials.Create(block, options ?? CredentialOptions.Default, assumer, CredentialHost.Process);
    }

    private PropertyWriter WriteAll(T value)
    {
        var writer = PropertyWriter.Rent(this);
        _write(value, writer);
        return writer;
    }

    private PropertyWriter WriteValid(T value)
    {
        var writer = WriteAll(value);
        SchemaEvaluator.Fill(this, writer);
        var problems = SchemaEvaluator.Ask(this, writer);
        if (SchemaEvaluator.HasErrors(problems))
        {
            writer.Return();
            throw new InvalidAuthConfigException(problems);
        }

        if (writer.Open.Count > 0)
            OpenProperties.RefuseBlankKeys(writer.Open);
        return writer;
    }

    private bool TryRead(PropertyReader reader, [MaybeNullWhen(false)] out T value, out IReadOnlyList<AuthProblem> problems)
    {
        AuthProblem[] found;
        if (reader.IsPlain)
        {
            value = Read(reader, default);
            found = EvaluateRead(value, reader);
        }
        else
        {
            found = ReadOddly(reader, out value!);
        }

        if (reader.Sql is { } sql)
            found = WithLostClauses(found, reader, sql);
        reader.Return();
        problems = found;
        if (!SchemaEvaluator.HasErrors(found))
            return true;
        value = default;
        return false;
    }

    /// <summary>As <see cref="Validate"/>, but for what no property or setting could hold.</summary>
    private AuthProblem[] EvaluateRead(T value, PropertyReader reader)
    {
        var writer = WriteAll(value);
        SchemaEvaluator.Fill(this, writer);
        if (reader.Sql is null)
            SchemaEvaluator.ExcuseClauses(writer);
        var problems = SchemaEvaluator.Ask(this, writer, reader);
        writer.Return();
        return problems;
    }

    /// <summary>Something is not as it should be: says all of it at once, over the value if one can be made, else over the texts.</summary>
    private AuthProblem[] ReadOddly(PropertyReader reader, out T? value)
    {
        var writer = PropertyWriter.Rent(this);
        var oddities = new ReadingProblems(this, reader, writer);
        value = default;
        if (oddities.CanBeRead)
        {
            value = Read(reader, default);
            _write(value, writer);
            oddities.FillAgain();
        }

        var problems = SchemaEvaluator.Ask(this, writer, reader);
        writer.Return();
        return problems;
    }
}
