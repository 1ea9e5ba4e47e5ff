using System.CommandLine;
using System.Text;
using Kawasaki.Plan.Domain;
using Kawasaki.Plan.Domain.Hierarchy;
using Kawasaki.Plan.Domain.Json;

namespace PlanTool;

/// <summary>Where a plan comes from: a file, standard input or the tool itself; as JSON or as the published text of a plan, by its content.</summary>
/// <param name="encoding">The encoding, where no byte order mark decides another one.</param>
/// <param name="language">The language of what is doubtful.</param>
internal sealed class PlanInput(Encoding encoding, Language language)
{
    internal const string StandardInput = "-";
    internal const string StandardInputName = "(standard input)";

    private const string BundledPlan = "policy-5-1.json";

    /// <summary>What the argument that names a plan is for.</summary>
    internal static readonly Wording Description = new(
        "計画。JSONか公表された文書。なければ、または - なら標準入力",
        "The plan, as JSON or as its published text. Without it, or for -, standard input.");

    private static readonly Wording NoName = new("計画のファイル名が空です。", "The name of the plan's file is empty.");
    internal static readonly Wording NothingToRead = new("何も書かれていません。", "There is nothing in it.");

    /// <summary>Gets whether anything was read with an error, or not at all.</summary>
    internal bool HasErrors { get; private set; }

    /// <summary>Makes the argument that names a plan.</summary>
    internal static Argument<string?> Argument(string name, Wording description, ArgumentArity arity, Language language)
    {
        var argument = new Argument<string?>(name) { Description = language.Say(description), Arity = arity };
        argument.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => token.Value.Length == 0))
            {
                result.AddError(language.Say(NoName));
            }
        });
        return argument;
    }

    /// <summary>Reads a plan; what is doubtful in a published text, or why there is no plan, goes to standard error.</summary>
    /// <param name="file">The file, or for standard input <c>-</c> or nothing.</param>
    internal ComprehensivePlan? Read(string? file) => Read(file, orBundled: false);

    /// <summary>Reads a plan, or where none is named and nothing comes from standard input the bundled one.</summary>
    /// <param name="file">The file, <c>-</c> for standard input, or nothing.</param>
    internal ComprehensivePlan? ReadOrBundled(string? file) => file is null && !Console.IsInputRedirected ? ReadBundled() : Read(file, orBundled: file is null);

    internal static ComprehensivePlan ReadBundled()
    {
        using var stream = typeof(PlanInput).Assembly.GetManifestResourceStream(BundledPlan)!;
        return PlanJson.Deserialize(stream);
    }

    private ComprehensivePlan? Read(string? file, bool orBundled)
    {
        var name = file is null or StandardInput ? StandardInputName : file;
        try
        {
            using var input = file is null or StandardInput ? Console.OpenStandardInput() : File.OpenRead(file);
            using var copy = new MemoryStream();
            input.CopyTo(copy);
            var bytes = copy.ToArray();
            return bytes.AsSpan().IndexOfAnyExcept((byte)' ', (byte)'\n', (byte)'\r') >= 0 ? Read(bytes, name)
                : orBundled && bytes.Length == 0 ? ReadBundled()
                : Refuse($"{name}: {language.Say(NothingToRead)}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(language.Say(Output.NotOpened(name, exception)));
        }
    }

    private ComprehensivePlan? Read(byte[] bytes, string name)
    {
        if (InputEncoding.ReadAsUtf8(new MemoryStream(bytes), encoding) is { } text && IsJson(text))
        {
            return PlanJson.TryDeserialize(text, out var plan, out var refusal) ? plan : Refuse($"{name}: {language.Say(refusal.Value)}");
        }

        if (InputFile.Open(new MemoryStream(bytes), name, encoding, language) is not { } file)
        {
            HasErrors = true;
            return null;
        }

        var document = file.ReadPlan(language);
        HasErrors |= document.HasErrors;
        try
        {
            InputFile.WriteDiagnostics(file, document.Diagnostics, name, language, asJson: false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            HasErrors = true; // There is no other place to say it, and the plan is read.
        }

        return document.Plan;
    }

    private ComprehensivePlan? Refuse(string reason)
    {
        Output.WriteErrors(reason);
        HasErrors = true;
        return null;
    }

    private static bool IsJson(ReadOnlySpan<byte> bytes) =>
        bytes[InputEncoding.OfMark(bytes).Length..].TrimStart(" \t\r\n"u8) is [(byte)'{', ..];
}
