// @generated from the schema "TestMessage"; changes made here are lost at the next generation

/// The schema `TestMessage`.
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

impl crate::runtime::Model for TestMessage {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        to: ::std::option::Option::None,
        from: ::std::option::Option::None,
        subject: ::std::option::Option::None,
        text_body: ::std::option::Option::None,
        html_body: ::std::option::Option::None,
        time: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TestMessage = &<TestMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TestMessage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("to", "to", 1),
            ("from", "from", 1),
            ("subject", "subject", 0),
            ("textBody", "text_body", 1),
            ("htmlBody", "html_body", 0),
            ("time", "time", 0),
        ],
        fields: &[&E.id, &E.to, &E.from, &E.subject, &E.text_body, &E.html_body, &E.time],
    }
};

crate::runtime::model!(TestMessage);

crate::runtime::setters!(TestMessage {
    with_id: id: ::std::string::String,
    with_to: to: ::std::vec::Vec<crate::EmailAddress>,
    with_from: from: ::std::boxed::Box<crate::EmailAddress>,
    with_subject: subject: ::std::string::String,
    with_text_body: text_body: ::std::string::String,
    with_html_body: html_body: ::std::string::String,
    with_time: time: crate::runtime::DateTime,
});
