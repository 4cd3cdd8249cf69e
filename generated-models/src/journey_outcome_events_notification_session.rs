// @generated from the schema "JourneyOutcomeEventsNotificationSession"; changes made here are lost at the next generation

/// The schema `JourneyOutcomeEventsNotificationSession`.
#[repr(C)]
pub struct JourneyOutcomeEventsNotificationSession {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyOutcomeEventsNotificationSession "JourneyOutcomeEventsNotificationSession" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
        r#type: ::std::string::String = "type" 0 with_type,
    )
});
