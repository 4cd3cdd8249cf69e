// @generated from the schema "FlowRuntimeExecution"; changes made here are lost at the next generation

/// The schema `FlowRuntimeExecution`.
#[repr(C)]
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

crate::runtime::model!(FlowRuntimeExecution "FlowRuntimeExecution" 11 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        flow_version: ::std::boxed::Box<crate::FlowVersion> = "flowVersion" 1 with_flow_version,
        date_launched: crate::runtime::DateTime = "dateLaunched" 1 with_date_launched,
        status: crate::runtime::Open<Status> = "status" 1 with_status,
        date_completed: crate::runtime::DateTime = "dateCompleted" 0 with_date_completed,
        completion_reason: ::std::string::String = "completionReason" 0 with_completion_reason,
        flow_error_info: ::std::boxed::Box<crate::ErrorBody> = "flowErrorInfo" 0 with_flow_error_info,
        output_data: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "outputData" 0 with_output_data,
        conversation: ::std::boxed::Box<crate::DomainEntityRef> = "conversation" 0 with_conversation,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `FlowRuntimeExecution`. Known values: `UNKNOWN`, `RUNNING`, `ERROR`, `TERMINATED`, `COMPLETED`, `FAILED`.
#[non_exhaustive]
pub enum Status {
    Unknown,
    Running,
    Error,
    Terminated,
    Completed,
    Failed,
}

crate::runtime::known!(Status);

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
