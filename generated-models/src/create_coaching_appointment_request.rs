// @generated from the schema "CreateCoachingAppointmentRequest"; changes made here are lost at the next generation

/// The schema `CreateCoachingAppointmentRequest`.
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

impl crate::runtime::Model for CreateCoachingAppointmentRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        date_start: ::std::option::Option::None,
        length_in_minutes: ::std::option::Option::None,
        facilitator_id: ::std::option::Option::None,
        attendee_ids: ::std::option::Option::None,
        conversation_ids: ::std::option::Option::None,
        document_ids: ::std::option::Option::None,
        wfm_schedule: ::std::option::Option::None,
        external_links: ::std::option::Option::None,
        location: ::std::option::Option::None,
        share_insights_data: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateCoachingAppointmentRequest = &<CreateCoachingAppointmentRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateCoachingAppointmentRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("description", "description", 1),
            ("dateStart", "date_start", 1),
            ("lengthInMinutes", "length_in_minutes", 1),
            ("facilitatorId", "facilitator_id", 0),
            ("attendeeIds", "attendee_ids", 1),
            ("conversationIds", "conversation_ids", 0),
            ("documentIds", "document_ids", 0),
            ("wfmSchedule", "wfm_schedule", 0),
            ("externalLinks", "external_links", 0),
            ("location", "location", 0),
            ("shareInsightsData", "share_insights_data", 0),
        ],
        fields: &[
            &E.name,
            &E.description,
            &E.date_start,
            &E.length_in_minutes,
            &E.facilitator_id,
            &E.attendee_ids,
            &E.conversation_ids,
            &E.document_ids,
            &E.wfm_schedule,
            &E.external_links,
            &E.location,
            &E.share_insights_data,
        ],
    }
};

crate::runtime::model!(CreateCoachingAppointmentRequest);

crate::runtime::setters!(CreateCoachingAppointmentRequest {
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_date_start: date_start: crate::runtime::DateTime,
    with_length_in_minutes: length_in_minutes: i32,
    with_facilitator_id: facilitator_id: ::std::string::String,
    with_attendee_ids: attendee_ids: ::std::vec::Vec<::std::string::String>,
    with_conversation_ids: conversation_ids: ::std::vec::Vec<::std::string::String>,
    with_document_ids: document_ids: ::std::vec::Vec<::std::string::String>,
    with_wfm_schedule: wfm_schedule: ::std::boxed::Box<crate::WfmScheduleReference>,
    with_external_links: external_links: ::std::vec::Vec<::std::string::String>,
    with_location: location: ::std::string::String,
    with_share_insights_data: share_insights_data: bool,
});
