// @generated from the schema "V2FlowExecutionDataFlowidTopicQuality"; changes made here are lost at the next generation

/// The schema `V2FlowExecutionDataFlowidTopicQuality`.
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

impl crate::runtime::Model for V2FlowExecutionDataFlowidTopicQuality {
    const EMPTY: Self = Self {
        policy_id: ::std::option::Option::None,
        policy_name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2FlowExecutionDataFlowidTopicQuality = &<V2FlowExecutionDataFlowidTopicQuality as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2FlowExecutionDataFlowidTopicQuality",
        empty: E,
        extra: &E.extra,
        properties: &[("policyId", "policy_id", 0), ("policyName", "policy_name", 0)],
        fields: &[&E.policy_id, &E.policy_name],
    }
};

crate::runtime::model!(V2FlowExecutionDataFlowidTopicQuality);

crate::runtime::setters!(V2FlowExecutionDataFlowidTopicQuality {
    with_policy_id: policy_id: ::std::string::String,
    with_policy_name: policy_name: ::std::string::String,
});
