// @generated from the schema "TextBotFlowLaunchRequest"; changes made here are lost at the next generation

/// The schema `TextBotFlowLaunchRequest`.
#[repr(C)]
pub struct TextBotFlowLaunchRequest {
    /// `flow`: `TextBotFlow`, required.
    pub flow: ::std::option::Option<::std::boxed::Box<crate::TextBotFlow>>,
    /// `externalSessionId`: `string`, required.
    #[doc(alias = "externalSessionId")]
    pub external_session_id: ::std::option::Option<::std::string::String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `inputData`: `TextBotInputOutputData`.
    #[doc(alias = "inputData")]
    pub input_data: ::std::option::Option<
        ::std::boxed::Box<crate::TextBotInputOutputData>,
    >,
    /// `channel`: `TextBotChannel`, required.
    pub channel: ::std::option::Option<::std::boxed::Box<crate::TextBotChannel>>,
    /// `language`: `string`.
    pub language: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TextBotFlowLaunchRequest "TextBotFlowLaunchRequest" 6 {
    (
        flow: ::std::boxed::Box<crate::TextBotFlow> = "flow" 1 with_flow,
        external_session_id: ::std::string::String = "externalSessionId" 1 with_external_session_id,
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        input_data: ::std::boxed::Box<crate::TextBotInputOutputData> = "inputData" 0 with_input_data,
        channel: ::std::boxed::Box<crate::TextBotChannel> = "channel" 1 with_channel,
        language: ::std::string::String = "language" 0 with_language,
    )
});
