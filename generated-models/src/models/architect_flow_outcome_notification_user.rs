// @generated from the schema "ArchitectFlowOutcomeNotificationUser"; changes made here are lost at the next generation

use crate::ArchitectFlowOutcomeNotificationHomeOrganization;
use crate::runtime::Extra;

/// The schema `ArchitectFlowOutcomeNotificationUser`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ArchitectFlowOutcomeNotificationUser {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `homeOrg`: `ArchitectFlowOutcomeNotificationHomeOrganization`.
    #[doc(alias = "homeOrg")]
    pub home_org: Option<Box<ArchitectFlowOutcomeNotificationHomeOrganization>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ArchitectFlowOutcomeNotificationUser "ArchitectFlowOutcomeNotificationUser" 3 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        home_org: Box<ArchitectFlowOutcomeNotificationHomeOrganization> = "homeOrg" with_home_org,
    )
});
