using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Internal;

namespace Kawasaki.Plan.Documents.Files.Reading;

/// <summary>What a file is refused for, in both languages.</summary>
internal static class FileRefusal
{
    /// <summary>Returns the error for what the bytes are.</summary>
    internal static InvalidDataException Of(Wording said, Exception? inner = null) => new InvalidDataException(said.English, inner).Saying(said.Japanese);

    /// <summary>Returns the error at a place.</summary>
    internal static InvalidDataException At(FilePlace place, Wording said) => Of(new($"{place}：{said.Japanese}", $"{place}: {said.English}"));

    /// <summary>Returns the error of what reads a kind of file. The words of a library that are not ours are English only: the Japanese quotes them.</summary>
    internal static InvalidDataException Within(Wording file, Exception exception)
    {
        var said = Wording.Of(exception) ?? new($"読み取りライブラリの説明（英語）は「{exception.Message}」です。", exception.Message);
        return Of(new($"{file.Japanese}を読めません：{said.Japanese}", $"The {file.English} cannot be read: {said.English}"), exception);
    }

    /// <summary>Returns the error for what is too much.</summary>
    internal static IOException TooLarge(Wording said) => new IOException(said.English).Saying(said.Japanese);
}
