// @generated from the schema "LabelUtilizationResponse"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `LabelUtilizationResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LabelUtilizationResponse {
    /// `maximumCapacity`: `integer (int32)`.
    #[doc(alias = "maximumCapacity")]
    pub maximum_capacity: Option<i32>,
    /// `interruptingLabelIds`: `array of string`.
    #[doc(alias = "interruptingLabelIds")]
    pub interrupting_label_ids: Option<Vec<String>>,
    /// `labelName`: `string`.
    #[doc(alias = "labelName")]
    pub label_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LabelUtilizationResponse "LabelUtilizationResponse" 3 {
    (
        maximum_capacity: i32 = "maximumCapacity" with_maximum_capacity,
        interrupting_label_ids: Vec<String> = "interruptingLabelIds" with_interrupting_label_ids,
        label_name: String = "labelName" with_label_name,
    )
});
