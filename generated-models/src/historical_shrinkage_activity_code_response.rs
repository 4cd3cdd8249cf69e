// @generated from the schema "HistoricalShrinkageActivityCodeResponse"; changes made here are lost at the next generation

/// The schema `HistoricalShrinkageActivityCodeResponse`.
#[repr(C)]
pub struct HistoricalShrinkageActivityCodeResponse {
    /// `activityCodeId`: `string`.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: ::std::option::Option<::std::string::String>,
    /// `shrinkageForActivityCode`: `HistoricalShrinkageAggregateResponse`.
    #[doc(alias = "shrinkageForActivityCode")]
    pub shrinkage_for_activity_code: ::std::option::Option<
        ::std::boxed::Box<crate::HistoricalShrinkageAggregateResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(HistoricalShrinkageActivityCodeResponse "HistoricalShrinkageActivityCodeResponse" 2 {
    (
        activity_code_id: ::std::string::String = "activityCodeId" 0 with_activity_code_id,
        shrinkage_for_activity_code: ::std::boxed::Box<crate::HistoricalShrinkageAggregateResponse> = "shrinkageForActivityCode" 0 with_shrinkage_for_activity_code,
    )
});
