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
            if (TemplateStatement.Read(statement) is { } template)
                Add(statement, template);
            else if (StatementReader.TryRead(statement, out var problems) is { } read)
                Add(statement, read);
            else
                Fail(statement, StatementFailure.Describe(problems));
        }

        if (_attachments.Count > 0)
        {
            Warn("Permissions of AWS Lake Formation, bucket policies, KMS keys, permissions boundaries and service control policies "
                + "are not included.");
        }
    }

    private void Add(ScriptStatement statement, TemplateStatement template)
    {
        var problems = template.Validate();
        if (problems.Any(static problem => problem.Severity == ProblemSeverity.Error))
            Fail(statement, StatementFailure.Describe(problems));
        else if (template.FindNeeded() is { } key)
            Fail(statement, $"the policies depend on '{key}', whose value is a template");
        else
            Add(statement, (IStatement)template);
    }

    private void Add(ScriptStatement statement, IStatement read)
    {
        try
        {
            var found = IamPolicies.For(read, instanceRole, read.Paths.Count > 0 ? [] : paths);
            foreach (var attachment in found)
                Add(statement, attachment);
            if (UsesKeys(statement))
                Warn(StatementPlace.Of(file, statement)
                    + ": access keys are used. Attach the permissions to their IAM user; no policy is printed for it.");
            else if (found.Count == 0)
                Warn(StatementPlace.Of(file, statement) + ": no policy is needed for a role.");
        }
        catch (ArgumentException exception) when (exception.ParamName == nameof(paths) && paths.Length > 0)
        {
            throw new UsageException("'--path': " + ExceptionText.Of(exception), exception);
        }
        catch (ArgumentException exception)
        {
            Fail(statement, read is TemplateStatement ? "the policies depend on a value that is a template" : ExceptionText.Of(exception));
        }
    }

    private void Add(ScriptStatement statement, PolicyAttachment attachment)
    {
        foreach (var (_, known) in _attachments)
        {
            if (known.Role != attachment.Role || known.Name != attachment.Name)
                continue;
            if (!known.Document.Equals(attachment.Document))
            {
                Fail(
                    statement,
                    "the trust policy of '" + attachment.Role + "' differs from that of another statement, and a role has only one");
            }

            return;
        }

        _attachments.Add((statement, attachment));
    }

    /// <summary>Indicates whether the keys of an IAM user are used, which need no role.</summary>
    private static bool UsesKeys(ScriptStatement statement)
    {
        var configuration = new Configuration();
        var name = statement.Kind.ToString();
        configuration.Reset(Array.Find(StatementDefinitions.All, definition => definition.Name == name) ?? PropertyScope.Block);
        WrittenProperty[] written =
        [
            .. statement.PropertyLists.SelectMany(static list => list.ToProperties())
                .Select(static property => new WrittenProperty(property.Key, property.Value)),
        ];
        KeyReader.Read(written, configuration, new Report());
        return UsesKeys(configuration.S3) || UsesKeys(configuration.Glue);
    }

    private static bool UsesKeys(AuthBlock block) => block.HasKeyPair && block.EffectiveFlag is null;

    private void Fail(ScriptStatement statement, string reason)
    {
        HasFailed = true;
        Warn(StatementPlace.Of(file, statement) + ": no policies for " + StatementPlace.Describe(statement) + ": " + reason);
    }

    private void Warn(string text) => context.ReportFailure(text);
}
