// @generated from the schema "TwitterDataHistoricalTweetRequest"; changes made here are lost at the next generation

/// The schema `TwitterDataHistoricalTweetRequest`.
#[repr(C)]
pub struct TwitterDataHistoricalTweetRequest {
    /// `searchTerms`: `string`, required.
    #[doc(alias = "searchTerms")]
    pub search_terms: ::std::option::Option<::std::string::String>,
    /// `countries`: `array of string`.
    pub countries: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TwitterDataHistoricalTweetRequest "TwitterDataHistoricalTweetRequest" 2 {
    (
        search_terms: ::std::string::String = "searchTerms" 1 with_search_terms,
        countries: ::std::vec::Vec<::std::string::String> = "countries" 0 with_countries,
    )
});
