// @generated from the schema "CopilotFallbackAction"; changes made here are lost at the next generation

/// The schema `CopilotFallbackAction`.
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

impl crate::runtime::Model for CopilotFallbackAction {
    const EMPTY: Self = Self {
        action_type: ::std::option::Option::None,
        attributes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CopilotFallbackAction = &<CopilotFallbackAction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CopilotFallbackAction",
        empty: E,
        extra: &E.extra,
        properties: &[("actionType", "action_type", 1), ("attributes", "attributes", 0)],
        fields: &[&E.action_type, &E.attributes],
    }
};

crate::runtime::model!(CopilotFallbackAction);

crate::runtime::setters!(CopilotFallbackAction {
    with_action_type: action_type: crate::runtime::Open<ActionType>,
    with_attributes: attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
});

/// The property `actionType` of `CopilotFallbackAction`. Known values: `KnowledgeArticle`, `CannedResponse`, `Script`, `KnowledgeSearch`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActionType {
    KnowledgeArticle,
    CannedResponse,
    Script,
    KnowledgeSearch,
}

impl crate::runtime::Enum for ActionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::KnowledgeArticle, "KnowledgeArticle"),
        (Self::CannedResponse, "CannedResponse"),
        (Self::Script, "Script"),
        (Self::KnowledgeSearch, "KnowledgeSearch"),
    ];
}
