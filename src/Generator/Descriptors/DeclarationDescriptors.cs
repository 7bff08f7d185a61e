using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Contains the diagnostic descriptors of the rules about annotated types. An error prevents the generation of code.</summary>
internal static class DeclarationDescriptors
{
    internal const string Category = "StarRocks.AwsAuth.Shape";

    internal static readonly DiagnosticDescriptor NotPartial = new(
        "SRA0001",
        "Annotated type is not partial",
        "'{0}' has the attribute [{1}] but is not partial, so no code is generated for it. Add the modifier 'partial'.",
        Category,
        DiagnosticSeverity.Error,
        true,
        "Generated members are added to the type itself, which has to be partial.",
        RuleLinks.For("SRA0001"));

    internal static readonly DiagnosticDescriptor ContainerNotPartial = new(
        "SRA0002",
        "Containing type is not partial",
        "'{0}' contains '{1}', which has the attribute [{2}], but is not partial, so no code is generated. "
        + "Add the modifier 'partial' to '{0}'.",
        Category,
        DiagnosticSeverity.Error,
        true,
        "Generated code repeats the declarations around a nested type, so each of them has to be partial.",
        RuleLinks.For("SRA0002"));

    internal static readonly DiagnosticDescriptor UnsupportedType = new(
        "SRA0003",
        "Unsupported member type",
        "'{0}' has the type '{1}', which cannot be mapped to a StarRocks property. Use string, bool, int, long, Uri, Secret, "
        + "TimeSpan, an enum, or a type with [PropertyMap] or [AwsAuth], or exclude it with [PropertyIgnore].",
        Category,
        DiagnosticSeverity.Error,
        true,
        "The value of a property is text. Members can have types whose text StarRocks reads, and types that are mapped themselves.",
        RuleLinks.For("SRA0003"));

    internal static readonly DiagnosticDescriptor DuplicateKey = new(
        "SRA0004",
        "Duplicate key",
        "'{0}' and '{1}' both map to \"{2}\", and StarRocks silently uses only the last value. "
        + "Change a [PropertyKey], or exclude a member with [PropertyIgnore].",
        Category,
        DiagnosticSeverity.Error,
        true,
        "A property list contains each key once. Members of nested types count, because they are flattened into the same list.",
        RuleLinks.For("SRA0004"));

    internal static readonly DiagnosticDescriptor UnknownParameter = new(
        "SRA0005",
        "Unknown key of a member",
        "'{0}' maps to \"{1}\", which {2}",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "StarRocks reads the documented parameters of aws.s3 and aws.glue and the documented properties of a statement, "
        + "and silently ignores every other key.",
        RuleLinks.For("SRA0005"));

    internal static readonly DiagnosticDescriptor IncompleteKeyPair = new(
        "SRA0006",
        "Incomplete key pair declaration",
        "'{0}' declares \"{1}\" without \"{2}\", but StarRocks uses them only together. Declare '{3}' as well.",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "The access key of an IAM user cannot be used without its secret key.",
        RuleLinks.For("SRA0006"));

    internal static readonly DiagnosticDescriptor MalformedKey = new(
        "SRA0007",
        "Malformed prefix or key",
        "{0} cannot be part of a property key because {1}. Use words of letters, digits, '_' and '-', separated by single dots.",
        Category,
        DiagnosticSeverity.Error,
        true,
        "A key consists of words of letters, digits, '_' and '-', separated by single dots.",
        RuleLinks.For("SRA0007"));

    internal static readonly DiagnosticDescriptor UnknownPrefix = new(
        "SRA0008",
        "Prefix is not read by StarRocks",
        "StarRocks reads auth blocks only under \"aws.s3\" and \"aws.glue\", so all properties under \"{0}\" are ignored. "
        + "Use one of these prefixes, or [PropertyMap(\"{0}\")] for properties without AWS meaning.",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "No StarRocks node reads an auth block with another prefix.",
        RuleLinks.For("SRA0008"));

    internal static readonly DiagnosticDescriptor NotMappable = new(
        "SRA0009",
        "Type cannot be mapped",
        "'{0}' is {1}, which cannot be mapped. Use [{2}] on a class, record, struct or record struct.",
        Category,
        DiagnosticSeverity.Error,
        true,
        "Only types with instances that can be passed on can be mapped.",
        RuleLinks.For("SRA0009"));

    internal static readonly DiagnosticDescriptor MapsNothing = new(
        "SRA0010",
        "Annotated type maps nothing",
        "'{0}' has no public property to map, so StarRocks receives nothing from it. Declare one, or remove [{1}].",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "Public instance properties with a getter are mapped, except those with [PropertyIgnore].",
        RuleLinks.For("SRA0010"));

    internal static readonly DiagnosticDescriptor LanguageTooOld = new(
        "SRA0011",
        "Language version is too low",
        "'{0}' has the attribute [{1}], whose generated code requires C# 9, but the project uses C# {2}. "
        + "Set <LangVersion> to 9.0 or later.",
        Category,
        DiagnosticSeverity.Error,
        true,
        "No code is generated for an older language version.",
        RuleLinks.For("SRA0011"));

    internal static readonly DiagnosticDescriptor NoConstructor = new(
        "SRA0012",
        "No usable constructor",
        "'{0}' has no constructor that FromProperties can call: each parameter must be optional, or have the name and type of a mapped "
        + "property. Add a constructor without parameters.",
        Category,
        DiagnosticSeverity.Error,
        true,
        "An object is created with a constructor that has no parameters, or only parameters for mapped properties.",
        RuleLinks.For("SRA0012"));

    internal static readonly DiagnosticDescriptor NameTaken = new(
        "SRA0013",
        "Name of a generated member is taken",
        "'{0}' already has a member '{1}', which [{2}] generates. Rename it, or remove it and use the generated member.",
        Category,
        DiagnosticSeverity.Error,
        true,
        "A declared or inherited member prevents the generation of a member with the same name.",
        RuleLinks.For("SRA0013"));

    internal static readonly DiagnosticDescriptor ContainsItself = new(
        "SRA0014",
        "Mapped type contains itself",
        "'{0}' contains '{1}' again, so its list of properties would be endless. Exclude the member with [PropertyIgnore].",
        Category,
        DiagnosticSeverity.Error,
        true,
        "Nested types are flattened into one list of keys, which is endless for a type that contains itself.",
        RuleLinks.For("SRA0014"));

    internal static readonly DiagnosticDescriptor CannotBeReadBack = new(
        "SRA0015",
        "Member cannot be read back",
        "'{0}' has no setter and no constructor parameter, so \"{1}\" is written but never read. "
        + "Add 'init' or 'set', or exclude it with [PropertyIgnore].",
        Category,
        DiagnosticSeverity.Info,
        true,
        "FromProperties and FromSettings set members by their setter or by a constructor parameter of the same name and type.",
        RuleLinks.For("SRA0015"));

    internal static readonly DiagnosticDescriptor Conflict = new(
        "SRA0016",
        "Conflicting attributes",
        "'{0}' cannot be [{1}] because {2}. Remove one of the two attributes, or declare a type for each.",
        Category,
        DiagnosticSeverity.Error,
        true,
        "A type is either a property map, an auth block or one kind of statement; only a property map can be the base of another.",
        RuleLinks.For("SRA0016"));

    internal static readonly DiagnosticDescriptor ListMissing = new(
        "SRA0017",
        "Statement without its columns, data or path",
        "'{0}' has no property '{1}' of type {2}, so the statement has no {3} and StarRocks rejects it. Declare the property.",
        Category,
        DiagnosticSeverity.Error,
        true,
        "The statement cannot be written without this value.",
        RuleLinks.For("SRA0017"));

    internal static readonly DiagnosticDescriptor FieldNotMapped = new(
        "SRA0018",
        "Public field is not mapped",
        "'{0}' is a field. Only properties are mapped, so StarRocks never receives its value. Change it to a property.",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "A public field in an annotated type is most likely meant to be a property.",
        RuleLinks.For("SRA0018"));

    internal static readonly DiagnosticDescriptor CannotBeNested = new(
        "SRA0019",
        "Mapped type cannot be nested here",
        "'{0}' cannot be nested in '{1}' because {2}. Exclude the member with [PropertyIgnore], or use another type.",
        Category,
        DiagnosticSeverity.Error,
        true,
        "Property maps and statements contain property maps and auth blocks. An auth block contains only parameters, "
        + "and a statement is never part of another type.",
        RuleLinks.For("SRA0019"));

    internal static readonly DiagnosticDescriptor FileLocal = new(
        "SRA0020",
        "Annotated type is file-local",
        "'{0}' is file-local, so no other file can add generated members to it. Remove the modifier 'file'.",
        Category,
        DiagnosticSeverity.Error,
        true,
        "A file-local type cannot have another declaration in a generated file.",
        RuleLinks.For("SRA0020"));

    internal static readonly DiagnosticDescriptor RequiredNotMapped = new(
        "SRA0021",
        "Required member is not mapped",
        "'{0}' is required but not mapped, so FromProperties cannot create a '{1}'. Map it, or remove 'required'.",
        Category,
        DiagnosticSeverity.Error,
        true,
        "Every required member has to be set, and reading has values only for mapped members.",
        RuleLinks.For("SRA0021"));

    internal static readonly DiagnosticDescriptor DuplicateText = new(
        "SRA0022",
        "Duplicate enum text",
        "'{0}' and '{1}' of '{2}' both have the text \"{3}\", so it cannot be read back. Change a [PropertyValue].",
        Category,
        DiagnosticSeverity.Error,
        true,
        "Each value of an enum needs its own text; members with the same number may share one.",
        RuleLinks.For("SRA0022"));

    internal static readonly DiagnosticDescriptor BadArgument = new(
        "SRA0023",
        "Invalid attribute argument",
        "{0} of [{1}] {2}",
        Category,
        DiagnosticSeverity.Error,
        true,
        "The argument decides what is generated, so it has to be a defined value.",
        RuleLinks.For("SRA0023"));

    internal static readonly DiagnosticDescriptor KeyWithoutEffect = new(
        "SRA0024",
        "PropertyKey is ignored",
        "[PropertyKey] on '{0}' is ignored because {1}. Remove the attribute.",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "[PropertyKey] applies only to a member that is mapped to a single property.",
        RuleLinks.For("SRA0024"));

    internal static readonly DiagnosticDescriptor NotBindable = new(
        "SRA0025",
        "Configuration binder cannot bind the type",
        "'{0}' is bound by the .NET configuration binder, which {1}. Use {0}.FromSettings(section.AsEnumerable(makePathsRelative: true)).",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "The .NET configuration binder reads some members differently from FromSettings.",
        RuleLinks.For("SRA0025"));

    internal static readonly ImmutableArray<DiagnosticDescriptor> All = ImmutableArray.Create(
        NotPartial,
        ContainerNotPartial,
        UnsupportedType,
        DuplicateKey,
        UnknownParameter,
        IncompleteKeyPair,
        MalformedKey,
        UnknownPrefix,
        NotMappable,
        MapsNothing,
        LanguageTooOld,
        NoConstructor,
        NameTaken,
        ContainsItself,
        CannotBeReadBack,
        Conflict,
        ListMissing,
        FieldNotMapped,
        CannotBeNested,
        FileLocal,
        RequiredNotMapped,
        DuplicateText,
        BadArgument,
        KeyWithoutEffect,
        NotBindable);
}
