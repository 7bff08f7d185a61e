namespace StarRocks.AwsAuth.Generator;

/// <summary>Applies the steps of fixes in a text of a file.</summary>
internal abstract class FileEditor : SourceEditor
{
    /// <summary>Removes the edits of all steps that were made, so that other fixes of the same text can be made.</summary>
    public abstract void Forget();
}
