// @generated from the schema "V2FlowExecutionDataFlowidTopicQuality"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `V2FlowExecutionDataFlowidTopicQuality`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2FlowExecutionDataFlowidTopicQuality {
    /// `policyId`: `string`.
    #[doc(alias = "policyId")]
    pub policy_id: Option<String>,
    /// `policyName`: `string`.
    #[doc(alias = "policyName")]
    pub policy_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2FlowExecutionDataFlowidTopicQuality "V2FlowExecutionDataFlowidTopicQuality" 2 {
    (
        policy_id: String = "policyId" with_policy_id,
        policy_name: String = "policyName" with_policy_name,
    )
});
