// @generated from the schema "JourneyAppEventsNotificationActionMap"; changes made here are lost at the next generation

/// The schema `JourneyAppEventsNotificationActionMap`.
#[repr(C)]
pub struct JourneyAppEventsNotificationActionMap {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// `version`: `integer`.
    pub version: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyAppEventsNotificationActionMap "JourneyAppEventsNotificationActionMap" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
        display_name: ::std::string::String = "displayName" 0 with_display_name,
        version: i64 = "version" 0 with_version,
    )
});
