using System.Globalization;
using System.Runtime.CompilerServices;

namespace Kawasaki.Plan.Domain.Tests;

/// <summary>
/// Runs every test under the culture that the environment variable TEST_CULTURE names, such as <c>th-TH</c> or <c>ja-JP-japanese</c>, the
/// latter with the Japanese calendar. Nothing of the library reads a culture, so nothing may change.
/// </summary>
internal static class TestCulture
{
    private const string JapaneseCalendarSuffix = "-japanese";

    [ModuleInitializer]
    internal static void Apply()
    {
        if (Environment.GetEnvironmentVariable("TEST_CULTURE") is not { Length: > 0 } name)
        {
            return;
        }

        var isJapanese = name.EndsWith(JapaneseCalendarSuffix, StringComparison.Ordinal);
        var culture = new CultureInfo(isJapanese ? name[..^JapaneseCalendarSuffix.Length] : name);
        if (isJapanese)
        {
            culture.DateTimeFormat.Calendar = new JapaneseCalendar();
        }

        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
    }
}
