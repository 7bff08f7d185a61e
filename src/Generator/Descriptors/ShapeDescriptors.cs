using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>The rules over the shape of an annotated type: an error is what keeps the generator from writing anything for it.</summary>
internal static class ShapeDescriptors
{
    internal const string Category = "StarRocks.AwsAuth.Shape";

    internal static readonly DiagnosticDescriptor NotPartial = new(
        "SRA0001",
        "An annotated type is not partial",
        "'{0}' carries [{1}] but is not partial, so nothing can be generated for it: add the modifier 'partial'",
        Category,
        DiagnosticSeverity.Error,
        true,
        "The mapping to StarRocks properties is generated into the type itself, which takes a partial declaration.",
        RuleLinks.For("SRA0001"));

    internal static readonly DiagnosticDescriptor ContainerNotPartial = new(
        "SRA0002",
        "A type that contains an annotated type is not partial",
        "'{0}' contains '{1}', which carries [{2}], but is not partial, so nothing can be generated for it: add the modifier 'partial' to '{0}'",
        Category,
        DiagnosticSeverity.Error,
        true,
        "Generated code repeats the declarations around a nested type, so each of them has to be partial.",
        RuleLinks.For("SRA0002"));

    internal static readonly DiagnosticDescriptor UnsupportedType = new(
        "SRA0003",
        "A member's type can't be mapped to a property",
        "'{0}' is of type '{1}', which can't be mapped to a StarRocks property: use string, bool, int, long, Uri, Secret, TimeSpan, an enum or a type with [PropertyMap] or [AwsAuth], or leave the member out with [PropertyIgnore]",
        Category,
        DiagnosticSeverity.Error,
        true,
        "A property's value is text. Only types whose text StarRocks reads, and types that are mapped themselves, can be members.",
        RuleLinks.For("SRA0003"));

    internal static readonly DiagnosticDescriptor DuplicateKey = new(
        "SRA0004",
        "Two members have the same key",
        "'{0}' and '{1}' both map to \"{2}\", and StarRocks keeps the last one alone: give one of them another [PropertyKey] or leave it out with [PropertyIgnore]",
        Category,
        DiagnosticSeverity.Error,
        true,
        "A property list holds a key once. Members of nested types count, since they are flattened into the same list.",
        RuleLinks.For("SRA0004"));

    internal static readonly DiagnosticDescriptor UnknownParameter = new(
        "SRA0005",
        "A member's key is unknown",
        "'{0}' maps to \"{1}\", which {2}",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "StarRocks reads the documented parameters of aws.s3 and aws.glue, and the documented properties of a statement, and silently drops every other key.",
        RuleLinks.For("SRA0005"));

    internal static readonly DiagnosticDescriptor HalfAPair = new(
        "SRA0006",
        "Only one member of a key pair is declared",
        "'{0}' declares \"{1}\" without \"{2}\", and StarRocks takes the two together or not at all: declare '{3}' too",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "An IAM user's access key is of no use without its secret key: such a block can't ever pick that identity.",
        RuleLinks.For("SRA0006"));

    internal static readonly DiagnosticDescriptor MalformedKey = new(
        "SRA0007",
        "A prefix or key is malformed",
        "{0} can't be part of a property's key: {1}",
        Category,
        DiagnosticSeverity.Error,
        true,
        "A key is words of letters, digits, '_' and '-' with single dots between them; a prefix is the same without a dot at its end.",
        RuleLinks.For("SRA0007"));

    internal static readonly DiagnosticDescriptor UnknownPrefix = new(
        "SRA0008",
        "A prefix of [AwsAuth] is none that StarRocks reads",
        "StarRocks reads an auth block under \"aws.s3\" and \"aws.glue\" alone, so everything under \"{0}\" is ignored: use one of the two, or [PropertyMap(\"{0}\")] where no authentication is meant",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "An auth block under any other prefix works for the program that owns it, but no StarRocks node looks at it.",
        RuleLinks.For("SRA0008"));

    internal static readonly DiagnosticDescriptor NotMappable = new(
        "SRA0009",
        "An annotated type is of a kind that can't be mapped",
        "'{0}' is {1}, which can't be mapped: [{2}] takes a class, record, struct or record struct",
        Category,
        DiagnosticSeverity.Error,
        true,
        "Mapping writes and reads objects, so the type needs instances that can be passed on.",
        RuleLinks.For("SRA0009"));

    internal static readonly DiagnosticDescriptor MapsNothing = new(
        "SRA0010",
        "An annotated type maps nothing",
        "'{0}' has no public property that could be mapped, so it never gives StarRocks a property: declare one, or remove [{1}]",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "Public instance properties with a getter are mapped, unless they carry [PropertyIgnore].",
        RuleLinks.For("SRA0010"));

    internal static readonly DiagnosticDescriptor LanguageTooOld = new(
        "SRA0011",
        "The language version is too low for generated code",
        "'{0}' carries [{1}], whose generated code needs C# 9 or later, but the project is compiled as C# {2}: set <LangVersion> to 9.0 or later",
        Category,
        DiagnosticSeverity.Error,
        true,
        "Nothing is generated for an older language version, rather than code that doesn't compile.",
        RuleLinks.For("SRA0011"));

    internal static readonly DiagnosticDescriptor NoConstructor = new(
        "SRA0012",
        "There is no constructor that reading could call",
        "'{0}' has no constructor whose parameters all are optional or named and typed as a mapped property, so FromProperties can't create one: add a constructor without parameters",
        Category,
        DiagnosticSeverity.Error,
        true,
        "Reading creates an object with a constructor that takes nothing, or nothing but the values of mapped properties.",
        RuleLinks.For("SRA0012"));

    internal static readonly DiagnosticDescriptor NameTaken = new(
        "SRA0013",
        "A name that generated code needs is taken",
        "'{0}' already has a member '{1}', which [{2}] generates: rename it, or remove it and use the generated one",
        Category,
        DiagnosticSeverity.Error,
        true,
        "The generator adds its members to the type itself and can't do so where a declared or inherited one has the same name.",
        RuleLinks.For("SRA0013"));

    internal static readonly DiagnosticDescriptor ContainsItself = new(
        "SRA0014",
        "A mapped type contains itself",
        "'{0}' leads back to '{1}', so its properties would never end: leave the member out with [PropertyIgnore]",
        Category,
        DiagnosticSeverity.Error,
        true,
        "Nested types are flattened into one list of keys, which a type that contains itself has no end of.",
        RuleLinks.For("SRA0014"));

    internal static readonly DiagnosticDescriptor CannotBeReadBack = new(
        "SRA0015",
        "A member is written but can't be read back",
        "'{0}' has no setter and no constructor parameter, so \"{1}\" is written but never read: add 'init' or 'set', or leave it out with [PropertyIgnore]",
        Category,
        DiagnosticSeverity.Info,
        true,
        "FromProperties and FromSettings set members by their setter or by a constructor parameter of the same name and type.",
        RuleLinks.For("SRA0015"));

    internal static readonly DiagnosticDescriptor Conflict = new(
        "SRA0016",
        "Two attributes conflict",
        "'{0}' can't be [{1}]: {2}",
        Category,
        DiagnosticSeverity.Error,
        true,
        "A type is one thing: a property map, an auth block or one kind of statement, and so are the types it derives from, save for property maps.",
        RuleLinks.For("SRA0016"));

    internal static readonly DiagnosticDescriptor ListMissing = new(
        "SRA0017",
        "A statement lacks its columns or data",
        "'{0}' has no property '{1}' of type {2}, without which StarRocks has no {3}: declare it",
        Category,
        DiagnosticSeverity.Error,
        true,
        "CREATE EXTERNAL TABLE lists its columns, and LOAD what it loads; neither statement can be written without.",
        RuleLinks.For("SRA0017"));

    internal static readonly DiagnosticDescriptor FieldNotMapped = new(
        "SRA0018",
        "A public field is not mapped",
        "'{0}' is a field, and only properties are mapped, so StarRocks never gets it: make it a property",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "Fields are left alone; a public one in an annotated type most likely was meant to be a property.",
        RuleLinks.For("SRA0018"));

    internal static readonly DiagnosticDescriptor CannotBeNested = new(
        "SRA0019",
        "A mapped type is nested where it can't be",
        "'{0}' can't be nested in '{1}': {2}",
        Category,
        DiagnosticSeverity.Error,
        true,
        "Property maps and statements hold property maps and auth blocks. A block holds parameters alone, and a statement is never part of something else.",
        RuleLinks.For("SRA0019"));

    internal static readonly DiagnosticDescriptor FileLocal = new(
        "SRA0020",
        "An annotated type is local to its file",
        "'{0}' is local to its file, which a generated file can't add to: remove the modifier 'file'",
        Category,
        DiagnosticSeverity.Error,
        true,
        "A file-local type can't have a part in another file, and the generated part always is in one of its own.",
        RuleLinks.For("SRA0020"));

    internal static readonly DiagnosticDescriptor RequiredNotMapped = new(
        "SRA0021",
        "A required member is not mapped",
        "'{0}' is required but not mapped, so FromProperties could never create a '{1}': map it, or remove 'required'",
        Category,
        DiagnosticSeverity.Error,
        true,
        "Whoever creates the object has to set every required member, and reading has a value for mapped ones alone.",
        RuleLinks.For("SRA0021"));

    internal static readonly DiagnosticDescriptor DuplicateText = new(
        "SRA0022",
        "Two values of an enum have the same text",
        "'{0}' and '{1}' of '{2}' both stand for \"{3}\", so it can't be read back: give one of them another [PropertyValue]",
        Category,
        DiagnosticSeverity.Error,
        true,
        "Each value of an enum needs a text of its own; members with the same number may share one.",
        RuleLinks.For("SRA0022"));

    internal static readonly DiagnosticDescriptor BadArgument = new(
        "SRA0023",
        "An attribute's argument has no meaning",
        "{0} of [{1}] {2}",
        Category,
        DiagnosticSeverity.Error,
        true,
        "The argument decides what is generated, so it has to be a value that is defined.",
        RuleLinks.For("SRA0023"));

    internal static readonly DiagnosticDescriptor KeyWithoutEffect = new(
        "SRA0024",
        "A [PropertyKey] has no effect",
        "[PropertyKey] on '{0}' has no effect: {1}",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "A key belongs to a member that is one property.",
        RuleLinks.For("SRA0024"));

    internal static readonly ImmutableArray<DiagnosticDescriptor> All = ImmutableArray.Create(
        NotPartial,
        ContainerNotPartial,
        UnsupportedType,
        DuplicateKey,
        UnknownParameter,
        HalfAPair,
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
        KeyWithoutEffect);
}
