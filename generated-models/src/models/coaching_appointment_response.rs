// @generated from the schema "CoachingAppointmentResponse"; changes made here are lost at the next generation

use crate::{
    ConversationReference, DocumentReference, UserReference, WfmScheduleReference,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `CoachingAppointmentResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CoachingAppointmentResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, read-only.
    pub name: Option<String>,
    /// `description`: `string`, read-only.
    pub description: Option<String>,
    /// `dateStart`: `string (date-time)`, read-only.
    #[doc(alias = "dateStart")]
    pub date_start: Option<DateTime>,
    /// `lengthInMinutes`: `integer (int32)`, read-only.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: Option<i32>,
    /// `status`: one of `Scheduled`, `InProgress`, `Completed` and `InvalidSchedule`, read-only.
    pub status: Option<Open<Status>>,
    /// `facilitator`: `UserReference`, read-only.
    pub facilitator: Option<Box<UserReference>>,
    /// `attendees`: `array of UserReference`, read-only.
    pub attendees: Option<Vec<UserReference>>,
    /// `createdBy`: `UserReference`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<UserReference>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `modifiedBy`: `UserReference`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<UserReference>>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `conversations`: `array of ConversationReference`, read-only.
    pub conversations: Option<Vec<ConversationReference>>,
    /// `documents`: `array of DocumentReference`, read-only.
    pub documents: Option<Vec<DocumentReference>>,
    /// `isOverdue`: `boolean`, read-only.
    #[doc(alias = "isOverdue")]
    pub is_overdue: Option<bool>,
    /// `wfmSchedule`: `WfmScheduleReference`, read-only.
    #[doc(alias = "wfmSchedule")]
    pub wfm_schedule: Option<Box<WfmScheduleReference>>,
    /// `dateCompleted`: `string (date-time)`, read-only.
    #[doc(alias = "dateCompleted")]
    pub date_completed: Option<DateTime>,
    /// `externalLinks`: `array of string`, read-only.
    #[doc(alias = "externalLinks")]
    pub external_links: Option<Vec<String>>,
    /// `location`: `string`, read-only.
    pub location: Option<String>,
    /// `shareInsightsData`: `boolean`, read-only.
    #[doc(alias = "shareInsightsData")]
    pub share_insights_data: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CoachingAppointmentResponse "CoachingAppointmentResponse" 21 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name read_only,
        description: String = "description" with_description read_only,
        date_start: DateTime = "dateStart" with_date_start read_only,
        length_in_minutes: i32 = "lengthInMinutes" with_length_in_minutes read_only,
        status: Open<Status> = "status" with_status read_only,
        facilitator: Box<UserReference> = "facilitator" with_facilitator read_only,
        attendees: Vec<UserReference> = "attendees" with_attendees read_only,
        created_by: Box<UserReference> = "createdBy" with_created_by read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        modified_by: Box<UserReference> = "modifiedBy" with_modified_by read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        conversations: Vec<ConversationReference> = "conversations" with_conversations read_only,
        documents: Vec<DocumentReference> = "documents" with_documents read_only,
        is_overdue: bool = "isOverdue" with_is_overdue read_only,
        wfm_schedule: Box<WfmScheduleReference> = "wfmSchedule" with_wfm_schedule read_only,
    )
    (
        date_completed: DateTime = "dateCompleted" with_date_completed read_only,
        external_links: Vec<String> = "externalLinks" with_external_links read_only,
        location: String = "location" with_location read_only,
        share_insights_data: bool = "shareInsightsData" with_share_insights_data read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `CoachingAppointmentResponse`. Known values: `Scheduled`, `InProgress`, `Completed`, `InvalidSchedule`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Scheduled,
    InProgress,
    Completed,
    InvalidSchedule,
}

crate::runtime::values!(Status {
    Scheduled = "Scheduled",
    InProgress = "InProgress",
    Completed = "Completed",
    InvalidSchedule = "InvalidSchedule",
});
