// @generated from the schema "CopilotFallbackAction"; changes made here are lost at the next generation

/// The schema `CopilotFallbackAction`.
#[repr(C)]
pub struct CopilotFallbackAction {
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

crate::runtime::model!(CopilotFallbackAction "CopilotFallbackAction" 2 {
    (
        action_type: crate::runtime::Open<ActionType> = "actionType" 1 with_action_type,
        attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "attributes" 0 with_attributes,
    )
});

/// The property `actionType` of `CopilotFallbackAction`. Known values: `KnowledgeArticle`, `CannedResponse`, `Script`, `KnowledgeSearch`.
#[non_exhaustive]
pub enum ActionType {
    KnowledgeArticle,
    CannedResponse,
    Script,
    KnowledgeSearch,
}

crate::runtime::known!(ActionType);

impl crate::runtime::Enum for ActionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::KnowledgeArticle, "KnowledgeArticle"),
        (Self::CannedResponse, "CannedResponse"),
        (Self::Script, "Script"),
        (Self::KnowledgeSearch, "KnowledgeSearch"),
    ];
}
