using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>
/// What is wrong with properties or settings before any value is made of them: keys that nobody knows or that stand twice,
/// values that their member can't hold, what is required and missing. It asks the same reader of keys as a text does.
/// </summary>
internal sealed class ReadingProblems
{
    private readonly PropertySchema _schema;
    private readonly PropertyReader _reader;
    private readonly PropertyWriter _writer;
    private readonly ParameterSet _unknownOfS3;
    private readonly ParameterSet _unknownOfGlue;
    private bool _isAbsolute;

    /// <summary>Reports into the writer's report, and fills its configuration from the texts.</summary>
    internal ReadingProblems(PropertySchema schema, PropertyReader reader, PropertyWriter writer)
    {
        (_schema, _reader, _writer) = (schema, reader, writer);
        SchemaEvaluator.Begin(schema, writer);
        SchemaEvaluator.ExcuseClauses(writer);
        if (schema.Head.Scope is not null && !reader.IsSettings)
        {
            KeyReader.Read(reader.Pairs, Configuration, Report);
        }
        else
        {
            ReportTwice();
            SetTexts();
        }

        if (schema.HasFixedType)
            ReportType();
        ReportStrays();
        (_unknownOfS3, _unknownOfGlue) = (Configuration.S3.Unknown, Configuration.Glue.Unknown);
        ReportMisfits();
        if (!_isAbsolute)
            ReportMissing();
        if (!reader.IsSettings)
            ReportMetastore();
        if (!CanBeRead)
            KeepInitial();
    }

    /// <summary>Every text that is there fits its member, and nothing required is missing.</summary>
    internal bool CanBeRead { get; private set; } = true;

    private Configuration Configuration => _writer.Configuration;

    private Report Report => _writer.Report;

    /// <summary>Now that there is a value: it is what is evaluated, initialised members too, but for what a slip of a key means.</summary>
    internal void FillAgain()
    {
        SchemaEvaluator.Fill(_schema, _writer, _reader.IsSettings ? null : new Report()); // its keys have been told of
        if (_reader.Sql is null)
            SchemaEvaluator.ExcuseClauses(_writer);
        MakeUnknown(Configuration.S3, _unknownOfS3);
        MakeUnknown(Configuration.Glue, _unknownOfGlue);
    }

    private static void MakeUnknown(AuthBlock block, ParameterSet unknown)
    {
        foreach (var parameter in unknown)
            block.MakeUnknown(parameter);
    }

    private void ReportTwice()
    {
        foreach (var slot in _reader.Repeated)
        {
            if (_reader.IsSettings)
                SRA4002.ReportTwiceInSettings(Report, _schema.Slots[slot].Key, slot);
            else
                SRA4002.ReportTwice(Report, _schema.Slots[slot].Key, slot, -1);
        }
    }

    private void SetTexts()
    {
        for (var i = 0; i < _schema.Slots.Length; i++)
        {
            if ((_reader.Text(i) ?? (i == 0 && _schema.HasFixedType ? _schema.Slots[0].FixedText : null)) is { } text)
                SchemaEvaluator.Set(_schema.Slots[i], text, i, Configuration);
        }
    }

    private void ReportType()
    {
        var type = _schema.Slots[0];
        var text = _reader.Text(0);
        if (!string.IsNullOrEmpty(text) && !string.Equals(text, type.FixedText, StringComparison.OrdinalIgnoreCase))
        {
            SRA5002.ReportOtherType(Report, type.Key, 0, type.FixedText!);
            CanBeRead = false;
        }

        // Whatever else is wrong is so by the rules of the type that is asked for.
        Configuration.Set(StatementKey.Type, type.FixedText!, 0);
    }

    /// <summary>What StarRocks may know, but the type has no member for.</summary>
    private void ReportStrays()
    {
        if (_reader.Strays.Count == 0 || TryReportAbsolute())
            return;
        if (!_reader.IsSettings && _schema.Head.Scope is { } scope && scope != PropertyScope.Block)
            ReportUnread();
        var said = Report.Keys();
        foreach (var key in _reader.Strays)
        {
            if (said.Contains(key))
                continue;
            var meant = _reader.IsSettings && _schema.Settings.Meant(key) is var slot and >= 0 ? _schema.Slots[slot] : null;
            SRA4001.ReportNoMember(Report, key, _schema.Head.TypeName, meant?.Member, _reader.ErrorOnUnknown);
            if (meant?.Service is { } service)
                Configuration.Block(service).MakeUnknown(meant.Parameter!);
        }
    }

    /// <summary>
    /// Settings with the path of their section, of which nothing can be read: one cause, one problem. Where every setting has that path,
    /// they are those of a section; else the section may be one of a whole configuration.
    /// </summary>
    private bool TryReportAbsolute()
    {
        if (!_reader.IsSettings || !_reader.IsEmpty)
            return false;
        foreach (var key in _reader.Strays)
        {
            if (_schema.Settings.PathBefore(key) is not (> 0 and var length))
                continue;
            var path = key.Substring(0, length);
            _isAbsolute = true;
            CanBeRead = !_reader.ErrorOnUnknown && !All(path);
            SRA4001.ReportAbsolute(Report, key, path, _schema.Head.TypeName, isError: !CanBeRead);
            MayBeSet();
            return true;
        }

        return false;

        bool All(string path)
        {
            foreach (var key in _reader.Strays)
            {
                if (!key.StartsWith(path, StringComparison.OrdinalIgnoreCase))
                    return false;
            }

            return true;
        }
    }

    /// <summary>Of what is there but cannot be read, nothing else is said.</summary>
    private void MayBeSet()
    {
        foreach (var slot in _schema.Slots)
        {
            if (slot.Service is { } service and not AwsService.Other)
                Configuration.Block(service).MayBeSet(slot.Parameter!);
            else if (slot.StatementKey is { } key && Configuration.Lacks(key))
                Configuration.MakeUnknown(key);
        }
    }

    /// <summary>
    /// A whole block that this statement doesn't read has no members either, so it would be gone from the value: it is evaluated
    /// here, and then no more.
    /// </summary>
    private void ReportUnread()
    {
        BlockContexts.Assign(Configuration);
        if (!Configuration.Glue.IsUnread || Configuration.Glue.Given.IsEmpty)
            return;
        Report.Rule = SRA4003.Rule;
        SRA4003.Rule.Block!(Configuration.Glue, Report);
        Configuration.Glue.Reset(AwsService.Glue, AwsServices.GluePrefix);
    }

    private void ReportMisfits()
    {
        for (var i = 0; i < _schema.Slots.Length; i++)
        {
            var slot = _schema.Slots[i];
            if (_reader.Text(i) is not { } text || ValueText.Fits(slot, text, _reader.IsSettings))
                continue;
            CanBeRead = false;
            if (slot.Type == MemberType.Boolean)
                SRA2005.ReportNotBoolean(Report, slot.Key, i);
            else if (!IsRefusedMetastore(slot))
                SRA2015.ReportDoesNotHold(Report, slot.Key, i, ValueText.Expected(slot));
            if (slot.Service is { } service and not AwsService.Other)
                Configuration.Block(service).MakeUnknown(slot.Parameter!);
        }
    }

    /// <summary>SRA5002 says it, with the words that StarRocks takes.</summary>
    private bool IsRefusedMetastore(PropertySlot slot) =>
        slot.StatementKey is { } key && key == Configuration.MetastoreKey && Configuration.Has(key) && Configuration.Metastore == Metastore.Unknown
        && key != StatementKey.PaimonCatalogType;

    private void ReportMissing()
    {
        foreach (var slot in _reader.Missing())
        {
            CanBeRead = false;
            SRA5001.ReportRequired(Report, slot.Key, slot.Member);
            if (slot.StatementKey is { } key)
                Configuration.MakeUnknown(key); // said once
        }
    }

    /// <summary>The metastore that the keys say, against the one that the type would.</summary>
    private void ReportMetastore()
    {
        if (_reader.HasFittingMetastore)
            return;
        var implied = _schema.Head.ImpliedSlot;
        if (implied >= 0)
        {
            CanBeRead = false;
            if (Configuration.Metastore != Metastore.Unknown)
                SRA2015.ReportOtherMetastore(Report, _schema.Slots[implied].Key, implied, _schema.Head.TypeName);
        }
        else if (Configuration.Metastore == Metastore.Hive)
        {
            // What StarRocks takes where nothing is said; the type would take the Glue block for a word.
            _reader.ReportHiveMetastore();
        }
        else
        {
            CanBeRead = false;
        }
    }

    /// <summary>No value can be made, so nobody knows how the members are initialised that nothing was read for.</summary>
    private void KeepInitial()
    {
        for (var i = 0; i < _schema.Slots.Length; i++)
        {
            var slot = _schema.Slots[i];
            if (_reader.Text(i) is not null || (!_reader.IsSettings && slot.Is(MemberOptions.Nullable)) || slot.FixedText is not null)
                continue;
            if (slot.Service is { } service and not AwsService.Other)
                Configuration.Block(service).MayBeSet(slot.Parameter!);
            else if (!_reader.IsSettings && slot.StatementKey is { } key && Configuration.Lacks(key))
                Configuration.MakeUnknown(key);
        }
    }
}
