using System.Collections.Generic;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Asks a client to tell this server about changed files.</summary>
internal sealed record RegistrationParams(IReadOnlyList<Registration> Registrations);

/// <summary>Represents a notification that this server asks for.</summary>
internal sealed record Registration(string Id, string Method, WatchOptions RegisterOptions);

/// <summary>Contains the files whose changes are told.</summary>
internal sealed record WatchOptions(IReadOnlyList<FileWatcher> Watchers);

/// <summary>Represents a pattern of files.</summary>
internal sealed record FileWatcher(string GlobPattern);
