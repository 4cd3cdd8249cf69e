// @generated from the schema "BuAsyncAgentSchedulesSearchResponse"; changes made here are lost at the next generation

/// The schema `BuAsyncAgentSchedulesSearchResponse`.
pub struct BuAsyncAgentSchedulesSearchResponse {
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: ::std::option::Option<::std::string::String>,
    /// `result`: `BuAgentSchedulesSearchResponse`.
    pub result: ::std::option::Option<
        ::std::boxed::Box<crate::BuAgentSchedulesSearchResponse>,
    >,
    /// `progress`: `integer (int32)`.
    pub progress: ::std::option::Option<i32>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuAsyncAgentSchedulesSearchResponse {
    const EMPTY: Self = Self {
        status: ::std::option::Option::None,
        operation_id: ::std::option::Option::None,
        result: ::std::option::Option::None,
        progress: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuAsyncAgentSchedulesSearchResponse = &<BuAsyncAgentSchedulesSearchResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuAsyncAgentSchedulesSearchResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("status", "status", 0),
            ("operationId", "operation_id", 0),
            ("result", "result", 0),
            ("progress", "progress", 0),
            ("downloadUrl", "download_url", 0),
        ],
        fields: &[&E.status, &E.operation_id, &E.result, &E.progress, &E.download_url],
    }
};

crate::runtime::model!(BuAsyncAgentSchedulesSearchResponse);

crate::runtime::setters!(BuAsyncAgentSchedulesSearchResponse {
    with_status: status: crate::runtime::Open<Status>,
    with_operation_id: operation_id: ::std::string::String,
    with_result: result: ::std::boxed::Box<crate::BuAgentSchedulesSearchResponse>,
    with_progress: progress: i32,
    with_download_url: download_url: ::std::string::String,
});

/// The property `status` of `BuAsyncAgentSchedulesSearchResponse`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Canceled,
    Error,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Canceled, "Canceled"),
        (Self::Error, "Error"),
    ];
}
