// @generated from the schema "SocialMediaAsyncDetailQueryResponse"; changes made here are lost at the next generation

/// The schema `SocialMediaAsyncDetailQueryResponse`.
pub struct SocialMediaAsyncDetailQueryResponse {
    /// `results`: `array of SocialMediaDetailDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::SocialMediaDetailDataContainer>,
    >,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SocialMediaAsyncDetailQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        cursor: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SocialMediaAsyncDetailQueryResponse = &<SocialMediaAsyncDetailQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SocialMediaAsyncDetailQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0), ("cursor", "cursor", 0)],
        fields: &[&E.results, &E.cursor],
    }
};

crate::runtime::model!(SocialMediaAsyncDetailQueryResponse);

crate::runtime::setters!(SocialMediaAsyncDetailQueryResponse {
    with_results: results: ::std::vec::Vec<crate::SocialMediaDetailDataContainer>,
    with_cursor: cursor: ::std::string::String,
});
