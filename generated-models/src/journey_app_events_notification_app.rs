// @generated from the schema "JourneyAppEventsNotificationApp"; changes made here are lost at the next generation

/// The schema `JourneyAppEventsNotificationApp`.
#[repr(C)]
pub struct JourneyAppEventsNotificationApp {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `namespace`: `string`.
    pub namespace: ::std::option::Option<::std::string::String>,
    /// `version`: `string`.
    pub version: ::std::option::Option<::std::string::String>,
    /// `buildNumber`: `string`.
    #[doc(alias = "buildNumber")]
    pub build_number: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyAppEventsNotificationApp "JourneyAppEventsNotificationApp" 4 {
    (
        name: ::std::string::String = "name" 0 with_name,
        namespace: ::std::string::String = "namespace" 0 with_namespace,
        version: ::std::string::String = "version" 0 with_version,
        build_number: ::std::string::String = "buildNumber" 0 with_build_number,
    )
});
