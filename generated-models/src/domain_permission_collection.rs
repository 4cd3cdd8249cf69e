// @generated from the schema "DomainPermissionCollection"; changes made here are lost at the next generation

/// The schema `DomainPermissionCollection`.
pub struct DomainPermissionCollection {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `domain`: `string`.
    pub domain: ::std::option::Option<::std::string::String>,
    /// `permissionMap`: `map of array of DomainPermission`.
    #[doc(alias = "permissionMap")]
    pub permission_map: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<crate::DomainPermission>,
        >,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DomainPermissionCollection {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        domain: ::std::option::Option::None,
        permission_map: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DomainPermissionCollection = &<DomainPermissionCollection as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DomainPermissionCollection",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("domain", "domain", 0),
            ("permissionMap", "permission_map", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.domain, &E.permission_map, &E.self_uri],
    }
};

crate::runtime::model!(DomainPermissionCollection);

crate::runtime::setters!(DomainPermissionCollection {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_domain: domain: ::std::string::String,
    with_permission_map: permission_map: ::std::collections::BTreeMap<::std::string::String, ::std::vec::Vec<crate::DomainPermission>>,
    with_self_uri: self_uri: ::std::string::String,
});
