// @generated from the schema "TwitterDataIngestionRuleRequest"; changes made here are lost at the next generation

/// The schema `TwitterDataIngestionRuleRequest`.
#[repr(C)]
pub struct TwitterDataIngestionRuleRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `searchTerms`: `string`, required.
    #[doc(alias = "searchTerms")]
    pub search_terms: ::std::option::Option<::std::string::String>,
    /// `countries`: `array of string`.
    pub countries: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TwitterDataIngestionRuleRequest "TwitterDataIngestionRuleRequest" 4 {
    (
        name: ::std::string::String = "name" 1 with_name,
        description: ::std::string::String = "description" 0 with_description,
        search_terms: ::std::string::String = "searchTerms" 1 with_search_terms,
        countries: ::std::vec::Vec<::std::string::String> = "countries" 0 with_countries,
    )
});
