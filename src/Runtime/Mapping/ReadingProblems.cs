using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>
/// Reports problems of properties or settings before a value is created: unknown and repeated keys, values that cannot be converted, and
/// missing required members. Keys are read as in SQL.
/// </summary>
internal sealed class ReadingProblems
{
    private readonly PropertySchema _schema;
    private readonly PropertyReader _reader;
    private readonly PropertyWriter _writer;
    private readonly ParameterSet _unknownOfS3;
    private readonly ParameterSet _unknownOfGlue;
    private readonly List<StatementKey> _misspelledKeys = [];
    private bool _isAbsolute;

    /// <summary>Initializes a new instance, reports the problems, and fills the configuration of the writer from the texts.</summary>
    internal ReadingProblems(PropertySchema schema, PropertyReader reader, PropertyWriter writer)
    {
        (_schema, _reader, _writer) = (schema, reader, writer);
        SchemaEvaluator.Begin(schema, writer);
        SchemaEvaluator.ClearMissingClause(writer);
        if (schema.Head.Scope is not null && !reader.IsSettings)
        {
            KeyReader.Read(reader.Properties, Configuration, Report);
        }
        else
        {
            ReportRepeated();
            SetTexts();
        }

        if (schema.HasFixedType)
            ReportType();
        ReportUnknownKeys();
        (_unknownOfS3, _unknownOfGlue) = (Configuration.S3.Unknown, Configuration.Glue.Unknown);
        ReportUnconvertible();
        if (!_isAbsolute)
            ReportMissing();
        if (!reader.IsSettings)
            ReportMetastore();
        if (!CanBeRead)
            SetInitialUnknown();
    }

    /// <summary>Whether all values can be converted and no required member is missing, so that a value can be created.</summary>
    internal bool CanBeRead { get; private set; } = true;

    private Configuration Configuration => _writer.Configuration;

    private Report Report => _writer.Report;

    /// <summary>
    /// Fills the configuration from the created value, which includes initial values. Properties that a misspelled key probably means
    /// remain unknown.
    /// </summary>
    internal void FillFromValue()
    {
        // Problems of keys are already reported.
        var keyReport = _reader.IsSettings ? null : new Report();
        SchemaEvaluator.Fill(_schema, _writer, keyReport);
        if (_reader.Sql is null)
            SchemaEvaluator.ClearMissingClause(_writer);
        MakeUnknown(Configuration.S3, _unknownOfS3);
        MakeUnknown(Configuration.Glue, _unknownOfGlue);
        MakeMisspelledUnknown();
    }

    private void MakeMisspelledUnknown()
    {
        foreach (var key in _misspelledKeys)
        {
            if (Configuration.IsUnset(key))
                Configuration.MakeUnknown(key);
        }
    }

    private static void MakeUnknown(AuthBlock block, ParameterSet unknown)
    {
        foreach (var parameter in unknown)
            block.MakeUnknown(parameter);
    }

    private void ReportRepeated()
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

        // The rules of the requested type apply to the other properties.
        Configuration.Set(StatementKey.Type, type.FixedText!, 0);
    }

    /// <summary>Reports keys that the type has no member for, even if StarRocks knows them.</summary>
    private void ReportUnknownKeys()
    {
        if (_reader.UnknownKeys.Count == 0 || TryReportAbsolute())
            return;
        if (!_reader.IsSettings && _schema.Head.Scope is { } scope && scope != PropertyScope.Block)
            ReportIgnoredGlue();
        var reported = Report.Keys();
        foreach (var unknown in _reader.UnknownKeys)
        {
            var key = unknown.Key;
            var shown = _reader.IsSettings ? KeyText.ForSetting(key, unknown.Value) : unknown.ShownKey;
            if (reported.Contains(shown))
                continue;
            var intended = _reader.IsSettings && _schema.Settings.Suggest(key) is var slot and >= 0 ? _schema.Slots[slot] : null;
            SRA4001.ReportNoMember(Report, shown, _schema.Head.TypeName, intended?.Member, _reader.ErrorOnUnknown);
            if (intended?.Service is { } service and not AwsService.Other)
                Configuration.Block(service).MakeUnknown(intended.Parameter!);
            else if (intended?.StatementKey is { } misspelled)
                _misspelledKeys.Add(misspelled);
        }

        MakeMisspelledUnknown();
    }

    /// <summary>
    /// Reports settings whose keys are not relative to their section as one problem. If all keys start with the same path, they are the
    /// settings of a section; otherwise, they may be a whole configuration that contains the section.
    /// </summary>
    private bool TryReportAbsolute()
    {
        if (!_reader.IsSettings || !_reader.IsEmpty)
            return false;
        foreach (var (key, value, _, _) in _reader.UnknownKeys)
        {
            if (_schema.Settings.PathBefore(key) is not (> 0 and var length))
                continue;
            var path = key.Substring(0, length);
            _isAbsolute = true;
            CanBeRead = !_reader.ErrorOnUnknown && !AllStartWith(path);
            SRA4001.ReportAbsolute(
                Report, KeyText.ForSetting(key, value), KeyText.ForSetting(path, null), _schema.Head.TypeName, isError: !CanBeRead);
            SetAllUnknown();
            return true;
        }

        return false;
    }

    private bool AllStartWith(string path)
    {
        foreach (var unknown in _reader.UnknownKeys)
        {
            if (!unknown.Key.StartsWith(path, StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }

    /// <summary>Makes all members unknown, so that no rule reports the missing ones.</summary>
    private void SetAllUnknown()
    {
        foreach (var slot in _schema.Slots)
        {
            if (slot.Service is { } service and not AwsService.Other)
                Configuration.Block(service).MayBeSet(slot.Parameter!);
            else if (slot.StatementKey is { } key && Configuration.IsUnset(key))
                Configuration.MakeUnknown(key);
        }
    }

    /// <summary>
    /// Reports a Glue block that the statement ignores. The type has no members for it, so the value would not contain it, and the rule
    /// would not find it there.
    /// </summary>
    private void ReportIgnoredGlue()
    {
        BlockContexts.Assign(Configuration);
        if (!Configuration.Glue.IsUnread || Configuration.Glue.Present.IsEmpty)
            return;
        Report.Rule = SRA4003.Rule;
        SRA4003.Rule.Block!(Configuration.Glue, Report);
        Configuration.Glue.Reset(AwsService.Glue, AwsServices.GluePrefix);
    }

    private void ReportUnconvertible()
    {
        for (var i = 0; i < _schema.Slots.Length; i++)
        {
            var slot = _schema.Slots[i];
            if (_reader.Text(i) is not { } text || ValueText.Fits(slot, text, _reader.IsSettings))
                continue;
            CanBeRead = false;
            if (Template.IsUnfilled(text))
                SRA2008.ReportUnfilled(Report, slot.Key, i);
            else if (slot.Type == MemberType.Boolean)
                SRA2005.ReportNotBoolean(Report, slot.Key, i);
            else if (!IsReportedMetastore(slot) && !IsReportedSecurity(slot))
                SRA2015.ReportDoesNotHold(Report, slot.Key, i, ValueText.Expected(slot));
            if (slot.Service is { } service and not AwsService.Other)
                Configuration.Block(service).MakeUnknown(slot.Parameter!);
        }
    }

    // SRA5002 reports an unknown metastore or login with the values that StarRocks accepts.
    private bool IsReportedMetastore(PropertySlot slot) =>
        slot.StatementKey is { } key && key == Configuration.MetastoreKey && Configuration.Has(key)
        && Configuration.Metastore == Metastore.Unknown && Configuration.Catalog!.Rejects(Metastore.Unknown);

    private bool IsReportedSecurity(PropertySlot slot) =>
        slot.StatementKey == StatementKey.IcebergSecurity && SRA5002.HasRejectedSecurity(Configuration);

    private void ReportMissing()
    {
        foreach (var slot in _reader.Missing())
        {
            CanBeRead = false;
            SRA5001.ReportRequired(Report, slot.Key, slot.Member);

            // Unknown, so that no rule reports the same property again.
            if (slot.StatementKey is { } key)
                Configuration.MakeUnknown(key);
        }
    }

    /// <summary>Reports a metastore of the properties that differs from the one that the type would write.</summary>
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
            // StarRocks defaults to Hive, but the type would imply Glue because of the Glue block.
            _reader.SetHiveMetastore();
        }
    }

    /// <summary>Makes members without a key unknown. No value can be created, so their initial values are unknown.</summary>
    private void SetInitialUnknown()
    {
        for (var i = 0; i < _schema.Slots.Length; i++)
        {
            var slot = _schema.Slots[i];
            if (_reader.Text(i) is not null || (!_reader.IsSettings && slot.Is(MemberOptions.Nullable)) || slot.FixedText is not null)
                continue;
            if (slot.Service is { } service and not AwsService.Other)
                Configuration.Block(service).MayBeSet(slot.Parameter!);
            else if (!_reader.IsSettings && slot.StatementKey is { } key && Configuration.IsUnset(key))
                Configuration.MakeUnknown(key);
        }
    }
}
