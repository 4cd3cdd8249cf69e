// @generated from the schema "ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification"; changes made here are lost at the next generation

use crate::{
    ArchitectDependencyTrackingBuildNotificationClient,
    ArchitectDependencyTrackingBuildNotificationUser,
};
use crate::runtime::{DateTime, Extra};

/// The schema `ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification {
    /// `status`: `string`.
    pub status: Option<String>,
    /// `user`: `ArchitectDependencyTrackingBuildNotificationUser`.
    pub user: Option<Box<ArchitectDependencyTrackingBuildNotificationUser>>,
    /// `client`: `ArchitectDependencyTrackingBuildNotificationClient`.
    pub client: Option<Box<ArchitectDependencyTrackingBuildNotificationClient>>,
    /// `startTime`: `string (date-time)`.
    #[doc(alias = "startTime")]
    pub start_time: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification "ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification" 4 {
    (
        status: String = "status" with_status,
        user: Box<ArchitectDependencyTrackingBuildNotificationUser> = "user" with_user,
        client: Box<ArchitectDependencyTrackingBuildNotificationClient> = "client" with_client,
        start_time: DateTime = "startTime" with_start_time,
    )
});
