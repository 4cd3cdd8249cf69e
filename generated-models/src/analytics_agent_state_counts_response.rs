// @generated from the schema "AnalyticsAgentStateCountsResponse"; changes made here are lost at the next generation

/// The schema `AnalyticsAgentStateCountsResponse`.
pub struct AnalyticsAgentStateCountsResponse {
    /// `segmentCounts`: `array of AgentStateSegmentTypeCount`.
    #[doc(alias = "segmentCounts")]
    pub segment_counts: ::std::option::Option<
        ::std::vec::Vec<crate::AgentStateSegmentTypeCount>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AnalyticsAgentStateCountsResponse {
    const EMPTY: Self = Self {
        segment_counts: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AnalyticsAgentStateCountsResponse = &<AnalyticsAgentStateCountsResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AnalyticsAgentStateCountsResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("segmentCounts", "segment_counts", 0)],
        fields: &[&E.segment_counts],
    }
};

crate::runtime::model!(AnalyticsAgentStateCountsResponse);

crate::runtime::setters!(AnalyticsAgentStateCountsResponse {
    with_segment_counts: segment_counts: ::std::vec::Vec<crate::AgentStateSegmentTypeCount>,
});
