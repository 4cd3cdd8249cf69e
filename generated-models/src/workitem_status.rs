// @generated from the schema "WorkitemStatus"; changes made here are lost at the next generation

/// The schema `WorkitemStatus`.
#[repr(C)]
pub struct WorkitemStatus {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `category`: `string`.
    pub category: ::std::option::Option<crate::runtime::Open<Category>>,
    /// `destinationStatuses`: `array of WorkitemStatusReference`.
    #[doc(alias = "destinationStatuses")]
    pub destination_statuses: ::std::option::Option<
        ::std::vec::Vec<crate::WorkitemStatusReference>,
    >,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `defaultDestinationStatus`: `WorkitemStatusReference`.
    #[doc(alias = "defaultDestinationStatus")]
    pub default_destination_status: ::std::option::Option<
        ::std::boxed::Box<crate::WorkitemStatusReference>,
    >,
    /// `statusTransitionDelaySeconds`: `integer (int32)`.
    #[doc(alias = "statusTransitionDelaySeconds")]
    pub status_transition_delay_seconds: ::std::option::Option<i32>,
    /// `statusTransitionTime`: `string`.
    #[doc(alias = "statusTransitionTime")]
    pub status_transition_time: ::std::option::Option<::std::string::String>,
    /// `worktype`: `WorktypeReference`.
    pub worktype: ::std::option::Option<::std::boxed::Box<crate::WorktypeReference>>,
    /// `autoTerminateWorkitem`: `boolean`.
    #[doc(alias = "autoTerminateWorkitem")]
    pub auto_terminate_workitem: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemStatus "WorkitemStatus" 11 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        category: crate::runtime::Open<Category> = "category" 0 with_category,
        destination_statuses: ::std::vec::Vec<crate::WorkitemStatusReference> = "destinationStatuses" 0 with_destination_statuses,
        description: ::std::string::String = "description" 0 with_description,
        default_destination_status: ::std::boxed::Box<crate::WorkitemStatusReference> = "defaultDestinationStatus" 0 with_default_destination_status,
        status_transition_delay_seconds: i32 = "statusTransitionDelaySeconds" 0 with_status_transition_delay_seconds,
        status_transition_time: ::std::string::String = "statusTransitionTime" 0 with_status_transition_time,
        worktype: ::std::boxed::Box<crate::WorktypeReference> = "worktype" 0 with_worktype,
        auto_terminate_workitem: bool = "autoTerminateWorkitem" 0 with_auto_terminate_workitem,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `category` of `WorkitemStatus`. Known values: `Open`, `InProgress`, `Waiting`, `Closed`, `Unknown`.
#[non_exhaustive]
pub enum Category {
    Open,
    InProgress,
    Waiting,
    Closed,
    Unknown,
}

crate::runtime::known!(Category);

impl crate::runtime::Enum for Category {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Open, "Open"),
        (Self::InProgress, "InProgress"),
        (Self::Waiting, "Waiting"),
        (Self::Closed, "Closed"),
        (Self::Unknown, "Unknown"),
    ];
}
