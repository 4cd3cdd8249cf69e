// @generated from the schema "SocialMediaAsyncAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `SocialMediaAsyncAggregateQueryResponse`.
pub struct SocialMediaAsyncAggregateQueryResponse {
    /// `results`: `array of SocialMediaAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::SocialMediaAggregateDataContainer>,
    >,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SocialMediaAsyncAggregateQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        cursor: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SocialMediaAsyncAggregateQueryResponse = &<SocialMediaAsyncAggregateQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SocialMediaAsyncAggregateQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0), ("cursor", "cursor", 0)],
        fields: &[&E.results, &E.cursor],
    }
};

crate::runtime::model!(SocialMediaAsyncAggregateQueryResponse);

crate::runtime::setters!(SocialMediaAsyncAggregateQueryResponse {
    with_results: results: ::std::vec::Vec<crate::SocialMediaAggregateDataContainer>,
    with_cursor: cursor: ::std::string::String,
});
