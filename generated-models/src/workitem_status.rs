// @generated from the schema "WorkitemStatus"; changes made here are lost at the next generation

/// The schema `WorkitemStatus`.
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

impl crate::runtime::Model for WorkitemStatus {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        category: ::std::option::Option::None,
        destination_statuses: ::std::option::Option::None,
        description: ::std::option::Option::None,
        default_destination_status: ::std::option::Option::None,
        status_transition_delay_seconds: ::std::option::Option::None,
        status_transition_time: ::std::option::Option::None,
        worktype: ::std::option::Option::None,
        auto_terminate_workitem: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemStatus = &<WorkitemStatus as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemStatus",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("category", "category", 0),
            ("destinationStatuses", "destination_statuses", 0),
            ("description", "description", 0),
            ("defaultDestinationStatus", "default_destination_status", 0),
            ("statusTransitionDelaySeconds", "status_transition_delay_seconds", 0),
            ("statusTransitionTime", "status_transition_time", 0),
            ("worktype", "worktype", 0),
            ("autoTerminateWorkitem", "auto_terminate_workitem", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.category,
            &E.destination_statuses,
            &E.description,
            &E.default_destination_status,
            &E.status_transition_delay_seconds,
            &E.status_transition_time,
            &E.worktype,
            &E.auto_terminate_workitem,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(WorkitemStatus);

crate::runtime::setters!(WorkitemStatus {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_category: category: crate::runtime::Open<Category>,
    with_destination_statuses: destination_statuses: ::std::vec::Vec<crate::WorkitemStatusReference>,
    with_description: description: ::std::string::String,
    with_default_destination_status: default_destination_status: ::std::boxed::Box<crate::WorkitemStatusReference>,
    with_status_transition_delay_seconds: status_transition_delay_seconds: i32,
    with_status_transition_time: status_transition_time: ::std::string::String,
    with_worktype: worktype: ::std::boxed::Box<crate::WorktypeReference>,
    with_auto_terminate_workitem: auto_terminate_workitem: bool,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `category` of `WorkitemStatus`. Known values: `Open`, `InProgress`, `Waiting`, `Closed`, `Unknown`.
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
