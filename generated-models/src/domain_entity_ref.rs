// @generated from the schema "DomainEntityRef"; changes made here are lost at the next generation

/// A reference to another entity of the platform.
///
/// The schema `DomainEntityRef`.
pub struct DomainEntityRef {
    /// The id of the entity.
    ///
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// The name of the entity, where the platform adds it.
    ///
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// The address of the entity in the API.
    ///
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DomainEntityRef {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DomainEntityRef = &<DomainEntityRef as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DomainEntityRef",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("name", "name", 0), ("selfUri", "self_uri", 0)],
        fields: &[&E.id, &E.name, &E.self_uri],
    }
};

crate::runtime::model!(DomainEntityRef);

crate::runtime::setters!(DomainEntityRef {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
