using System;

namespace StarRocks.AwsAuth.Generator.Tests.Robustness;

/// <summary>A member as the random shapes have it.</summary>
internal sealed record RandomMember(string Type, string Accessors, bool Required, bool Initialised)
{
    public bool IsMap => Type.StartsWith("Part", StringComparison.Ordinal) || Type.StartsWith("Pair", StringComparison.Ordinal);

    public string Declare(string name, string kind)
    {
        var accessors = kind.StartsWith("readonly", StringComparison.Ordinal) ? "get; init;" : Accessors;
        var mustHaveValue = !Type.EndsWith('?') && !Required;
        return $"public {(Required ? "required " : "")}{Type} {name} {{ {accessors} }}{(Initialised || mustHaveValue ? $" = {Value};" : "")}";
    }

    private string Value => Type.TrimEnd('?') switch
    {
        "string" => "\"text\"",
        "bool" => "true",
        "int" or "long" => "42",
        "Secret" => "global::StarRocks.AwsAuth.Secret.FromString(\"hidden\")",
        "Mode" => "(Mode)1",
        "global::System.Uri" => "new(\"http://one.example/\")",
        "global::System.TimeSpan" => "new(0, 0, 1)",
        _ => "new()",
    };
}
