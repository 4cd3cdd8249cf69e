// @generated from the schema "QuickReply"; changes made here are lost at the next generation

/// The schema `QuickReply`.
#[repr(C)]
pub struct QuickReply {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `payload`: `string`.
    pub payload: ::std::option::Option<::std::string::String>,
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `action`: `string`.
    pub action: ::std::option::Option<crate::runtime::Open<Action>>,
    /// `isSelected`: `boolean`.
    #[doc(alias = "isSelected")]
    pub is_selected: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QuickReply "QuickReply" 5 {
    (
        text: ::std::string::String = "text" 0 with_text,
        payload: ::std::string::String = "payload" 0 with_payload,
        url: ::std::string::String = "url" 0 with_url,
        action: crate::runtime::Open<Action> = "action" 0 with_action,
        is_selected: bool = "isSelected" 0 with_is_selected,
    )
});

/// The property `action` of `QuickReply`. Known values: `Message`.
#[non_exhaustive]
pub enum Action {
    Message,
}

crate::runtime::known!(Action);

impl crate::runtime::Enum for Action {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Message, "Message")];
}
