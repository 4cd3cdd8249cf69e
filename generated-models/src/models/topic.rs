// @generated from the schema "Topic"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, BaseProgramEntity, Phrase};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `Topic`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Topic {
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
    /// `programs`: `array of BaseProgramEntity`.
    pub programs: Option<Vec<BaseProgramEntity>>,
    /// `tags`: `array of string`.
    pub tags: Option<Vec<String>>,
    /// `dialect`: `string`.
    pub dialect: Option<String>,
    /// `participants`: one of `External`, `Internal` and `All`.
    pub participants: Option<Open<Participants>>,
    /// `phrases`: `array of Phrase`.
    pub phrases: Option<Vec<Phrase>>,
    /// `modifiedBy`: `AddressableEntityRef`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<AddressableEntityRef>>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `publishedBy`: `AddressableEntityRef`.
    #[doc(alias = "publishedBy")]
    pub published_by: Option<Box<AddressableEntityRef>>,
    /// `datePublished`: `string (date-time)`.
    #[doc(alias = "datePublished")]
    pub date_published: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Topic "Topic" 15 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        description: String = "description" with_description,
        published: bool = "published" with_published,
        strictness: Open<Strictness> = "strictness" with_strictness,
        programs: Vec<BaseProgramEntity> = "programs" with_programs,
        tags: Vec<String> = "tags" with_tags,
        dialect: String = "dialect" with_dialect,
        participants: Open<Participants> = "participants" with_participants,
        phrases: Vec<Phrase> = "phrases" with_phrases,
        modified_by: Box<AddressableEntityRef> = "modifiedBy" with_modified_by,
        date_modified: DateTime = "dateModified" with_date_modified,
        published_by: Box<AddressableEntityRef> = "publishedBy" with_published_by,
        date_published: DateTime = "datePublished" with_date_published,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `strictness` of `Topic`. Known values: `1`, `55`, `65`, `72`, `85`, `90`.
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

/// The property `participants` of `Topic`. Known values: `External`, `Internal`, `All`.
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
