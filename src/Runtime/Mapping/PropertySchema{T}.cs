using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>Implements the methods of a mapped type. Generated code calls it.</summary>
/// <typeparam name="T">The mapped type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class PropertySchema<T> : PropertySchema
{
    private readonly PropertyWrite<T> _write;
    private readonly PropertyRead<T>? _read;

    internal PropertySchema(
        SchemaHead head,
        PropertySlot[] slots,
        int[] first,
        NestedMember[] nested,
        PropertyWrite<T> write,
        PropertyRead<T>? read)
        : base(head, slots, first, nested)
    {
        _write = write;
        _read = read;
    }

    /// <summary>Gets the kind of the statement.</summary>
    public StatementKind Kind => Head.Kind;

    /// <summary>Returns the properties that are set, in order, without validating them.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The properties with unmasked values.</returns>
    public PropertyDictionary ToProperties(T value)
    {
        var writer = WriteAll(value);
        var properties = new PropertyDictionary(writer.Properties.ToArray(), AlsoMasked) { NamesBroker = writer.Clauses.NamesBroker };
        writer.Return();
        return properties;
    }

    /// <summary>Returns every violated rule.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The problems; empty if there are none. Allocates nothing for a valid configuration.</returns>
    public IReadOnlyList<AuthProblem> Validate(T value)
    {
        var writer = WriteAll(value);
        SchemaEvaluator.Fill(this, writer);
        var problems = SchemaEvaluator.Evaluate(this, writer);
        writer.Return();
        return problems;
    }

    /// <summary>Creates a value from properties. A nullable member whose key is missing is <see langword="null"/>.</summary>
    /// <param name="properties">The keys and values of the StarRocks properties.</param>
    /// <returns>The new value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="properties"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidAuthConfigException">The properties contain errors. The exception lists all of them.</exception>
    public T FromProperties(IEnumerable<KeyValuePair<string, string>> properties) =>
        TryFromProperties(properties, out var value, out var problems) ? value : throw new InvalidAuthConfigException(problems);

    /// <summary>
    /// Tries to create a value from properties. A nullable member whose key is missing is <see langword="null"/>.
    /// </summary>
    /// <param name="properties">The keys and values of the StarRocks properties.</param>
    /// <param name="value">When this method returns <see langword="true"/>, the new value.</param>
    /// <param name="problems">When this method returns, all errors and warnings.</param>
    /// <returns><see langword="true"/> if there are no errors; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="properties"/> is <see langword="null"/>.</exception>
    public bool TryFromProperties(
        IEnumerable<KeyValuePair<string, string>> properties,
        [MaybeNullWhen(false)] out T value,
        out IReadOnlyList<AuthProblem> problems)
    {
        var reader = PropertyReader.Rent(this, isSettings: false);
        reader.Collect(properties ?? throw new ArgumentNullException(nameof(properties)));
        return TryRead(reader, out value, out problems);
    }

    /// <summary>Creates a value from settings of an application. A member without a setting keeps its initial value.</summary>
    /// <param name="settings">The settings, with keys relative to the section.</param>
    /// <param name="options">The options for unknown settings and warnings; <see langword="null"/> for the default options.</param>
    /// <returns>The new value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidAuthConfigException">The settings contain errors. The exception lists all of them.</exception>
    public T FromSettings(IEnumerable<KeyValuePair<string, string?>> settings, SettingsOptions? options)
    {
        if (!TryFromSettings(settings, options, out var value, out var problems))
            throw new InvalidAuthConfigException(problems);
        if (options?.OnWarning is { } warn)
        {
            foreach (var problem in problems)
                warn(problem);
        }

        return value;
    }

    /// <summary>Tries to create a value from settings of an application. A member without a setting keeps its initial value.</summary>
    /// <param name="settings">The settings, with keys relative to the section.</param>
    /// <param name="options">
    /// The options for unknown settings; <see langword="null"/> for the default options. The callback for warnings is not invoked.
    /// </param>
    /// <param name="value">When this method returns <see langword="true"/>, the new value.</param>
    /// <param name="problems">When this method returns, all errors and warnings.</param>
    /// <returns><see langword="true"/> if there are no errors; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is <see langword="null"/>.</exception>
    public bool TryFromSettings(
        IEnumerable<KeyValuePair<string, string?>> settings,
        SettingsOptions? options,
        [MaybeNullWhen(false)] out T value,
        out IReadOnlyList<AuthProblem> problems)
    {
        _ = settings ?? throw new ArgumentNullException(nameof(settings));
        var reader = PropertyReader.Rent(this, isSettings: true);
        reader.ErrorOnUnknown = options is { ErrorOnUnknownSettings: true };
        reader.CollectSettings(settings);
        return TryRead(reader, out value, out problems);
    }

    /// <summary>Returns the name of the type and its members with masked secrets and access keys.</summary>
    /// <param name="value">The value.</param>
    /// <returns>A text such as <c>LakeS3 { UseInstanceProfile = true, SecretKey = ****** }</c>.</returns>
    public string ToString(T value)
    {
        var text = new StringBuilder(Head.TypeName).Append(" { ");
        if (PrintMembers(value, text))
            text.Append(' ');
        return text.Append('}').ToString();
    }

    /// <summary>Prints the members as a record does, with masked secrets and access keys.</summary>
    /// <param name="value">The value.</param>
    /// <param name="builder">The builder to append to.</param>
    /// <returns><see langword="true"/> if a member was printed; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is <see langword="null"/>.</exception>
    public bool PrintMembers(T value, StringBuilder builder)
    {
        _ = builder ?? throw new ArgumentNullException(nameof(builder));
        var writer = WriteAll(value);
        var printed = writer.Properties.Print(builder);
        writer.Return();
        return printed;
    }

    /// <summary>Returns the authentication method that an auth block selects.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The authentication method.</returns>
    public AwsAuthMethod GetMethod(T value)
    {
        var writer = WriteAll(value);
        SchemaEvaluator.Fill(this, writer);
        var method = SchemaEvaluator.Method(writer.Configuration.Block(AwsServices.FromPrefix(Head.Prefix ?? "")));
        writer.Return();
        return method;
    }

    /// <summary>Creates credentials of the identity that StarRocks would use, for a type without a member for a role.</summary>
    /// <param name="value">The value.</param>
    /// <param name="options">The options; <see langword="null"/> for the defaults.</param>
    /// <returns>The credentials.</returns>
    /// <exception cref="InvalidAuthConfigException">The value has errors or no usable identity.</exception>
    public AWSCredentials CreateCredentials(T value, CredentialOptions? options) => CreateWith(value, options, null);

    /// <summary>Creates credentials of the identity that StarRocks would use, for a type with a member for a role.</summary>
    /// <param name="value">The value.</param>
    /// <param name="options">The options; <see langword="null"/> for the defaults.</param>
    /// <param name="assumer">The object that assumes the role.</param>
    /// <returns>The credentials.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assumer"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidAuthConfigException">The value has errors or no usable identity.</exception>
    public AWSCredentials CreateCredentials(T value, CredentialOptions? options, RoleAssumer assumer) =>
        CreateWith(value, options, assumer ?? throw new ArgumentNullException(nameof(assumer)));

    /// <summary>Returns the S3 paths in a statement.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The paths in order.</returns>
    public IReadOnlyList<string> GetPaths(T value)
    {
        var writer = WriteAll(value);
        var paths = writer.Properties.Paths(writer.Data, writer.Clauses, Head.Statement);
        writer.Return();
        return paths;
    }

    /// <summary>Writes a statement.</summary>
    /// <param name="value">The value.</param>
    /// <param name="method">The name of the generated method, which determines the form of the statement.</param>
    /// <param name="first">The first argument of the method, a name or a query; <see langword="null"/> if it has none.</param>
    /// <param name="second">The second argument of the method.</param>
    /// <param name="third">The third argument of the method.</param>
    /// <param name="options">The options of a pipe; <see langword="null"/> for the defaults.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="method"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidAuthConfigException">The value has errors.</exception>
    /// <exception cref="ArgumentException">A name or the query is not valid in StarRocks.</exception>
    public SqlStatement ToSql(
        T value,
        string method,
        string? first = null,
        string? second = null,
        string? third = null,
        PipeOptions? options = null)
    {
        var statement = Head.Statement ?? throw new InvalidOperationException(Head.TypeName + " is not a statement.");
        var form = statement.FormOf(method ?? throw new ArgumentNullException(nameof(method)));
        var arguments = new SqlArguments(first, second, third, options);
        var writer = WriteValid(value);
        var sql = StatementSql.Write(statement, form, arguments, writer.Clauses, writer.Properties, writer.Columns, writer.Data);
        writer.Return();
        return sql;
    }

    internal void Write(T value, PropertyWriter writer) => _write(value, writer);

    internal T Read(PropertyReader reader, T? initial) =>
        _read is { } read
            ? read(reader, initial)
            : throw new InvalidOperationException(Head.TypeName + " is abstract and cannot be created. Read a derived type.");

    private AWSCredentials CreateWith(T value, CredentialOptions? options, RoleAssumer? assumer)
    {
        var writer = WriteAll(value);
        SchemaEvaluator.Fill(this, writer);
        // Read before the rules are evaluated, because a value that a rule reports becomes unknown.
        var block = new BlockSettings(writer.Configuration.Block(AwsServices.FromPrefix(Head.Prefix ?? "")));
        var problems = SchemaEvaluator.Evaluate(this, writer);
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
        var problems = SchemaEvaluator.Evaluate(this, writer);
        if (SchemaEvaluator.HasErrors(problems))
        {
            writer.Return();
            throw new InvalidAuthConfigException(problems);
        }

        if (writer.AdditionalProperties.Count > 0)
            AdditionalKeys.CheckKeys(writer.AdditionalProperties);
        return writer;
    }

    private bool TryRead(PropertyReader reader, [MaybeNullWhen(false)] out T value, out IReadOnlyList<AuthProblem> problems)
    {
        AuthProblem[] found;
        if (reader.IsValid)
        {
            value = Read(reader, default);
            found = EvaluateRead(value, reader);
        }
        else
        {
            found = ReadWithProblems(reader, out value!);
        }

        if (reader.Sql is { } sql)
            found = AddUnreadClauses(found, reader, sql);
        reader.Return();
        problems = found;
        if (!SchemaEvaluator.HasErrors(found))
            return true;
        value = default;
        return false;
    }

    /// <summary>Evaluates a value as <see cref="Validate"/> does, but requires other clauses only if the source is SQL.</summary>
    private AuthProblem[] EvaluateRead(T value, PropertyReader reader)
    {
        var writer = WriteAll(value);
        SchemaEvaluator.Fill(this, writer);
        if (reader.Sql is null)
            SchemaEvaluator.ClearMissingClause(writer);
        var problems = SchemaEvaluator.Evaluate(this, writer, reader);
        writer.Return();
        return problems;
    }

    /// <summary>
    /// Reports all problems of the source, together with those of the value or, if no value can be created, of the texts.
    /// </summary>
    private AuthProblem[] ReadWithProblems(PropertyReader reader, out T? value)
    {
        var writer = PropertyWriter.Rent(this);
        var reading = new ReadingProblems(this, reader, writer);
        value = default;
        if (reading.CanBeRead)
        {
            value = Read(reader, default);
            _write(value, writer);
            reading.FillFromValue();
        }

        var problems = SchemaEvaluator.Evaluate(this, writer, reader);
        writer.Return();
        return problems;
    }
}
