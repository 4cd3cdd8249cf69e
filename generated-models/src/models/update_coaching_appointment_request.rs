// @generated from the schema "UpdateCoachingAppointmentRequest"; changes made here are lost at the next generation

use crate::WfmScheduleReference;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `UpdateCoachingAppointmentRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateCoachingAppointmentRequest {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `dateStart`: `string (date-time)`.
    #[doc(alias = "dateStart")]
    pub date_start: Option<DateTime>,
    /// `lengthInMinutes`: `integer (int32)`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: Option<i32>,
    /// `conversationIds`: `array of string`.
    #[doc(alias = "conversationIds")]
    pub conversation_ids: Option<Vec<String>>,
    /// `documentIds`: `array of string`.
    #[doc(alias = "documentIds")]
    pub document_ids: Option<Vec<String>>,
    /// `status`: one of `Scheduled`, `InProgress` and `Completed`.
    pub status: Option<Open<Status>>,
    /// `wfmSchedule`: `WfmScheduleReference`.
    #[doc(alias = "wfmSchedule")]
    pub wfm_schedule: Option<Box<WfmScheduleReference>>,
    /// `externalLinks`: `array of string`.
    #[doc(alias = "externalLinks")]
    pub external_links: Option<Vec<String>>,
    /// `location`: `string`.
    pub location: Option<String>,
    /// `shareInsightsData`: `boolean`.
    #[doc(alias = "shareInsightsData")]
    pub share_insights_data: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateCoachingAppointmentRequest "UpdateCoachingAppointmentRequest" 11 {
    (
        name: String = "name" with_name,
        description: String = "description" with_description,
        date_start: DateTime = "dateStart" with_date_start,
        length_in_minutes: i32 = "lengthInMinutes" with_length_in_minutes,
        conversation_ids: Vec<String> = "conversationIds" with_conversation_ids,
        document_ids: Vec<String> = "documentIds" with_document_ids,
        status: Open<Status> = "status" with_status,
        wfm_schedule: Box<WfmScheduleReference> = "wfmSchedule" with_wfm_schedule,
        external_links: Vec<String> = "externalLinks" with_external_links,
        location: String = "location" with_location,
        share_insights_data: bool = "shareInsightsData" with_share_insights_data,
    )
});

/// The property `status` of `UpdateCoachingAppointmentRequest`. Known values: `Scheduled`, `InProgress`, `Completed`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Scheduled,
    InProgress,
    Completed,
}

crate::runtime::values!(Status {
    Scheduled = "Scheduled",
    InProgress = "InProgress",
    Completed = "Completed",
});
