// @generated from the schema "SurveyAsyncAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `SurveyAsyncAggregateQueryResponse`.
pub struct SurveyAsyncAggregateQueryResponse {
    /// `results`: `array of SurveyAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::SurveyAggregateDataContainer>,
    >,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SurveyAsyncAggregateQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        cursor: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SurveyAsyncAggregateQueryResponse = &<SurveyAsyncAggregateQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SurveyAsyncAggregateQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0), ("cursor", "cursor", 0)],
        fields: &[&E.results, &E.cursor],
    }
};

crate::runtime::model!(SurveyAsyncAggregateQueryResponse);

crate::runtime::setters!(SurveyAsyncAggregateQueryResponse {
    with_results: results: ::std::vec::Vec<crate::SurveyAggregateDataContainer>,
    with_cursor: cursor: ::std::string::String,
});
