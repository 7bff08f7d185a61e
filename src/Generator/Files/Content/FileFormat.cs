namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a format of files: finds the SQL and the settings in a text.</summary>
internal abstract class FileFormat
{
    /// <summary>Gets a value indicating whether a file can override the settings of another one.</summary>
    public virtual bool HasLayers => false;

    /// <summary>
    /// Returns the format for one document that is read again after each edit: it can keep what it has read of the parts that an edit
    /// leaves as they are.
    /// </summary>
    public virtual FileFormat ForEditing() => this;

    /// <summary>Reads any text tolerantly.</summary>
    /// <param name="text">The text.</param>
    /// <param name="keepsAll">Whether texts are read that contain nothing to check yet.</param>
    public FileContent Read(string text, bool keepsAll = false)
    {
        var content = new FileContent { KeepsAll = keepsAll };
        Read(new FileText(text), content);
        return content;
    }

    /// <summary>Adds a text, and then the texts that it contains, in their order, if they can concern StarRocks.</summary>
    public abstract void Read(FileText text, FileContent content);
}
