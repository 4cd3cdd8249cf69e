// @generated from the schema "LearningAssignmentAggregateResponse"; changes made here are lost at the next generation

/// The schema `LearningAssignmentAggregateResponse`.
pub struct LearningAssignmentAggregateResponse {
    /// `results`: `array of LearningAssignmentAggregateQueryResponseGroupedData`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::LearningAssignmentAggregateQueryResponseGroupedData>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningAssignmentAggregateResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningAssignmentAggregateResponse = &<LearningAssignmentAggregateResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningAssignmentAggregateResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0)],
        fields: &[&E.results],
    }
};

crate::runtime::model!(LearningAssignmentAggregateResponse);

crate::runtime::setters!(LearningAssignmentAggregateResponse {
    with_results: results: ::std::vec::Vec<crate::LearningAssignmentAggregateQueryResponseGroupedData>,
});
