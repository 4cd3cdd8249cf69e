// @generated from the schema "FacebookPermissionEntityListing"; changes made here are lost at the next generation

/// The schema `FacebookPermissionEntityListing`.
pub struct FacebookPermissionEntityListing {
    /// `entities`: `array of FacebookPermission`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::FacebookPermission>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FacebookPermissionEntityListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FacebookPermissionEntityListing = &<FacebookPermissionEntityListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FacebookPermissionEntityListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(FacebookPermissionEntityListing);

crate::runtime::setters!(FacebookPermissionEntityListing {
    with_entities: entities: ::std::vec::Vec<crate::FacebookPermission>,
});
