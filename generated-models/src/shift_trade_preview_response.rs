// @generated from the schema "ShiftTradePreviewResponse"; changes made here are lost at the next generation

/// The schema `ShiftTradePreviewResponse`.
#[repr(C)]
pub struct ShiftTradePreviewResponse {
    /// `activities`: `array of ShiftTradeActivityPreviewResponse`.
    pub activities: ::std::option::Option<
        ::std::vec::Vec<crate::ShiftTradeActivityPreviewResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ShiftTradePreviewResponse "ShiftTradePreviewResponse" 1 {
    (
        activities: ::std::vec::Vec<crate::ShiftTradeActivityPreviewResponse> = "activities" 0 with_activities,
    )
});
