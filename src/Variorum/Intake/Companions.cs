namespace Variorum.Intake;

/// <summary>The folder of pictures, styles and frames that a browser puts beside a page it saves: <c>name_files</c> with <c>name.html</c>, in the
/// browser's own language elsewhere (<c>name-Dateien</c>, <c>name_fichiers</c>).</summary>
internal static class Companions
{
    /// <param name="folder">Its path, without a slash at the end.</param>
    /// <param name="exists">Whether there is a file of that path.</param>
    /// <param name="names">The names of the files in the folder: one with another word than "files" must hold what is no document, else
    /// <c>flood-reports</c> beside <c>flood.html</c> would be one.</param>
    public static bool IsOfPage(string folder, Func<string, bool> exists, Func<IEnumerable<string>> names)
    {
        int mark = folder.LastIndexOfAny(['_', '-', '.']);
        if (mark <= folder.LastIndexOfAny(['/', '\\']) + 1 || mark + 1 == folder.Length) return false;
        string page = folder[..mark], word = folder[(mark + 1)..];
        if (!word.All(char.IsLetter) || !exists(page + ".html") && !exists(page + ".htm")) return false;
        return word == "files" || names().Any(name => !Candidates.MayBeDocument(name));
    }
}
