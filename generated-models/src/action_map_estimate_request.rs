// @generated from the schema "ActionMapEstimateRequest"; changes made here are lost at the next generation

/// The schema `ActionMapEstimateRequest`.
pub struct ActionMapEstimateRequest {
    /// `segmentIds`: `array of string`.
    #[doc(alias = "segmentIds")]
    pub segment_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `outcomeCriteria`: `ActionMapEstimateOutcomeCriteria`.
    #[doc(alias = "outcomeCriteria")]
    pub outcome_criteria: ::std::option::Option<
        ::std::boxed::Box<crate::ActionMapEstimateOutcomeCriteria>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ActionMapEstimateRequest {
    const EMPTY: Self = Self {
        segment_ids: ::std::option::Option::None,
        outcome_criteria: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActionMapEstimateRequest = &<ActionMapEstimateRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActionMapEstimateRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("segmentIds", "segment_ids", 0),
            ("outcomeCriteria", "outcome_criteria", 0),
        ],
        fields: &[&E.segment_ids, &E.outcome_criteria],
    }
};

crate::runtime::model!(ActionMapEstimateRequest);

crate::runtime::setters!(ActionMapEstimateRequest {
    with_segment_ids: segment_ids: ::std::vec::Vec<::std::string::String>,
    with_outcome_criteria: outcome_criteria: ::std::boxed::Box<crate::ActionMapEstimateOutcomeCriteria>,
});
