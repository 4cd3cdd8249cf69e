// @generated from the schema "TwitterDataIngestionRuleRequest"; changes made here are lost at the next generation

/// The schema `TwitterDataIngestionRuleRequest`.
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

impl crate::runtime::Model for TwitterDataIngestionRuleRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        search_terms: ::std::option::Option::None,
        countries: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TwitterDataIngestionRuleRequest = &<TwitterDataIngestionRuleRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TwitterDataIngestionRuleRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("description", "description", 0),
            ("searchTerms", "search_terms", 1),
            ("countries", "countries", 0),
        ],
        fields: &[&E.name, &E.description, &E.search_terms, &E.countries],
    }
};

crate::runtime::model!(TwitterDataIngestionRuleRequest);

crate::runtime::setters!(TwitterDataIngestionRuleRequest {
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_search_terms: search_terms: ::std::string::String,
    with_countries: countries: ::std::vec::Vec<::std::string::String>,
});
