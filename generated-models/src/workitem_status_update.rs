// @generated from the schema "WorkitemStatusUpdate"; changes made here are lost at the next generation

/// The schema `WorkitemStatusUpdate`.
#[repr(C)]
pub struct WorkitemStatusUpdate {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `destinationStatusIds`: `array of string`.
    #[doc(alias = "destinationStatusIds")]
    pub destination_status_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `defaultDestinationStatusId`: `string`.
    #[doc(alias = "defaultDestinationStatusId")]
    pub default_destination_status_id: ::std::option::Option<::std::string::String>,
    /// `statusTransitionDelaySeconds`: `integer (int32)`.
    #[doc(alias = "statusTransitionDelaySeconds")]
    pub status_transition_delay_seconds: ::std::option::Option<i32>,
    /// `statusTransitionTime`: `string`.
    #[doc(alias = "statusTransitionTime")]
    pub status_transition_time: ::std::option::Option<::std::string::String>,
    /// `autoTerminateWorkitem`: `boolean`.
    #[doc(alias = "autoTerminateWorkitem")]
    pub auto_terminate_workitem: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemStatusUpdate "WorkitemStatusUpdate" 7 {
    (
        name: ::std::string::String = "name" 0 with_name,
        destination_status_ids: ::std::vec::Vec<::std::string::String> = "destinationStatusIds" 0 with_destination_status_ids,
        description: ::std::string::String = "description" 0 with_description,
        default_destination_status_id: ::std::string::String = "defaultDestinationStatusId" 0 with_default_destination_status_id,
        status_transition_delay_seconds: i32 = "statusTransitionDelaySeconds" 0 with_status_transition_delay_seconds,
        status_transition_time: ::std::string::String = "statusTransitionTime" 0 with_status_transition_time,
        auto_terminate_workitem: bool = "autoTerminateWorkitem" 0 with_auto_terminate_workitem,
    )
});
