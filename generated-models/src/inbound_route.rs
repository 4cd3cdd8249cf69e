// @generated from the schema "InboundRoute"; changes made here are lost at the next generation

/// The schema `InboundRoute`.
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

impl crate::runtime::Model for InboundRoute {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        pattern: ::std::option::Option::None,
        queue: ::std::option::Option::None,
        priority: ::std::option::Option::None,
        skills: ::std::option::Option::None,
        language: ::std::option::Option::None,
        from_name: ::std::option::Option::None,
        from_email: ::std::option::Option::None,
        flow: ::std::option::Option::None,
        reply_email_address: ::std::option::Option::None,
        auto_bcc: ::std::option::Option::None,
        spam_flow: ::std::option::Option::None,
        signature: ::std::option::Option::None,
        history_inclusion: ::std::option::Option::None,
        allow_multiple_actions: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &InboundRoute = &<InboundRoute as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "InboundRoute",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("pattern", "pattern", 1),
            ("queue", "queue", 0),
            ("priority", "priority", 0),
            ("skills", "skills", 0),
            ("language", "language", 0),
            ("fromName", "from_name", 1),
            ("fromEmail", "from_email", 0),
            ("flow", "flow", 0),
            ("replyEmailAddress", "reply_email_address", 0),
            ("autoBcc", "auto_bcc", 0),
            ("spamFlow", "spam_flow", 0),
            ("signature", "signature", 0),
            ("historyInclusion", "history_inclusion", 0),
            ("allowMultipleActions", "allow_multiple_actions", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.pattern,
            &E.queue,
            &E.priority,
            &E.skills,
            &E.language,
            &E.from_name,
            &E.from_email,
            &E.flow,
            &E.reply_email_address,
            &E.auto_bcc,
            &E.spam_flow,
            &E.signature,
            &E.history_inclusion,
            &E.allow_multiple_actions,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(InboundRoute);

crate::runtime::setters!(InboundRoute {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_pattern: pattern: ::std::string::String,
    with_queue: queue: ::std::boxed::Box<crate::DomainEntityRef>,
    with_priority: priority: i32,
    with_skills: skills: ::std::vec::Vec<crate::DomainEntityRef>,
    with_language: language: ::std::boxed::Box<crate::DomainEntityRef>,
    with_from_name: from_name: ::std::string::String,
    with_from_email: from_email: ::std::string::String,
    with_flow: flow: ::std::boxed::Box<crate::DomainEntityRef>,
    with_reply_email_address: reply_email_address: ::std::boxed::Box<crate::QueueEmailAddress>,
    with_auto_bcc: auto_bcc: ::std::vec::Vec<crate::EmailAddress>,
    with_spam_flow: spam_flow: ::std::boxed::Box<crate::DomainEntityRef>,
    with_signature: signature: ::std::boxed::Box<crate::Signature>,
    with_history_inclusion: history_inclusion: crate::runtime::Open<HistoryInclusion>,
    with_allow_multiple_actions: allow_multiple_actions: bool,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `historyInclusion` of `InboundRoute`. Known values: `Include`, `Exclude`, `Optional`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum HistoryInclusion {
    Include,
    Exclude,
    Optional,
}

impl crate::runtime::Enum for HistoryInclusion {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Include, "Include"),
        (Self::Exclude, "Exclude"),
        (Self::Optional, "Optional"),
    ];
}
