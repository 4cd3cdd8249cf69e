// @generated from the schema "TextBotFlowLaunchRequest"; changes made here are lost at the next generation

/// The schema `TextBotFlowLaunchRequest`.
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

impl crate::runtime::Model for TextBotFlowLaunchRequest {
    const EMPTY: Self = Self {
        flow: ::std::option::Option::None,
        external_session_id: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        input_data: ::std::option::Option::None,
        channel: ::std::option::Option::None,
        language: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TextBotFlowLaunchRequest = &<TextBotFlowLaunchRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TextBotFlowLaunchRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("flow", "flow", 1),
            ("externalSessionId", "external_session_id", 1),
            ("conversationId", "conversation_id", 0),
            ("inputData", "input_data", 0),
            ("channel", "channel", 1),
            ("language", "language", 0),
        ],
        fields: &[
            &E.flow,
            &E.external_session_id,
            &E.conversation_id,
            &E.input_data,
            &E.channel,
            &E.language,
        ],
    }
};

crate::runtime::model!(TextBotFlowLaunchRequest);

crate::runtime::setters!(TextBotFlowLaunchRequest {
    with_flow: flow: ::std::boxed::Box<crate::TextBotFlow>,
    with_external_session_id: external_session_id: ::std::string::String,
    with_conversation_id: conversation_id: ::std::string::String,
    with_input_data: input_data: ::std::boxed::Box<crate::TextBotInputOutputData>,
    with_channel: channel: ::std::boxed::Box<crate::TextBotChannel>,
    with_language: language: ::std::string::String,
});
