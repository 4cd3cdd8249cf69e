// @generated from the schema "ArchitectPromptNotificationUser"; changes made here are lost at the next generation

/// The schema `ArchitectPromptNotificationUser`.
#[repr(C)]
pub struct ArchitectPromptNotificationUser {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `homeOrg`: `ArchitectPromptNotificationHomeOrganization`.
    #[doc(alias = "homeOrg")]
    pub home_org: ::std::option::Option<
        ::std::boxed::Box<crate::ArchitectPromptNotificationHomeOrganization>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ArchitectPromptNotificationUser "ArchitectPromptNotificationUser" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        home_org: ::std::boxed::Box<crate::ArchitectPromptNotificationHomeOrganization> = "homeOrg" 0 with_home_org,
    )
});
