using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace StarRocks.AwsAuth.Policies;

/// <summary>
/// An IAM policy. It is written as <c>aws iam</c> takes it, always the same way; two are equal where they say the same in the
/// same order. See <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#access_policies-json">Overview of JSON policies</see>.
/// </summary>
public sealed class PolicyDocument : IEquatable<PolicyDocument>
{
    /// <summary>The version of the policy language that every document here is written in.</summary>
    public const string CurrentVersion = "2012-10-17";

    /// <summary>Makes a policy of statements.</summary>
    /// <param name="statements">At least one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="statements"/> is null.</exception>
    /// <exception cref="ArgumentException">There is none, one is null, or one says no action, or both Action and NotAction, or the like.</exception>
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
            throw new ArgumentException("A policy needs a statement.", nameof(statements));
        foreach (var statement in Statements)
        {
            if (Fault(statement) is { } fault)
                throw new ArgumentException(fault, nameof(statements));
        }
    }

    /// <summary>The version of the policy language: <c>2012-10-17</c>, or in an old policy that was read <c>2008-10-17</c>.</summary>
    public string Version { get; }

    /// <summary>The id of a policy that was read and has one.</summary>
    public string? Id { get; }

    /// <summary>The statements, in order.</summary>
    public IReadOnlyList<PolicyStatement> Statements { get; }

    /// <summary>Reads a policy, as <c>aws iam get-role-policy</c> shows it.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">It is not an IAM policy; the message says where.</exception>
    public static PolicyDocument Parse(string json) => PolicyJsonReader.Read(json ?? throw new ArgumentNullException(nameof(json)));

    /// <summary>Reads a policy, without throwing.</summary>
    /// <param name="json">The document, or null.</param>
    /// <param name="document">The policy.</param>
    /// <returns>Whether it is an IAM policy.</returns>
    public static bool TryParse([NotNullWhen(true)] string? json, [NotNullWhen(true)] out PolicyDocument? document)
    {
        document = null;
        try
        {
            document = json is null ? null : PolicyJsonReader.Read(json);
        }
        catch (FormatException)
        {
            // The answer is in what is returned.
        }

        return document is not null;
    }

    /// <summary>The policy as JSON: indented by two, lines ended by a line feed, ASCII alone, the same on every machine.</summary>
    /// <returns>The document.</returns>
    public string ToJson() => PolicyJsonWriter.Write(this);

    /// <inheritdoc/>
    public bool Equals(PolicyDocument? other) => other is not null
        && string.Equals(Version, other.Version, StringComparison.Ordinal)
        && string.Equals(Id, other.Id, StringComparison.Ordinal)
        && PolicyText.AreEqual(Statements, other.Statements);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PolicyDocument);

    /// <inheritdoc/>
    public override int GetHashCode() => Statements.Aggregate(Statements.Count, static (hash, statement) => unchecked((hash * 31) + statement.GetHashCode()));

    /// <summary>The JSON.</summary>
    /// <returns>As <see cref="ToJson"/>.</returns>
    public override string ToString() => ToJson();

    private static string? Fault(PolicyStatement? statement) => statement switch
    {
        null => "A statement is null.",
        _ when (statement.Actions.Count == 0) == (statement.NotActions.Count == 0) => "A statement has either Action or NotAction.",
        _ when statement.Resources.Count > 0 && statement.NotResources.Count > 0 => "A statement can't have both Resource and NotResource.",
        _ when statement.Principals.Count > 0 && statement.NotPrincipals.Count > 0 => "A statement can't have both Principal and NotPrincipal.",
        _ => null,
    };
}
