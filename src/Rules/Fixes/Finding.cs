using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>A problem together with all that was evaluated: from this a rule says how to fix it.</summary>
internal sealed class Finding(Configuration configuration, IReadOnlyList<WrittenProperty> properties, Problem problem)
{
    public Configuration Configuration => configuration;

    public Problem Problem => problem;

    /// <summary>The block that the problem is about.</summary>
    public AuthBlock Block => AwsServices.PrefixOf(problem.Key) == AwsServices.GluePrefix ? configuration.Glue : configuration.S3;

    /// <summary>The parameter that the problem is about, if it is about one.</summary>
    public Parameter? Parameter
    {
        get
        {
            var key = configuration.Scope.AsRead(problem.Key);
            var prefix = Block.Prefix + ".";
            return key.StartsWith(prefix, StringComparison.Ordinal) && Parameters.TryFind(Block.Service, key.Substring(prefix.Length), out var parameter) ? parameter : null;
        }
    }

    /// <summary>The value that the problem is about, where it is known.</summary>
    public string? Value => problem.Entry < 0 ? null : properties[problem.Entry].Value;

    /// <summary>The problem's own entry stands in a clause that takes no AWS key.</summary>
    public bool IsMisplaced => problem.Entry >= 0 && properties[problem.Entry].IsMisplaced;

    /// <summary>The problem's own entry with another value.</summary>
    public FixStep ToValue(string? text) => FixStep.SetValue(problem.Key, problem.Entry, text);

    /// <summary>The problem's own entry with another key, of which what stands before the prefix stays.</summary>
    public FixStep ToKey(string key) => FixStep.Rename(problem.Key, problem.Entry, IsPrefixed(problem.Key) ? configuration.Scope.KeyPrefix + key : key);

    /// <summary>Every entry of the problem's key goes.</summary>
    public FixStep[] Remove() => Remove(problem.Key);

    /// <summary>Every entry of this key goes, if there is one.</summary>
    public FixStep[] Remove(string key) => [.. Entries(key, static (written, entry) => FixStep.Remove(written, entry))];

    public FixStep[] Remove(StatementKey key) => Remove(key.Name);

    /// <summary>Whatever is written of these parameters goes.</summary>
    public FixStep[] Remove(AuthBlock block, ParameterSet parameters)
    {
        var steps = new List<FixStep>();
        foreach (var parameter in parameters & block.Given)
            steps.AddRange(Remove(block.Key(parameter)));
        return InOrder(steps);
    }

    /// <summary>The flags that are on are said to be off, since taking them out would leave what a member or a stored catalog has.</summary>
    public FixStep[] TurnOff(AuthBlock block, ParameterSet flags)
    {
        var steps = new List<FixStep>();
        foreach (var flag in flags & block.TrueFlags)
            steps.Add(Set(block.Key(flag), Booleans.False));
        return InOrder(steps);
    }

    /// <summary>Gives the parameter this value: where it is written already, there; null where only the user knows it.</summary>
    public FixStep Set(AuthBlock block, Parameter parameter, string? text) => Set(block.Key(parameter), text);

    public FixStep Set(StatementKey key, string? text) => Set(key.Name, text);

    /// <summary>Whether the key is written, whatever its value.</summary>
    public bool IsWritten(string key) => Entries(key, static (_, entry) => entry).Count > 0;

    /// <summary>Sorts the steps by their properties in the text.</summary>
    private static FixStep[] InOrder(List<FixStep> steps)
    {
        steps.Sort(static (a, b) => a.Entry != b.Entry ? a.Entry.CompareTo(b.Entry) : string.CompareOrdinal(a.Key, b.Key));
        return [.. steps];
    }

    private FixStep Set(string key, string? text)
    {
        var steps = Entries(key, (written, entry) => FixStep.SetValue(written, entry, text));

        // The last one is the one that counts.
        return steps.Count > 0 ? steps[steps.Count - 1] : FixStep.Add(ArePrefixed() ? configuration.Scope.KeyPrefix + key : key, text);
    }

    private bool IsPrefixed(string key) => configuration.Scope.KeyPrefix is { } prefix && key.StartsWith(prefix, StringComparison.Ordinal);

    private bool ArePrefixed()
    {
        foreach (var property in properties)
        {
            if (IsPrefixed(property.Key.Trim()))
                return true;
        }

        return false;
    }

    private List<T> Entries<T>(string key, Func<string, int, T> each)
    {
        var found = new List<T>();
        var wanted = configuration.Scope.AsRead(key);
        for (var i = 0; i < properties.Count; i++)
        {
            if (!properties[i].IsMisplaced && string.Equals(configuration.Scope.AsRead(properties[i].Key), wanted, StringComparison.Ordinal))
                found.Add(each(properties[i].Key.Trim(), i));
        }

        return found;
    }
}
