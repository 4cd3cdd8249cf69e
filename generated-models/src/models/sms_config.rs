// @generated from the schema "SmsConfig"; changes made here are lost at the next generation

use crate::{DomainEntityRef, SmsPhoneNumberRef};
use crate::runtime::Extra;

/// The schema `SmsConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SmsConfig {
    /// `messageColumn`: `string`, required.
    #[doc(alias = "messageColumn")]
    pub message_column: Option<String>,
    /// `phoneColumn`: `string`, required.
    #[doc(alias = "phoneColumn")]
    pub phone_column: Option<String>,
    /// `senderSmsPhoneNumber`: `SmsPhoneNumberRef`, required.
    #[doc(alias = "senderSmsPhoneNumber")]
    pub sender_sms_phone_number: Option<Box<SmsPhoneNumberRef>>,
    /// `contentTemplate`: `DomainEntityRef`.
    #[doc(alias = "contentTemplate")]
    pub content_template: Option<Box<DomainEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SmsConfig "SmsConfig" 4 {
    (
        message_column: String = "messageColumn" with_message_column required,
        phone_column: String = "phoneColumn" with_phone_column required,
        sender_sms_phone_number: Box<SmsPhoneNumberRef> = "senderSmsPhoneNumber" with_sender_sms_phone_number required,
        content_template: Box<DomainEntityRef> = "contentTemplate" with_content_template,
    )
});
