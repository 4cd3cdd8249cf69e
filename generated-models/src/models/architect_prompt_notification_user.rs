// @generated from the schema "ArchitectPromptNotificationUser"; changes made here are lost at the next generation

use crate::ArchitectPromptNotificationHomeOrganization;
use crate::runtime::Extra;

/// The schema `ArchitectPromptNotificationUser`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ArchitectPromptNotificationUser {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `homeOrg`: `ArchitectPromptNotificationHomeOrganization`.
    #[doc(alias = "homeOrg")]
    pub home_org: Option<Box<ArchitectPromptNotificationHomeOrganization>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ArchitectPromptNotificationUser "ArchitectPromptNotificationUser" 3 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        home_org: Box<ArchitectPromptNotificationHomeOrganization> = "homeOrg" with_home_org,
    )
});
