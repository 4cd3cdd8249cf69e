// @generated from the schema "SurveyAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `SurveyAggregateQueryResponse`.
pub struct SurveyAggregateQueryResponse {
    /// `results`: `array of SurveyAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::SurveyAggregateDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SurveyAggregateQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SurveyAggregateQueryResponse = &<SurveyAggregateQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SurveyAggregateQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0)],
        fields: &[&E.results],
    }
};

crate::runtime::model!(SurveyAggregateQueryResponse);

crate::runtime::setters!(SurveyAggregateQueryResponse {
    with_results: results: ::std::vec::Vec<crate::SurveyAggregateDataContainer>,
});
