// @generated from the schema "WorkitemStatusUpdate"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WorkitemStatusUpdate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemStatusUpdate {
    /// `name`: `string`.
    pub name: Option<String>,
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

crate::runtime::model!(WorkitemStatusUpdate "WorkitemStatusUpdate" 7 {
    (
        name: String = "name" with_name,
        destination_status_ids: Vec<String> = "destinationStatusIds" with_destination_status_ids,
        description: String = "description" with_description,
        default_destination_status_id: String = "defaultDestinationStatusId" with_default_destination_status_id,
        status_transition_delay_seconds: i32 = "statusTransitionDelaySeconds" with_status_transition_delay_seconds,
        status_transition_time: String = "statusTransitionTime" with_status_transition_time,
        auto_terminate_workitem: bool = "autoTerminateWorkitem" with_auto_terminate_workitem,
    )
});
