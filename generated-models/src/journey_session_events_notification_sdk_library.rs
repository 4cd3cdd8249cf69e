// @generated from the schema "JourneySessionEventsNotificationSdkLibrary"; changes made here are lost at the next generation

/// The schema `JourneySessionEventsNotificationSdkLibrary`.
#[repr(C)]
pub struct JourneySessionEventsNotificationSdkLibrary {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `version`: `string`.
    pub version: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneySessionEventsNotificationSdkLibrary "JourneySessionEventsNotificationSdkLibrary" 2 {
    (
        name: ::std::string::String = "name" 0 with_name,
        version: ::std::string::String = "version" 0 with_version,
    )
});
