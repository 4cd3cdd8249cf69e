// @generated from the schema "DependencyStatus"; changes made here are lost at the next generation

/// The schema `DependencyStatus`.
#[repr(C)]
pub struct DependencyStatus {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `user`: `User`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `client`: `DomainEntityRef`.
    pub client: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `buildId`: `string`.
    #[doc(alias = "buildId")]
    pub build_id: ::std::option::Option<::std::string::String>,
    /// `dateStarted`: `string (date-time)`.
    #[doc(alias = "dateStarted")]
    pub date_started: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateCompleted`: `string (date-time)`.
    #[doc(alias = "dateCompleted")]
    pub date_completed: ::std::option::Option<crate::runtime::DateTime>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `failedObjects`: `array of FailedObject`.
    #[doc(alias = "failedObjects")]
    pub failed_objects: ::std::option::Option<::std::vec::Vec<crate::FailedObject>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DependencyStatus "DependencyStatus" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        user: ::std::boxed::Box<crate::User> = "user" 0 with_user,
        client: ::std::boxed::Box<crate::DomainEntityRef> = "client" 0 with_client,
        build_id: ::std::string::String = "buildId" 0 with_build_id,
        date_started: crate::runtime::DateTime = "dateStarted" 0 with_date_started,
        date_completed: crate::runtime::DateTime = "dateCompleted" 0 with_date_completed,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        failed_objects: ::std::vec::Vec<crate::FailedObject> = "failedObjects" 0 with_failed_objects,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `DependencyStatus`. Known values: `BUILDINCOMPLETE`, `BUILDINITIALIZING`, `BUILDINPROGRESS`, `NOTBUILT`, `OPERATIONAL`, `OPERATIONALNEEDSREBUILD`.
#[non_exhaustive]
pub enum Status {
    Buildincomplete,
    Buildinitializing,
    Buildinprogress,
    Notbuilt,
    Operational,
    Operationalneedsrebuild,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Buildincomplete, "BUILDINCOMPLETE"),
        (Self::Buildinitializing, "BUILDINITIALIZING"),
        (Self::Buildinprogress, "BUILDINPROGRESS"),
        (Self::Notbuilt, "NOTBUILT"),
        (Self::Operational, "OPERATIONAL"),
        (Self::Operationalneedsrebuild, "OPERATIONALNEEDSREBUILD"),
    ];
}
