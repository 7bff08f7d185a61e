namespace StarRocks.AwsAuth.Generator;

/// <summary>Writes the schema, and the members of the interfaces that the type implements.</summary>
internal static class MembersWriter
{
    internal static void Write(SourceWriter writer, TypeModel model)
    {
        var isDerived = model.Base is not null;
        writer.Line("/// <summary>Gets the mapping, for types that contain this one. Not intended for use in your code.</summary>");
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Line(Runtime.GeneratedCode);
        var schemaType = $"{Runtime.Mapping}PropertySchema<{model.FullName}>";
        writer.Line($"{Modifiers.Static(isDerived)}{schemaType} {ReservedNames.Schema} => {Runtime.Schema};");
        if (model.Target.IsBlock)
            WriteBlock(writer, model);
        else if (model.Statement is not null)
            WriteStatement(writer, model);
        var modifiers = Modifiers.Instance(model, isDerived);
        Member(writer, $"{modifiers}{Runtime.Namespace}PropertyDictionary ToProperties() => {Runtime.Schema}.ToProperties(this);");
        Member(writer, $"{modifiers}{Runtime.Problems} Validate() => {Runtime.Schema}.Validate(this);");
    }

    private static void WriteBlock(SourceWriter writer, TypeModel model)
    {
        var modifiers = Modifiers.Instance(model, model.Base is { IsBlock: true });
        Member(writer, $"{modifiers}{Runtime.Namespace}AwsAuthMethod Method => {Runtime.Schema}.GetMethod(this);");
        // Only types that need the STS client refer to it, so that trimming can remove it from programs without such a type.
        var sts = model.Is(TypeTraits.NeedsSts) ? $", {Runtime.Mapping}RoleAssumer.Sts" : "";
        var head = $"global::Amazon.Runtime.AWSCredentials CreateCredentials({Runtime.Namespace}CredentialOptions? options = null)";
        Member(writer, $"{modifiers}{head} => {Runtime.Schema}.CreateCredentials(this, options{sts});");
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
