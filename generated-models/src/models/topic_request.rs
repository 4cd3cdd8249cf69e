// @generated from the schema "TopicRequest"; changes made here are lost at the next generation

use crate::Phrase;
use crate::runtime::{Extra, Open};

/// The schema `TopicRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TopicRequest {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `strictness`: one of `1`, `55`, `65`, `72` and 2 more.
    pub strictness: Option<Open<Strictness>>,
    /// `programIds`: `array of string`.
    #[doc(alias = "programIds")]
    pub program_ids: Option<Vec<String>>,
    /// `tags`: `array of string`.
    pub tags: Option<Vec<String>>,
    /// `dialect`: `string`, required.
    pub dialect: Option<String>,
    /// `participants`: one of `External`, `Internal` and `All`.
    pub participants: Option<Open<Participants>>,
    /// `phrases`: `array of Phrase`.
    pub phrases: Option<Vec<Phrase>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TopicRequest "TopicRequest" 8 {
    (
        name: String = "name" with_name required,
        description: String = "description" with_description,
        strictness: Open<Strictness> = "strictness" with_strictness,
        program_ids: Vec<String> = "programIds" with_program_ids,
        tags: Vec<String> = "tags" with_tags,
        dialect: String = "dialect" with_dialect required,
        participants: Open<Participants> = "participants" with_participants,
        phrases: Vec<Phrase> = "phrases" with_phrases,
    )
});

/// The property `strictness` of `TopicRequest`. Known values: `1`, `55`, `65`, `72`, `85`, `90`.
#[repr(u16)]
#[non_exhaustive]
pub enum Strictness {
    #[doc(alias = "1")]
    V1,
    #[doc(alias = "55")]
    V55,
    #[doc(alias = "65")]
    V65,
    #[doc(alias = "72")]
    V72,
    #[doc(alias = "85")]
    V85,
    #[doc(alias = "90")]
    V90,
}

crate::runtime::values!(Strictness {
    V1 = "1",
    V55 = "55",
    V65 = "65",
    V72 = "72",
    V85 = "85",
    V90 = "90",
});

/// The property `participants` of `TopicRequest`. Known values: `External`, `Internal`, `All`.
#[repr(u16)]
#[non_exhaustive]
pub enum Participants {
    External,
    Internal,
    All,
}

crate::runtime::values!(Participants {
    External = "External",
    Internal = "Internal",
    All = "All",
});
