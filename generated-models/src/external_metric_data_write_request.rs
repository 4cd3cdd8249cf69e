// @generated from the schema "ExternalMetricDataWriteRequest"; changes made here are lost at the next generation

/// The schema `ExternalMetricDataWriteRequest`.
#[repr(C)]
pub struct ExternalMetricDataWriteRequest {
    /// `items`: `array of ExternalMetricDataItem`, required.
    pub items: ::std::option::Option<::std::vec::Vec<crate::ExternalMetricDataItem>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalMetricDataWriteRequest "ExternalMetricDataWriteRequest" 1 {
    (
        items: ::std::vec::Vec<crate::ExternalMetricDataItem> = "items" 1 with_items,
    )
});
