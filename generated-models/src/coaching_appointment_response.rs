// @generated from the schema "CoachingAppointmentResponse"; changes made here are lost at the next generation

/// The schema `CoachingAppointmentResponse`.
pub struct CoachingAppointmentResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`, read-only.
    pub description: ::std::option::Option<::std::string::String>,
    /// `dateStart`: `string (date-time)`, read-only.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthInMinutes`: `integer (int32)`, read-only.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: ::std::option::Option<i32>,
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `facilitator`: `UserReference`, read-only.
    pub facilitator: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `attendees`: `array of UserReference`, read-only.
    pub attendees: ::std::option::Option<::std::vec::Vec<crate::UserReference>>,
    /// `createdBy`: `UserReference`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedBy`: `UserReference`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `conversations`: `array of ConversationReference`, read-only.
    pub conversations: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationReference>,
    >,
    /// `documents`: `array of DocumentReference`, read-only.
    pub documents: ::std::option::Option<::std::vec::Vec<crate::DocumentReference>>,
    /// `isOverdue`: `boolean`, read-only.
    #[doc(alias = "isOverdue")]
    pub is_overdue: ::std::option::Option<bool>,
    /// `wfmSchedule`: `WfmScheduleReference`, read-only.
    #[doc(alias = "wfmSchedule")]
    pub wfm_schedule: ::std::option::Option<
        ::std::boxed::Box<crate::WfmScheduleReference>,
    >,
    /// `dateCompleted`: `string (date-time)`, read-only.
    #[doc(alias = "dateCompleted")]
    pub date_completed: ::std::option::Option<crate::runtime::DateTime>,
    /// `externalLinks`: `array of string`, read-only.
    #[doc(alias = "externalLinks")]
    pub external_links: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `location`: `string`, read-only.
    pub location: ::std::option::Option<::std::string::String>,
    /// `shareInsightsData`: `boolean`, read-only.
    #[doc(alias = "shareInsightsData")]
    pub share_insights_data: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CoachingAppointmentResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        date_start: ::std::option::Option::None,
        length_in_minutes: ::std::option::Option::None,
        status: ::std::option::Option::None,
        facilitator: ::std::option::Option::None,
        attendees: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        conversations: ::std::option::Option::None,
        documents: ::std::option::Option::None,
        is_overdue: ::std::option::Option::None,
        wfm_schedule: ::std::option::Option::None,
        date_completed: ::std::option::Option::None,
        external_links: ::std::option::Option::None,
        location: ::std::option::Option::None,
        share_insights_data: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CoachingAppointmentResponse = &<CoachingAppointmentResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CoachingAppointmentResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 2),
            ("description", "description", 2),
            ("dateStart", "date_start", 2),
            ("lengthInMinutes", "length_in_minutes", 2),
            ("status", "status", 2),
            ("facilitator", "facilitator", 2),
            ("attendees", "attendees", 2),
            ("createdBy", "created_by", 2),
            ("dateCreated", "date_created", 2),
            ("modifiedBy", "modified_by", 2),
            ("dateModified", "date_modified", 2),
            ("conversations", "conversations", 2),
            ("documents", "documents", 2),
            ("isOverdue", "is_overdue", 2),
            ("wfmSchedule", "wfm_schedule", 2),
            ("dateCompleted", "date_completed", 2),
            ("externalLinks", "external_links", 2),
            ("location", "location", 2),
            ("shareInsightsData", "share_insights_data", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.description,
            &E.date_start,
            &E.length_in_minutes,
            &E.status,
            &E.facilitator,
            &E.attendees,
            &E.created_by,
            &E.date_created,
            &E.modified_by,
            &E.date_modified,
            &E.conversations,
            &E.documents,
            &E.is_overdue,
            &E.wfm_schedule,
            &E.date_completed,
            &E.external_links,
            &E.location,
            &E.share_insights_data,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(CoachingAppointmentResponse);

crate::runtime::setters!(CoachingAppointmentResponse {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_date_start: date_start: crate::runtime::DateTime,
    with_length_in_minutes: length_in_minutes: i32,
    with_status: status: crate::runtime::Open<Status>,
    with_facilitator: facilitator: ::std::boxed::Box<crate::UserReference>,
    with_attendees: attendees: ::std::vec::Vec<crate::UserReference>,
    with_created_by: created_by: ::std::boxed::Box<crate::UserReference>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_modified_by: modified_by: ::std::boxed::Box<crate::UserReference>,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_conversations: conversations: ::std::vec::Vec<crate::ConversationReference>,
    with_documents: documents: ::std::vec::Vec<crate::DocumentReference>,
    with_is_overdue: is_overdue: bool,
    with_wfm_schedule: wfm_schedule: ::std::boxed::Box<crate::WfmScheduleReference>,
    with_date_completed: date_completed: crate::runtime::DateTime,
    with_external_links: external_links: ::std::vec::Vec<::std::string::String>,
    with_location: location: ::std::string::String,
    with_share_insights_data: share_insights_data: bool,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `CoachingAppointmentResponse`. Known values: `Scheduled`, `InProgress`, `Completed`, `InvalidSchedule`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Scheduled,
    InProgress,
    Completed,
    InvalidSchedule,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Scheduled, "Scheduled"),
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
        (Self::InvalidSchedule, "InvalidSchedule"),
    ];
}
