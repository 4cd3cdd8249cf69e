// @generated from the schema "TwitterDataHistoricalTweetRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TwitterDataHistoricalTweetRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TwitterDataHistoricalTweetRequest {
    /// `searchTerms`: `string`, required.
    #[doc(alias = "searchTerms")]
    pub search_terms: Option<String>,
    /// `countries`: `array of string`.
    pub countries: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TwitterDataHistoricalTweetRequest "TwitterDataHistoricalTweetRequest" 2 {
    (
        search_terms: String = "searchTerms" with_search_terms required,
        countries: Vec<String> = "countries" with_countries,
    )
});
