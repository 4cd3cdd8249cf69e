// @generated from the schema "PureCloud"; changes made here are lost at the next generation

/// The schema `PureCloud`.
pub struct PureCloud {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `disabled`: `boolean`.
    pub disabled: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PureCloud {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        disabled: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PureCloud = &<PureCloud as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PureCloud",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("disabled", "disabled", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.disabled, &E.self_uri],
    }
};

crate::runtime::model!(PureCloud);

crate::runtime::setters!(PureCloud {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_disabled: disabled: bool,
    with_self_uri: self_uri: ::std::string::String,
});
