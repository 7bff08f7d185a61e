using System.Collections.Generic;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>One DATA INFILE of a load.</summary>
internal sealed class PlainLoadData
{
    public List<string> Paths { get; } = [];

    public string Table { get; set; } = "";

    /// <summary>The members of <c>LoadData</c> that are set, each with its value as an expression.</summary>
    public List<(string Member, string Value)> Members { get; } = [];
}
