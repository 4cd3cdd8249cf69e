// @generated from the schema "HistoryHeadersTranslation"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `HistoryHeadersTranslation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct HistoryHeadersTranslation {
    /// `from`: `string`, required.
    pub from: Option<String>,
    /// `to`: `string`, required.
    pub to: Option<String>,
    /// `cc`: `string`, required.
    pub cc: Option<String>,
    /// `subject`: `string`, required.
    pub subject: Option<String>,
    /// `replyPrefix`: `string`, required.
    #[doc(alias = "replyPrefix")]
    pub reply_prefix: Option<String>,
    /// `forwardPrefix`: `string`, required.
    #[doc(alias = "forwardPrefix")]
    pub forward_prefix: Option<String>,
    /// `sent`: `string`, required.
    pub sent: Option<String>,
    /// `language`: `string`, required.
    pub language: Option<String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(HistoryHeadersTranslation "HistoryHeadersTranslation" 9 {
    (
        from: String = "from" with_from required,
        to: String = "to" with_to required,
        cc: String = "cc" with_cc required,
        subject: String = "subject" with_subject required,
        reply_prefix: String = "replyPrefix" with_reply_prefix required,
        forward_prefix: String = "forwardPrefix" with_forward_prefix required,
        sent: String = "sent" with_sent required,
        language: String = "language" with_language required,
        time_zone: String = "timeZone" with_time_zone,
    )
});
