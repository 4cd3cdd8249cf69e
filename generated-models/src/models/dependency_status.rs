// @generated from the schema "DependencyStatus"; changes made here are lost at the next generation

use crate::{DomainEntityRef, FailedObject, User};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `DependencyStatus`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DependencyStatus {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `user`: `User`.
    pub user: Option<Box<User>>,
    /// `client`: `DomainEntityRef`.
    pub client: Option<Box<DomainEntityRef>>,
    /// `buildId`: `string`.
    #[doc(alias = "buildId")]
    pub build_id: Option<String>,
    /// `dateStarted`: `string (date-time)`.
    #[doc(alias = "dateStarted")]
    pub date_started: Option<DateTime>,
    /// `dateCompleted`: `string (date-time)`.
    #[doc(alias = "dateCompleted")]
    pub date_completed: Option<DateTime>,
    /// `status`: one of `BUILDINCOMPLETE`, `BUILDINITIALIZING`, `BUILDINPROGRESS`, `NOTBUILT` and 2 more.
    pub status: Option<Open<Status>>,
    /// `failedObjects`: `array of FailedObject`.
    #[doc(alias = "failedObjects")]
    pub failed_objects: Option<Vec<FailedObject>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DependencyStatus "DependencyStatus" 10 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        user: Box<User> = "user" with_user,
        client: Box<DomainEntityRef> = "client" with_client,
        build_id: String = "buildId" with_build_id,
        date_started: DateTime = "dateStarted" with_date_started,
        date_completed: DateTime = "dateCompleted" with_date_completed,
        status: Open<Status> = "status" with_status,
        failed_objects: Vec<FailedObject> = "failedObjects" with_failed_objects,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `DependencyStatus`. Known values: `BUILDINCOMPLETE`, `BUILDINITIALIZING`, `BUILDINPROGRESS`, `NOTBUILT`, `OPERATIONAL`, `OPERATIONALNEEDSREBUILD`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Buildincomplete,
    Buildinitializing,
    Buildinprogress,
    Notbuilt,
    Operational,
    Operationalneedsrebuild,
}

crate::runtime::values!(Status {
    Buildincomplete = "BUILDINCOMPLETE",
    Buildinitializing = "BUILDINITIALIZING",
    Buildinprogress = "BUILDINPROGRESS",
    Notbuilt = "NOTBUILT",
    Operational = "OPERATIONAL",
    Operationalneedsrebuild = "OPERATIONALNEEDSREBUILD",
});
