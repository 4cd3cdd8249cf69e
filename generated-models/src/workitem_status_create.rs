// @generated from the schema "WorkitemStatusCreate"; changes made here are lost at the next generation

/// The schema `WorkitemStatusCreate`.
pub struct WorkitemStatusCreate {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `category`: `string`, required.
    pub category: ::std::option::Option<crate::runtime::Open<Category>>,
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

impl crate::runtime::Model for WorkitemStatusCreate {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        category: ::std::option::Option::None,
        destination_status_ids: ::std::option::Option::None,
        description: ::std::option::Option::None,
        default_destination_status_id: ::std::option::Option::None,
        status_transition_delay_seconds: ::std::option::Option::None,
        status_transition_time: ::std::option::Option::None,
        auto_terminate_workitem: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemStatusCreate = &<WorkitemStatusCreate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemStatusCreate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("category", "category", 1),
            ("destinationStatusIds", "destination_status_ids", 0),
            ("description", "description", 0),
            ("defaultDestinationStatusId", "default_destination_status_id", 0),
            ("statusTransitionDelaySeconds", "status_transition_delay_seconds", 0),
            ("statusTransitionTime", "status_transition_time", 0),
            ("autoTerminateWorkitem", "auto_terminate_workitem", 0),
        ],
        fields: &[
            &E.name,
            &E.category,
            &E.destination_status_ids,
            &E.description,
            &E.default_destination_status_id,
            &E.status_transition_delay_seconds,
            &E.status_transition_time,
            &E.auto_terminate_workitem,
        ],
    }
};

crate::runtime::model!(WorkitemStatusCreate);

crate::runtime::setters!(WorkitemStatusCreate {
    with_name: name: ::std::string::String,
    with_category: category: crate::runtime::Open<Category>,
    with_destination_status_ids: destination_status_ids: ::std::vec::Vec<::std::string::String>,
    with_description: description: ::std::string::String,
    with_default_destination_status_id: default_destination_status_id: ::std::string::String,
    with_status_transition_delay_seconds: status_transition_delay_seconds: i32,
    with_status_transition_time: status_transition_time: ::std::string::String,
    with_auto_terminate_workitem: auto_terminate_workitem: bool,
});

/// The property `category` of `WorkitemStatusCreate`. Known values: `Open`, `InProgress`, `Waiting`, `Closed`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Category {
    Open,
    InProgress,
    Waiting,
    Closed,
    Unknown,
}

impl crate::runtime::Enum for Category {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Open, "Open"),
        (Self::InProgress, "InProgress"),
        (Self::Waiting, "Waiting"),
        (Self::Closed, "Closed"),
        (Self::Unknown, "Unknown"),
    ];
}
