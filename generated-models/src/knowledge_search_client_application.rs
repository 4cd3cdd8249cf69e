// @generated from the schema "KnowledgeSearchClientApplication"; changes made here are lost at the next generation

/// The schema `KnowledgeSearchClientApplication`.
#[repr(C)]
pub struct KnowledgeSearchClientApplication {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `deployment`: `AddressableEntityRef`.
    pub deployment: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `botFlow`: `AddressableEntityRef`.
    #[doc(alias = "botFlow")]
    pub bot_flow: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `assistant`: `AddressableEntityRef`.
    pub assistant: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeSearchClientApplication "KnowledgeSearchClientApplication" 4 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        deployment: ::std::boxed::Box<crate::AddressableEntityRef> = "deployment" 0 with_deployment,
        bot_flow: ::std::boxed::Box<crate::AddressableEntityRef> = "botFlow" 0 with_bot_flow,
        assistant: ::std::boxed::Box<crate::AddressableEntityRef> = "assistant" 0 with_assistant,
    )
});

/// The property `type` of `KnowledgeSearchClientApplication`. Known values: `Assistant`, `BotFlow`, `MessengerKnowledgeApp`, `SmartAdvisor`, `SupportCenter`.
#[non_exhaustive]
pub enum Type {
    Assistant,
    BotFlow,
    MessengerKnowledgeApp,
    SmartAdvisor,
    SupportCenter,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Assistant, "Assistant"),
        (Self::BotFlow, "BotFlow"),
        (Self::MessengerKnowledgeApp, "MessengerKnowledgeApp"),
        (Self::SmartAdvisor, "SmartAdvisor"),
        (Self::SupportCenter, "SupportCenter"),
    ];
}
