using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a problem with the configuration that was evaluated, from which a rule creates its fixes.</summary>
internal sealed class Finding(Configuration configuration, IReadOnlyList<WrittenProperty> properties, Problem problem)
{
    public Configuration Configuration => configuration;

    public Problem Problem => problem;

    /// <summary>Gets the block that the problem is about.</summary>
    public AuthBlock Block => AwsServices.PrefixOf(problem.Key) == AwsServices.GluePrefix ? configuration.Glue : configuration.S3;

    /// <summary>Gets the parameter that the problem is about; null if it is about another key.</summary>
    public Parameter? Parameter
    {
        get
        {
            var key = configuration.Scope.AsRead(problem.Key);
            if (configuration.Scope.IsFrontend)
                return FrontendKeys.TryFind(key, out var setting) ? setting : null;
            var prefix = Block.Prefix + ".";
            var isInBlock = key.StartsWith(prefix, StringComparison.Ordinal);
            return isInBlock && Parameters.TryFind(Block.Service, key.Substring(prefix.Length), out var parameter) ? parameter : null;
        }
    }

    /// <summary>Gets the value that the problem is about; null if it is not known.</summary>
    public string? Value => problem.Position < 0 ? null : properties[problem.Position].Value;

    /// <summary>Gets a value indicating whether the property of the problem is in a clause where StarRocks reads no AWS key.</summary>
    public bool IsMisplaced => problem.Position >= 0 && properties[problem.Position].IsMisplaced;

    /// <summary>Gets a value indicating whether the problem is about a second property with the same known value.</summary>
    public bool IsRepeated => problem is { Position: >= 0, Related: >= 0 } && Value is { } value
        && string.Equals(value, properties[problem.Related].Value, StringComparison.Ordinal);

    /// <summary>Returns a value to set for another parameter, too; null if it is not known, or contains credentials.</summary>
    public string? ToCopy(Parameter parameter) => Block[parameter] is { } text && ValueMask.Find(text).Count == 0 ? text : null;

    /// <summary>Creates the step that sets another value in the property of the problem.</summary>
    public FixStep SetValue(string? text) => FixStep.SetValue(problem.Key, problem.Position, text);

    /// <summary>Creates the step that changes the key in the property of the problem. A prefix of the statement is kept.</summary>
    public FixStep Rename(string key) => Rename(problem.Key, problem.Position, key);

    /// <summary>Creates the steps that change the key of each property for which there is another one.</summary>
    /// <param name="other">Returns the other key of a property; null if there is none.</param>
    public FixStep[] RenameEach(Func<WrittenProperty, string?> other)
    {
        var steps = new List<FixStep>();
        for (var i = 0; i < properties.Count; i++)
        {
            if (!properties[i].IsMisplaced && other(properties[i]) is { } key)
                steps.Add(Rename(properties[i].Key.Trim(), i, key));
        }

        return [.. steps];
    }

    /// <summary>Creates the steps that remove every property of the key of the problem.</summary>
    public FixStep[] Remove() => Remove(problem.Key);

    /// <summary>Creates the steps that remove every property of a key.</summary>
    public FixStep[] Remove(string key) => [.. Entries(key, static (written, position) => FixStep.Remove(written, position))];

    /// <inheritdoc cref="Remove(string)"/>
    public FixStep[] Remove(StatementKey key) => Remove(key.Name);

    /// <summary>Creates the steps that remove every property of some parameters.</summary>
    public FixStep[] Remove(AuthBlock block, ParameterSet parameters)
    {
        var steps = new List<FixStep>();
        foreach (var parameter in parameters & block.Present)
            steps.AddRange(Remove(block.Key(parameter)));
        return InOrder(steps);
    }

    /// <summary>
    /// Creates the steps that set flags to false if they are true. Removing a flag would leave the default of a member, or what StarRocks
    /// stores.
    /// </summary>
    public FixStep[] SetFalse(AuthBlock block, ParameterSet flags)
    {
        var steps = new List<FixStep>();
        foreach (var flag in flags & block.TrueFlags)
            steps.Add(Set(block.Key(flag), Booleans.False));
        return InOrder(steps);
    }

    /// <summary>Creates the step that sets a parameter, in its property if it has one.</summary>
    /// <param name="block">The block.</param>
    /// <param name="parameter">The parameter.</param>
    /// <param name="text">The value; null if only the user knows it.</param>
    public FixStep Set(AuthBlock block, Parameter parameter, string? text) => Set(block.Key(parameter), text);

    /// <inheritdoc cref="Set(AuthBlock, Parameter, string?)"/>
    public FixStep Set(StatementKey key, string? text) => Set(key.Name, text);

    /// <summary>Indicates whether a key has a property, with any value.</summary>
    public bool IsWritten(string key) => Entries(key, static (_, position) => position).Count > 0;

    /// <summary>Sorts the steps by their properties in the text.</summary>
    private static FixStep[] InOrder(List<FixStep> steps)
    {
        steps.Sort(static (a, b) => a.Position != b.Position ? a.Position.CompareTo(b.Position) : string.CompareOrdinal(a.Key, b.Key));
        return [.. steps];
    }

    private FixStep Set(string key, string? text)
    {
        var steps = Entries(key, (written, position) => FixStep.SetValue(written, position, text));

        // StarRocks uses the last one.
        return steps.Count > 0 ? steps[steps.Count - 1] : FixStep.Add(HasPrefixedKey() ? configuration.Scope.KeyPrefix + key : key, text);
    }

    private FixStep Rename(string written, int position, string key) =>
        FixStep.Rename(written, position, IsPrefixed(written) ? configuration.Scope.KeyPrefix + key : key);

    private bool IsPrefixed(string key) => configuration.Scope.KeyPrefix is { } prefix && key.StartsWith(prefix, StringComparison.Ordinal);

    private bool HasPrefixedKey()
    {
        foreach (var property in properties)
        {
            if (IsPrefixed(property.Key.Trim()))
                return true;
        }

        return false;
    }

    private List<T> Entries<T>(string key, Func<string, int, T> select)
    {
        var found = new List<T>();
        var wanted = AsRead(key);
        for (var i = 0; i < properties.Count; i++)
        {
            if (!properties[i].IsMisplaced && string.Equals(AsRead(properties[i].Key), wanted, StringComparison.Ordinal))
                found.Add(select(properties[i].Key.Trim(), i));
        }

        return found;
    }

    /// <summary>Returns the key that StarRocks looks up. A catalog can read its keys without their prefix, too.</summary>
    private string AsRead(string written)
    {
        var key = configuration.Scope.AsRead(written);
        if (StatementKeys.TryFind(key, out _) || configuration.Catalog is not { ReadsKeysWithoutPrefix: true, KeyPrefix: { } prefix })
            return key;
        var lower = key.ToLowerInvariant();
        var full = lower.StartsWith(prefix, StringComparison.Ordinal) ? lower : prefix + lower;
        return StatementKeys.TryFind(full, out _) ? full : key;
    }
}
