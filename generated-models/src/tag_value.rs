// @generated from the schema "TagValue"; changes made here are lost at the next generation

/// The schema `TagValue`.
pub struct TagValue {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `inUse`: `boolean`.
    #[doc(alias = "inUse")]
    pub in_use: ::std::option::Option<bool>,
    /// `acl`: `array of string`.
    pub acl: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TagValue {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        in_use: ::std::option::Option::None,
        acl: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TagValue = &<TagValue as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TagValue",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("inUse", "in_use", 0),
            ("acl", "acl", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.in_use, &E.acl, &E.self_uri],
    }
};

crate::runtime::model!(TagValue);

crate::runtime::setters!(TagValue {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_in_use: in_use: bool,
    with_acl: acl: ::std::vec::Vec<::std::string::String>,
    with_self_uri: self_uri: ::std::string::String,
});
