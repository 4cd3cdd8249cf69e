// @generated from the schema "PresenceDefinition"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `PresenceDefinition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PresenceDefinition {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `systemPresence`: `string`.
    #[doc(alias = "systemPresence")]
    pub system_presence: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PresenceDefinition "PresenceDefinition" 3 {
    (
        id: String = "id" with_id,
        system_presence: String = "systemPresence" with_system_presence,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
