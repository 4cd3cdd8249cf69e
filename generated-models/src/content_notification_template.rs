// @generated from the schema "ContentNotificationTemplate"; changes made here are lost at the next generation

/// The schema `ContentNotificationTemplate`.
pub struct ContentNotificationTemplate {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `language`: `string`.
    pub language: ::std::option::Option<::std::string::String>,
    /// `header`: `NotificationTemplateHeader`.
    pub header: ::std::option::Option<
        ::std::boxed::Box<crate::NotificationTemplateHeader>,
    >,
    /// `body`: `NotificationTemplateBody`, required.
    pub body: ::std::option::Option<::std::boxed::Box<crate::NotificationTemplateBody>>,
    /// `buttons`: `array of NotificationTemplateButton`.
    pub buttons: ::std::option::Option<
        ::std::vec::Vec<crate::NotificationTemplateButton>,
    >,
    /// `footer`: `NotificationTemplateFooter`.
    pub footer: ::std::option::Option<
        ::std::boxed::Box<crate::NotificationTemplateFooter>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContentNotificationTemplate {
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
    const E: &ContentNotificationTemplate = &<ContentNotificationTemplate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContentNotificationTemplate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("language", "language", 0),
            ("header", "header", 0),
            ("body", "body", 1),
            ("buttons", "buttons", 0),
            ("footer", "footer", 0),
        ],
        fields: &[&E.id, &E.language, &E.header, &E.body, &E.buttons, &E.footer],
    }
};

crate::runtime::model!(ContentNotificationTemplate);

crate::runtime::setters!(ContentNotificationTemplate {
    with_id: id: ::std::string::String,
    with_language: language: ::std::string::String,
    with_header: header: ::std::boxed::Box<crate::NotificationTemplateHeader>,
    with_body: body: ::std::boxed::Box<crate::NotificationTemplateBody>,
    with_buttons: buttons: ::std::vec::Vec<crate::NotificationTemplateButton>,
    with_footer: footer: ::std::boxed::Box<crate::NotificationTemplateFooter>,
});
