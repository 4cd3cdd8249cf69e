// @generated from the schema "TextBotFlowLaunchRequest"; changes made here are lost at the next generation

use crate::{TextBotChannel, TextBotFlow, TextBotInputOutputData};
use crate::runtime::Extra;

/// The schema `TextBotFlowLaunchRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TextBotFlowLaunchRequest {
    /// `flow`: `TextBotFlow`, required.
    pub flow: Option<Box<TextBotFlow>>,
    /// `externalSessionId`: `string`, required.
    #[doc(alias = "externalSessionId")]
    pub external_session_id: Option<String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `inputData`: `TextBotInputOutputData`.
    #[doc(alias = "inputData")]
    pub input_data: Option<Box<TextBotInputOutputData>>,
    /// `channel`: `TextBotChannel`, required.
    pub channel: Option<Box<TextBotChannel>>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TextBotFlowLaunchRequest "TextBotFlowLaunchRequest" 6 {
    (
        flow: Box<TextBotFlow> = "flow" with_flow required,
        external_session_id: String = "externalSessionId" with_external_session_id required,
        conversation_id: String = "conversationId" with_conversation_id,
        input_data: Box<TextBotInputOutputData> = "inputData" with_input_data,
        channel: Box<TextBotChannel> = "channel" with_channel required,
        language: String = "language" with_language,
    )
});
