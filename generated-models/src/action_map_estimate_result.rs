// @generated from the schema "ActionMapEstimateResult"; changes made here are lost at the next generation

/// The schema `ActionMapEstimateResult`.
pub struct ActionMapEstimateResult {
    /// `qualifiedSessionCount`: `integer (int32)`.
    #[doc(alias = "qualifiedSessionCount")]
    pub qualified_session_count: ::std::option::Option<i32>,
    /// `totalSessionCount`: `integer (int32)`.
    #[doc(alias = "totalSessionCount")]
    pub total_session_count: ::std::option::Option<i32>,
    /// `perSegmentCounts`: `array of SegmentEstimateCount`.
    #[doc(alias = "perSegmentCounts")]
    pub per_segment_counts: ::std::option::Option<
        ::std::vec::Vec<crate::SegmentEstimateCount>,
    >,
    /// `outcomesScoresCount`: `integer (int32)`.
    #[doc(alias = "outcomesScoresCount")]
    pub outcomes_scores_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ActionMapEstimateResult {
    const EMPTY: Self = Self {
        qualified_session_count: ::std::option::Option::None,
        total_session_count: ::std::option::Option::None,
        per_segment_counts: ::std::option::Option::None,
        outcomes_scores_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActionMapEstimateResult = &<ActionMapEstimateResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActionMapEstimateResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("qualifiedSessionCount", "qualified_session_count", 0),
            ("totalSessionCount", "total_session_count", 0),
            ("perSegmentCounts", "per_segment_counts", 0),
            ("outcomesScoresCount", "outcomes_scores_count", 0),
        ],
        fields: &[
            &E.qualified_session_count,
            &E.total_session_count,
            &E.per_segment_counts,
            &E.outcomes_scores_count,
        ],
    }
};

crate::runtime::model!(ActionMapEstimateResult);

crate::runtime::setters!(ActionMapEstimateResult {
    with_qualified_session_count: qualified_session_count: i32,
    with_total_session_count: total_session_count: i32,
    with_per_segment_counts: per_segment_counts: ::std::vec::Vec<crate::SegmentEstimateCount>,
    with_outcomes_scores_count: outcomes_scores_count: i32,
});
