// @generated from the schema "DictionaryFeedbackExamplePhrase"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `DictionaryFeedbackExamplePhrase`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DictionaryFeedbackExamplePhrase {
    /// `phrase`: `string`, required.
    pub phrase: Option<String>,
    /// `source`: `Manual`, the one known value.
    pub source: Option<Open<Source>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DictionaryFeedbackExamplePhrase "DictionaryFeedbackExamplePhrase" 2 {
    (
        phrase: String = "phrase" with_phrase required,
        source: Open<Source> = "source" with_source,
    )
});

/// The property `source` of `DictionaryFeedbackExamplePhrase`. Known values: `Manual`.
#[repr(u16)]
#[non_exhaustive]
pub enum Source {
    Manual,
}

crate::runtime::values!(Source {
    Manual = "Manual",
});
