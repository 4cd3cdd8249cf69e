// @generated from the schema "ArchitectFlowNotificationHomeOrganization"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ArchitectFlowNotificationHomeOrganization`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ArchitectFlowNotificationHomeOrganization {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `thirdPartyOrgName`: `string`.
    #[doc(alias = "thirdPartyOrgName")]
    pub third_party_org_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ArchitectFlowNotificationHomeOrganization "ArchitectFlowNotificationHomeOrganization" 3 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        third_party_org_name: String = "thirdPartyOrgName" with_third_party_org_name,
    )
});
