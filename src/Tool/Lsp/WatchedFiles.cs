using System.Linq;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Names the files on the disk that the problems of open documents can depend on.</summary>
internal static class WatchedFiles
{
    internal const string Method = "workspace/didChangeWatchedFiles";

    /// <summary>Returns what a client is asked to watch.</summary>
    internal static RegistrationParams Of(FileKinds kinds)
    {
        var layers = "**/*.{" + string.Join(',', kinds.LayerExtensions.Select(static extension => extension[1..])) + "}";
        var templates = ".{" + string.Join(',', FileKinds.TemplateExtensions.Select(static extension => extension[1..])) + "}";
        var watchers = new[] { "**/" + EditorConfigs.Name, layers, layers + templates }.Select(static pattern => new FileWatcher(pattern));
        return new RegistrationParams([new Registration("watch", Method, new WatchOptions([.. watchers]))]);
    }
}
