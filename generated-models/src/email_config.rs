// @generated from the schema "EmailConfig"; changes made here are lost at the next generation

/// The schema `EmailConfig`.
#[repr(C)]
pub struct EmailConfig {
    /// `emailColumns`: `array of string`, required.
    #[doc(alias = "emailColumns")]
    pub email_columns: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `contentTemplate`: `DomainEntityRef`.
    #[doc(alias = "contentTemplate")]
    pub content_template: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// `fromAddress`: `FromEmailAddress`, required.
    #[doc(alias = "fromAddress")]
    pub from_address: ::std::option::Option<::std::boxed::Box<crate::FromEmailAddress>>,
    /// `replyToAddress`: `ReplyToEmailAddress`.
    #[doc(alias = "replyToAddress")]
    pub reply_to_address: ::std::option::Option<
        ::std::boxed::Box<crate::ReplyToEmailAddress>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EmailConfig "EmailConfig" 4 {
    (
        email_columns: ::std::vec::Vec<::std::string::String> = "emailColumns" 1 with_email_columns,
        content_template: ::std::boxed::Box<crate::DomainEntityRef> = "contentTemplate" 0 with_content_template,
        from_address: ::std::boxed::Box<crate::FromEmailAddress> = "fromAddress" 1 with_from_address,
        reply_to_address: ::std::boxed::Box<crate::ReplyToEmailAddress> = "replyToAddress" 0 with_reply_to_address,
    )
});
