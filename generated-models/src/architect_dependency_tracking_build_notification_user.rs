// @generated from the schema "ArchitectDependencyTrackingBuildNotificationUser"; changes made here are lost at the next generation

/// The schema `ArchitectDependencyTrackingBuildNotificationUser`.
#[repr(C)]
pub struct ArchitectDependencyTrackingBuildNotificationUser {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `homeOrg`: `ArchitectDependencyTrackingBuildNotificationHomeOrganization`.
    #[doc(alias = "homeOrg")]
    pub home_org: ::std::option::Option<
        ::std::boxed::Box<
            crate::ArchitectDependencyTrackingBuildNotificationHomeOrganization,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ArchitectDependencyTrackingBuildNotificationUser "ArchitectDependencyTrackingBuildNotificationUser" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        home_org: ::std::boxed::Box<crate::ArchitectDependencyTrackingBuildNotificationHomeOrganization> = "homeOrg" 0 with_home_org,
    )
});
