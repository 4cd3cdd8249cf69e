// @generated from the schema "InboundRoute"; changes made here are lost at the next generation

/// The schema `InboundRoute`.
#[repr(C)]
pub struct InboundRoute {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `pattern`: `string`, required.
    pub pattern: ::std::option::Option<::std::string::String>,
    /// `queue`: `DomainEntityRef`.
    pub queue: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `priority`: `integer (int32)`.
    pub priority: ::std::option::Option<i32>,
    /// `skills`: `array of DomainEntityRef`.
    pub skills: ::std::option::Option<::std::vec::Vec<crate::DomainEntityRef>>,
    /// `language`: `DomainEntityRef`.
    pub language: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `fromName`: `string`, required.
    #[doc(alias = "fromName")]
    pub from_name: ::std::option::Option<::std::string::String>,
    /// `fromEmail`: `string`.
    #[doc(alias = "fromEmail")]
    pub from_email: ::std::option::Option<::std::string::String>,
    /// `flow`: `DomainEntityRef`.
    pub flow: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `replyEmailAddress`: `QueueEmailAddress`.
    #[doc(alias = "replyEmailAddress")]
    pub reply_email_address: ::std::option::Option<
        ::std::boxed::Box<crate::QueueEmailAddress>,
    >,
    /// `autoBcc`: `array of EmailAddress`.
    #[doc(alias = "autoBcc")]
    pub auto_bcc: ::std::option::Option<::std::vec::Vec<crate::EmailAddress>>,
    /// `spamFlow`: `DomainEntityRef`.
    #[doc(alias = "spamFlow")]
    pub spam_flow: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `signature`: `Signature`.
    pub signature: ::std::option::Option<::std::boxed::Box<crate::Signature>>,
    /// `historyInclusion`: `string`.
    #[doc(alias = "historyInclusion")]
    pub history_inclusion: ::std::option::Option<crate::runtime::Open<HistoryInclusion>>,
    /// `allowMultipleActions`: `boolean`.
    #[doc(alias = "allowMultipleActions")]
    pub allow_multiple_actions: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(InboundRoute "InboundRoute" 17 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        pattern: ::std::string::String = "pattern" 1 with_pattern,
        queue: ::std::boxed::Box<crate::DomainEntityRef> = "queue" 0 with_queue,
        priority: i32 = "priority" 0 with_priority,
        skills: ::std::vec::Vec<crate::DomainEntityRef> = "skills" 0 with_skills,
        language: ::std::boxed::Box<crate::DomainEntityRef> = "language" 0 with_language,
        from_name: ::std::string::String = "fromName" 1 with_from_name,
        from_email: ::std::string::String = "fromEmail" 0 with_from_email,
        flow: ::std::boxed::Box<crate::DomainEntityRef> = "flow" 0 with_flow,
        reply_email_address: ::std::boxed::Box<crate::QueueEmailAddress> = "replyEmailAddress" 0 with_reply_email_address,
        auto_bcc: ::std::vec::Vec<crate::EmailAddress> = "autoBcc" 0 with_auto_bcc,
        spam_flow: ::std::boxed::Box<crate::DomainEntityRef> = "spamFlow" 0 with_spam_flow,
        signature: ::std::boxed::Box<crate::Signature> = "signature" 0 with_signature,
        history_inclusion: crate::runtime::Open<HistoryInclusion> = "historyInclusion" 0 with_history_inclusion,
        allow_multiple_actions: bool = "allowMultipleActions" 0 with_allow_multiple_actions,
    )
    (
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `historyInclusion` of `InboundRoute`. Known values: `Include`, `Exclude`, `Optional`.
#[non_exhaustive]
pub enum HistoryInclusion {
    Include,
    Exclude,
    Optional,
}

crate::runtime::known!(HistoryInclusion);

impl crate::runtime::Enum for HistoryInclusion {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Include, "Include"),
        (Self::Exclude, "Exclude"),
        (Self::Optional, "Optional"),
    ];
}
