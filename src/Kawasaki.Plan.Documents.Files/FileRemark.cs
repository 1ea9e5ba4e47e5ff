using Kawasaki.Plan.Domain;

namespace Kawasaki.Plan.Documents.Files;

/// <summary>What is in a file and not in its text, such as a hidden row.</summary>
public sealed class FileRemark
{
    internal FileRemark(FilePlace place, Wording message)
    {
        Place = place;
        Message = message;
    }

    /// <summary>Gets the place.</summary>
    public FilePlace Place { get; }

    /// <summary>Gets the message.</summary>
    public Wording Message { get; }

    /// <summary>Returns the place and the message, in the form that compilers use.</summary>
    public override string ToString() => $"{Place}: warning: {Message.English}";
}
