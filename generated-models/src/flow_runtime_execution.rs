// @generated from the schema "FlowRuntimeExecution"; changes made here are lost at the next generation

/// The schema `FlowRuntimeExecution`.
pub struct FlowRuntimeExecution {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `flowVersion`: `FlowVersion`, required.
    #[doc(alias = "flowVersion")]
    pub flow_version: ::std::option::Option<::std::boxed::Box<crate::FlowVersion>>,
    /// `dateLaunched`: `string (date-time)`, required.
    #[doc(alias = "dateLaunched")]
    pub date_launched: ::std::option::Option<crate::runtime::DateTime>,
    /// `status`: `string`, required.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `dateCompleted`: `string (date-time)`.
    #[doc(alias = "dateCompleted")]
    pub date_completed: ::std::option::Option<crate::runtime::DateTime>,
    /// `completionReason`: `string`.
    #[doc(alias = "completionReason")]
    pub completion_reason: ::std::option::Option<::std::string::String>,
    /// `flowErrorInfo`: `ErrorBody`.
    #[doc(alias = "flowErrorInfo")]
    pub flow_error_info: ::std::option::Option<::std::boxed::Box<crate::ErrorBody>>,
    /// `outputData`: `map of object`.
    #[doc(alias = "outputData")]
    pub output_data: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `conversation`: `DomainEntityRef`.
    pub conversation: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowRuntimeExecution {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        flow_version: ::std::option::Option::None,
        date_launched: ::std::option::Option::None,
        status: ::std::option::Option::None,
        date_completed: ::std::option::Option::None,
        completion_reason: ::std::option::Option::None,
        flow_error_info: ::std::option::Option::None,
        output_data: ::std::option::Option::None,
        conversation: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowRuntimeExecution = &<FlowRuntimeExecution as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowRuntimeExecution",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("flowVersion", "flow_version", 1),
            ("dateLaunched", "date_launched", 1),
            ("status", "status", 1),
            ("dateCompleted", "date_completed", 0),
            ("completionReason", "completion_reason", 0),
            ("flowErrorInfo", "flow_error_info", 0),
            ("outputData", "output_data", 0),
            ("conversation", "conversation", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.flow_version,
            &E.date_launched,
            &E.status,
            &E.date_completed,
            &E.completion_reason,
            &E.flow_error_info,
            &E.output_data,
            &E.conversation,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(FlowRuntimeExecution);

crate::runtime::setters!(FlowRuntimeExecution {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_flow_version: flow_version: ::std::boxed::Box<crate::FlowVersion>,
    with_date_launched: date_launched: crate::runtime::DateTime,
    with_status: status: crate::runtime::Open<Status>,
    with_date_completed: date_completed: crate::runtime::DateTime,
    with_completion_reason: completion_reason: ::std::string::String,
    with_flow_error_info: flow_error_info: ::std::boxed::Box<crate::ErrorBody>,
    with_output_data: output_data: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_conversation: conversation: ::std::boxed::Box<crate::DomainEntityRef>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `FlowRuntimeExecution`. Known values: `UNKNOWN`, `RUNNING`, `ERROR`, `TERMINATED`, `COMPLETED`, `FAILED`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Unknown,
    Running,
    Error,
    Terminated,
    Completed,
    Failed,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Running, "RUNNING"),
        (Self::Error, "ERROR"),
        (Self::Terminated, "TERMINATED"),
        (Self::Completed, "COMPLETED"),
        (Self::Failed, "FAILED"),
    ];
}
