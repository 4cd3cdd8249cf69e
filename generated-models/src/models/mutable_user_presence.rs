// @generated from the schema "MutableUserPresence"; changes made here are lost at the next generation

use crate::PresenceDefinition;
use crate::runtime::{DateTime, Extra};

/// The schema `MutableUserPresence`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MutableUserPresence {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `source`: `string`.
    pub source: Option<String>,
    /// `sourceId`: `string`.
    #[doc(alias = "sourceId")]
    pub source_id: Option<String>,
    /// `primary`: `boolean`.
    pub primary: Option<bool>,
    /// `presenceDefinition`: `PresenceDefinition`.
    #[doc(alias = "presenceDefinition")]
    pub presence_definition: Option<Box<PresenceDefinition>>,
    /// `message`: `string`.
    pub message: Option<String>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MutableUserPresence "MutableUserPresence" 9 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        source: String = "source" with_source,
        source_id: String = "sourceId" with_source_id,
        primary: bool = "primary" with_primary,
        presence_definition: Box<PresenceDefinition> = "presenceDefinition" with_presence_definition,
        message: String = "message" with_message,
        modified_date: DateTime = "modifiedDate" with_modified_date,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
