// @generated from the schema "ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification"; changes made here are lost at the next generation

/// The schema `ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification`.
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

impl crate::runtime::Model
for ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification {
    const EMPTY: Self = Self {
        status: ::std::option::Option::None,
        user: ::std::option::Option::None,
        client: ::std::option::Option::None,
        start_time: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification = &<ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("status", "status", 0),
            ("user", "user", 0),
            ("client", "client", 0),
            ("startTime", "start_time", 0),
        ],
        fields: &[&E.status, &E.user, &E.client, &E.start_time],
    }
};

crate::runtime::model!(ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification);

crate::runtime::setters!(ArchitectDependencyTrackingBuildNotificationDependencyTrackingBuildNotification {
    with_status: status: ::std::string::String,
    with_user: user: ::std::boxed::Box<crate::ArchitectDependencyTrackingBuildNotificationUser>,
    with_client: client: ::std::boxed::Box<crate::ArchitectDependencyTrackingBuildNotificationClient>,
    with_start_time: start_time: crate::runtime::DateTime,
});
