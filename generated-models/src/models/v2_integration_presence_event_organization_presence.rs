// @generated from the schema "V2IntegrationPresenceEventOrganizationPresence"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `V2IntegrationPresenceEventOrganizationPresence`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2IntegrationPresenceEventOrganizationPresence {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `systemPresence`: `string`.
    #[doc(alias = "systemPresence")]
    pub system_presence: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2IntegrationPresenceEventOrganizationPresence "V2IntegrationPresenceEventOrganizationPresence" 2 {
    (
        id: String = "id" with_id,
        system_presence: String = "systemPresence" with_system_presence,
    )
});
