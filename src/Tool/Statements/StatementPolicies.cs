using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Policies;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Collects the policies of statements, each once, and warns of what they leave out.</summary>
internal sealed class StatementPolicies(ToolContext context, string file, RoleArn instanceRole, string[] paths)
{
    private readonly List<(ScriptStatement Statement, PolicyAttachment Attachment)> _attachments = [];

    public IReadOnlyList<(ScriptStatement Statement, PolicyAttachment Attachment)> Attachments => _attachments;

    /// <summary>Gets a value indicating whether a statement has no policies because of an error.</summary>
    public bool HasFailed { get; private set; }

    public void AddAll(IEnumerable<ScriptStatement> statements)
    {
        foreach (var statement in statements)
        {
            var parts = StatementPart.ReadAll(statement);
            if (parts.Count > 0)
                Add(statement, parts);
            else if (StatementReader.TryRead(statement, out var problems) is { } read)
                Add(statement, [read]);
            else
                Fail(statement, StatementFailure.Describe(problems));
        }

        if (_attachments.Count > 0)
        {
            Warn("Permissions of AWS Lake Formation, bucket policies, KMS keys, permissions boundaries and service control policies "
                + "are not included.");
        }
    }

    private void Add(ScriptStatement statement, IReadOnlyList<StatementPart> parts)
    {
        var problems = parts[0].Validate();
        if (problems.Any(static problem => problem.Severity == ProblemSeverity.Error))
            Fail(statement, StatementFailure.Describe(problems));
        else if (parts.Select(static part => part.FindNeeded()).FirstOrDefault(static key => key is not null) is { } key)
            Fail(statement, $"the policies depend on '{key}', whose value is a template");
        else
            Add(statement, (IReadOnlyList<IStatement>)parts);
    }

    private void Add(ScriptStatement statement, IReadOnlyList<IStatement> parts)
    {
        var found = new List<PolicyAttachment>();
        foreach (var part in parts)
        {
            if (Find(part, out var reason) is not { } ofPart)
            {
                Fail(statement, reason);
                return;
            }

            found.AddRange(ofPart);
        }

        if (FindConflict(found) is { } role)
        {
            Fail(statement, "the trust policy of '" + role + "' differs from another one that is needed, and a role has only one");
            return;
        }

        foreach (var attachment in found)
        {
            if (FindKnown(_attachments.Select(static known => known.Attachment), attachment) is null)
                _attachments.Add((statement, attachment));
        }

        string[] notes = [.. parts.SelectMany(BaseIdentityNotes.Of).Distinct()];
        foreach (var note in notes)
            Warn(StatementPlace.Of(file, statement) + ": " + note);
        if (found.Count == 0 && notes.Length == 0)
            Warn(StatementPlace.Of(file, statement) + ": no policy is needed for a role.");
    }

    private IReadOnlyList<PolicyAttachment>? Find(IStatement statement, out string reason)
    {
        reason = "";
        try
        {
            return IamPolicies.For(statement, instanceRole, statement.Paths.Count > 0 ? [] : paths);
        }
        catch (ArgumentException exception) when (exception.ParamName == nameof(paths) && paths.Length > 0)
        {
            throw new UsageException("'--path': " + ExceptionText.Of(exception), exception);
        }
        catch (ArgumentException exception) when (exception.ParamName == nameof(paths) && statement.Kind == StatementKind.ExternalCatalog)
        {
            reason = "it contains no s3:// path. Pass the paths of its data with '--path'.";
        }
        catch (ArgumentException exception)
        {
            reason = statement is StatementPart { HasTemplates: true }
                ? "the policies depend on a value that is a template"
                : ExceptionText.Of(exception);
        }

        return null;
    }

    /// <summary>Returns the role that would need two trust policies; null if there is none.</summary>
    private RoleArn? FindConflict(List<PolicyAttachment> found)
    {
        var known = _attachments.ConvertAll(static entry => entry.Attachment);
        foreach (var attachment in found)
        {
            if (FindKnown(known, attachment) is { } other && !other.Document.Equals(attachment.Document))
                return attachment.Role;
            known.Add(attachment);
        }

        return null;
    }

    private static PolicyAttachment? FindKnown(IEnumerable<PolicyAttachment> known, PolicyAttachment attachment) =>
        known.FirstOrDefault(other => other.Role == attachment.Role && other.Name == attachment.Name);

    private void Fail(ScriptStatement statement, string reason)
    {
        HasFailed = true;
        Warn(StatementPlace.Of(file, statement) + ": no policies for " + StatementPlace.Describe(statement) + ": " + reason);
    }

    private void Warn(string text) => context.ReportFailure(text);
}
