// @generated from the schema "JourneyOutcomeEventsNotificationSegment"; changes made here are lost at the next generation

/// The schema `JourneyOutcomeEventsNotificationSegment`.
#[repr(C)]
pub struct JourneyOutcomeEventsNotificationSegment {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `assignedDate`: `string (date-time)`.
    #[doc(alias = "assignedDate")]
    pub assigned_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyOutcomeEventsNotificationSegment "JourneyOutcomeEventsNotificationSegment" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
        assigned_date: crate::runtime::DateTime = "assignedDate" 0 with_assigned_date,
    )
});
