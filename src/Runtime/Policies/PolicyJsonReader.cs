using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using StarRocks.AwsAuth.Credentials;

namespace StarRocks.AwsAuth.Policies;

/// <summary>
/// Reads a policy in every form that IAM accepts, such as a single statement or value instead of a list, or the principal <c>*</c>.
/// </summary>
internal static class PolicyJsonReader
{
    private const string ThePolicy = "the policy";
    private const string AStatement = "a statement";

    public static PolicyDocument Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Policy(document.RootElement);
        }
        catch (JsonException exception)
        {
            // The exception quotes a part of the text.
            throw new FormatException(
                $"The text is not valid JSON (line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1} of the line).");
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            // Thrown by the policy types, and by System.Text.Json for text that is not valid Unicode.
            throw new FormatException("The JSON is not an IAM policy: " + exception.Message);
        }
    }

    private static PolicyDocument Policy(JsonElement root)
    {
        string? version = null, id = null;
        IReadOnlyList<PolicyStatement>? statements = null;
        foreach (var member in Members(root, ThePolicy))
        {
            switch (member.Name)
            {
                case "Version":
                    version = Text(member.Value, "Version");
                    break;
                case "Id":
                    id = Text(member.Value, "Id");
                    break;
                case "Statement":
                    statements = Statements(member.Value);
                    break;
                default:
                    throw Unknown(member.Name, "a policy");
            }
        }

        // IAM uses the oldest version of the policy language if there is no version.
        return new PolicyDocument(statements ?? [], version ?? "2008-10-17", id);
    }

    private static List<PolicyStatement> Statements(JsonElement element)
        => element.ValueKind == JsonValueKind.Array ? [.. element.EnumerateArray().Select(Statement)] : [Statement(element)];

    private static PolicyStatement Statement(JsonElement element)
    {
        var members = Members(element, AStatement).ToDictionary(
            static member => member.Name,
            static member => member.Value,
            StringComparer.Ordinal);
        if (members.Keys.FirstOrDefault(static name => !IsStatementElement(name)) is { } unknown)
            throw Unknown(unknown, AStatement);
        return new PolicyStatement
        {
            Sid = members.TryGetValue("Sid", out var sid) ? Text(sid, "Sid") : null,
            Effect = members.TryGetValue("Effect", out var effect)
                ? Effect(Text(effect, "Effect"))
                : throw new FormatException("A statement has no 'Effect'."),
            Principals = Principals(members, "Principal"),
            NotPrincipals = Principals(members, "NotPrincipal"),
            Actions = Texts(members, "Action"),
            NotActions = Texts(members, "NotAction"),
            Resources = Texts(members, "Resource"),
            NotResources = Texts(members, "NotResource"),
            Conditions = Conditions(members),
        };
    }

    private static bool IsStatementElement(string name)
        => name is "Sid" or "Effect" or "Principal" or "NotPrincipal" or "Action" or "NotAction"
            or "Resource" or "NotResource" or "Condition";

    private static PolicyEffect Effect(string text) => text switch
    {
        "Allow" => PolicyEffect.Allow,
        "Deny" => PolicyEffect.Deny,
        _ => throw new FormatException("'Effect' must be Allow or Deny."),
    };

    private static List<PolicyPrincipal> Principals(Dictionary<string, JsonElement> members, string name)
    {
        if (!members.TryGetValue(name, out var element))
            return [];
        if (element.ValueKind == JsonValueKind.String && element.ValueEquals("*"))
            return [new PolicyPrincipal(PolicyPrincipal.Aws, "*")];
        List<PolicyPrincipal> principals =
        [
            .. Members(element, name).SelectMany(
                static kind => Texts(kind.Value, kind.Name).Select(value => new PolicyPrincipal(kind.Name, value))),
        ];
        return principals.Count > 0 ? principals : throw new FormatException($"'{name}' contains no principal.");
    }

    private static List<PolicyCondition> Conditions(Dictionary<string, JsonElement> members)
        => members.TryGetValue("Condition", out var element)
            ? [.. Members(element, "Condition").SelectMany(Conditions)]
            : [];

    private static IEnumerable<PolicyCondition> Conditions(JsonProperty conditionOperator)
        => Members(conditionOperator.Value, conditionOperator.Name)
            .Select(key => new PolicyCondition(conditionOperator.Name, key.Name, Texts(key.Value, key.Name)));

    private static string[] Texts(Dictionary<string, JsonElement> members, string name)
        => members.TryGetValue(name, out var element) ? Texts(element, name) : [];

    private static string[] Texts(JsonElement element, string name)
        => element.ValueKind == JsonValueKind.Array
            ? [.. element.EnumerateArray().Select(item => Text(item, name))]
            : [Text(element, name)];

    // The value of a condition can also be a number or a Boolean.
    private static string Text(JsonElement element, string name) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString()!,
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number => element.GetRawText(),
        _ => throw new FormatException($"{Quote(name)} must be a string or a list of strings."),
    };

    private static List<JsonProperty> Members(JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object)
            throw new FormatException($"A JSON object is expected for {Quote(name)}.");
        List<JsonProperty> members = [.. element.EnumerateObject()];
        var duplicate = members
            .GroupBy(static member => member.Name, StringComparer.Ordinal)
            .FirstOrDefault(static same => same.Skip(1).Any());
        return duplicate is null ? members : throw new FormatException($"{Quote(duplicate.Key)} occurs more than once in {Quote(name)}.");
    }

    private static FormatException Unknown(string name, string parent) => new($"{Quote(name)} is not an element of {parent}.");

    /// <summary>Returns the name of an element in quotes, or the name of an object; no other text of the policy is shown.</summary>
    private static string Quote(string name) =>
        name is ThePolicy or AStatement ? name : KnownShape.IsName(name) ? $"'{name}'" : "A name that is not shown";
}
