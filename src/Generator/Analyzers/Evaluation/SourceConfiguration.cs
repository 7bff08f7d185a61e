using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>A configuration as it was found in source: what shall be evaluated, and where each entry of it stands.</summary>
internal sealed class SourceConfiguration(SourceHost host, PropertyScope scope, Location statementLocation, TextSpan whole)
{
    public SourceHost Host => host;

    public PropertyScope Scope => scope;

    /// <summary>What a problem of the whole stands on: the type or <c>new</c> of a creation, the statement's first word.</summary>
    public Location StatementLocation => statementLocation;

    /// <summary>All of it, for whoever fixes it.</summary>
    public TextSpan Whole => whole;

    /// <summary>What it lacks may be set elsewhere.</summary>
    public bool IsPartial { get; set; }

    /// <summary>The prefix of a block that stands alone.</summary>
    public string S3Prefix { get; set; } = AwsServices.S3Prefix;

    /// <summary>The block is there, though maybe without a key.</summary>
    public bool HasS3 { get; set; }

    /// <summary>Likewise.</summary>
    public bool HasGlue { get; set; }

    /// <summary>What it lacks that is no property; null where it lacks nothing.</summary>
    public ClauseMember? MissingClause { get; set; }

    /// <summary>In an object: its parts that are no property, as far as they are known.</summary>
    public List<SourceClause> Clauses { get; } = [];

    /// <summary>In the order of the text.</summary>
    public List<SourceProperty> Properties { get; } = [];

    /// <summary>Keys that nobody wrote here, though something else may have set them: no rule may rest on their absence.</summary>
    public List<string> PossiblySetKeys { get; } = [];

    /// <summary>In an object: the creation of its S3 block, on which what the block lacks is told.</summary>
    public Location? S3Location { get; set; }

    /// <summary>Likewise.</summary>
    public Location? GlueLocation { get; set; }

    /// <summary>In an object: the member that holds a key; null where there is none that could be set.</summary>
    public Func<string, SourceMember?>? FindMember { get; set; }

    /// <summary>In a settings file: where a step is taken there, and by what name; null where it can't be.</summary>
    public Func<FixStep, SettingsFixTarget?>? FindSettingsTarget { get; set; }
}
