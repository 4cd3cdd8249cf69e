// @generated from the schema "EmailConfig"; changes made here are lost at the next generation

/// The schema `EmailConfig`.
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

impl crate::runtime::Model for EmailConfig {
    const EMPTY: Self = Self {
        email_columns: ::std::option::Option::None,
        content_template: ::std::option::Option::None,
        from_address: ::std::option::Option::None,
        reply_to_address: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EmailConfig = &<EmailConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EmailConfig",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("emailColumns", "email_columns", 1),
            ("contentTemplate", "content_template", 0),
            ("fromAddress", "from_address", 1),
            ("replyToAddress", "reply_to_address", 0),
        ],
        fields: &[
            &E.email_columns,
            &E.content_template,
            &E.from_address,
            &E.reply_to_address,
        ],
    }
};

crate::runtime::model!(EmailConfig);

crate::runtime::setters!(EmailConfig {
    with_email_columns: email_columns: ::std::vec::Vec<::std::string::String>,
    with_content_template: content_template: ::std::boxed::Box<crate::DomainEntityRef>,
    with_from_address: from_address: ::std::boxed::Box<crate::FromEmailAddress>,
    with_reply_to_address: reply_to_address: ::std::boxed::Box<crate::ReplyToEmailAddress>,
});
