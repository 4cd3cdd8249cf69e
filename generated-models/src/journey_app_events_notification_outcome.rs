// @generated from the schema "JourneyAppEventsNotificationOutcome"; changes made here are lost at the next generation

/// The schema `JourneyAppEventsNotificationOutcome`.
#[repr(C)]
pub struct JourneyAppEventsNotificationOutcome {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// `version`: `string`.
    pub version: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyAppEventsNotificationOutcome "JourneyAppEventsNotificationOutcome" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
        display_name: ::std::string::String = "displayName" 0 with_display_name,
        version: ::std::string::String = "version" 0 with_version,
    )
});
