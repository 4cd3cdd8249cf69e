// @generated from the schema "JourneyAppEventsNotificationSdkLibrary"; changes made here are lost at the next generation

/// The schema `JourneyAppEventsNotificationSdkLibrary`.
#[repr(C)]
pub struct JourneyAppEventsNotificationSdkLibrary {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `version`: `string`.
    pub version: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyAppEventsNotificationSdkLibrary "JourneyAppEventsNotificationSdkLibrary" 2 {
    (
        name: ::std::string::String = "name" 0 with_name,
        version: ::std::string::String = "version" 0 with_version,
    )
});
