// @generated from the schema "V2FlowExecutionDataFlowidTopicQuality"; changes made here are lost at the next generation

/// The schema `V2FlowExecutionDataFlowidTopicQuality`.
#[repr(C)]
pub struct V2FlowExecutionDataFlowidTopicQuality {
    /// `policyId`: `string`.
    #[doc(alias = "policyId")]
    pub policy_id: ::std::option::Option<::std::string::String>,
    /// `policyName`: `string`.
    #[doc(alias = "policyName")]
    pub policy_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(V2FlowExecutionDataFlowidTopicQuality "V2FlowExecutionDataFlowidTopicQuality" 2 {
    (
        policy_id: ::std::string::String = "policyId" 0 with_policy_id,
        policy_name: ::std::string::String = "policyName" 0 with_policy_name,
    )
});
