using System;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>Represents a property of a schema: its key, the path of its member, and its parameter or statement key.</summary>
internal sealed class PropertySlot
{
    private string? _sqlStart;

    internal PropertySlot(
        string key,
        string member,
        MemberType type,
        MemberOptions options,
        Func<string, bool>? accepts = null,
        string? fixedText = null)
    {
        IsMasked = type == MemberType.Secret || SecretKeys.IsMasked(key);
        Key = IsMasked && !SecretKeys.IsMasked(key) ? SecretKeyMark.Mark(key) : key;
        Member = member;
        Type = type;
        Options = options;
        Accepts = accepts;
        FixedText = fixedText;
        MayHoldValue = member.Length == 0 && !KeyText.IsKnown(key);
        Alias = Rules.Alias.TryFind(key, out var alias) ? alias : null;
        StatementKey = StatementKeys.TryFind(key, out var statementKey) ? statementKey : null;
    }

    public string Key { get; }

    /// <summary>The path from the root of the schema, such as <c>S3.Region</c>; empty if the property has no member.</summary>
    public string Member { get; }

    public MemberType Type { get; }

    public MemberOptions Options { get; }

    /// <summary>Whether a text is a value of an enum member.</summary>
    public Func<string, bool>? Accepts { get; }

    /// <summary>The value that the statement implies: the type of a catalog, or Glue as the metastore.</summary>
    public string? FixedText { get; }

    public bool IsMasked { get; }

    /// <summary>Whether the key comes from a text, which can contain a value in the place of a key.</summary>
    public bool MayHoldValue { get; }

    /// <summary>The SQL from the comma before the property to the opening quote of its value, created when SQL is first written.</summary>
    public string SqlStart => _sqlStart ??= ",\n    " + SqlLiteral.Quote(Key) + " = \"";

    public StatementKey? StatementKey { get; }

    /// <summary>The parameter that the key means, if the key belongs to another vocabulary.</summary>
    public Alias? Alias { get; }

    public AwsService? Service { get; private set; }

    public Parameter? Parameter { get; private set; }

    public bool Is(MemberOptions options) => (Options & options) != 0;

    /// <summary>Sets the service and the parameter if the key is one of an auth block with this prefix.</summary>
    public PropertySlot InBlock(string? prefix)
    {
        if (prefix is null)
            return this;
        var service = AwsServices.FromPrefix(prefix);
        if (Key.Length > prefix.Length && Parameters.TryFind(service, Key.Substring(prefix.Length + 1), out var parameter))
            (Service, Parameter) = (service, parameter);
        return this;
    }

    /// <summary>Sets the service and the parameter if the key is a setting of <c>fe.conf</c>.</summary>
    public void InFrontend()
    {
        if (FrontendKeys.TryFind(Key, out var parameter))
            (Service, Parameter) = (AwsService.S3, parameter);
    }

    /// <summary>Returns the property as a part of a member of a containing type.</summary>
    public PropertySlot Within(string member)
    {
        var path = Member.Length == 0 ? "" : member + "." + Member;
        return new(Key, path, Type, Options, Accepts, FixedText) { Service = Service, Parameter = Parameter };
    }
}
