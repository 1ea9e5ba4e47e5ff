namespace Kawasaki.Plan.Domain.Tests.Laws;

public partial class JapaneseTextTests
{
    private const string Table =
        """
        目標なし | target not set
        目標は未定 | target pending
        数値で判定できない | not measurable
        実績なし | not measured
        期限前 | not due
        期限到来・実績なし | due, not measured
        期限後の実績のみ | measured after due
        達成 | met
        未達成 | not met
        目標＝策定時 | target = baseline
        策定時の値または年度なし | no baseline figure or year
        実績または年度なし | no measurement or year
        目標なし | no target
        目標年度なし | no due year
        策定時に達成済み | met at the baseline
        期限後 | past due
        0で達成、どの比率よりも良い | met at zero, better than any ratio
        目標が0以下か、実績が負 | target not above zero, or measurement below it
        除数が0 | divisor is zero
        目標年度が策定時以前 | due not after the baseline
        実績が策定時以前 | measured not after the baseline
        目標が一つの境界値でない | target is no single threshold
        良い方向が不明 | direction unknown
        前回の実績なし | no measurement before
        桁あふれ | too large
        このペースでは到達しない | never met at this pace
        正負の値が混在 | values of both signs
        値の数え方が不明 | how the figures count is not said
        計画の初年度より前 | before the first year of the plan
        目標値との差 | gap
        達成率 | attainment ratio
        進捗率 | progress ratio
        直線上の期待値 | expected value
        ペース比 | pace ratio
        今後1年当たりに必要な増減 | required per year
        策定時からの増減 | change
        策定時からの増減率 | relative change
        策定時からの改善幅 | improvement
        策定時からの改善率 | relative improvement
        経過期間の割合 | elapsed share
        これまでの1年当たりの増減 | observed per year
        計画上の1年当たりの増減 | planned per year
        目標年度の見込値 | projected value
        目標年度の見込値（複利） | projected value, compound
        前回からの増減 | change from the measurement before
        前回からの増減率 | relative change from the measurement before
        前回からの改善 | improvement from the measurement before
        1年当たりの平均増減 | mean change per year
        達成率 | attainment ratio
        達成率（常に実績÷目標） | attainment ratio (always actual ÷ target)
        達成率（下回るほど高い式） | attainment ratio (mirrored)
        達成率（策定時から） | attainment ratio (from the baseline)
        目標に明記 | printed
        明示 | stated
        策定時から目標への方向 | inferred
        比較対象なし | not comparable
        新規設定 | first set
        引き上げ | raised
        据え置き | held
        先送り | postponed
        前倒し | brought forward
        引き下げ | lowered
        方向の変更 | direction changed
        条件の変更 | condition changed
        取り下げ | withdrawn
        カナダ統計局（SDGs） | Statistics Canada (SDGs)
        目標達成 | Target achieved
        順調 | On track
        加速が必要 | Acceleration needed
        進展はわずか | Limited progress
        悪化 | Deterioration
        判定不能 | Not available
        健康日本21（第二次）最終評価 | Health Japan 21 (second term), final evaluation
        達成 | Target met
        改善 | Improving
        改善（目標への直線を下回る） | Improving, under the line to the target
        不変 | Unchanged
        悪化 | Worse
        評価困難 | Cannot be evaluated
        カナダ国庫委員会 | Treasury Board of Canada
        達成 | Met
        期限前 | Due in the future
        未達成 | Not met
        判定不能 | Not available
        長与町 | Nagayo Town
        目標値より良い | Better than the target
        基準値より良い | Better than the baseline
        基準値から10％以内 | Within 10 % of the baseline
        基準値より悪い | Worse than the baseline
        判定不能 | Not available
        福岡市 | Fukuoka City
        順調 | On pace
        維持、または目標への直線を下回る | Held, or under the pace
        基準値より悪い | Worse than the baseline
        判定不能 | Not available
        川崎市 施策評価シート（しきい値は未検証） | Kawasaki City, measure evaluation sheet (thresholds not verified)
        目標達成（しきい値は未検証） | Target met (thresholds not verified)
        現状値（個別設定値）と同等以上、目標未達（しきい値は未検証） | At the reference value or better, under the target (thresholds not verified)
        達成率60％以上（しきい値は未検証） | Attainment ratio of 60 % or more, under the reference value (thresholds not verified)
        達成率60％未満（しきい値は未検証） | Attainment ratio under 60 % (thresholds not verified)
        判定不能 | Not available
        多摩市 | Tama City
        着実 | Steady
        概ね | Fair
        要改善 | Needs improvement
        判定不能 | Not available
        国連SDGs進捗チャート（EUSTAT） | UN SDG Progress Chart (EUSTAT)
        達成 | Reached
        順調 | On track
        進展あり | In progress
        停滞または後退 | Stagnation or deterioration
        判定不能 | Not available
        ドイツ連邦統計局（持続可能性戦略） | Destatis (German Sustainable Development Strategy)
        晴れ | Sun
        晴れ時々曇り | Sun and cloud
        曇り | Cloud
        雷雨 | Thunderstorm
        判定不能 | Not available
        健康日本21（第二次）中間評価 | Health Japan 21 (second term), mid-term evaluation
        改善 | Improving
        改善（このままでは目標達成が危ぶまれる） | Improving, but the target is in danger
        不変 | Unchanged
        悪化 | Worse
        把握方法が異なり評価困難（計算では付かない） | Measured in another way (never computed)
        評価困難 | Cannot be evaluated
        佐野市 | Sano City
        達成率100％以上 | Attainment ratio of 100 % or more
        達成率90％以上 | Attainment ratio of 90 % or more
        達成率80％以上 | Attainment ratio of 80 % or more
        達成率70％以上 | Attainment ratio of 70 % or more
        達成率60％以上 | Attainment ratio of 60 % or more
        達成率50％以上 | Attainment ratio of 50 % or more
        達成率50％未満 | Attainment ratio under 50 %
        判定不能 | Not available
        大阪府立図書館 | Osaka Prefectural Library
        目標を大きく上回る、または達成 | Far above the target, or reached
        ほぼ達成、または前年度より向上 | Nearly attained, or better than the year before
        やや不足、または前年度並み | Short, or as the year before
        不足、または前年度より低下 | Far short, or worse than the year before
        判定不能 | Not available
        名古屋港 | Port of Nagoya
        順調 | On schedule
        やや遅れ | Slightly late
        遅れ | Late
        判定不能 | Not available
        地方創生 効果度 | Regional revitalization, effect
        非常に効果的 | Very effective
        相当程度効果があった | Considerably effective
        効果があった | Somewhat effective
        効果がなかった | Not effective
        判定不能 | Not available
        いの町 | Ino Town
        目標値を上回った | Better than the target
        目標値どおり | At the target
        目標値を下回った | Under the target
        判定不能 | Not available
        四捨五入 | round half up
        五捨六入 | round five down, six up
        切り捨て | round down
        切り上げ | round up
        目標を大きく上回って達成 | Attained far above the target
        目標を上回って達成 | Attained above the target
        目標をほぼ達成 | Target nearly attained
        目標を下回った | Below the target
        目標を大きく下回った | Far below the target
        その年度の予算・決算なし | no account for the year
        予算現額なし | no total
        決算額なし | no amount spent
        予算現額が0 | the total is zero
        単位が異なる | another unit
        桁あふれ | too large a number
        成果指標 | outcome
        実感指標 | perception
        活動指標 | output
        投入指標 | input
        直接成果 | direct outcome
        中間成果 | intermediate outcome
        最終成果 | final outcome
        高いほど良い | higher is better
        低いほど良い | lower is better
        維持 | to be kept
        水準 | level
        単年度 | yearly
        累計 | cumulative
        集計中 | not yet available
        未実施 | not surveyed
        対象なし | not applicable
        秘匿 | suppressed
        廃止 | discontinued
        確定値 | final
        速報値 | provisional
        見込 | estimate
        """;
}
