// @generated from the schema "BuAsyncAgentSchedulesQueryResponse"; changes made here are lost at the next generation

/// The schema `BuAsyncAgentSchedulesQueryResponse`.
#[repr(C)]
pub struct BuAsyncAgentSchedulesQueryResponse {
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: ::std::option::Option<::std::string::String>,
    /// `result`: `BuAgentSchedulesQueryResponse`.
    pub result: ::std::option::Option<
        ::std::boxed::Box<crate::BuAgentSchedulesQueryResponse>,
    >,
    /// `progress`: `integer (int32)`.
    pub progress: ::std::option::Option<i32>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuAsyncAgentSchedulesQueryResponse "BuAsyncAgentSchedulesQueryResponse" 5 {
    (
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        operation_id: ::std::string::String = "operationId" 0 with_operation_id,
        result: ::std::boxed::Box<crate::BuAgentSchedulesQueryResponse> = "result" 0 with_result,
        progress: i32 = "progress" 0 with_progress,
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
    )
});

/// The property `status` of `BuAsyncAgentSchedulesQueryResponse`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Canceled,
    Error,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Canceled, "Canceled"),
        (Self::Error, "Error"),
    ];
}
