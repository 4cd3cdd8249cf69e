// @generated from the schema "CreateCoachingAppointmentRequest"; changes made here are lost at the next generation

use crate::WfmScheduleReference;
use crate::runtime::{DateTime, Extra};

/// The schema `CreateCoachingAppointmentRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateCoachingAppointmentRequest {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `description`: `string`, required.
    pub description: Option<String>,
    /// `dateStart`: `string (date-time)`, required.
    #[doc(alias = "dateStart")]
    pub date_start: Option<DateTime>,
    /// `lengthInMinutes`: `integer (int32)`, required.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: Option<i32>,
    /// `facilitatorId`: `string`.
    #[doc(alias = "facilitatorId")]
    pub facilitator_id: Option<String>,
    /// `attendeeIds`: `array of string`, required.
    #[doc(alias = "attendeeIds")]
    pub attendee_ids: Option<Vec<String>>,
    /// `conversationIds`: `array of string`.
    #[doc(alias = "conversationIds")]
    pub conversation_ids: Option<Vec<String>>,
    /// `documentIds`: `array of string`.
    #[doc(alias = "documentIds")]
    pub document_ids: Option<Vec<String>>,
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

crate::runtime::model!(CreateCoachingAppointmentRequest "CreateCoachingAppointmentRequest" 12 {
    (
        name: String = "name" with_name required,
        description: String = "description" with_description required,
        date_start: DateTime = "dateStart" with_date_start required,
        length_in_minutes: i32 = "lengthInMinutes" with_length_in_minutes required,
        facilitator_id: String = "facilitatorId" with_facilitator_id,
        attendee_ids: Vec<String> = "attendeeIds" with_attendee_ids required,
        conversation_ids: Vec<String> = "conversationIds" with_conversation_ids,
        document_ids: Vec<String> = "documentIds" with_document_ids,
        wfm_schedule: Box<WfmScheduleReference> = "wfmSchedule" with_wfm_schedule,
        external_links: Vec<String> = "externalLinks" with_external_links,
        location: String = "location" with_location,
        share_insights_data: bool = "shareInsightsData" with_share_insights_data,
    )
});
