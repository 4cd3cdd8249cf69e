// @generated from the schema "LimitDocs"; changes made here are lost at the next generation

/// The schema `LimitDocs`.
pub struct LimitDocs {
    /// `key`: `string`.
    pub key: ::std::option::Option<::std::string::String>,
    /// `defaultValue`: `integer (int64)`.
    #[doc(alias = "defaultValue")]
    pub default_value: ::std::option::Option<i64>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `resource`: `string`.
    pub resource: ::std::option::Option<::std::string::String>,
    /// `configurable`: `boolean`.
    pub configurable: ::std::option::Option<bool>,
    /// `trackable`: `boolean`.
    pub trackable: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LimitDocs {
    const EMPTY: Self = Self {
        key: ::std::option::Option::None,
        default_value: ::std::option::Option::None,
        description: ::std::option::Option::None,
        resource: ::std::option::Option::None,
        configurable: ::std::option::Option::None,
        trackable: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LimitDocs = &<LimitDocs as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LimitDocs",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("key", "key", 0),
            ("defaultValue", "default_value", 0),
            ("description", "description", 0),
            ("resource", "resource", 0),
            ("configurable", "configurable", 0),
            ("trackable", "trackable", 0),
        ],
        fields: &[
            &E.key,
            &E.default_value,
            &E.description,
            &E.resource,
            &E.configurable,
            &E.trackable,
        ],
    }
};

crate::runtime::model!(LimitDocs);

crate::runtime::setters!(LimitDocs {
    with_key: key: ::std::string::String,
    with_default_value: default_value: i64,
    with_description: description: ::std::string::String,
    with_resource: resource: ::std::string::String,
    with_configurable: configurable: bool,
    with_trackable: trackable: bool,
});
