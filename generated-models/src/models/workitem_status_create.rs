// @generated from the schema "WorkitemStatusCreate"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WorkitemStatusCreate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemStatusCreate {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `category`: one of `Open`, `InProgress`, `Waiting`, `Closed` and `Unknown`, required.
    pub category: Option<Open<Category>>,
    /// `destinationStatusIds`: `array of string`.
    #[doc(alias = "destinationStatusIds")]
    pub destination_status_ids: Option<Vec<String>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `defaultDestinationStatusId`: `string`.
    #[doc(alias = "defaultDestinationStatusId")]
    pub default_destination_status_id: Option<String>,
    /// `statusTransitionDelaySeconds`: `integer (int32)`.
    #[doc(alias = "statusTransitionDelaySeconds")]
    pub status_transition_delay_seconds: Option<i32>,
    /// `statusTransitionTime`: `string`.
    #[doc(alias = "statusTransitionTime")]
    pub status_transition_time: Option<String>,
    /// `autoTerminateWorkitem`: `boolean`.
    #[doc(alias = "autoTerminateWorkitem")]
    pub auto_terminate_workitem: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemStatusCreate "WorkitemStatusCreate" 8 {
    (
        name: String = "name" with_name required,
        category: Open<Category> = "category" with_category required,
        destination_status_ids: Vec<String> = "destinationStatusIds" with_destination_status_ids,
        description: String = "description" with_description,
        default_destination_status_id: String = "defaultDestinationStatusId" with_default_destination_status_id,
        status_transition_delay_seconds: i32 = "statusTransitionDelaySeconds" with_status_transition_delay_seconds,
        status_transition_time: String = "statusTransitionTime" with_status_transition_time,
        auto_terminate_workitem: bool = "autoTerminateWorkitem" with_auto_terminate_workitem,
    )
});

/// The property `category` of `WorkitemStatusCreate`. Known values: `Open`, `InProgress`, `Waiting`, `Closed`, `Unknown`.
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
