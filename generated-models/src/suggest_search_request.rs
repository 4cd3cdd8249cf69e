// @generated from the schema "SuggestSearchRequest"; changes made here are lost at the next generation

/// The schema `SuggestSearchRequest`.
pub struct SuggestSearchRequest {
    /// `expand`: `array of string`.
    pub expand: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `types`: `array of string`, required.
    pub types: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `query`: `array of SuggestSearchCriteria`, required.
    pub query: ::std::option::Option<::std::vec::Vec<crate::SuggestSearchCriteria>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SuggestSearchRequest {
    const EMPTY: Self = Self {
        expand: ::std::option::Option::None,
        types: ::std::option::Option::None,
        query: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SuggestSearchRequest = &<SuggestSearchRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SuggestSearchRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("expand", "expand", 0),
            ("types", "types", 1),
            ("query", "query", 1),
        ],
        fields: &[&E.expand, &E.types, &E.query],
    }
};

crate::runtime::model!(SuggestSearchRequest);

crate::runtime::setters!(SuggestSearchRequest {
    with_expand: expand: ::std::vec::Vec<::std::string::String>,
    with_types: types: ::std::vec::Vec<::std::string::String>,
    with_query: query: ::std::vec::Vec<crate::SuggestSearchCriteria>,
});
