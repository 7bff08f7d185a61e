using System.Collections.Generic;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents a problem of a document.</summary>
internal sealed record LspDiagnostic(
    LspRange Range,
    int Severity,
    string? Code,
    CodeDescription? CodeDescription,
    string Source,
    string Message,
    IReadOnlyList<int>? Tags,
    IReadOnlyList<RelatedInformation>? RelatedInformation);

/// <summary>Contains the address of the page of a rule.</summary>
internal sealed record CodeDescription(string Href);

/// <summary>Represents another location that a problem is about.</summary>
internal sealed record RelatedInformation(LspLocation Location, string Message);

/// <summary>Represents a range of a document.</summary>
internal sealed record LspLocation(string Uri, LspRange Range);

/// <summary>Contains all problems of a version of a document.</summary>
internal sealed record PublishParams(string Uri, int? Version, IReadOnlyList<LspDiagnostic> Diagnostics);

/// <summary>Contains all problems of a document, as the answer to a request.</summary>
internal sealed record DiagnosticReport(string Kind, IReadOnlyList<LspDiagnostic> Items);
