// @generated from the schema "ConversationUtilizationLabelUpdate"; changes made here are lost at the next generation

/// The schema `ConversationUtilizationLabelUpdate`.
#[repr(C)]
pub struct ConversationUtilizationLabelUpdate {
    /// `utilizationLabelId`: `string`.
    #[doc(alias = "utilizationLabelId")]
    pub utilization_label_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationUtilizationLabelUpdate "ConversationUtilizationLabelUpdate" 1 {
    (
        utilization_label_id: ::std::string::String = "utilizationLabelId" 0 with_utilization_label_id,
    )
});
