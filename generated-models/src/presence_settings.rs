// @generated from the schema "PresenceSettings"; changes made here are lost at the next generation

/// The schema `PresenceSettings`.
pub struct PresenceSettings {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `restorePresenceSettings`: `RestorePresenceSettings`.
    #[doc(alias = "restorePresenceSettings")]
    pub restore_presence_settings: ::std::option::Option<
        ::std::boxed::Box<crate::RestorePresenceSettings>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PresenceSettings {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        restore_presence_settings: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PresenceSettings = &<PresenceSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PresenceSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("restorePresenceSettings", "restore_presence_settings", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.restore_presence_settings, &E.self_uri],
    }
};

crate::runtime::model!(PresenceSettings);

crate::runtime::setters!(PresenceSettings {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_restore_presence_settings: restore_presence_settings: ::std::boxed::Box<crate::RestorePresenceSettings>,
    with_self_uri: self_uri: ::std::string::String,
});
