// @generated from the schema "ArchitectFlowNotificationUser"; changes made here are lost at the next generation

/// The schema `ArchitectFlowNotificationUser`.
#[repr(C)]
pub struct ArchitectFlowNotificationUser {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `homeOrg`: `ArchitectFlowNotificationHomeOrganization`.
    #[doc(alias = "homeOrg")]
    pub home_org: ::std::option::Option<
        ::std::boxed::Box<crate::ArchitectFlowNotificationHomeOrganization>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ArchitectFlowNotificationUser "ArchitectFlowNotificationUser" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        home_org: ::std::boxed::Box<crate::ArchitectFlowNotificationHomeOrganization> = "homeOrg" 0 with_home_org,
    )
});
