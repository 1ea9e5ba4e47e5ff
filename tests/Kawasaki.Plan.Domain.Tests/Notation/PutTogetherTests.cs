using FsCheck.Xunit;
using Kawasaki.Plan.Domain.Calendars;
using Kawasaki.Plan.Domain.Notation;
using Xunit;

namespace Kawasaki.Plan.Domain.Tests.Notation;

/// <summary>Pieces of notations put together in any order: whatever comes of it is read or refused, and found as it is read.</summary>
public class PutTogetherTests
{
    private static readonly string[] Pieces =
    [
        "令和", "平成", "昭和", "明治", "R", "H", "M", "㋿", "Reiwa ", "令", "7", "3", "31", "元", "12", "1", "0", "999", "9999", "9998", "1873", "1886", "2025", "年", "年度", "月", "日",
        "（", "）", "(", ")", "[", "]", "～", "-", "―", "から", "より", "まで", "以降", "以前", "翌", "翌年", "翌3月", "同", "同月", "4月", "3月", "10月", "31日", "1日", "上半期", "下半期",
        "第1四半期", "第3四半期", "Q1", "H2", "FY", "JFY", "西暦", "・", "、", "及び", "/", ".", "..", "年間", "10年間", "か年", "の", "間", "期", "3月期", "代", "年代", "度", "末", "現在", "予算",
        "中", "分", " ", "　", "（月）", "（火曜日）", "元日",
    ];

    private static readonly YearNotation[] Notations =
    [
        YearNotation.Default, new(EraTable.Default, BareYears.Fiscal), new(EraTable.Default, BareYears.Calendar, Strictness.Strict),
    ];

    [Property(MaxTest = 20_000)]
    public void Whatever_is_put_together_is_read_or_refused_and_found_as_it_is_read(byte[] picks) =>
        Check(string.Concat(picks.Take(10).Select(pick => Pieces[pick % Pieces.Length])));

    [Theory]
    [InlineData("令和4年度下半期～令和4年度第1四半期", NotationErrorKind.Backwards)]
    [InlineData("令和4年10月～令和4年度上半期", NotationErrorKind.Backwards)]
    [InlineData("令和4年度下半期～令和4年6月", NotationErrorKind.Backwards)]
    [InlineData("9999年4月1日～翌年3月31日", NotationErrorKind.OutOfRange)]
    [InlineData("9999年元日-翌3月", NotationErrorKind.OutOfRange)]
    [InlineData("1966/1/翌1", NotationErrorKind.Expected)]
    [InlineData("1966/1/同3", NotationErrorKind.Expected)]
    [InlineData("1964/6から10", NotationErrorKind.Expected)]
    [InlineData("H2より12年度", NotationErrorKind.Expected)]
    [InlineData("H2-9998-10", NotationErrorKind.Expected)]
    [InlineData("H2-7（2026、", NotationErrorKind.Ambiguous)]
    [InlineData("令和6-10（予定）", NotationErrorKind.Ambiguous)]
    public void What_cannot_be_is_refused(string text, NotationErrorKind kind)
    {
        Check(text);
        Assert.Equal(kind, YearNotation.Default.Read(text).Error?.Kind);
    }

    [Theory]
    [InlineData("令和8年3月期～令和7年度", "FY2025")]
    [InlineData("令和7年度第1四半期～令和8年度上半期", "FY2025-Q1/FY2026-Q2")]
    [InlineData("令和7年度下半期～令和8年6月", "2025-10/2026-06")]
    public void Ends_of_two_units_are_compared_by_their_days(string text, string expected)
    {
        Check(text);
        Assert.Equal(expected, YearNotation.Default.Read(text).Value.ToString());
    }

    private static void Check(string text)
    {
        foreach (var notation in Notations)
        {
            var result = notation.Read(text);
            if (result.IsRead)
            {
                Assert.Equal(result.Value, CalendarPeriod.Parse(result.Value.ToString()));
            }

            var end = 0;
            foreach (var found in notation.Find(text))
            {
                Assert.InRange(found.Start, end, text.Length - 1);
                end = found.Start + found.Length;
                Assert.InRange(end, found.Start + 1, text.Length);
                if (found.Result.Error is { } error)
                {
                    Assert.InRange(error.Position + error.Length, error.Position, text.Length);
                }
                else
                {
                    Assert.Equal(found.Result.Value.ToString(), notation.Read(text.AsSpan(found.Start, found.Length)).ToString());
                }
            }
        }
    }
}
