// @generated from the schema "ArchitectDependencyTrackingBuildNotificationUser"; changes made here are lost at the next generation

use crate::ArchitectDependencyTrackingBuildNotificationHomeOrganization;
use crate::runtime::Extra;

/// The schema `ArchitectDependencyTrackingBuildNotificationUser`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ArchitectDependencyTrackingBuildNotificationUser {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `homeOrg`: `ArchitectDependencyTrackingBuildNotificationHomeOrganization`.
    #[doc(alias = "homeOrg")]
    pub home_org: Option<
        Box<ArchitectDependencyTrackingBuildNotificationHomeOrganization>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ArchitectDependencyTrackingBuildNotificationUser "ArchitectDependencyTrackingBuildNotificationUser" 3 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        home_org: Box<ArchitectDependencyTrackingBuildNotificationHomeOrganization> = "homeOrg" with_home_org,
    )
});
