// @generated from the schema "DictionaryFeedbackExamplePhrase"; changes made here are lost at the next generation

/// The schema `DictionaryFeedbackExamplePhrase`.
pub struct DictionaryFeedbackExamplePhrase {
    /// `phrase`: `string`, required.
    pub phrase: ::std::option::Option<::std::string::String>,
    /// `source`: `string`.
    pub source: ::std::option::Option<crate::runtime::Open<Source>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DictionaryFeedbackExamplePhrase {
    const EMPTY: Self = Self {
        phrase: ::std::option::Option::None,
        source: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DictionaryFeedbackExamplePhrase = &<DictionaryFeedbackExamplePhrase as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DictionaryFeedbackExamplePhrase",
        empty: E,
        extra: &E.extra,
        properties: &[("phrase", "phrase", 1), ("source", "source", 0)],
        fields: &[&E.phrase, &E.source],
    }
};

crate::runtime::model!(DictionaryFeedbackExamplePhrase);

crate::runtime::setters!(DictionaryFeedbackExamplePhrase {
    with_phrase: phrase: ::std::string::String,
    with_source: source: crate::runtime::Open<Source>,
});

/// The property `source` of `DictionaryFeedbackExamplePhrase`. Known values: `Manual`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    Manual,
}

impl crate::runtime::Enum for Source {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Manual, "Manual")];
}
