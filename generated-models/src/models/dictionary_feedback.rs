// @generated from the schema "DictionaryFeedback"; changes made here are lost at the next generation

use crate::{DictionaryFeedbackExamplePhrase, UserReference};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `DictionaryFeedback`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DictionaryFeedback {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `term`: `string`, required.
    pub term: Option<String>,
    /// `dialect`: `string`, required.
    pub dialect: Option<String>,
    /// `boostValue`: `number (float)`.
    #[doc(alias = "boostValue")]
    pub boost_value: Option<f64>,
    /// `source`: `Manual`, the one known value, read-only.
    pub source: Option<Open<Source>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `createdBy`: `UserReference`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<UserReference>>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `modifiedBy`: `UserReference`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<UserReference>>,
    /// `examplePhrases`: `array of DictionaryFeedbackExamplePhrase`, required.
    #[doc(alias = "examplePhrases")]
    pub example_phrases: Option<Vec<DictionaryFeedbackExamplePhrase>>,
    /// `soundsLike`: `array of string`.
    #[doc(alias = "soundsLike")]
    pub sounds_like: Option<Vec<String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DictionaryFeedback "DictionaryFeedback" 12 {
    (
        id: String = "id" with_id read_only,
        term: String = "term" with_term required,
        dialect: String = "dialect" with_dialect required,
        boost_value: f64 = "boostValue" with_boost_value,
        source: Open<Source> = "source" with_source read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        created_by: Box<UserReference> = "createdBy" with_created_by read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        modified_by: Box<UserReference> = "modifiedBy" with_modified_by read_only,
        example_phrases: Vec<DictionaryFeedbackExamplePhrase> = "examplePhrases" with_example_phrases required,
        sounds_like: Vec<String> = "soundsLike" with_sounds_like,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `source` of `DictionaryFeedback`. Known values: `Manual`.
#[repr(u16)]
#[non_exhaustive]
pub enum Source {
    Manual,
}

crate::runtime::values!(Source {
    Manual = "Manual",
});
