using System;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>One property of a schema: its key, the path of its member, and what the rules know of it.</summary>
internal sealed class PropertySlot
{
    private string? _sqlStart;

    internal PropertySlot(string key, string member, MemberType type, MemberOptions options, Func<string, bool>? accepts = null, string? fixedText = null)
    {
        Key = key;
        Member = member;
        Type = type;
        Options = options;
        Accepts = accepts;
        FixedText = fixedText;
        IsMasked = type == MemberType.Secret || SecretKeys.IsMasked(key);
        Aliases = Alias.TryFind(key, out var foreign) ? foreign : null;
        StatementKey = StatementKeys.TryFind(key, out var statementKey) ? statementKey : null;
    }

    public string Key { get; }

    /// <summary>From the root of the schema: <c>S3.Region</c>. Empty where no member holds it.</summary>
    public string Member { get; }

    public MemberType Type { get; }

    public MemberOptions Options { get; }

    public Func<string, bool>? Accepts { get; }

    /// <summary>What the statement says by itself: its type, or the metastore that a Glue block implies.</summary>
    public string? FixedText { get; }

    public bool IsMasked { get; }

    /// <summary>
    /// What stands before the value in a statement, from the comma behind the property before; only needed where SQL is written.
    /// </summary>
    public string SqlStart => _sqlStart ??= ",\n    " + SqlLiteral.Quote(Key) + " = \"";

    public StatementKey? StatementKey { get; }

    /// <summary>Where it is a key of another vocabulary: the parameter that it stands for.</summary>
    public Alias? Aliases { get; }

    public AwsService? Service { get; private set; }

    public Parameter? Parameter { get; private set; }

    public bool Is(MemberOptions options) => (Options & options) != 0;

    /// <summary>It belongs to an auth block with this prefix, or to none.</summary>
    public PropertySlot InBlock(string? prefix)
    {
        if (prefix is null)
            return this;
        var service = AwsServices.FromPrefix(prefix);
        if (Key.Length > prefix.Length && Parameters.TryFind(service, Key.Substring(prefix.Length + 1), out var parameter))
            (Service, Parameter) = (service, parameter);
        return this;
    }

    /// <summary>It is a setting of fe.conf.</summary>
    public void InFrontend()
    {
        if (FrontendKeys.TryFind(Key, out var parameter))
            (Service, Parameter) = (AwsService.S3, parameter);
    }

    /// <summary>The same property as seen from a containing type.</summary>
    public PropertySlot Within(string member) => new(Key, Member.Length == 0 ? "" : member + "." + Member, Type, Options, Accepts, FixedText)
    {
        Service = Service,
        Parameter = Parameter,
    };
}
