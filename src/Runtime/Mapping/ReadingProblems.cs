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
    private ParameterSet _unknownOfS3;
    private ParameterSet _unknownOfGlue;

    /// <summary>Reports into the writer's report, and fills its configuration from the texts.</summary>
    internal ReadingProblems(PropertySchema schema, PropertyReader reader, PropertyWriter writer)
    {
        (_schema, _reader, _writer) = (schema, reader, writer);
        SchemaJudge.Begin(schema, writer);
        writer.Configuration.LacksColumns = writer.Configuration.LacksData = false; // no property holds them
        if (schema.Head.Form is not null && !reader.IsSettings)
        {
            KeyReader.Read(reader.Pairs, writer.Configuration, writer.Report);
            _unknownOfS3 = writer.Configuration.S3.Unknown;
            _unknownOfGlue = writer.Configuration.Glue.Unknown;
        }
        else
        {
            SayTwice();
            SetTexts();
        }

        SayStrays();
        SayMisfits();
        SayMissing();
    }

    /// <summary>Every text that is there fits its member, and nothing required is missing.</summary>
    internal bool CanBeRead { get; private set; } = true;

    private Configuration Configuration => _writer.Configuration;

    /// <summary>Now that there is a value: it is what is judged, initialised members too, but for what a slip of a key means.</summary>
    internal void FillAgain()
    {
        SchemaJudge.Fill(_schema, _writer);
        Configuration.LacksColumns = Configuration.LacksData = false;
        MakeUnknown(Configuration.S3, _unknownOfS3);
        MakeUnknown(Configuration.Glue, _unknownOfGlue);
    }

    private static void MakeUnknown(AuthBlock block, ParameterSet unknown)
    {
        foreach (var parameter in unknown)
            block.MakeUnknown(parameter);
    }

    private void SayTwice()
    {
        foreach (var slot in _reader.Repeated)
            AuthRules.SayTwice(_writer.Report, _schema.Slots[slot].Key, slot, -1);
    }

    private void SetTexts()
    {
        for (var i = 0; i < _schema.Slots.Length; i++)
        {
            if (_reader.Text(i) is { } text)
                SchemaJudge.Set(_schema.Slots[i], text, i, Configuration);
        }
    }

    /// <summary>What StarRocks may know, but the type has no member for.</summary>
    private void SayStrays()
    {
        foreach (var key in _reader.Strays)
            AuthRules.SayNoMember(_writer.Report, key, _schema.Head.TypeName);
        if (_schema.HasFixedType && !_reader.IsSettings)
            SayType();
    }

    private void SayType()
    {
        var type = _schema.Slots[0];
        if (_reader.Text(0) is { Length: > 0 } text && !string.Equals(text, type.FixedText, StringComparison.OrdinalIgnoreCase))
        {
            AuthRules.SayOtherType(_writer.Report, type.Key, 0, type.FixedText!);
            CanBeRead = false;
        }
    }

    private void SayMisfits()
    {
        for (var i = 0; i < _schema.Slots.Length; i++)
        {
            var slot = _schema.Slots[i];
            if (_reader.Text(i) is not { } text || ValueText.Fits(slot, text, _reader.IsSettings))
                continue;
            CanBeRead = false;

            if (slot.Type == MemberType.Boolean)
                AuthRules.SayNotBoolean(_writer.Report, slot.Key, i);
            else
                AuthRules.SayDoesNotHold(_writer.Report, slot.Key, i, ValueText.Expected(slot));
            if (slot.Service is { } service)
                Configuration.Block(service).MakeUnknown(slot.Parameter);
        }
    }

    private void SayMissing()
    {
        for (var i = 0; i < _schema.Slots.Length; i++)
        {
            var slot = _schema.Slots[i];
            if (_reader.Text(i) is not null || !slot.Is(MemberOptions.Required))
                continue;
            CanBeRead = false;
            AuthRules.SayRequired(_writer.Report, slot.Key, slot.Member);
        }

        if (!CanBeRead)
            KeepInitial();
    }

    /// <summary>No value can be made, so nobody knows how the members are initialised that nothing was read for.</summary>
    private void KeepInitial()
    {
        for (var i = 0; i < _schema.Slots.Length; i++)
        {
            var slot = _schema.Slots[i];
            if (slot.Service is { } service && _reader.Text(i) is null && (_reader.IsSettings || !slot.Is(MemberOptions.Nullable)))
                Configuration.Block(service).MakeUnknown(slot.Parameter);
        }
    }
}
