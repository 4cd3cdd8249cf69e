// @generated from the schema "MessagingSettingRequest"; changes made here are lost at the next generation

/// The schema `MessagingSettingRequest`.
pub struct MessagingSettingRequest {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `content`: `ContentSetting`.
    pub content: ::std::option::Option<::std::boxed::Box<crate::ContentSetting>>,
    /// `event`: `EventSetting`.
    pub event: ::std::option::Option<::std::boxed::Box<crate::EventSetting>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MessagingSettingRequest {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        content: ::std::option::Option::None,
        event: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MessagingSettingRequest = &<MessagingSettingRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MessagingSettingRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("content", "content", 0),
            ("event", "event", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.content, &E.event, &E.self_uri],
    }
};

crate::runtime::model!(MessagingSettingRequest);

crate::runtime::setters!(MessagingSettingRequest {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_content: content: ::std::boxed::Box<crate::ContentSetting>,
    with_event: event: ::std::boxed::Box<crate::EventSetting>,
    with_self_uri: self_uri: ::std::string::String,
});
