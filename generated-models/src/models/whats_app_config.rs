// @generated from the schema "WhatsAppConfig"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, DomainEntityRef};
use crate::runtime::Extra;

/// The schema `WhatsAppConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WhatsAppConfig {
    /// `whatsAppColumns`: `array of string`, required.
    #[doc(alias = "whatsAppColumns")]
    pub whats_app_columns: Option<Vec<String>>,
    /// `whatsAppIntegration`: `AddressableEntityRef`, required.
    #[doc(alias = "whatsAppIntegration")]
    pub whats_app_integration: Option<Box<AddressableEntityRef>>,
    /// `contentTemplate`: `DomainEntityRef`, required.
    #[doc(alias = "contentTemplate")]
    pub content_template: Option<Box<DomainEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WhatsAppConfig "WhatsAppConfig" 3 {
    (
        whats_app_columns: Vec<String> = "whatsAppColumns" with_whats_app_columns required,
        whats_app_integration: Box<AddressableEntityRef> = "whatsAppIntegration" with_whats_app_integration required,
        content_template: Box<DomainEntityRef> = "contentTemplate" with_content_template required,
    )
});
