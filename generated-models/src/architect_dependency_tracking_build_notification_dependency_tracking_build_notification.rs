// @generated from the schema "ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification"; changes made here are lost at the next generation

/// The schema `ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification`.
#[repr(C)]
pub struct ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification {
    /// `status`: `string`.
    pub status: ::std::option::Option<::std::string::String>,
    /// `user`: `ArchitectDependencyTrackingBuildNotificationUser`.
    pub user: ::std::option::Option<
        ::std::boxed::Box<crate::ArchitectDependencyTrackingBuildNotificationUser>,
    >,
    /// `client`: `ArchitectDependencyTrackingBuildNotificationClient`.
    pub client: ::std::option::Option<
        ::std::boxed::Box<crate::ArchitectDependencyTrackingBuildNotificationClient>,
    >,
    /// `startTime`: `string (date-time)`.
    #[doc(alias = "startTime")]
    pub start_time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification "ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification" 4 {
    (
        status: ::std::string::String = "status" 0 with_status,
        user: ::std::boxed::Box<crate::ArchitectDependencyTrackingBuildNotificationUser> = "user" 0 with_user,
        client: ::std::boxed::Box<crate::ArchitectDependencyTrackingBuildNotificationClient> = "client" 0 with_client,
        start_time: crate::runtime::DateTime = "startTime" 0 with_start_time,
    )
});
