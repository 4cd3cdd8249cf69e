// @generated from the schema "SmsConfig"; changes made here are lost at the next generation

/// The schema `SmsConfig`.
#[repr(C)]
pub struct SmsConfig {
    /// `messageColumn`: `string`, required.
    #[doc(alias = "messageColumn")]
    pub message_column: ::std::option::Option<::std::string::String>,
    /// `phoneColumn`: `string`, required.
    #[doc(alias = "phoneColumn")]
    pub phone_column: ::std::option::Option<::std::string::String>,
    /// `senderSmsPhoneNumber`: `SmsPhoneNumberRef`, required.
    #[doc(alias = "senderSmsPhoneNumber")]
    pub sender_sms_phone_number: ::std::option::Option<
        ::std::boxed::Box<crate::SmsPhoneNumberRef>,
    >,
    /// `contentTemplate`: `DomainEntityRef`.
    #[doc(alias = "contentTemplate")]
    pub content_template: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SmsConfig "SmsConfig" 4 {
    (
        message_column: ::std::string::String = "messageColumn" 1 with_message_column,
        phone_column: ::std::string::String = "phoneColumn" 1 with_phone_column,
        sender_sms_phone_number: ::std::boxed::Box<crate::SmsPhoneNumberRef> = "senderSmsPhoneNumber" 1 with_sender_sms_phone_number,
        content_template: ::std::boxed::Box<crate::DomainEntityRef> = "contentTemplate" 0 with_content_template,
    )
});
