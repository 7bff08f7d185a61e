namespace StarRocks.AwsAuth.Generator;

/// <summary>Writes the expressions that read the members of a type.</summary>
internal sealed class MemberValues
{
    private readonly TypeModel _model;
    private readonly int[] _ordinals;

    public MemberValues(TypeModel model)
    {
        _model = model;
        _ordinals = new int[model.Members.Count];
        var ordinal = 0;
        for (var i = 0; i < _ordinals.Length; i++)
        {
            _ordinals[i] = ordinal;
            if (model.Members[i].Type.IsMapped)
                ordinal++;
        }
    }

    /// <summary>Returns an expression that falls back to the value of the initial object.</summary>
    public string Value(int member) => Read(member, Initial(_model.Members[member]));

    /// <summary>Returns an expression for use before the initial object exists.</summary>
    public string FirstValue(int member) => Read(member, null);

    public string Argument(ArgumentModel argument) => Value(argument.Member) + NullForgiving(argument);

    public string FirstArgument(ArgumentModel argument) => Read(argument.Member, argument.Default) + NullForgiving(argument);

    /// <summary>A parameter that is not nullable can set a nullable member. It gets null if there is no property.</summary>
    private static string NullForgiving(ArgumentModel argument) => argument.NeedsNullForgiving ? "!" : "";

    private string Read(int index, string? initial)
    {
        var member = _model.Members[index];
        var ordinal = _ordinals[index];
        switch (member.Type)
        {
            case MemberType.Missing:
                return "default!";
            case MemberType.Columns:
                return List(Runtime.Namespace + "TableColumn", "reader.Columns()", member, initial);
            case MemberType.Data:
                return List(Runtime.Namespace + "LoadData", "reader.Data()", member, initial);
            case MemberType.Clause:
                return ClauseValueWriter.Expression(member, initial)
                    ?? List("string", $"reader.TextsClause({CSharpLiteral.Of(member.Name)})", member, initial);
            case MemberType.AdditionalProperties:
                return $"reader.{(member.Is(MemberTraits.Nullable) ? "AdditionalProperties" : "RequiredAdditionalProperties")}({initial})";
            case MemberType.Nested:
                return $"reader.{NestedMethod(member)}({ordinal}, {member.TypeName}.{ReservedNames.Schema}, {initial ?? Default(member)})";
            case MemberType.Enumeration:
                return $"reader.{Method(member)}({ordinal}, {member.EnumName}Value{(initial is null ? "" : ", " + initial)})";
            default:
                return $"reader.{Method(member)}({ordinal}{(initial is null ? "" : ", " + initial)})";
        }
    }

    private string Initial(MemberModel member)
    {
        var name = Identifier.Escape(member.Name);
        if (_model.Is(TypeTraits.HasInitialValues) || _model.Is(TypeTraits.Struct))
            return "initial." + name;
        if (member.Is(MemberTraits.Nullable))
            return "initial?." + name;
        return member.Is(MemberTraits.ValueType) ? $"initial?.{name} ?? default" : $"initial?.{name}!";
    }

    private static string Method(MemberModel member) => member.Type switch
    {
        MemberType.Text or MemberType.Uri or MemberType.Secret => (member.Is(MemberTraits.Nullable) ? "" : "Required") + member.Type,
        _ => (member.Is(MemberTraits.Nullable) ? "Nullable" : "") + member.Type,
    };

    private static string NestedMethod(MemberModel member) =>
        !member.Is(MemberTraits.Nullable) ? "RequiredNested" : member.Is(MemberTraits.ValueType) ? "NestedStruct" : "Nested";

    private static string Default(MemberModel member) =>
        member.Is(MemberTraits.Nullable) ? "null" : member.Is(MemberTraits.ValueType) ? "default" : "null!";

    /// <summary>
    /// A list comes from a clause of a statement. Without a clause it is the initial list, or an empty one. A list of a type that cannot be
    /// created here keeps its initial value.
    /// </summary>
    private static string List(string item, string read, MemberModel member, string? initial)
    {
        if (member.Is(MemberTraits.Array))
            return $"{read} ?? {initial ?? $"global::System.Array.Empty<{item}>()"}";
        var local = "read" + member.Name;
        if (member.Is(MemberTraits.ImmutableArray))
        {
            var array = $"global::System.Collections.Immutable.ImmutableArray.Create({local})";
            return $"{read} is {{ }} {local} ? {array} : {initial ?? "default"}";
        }

        if (!member.Is(MemberTraits.List))
            return initial ?? "default!";
        var list = $"global::System.Collections.Generic.List<{item}>";
        return $"{read} is {{ }} {local} ? new {list}({local}) : {initial ?? $"new {list}()"}";
    }
}
