// @generated from the schema "ConversationContentQuickReply"; changes made here are lost at the next generation

/// The schema `ConversationContentQuickReply`.
#[repr(C)]
pub struct ConversationContentQuickReply {
    /// `text`: `string`, required.
    pub text: ::std::option::Option<::std::string::String>,
    /// `payload`: `string`, required.
    pub payload: ::std::option::Option<::std::string::String>,
    /// `image`: `string`.
    pub image: ::std::option::Option<::std::string::String>,
    /// `action`: `string`.
    pub action: ::std::option::Option<crate::runtime::Open<Action>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationContentQuickReply "ConversationContentQuickReply" 4 {
    (
        text: ::std::string::String = "text" 1 with_text,
        payload: ::std::string::String = "payload" 1 with_payload,
        image: ::std::string::String = "image" 0 with_image,
        action: crate::runtime::Open<Action> = "action" 0 with_action,
    )
});

/// The property `action` of `ConversationContentQuickReply`. Known values: `Message`.
#[non_exhaustive]
pub enum Action {
    Message,
}

crate::runtime::known!(Action);

impl crate::runtime::Enum for Action {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Message, "Message")];
}
