// @generated from the schema "HistoryHeadersTranslation"; changes made here are lost at the next generation

/// The schema `HistoryHeadersTranslation`.
pub struct HistoryHeadersTranslation {
    /// `from`: `string`, required.
    pub from: ::std::option::Option<::std::string::String>,
    /// `to`: `string`, required.
    pub to: ::std::option::Option<::std::string::String>,
    /// `cc`: `string`, required.
    pub cc: ::std::option::Option<::std::string::String>,
    /// `subject`: `string`, required.
    pub subject: ::std::option::Option<::std::string::String>,
    /// `replyPrefix`: `string`, required.
    #[doc(alias = "replyPrefix")]
    pub reply_prefix: ::std::option::Option<::std::string::String>,
    /// `forwardPrefix`: `string`, required.
    #[doc(alias = "forwardPrefix")]
    pub forward_prefix: ::std::option::Option<::std::string::String>,
    /// `sent`: `string`, required.
    pub sent: ::std::option::Option<::std::string::String>,
    /// `language`: `string`, required.
    pub language: ::std::option::Option<::std::string::String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for HistoryHeadersTranslation {
    const EMPTY: Self = Self {
        from: ::std::option::Option::None,
        to: ::std::option::Option::None,
        cc: ::std::option::Option::None,
        subject: ::std::option::Option::None,
        reply_prefix: ::std::option::Option::None,
        forward_prefix: ::std::option::Option::None,
        sent: ::std::option::Option::None,
        language: ::std::option::Option::None,
        time_zone: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HistoryHeadersTranslation = &<HistoryHeadersTranslation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HistoryHeadersTranslation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("from", "from", 1),
            ("to", "to", 1),
            ("cc", "cc", 1),
            ("subject", "subject", 1),
            ("replyPrefix", "reply_prefix", 1),
            ("forwardPrefix", "forward_prefix", 1),
            ("sent", "sent", 1),
            ("language", "language", 1),
            ("timeZone", "time_zone", 0),
        ],
        fields: &[
            &E.from,
            &E.to,
            &E.cc,
            &E.subject,
            &E.reply_prefix,
            &E.forward_prefix,
            &E.sent,
            &E.language,
            &E.time_zone,
        ],
    }
};

crate::runtime::model!(HistoryHeadersTranslation);

crate::runtime::setters!(HistoryHeadersTranslation {
    with_from: from: ::std::string::String,
    with_to: to: ::std::string::String,
    with_cc: cc: ::std::string::String,
    with_subject: subject: ::std::string::String,
    with_reply_prefix: reply_prefix: ::std::string::String,
    with_forward_prefix: forward_prefix: ::std::string::String,
    with_sent: sent: ::std::string::String,
    with_language: language: ::std::string::String,
    with_time_zone: time_zone: ::std::string::String,
});
