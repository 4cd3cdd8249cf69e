// @generated from the schema "LocaleInfo"; changes made here are lost at the next generation

/// The schema `LocaleInfo`.
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

impl crate::runtime::Model for LocaleInfo {
    const EMPTY: Self = Self {
        status: ::std::option::Option::None,
        error_info: ::std::option::Option::None,
        flow_version_info: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LocaleInfo = &<LocaleInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LocaleInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("status", "status", 0),
            ("errorInfo", "error_info", 0),
            ("flowVersionInfo", "flow_version_info", 0),
        ],
        fields: &[&E.status, &E.error_info, &E.flow_version_info],
    }
};

crate::runtime::model!(LocaleInfo);

crate::runtime::setters!(LocaleInfo {
    with_status: status: crate::runtime::Open<Status>,
    with_error_info: error_info: ::std::boxed::Box<crate::FlowHealthErrorInfo>,
    with_flow_version_info: flow_version_info: ::std::boxed::Box<crate::LocaleFlowVersionInfo>,
});

/// The property `status` of `LocaleInfo`. Known values: `InProgress`, `Completed`, `Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    InProgress,
    Completed,
    Error,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
        (Self::Error, "Error"),
    ];
}
