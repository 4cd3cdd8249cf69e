// @generated from the schema "FlowPathsFlowDetails"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::{Extra, Open};

/// The schema `FlowPathsFlowDetails`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowPathsFlowDetails {
    /// `version`: `string`, required.
    pub version: Option<String>,
    /// `type`: one of `DigitalBot`, `Bot`, `InboundCall`, `SecureCall` and 3 more, required.
    pub r#type: Option<Open<Type>>,
    /// `count`: `integer (int32)`, required.
    pub count: Option<i32>,
    /// `flow`: `AddressableEntityRef`, required, read-only.
    pub flow: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowPathsFlowDetails "FlowPathsFlowDetails" 4 {
    (
        version: String = "version" with_version required,
        r#type: Open<Type> = "type" with_type required,
        count: i32 = "count" with_count required,
        flow: Box<AddressableEntityRef> = "flow" with_flow required read_only,
    )
});

/// The property `type` of `FlowPathsFlowDetails`. Known values: `DigitalBot`, `Bot`, `InboundCall`, `SecureCall`, `InboundShortMessage`, `InboundEmail`, `OutboundCall`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    DigitalBot,
    Bot,
    InboundCall,
    SecureCall,
    InboundShortMessage,
    InboundEmail,
    OutboundCall,
}

crate::runtime::values!(Type {
    DigitalBot = "DigitalBot",
    Bot = "Bot",
    InboundCall = "InboundCall",
    SecureCall = "SecureCall",
    InboundShortMessage = "InboundShortMessage",
    InboundEmail = "InboundEmail",
    OutboundCall = "OutboundCall",
});
