// @generated from the schema "KnowledgeGuestSearchClientApplication"; changes made here are lost at the next generation

use crate::EntityReference;
use crate::runtime::{Extra, Open};

/// The schema `KnowledgeGuestSearchClientApplication`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeGuestSearchClientApplication {
    /// `type`: one of `Assistant`, `BotFlow`, `MessengerKnowledgeApp`, `SmartAdvisor` and `SupportCenter`, required.
    pub r#type: Option<Open<Type>>,
    /// `deployment`: `EntityReference`.
    pub deployment: Option<Box<EntityReference>>,
    /// `botFlow`: `EntityReference`.
    #[doc(alias = "botFlow")]
    pub bot_flow: Option<Box<EntityReference>>,
    /// `assistant`: `EntityReference`.
    pub assistant: Option<Box<EntityReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeGuestSearchClientApplication "KnowledgeGuestSearchClientApplication" 4 {
    (
        r#type: Open<Type> = "type" with_type required,
        deployment: Box<EntityReference> = "deployment" with_deployment,
        bot_flow: Box<EntityReference> = "botFlow" with_bot_flow,
        assistant: Box<EntityReference> = "assistant" with_assistant,
    )
});

/// The property `type` of `KnowledgeGuestSearchClientApplication`. Known values: `Assistant`, `BotFlow`, `MessengerKnowledgeApp`, `SmartAdvisor`, `SupportCenter`.
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
