// @generated from the schema "SearchShiftTradeResponse"; changes made here are lost at the next generation

/// The schema `SearchShiftTradeResponse`.
#[repr(C)]
pub struct SearchShiftTradeResponse {
    /// `trade`: `ShiftTradeResponse`.
    pub trade: ::std::option::Option<::std::boxed::Box<crate::ShiftTradeResponse>>,
    /// `matchingReceivingShiftIds`: `array of string`.
    #[doc(alias = "matchingReceivingShiftIds")]
    pub matching_receiving_shift_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `preview`: `ShiftTradePreviewResponse`.
    pub preview: ::std::option::Option<
        ::std::boxed::Box<crate::ShiftTradePreviewResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SearchShiftTradeResponse "SearchShiftTradeResponse" 3 {
    (
        trade: ::std::boxed::Box<crate::ShiftTradeResponse> = "trade" 0 with_trade,
        matching_receiving_shift_ids: ::std::vec::Vec<::std::string::String> = "matchingReceivingShiftIds" 0 with_matching_receiving_shift_ids,
        preview: ::std::boxed::Box<crate::ShiftTradePreviewResponse> = "preview" 0 with_preview,
    )
});
