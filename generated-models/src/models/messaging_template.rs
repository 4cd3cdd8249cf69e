// @generated from the schema "MessagingTemplate"; changes made here are lost at the next generation

use crate::WhatsAppDefinition;
use crate::runtime::Extra;

/// The schema `MessagingTemplate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MessagingTemplate {
    /// `whatsApp`: `WhatsAppDefinition`.
    #[doc(alias = "whatsApp")]
    pub whats_app: Option<Box<WhatsAppDefinition>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MessagingTemplate "MessagingTemplate" 1 {
    (
        whats_app: Box<WhatsAppDefinition> = "whatsApp" with_whats_app,
    )
});
