// @generated from the schema "LabelUtilizationRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `LabelUtilizationRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LabelUtilizationRequest {
    /// `maximumCapacity`: `integer (int32)`.
    #[doc(alias = "maximumCapacity")]
    pub maximum_capacity: Option<i32>,
    /// `interruptingLabelIds`: `array of string`.
    #[doc(alias = "interruptingLabelIds")]
    pub interrupting_label_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LabelUtilizationRequest "LabelUtilizationRequest" 2 {
    (
        maximum_capacity: i32 = "maximumCapacity" with_maximum_capacity,
        interrupting_label_ids: Vec<String> = "interruptingLabelIds" with_interrupting_label_ids,
    )
});
