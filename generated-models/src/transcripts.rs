// @generated from the schema "Transcripts"; changes made here are lost at the next generation

/// The schema `Transcripts`.
pub struct Transcripts {
    /// `exactMatch`: `array of string`.
    #[doc(alias = "exactMatch")]
    pub exact_match: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `contains`: `array of string`.
    pub contains: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `doesNotContain`: `array of string`.
    #[doc(alias = "doesNotContain")]
    pub does_not_contain: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Transcripts {
    const EMPTY: Self = Self {
        exact_match: ::std::option::Option::None,
        contains: ::std::option::Option::None,
        does_not_contain: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Transcripts = &<Transcripts as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Transcripts",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("exactMatch", "exact_match", 0),
            ("contains", "contains", 0),
            ("doesNotContain", "does_not_contain", 0),
        ],
        fields: &[&E.exact_match, &E.contains, &E.does_not_contain],
    }
};

crate::runtime::model!(Transcripts);

crate::runtime::setters!(Transcripts {
    with_exact_match: exact_match: ::std::vec::Vec<::std::string::String>,
    with_contains: contains: ::std::vec::Vec<::std::string::String>,
    with_does_not_contain: does_not_contain: ::std::vec::Vec<::std::string::String>,
});
