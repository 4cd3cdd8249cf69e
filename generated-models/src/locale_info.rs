// @generated from the schema "LocaleInfo"; changes made here are lost at the next generation

/// The schema `LocaleInfo`.
#[repr(C)]
pub struct LocaleInfo {
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `errorInfo`: `FlowHealthErrorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<::std::boxed::Box<crate::FlowHealthErrorInfo>>,
    /// `flowVersionInfo`: `LocaleFlowVersionInfo`.
    #[doc(alias = "flowVersionInfo")]
    pub flow_version_info: ::std::option::Option<
        ::std::boxed::Box<crate::LocaleFlowVersionInfo>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LocaleInfo "LocaleInfo" 3 {
    (
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        error_info: ::std::boxed::Box<crate::FlowHealthErrorInfo> = "errorInfo" 0 with_error_info,
        flow_version_info: ::std::boxed::Box<crate::LocaleFlowVersionInfo> = "flowVersionInfo" 0 with_flow_version_info,
    )
});

/// The property `status` of `LocaleInfo`. Known values: `InProgress`, `Completed`, `Error`.
#[non_exhaustive]
pub enum Status {
    InProgress,
    Completed,
    Error,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
        (Self::Error, "Error"),
    ];
}
