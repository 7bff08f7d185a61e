using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a configuration found in source code or a file, together with the location of each of its properties.</summary>
internal sealed class SourceConfiguration(SourceKind host, PropertyScope scope, Location statementLocation, TextSpan whole)
{
    public SourceKind Host => host;

    public PropertyScope Scope => scope;

    /// <summary>
    /// Gets the location of problems that concern the whole configuration: the type or <c>new</c> of a creation, or the first word of a
    /// statement.
    /// </summary>
    public Location StatementLocation => statementLocation;

    /// <summary>Gets the span of the whole configuration, which a code fix edits.</summary>
    public TextSpan Whole => whole;

    /// <summary>Gets or sets a value indicating whether properties may be added to the configuration elsewhere.</summary>
    public bool IsPartial { get; set; }

    /// <summary>Gets or sets a value indicating whether only values are checked, because the keys are checked with others.</summary>
    public bool HasOnlyValues { get; set; }

    /// <summary>Gets or sets the prefix of the S3 block; it differs from the default only for a block outside of a statement.</summary>
    public string S3Prefix { get; set; } = AwsServices.S3Prefix;

    /// <summary>Gets or sets a value indicating whether there is an S3 block, even one without properties.</summary>
    public bool HasS3 { get; set; }

    /// <summary>Gets or sets a value indicating whether there is a Glue block, even one without properties.</summary>
    public bool HasGlue { get; set; }

    /// <summary>Gets or sets the required clause that is missing; null if there is none.</summary>
    public ClauseMember? MissingClause { get; set; }

    /// <inheritdoc cref="Configuration.NamesBroker"/>
    public bool? NamesBroker { get; set; } = false;

    /// <summary>Gets or sets the version of StarRocks that the configuration is for; null if none is set.</summary>
    public StarRocksVersion? TargetVersion { get; set; }

    /// <summary>Gets or sets a value indicating whether this is a block whose statement is written elsewhere.</summary>
    public bool IsPart { get; set; }

    /// <summary>Gets the known clauses that hold no properties.</summary>
    public List<SourceClause> Clauses { get; } = [];

    /// <summary>Gets the properties in the order of the text.</summary>
    public List<SourceProperty> Properties { get; } = [];

    /// <summary>Gets the keys that are not written here but may be set elsewhere; no rule may rely on their absence.</summary>
    public List<string> PossiblySetKeys { get; } = [];

    /// <summary>Gets or sets the location of the S3 block of an object, at which missing properties are reported.</summary>
    public SourceLocation? S3Location { get; set; }

    /// <summary>Gets or sets the location of the Glue block of an object, at which missing properties are reported.</summary>
    public SourceLocation? GlueLocation { get; set; }

    /// <summary>Gets or sets a function that finds the settable member of an object for a key; it returns null if there is none.</summary>
    public Func<string, SourceMember?>? FindMember { get; set; }

    /// <summary>
    /// Gets or sets a function that finds where a step of a fix is applied in a settings file; it returns null if the step cannot be
    /// applied.
    /// </summary>
    public Func<FixStep, SettingsFixTarget?>? FindSettingsTarget { get; set; }
}
