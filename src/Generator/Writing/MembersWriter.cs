namespace StarRocks.AwsAuth.Generator;

/// <summary>Writes what every object of the type can do, whatever it stands for.</summary>
internal static class MembersWriter
{
    internal static void Write(SourceWriter writer, TypeModel model)
    {
        var isDerived = model.Base is not null;
        writer.Line("/// <summary>What the mapping of a type that contains this one is built on; not for use in code of yours.</summary>");
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Line(Runtime.GeneratedCode);
        writer.Line($"{Modifiers.Static(isDerived)}{Runtime.Mapping}PropertySchema<{model.FullName}> {ReservedNames.Schema} => {Runtime.Schema};");
        if (model.Target.IsBlock)
            WriteBlock(writer, model);
        else if (model.Statement is not null)
            WriteStatement(writer, model);
        Member(writer, $"{Modifiers.Instance(model, isDerived)}{Runtime.Namespace}PropertyDictionary ToProperties() => {Runtime.Schema}.ToProperties(this);");
        Member(writer, $"{Modifiers.Instance(model, isDerived)}{Runtime.Problems} Validate() => {Runtime.Schema}.Validate(this);");
    }

    private static void WriteBlock(SourceWriter writer, TypeModel model)
    {
        var modifiers = Modifiers.Instance(model, model.Base is { IsBlock: true });
        Member(writer, $"{modifiers}{Runtime.Namespace}AwsAuthMethod Method => {Runtime.Schema}.GetMethod(this);");
        // The STS client is named for the types that need it alone, so that trimming takes it from the others.
        var sts = model.Is(TypeTraits.NeedsSts) ? $", {Runtime.Mapping}RoleAssumer.Sts" : "";
        Member(writer, $"{modifiers}global::Amazon.Runtime.AWSCredentials CreateCredentials({Runtime.Namespace}CredentialOptions? options = null) => {Runtime.Schema}.CreateCredentials(this, options{sts});");
    }

    private static void WriteStatement(SourceWriter writer, TypeModel model)
    {
        const string Paths = "global::System.Collections.Generic.IReadOnlyList<string>";
        var modifiers = Modifiers.Instance(model, model.Base is { IsMap: false });
        var statement = Runtime.Namespace + "IStatement.";
        Member(writer, $"{Head("StatementKind", "Kind", TypeTraits.KindIsTaken)} => {Runtime.Schema}.Kind;");
        Member(writer, $"{Head(null, "Paths", TypeTraits.PathsIsTaken)} => {Runtime.Schema}.GetPaths(this);");

        string Head(string? type, string name, TypeTraits taken)
        {
            var typeName = type is null ? Paths : Runtime.Namespace + type;
            return model.Is(taken) ? $"{typeName} {statement}{name}" : $"{modifiers}{typeName} {name}";
        }
    }

    private static void Member(SourceWriter writer, string line)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line(Runtime.GeneratedCode);
        writer.Line(line);
    }
}
