// @generated from the schema "LabelUtilizationResponse"; changes made here are lost at the next generation

/// The schema `LabelUtilizationResponse`.
#[repr(C)]
pub struct LabelUtilizationResponse {
    /// `maximumCapacity`: `integer (int32)`.
    #[doc(alias = "maximumCapacity")]
    pub maximum_capacity: ::std::option::Option<i32>,
    /// `interruptingLabelIds`: `array of string`.
    #[doc(alias = "interruptingLabelIds")]
    pub interrupting_label_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `labelName`: `string`.
    #[doc(alias = "labelName")]
    pub label_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LabelUtilizationResponse "LabelUtilizationResponse" 3 {
    (
        maximum_capacity: i32 = "maximumCapacity" 0 with_maximum_capacity,
        interrupting_label_ids: ::std::vec::Vec<::std::string::String> = "interruptingLabelIds" 0 with_interrupting_label_ids,
        label_name: ::std::string::String = "labelName" 0 with_label_name,
    )
});
