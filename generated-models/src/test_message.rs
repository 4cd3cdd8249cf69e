// @generated from the schema "TestMessage"; changes made here are lost at the next generation

/// The schema `TestMessage`.
#[repr(C)]
pub struct TestMessage {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `to`: `array of EmailAddress`, required.
    pub to: ::std::option::Option<::std::vec::Vec<crate::EmailAddress>>,
    /// `from`: `EmailAddress`, required.
    pub from: ::std::option::Option<::std::boxed::Box<crate::EmailAddress>>,
    /// `subject`: `string`.
    pub subject: ::std::option::Option<::std::string::String>,
    /// `textBody`: `string`, required.
    #[doc(alias = "textBody")]
    pub text_body: ::std::option::Option<::std::string::String>,
    /// `htmlBody`: `string`.
    #[doc(alias = "htmlBody")]
    pub html_body: ::std::option::Option<::std::string::String>,
    /// `time`: `string (date-time)`.
    pub time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TestMessage "TestMessage" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        to: ::std::vec::Vec<crate::EmailAddress> = "to" 1 with_to,
        from: ::std::boxed::Box<crate::EmailAddress> = "from" 1 with_from,
        subject: ::std::string::String = "subject" 0 with_subject,
        text_body: ::std::string::String = "textBody" 1 with_text_body,
        html_body: ::std::string::String = "htmlBody" 0 with_html_body,
        time: crate::runtime::DateTime = "time" 0 with_time,
    )
});
