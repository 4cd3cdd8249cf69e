// @generated from the schema "WorkitemStatus"; changes made here are lost at the next generation

use crate::{WorkitemStatusReference, WorktypeReference};
use crate::runtime::{Extra, Open};

/// The schema `WorkitemStatus`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemStatus {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `category`: one of `Open`, `InProgress`, `Waiting`, `Closed` and `Unknown`.
    pub category: Option<Open<Category>>,
    /// `destinationStatuses`: `array of WorkitemStatusReference`.
    #[doc(alias = "destinationStatuses")]
    pub destination_statuses: Option<Vec<WorkitemStatusReference>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `defaultDestinationStatus`: `WorkitemStatusReference`.
    #[doc(alias = "defaultDestinationStatus")]
    pub default_destination_status: Option<Box<WorkitemStatusReference>>,
    /// `statusTransitionDelaySeconds`: `integer (int32)`.
    #[doc(alias = "statusTransitionDelaySeconds")]
    pub status_transition_delay_seconds: Option<i32>,
    /// `statusTransitionTime`: `string`.
    #[doc(alias = "statusTransitionTime")]
    pub status_transition_time: Option<String>,
    /// `worktype`: `WorktypeReference`.
    pub worktype: Option<Box<WorktypeReference>>,
    /// `autoTerminateWorkitem`: `boolean`.
    #[doc(alias = "autoTerminateWorkitem")]
    pub auto_terminate_workitem: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemStatus "WorkitemStatus" 11 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        category: Open<Category> = "category" with_category,
        destination_statuses: Vec<WorkitemStatusReference> = "destinationStatuses" with_destination_statuses,
        description: String = "description" with_description,
        default_destination_status: Box<WorkitemStatusReference> = "defaultDestinationStatus" with_default_destination_status,
        status_transition_delay_seconds: i32 = "statusTransitionDelaySeconds" with_status_transition_delay_seconds,
        status_transition_time: String = "statusTransitionTime" with_status_transition_time,
        worktype: Box<WorktypeReference> = "worktype" with_worktype,
        auto_terminate_workitem: bool = "autoTerminateWorkitem" with_auto_terminate_workitem,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `category` of `WorkitemStatus`. Known values: `Open`, `InProgress`, `Waiting`, `Closed`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum Category {
    Open,
    InProgress,
    Waiting,
    Closed,
    Unknown,
}

crate::runtime::values!(Category {
    Open = "Open",
    InProgress = "InProgress",
    Waiting = "Waiting",
    Closed = "Closed",
    Unknown = "Unknown",
});
