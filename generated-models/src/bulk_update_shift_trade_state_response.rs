// @generated from the schema "BulkUpdateShiftTradeStateResponse"; changes made here are lost at the next generation

/// The schema `BulkUpdateShiftTradeStateResponse`.
#[repr(C)]
pub struct BulkUpdateShiftTradeStateResponse {
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: ::std::option::Option<::std::string::String>,
    /// `result`: `BulkUpdateShiftTradeStateResult`.
    pub result: ::std::option::Option<
        ::std::boxed::Box<crate::BulkUpdateShiftTradeStateResult>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BulkUpdateShiftTradeStateResponse "BulkUpdateShiftTradeStateResponse" 3 {
    (
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        operation_id: ::std::string::String = "operationId" 0 with_operation_id,
        result: ::std::boxed::Box<crate::BulkUpdateShiftTradeStateResult> = "result" 0 with_result,
    )
});

/// The property `status` of `BulkUpdateShiftTradeStateResponse`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
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
