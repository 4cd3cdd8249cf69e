// @generated from the schema "JourneyAppEventsNotificationActionTarget"; changes made here are lost at the next generation

/// The schema `JourneyAppEventsNotificationActionTarget`.
#[repr(C)]
pub struct JourneyAppEventsNotificationActionTarget {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyAppEventsNotificationActionTarget "JourneyAppEventsNotificationActionTarget" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
    )
});
