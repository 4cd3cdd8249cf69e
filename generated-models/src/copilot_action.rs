// @generated from the schema "CopilotAction"; changes made here are lost at the next generation

/// The schema `CopilotAction`.
#[repr(C)]
pub struct CopilotAction {
    /// `actionType`: `string`, required.
    #[doc(alias = "actionType")]
    pub action_type: ::std::option::Option<crate::runtime::Open<ActionType>>,
    /// `attributes`: `map of string`.
    pub attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CopilotAction "CopilotAction" 2 {
    (
        action_type: crate::runtime::Open<ActionType> = "actionType" 1 with_action_type,
        attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "attributes" 0 with_attributes,
    )
});

/// The property `actionType` of `CopilotAction`. Known values: `KnowledgeArticle`, `CannedResponse`, `Script`.
#[non_exhaustive]
pub enum ActionType {
    KnowledgeArticle,
    CannedResponse,
    Script,
}

crate::runtime::known!(ActionType);

impl crate::runtime::Enum for ActionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::KnowledgeArticle, "KnowledgeArticle"),
        (Self::CannedResponse, "CannedResponse"),
        (Self::Script, "Script"),
    ];
}
