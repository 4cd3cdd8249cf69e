// @generated from the schema "DependencyStatus"; changes made here are lost at the next generation

/// The schema `DependencyStatus`.
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

impl crate::runtime::Model for DependencyStatus {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        user: ::std::option::Option::None,
        client: ::std::option::Option::None,
        build_id: ::std::option::Option::None,
        date_started: ::std::option::Option::None,
        date_completed: ::std::option::Option::None,
        status: ::std::option::Option::None,
        failed_objects: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DependencyStatus = &<DependencyStatus as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DependencyStatus",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("user", "user", 0),
            ("client", "client", 0),
            ("buildId", "build_id", 0),
            ("dateStarted", "date_started", 0),
            ("dateCompleted", "date_completed", 0),
            ("status", "status", 0),
            ("failedObjects", "failed_objects", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.user,
            &E.client,
            &E.build_id,
            &E.date_started,
            &E.date_completed,
            &E.status,
            &E.failed_objects,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(DependencyStatus);

crate::runtime::setters!(DependencyStatus {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_user: user: ::std::boxed::Box<crate::User>,
    with_client: client: ::std::boxed::Box<crate::DomainEntityRef>,
    with_build_id: build_id: ::std::string::String,
    with_date_started: date_started: crate::runtime::DateTime,
    with_date_completed: date_completed: crate::runtime::DateTime,
    with_status: status: crate::runtime::Open<Status>,
    with_failed_objects: failed_objects: ::std::vec::Vec<crate::FailedObject>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `DependencyStatus`. Known values: `BUILDINCOMPLETE`, `BUILDINITIALIZING`, `BUILDINPROGRESS`, `NOTBUILT`, `OPERATIONAL`, `OPERATIONALNEEDSREBUILD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Buildincomplete,
    Buildinitializing,
    Buildinprogress,
    Notbuilt,
    Operational,
    Operationalneedsrebuild,
}

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
