// @generated from the schema "Celebration"; changes made here are lost at the next generation

use crate::{SourceEntity, UserReference};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `Celebration`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Celebration {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `recipient`: `UserReference`.
    pub recipient: Option<Box<UserReference>>,
    /// `createdBy`: `UserReference`.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<UserReference>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `type`: one of `Recognition` and `ContestComplete`.
    pub r#type: Option<Open<Type>>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `note`: `string`.
    pub note: Option<String>,
    /// `sourceEntity`: `SourceEntity`.
    #[doc(alias = "sourceEntity")]
    pub source_entity: Option<Box<SourceEntity>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Celebration "Celebration" 9 {
    (
        id: String = "id" with_id read_only,
        recipient: Box<UserReference> = "recipient" with_recipient,
        created_by: Box<UserReference> = "createdBy" with_created_by,
        date_created: DateTime = "dateCreated" with_date_created,
        r#type: Open<Type> = "type" with_type,
        title: String = "title" with_title,
        note: String = "note" with_note,
        source_entity: Box<SourceEntity> = "sourceEntity" with_source_entity,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `type` of `Celebration`. Known values: `Recognition`, `ContestComplete`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Recognition,
    ContestComplete,
}

crate::runtime::values!(Type {
    Recognition = "Recognition",
    ContestComplete = "ContestComplete",
});
