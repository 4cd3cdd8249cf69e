// @generated from the schema "ConversationUtilizationLabelUpdate"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConversationUtilizationLabelUpdate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationUtilizationLabelUpdate {
    /// `utilizationLabelId`: `string`.
    #[doc(alias = "utilizationLabelId")]
    pub utilization_label_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationUtilizationLabelUpdate "ConversationUtilizationLabelUpdate" 1 {
    (
        utilization_label_id: String = "utilizationLabelId" with_utilization_label_id,
    )
});
