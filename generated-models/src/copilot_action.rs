// @generated from the schema "CopilotAction"; changes made here are lost at the next generation

/// The schema `CopilotAction`.
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

impl crate::runtime::Model for CopilotAction {
    const EMPTY: Self = Self {
        action_type: ::std::option::Option::None,
        attributes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CopilotAction = &<CopilotAction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CopilotAction",
        empty: E,
        extra: &E.extra,
        properties: &[("actionType", "action_type", 1), ("attributes", "attributes", 0)],
        fields: &[&E.action_type, &E.attributes],
    }
};

crate::runtime::model!(CopilotAction);

crate::runtime::setters!(CopilotAction {
    with_action_type: action_type: crate::runtime::Open<ActionType>,
    with_attributes: attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
});

/// The property `actionType` of `CopilotAction`. Known values: `KnowledgeArticle`, `CannedResponse`, `Script`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActionType {
    KnowledgeArticle,
    CannedResponse,
    Script,
}

impl crate::runtime::Enum for ActionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::KnowledgeArticle, "KnowledgeArticle"),
        (Self::CannedResponse, "CannedResponse"),
        (Self::Script, "Script"),
    ];
}
