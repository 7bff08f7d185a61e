using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace StarRocks.AwsAuth.Policies;

/// <summary>
/// Represents an IAM policy. Two policies are equal if they contain the same elements in the same order. See
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#access_policies-json">Overview of JSON policies</see>.
/// </summary>
public sealed class PolicyDocument : IEquatable<PolicyDocument>
{
    /// <summary>The version of the policy language that new policies use.</summary>
    public const string CurrentVersion = "2012-10-17";

    /// <summary>
    /// Initializes a new instance of the <see cref="PolicyDocument"/> class with the current version of the policy language.
    /// </summary>
    /// <param name="statements">The statements: at least one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="statements"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// There is no statement, or a statement is <see langword="null"/>, has neither or both of Action and NotAction, or has both of
    /// Resource and NotResource or both of Principal and NotPrincipal.
    /// </exception>
    public PolicyDocument(IEnumerable<PolicyStatement> statements)
        : this(statements, CurrentVersion, id: null)
    {
    }

    internal PolicyDocument(IEnumerable<PolicyStatement> statements, string version, string? id)
    {
        Statements = [.. statements ?? throw new ArgumentNullException(nameof(statements))];
        Version = version;
        Id = id;
        if (Statements.Count == 0)
            throw new ArgumentException("A policy must have at least one statement.", nameof(statements));
        foreach (var statement in Statements)
        {
            if (Fault(statement) is { } fault)
                throw new ArgumentException(fault, nameof(statements));
        }
    }

    /// <summary>Gets the version of the policy language: <c>2012-10-17</c>, or <c>2008-10-17</c> in an old policy.</summary>
    public string Version { get; }

    /// <summary>Gets the id of a policy that was read from JSON; <see langword="null"/> if it has none.</summary>
    public string? Id { get; }

    /// <summary>Gets the statements in their original order.</summary>
    public IReadOnlyList<PolicyStatement> Statements { get; }

    /// <summary>Reads a policy from JSON, such as the document that <c>aws iam get-role-policy</c> returns.</summary>
    /// <param name="json">The JSON document.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not an IAM policy; the message names the invalid element.</exception>
    public static PolicyDocument Parse(string json) => PolicyJsonReader.Read(json ?? throw new ArgumentNullException(nameof(json)));

    /// <summary>Reads a policy from JSON, and returns whether that succeeds.</summary>
    /// <param name="json">The JSON document; <see langword="null"/> is not a policy.</param>
    /// <param name="document">The policy; <see langword="null"/> if the text is not an IAM policy.</param>
    /// <returns><see langword="true"/> if the text is an IAM policy; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? json, [NotNullWhen(true)] out PolicyDocument? document)
    {
        document = null;
        try
        {
            document = json is null ? null : PolicyJsonReader.Read(json);
        }
        catch (FormatException)
        {
            // The return value reports it.
        }

        return document is not null;
    }

    /// <summary>Returns the policy as JSON, in the format that <c>aws iam</c> accepts.</summary>
    /// <returns>The JSON document: ASCII, indented by two spaces, with line feeds, and the same on every machine.</returns>
    public string ToJson() => PolicyJsonWriter.Write(this);

    /// <inheritdoc/>
    public bool Equals(PolicyDocument? other) => other is not null
        && string.Equals(Version, other.Version, StringComparison.Ordinal)
        && string.Equals(Id, other.Id, StringComparison.Ordinal)
        && PolicyText.AreEqual(Statements, other.Statements);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PolicyDocument);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Statements.Aggregate(Statements.Count, static (hash, statement) => unchecked((hash * 31) + statement.GetHashCode()));

    /// <summary>Returns the policy as JSON.</summary>
    /// <returns>The result of <see cref="ToJson"/>.</returns>
    public override string ToString() => ToJson();

    private static string? Fault(PolicyStatement? statement) => statement switch
    {
        null => "A statement is null.",
        _ when (statement.Actions.Count == 0) == (statement.NotActions.Count == 0) => "A statement must have either Action or NotAction.",
        _ when statement.Resources.Count > 0 && statement.NotResources.Count > 0 =>
            "A statement cannot have both Resource and NotResource.",
        _ when statement.Principals.Count > 0 && statement.NotPrincipals.Count > 0 =>
            "A statement cannot have both Principal and NotPrincipal.",
        _ => null,
    };
}
