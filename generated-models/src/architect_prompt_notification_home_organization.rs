// @generated from the schema "ArchitectPromptNotificationHomeOrganization"; changes made here are lost at the next generation

/// The schema `ArchitectPromptNotificationHomeOrganization`.
#[repr(C)]
pub struct ArchitectPromptNotificationHomeOrganization {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `thirdPartyOrgName`: `string`.
    #[doc(alias = "thirdPartyOrgName")]
    pub third_party_org_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ArchitectPromptNotificationHomeOrganization "ArchitectPromptNotificationHomeOrganization" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        third_party_org_name: ::std::string::String = "thirdPartyOrgName" 0 with_third_party_org_name,
    )
});
