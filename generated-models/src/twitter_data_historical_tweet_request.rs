// @generated from the schema "TwitterDataHistoricalTweetRequest"; changes made here are lost at the next generation

/// The schema `TwitterDataHistoricalTweetRequest`.
pub struct TwitterDataHistoricalTweetRequest {
    /// `searchTerms`: `string`, required.
    #[doc(alias = "searchTerms")]
    pub search_terms: ::std::option::Option<::std::string::String>,
    /// `countries`: `array of string`.
    pub countries: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TwitterDataHistoricalTweetRequest {
    const EMPTY: Self = Self {
        search_terms: ::std::option::Option::None,
        countries: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TwitterDataHistoricalTweetRequest = &<TwitterDataHistoricalTweetRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TwitterDataHistoricalTweetRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("searchTerms", "search_terms", 1), ("countries", "countries", 0)],
        fields: &[&E.search_terms, &E.countries],
    }
};

crate::runtime::model!(TwitterDataHistoricalTweetRequest);

crate::runtime::setters!(TwitterDataHistoricalTweetRequest {
    with_search_terms: search_terms: ::std::string::String,
    with_countries: countries: ::std::vec::Vec<::std::string::String>,
});
