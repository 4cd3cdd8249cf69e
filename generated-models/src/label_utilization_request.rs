// @generated from the schema "LabelUtilizationRequest"; changes made here are lost at the next generation

/// The schema `LabelUtilizationRequest`.
#[repr(C)]
pub struct LabelUtilizationRequest {
    /// `maximumCapacity`: `integer (int32)`.
    #[doc(alias = "maximumCapacity")]
    pub maximum_capacity: ::std::option::Option<i32>,
    /// `interruptingLabelIds`: `array of string`.
    #[doc(alias = "interruptingLabelIds")]
    pub interrupting_label_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LabelUtilizationRequest "LabelUtilizationRequest" 2 {
    (
        maximum_capacity: i32 = "maximumCapacity" 0 with_maximum_capacity,
        interrupting_label_ids: ::std::vec::Vec<::std::string::String> = "interruptingLabelIds" 0 with_interrupting_label_ids,
    )
});
