// @generated from the schema "PresenceSettings"; changes made here are lost at the next generation

use crate::RestorePresenceSettings;
use crate::runtime::Extra;

/// The schema `PresenceSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PresenceSettings {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `restorePresenceSettings`: `RestorePresenceSettings`.
    #[doc(alias = "restorePresenceSettings")]
    pub restore_presence_settings: Option<Box<RestorePresenceSettings>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PresenceSettings "PresenceSettings" 4 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        restore_presence_settings: Box<RestorePresenceSettings> = "restorePresenceSettings" with_restore_presence_settings,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
