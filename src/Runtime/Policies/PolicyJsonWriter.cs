using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace StarRocks.AwsAuth.Policies;

/// <summary>
/// Writes a policy in the format of the StarRocks pages: a single value is a string in a trust policy, and a list in any other policy. The
/// writer of System.Text.Json is not used because its line ends depend on the machine.
/// </summary>
internal sealed class PolicyJsonWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isFirst = true;

    public static string Write(PolicyDocument policy)
    {
        var writer = new PolicyJsonWriter();
        writer.Begin('{');
        writer.Member("Version", policy.Version);
        if (policy.Id is { } id)
            writer.Member("Id", id);
        writer.Name("Statement");
        writer.Begin('[');
        foreach (var statement in policy.Statements)
        {
            writer.BeginItem();
            writer.Statement(statement);
        }

        writer.End(']');
        writer.End('}');
        return writer._text.ToString();
    }

    private void Statement(PolicyStatement statement)
    {
        var isTrust = statement.Principals.Count + statement.NotPrincipals.Count > 0;
        Begin('{');
        if (statement.Sid is { } sid)
            Member("Sid", sid);
        Member("Effect", statement.Effect == PolicyEffect.Allow ? "Allow" : "Deny");
        Principals("Principal", statement.Principals);
        Principals("NotPrincipal", statement.NotPrincipals);
        Values("Action", statement.Actions, isTrust);
        Values("NotAction", statement.NotActions, isTrust);
        Values("Resource", statement.Resources, isTrust);
        Values("NotResource", statement.NotResources, isTrust);
        Conditions(statement.Conditions, isTrust);
        End('}');
    }

    private void Principals(string name, IReadOnlyList<PolicyPrincipal> principals)
    {
        if (principals.Count == 0)
            return;
        Name(name);
        Begin('{');
        foreach (var kind in principals.GroupBy(static principal => principal.Kind))
            Values(kind.Key, [.. kind.Select(static principal => principal.Value)], singleAsString: true);
        End('}');
    }

    private void Conditions(IReadOnlyList<PolicyCondition> conditions, bool isTrust)
    {
        if (conditions.Count == 0)
            return;
        Name("Condition");
        Begin('{');
        foreach (var group in conditions.GroupBy(static condition => condition.Operator))
        {
            Name(group.Key);
            Begin('{');
            foreach (var condition in group)
                Values(condition.Key, condition.Values, isTrust, evenIfEmpty: true);
            End('}');
        }

        End('}');
    }

    private void Values(string name, IReadOnlyList<string> values, bool singleAsString, bool evenIfEmpty = false)
    {
        if (values.Count == 0 && !evenIfEmpty)
            return;
        if (values.Count == 1 && singleAsString)
        {
            Member(name, values[0]);
            return;
        }

        Name(name);
        Begin('[');
        foreach (var value in values)
        {
            BeginItem();
            Literal(value);
        }

        End(']');
    }

    private void Member(string name, string value)
    {
        Name(name);
        Literal(value);
    }

    private void Name(string name)
    {
        BeginItem();
        Literal(name);
        _text.Append(": ");
    }

    private void Begin(char bracket)
    {
        _text.Append(bracket);
        _depth++;
        _isFirst = true;
    }

    private void End(char bracket)
    {
        _depth--;
        if (!_isFirst)
            NewLine();
        _text.Append(bracket);
        _isFirst = false;
    }

    private void BeginItem()
    {
        if (!_isFirst)
            _text.Append(',');
        _isFirst = false;
        NewLine();
    }

    private void NewLine() => _text.Append('\n').Append(' ', _depth * 2);

    // IAM accepts only Latin-1, and the code page of a shell can change characters that are not ASCII.
    private void Literal(string value)
    {
        _text.Append('"');
        foreach (var c in value)
        {
            if (c is '"' or '\\')
                _text.Append('\\').Append(c);
            else if (c is >= ' ' and <= '~')
                _text.Append(c);
            else
                _text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        _text.Append('"');
    }
}
