// @generated from the schema "CreateCoachingAppointmentRequest"; changes made here are lost at the next generation

/// The schema `CreateCoachingAppointmentRequest`.
#[repr(C)]
pub struct CreateCoachingAppointmentRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`, required.
    pub description: ::std::option::Option<::std::string::String>,
    /// `dateStart`: `string (date-time)`, required.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthInMinutes`: `integer (int32)`, required.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: ::std::option::Option<i32>,
    /// `facilitatorId`: `string`.
    #[doc(alias = "facilitatorId")]
    pub facilitator_id: ::std::option::Option<::std::string::String>,
    /// `attendeeIds`: `array of string`, required.
    #[doc(alias = "attendeeIds")]
    pub attendee_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `conversationIds`: `array of string`.
    #[doc(alias = "conversationIds")]
    pub conversation_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `documentIds`: `array of string`.
    #[doc(alias = "documentIds")]
    pub document_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `wfmSchedule`: `WfmScheduleReference`.
    #[doc(alias = "wfmSchedule")]
    pub wfm_schedule: ::std::option::Option<
        ::std::boxed::Box<crate::WfmScheduleReference>,
    >,
    /// `externalLinks`: `array of string`.
    #[doc(alias = "externalLinks")]
    pub external_links: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `location`: `string`.
    pub location: ::std::option::Option<::std::string::String>,
    /// `shareInsightsData`: `boolean`.
    #[doc(alias = "shareInsightsData")]
    pub share_insights_data: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateCoachingAppointmentRequest "CreateCoachingAppointmentRequest" 12 {
    (
        name: ::std::string::String = "name" 1 with_name,
        description: ::std::string::String = "description" 1 with_description,
        date_start: crate::runtime::DateTime = "dateStart" 1 with_date_start,
        length_in_minutes: i32 = "lengthInMinutes" 1 with_length_in_minutes,
        facilitator_id: ::std::string::String = "facilitatorId" 0 with_facilitator_id,
        attendee_ids: ::std::vec::Vec<::std::string::String> = "attendeeIds" 1 with_attendee_ids,
        conversation_ids: ::std::vec::Vec<::std::string::String> = "conversationIds" 0 with_conversation_ids,
        document_ids: ::std::vec::Vec<::std::string::String> = "documentIds" 0 with_document_ids,
        wfm_schedule: ::std::boxed::Box<crate::WfmScheduleReference> = "wfmSchedule" 0 with_wfm_schedule,
        external_links: ::std::vec::Vec<::std::string::String> = "externalLinks" 0 with_external_links,
        location: ::std::string::String = "location" 0 with_location,
        share_insights_data: bool = "shareInsightsData" 0 with_share_insights_data,
    )
});
