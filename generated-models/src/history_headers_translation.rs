// @generated from the schema "HistoryHeadersTranslation"; changes made here are lost at the next generation

/// The schema `HistoryHeadersTranslation`.
#[repr(C)]
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

crate::runtime::model!(HistoryHeadersTranslation "HistoryHeadersTranslation" 9 {
    (
        from: ::std::string::String = "from" 1 with_from,
        to: ::std::string::String = "to" 1 with_to,
        cc: ::std::string::String = "cc" 1 with_cc,
        subject: ::std::string::String = "subject" 1 with_subject,
        reply_prefix: ::std::string::String = "replyPrefix" 1 with_reply_prefix,
        forward_prefix: ::std::string::String = "forwardPrefix" 1 with_forward_prefix,
        sent: ::std::string::String = "sent" 1 with_sent,
        language: ::std::string::String = "language" 1 with_language,
        time_zone: ::std::string::String = "timeZone" 0 with_time_zone,
    )
});
