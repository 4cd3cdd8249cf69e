// @generated from the schema "WhatsAppDefinition"; changes made here are lost at the next generation

use crate::{Button, MessageFooter, MessageHeader};
use crate::runtime::Extra;

/// The schema `WhatsAppDefinition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WhatsAppDefinition {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `namespace`: `string`.
    pub namespace: Option<String>,
    /// `language`: `string`, required.
    pub language: Option<String>,
    /// `buttons`: `array of Button`.
    pub buttons: Option<Vec<Button>>,
    /// `messageFooter`: `MessageFooter`.
    #[doc(alias = "messageFooter")]
    pub message_footer: Option<Box<MessageFooter>>,
    /// `header`: `MessageHeader`.
    pub header: Option<Box<MessageHeader>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WhatsAppDefinition "WhatsAppDefinition" 6 {
    (
        name: String = "name" with_name required,
        namespace: String = "namespace" with_namespace,
        language: String = "language" with_language required,
        buttons: Vec<Button> = "buttons" with_buttons,
        message_footer: Box<MessageFooter> = "messageFooter" with_message_footer,
        header: Box<MessageHeader> = "header" with_header,
    )
});
