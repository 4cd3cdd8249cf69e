// @generated from the schema "WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateNotification"; changes made here are lost at the next generation

/// The schema `WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateNotification`.
#[repr(C)]
pub struct WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateNotification {
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: ::std::option::Option<::std::string::String>,
    /// `result`: `WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing`.
    pub result: ::std::option::Option<
        ::std::boxed::Box<
            crate::WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing,
        >,
    >,
    /// `weekDate`: `string (date-time)`.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateNotification "WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateNotification" 4 {
    (
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        operation_id: ::std::string::String = "operationId" 0 with_operation_id,
        result: ::std::boxed::Box<crate::WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing> = "result" 0 with_result,
        week_date: crate::runtime::DateTime = "weekDate" 0 with_week_date,
    )
});

/// The property `status` of `WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateNotification`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
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
