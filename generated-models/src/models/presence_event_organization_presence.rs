// @generated from the schema "PresenceEventOrganizationPresence"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `PresenceEventOrganizationPresence`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PresenceEventOrganizationPresence {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `systemPresence`: `string`.
    #[doc(alias = "systemPresence")]
    pub system_presence: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PresenceEventOrganizationPresence "PresenceEventOrganizationPresence" 2 {
    (
        id: String = "id" with_id,
        system_presence: String = "systemPresence" with_system_presence,
    )
});
