// @generated from the schema "BuAsyncScheduleResponse"; changes made here are lost at the next generation

/// The schema `BuAsyncScheduleResponse`.
#[repr(C)]
pub struct BuAsyncScheduleResponse {
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: ::std::option::Option<::std::string::String>,
    /// `result`: `BuScheduleMetadata`.
    pub result: ::std::option::Option<::std::boxed::Box<crate::BuScheduleMetadata>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuAsyncScheduleResponse "BuAsyncScheduleResponse" 3 {
    (
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        operation_id: ::std::string::String = "operationId" 0 with_operation_id,
        result: ::std::boxed::Box<crate::BuScheduleMetadata> = "result" 0 with_result,
    )
});

/// The property `status` of `BuAsyncScheduleResponse`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
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
