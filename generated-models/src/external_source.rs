// @generated from the schema "ExternalSource"; changes made here are lost at the next generation

/// The schema `ExternalSource`.
pub struct ExternalSource {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `active`: `boolean`.
    pub active: ::std::option::Option<bool>,
    /// `linkConfiguration`: `LinkConfiguration`.
    #[doc(alias = "linkConfiguration")]
    pub link_configuration: ::std::option::Option<
        ::std::boxed::Box<crate::LinkConfiguration>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalSource {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        active: ::std::option::Option::None,
        link_configuration: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalSource = &<ExternalSource as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalSource",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 1),
            ("active", "active", 0),
            ("linkConfiguration", "link_configuration", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.active, &E.link_configuration, &E.self_uri],
    }
};

crate::runtime::model!(ExternalSource);

crate::runtime::setters!(ExternalSource {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_active: active: bool,
    with_link_configuration: link_configuration: ::std::boxed::Box<crate::LinkConfiguration>,
    with_self_uri: self_uri: ::std::string::String,
});
