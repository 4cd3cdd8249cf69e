// @generated from the schema "BuAsyncScheduleRunResponse"; changes made here are lost at the next generation

/// The schema `BuAsyncScheduleRunResponse`.
#[repr(C)]
pub struct BuAsyncScheduleRunResponse {
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: ::std::option::Option<::std::string::String>,
    /// `result`: `BuScheduleRun`.
    pub result: ::std::option::Option<::std::boxed::Box<crate::BuScheduleRun>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuAsyncScheduleRunResponse "BuAsyncScheduleRunResponse" 3 {
    (
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        operation_id: ::std::string::String = "operationId" 0 with_operation_id,
        result: ::std::boxed::Box<crate::BuScheduleRun> = "result" 0 with_result,
    )
});

/// The property `status` of `BuAsyncScheduleRunResponse`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
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
