// @generated from the schema "WhatsAppDefinition"; changes made here are lost at the next generation

/// The schema `WhatsAppDefinition`.
#[repr(C)]
pub struct WhatsAppDefinition {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `namespace`: `string`.
    pub namespace: ::std::option::Option<::std::string::String>,
    /// `language`: `string`, required.
    pub language: ::std::option::Option<::std::string::String>,
    /// `buttons`: `array of Button`.
    pub buttons: ::std::option::Option<::std::vec::Vec<crate::Button>>,
    /// `messageFooter`: `MessageFooter`.
    #[doc(alias = "messageFooter")]
    pub message_footer: ::std::option::Option<::std::boxed::Box<crate::MessageFooter>>,
    /// `header`: `MessageHeader`.
    pub header: ::std::option::Option<::std::boxed::Box<crate::MessageHeader>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WhatsAppDefinition "WhatsAppDefinition" 6 {
    (
        name: ::std::string::String = "name" 1 with_name,
        namespace: ::std::string::String = "namespace" 0 with_namespace,
        language: ::std::string::String = "language" 1 with_language,
        buttons: ::std::vec::Vec<crate::Button> = "buttons" 0 with_buttons,
        message_footer: ::std::boxed::Box<crate::MessageFooter> = "messageFooter" 0 with_message_footer,
        header: ::std::boxed::Box<crate::MessageHeader> = "header" 0 with_header,
    )
});
