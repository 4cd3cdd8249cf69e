// @generated from the schema "EmailConfig"; changes made here are lost at the next generation

use crate::{DomainEntityRef, FromEmailAddress, ReplyToEmailAddress};
use crate::runtime::Extra;

/// The schema `EmailConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EmailConfig {
    /// `emailColumns`: `array of string`, required.
    #[doc(alias = "emailColumns")]
    pub email_columns: Option<Vec<String>>,
    /// `contentTemplate`: `DomainEntityRef`.
    #[doc(alias = "contentTemplate")]
    pub content_template: Option<Box<DomainEntityRef>>,
    /// `fromAddress`: `FromEmailAddress`, required.
    #[doc(alias = "fromAddress")]
    pub from_address: Option<Box<FromEmailAddress>>,
    /// `replyToAddress`: `ReplyToEmailAddress`.
    #[doc(alias = "replyToAddress")]
    pub reply_to_address: Option<Box<ReplyToEmailAddress>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EmailConfig "EmailConfig" 4 {
    (
        email_columns: Vec<String> = "emailColumns" with_email_columns required,
        content_template: Box<DomainEntityRef> = "contentTemplate" with_content_template,
        from_address: Box<FromEmailAddress> = "fromAddress" with_from_address required,
        reply_to_address: Box<ReplyToEmailAddress> = "replyToAddress" with_reply_to_address,
    )
});
