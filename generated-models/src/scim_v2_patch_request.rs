// @generated from the schema "ScimV2PatchRequest"; changes made here are lost at the next generation

/// The schema `ScimV2PatchRequest`.
pub struct ScimV2PatchRequest {
    /// `schemas`: `array of string`, required.
    pub schemas: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `Operations`: `array of ScimV2PatchOperation`.
    #[doc(alias = "Operations")]
    pub operations: ::std::option::Option<::std::vec::Vec<crate::ScimV2PatchOperation>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ScimV2PatchRequest {
    const EMPTY: Self = Self {
        schemas: ::std::option::Option::None,
        operations: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScimV2PatchRequest = &<ScimV2PatchRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScimV2PatchRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("schemas", "schemas", 1), ("Operations", "operations", 0)],
        fields: &[&E.schemas, &E.operations],
    }
};

crate::runtime::model!(ScimV2PatchRequest);

crate::runtime::setters!(ScimV2PatchRequest {
    with_schemas: schemas: ::std::vec::Vec<::std::string::String>,
    with_operations: operations: ::std::vec::Vec<crate::ScimV2PatchOperation>,
});
