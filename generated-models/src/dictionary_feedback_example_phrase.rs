// @generated from the schema "DictionaryFeedbackExamplePhrase"; changes made here are lost at the next generation

/// The schema `DictionaryFeedbackExamplePhrase`.
#[repr(C)]
pub struct DictionaryFeedbackExamplePhrase {
    /// `phrase`: `string`, required.
    pub phrase: ::std::option::Option<::std::string::String>,
    /// `source`: `string`.
    pub source: ::std::option::Option<crate::runtime::Open<Source>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DictionaryFeedbackExamplePhrase "DictionaryFeedbackExamplePhrase" 2 {
    (
        phrase: ::std::string::String = "phrase" 1 with_phrase,
        source: crate::runtime::Open<Source> = "source" 0 with_source,
    )
});

/// The property `source` of `DictionaryFeedbackExamplePhrase`. Known values: `Manual`.
#[non_exhaustive]
pub enum Source {
    Manual,
}

crate::runtime::known!(Source);

impl crate::runtime::Enum for Source {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Manual, "Manual")];
}
