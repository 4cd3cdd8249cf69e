// @generated from the schema "TwitterDataIngestionRuleRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TwitterDataIngestionRuleRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TwitterDataIngestionRuleRequest {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `searchTerms`: `string`, required.
    #[doc(alias = "searchTerms")]
    pub search_terms: Option<String>,
    /// `countries`: `array of string`.
    pub countries: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TwitterDataIngestionRuleRequest "TwitterDataIngestionRuleRequest" 4 {
    (
        name: String = "name" with_name required,
        description: String = "description" with_description,
        search_terms: String = "searchTerms" with_search_terms required,
        countries: Vec<String> = "countries" with_countries,
    )
});
