// @generated from the schema "ListedTopic"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ListedTopic`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ListedTopic {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `published`: `boolean`.
    pub published: Option<bool>,
    /// `strictness`: one of `1`, `55`, `65`, `72` and 2 more.
    pub strictness: Option<Open<Strictness>>,
    /// `programsCount`: `integer (int32)`.
    #[doc(alias = "programsCount")]
    pub programs_count: Option<i32>,
    /// `tags`: `array of string`.
    pub tags: Option<Vec<String>>,
    /// `dialect`: `string`.
    pub dialect: Option<String>,
    /// `participants`: one of `External`, `Internal` and `All`.
    pub participants: Option<Open<Participants>>,
    /// `phrasesCount`: `integer (int32)`.
    #[doc(alias = "phrasesCount")]
    pub phrases_count: Option<i32>,
    /// `modifiedBy`: `AddressableEntityRef`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<AddressableEntityRef>>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ListedTopic "ListedTopic" 13 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        description: String = "description" with_description,
        published: bool = "published" with_published,
        strictness: Open<Strictness> = "strictness" with_strictness,
        programs_count: i32 = "programsCount" with_programs_count,
        tags: Vec<String> = "tags" with_tags,
        dialect: String = "dialect" with_dialect,
        participants: Open<Participants> = "participants" with_participants,
        phrases_count: i32 = "phrasesCount" with_phrases_count,
        modified_by: Box<AddressableEntityRef> = "modifiedBy" with_modified_by,
        date_modified: DateTime = "dateModified" with_date_modified,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `strictness` of `ListedTopic`. Known values: `1`, `55`, `65`, `72`, `85`, `90`.
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

/// The property `participants` of `ListedTopic`. Known values: `External`, `Internal`, `All`.
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
