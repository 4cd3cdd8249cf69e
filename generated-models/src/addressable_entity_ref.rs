// @generated from the schema "AddressableEntityRef"; changes made here are lost at the next generation

/// A reference to another entity by id and address.
///
/// The schema `AddressableEntityRef`.
pub struct AddressableEntityRef {
    /// The id of the entity.
    ///
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// The address of the entity in the API.
    ///
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AddressableEntityRef {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AddressableEntityRef = &<AddressableEntityRef as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AddressableEntityRef",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("selfUri", "self_uri", 0)],
        fields: &[&E.id, &E.self_uri],
    }
};

crate::runtime::model!(AddressableEntityRef);

crate::runtime::setters!(AddressableEntityRef {
    with_id: id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
