// @generated from the schema "CoachingAppointmentResponse"; changes made here are lost at the next generation

/// The schema `CoachingAppointmentResponse`.
#[repr(C)]
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

crate::runtime::model!(CoachingAppointmentResponse "CoachingAppointmentResponse" 21 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 2 with_name,
        description: ::std::string::String = "description" 2 with_description,
        date_start: crate::runtime::DateTime = "dateStart" 2 with_date_start,
        length_in_minutes: i32 = "lengthInMinutes" 2 with_length_in_minutes,
        status: crate::runtime::Open<Status> = "status" 2 with_status,
        facilitator: ::std::boxed::Box<crate::UserReference> = "facilitator" 2 with_facilitator,
        attendees: ::std::vec::Vec<crate::UserReference> = "attendees" 2 with_attendees,
        created_by: ::std::boxed::Box<crate::UserReference> = "createdBy" 2 with_created_by,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        modified_by: ::std::boxed::Box<crate::UserReference> = "modifiedBy" 2 with_modified_by,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        conversations: ::std::vec::Vec<crate::ConversationReference> = "conversations" 2 with_conversations,
        documents: ::std::vec::Vec<crate::DocumentReference> = "documents" 2 with_documents,
        is_overdue: bool = "isOverdue" 2 with_is_overdue,
        wfm_schedule: ::std::boxed::Box<crate::WfmScheduleReference> = "wfmSchedule" 2 with_wfm_schedule,
    )
    (
        date_completed: crate::runtime::DateTime = "dateCompleted" 2 with_date_completed,
        external_links: ::std::vec::Vec<::std::string::String> = "externalLinks" 2 with_external_links,
        location: ::std::string::String = "location" 2 with_location,
        share_insights_data: bool = "shareInsightsData" 2 with_share_insights_data,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `CoachingAppointmentResponse`. Known values: `Scheduled`, `InProgress`, `Completed`, `InvalidSchedule`.
#[non_exhaustive]
pub enum Status {
    Scheduled,
    InProgress,
    Completed,
    InvalidSchedule,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Scheduled, "Scheduled"),
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
        (Self::InvalidSchedule, "InvalidSchedule"),
    ];
}
