// @generated from the schema "ActionEventActionMap"; changes made here are lost at the next generation

/// The schema `ActionEventActionMap`.
pub struct ActionEventActionMap {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`, required.
    pub version: ::std::option::Option<i32>,
    /// `displayName`: `string`, required.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ActionEventActionMap {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        version: ::std::option::Option::None,
        display_name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActionEventActionMap = &<ActionEventActionMap as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActionEventActionMap",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("selfUri", "self_uri", 0),
            ("version", "version", 1),
            ("displayName", "display_name", 1),
        ],
        fields: &[&E.id, &E.self_uri, &E.version, &E.display_name],
    }
};

crate::runtime::model!(ActionEventActionMap);

crate::runtime::setters!(ActionEventActionMap {
    with_id: id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
    with_version: version: i32,
    with_display_name: display_name: ::std::string::String,
});
