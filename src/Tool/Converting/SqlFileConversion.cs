using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Converts the statements of a file to typed objects.</summary>
internal sealed class SqlFileConversion(string file, string text, string className)
{
    // A member has another name than its class, and than the classes that the code uses.
    private readonly HashSet<string> _names = new(StringComparer.Ordinal) { "All", "Environment", className };
    private readonly List<ConvertedMethod> _methods = [];
    private readonly SecretVariables _variables = new();

    public IReadOnlyList<ConvertedMethod> Methods => _methods;

    /// <summary>Converts statements, and returns whether all are converted.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="warn">Receives the reason why a statement is not converted.</param>
    public bool Run(IEnumerable<ScriptStatement> statements, Action<string> warn)
    {
        var isComplete = true;
        foreach (var statement in statements)
        {
            if (Convert(statement, out var reason, out var hasComments) is { } converted)
            {
                var name = CSharpNames.Take(statement.Name.Count == 0 ? "" : statement.Name[^1], statement.Kind.ToString()!, _names);
                _methods.Add(new ConvertedMethod(name, StatementPlace.Describe(statement), converted));
                if (hasComments)
                    warn(StatementPlace.Of(file, statement) + ": the comments in the statement are not converted.");
                continue;
            }

            isComplete = false;
            warn(StatementPlace.Of(file, statement) + ": " + StatementPlace.Describe(statement) + " is not converted: " + reason + ".");
        }

        return isComplete;
    }

    private TypedStatement? Convert(ScriptStatement statement, out string? reason, out bool hasComments)
    {
        (reason, hasComments) = (null, false);
        var sql = text.Substring(statement.Location.Start, statement.Location.Length);
        foreach (var definition in StatementDefinitions.All.Where(one => (one.ReadAs ?? one).Name == statement.Kind.ToString()))
        {
            foreach (var form in definition.SqlForms)
            {
                var tree = StatementGrammar.Read(sql, definition, form);
                if (tree.Fault is not null)
                {
                    // The form that reads the most is the one that is meant.
                    reason ??= "it is not a complete statement, or one that no ready-made type writes";
                    continue;
                }

                hasComments = tree.HasComments;
                return Convert(definition, form, tree, out reason);
            }
        }

        return null;
    }

    private TypedStatement? Convert(StatementDefinition definition, SqlForm form, StatementTree tree, out string? reason)
    {
        if (StatementCode.Of(tree, form, out reason) is not { } code)
            return null;
        if (code.Texts.Exists(IsSecret) || code.Parts.Exists(SqlPartSecrets.IsIn))
        {
            reason = "it contains a secret outside its properties";
            return null;
        }

        var numbers = _variables.Of(code.Properties);
        var converted = TypedStatement.Of(definition, form, code, property => Express(property, numbers), out reason);
        if (converted is not null)
            _variables.Take(numbers);
        return converted;
    }

    private static bool IsSecret(string text) => ValueMask.Find(text).Count > 0 || SqlMask.Find(text).Count > 0;

    /// <summary>Replaces the expression of a secret by its environment variable.</summary>
    private static TypedProperty Express(TypedProperty property, Dictionary<TypedProperty, int> numbers)
    {
        if (!numbers.TryGetValue(property, out var number))
            return property;
        var name = CodeText.Literal(SecretVariables.Name(property, number));
        return property with { Expression = "Environment.GetEnvironmentVariable(" + name + ")!" };
    }
}
