// @generated from the schema "MessagingTemplate"; changes made here are lost at the next generation

/// The schema `MessagingTemplate`.
#[repr(C)]
pub struct MessagingTemplate {
    /// `whatsApp`: `WhatsAppDefinition`.
    #[doc(alias = "whatsApp")]
    pub whats_app: ::std::option::Option<::std::boxed::Box<crate::WhatsAppDefinition>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MessagingTemplate "MessagingTemplate" 1 {
    (
        whats_app: ::std::boxed::Box<crate::WhatsAppDefinition> = "whatsApp" 0 with_whats_app,
    )
});
