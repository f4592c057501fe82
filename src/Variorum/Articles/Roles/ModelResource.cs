using System.Text.Json;

namespace Variorum.Articles.Roles;

/// <summary>The files of trained models that are embedded in the library.</summary>
internal static class ModelResource
{
    /// <param name="name">File name below <c>models/</c>.</param>
    public static byte[] Read(string name)
    {
        using var stream = typeof(ModelResource).Assembly.GetManifestResourceStream("models/" + name) ?? throw new FileNotFoundException("not embedded", name);
        byte[] file = new byte[stream.Length];
        stream.ReadExactly(file);
        return file;
    }

    /// <exception cref="InvalidDataException">The head of a model's file names other measurements than this build makes: a bug.</exception>
    public static void CheckNames(JsonElement head, IEnumerable<string> names)
    {
        if (!head.GetProperty("names").EnumerateArray().Select(name => name.GetString()).SequenceEqual(names)) throw new InvalidDataException("the model's measurements are not this build's");
    }
}
