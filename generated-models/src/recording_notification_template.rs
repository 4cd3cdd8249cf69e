// @generated from the schema "RecordingNotificationTemplate"; changes made here are lost at the next generation

/// The schema `RecordingNotificationTemplate`.
pub struct RecordingNotificationTemplate {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `language`: `string`.
    pub language: ::std::option::Option<::std::string::String>,
    /// `header`: `RecordingTemplateHeader`.
    pub header: ::std::option::Option<::std::boxed::Box<crate::RecordingTemplateHeader>>,
    /// `body`: `RecordingTemplateBody`.
    pub body: ::std::option::Option<::std::boxed::Box<crate::RecordingTemplateBody>>,
    /// `buttons`: `array of RecordingTemplateButton`.
    pub buttons: ::std::option::Option<::std::vec::Vec<crate::RecordingTemplateButton>>,
    /// `footer`: `RecordingTemplateFooter`.
    pub footer: ::std::option::Option<::std::boxed::Box<crate::RecordingTemplateFooter>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RecordingNotificationTemplate {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        language: ::std::option::Option::None,
        header: ::std::option::Option::None,
        body: ::std::option::Option::None,
        buttons: ::std::option::Option::None,
        footer: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RecordingNotificationTemplate = &<RecordingNotificationTemplate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RecordingNotificationTemplate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("language", "language", 0),
            ("header", "header", 0),
            ("body", "body", 0),
            ("buttons", "buttons", 0),
            ("footer", "footer", 0),
        ],
        fields: &[&E.id, &E.language, &E.header, &E.body, &E.buttons, &E.footer],
    }
};

crate::runtime::model!(RecordingNotificationTemplate);

crate::runtime::setters!(RecordingNotificationTemplate {
    with_id: id: ::std::string::String,
    with_language: language: ::std::string::String,
    with_header: header: ::std::boxed::Box<crate::RecordingTemplateHeader>,
    with_body: body: ::std::boxed::Box<crate::RecordingTemplateBody>,
    with_buttons: buttons: ::std::vec::Vec<crate::RecordingTemplateButton>,
    with_footer: footer: ::std::boxed::Box<crate::RecordingTemplateFooter>,
});
