// @generated from the schema "KnowledgeSearchClientApplication"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::{Extra, Open};

/// The schema `KnowledgeSearchClientApplication`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeSearchClientApplication {
    /// `type`: one of `Assistant`, `BotFlow`, `MessengerKnowledgeApp`, `SmartAdvisor` and `SupportCenter`, required.
    pub r#type: Option<Open<Type>>,
    /// `deployment`: `AddressableEntityRef`.
    pub deployment: Option<Box<AddressableEntityRef>>,
    /// `botFlow`: `AddressableEntityRef`.
    #[doc(alias = "botFlow")]
    pub bot_flow: Option<Box<AddressableEntityRef>>,
    /// `assistant`: `AddressableEntityRef`.
    pub assistant: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeSearchClientApplication "KnowledgeSearchClientApplication" 4 {
    (
        r#type: Open<Type> = "type" with_type required,
        deployment: Box<AddressableEntityRef> = "deployment" with_deployment,
        bot_flow: Box<AddressableEntityRef> = "botFlow" with_bot_flow,
        assistant: Box<AddressableEntityRef> = "assistant" with_assistant,
    )
});

/// The property `type` of `KnowledgeSearchClientApplication`. Known values: `Assistant`, `BotFlow`, `MessengerKnowledgeApp`, `SmartAdvisor`, `SupportCenter`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Assistant,
    BotFlow,
    MessengerKnowledgeApp,
    SmartAdvisor,
    SupportCenter,
}

crate::runtime::values!(Type {
    Assistant = "Assistant",
    BotFlow = "BotFlow",
    MessengerKnowledgeApp = "MessengerKnowledgeApp",
    SmartAdvisor = "SmartAdvisor",
    SupportCenter = "SupportCenter",
});
