// @generated from the schema "BulkUpdateShiftTradeStateResponse"; changes made here are lost at the next generation

/// The schema `BulkUpdateShiftTradeStateResponse`.
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

impl crate::runtime::Model for BulkUpdateShiftTradeStateResponse {
    const EMPTY: Self = Self {
        status: ::std::option::Option::None,
        operation_id: ::std::option::Option::None,
        result: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BulkUpdateShiftTradeStateResponse = &<BulkUpdateShiftTradeStateResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BulkUpdateShiftTradeStateResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("status", "status", 0),
            ("operationId", "operation_id", 0),
            ("result", "result", 0),
        ],
        fields: &[&E.status, &E.operation_id, &E.result],
    }
};

crate::runtime::model!(BulkUpdateShiftTradeStateResponse);

crate::runtime::setters!(BulkUpdateShiftTradeStateResponse {
    with_status: status: crate::runtime::Open<Status>,
    with_operation_id: operation_id: ::std::string::String,
    with_result: result: ::std::boxed::Box<crate::BulkUpdateShiftTradeStateResult>,
});

/// The property `status` of `BulkUpdateShiftTradeStateResponse`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
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
