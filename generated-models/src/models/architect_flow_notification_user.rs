// @generated from the schema "ArchitectFlowNotificationUser"; changes made here are lost at the next generation

use crate::ArchitectFlowNotificationHomeOrganization;
use crate::runtime::Extra;

/// The schema `ArchitectFlowNotificationUser`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ArchitectFlowNotificationUser {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `homeOrg`: `ArchitectFlowNotificationHomeOrganization`.
    #[doc(alias = "homeOrg")]
    pub home_org: Option<Box<ArchitectFlowNotificationHomeOrganization>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ArchitectFlowNotificationUser "ArchitectFlowNotificationUser" 3 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        home_org: Box<ArchitectFlowNotificationHomeOrganization> = "homeOrg" with_home_org,
    )
});
