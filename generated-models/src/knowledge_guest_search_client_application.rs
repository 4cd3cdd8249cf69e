// @generated from the schema "KnowledgeGuestSearchClientApplication"; changes made here are lost at the next generation

/// The schema `KnowledgeGuestSearchClientApplication`.
pub struct KnowledgeGuestSearchClientApplication {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `deployment`: `EntityReference`.
    pub deployment: ::std::option::Option<::std::boxed::Box<crate::EntityReference>>,
    /// `botFlow`: `EntityReference`.
    #[doc(alias = "botFlow")]
    pub bot_flow: ::std::option::Option<::std::boxed::Box<crate::EntityReference>>,
    /// `assistant`: `EntityReference`.
    pub assistant: ::std::option::Option<::std::boxed::Box<crate::EntityReference>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeGuestSearchClientApplication {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        deployment: ::std::option::Option::None,
        bot_flow: ::std::option::Option::None,
        assistant: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeGuestSearchClientApplication = &<KnowledgeGuestSearchClientApplication as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeGuestSearchClientApplication",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 1),
            ("deployment", "deployment", 0),
            ("botFlow", "bot_flow", 0),
            ("assistant", "assistant", 0),
        ],
        fields: &[&E.r#type, &E.deployment, &E.bot_flow, &E.assistant],
    }
};

crate::runtime::model!(KnowledgeGuestSearchClientApplication);

crate::runtime::setters!(KnowledgeGuestSearchClientApplication {
    with_type: r#type: crate::runtime::Open<Type>,
    with_deployment: deployment: ::std::boxed::Box<crate::EntityReference>,
    with_bot_flow: bot_flow: ::std::boxed::Box<crate::EntityReference>,
    with_assistant: assistant: ::std::boxed::Box<crate::EntityReference>,
});

/// The property `type` of `KnowledgeGuestSearchClientApplication`. Known values: `Assistant`, `BotFlow`, `MessengerKnowledgeApp`, `SmartAdvisor`, `SupportCenter`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Assistant,
    BotFlow,
    MessengerKnowledgeApp,
    SmartAdvisor,
    SupportCenter,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Assistant, "Assistant"),
        (Self::BotFlow, "BotFlow"),
        (Self::MessengerKnowledgeApp, "MessengerKnowledgeApp"),
        (Self::SmartAdvisor, "SmartAdvisor"),
        (Self::SupportCenter, "SupportCenter"),
    ];
}
