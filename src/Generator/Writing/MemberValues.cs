namespace StarRocks.AwsAuth.Generator;

/// <summary>The expressions that read the members of a type.</summary>
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
            if (model.Members[i].Type <= MemberType.Nested)
                ordinal++;
        }
    }

    /// <summary>With the value of the initial object where nothing was read.</summary>
    public string Of(int member) => Read(member, Initial(_model.Members[member]));

    /// <summary>While there is no initial object yet.</summary>
    public string First(int member) => Read(member, null);

    public string Argument(ArgumentModel argument) => Of(argument.Member) + Forgiven(argument);

    public string FirstArgument(ArgumentModel argument) => Read(argument.Member, argument.Default) + Forgiven(argument);

    /// <summary>A parameter may ask for a value that the member can lack: what was not read is null all the same.</summary>
    private static string Forgiven(ArgumentModel argument) => argument.TakesNoNull ? "!" : "";

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
                return ClauseValueWriter.Of(member, initial) ?? List("string", $"reader.TextsClause({CSharpLiteral.Of(member.Name)})", member, initial);
            case MemberType.Open:
                return $"reader.{(member.Is(MemberTraits.Nullable) ? "Open" : "RequiredOpen")}({initial})";
            case MemberType.Nested:
                return $"reader.{NestedMethod(member)}({ordinal}, {member.TypeName}.{ReservedNames.Schema}, {initial ?? Nothing(member)})";
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

    private static string Nothing(MemberModel member) =>
        member.Is(MemberTraits.Nullable) ? "null" : member.Is(MemberTraits.ValueType) ? "default" : "null!";

    /// <summary>
    /// No property holds a list: where no statement is read, it is the initial one or, where there has to be one, empty. One of a
    /// type that nobody here knows how to fill keeps what it has.
    /// </summary>
    private static string List(string item, string read, MemberModel member, string? initial)
    {
        if (member.Is(MemberTraits.Array))
            return $"{read} ?? {initial ?? $"global::System.Array.Empty<{item}>()"}";
        if (member.Is(MemberTraits.ImmutableArray))
            return $"{read} is {{ }} read{member.Name} ? global::System.Collections.Immutable.ImmutableArray.Create(read{member.Name}) : {initial ?? "default"}";
        if (!member.Is(MemberTraits.List))
            return initial ?? "default!";
        var list = $"global::System.Collections.Generic.List<{item}>";
        return $"{read} is {{ }} read{member.Name} ? new {list}(read{member.Name}) : {initial ?? $"new {list}()"}";
    }
}
