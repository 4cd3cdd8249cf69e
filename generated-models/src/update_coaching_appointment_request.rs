// @generated from the schema "UpdateCoachingAppointmentRequest"; changes made here are lost at the next generation

/// The schema `UpdateCoachingAppointmentRequest`.
pub struct UpdateCoachingAppointmentRequest {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `dateStart`: `string (date-time)`.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthInMinutes`: `integer (int32)`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: ::std::option::Option<i32>,
    /// `conversationIds`: `array of string`.
    #[doc(alias = "conversationIds")]
    pub conversation_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `documentIds`: `array of string`.
    #[doc(alias = "documentIds")]
    pub document_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
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

impl crate::runtime::Model for UpdateCoachingAppointmentRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        date_start: ::std::option::Option::None,
        length_in_minutes: ::std::option::Option::None,
        conversation_ids: ::std::option::Option::None,
        document_ids: ::std::option::Option::None,
        status: ::std::option::Option::None,
        wfm_schedule: ::std::option::Option::None,
        external_links: ::std::option::Option::None,
        location: ::std::option::Option::None,
        share_insights_data: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdateCoachingAppointmentRequest = &<UpdateCoachingAppointmentRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdateCoachingAppointmentRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("description", "description", 0),
            ("dateStart", "date_start", 0),
            ("lengthInMinutes", "length_in_minutes", 0),
            ("conversationIds", "conversation_ids", 0),
            ("documentIds", "document_ids", 0),
            ("status", "status", 0),
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
            &E.conversation_ids,
            &E.document_ids,
            &E.status,
            &E.wfm_schedule,
            &E.external_links,
            &E.location,
            &E.share_insights_data,
        ],
    }
};

crate::runtime::model!(UpdateCoachingAppointmentRequest);

crate::runtime::setters!(UpdateCoachingAppointmentRequest {
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_date_start: date_start: crate::runtime::DateTime,
    with_length_in_minutes: length_in_minutes: i32,
    with_conversation_ids: conversation_ids: ::std::vec::Vec<::std::string::String>,
    with_document_ids: document_ids: ::std::vec::Vec<::std::string::String>,
    with_status: status: crate::runtime::Open<Status>,
    with_wfm_schedule: wfm_schedule: ::std::boxed::Box<crate::WfmScheduleReference>,
    with_external_links: external_links: ::std::vec::Vec<::std::string::String>,
    with_location: location: ::std::string::String,
    with_share_insights_data: share_insights_data: bool,
});

/// The property `status` of `UpdateCoachingAppointmentRequest`. Known values: `Scheduled`, `InProgress`, `Completed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Scheduled,
    InProgress,
    Completed,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Scheduled, "Scheduled"),
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
    ];
}
